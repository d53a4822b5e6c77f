"""Places in a text, and which of them meet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of Unicode code points (TextPositionSelector).

    Source: https://www.w3.org/TR/annotation-model/#text-position-selector
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same range `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def met(spans: Sequence[Span], span: Span) -> range:
    """The indices of those `spans` that overlap `span`, by bisection; they must be in order of place and apart."""
    first = bisect_right(spans, span.start, key=attrgetter("end"))
    return range(first, bisect_left(spans, span.end, key=attrgetter("start")))
