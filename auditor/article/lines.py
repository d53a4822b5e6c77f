"""Runs of text that remember in which line of the source file their words stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.extract.blocks import CELL_GAP, PageBlock
from auditor.extract.runs import Piece, Run
from auditor.model import BlockKind, LineMark


@dataclass(frozen=True, slots=True)
class LinedBlock:
    """A block and the lines of its words; the marks count from its start, the first stands at 0."""

    block: PageBlock
    marks: tuple[LineMark, ...]


class LinedRun:
    """A run that begins in `line` of the source file."""

    def __init__(self, line: int) -> None:
        self._run = Run()
        self._line = line
        self._marks = [LineMark(0, line)]

    @property
    def is_fresh_line(self) -> bool:
        """Whether no word of the present source line was added yet."""
        return self._marks[-1].offset == self._run.length

    def add(
        self, words: str, link: str | None, *, raw: bool = False, raised: bool = False, reference: bool = False
    ) -> None:
        """Appends words, which may be the label of a link, perhaps by reference.

        `raw` keeps their white space, `raised` is text of a `<sup>`.
        """
        self._run.add(words, link=link, raw=raw, raised=raised, reference=reference)

    def break_line(self) -> None:
        """Appends a line end that the source does not have there."""
        self._run.break_line()

    def end_line(self, *, raw: bool, link: str | None = None, reference: bool = False) -> None:
        """Goes to the next line of the source; the line end itself is kept if `raw`, else it is a space.

        The space within a label that goes on in the next line is of the label, or one link would be read as two.
        """
        if raw:
            self._run.break_line()
        else:
            self._run.add(" ", link=link, reference=reference)
        self._line += 1
        self._marks.append(LineMark(self._run.length, self._line))

    def take(self, kind: BlockKind, level: int, item: int | None = None) -> Iterator[LinedBlock]:
        """What was collected since the last call, one block for each part between blank lines."""
        run, self._run = self._run, Run()
        marks, self._marks = self._marks, [LineMark(0, self._line)]
        for piece in run.pieces():
            block = PageBlock(piece.text, kind, level=level, links=piece.links, item=item)
            yield LinedBlock(block, tuple(_marks_within(piece, marks)))


def _marks_within(piece: Piece, marks: Sequence[LineMark]) -> Iterator[LineMark]:
    """The marks of a piece, counted from its start."""
    after = bisect_right(marks, piece.start, key=_offset)
    yield LineMark(0, marks[after - 1].line)
    for mark in marks[after : bisect_left(marks, piece.start + len(piece.text), key=_offset)]:
        yield LineMark(mark.offset - piece.start, mark.line)


def _offset(mark: LineMark) -> int:
    return mark.offset


def joined_cells(cells: Sequence[LinedBlock]) -> Iterator[LinedBlock]:
    """The row that the cells make side by side; nothing for an empty row."""
    if not cells:
        return
    text, links = "", []
    for cell in cells:
        text += CELL_GAP if text else ""
        links += [replace(link, span=link.span.shift(len(text))) for link in cell.block.links]
        text += cell.block.text
    yield LinedBlock(replace(cells[0].block, text=text, links=tuple(links)), cells[0].marks[:1])
