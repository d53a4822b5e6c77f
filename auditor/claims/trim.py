"""A claim without the punctuation that the cut has left at its ends."""

from __future__ import annotations

import re

from auditor.claims.passages import Passage
from auditor.model import Span

DASHES = "–—-"
LOOSE_BEFORE = frozenset(",;:.)]•|>，、；：。）］】")
LOOSE_AFTER = frozenset(",;:([|<，、；：。（［【" + DASHES)
BULLETS = DASHES + "*"
ACRONYM = re.compile(r"(?:\b\w\.){2,}\Z")
WINDOW = 12  # code points in which an acronym at the end is looked for


def trimmed(passage: Passage, span: Span) -> Span:
    """The span without space, stray punctuation and lone brackets at its ends; empty if there is nothing else in it.

    A bracket stays if its partner is within; the last stop of “the U.S.” and of an ellipsis stays.
    """
    start, end = span.start, span.end
    while start < end and is_loose_before(passage, start, end):
        start += 1
    while start < end and is_loose_after(passage, start, end):
        end -= 1
    return Span(start, end)


def is_loose_before(passage: Passage, start: int, end: int) -> bool:
    """Whether the first character of the words is not their own; a dash or a star is only if space follows."""
    first = passage.text[start]
    if first in BULLETS:
        return not passage.text[start + 1 : min(start + 2, end)].strip()
    if first in "([":
        return passage.partners.get(start, end) >= end
    return first in LOOSE_BEFORE or first.isspace()


def is_loose_after(passage: Passage, start: int, end: int) -> bool:
    """Whether the last character of the words is not their own."""
    last = passage.text[end - 1]
    if last == ".":
        words = passage.text[max(start, end - WINDOW) : end]
        return not words.endswith("..") and ACRONYM.search(words) is None
    if last in ")]":
        return passage.partners.get(end - 1, -1) < start
    return last in LOOSE_AFTER or last.isspace()
