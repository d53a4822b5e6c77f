"""Where words of a table begin in a lower-case text: one scan, an order of magnitude faster than word boundaries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

# What may stand before a word. The scan takes it in, on a text with a space put in front, so that the place of the
# match in that text is the place of the word in this one: a look behind would cost ten times as much.
BEFORE_WORD = r"[\s(\[\"'$€£/-]"


def finder(words: Iterable[str], *, ending: str = r"(?![a-z])") -> Callable[[str], Iterator[int]]:
    """A function from a lower-case text to the places where one of `words` begins, in order."""
    alternatives = "|".join(sorted(words, key=len, reverse=True))
    pattern = re.compile(f"{BEFORE_WORD}(?:{alternatives}){ending}")

    def places(low: str) -> Iterator[int]:
        return (match.start() for match in pattern.finditer(" " + low))

    return places
