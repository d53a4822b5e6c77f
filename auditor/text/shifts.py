"""Rewriting that makes a text shorter and remembers, sparsely, where each character stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from `start` to `end` becomes `instead`, which is no longer than that."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True, slots=True)
class Shifts:
    """The way back from a rewritten text: only the places where something went are held.

    From `at[i]` on, every character stood `by[i]` code points further on. `wide` names the characters that stand for
    several, with their number.
    """

    at: tuple[int, ...]
    by: tuple[int, ...]
    wide: Mapping[int, int]

    def span(self, span: Span) -> Span:
        """The place in the text before of a place in the text after; what went inside it is covered."""
        start = self._place(span.start)
        if not span:
            return Span(start, start)
        last = span.end - 1
        return Span(start, self._place(last) + self.wide.get(last, 1))

    def _place(self, place: int) -> int:
        passed = bisect_right(self.at, place)
        return place + (self.by[passed - 1] if passed else 0)


def rewrite(text: str, edits: Iterable[Edit]) -> tuple[str, Shifts]:
    """The text after edits, which come in order and never overlap, and the way back."""
    pieces: list[str] = []
    at: list[int] = []
    by: list[int] = []
    wide: dict[int, int] = {}
    done = gone = 0
    for edit in edits:
        pieces += (text[done : edit.start], edit.instead)
        done = edit.end
        less = edit.end - edit.start - len(edit.instead)
        if not less:
            continue
        after = edit.start - gone + len(edit.instead)
        if edit.instead:
            wide[after - 1] = less + 1
        gone += less
        at.append(after)
        by.append(gone)
    pieces.append(text[done:])
    return "".join(pieces), Shifts(tuple(at), tuple(by), wide)
