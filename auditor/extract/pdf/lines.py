"""Segments to lines, and lines of cells to the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from auditor.extract.blocks import CELL_GAP, WIDEST_CELL
from auditor.extract.pdf.segments import SPACE, Segment
from auditor.extract.pdf.sheets import Box
from auditor.extract.tables import Row, RowCell
from auditor.model import Span

# Cells stand at least this far apart, in heights of their letters: spaces in justified lines are hardly ever wider.
CELL_SPACE = 1.0
# Rows of one table share a gap at least this wide.
SHARED = 0.4
# Half the cells of a column of prose are at least this long.
PROSE = 28


@dataclass(frozen=True, slots=True)
class Line:
    """What stands on one line of a column; `cells` are its segments where it is a row of a table."""

    text: str
    box: Box
    height: float
    bold: bool = False
    cells: tuple[Segment, ...] = ()
    row: Row | None = None


def lines_of(segments: Iterable[Segment]) -> list[Line]:
    """The lines of a column from top to bottom; `row` is set on those of a table."""
    drafts = [_draft(group) for group in _side_by_side(segments)]
    shared = [_share_gap(one, other) for one, other in pairwise(drafts)]
    lines: list[Line] = []
    table: list[tuple[Segment, ...]] = []
    number = 0
    for place, cells in enumerate(drafts):
        above, below = place > 0 and shared[place - 1], place < len(shared) and shared[place]
        if not above and table:
            lines += _table(table, number)
            number, table = number + 1, []
        if above or below:
            table.append(cells)
        else:
            lines.append(_plain(cells))
    return [*lines, *_table(table, number)]


def _side_by_side(segments: Iterable[Segment]) -> Iterator[list[Segment]]:
    """The segments of each line, from the left."""
    line: list[Segment] = []
    for one in sorted(segments, key=lambda one: (-(one.box.bottom + one.box.top), one.box.left)):
        if line and not line[0].box.shares_line_with(one.box):
            yield sorted(line, key=lambda one: one.box.left)
            line = []
        line.append(one)
    if line:
        yield sorted(line, key=lambda one: one.box.left)


def _draft(line: Sequence[Segment]) -> tuple[Segment, ...]:
    """The cells of a line: segments with no wide gap between them are one."""
    cells = [line[0]]
    for one in line[1:]:
        last = cells[-1]
        gap = one.box.left - last.box.right
        height = max(last.box.height, one.box.height)
        if gap >= CELL_SPACE * height:
            cells.append(one)
        else:
            between = " " if gap > SPACE * height else ""
            cells[-1] = Segment(
                last.text + between + one.text,
                last.box.joined(one.box),
                max(last, one, key=_length).height,
                last.bold and one.bold,
            )
    return tuple(cells)


def _share_gap(above: Sequence[Segment], below: Sequence[Segment]) -> bool:
    """Whether two lines next to each other, of several cells each, leave the same place free."""
    if not all(2 <= len(cells) <= WIDEST_CELL for cells in (above, below)):
        return False
    height = max(above[0].box.height, below[0].box.height)
    if above[0].box.bottom - below[0].box.top > 2 * height:
        return False
    return any(
        min(right, other_right) - max(left, other_left) >= SHARED * height
        for left, right in _gaps(above)
        for other_left, other_right in _gaps(below)
    )


def _gaps(cells: Sequence[Segment]) -> list[tuple[float, float]]:
    return [(one.box.right, other.box.left) for one, other in pairwise(cells)]


def _plain(cells: Sequence[Segment]) -> Line:
    box = cells[0].box
    for one in cells[1:]:
        box = box.joined(one.box)
    text = " ".join(one.text for one in cells)
    return Line(text, box, max(cells, key=_length).height, bold=all(one.bold for one in cells))


def _length(one: Segment) -> int:
    return len(one.text)


def _table(rows: Sequence[tuple[Segment, ...]], number: int) -> Iterator[Line]:
    """The rows of one table: a cell's column is the one that it overlaps most, told from the rows of usual length.

    Where every column is prose, these are columns of a few lines, read one after the other.
    """
    if not rows:
        return
    usual = Counter(map(len, rows)).most_common(1)[0][0]
    columns = [_extent(cells) for cells in zip(*(row for row in rows if len(row) == usual), strict=True)]
    if all(median(len(row[at].text) for row in rows if len(row) == usual) >= PROSE for at in range(usual)):
        placed = [(_column(one.box, columns), one) for row in rows for one in row]
        yield from (_plain([one]) for _, one in sorted(placed, key=lambda place: place[0]))
        return
    for cells in rows:
        plain = _plain(cells)
        text = CELL_GAP.join(one.text for one in cells)
        yield Line(text, plain.box, plain.height, plain.bold, cells, _row(cells, columns, number))


def _row(cells: Sequence[Segment], columns: Sequence[tuple[float, float]], number: int) -> Row:
    places = [_column(one.box, columns) for one in cells]
    width = len(columns)
    if any(one >= other for one, other in pairwise(places)):
        # Not one column each: told as a row of another table width, which takes no heads.
        places, width = list(range(len(cells))), len(cells)
    found, at = [], 0
    for one, column in zip(cells, places, strict=True):
        found.append(RowCell(Span(at, at + len(one.text)), column))
        at += len(one.text) + len(CELL_GAP)
    return Row(number, tuple(found), width)


def _extent(cells: Iterable[Segment]) -> tuple[float, float]:
    boxes = [one.box for one in cells]
    return min(box.left for box in boxes), max(box.right for box in boxes)


def _column(box: Box, columns: Sequence[tuple[float, float]]) -> int:
    """The column that a cell overlaps most, or is nearest to."""
    return max(range(len(columns)), key=lambda at: min(box.right, columns[at][1]) - max(box.left, columns[at][0]))
