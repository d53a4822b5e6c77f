"""The pieces of an elided quotation, found on a page in their order and not too far apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow each other; at most `gap` words of the page may stand between them and the piece before."""

    words: str
    gap: int = 0


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


def find_in_order(pieces: Sequence[Piece], line: str, starts: Sequence[int]) -> list[Found]:
    """Where all pieces stand, in order; empty if they do not. `starts` are the places of the words in `line`.

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
    return reached[0].chain() if reached else []


def _places(words: str, line: str) -> Iterator[tuple[int, int]]:
    """The places of whole words in a line, overlapping ones too."""
    padded, wanted = f" {line} ", f" {words} "
    start = padded.find(wanted)
    while start >= 0:
        yield start, start + len(words)
        start = padded.find(wanted, start + 1)


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
