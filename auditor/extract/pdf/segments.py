"""Words to segments: stretches of a line in which no gap is as wide as one between columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from auditor.extract.pdf.sheets import Box, Word
from auditor.extract.runs import RAISABLE, RAISED

# In heights of a word, which are about 1.2 sizes of its font. Columns of print stand one size apart or more (LaTeX and
# ACM 1.0 to 2.4, IEEE 1.2); spaces between words are 0.2 to 0.6 sizes.
GUTTER = 0.7
# Letters that overlap more than this are a line that begins anew.
BACKWARDS = 0.3
# With less between them, two pieces of a word were set one after the other.
SPACE = 0.12
RAISED_HEIGHT = 0.85
# A bullet or number stands up to this far before its item.
MARKER = re.compile(r"[-–—•▪▸◦‣●○■□✓*·]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]")
MARKER_REACH = 4.0


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that follow each other on one line; `height` is that of most of its letters, `box` goes around all."""

    text: str
    box: Box
    height: float
    bold: bool = False


@dataclass(slots=True)
class _Open:
    """A segment that still grows."""

    box: Box
    parts: list[str] = field(default_factory=list)
    heights: Counter[float] = field(default_factory=Counter)
    bold: int = 0

    def done(self) -> Segment:
        height = self.heights.most_common(1)[0][0]
        return Segment("".join(self.parts), self.box, height, bold=2 * self.bold > self.heights.total())


def segments_of(words: Iterable[Word]) -> Iterator[Segment]:
    """The segments in the order of the file, where the words of a line nearly always follow each other."""
    current: _Open | None = None
    for word in words:
        if current is not None and not _follows(current, word.box):
            yield current.done()
            current = None
        if current is None:
            current = _Open(word.box)
        _append(current, word)
    if current is not None:
        yield current.done()


def _follows(current: _Open, box: Box) -> bool:
    before = current.box
    height = max(before.height, box.height)
    is_marker = len(current.parts) == 1 and MARKER.fullmatch(current.parts[0])
    reach = MARKER_REACH if is_marker else GUTTER
    return before.shares_line_with(box) and -BACKWARDS * height <= box.left - before.right < reach * height


def _append(current: _Open, word: Word) -> None:
    before, box, text = current.box, word.box, word.text
    if current.parts:
        apart = word.lead == " " or (word.lead and box.left - before.right > SPACE * max(before.height, box.height))
        if apart:
            current.parts.append(" ")
    if box.bottom == before.bottom and box.top == before.top:
        # All but a few words go on as the line began.
        current.box = Box(before.left, box.bottom, max(before.right, box.right), box.top)
    elif _is_raised(box, before) and RAISABLE.fullmatch(text):
        text = text.translate(RAISED)
        # The height of the line stays that of its letters.
        current.box = Box(before.left, before.bottom, max(before.right, box.right), before.top)
    elif current.parts and _is_raised(before, box):
        if RAISABLE.fullmatch(head := "".join(current.parts)):
            current.parts = [head.translate(RAISED)]
        current.box = Box(before.left, box.bottom, box.right, box.top)
    else:
        current.box = before.joined(box)
    current.parts.append(text)
    current.heights[round(box.height, 1)] += len(text)
    current.bold += len(text) * word.bold


def _is_raised(box: Box, line: Box) -> bool:
    """Whether a smaller piece stands above the line that the larger one stands on."""
    return box.height < RAISED_HEIGHT * line.height and box.bottom > line.bottom + SPACE * line.height
