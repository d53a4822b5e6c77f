"""quantulum3: figures with their units, ranges as a middle with an uncertainty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from auditor.facts import find_facts
from auditor.model import Fact, Quantity, Span
from suites.matching import (
    Stated,
    Unit,
    best,
    dates_of,
    inside,
    names_year,
    one,
    quantities_of,
)
from suites.rows import Entry, Reading, Row, Rule, declined, entries, surface_like, told
from suites.unit_names import MINOR, MINOR_SIGNS, units_named

NO_UNIT = "dimensionless"
_CHANGE = re.compile(r"\b(?:rose|fell|grew|dropped|reduced|changed|increased|cut)\b[^.]{0,9}\bfrom\b", re.IGNORECASE)
# Durations told in two units: years with months, or weeks with days and hours; months and days have no fixed ratio.
LASTING = {
    "year": ("month", 12),
    "month": ("month", 1),
    "week": ("hour", 168),
    "day": ("hour", 24),
    "hour": ("hour", 1),
}
RULES = (
    Rule(
        "the article ‘a’ before a unit (‘a gallon’, ‘a penny’) is no figure; ‘a dozen’ is, and is not declined",
        lambda surface, _text, entry: bool(re.match(r"an? ", surface, re.IGNORECASE)) and entry["unit"] != "dozen",
    ),
    Rule("a temperature by its name, without a figure (‘absolute zero’)", surface_like(r"^absolute zero$")),
    Rule(
        "a figure inside a name or model number (‘Voyager 2’, ‘English 101’, ‘i7 860’)",
        lambda surface, text, entry: (
            entry["unit"] == NO_UNIT and bool(re.search(rf"\b(?:[A-Z]\w+|\w+\d) {re.escape(surface)}\b", text))
        ),
    ),
    Rule(
        "letters of a computer's memory size: ‘32K’ is 32 thousand in print",
        lambda surface, _text, entry: entry["unit"] == "kibibyte" and bool(re.fullmatch(r"\d+K", surface)),
    ),
)


def read_quantulum(folder: Path) -> Iterable[Row]:
    """A row a stated quantity, and one for a text in which none may be found."""
    for entry in entries(folder / "quantulum3.jsonl"):
        text, facts = entry["text"], find_facts(entry["text"])
        if not entry["expected"]:
            value = Reading.NO if quantities_of(facts) else Reading.FIRST
            yield Row(entry["id"], "", text, "nothing", told(facts), value)
        yield from _rows(entry, text, facts)


def _rows(entry: Entry, text: str, facts: tuple[Fact, ...]) -> Iterator[Row]:
    after = 0
    for item in entry["expected"]:
        start = text.find(item["surface"], after)
        place = Span(start, start + len(item["surface"])) if start >= 0 else None
        after = max(after, start + 1)
        near_by = inside(facts, place)
        value, unit = best(quantities_of(near_by), readings(item))
        if value is Reading.NO and _CHANGE.search(text):
            value, unit = _both_ends(quantities_of(near_by), item)
        if value is Reading.NO and _compound(quantities_of(near_by), text, entry["expected"]):
            value = unit = Reading.FIRST
        # Their years are figures ("1979"); ours are dates, and found all the same.
        if item["unit"] == NO_UNIT and names_year(dates_of(near_by), Decimal(str(item["value"]))):
            value = Reading.FIRST
        expected = f"{item['surface']!r}: {item['value']} ± {item.get('uncertainty') or 0} {item['unit']}"
        reason = declined(RULES, item["surface"], text, item)
        yield Row(entry["id"], "", text, expected, told(near_by), value, unit, reason)


def readings(item: Entry) -> list[Stated]:
    """What an expected quantity may be read as: the figure, a range of its two ends, small coins as a hundredth."""
    value = Decimal(str(item["value"]))
    units = None if item["unit"] == NO_UNIT else units_of(item["unit"])
    stated = [one(value, units)]
    if item.get("uncertainty"):
        around = Decimal(str(item["uncertainty"]))
        stated.append(Stated(value - around, value + around, units))
    if item["unit"] == "dozen":
        stated = [one(value * 12)]
    if item["unit"] in MINOR:
        stated.append(one(value / 100, frozenset((code, None) for code in MINOR[item["unit"]])))
    return stated


def units_of(name: str) -> frozenset[Unit]:
    """Our pairs of unit and denominator for one of their names."""
    if name in MINOR:
        return frozenset((sign, None) for sign in MINOR_SIGNS[name])
    return units_named(name)


def _compound(found: list[Quantity], text: str, items: list[Entry]) -> bool:
    """Whether what they give piece by piece was read as one, in one of its units: 21 years and six months as 258."""
    for quantity in found:
        if quantity.unit not in LASTING or quantity.value is None:
            continue
        base, factor = LASTING[quantity.unit]
        covered = text[quantity.span.start : quantity.span.end]
        pieces = [item for item in items if item["surface"] in covered and LASTING.get(item["unit"], ("",))[0] == base]
        total = sum(Decimal(str(item["value"])) * LASTING[item["unit"]][1] for item in pieces)
        if len(pieces) > 1 and quantity.value * factor == total:
            return True
    return False


def _both_ends(found: list[Quantity], item: Entry) -> tuple[Reading, Reading | None]:
    """A change "from $350 to $680" states two figures, which they give as one range."""
    if not item.get("uncertainty"):
        return Reading.NO, None if item["unit"] == NO_UNIT else Reading.NO
    value, around = Decimal(str(item["value"])), Decimal(str(item["uncertainty"]))
    units = None if item["unit"] == NO_UNIT else units_of(item["unit"])
    ends = [best(found, [one(end, units)]) for end in (value - around, value + around)]
    for end in ends:
        if end[0] is not Reading.FIRST:
            return end
    return max(ends, key=lambda end: end[1] is Reading.NO)
