"""Functions of words and sentences that remember their last answers: one sentence is asked for by several checks."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

ValueT = TypeVar("ValueT")

# Longer texts are whole pages or runaway sentences: they are seldom asked for twice, and too large to keep.
_LONGEST = 1000


def remembered(answers: int) -> Callable[[Callable[[str], ValueT]], Callable[[str], ValueT]]:
    """A function of a text that keeps so many `answers`, those about the texts that were asked for last."""

    def decorate(work: Callable[[str], ValueT]) -> Callable[[str], ValueT]:
        kept = lru_cache(maxsize=answers)(work)

        @wraps(work)
        def recall(text: str) -> ValueT:
            return kept(text) if len(text) <= _LONGEST else work(text)

        return recall

    return decorate
