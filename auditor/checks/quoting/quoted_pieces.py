"""The pieces of an elided quotation, found on a page in their order and not too far apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.checks.quoting.quoted_words import words_of

# What an ellipsis may leave out, and what may stand where the article put a word in brackets.
_ELLIPSIS_WORDS, _BRACKET_WORDS = 60, 5
_CUT = re.compile(r"\[\s*+(?:\.{3}|…)\s*+\]|\(\s*+(?:\.{3}|…)\s*+\)|\. ?\. ?\.|…|\[[^\[\]]{0,80}\]")
_CHANGED_CAPITAL = re.compile(r"\[(\w)\](?=\w)")
_CHANGED_ENDING = re.compile(r"\b(\w{1,30})\[(\w{1,12})\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow each other; at most `gap` words of the page may stand between them and the piece before.

    `instead` are the words that the article put in brackets there.
    """

    words: str
    gap: int = 0
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A piece from character `start` to `end` of the page's line of words, and the piece before it."""

    start: int
    end: int
    before: Found | None = None

    def chain(self) -> list[Found]:
        """All pieces up to this one, in order."""
        pieces, last = [self], self.before
        while last:
            pieces.append(last)
            last = last.before
        return pieces[::-1]


def cut_at_ellipses(words: str) -> Iterator[Piece]:
    """The quotation cut at its ellipses and brackets, each piece with the words that may stand before it.

    “[W]e” is the word “We” with another capital; “compan[ies]” is one changed word.
    """
    words = _unglued(words)
    most, instead, position = 0, list[str](), 0
    for cut in (*_CUT.finditer(words), None):
        kept = words[position : cut.start() if cut else len(words)]
        piece = " ".join(words_of(kept))
        if piece:
            yield Piece(piece, most, tuple(instead))
            most, instead = 0, []
        if cut:
            is_ellipsis = set(cut.group()) <= set("[]().… ")
            most = max(most, _ELLIPSIS_WORDS if is_ellipsis else _BRACKET_WORDS)
            instead += () if is_ellipsis else words_of(cut.group())
            position = cut.end()


def without_ellipses(words: str) -> str:
    """The words that all pieces of a quotation hold together, as written."""
    return _CUT.sub(" … ", _unglued(words))


def _unglued(words: str) -> str:
    return _CHANGED_ENDING.sub(r"[\1\2]", _CHANGED_CAPITAL.sub(r"\1", words))


def find_in_order(pieces: Sequence[Piece], line: str, starts: Sequence[int]) -> list[list[Found]]:
    """Every way in which all pieces stand in order. `starts` are the places of the words in `line`.

    Every place that a piece can be reached at is kept for the next one, so that the first place of a common word does
    not hide the right one; each is reached from the nearest before it. Time grows with the places, not with their
    combinations.
    """
    reached: list[Found] = []
    for number, piece in enumerate(pieces):
        places = _places(piece.words, line)
        if number == 0:
            reached = [Found(start, end) for start, end in places]
        else:
            reached = list(_reached(places, reached, piece.gap, starts))
        if not reached:
            return []
    return [found.chain() for found in reached]


def _places(words: str, line: str) -> Iterator[tuple[int, int]]:
    """The places of whole words in a line, overlapping ones too."""
    start = line.find(words)
    while start >= 0:
        end = start + len(words)
        if (start == 0 or line[start - 1] == " ") and (end == len(line) or line[end] == " "):
            yield start, end
        start = line.find(words, start + 1)


def _reached(
    places: Iterator[tuple[int, int]], before: Sequence[Found], gap: int, starts: Sequence[int]
) -> Iterator[Found]:
    ends = [found.end for found in before]
    for start, end in places:
        nearest = bisect_left(ends, start) - 1
        if nearest < 0:
            continue
        words_between = bisect_left(starts, start) - bisect_right(starts, ends[nearest])
        if words_between <= gap:
            yield Found(start, end, before[nearest])
