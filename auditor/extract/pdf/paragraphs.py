"""Lines of a column to paragraphs, headings, list items and rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from auditor.extract.pdf.lines import Line
from auditor.extract.pdf.segments import MARKER
from auditor.extract.plain import SENTENCE_END
from auditor.extract.tables import Row
from auditor.model import BlockKind

# In heights of a line. A gap this much wider than the column's usual one parts paragraphs; so does a first line that is
# indented this much, and a change of size.
WIDER = 0.25
INDENT = 0.6
OTHER_SIZE = 0.1
# Lines farther apart than this are no lines of one paragraph; double-spaced drafts stay below.
MOST_LEADING = 2.2
# What lines have that are set 1.6 sizes apart, as on the web; more than that only many lines can show.
USUAL_LEADING, FEW = 1.4, 3
# A line that ends a sentence and leaves room for the next word ended the paragraph; ragged lines leave some too.
ROOM = 1.0
LONGEST_HEADING = 150
MOST_HEADING_LINES = 4
# Headings are set larger than the text by this much, or in bold on lines of their own.
HEADING_SIZE = 1.15


@dataclass(slots=True)
class Draft:
    """A block that still grows: its lines as printed, the page on which it begins, how high its letters are."""

    page: int
    height: float
    lines: list[str] = field(default_factory=list)
    bold: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    row: Row | None = None


def drafts_of(lines: Sequence[Line], page: int, usual: float) -> Iterator[Draft]:
    """The blocks of one column; `usual` is the height of the document's plain text."""
    if not lines:
        return
    leading = _leading(lines)
    # Where the plain text ends on the right; single lines may stick out.
    rights = sorted(line.box.right for line in lines if line.row is None) or [0.0]
    right = rights[int(0.9 * (len(rights) - 1))]
    block = [lines[0]]
    for place, line in enumerate(lines[1:], 1):
        after = lines[place + 1] if place + 1 < len(lines) else None
        if _begins(block, line, after, leading, right):
            yield _draft(block, page, usual)
            block = []
        block.append(line)
    yield _draft(block, page, usual)


def _leading(lines: Sequence[Line]) -> Mapping[int, float]:
    """The usual distance from line to line, for each height of lines (in whole points)."""
    steps: dict[int, list[float]] = defaultdict(list)
    for above, below in pairwise(lines):
        step = above.box.bottom - below.box.bottom
        if _same_size(above, below) and 0 < step < MOST_LEADING * above.height:
            steps[round(above.height)].append(step)
    # The lower middle: in a column of short paragraphs half the steps are gaps. A few steps may be gaps all.
    return {
        height: min(
            sorted(close)[(len(close) - 1) // 2], height * (MOST_LEADING if len(close) > FEW else USUAL_LEADING)
        )
        for height, close in steps.items()
    }


def _begins(block: Sequence[Line], line: Line, after: Line | None, leading: Mapping[int, float], right: float) -> bool:
    """Whether a line begins a block of its own."""
    before = block[-1]
    height = max(before.height, line.height)
    step = before.box.bottom - line.box.bottom
    if before.row or line.row or not _same_size(before, line) or before.bold != line.bold:
        return True
    if step < 0 or step > leading.get(round(before.height), height) + WIDER * height or _is_item(line.text):
        return True
    if _is_indented(block, line, after, height):
        return True
    room = right - before.box.right - _first_word(line) - ROOM * height
    return room > 0 and bool(SENTENCE_END.search(before.text[-3:]))


def _is_indented(block: Sequence[Line], line: Line, after: Line | None, height: float) -> bool:
    """Whether a line steps in where the lines around it do not, or steps out again from those that hang."""
    first, before = block[0].box.left, block[-1].box.left
    steps_in = line.box.left - before > INDENT * height
    if len(block) == 1 and steps_in:
        # The second line of an item hangs; of prose it is indented only if the next one steps back.
        hangs = after is None or abs(after.box.left - line.box.left) < INDENT * height
        return not hangs and bool(SENTENCE_END.search(block[-1].text[-3:]))
    hung = len(block) > 1 and before - first > INDENT * height and before - line.box.left > INDENT * height
    return steps_in or hung


def _first_word(line: Line) -> float:
    words = line.text.split(" ", 1)[0]
    return (line.box.right - line.box.left) * len(words) / max(1, len(line.text))


def _same_size(one: Line, other: Line) -> bool:
    return abs(one.height - other.height) <= OTHER_SIZE * max(one.height, other.height)


def _is_item(text: str) -> bool:
    marker, space, rest = text.partition(" ")
    return bool(space and rest and MARKER.fullmatch(marker))


def _draft(block: Sequence[Line], page: int, usual: float) -> Draft:
    height = median(line.height for line in block)
    words = " ".join(line.text for line in block)
    draft = Draft(page, height, [line.text for line in block], bold=all(line.bold for line in block))
    if block[0].row:
        draft.kind, draft.row = BlockKind.ROW, block[0].row
    elif len(block) <= MOST_HEADING_LINES and _is_heading(words, height / usual if usual else 1.0, bold=draft.bold):
        draft.kind = BlockKind.HEADING
    elif _is_item(words):
        draft.kind = BlockKind.ITEM
    return draft


def _is_heading(words: str, size: float, *, bold: bool) -> bool:
    if len(words) > LONGEST_HEADING or not any(map(str.isalpha, words)) or words[-1] in ".,;:":
        return False
    return size >= HEADING_SIZE or (bold and size > 1 - OTHER_SIZE)


def usual_height(lines: Iterable[Line]) -> float:
    """The height of a document's plain text: that of the middle one of all its letters."""
    heights = sorted((line.height, len(line.text)) for line in lines)
    half = sum(length for _, length in heights) / 2
    for height, length in heights:
        half -= length
        if half <= 0:
            return height
    return 0.0
