"""Where the words stand that a text fragment of a cited address points at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from auditor.model import ReadPage, Span, TextFragment, once_a_page
from auditor.text.normal import fold, plain_letters

# A sign of a script without spaces is a word: a fragment may begin anywhere in a row of them.
_SIGNS = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+")
# Among more places than this nobody asks which of them has the prefix.
_MOST_PLACES = 50


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a page, each behind a space, in one form; where each begins in `text`, and its place on the page."""

    text: str
    starts: tuple[int, ...]
    places: tuple[Span, ...]

    def number_at(self, offset: int) -> int:
        """The word that the space at an offset leads to."""
        return bisect_right(self.starts, offset) - 1


def pointed_at(page: ReadPage, fragment: TextFragment) -> Span | None:
    """The first place on a page that a fragment points at, from its first word to its last; None where it has none.

    Case, marks, dashes and space say nothing. What stands before or after the words tells one place of several, and is
    passed over where no place has it: the words alone are what the writer meant.
    """
    words = _words_of(page)
    found = list(islice(_places(words, fragment), _MOST_PLACES))
    exact = [place for place in found if _stands_beside(words, place, fragment)]
    if not found:
        return None
    first, last = (exact or found)[0]
    return Span(words.places[first].start, words.places[last].end)


@once_a_page
def _words_of(page: ReadPage) -> _Words:
    folded = fold(page.document.text)
    text, starts, places = [], list[int](), list[Span]()
    length = 0
    for match in _WORD.finditer(folded.text):
        word = plain_letters(match[0])
        starts.append(length)
        places.append(folded.span(*match.span()))
        text.append(word)
        length += len(word) + 1
    return _Words("".join(f" {word}" for word in text) + " ", tuple(starts), tuple(places))


def _row(words: str) -> str:
    """Words as they stand in a `_Words`, with the space after them."""
    return "".join(f" {plain_letters(match)}" for match in _WORD.findall(fold(words).text)) + " "


def _places(words: _Words, fragment: TextFragment) -> Iterator[tuple[int, int]]:
    """The numbers of the first and the last word of each place that has the fragment's words."""
    start, end = _row(fragment.start), _row(fragment.end) if fragment.end else None
    if not start.strip():
        return
    at = words.text.find(start)
    while at >= 0:
        close = at + len(start) - 1
        if end is not None:
            behind = words.text.find(end, close)
            if behind < 0:
                return
            close = behind + len(end) - 1
        yield words.number_at(at), words.number_at(close - 1)
        at = words.text.find(start, at + 1)


def _stands_beside(words: _Words, place: tuple[int, int], fragment: TextFragment) -> bool:
    """Whether the fragment's prefix stands right before a place, and its suffix right after."""
    first, last = place
    begins = words.starts[first] + 1
    ends = words.starts[last + 1] if last + 1 < len(words.starts) else len(words.text) - 1
    has_prefix = fragment.prefix is None or words.text.endswith(_row(fragment.prefix), 0, begins)
    return has_prefix and (fragment.suffix is None or words.text.startswith(_row(fragment.suffix), ends))
