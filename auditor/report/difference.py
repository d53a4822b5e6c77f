"""Which words differ between a quotation as printed in the article and as it stands on the page."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from auditor.model import Span

WORD = re.compile(r"\w+(?:[-'’]\w+)*")


def changed_words(ours: str, theirs: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The runs of words that only one side has, as places in `ours` and in `theirs`; case and marks do not count."""
    our_words, their_words = list(WORD.finditer(ours)), list(WORD.finditer(theirs))
    matcher = SequenceMatcher(None, _folded(our_words), _folded(their_words), autojunk=False)
    mine: list[Span] = []
    other: list[Span] = []
    for tag, start, end, their_start, their_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        mine.extend(_run(our_words[start:end]))
        other.extend(_run(their_words[their_start:their_end]))
    return tuple(mine), tuple(other)


def _folded(words: list[re.Match[str]]) -> list[str]:
    return [word[0].casefold().replace("’", "'") for word in words]


def _run(words: list[re.Match[str]]) -> list[Span]:
    return [Span(words[0].start(), words[-1].end())] if words else []
