"""In which order the segments of a page are read: down the columns, where it has any."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from auditor.extract.pdf.segments import GUTTER, Segment

# A page of four columns is cut in two twice.
MOST_CUTS = 2
# A column has several lines, and lines of prose: cells of tables and labels are shorter.
FEWEST_LINES, SHORTEST_LINE = 4, 18
# Where a gutter may be, is looked for at so many places across the page.
BINS = 240
MOST_TRIED = 6


@dataclass(frozen=True, slots=True)
class _Cut:
    """A page cut down the middle: what crosses the gutter, and what stands left and right of it between the crossers.

    `bands` are from top to bottom; the crosser of the same place stands below its band.
    """

    crossers: tuple[Segment, ...]
    bands: tuple[tuple[tuple[Segment, ...], tuple[Segment, ...]], ...]

    def weight(self) -> int:
        """How many segments stand in columns because of it; some lines of each must stand beside each other."""
        columns = [band for band in self.bands if _are_columns(*band)]
        is_sure = any(min(map(len, band)) >= FEWEST_LINES for band in columns)
        return sum(len(left) + len(right) for left, right in columns) if is_sure else 0


def flows(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The segments in the order of reading, cut where a column or a stretch of columns ends."""
    parts = [list(segments)]
    for _ in range(MOST_CUTS):
        parts = [piece for part in parts for piece in _cut(part)]
    return parts


def _cut(segments: list[Segment]) -> Iterator[list[Segment]]:
    best = max((_split(segments, *strip) for strip in _strips(segments)), key=_Cut.weight, default=None)
    if best is None or not best.weight():
        yield segments
        return
    across: list[Segment] = []
    for place, (left, right) in enumerate(best.bands):
        if _are_columns(left, right):
            if across:
                yield across
            yield list(left)
            yield list(right)
            across = []
        else:
            across += [*left, *right]
        across += best.crossers[place : place + 1]
    if across:
        yield across


def _are_columns(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether two sides hold prose beside prose."""
    return all(side and median(len(one.text) for one in side) >= SHORTEST_LINE for side in (left, right))


def _strips(segments: Sequence[Segment]) -> Iterator[tuple[float, float]]:
    """The upright strips, as wide as a gutter, that the fewest segments cover; the emptiest first."""
    if len(segments) < 2 * FEWEST_LINES:
        return
    left, right = min(one.box.left for one in segments), max(one.box.right for one in segments)
    height = median(one.box.height for one in segments)
    wide = max(GUTTER * height, 1.0)
    step = (right - left) / BINS
    if step <= 0 or right - left < 4 * wide:
        return
    cover = _cover(segments, left, step)
    reach = max(1, int(wide / step))
    strips = sorted((max(cover[at : at + reach]), at) for at in range(BINS // 10, BINS - BINS // 10 - reach))
    tried: list[int] = []
    for _, at in strips:
        if all(abs(at - other) > reach for other in tried):
            tried.append(at)
            # Half a bin is lost to rounding at either side.
            yield left + (at + 0.5) * step, left + (at + reach - 0.5) * step
        if len(tried) == MOST_TRIED:
            return


def _cover(segments: Iterable[Segment], left: float, step: float) -> list[int]:
    """How many segments cover each bin."""
    changes = [0] * (BINS + 2)
    for one in segments:
        changes[max(0, min(BINS, int((one.box.left - left) / step)))] += 1
        changes[max(0, min(BINS, int((one.box.right - left) / step))) + 1] -= 1
    cover, now = [], 0
    for change in changes[:BINS]:
        now += change
        cover.append(now)
    return cover


def _split(segments: Sequence[Segment], start: float, end: float) -> _Cut:
    crossing = [one for one in segments if one.box.left < end and one.box.right > start]
    # From top to bottom: places count downwards.
    crossers = sorted(crossing, key=lambda one: (-one.box.bottom, one.box.left))
    heights = [-one.box.bottom for one in crossers]
    bands: list[tuple[list[Segment], list[Segment]]] = [([], []) for _ in range(len(crossers) + 1)]
    for one in segments:
        if one.box.right <= start or one.box.left >= end:
            middle = -(one.box.bottom + one.box.top) / 2
            bands[bisect_left(heights, middle)][one.box.left >= end].append(one)
    return _Cut(tuple(crossers), tuple((tuple(left), tuple(right)) for left, right in bands))
