"""Quotation marks and brackets in pairs, in one pass over the text."""

from __future__ import annotations

import re

from auditor.model import Span

# Each closing mark and the marks that it may close: “…” English, „…“ German, „…” Polish, «…» French.
CLOSES = {")": "(", "]": "[", "”": "“„", "“": "„", "»": "«", '"': '"'}
OPENING_QUOTES = '“„«"'
OPENING = "([" + OPENING_QUOTES
MARK = re.compile(r'[()\[\]“”„«»"]')

# Two marks further apart than this are no pair but a slip of the pen: of 4,730 pairs measured on news pages, 99.9 %
# are shorter than 470 code points and the longest has 982.
LONGEST = 1_000


def enclosures(text: str) -> tuple[Span, ...]:
    """Every matched pair of brackets or double quotation marks, marks included, in order of the opening one.

    A mark without a partner is passed over. Single quotation marks are not read: they cannot be told from
    apostrophes.
    """
    waiting: list[tuple[str, int]] = []
    open_marks = dict.fromkeys(OPENING, 0)
    pairs: list[tuple[int, int]] = []
    for match in MARK.finditer(text):
        mark, at = match[0], match.start()
        opens = mark == '"' and straight_quote_opens(text, at, bool(open_marks['"']))
        partners = "" if opens else CLOSES.get(mark, "")
        if any(map(open_marks.__getitem__, partners)):
            start = close(waiting, open_marks, partners)
            if at + 1 - start <= LONGEST:
                pairs.append((start, at + 1))
        elif mark in OPENING:
            waiting.append((mark, at))
            open_marks[mark] += 1
    return tuple(Span(start, end) for start, end in sorted(pairs))


def close(waiting: list[tuple[str, int]], open_marks: dict[str, int], partners: str) -> int:
    """Take the nearest of `partners` off the stack, with all that was left open after it; its place."""
    while True:
        mark, start = waiting.pop()
        open_marks[mark] -= 1
        if mark in partners:
            return start


def straight_quote_opens(text: str, at: int, one_is_open: bool) -> bool:
    """Whether the `"` at this place begins a quotation, judged by the space around it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if one_is_open:
        return (not before or before.isspace() or before in OPENING) and after.isalnum()
    return not before.isalnum() and not after.isspace()
