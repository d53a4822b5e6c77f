"""The figures of a table row, each read with what the head of its column says: unit, scale, noun, period.

"2,580" under "2025 (forecast)" in a table captioned "in thousand hectolitres" is 2,580,000 hl, and of 2025.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from auditor.facts import find_facts, find_quantities
from auditor.facts.values import shifted
from auditor.model import Block, DateRange, Fact, Quantity, QuantityKind, Span

# Where a head or caption says its unit: "Harvest (thousand hectolitres)", "Revenue, $m", "Sales in tonnes", "Share %".
_UNITS = (
    re.compile(r"\((?:in )?(?P<unit>[^()]{1,40})\)\s*$"),
    re.compile(r",\s(?:in )?(?P<unit>[^,()]{1,40})$"),
    re.compile(r"\bin (?P<unit>[^,()]{1,40})$"),
    re.compile(r"(?:^|\s)(?P<unit>%|(?:[A-Z]{1,3})?[£$€¥](?:\s?[a-z]{1,9})?)$"),
)
_SIGN = re.compile(r"(?P<sign>(?:[A-Z]{1,3})?[£$€¥])\s?(?P<scale>[a-z]{0,9})")
_THOUSANDS = re.compile(r"(?:^|(?<=[£$€¥\s]))['’]?000s?\b|\bthousands\b")
_PLURAL_SCALE = re.compile(r"\b(?P<scale>million|billion|thousand)s\b(?: of\b)?")
_PER = re.compile(
    r"(?:\b(?:a|an|per|each|every) |/ ?)(?P<per>hour|day|night|week|month|quarter|year|season)$", re.IGNORECASE
)
_NOTE = re.compile(r"\s*\([^()]{0,60}\)\s*$")
# The first word of a head or caption, or a few before it: "Visitors to museums", "Flights a week".
# A second capital makes it a name: "Calder Rovers".
_NOUN = re.compile(r"(?P<noun>(?:[A-Za-z][a-z-]{1,20} )?(?:(?<= )[a-z]|(?<![A-Za-z ])[A-Za-z])[a-z]{1,20}(?<!s)s)\b")
# The week in which a film or song is: the fifth is five weeks. Only behind the cell that names it.
_WEEK = re.compile(r"weeks?(?: (?:in|on) \w+)?", re.IGNORECASE)
_LONGEST_HEAD = 120


def row_facts(text: str, block: Block, published: date | None, caption: str) -> Iterator[Fact]:
    """The facts of a row's cells in order; the period of a column is a fact of each figure under it, in its place."""
    named = False
    for cell in block.cells:
        head = cell.head.of(text) if cell.head and len(cell.head) <= _LONGEST_HEAD else ""
        found = find_facts(cell.span.of(text), published, yearless=True)
        period = _period(head, published)
        figures = [fact for fact in found if isinstance(fact, Quantity)]
        if period and figures:
            yield replace(period, span=cell.span)
        for fact in found:
            if isinstance(fact, Quantity) and head:
                fact = _under(fact, cell.span.of(text), head, caption if period else "", named)
            yield shifted(fact, cell.span.start)
        named = named or not figures


# Asked for every cell under the head.
@lru_cache(maxsize=256)
def _period(head: str, published: date | None) -> DateRange | None:
    """The period that a head names and nothing else: "2024", "2025 (forecast)", "Q3 2025", "May"."""
    bare = _NOTE.sub("", head)
    found = find_facts(bare, published, yearless=True) if bare else ()
    only = found[0] if len(found) == 1 else None
    return only if isinstance(only, DateRange) and only.span == Span(0, len(bare)) else None


def _under(fact: Quantity, cell: str, head: str, caption: str, named: bool) -> Quantity:
    """A figure as its head tells it, or as it stands; only one that fills its cell takes a unit."""
    words = fact.span.of(cell)
    if len(words) < len(cell):
        return fact
    if per := _PER.search(head):
        fact = _as_written(f"{words} per {per['per'].lower()}", fact) or fact
    if fact.kind is not QuantityKind.COUNT or fact.unit or fact.scale:
        return fact
    read = _with_unit(words, head, fact, named) or _with_unit(words, caption, fact, named) or fact
    return replace(read, per=read.per or fact.per)


def _with_unit(words: str, head: str, fact: Quantity, named: bool) -> Quantity | None:
    for pattern in _UNITS:
        match = pattern.search(head)
        read = _as_written(_written(words, match["unit"]), fact) if match else None
        # "2025 (forecast)", "Players (squads)": a word is no unit.
        if read and (read.kind is not QuantityKind.COUNT or read.scale):
            return read
    if named and _WEEK.fullmatch(head):
        return _as_written(f"{words} weeks", fact)
    noun = _NOUN.match(head)
    return _as_written(f"{words} {noun['noun'].lower()}", fact) if noun else None


def _written(words: str, unit: str) -> str:
    """Figure and unit as running text has them: "$m" before and behind, "000s" as "thousand"."""
    unit = _PLURAL_SCALE.sub(lambda match: match["scale"], _THOUSANDS.sub("thousand", unit.strip()))
    if sign := _SIGN.fullmatch(unit):
        gap = " " if len(sign["scale"]) > 2 else ""
        return f"{sign['sign']}{words}{gap}{sign['scale']}"
    return f"{words}%" if unit.lower() in ("%", "per cent", "percent") else f"{words} {unit}"


def _as_written(written: str, fact: Quantity) -> Quantity | None:
    """The one figure in words of our own, put in the place of the page's; None unless they are one with a unit."""
    found = tuple(find_quantities(written))
    if len(found) != 1 or found[0].span.start or (found[0].kind is QuantityKind.COUNT and not _has_more(found[0])):
        return None
    return replace(found[0], span=fact.span)


def _has_more(count: Quantity) -> bool:
    return bool(count.unit or count.scale or count.per)
