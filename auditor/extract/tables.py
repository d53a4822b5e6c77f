"""Which column each cell of a table stands in, and which head cell stands over it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from auditor.model import Cell, Span

_BARS, _TABS = re.compile(r"\|"), re.compile(r"\t+")
_RULE = re.compile(r"[\s|:+=_-]*")
# A period may head a column; any other figure is a value.
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HAS_DIGIT = re.compile(r"\d")
# Rows of two cells without marked heads are mostly facts about one thing ("Founded | 1998"), not columns.
_FEWEST_UNMARKED = 3
_FEWEST_YEARS = 2


@dataclass(frozen=True, slots=True)
class RowCell:
    """A cell that is not empty: its place in its row's text, its first column from 0, and how many it spans."""

    span: Span
    column: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a table row; `width` counts all columns, empty ones too; `marked`: the markup says it is a head."""

    table: int
    cells: tuple[RowCell, ...]
    width: int
    marked: bool = False


@dataclass(slots=True)
class Heads:
    """The head row of each table, as rows come along in the order of the page."""

    _over: dict[int, tuple[int, dict[int, Span]]] = field(default_factory=dict)

    def cells(self, row: Row, text: str, at: int) -> tuple[Cell, ...]:
        """The row's cells with their heads; `text` is the row's own, which begins at the offset `at`.

        A row of another width than the head row has no heads: cells that reach over several rows moved its columns.
        """
        if row.marked or (row.table not in self._over and _is_head(row, text)):
            columns = {cell.column + more: cell.span.shift(at) for cell in row.cells for more in range(cell.width)}
            self._over[row.table] = row.width, columns
            return tuple(Cell(cell.span.shift(at)) for cell in row.cells)
        width, columns = self._over.setdefault(row.table, (0, {}))
        over = columns if width == row.width else {}
        return tuple(Cell(cell.span.shift(at), over.get(cell.column)) for cell in row.cells)


def _is_head(row: Row, text: str) -> bool:
    """A first row without marks that holds no values: words, or several years."""
    words = [cell.span.of(text) for cell in row.cells]
    years = sum(bool(_YEAR.search(word)) for word in words)
    free = not any(_HAS_DIGIT.search(_YEAR.sub("", word)) for word in words)
    return free and row.width >= _FEWEST_UNMARKED and (not years or years >= _FEWEST_YEARS)


def written_row(words: str, table: int) -> Row | None:
    """A line of plain text as a row: its cells parted by bars, or else by tabs; None if it has fewer than two."""
    parts = _BARS if "|" in words else _TABS
    start, end = int(words.startswith("|")), len(words) - words.endswith("|")
    borders = [match.span() for match in parts.finditer(words, start, end)] if end > start else []
    if not borders or _RULE.fullmatch(words):
        return None
    spans = zip([start, *(after for _, after in borders)], [*(before for before, _ in borders), end], strict=True)
    cells = [_trimmed(words, *span) for span in spans]
    filled = tuple(RowCell(span, column) for column, span in enumerate(cells) if len(span))
    return Row(table, filled, len(cells))


def columns_of(line: str) -> int:
    """How many columns a line of plain text has: 1 if it is no row."""
    marks = line.removeprefix("|").removesuffix("|").count("|")
    return 1 + (marks or len(_TABS.findall(line)))


def _trimmed(words: str, start: int, end: int) -> Span:
    part = words[start:end]
    if not part.strip():
        return Span(start, start)
    return Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
