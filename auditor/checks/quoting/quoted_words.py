"""The words of a text in the one form in which quotations are compared, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.quoting.spellings import one_form
from auditor.model import Span
from auditor.text.normal import fold

_WORD = re.compile(r"\d+(?:[.,]\d+)*+[^\W\d_]*+|[^\W_]+(?:'[^\W_]+)*|[%&]")
# “[W]e”: a capital that an editor changed, no mark of a footnote.
_CHANGED_CAPITAL = re.compile(r"\[(\w)\](?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a text in order, and where each is written; "don't" is two words in one place."""

    text: str
    words: tuple[str, ...]
    places: tuple[Span, ...]

    def written(self, start: int, end: int) -> str:
        """The words from number `start` to `end` as the text has them."""
        if start >= end:
            return ""
        return " ".join(self.text[self.places[start].start : self.places[end - 1].end].split())


def worded(text: str) -> Worded:
    """The words of a text with their places in it."""
    found = tuple(placed_words(text))
    return Worded(text, tuple(word for word, _, _ in found), tuple(Span(start, end) for _, start, end in found))


def words_of(text: str) -> list[str]:
    """The words of a text."""
    return [word for match in _WORD.finditer(fold(_whole(text)).text) for word in one_form(match.group())]


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word of a text, and where it begins and ends in the text as written.

    Bare numbers, not spans: a page has thousands of words, and few of them are asked for.
    """
    folded = fold(_whole(text))
    for match in _WORD.finditer(folded.text):
        start, end = match.span()
        if folded.ways:
            place = folded.span(start, end)
            start, end = place.start, place.end
        for word in one_form(match.group()):
            yield word, start, end


def _whole(text: str) -> str:
    """The text with no brackets within words; every character keeps its place."""
    return _CHANGED_CAPITAL.sub("\u200b\\1\u200b", text) if "[" in text else text
