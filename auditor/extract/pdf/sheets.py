"""What a PDF says of one page: its words, each with its box. Points count from the lower left corner, upwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in points. A tuple, which is made three times as fast as a dataclass: there are 1,000 on a page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high it is; of a word about 1.2 times the size of its font."""
        return self.top - self.bottom

    def holds_centre_of(self, other: Box) -> bool:
        """Whether the middle of another box lies in this one."""
        across, up = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= across <= self.right and self.bottom <= up <= self.top

    def shares_line_with(self, other: Box) -> bool:
        """Whether both stand side by side on one line: the lower of them is beside the other for half its height."""
        common = min(self.top, other.top) - max(self.bottom, other.bottom)
        return common >= min(self.height, other.height) / 2

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def turned(self, quarters: int) -> Box:
        """The box after a turn of so many quarters clockwise around the corner of the page."""
        if quarters == 1:
            return Box(self.bottom, -self.right, self.top, -self.left)
        if quarters == 2:
            return Box(-self.right, -self.top, -self.left, -self.bottom)
        if quarters == 3:
            return Box(-self.top, self.left, -self.bottom, self.right)
        return self


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was set; `lead` is the white space before it: "", " " or, where a line ends, a line end.

    `quarters` tells how far its line is turned, in quarters counter-clockwise; `box` is that of the word turned back.
    """

    text: str
    box: Box
    lead: str = " "
    quarters: int = 0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page, numbered from 1. `lost`: what people read on it is a picture, wholly or nearly so; `cut`: it has more."""

    number: int
    box: Box
    words: tuple[Word, ...]
    lost: bool = False
    cut: bool = False


def upright(sheet: Sheet) -> Sheet:
    """The page turned so that most of its words read from left to right; words that stand otherwise come last.

    Such words (a stamp in the margin, the label of an axis) then follow each other on lines below the page.
    """
    counted = Counter(word.quarters for word in sheet.words)
    if set(counted) <= {0}:
        return sheet
    quarters = counted.most_common(1)[0][0]
    main = [replace(word, quarters=0) for word in sheet.words if word.quarters == quarters]
    box = sheet.box.turned(quarters)
    aside = [word for word in sheet.words if word.quarters != quarters]
    return replace(sheet, box=box, words=(*main, *_below(box, main, aside)))


def _below(box: Box, main: Sequence[Word], aside: Iterable[Word]) -> Iterable[Word]:
    """Words that were turned, set anew: a line for each turn, under the page and parted from it."""
    height = max((word.box.height for word in main), default=10.0)
    rows: dict[int, float] = {}
    for word in aside:
        row = sorted({*rows, word.quarters}).index(word.quarters)
        left = rows.get(word.quarters, box.left)
        right = left + max(1, len(word.text)) * height / 2
        rows[word.quarters] = right + height / 4
        bottom = box.bottom - (3 * row + 3) * height
        yield replace(word, box=Box(left, bottom, right, bottom + height), lead=" ", quarters=0)
