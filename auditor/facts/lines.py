"""Whether a figure is all that stands on its line, as in a cell of a table."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"(?:^|\n) {0,2}$")
_AFTER = re.compile(r"\.? {0,2}(?:\n|$)")
_UNIT = re.compile(r" ?[^\s\d]{1,6}(?: ?\*)? {0,2}(?:\n|$)")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the line holds nothing but `text[start:end]` and a full stop."""
    return bool(_BEFORE.search(text, max(0, start - 3), start) and _AFTER.match(text, end))


def stands_with_mark(text: str, start: int, end: int) -> bool:
    """Whether the line holds nothing but `text[start:end]` and one short word or sign behind it: "590 Kč"."""
    return bool(_BEFORE.search(text, max(0, start - 3), start) and _UNIT.match(text, end))
