"""duckling_en: groups of texts that mean the same. Every text of a group must be read, and read alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from auditor.facts import find_facts
from auditor.model import DateRange, Fact, Quantity
from suites.matching import dates_of, folded, near, quantities_of
from suites.rows import Entry, Reading, Row, Rule, declined, entries, surface_like, told

_GROUPS = {
    "AmountOfMoney": "money",
    "Numeral": "numeral",
    "Ordinal": "numeral",
    "Duration": "duration",
    "Time": "date",
}
# To the base of its dimension, so that "1000 g" and "a kilogram" are equal.
_BASES: dict[str, tuple[str, str]] = {
    "km": ("m", "1000"), "cm": ("m", "0.01"), "mm": ("m", "0.001"), "ft": ("m", "0.3048"), "in": ("m", "0.0254"),
    "yd": ("m", "0.9144"), "mi": ("m", "1609.344"), "kg": ("g", "1000"), "mg": ("g", "0.001"), "t": ("g", "1000000"),
    "ml": ("l", "0.001"), "hl": ("l", "100"), "cl": ("l", "0.01"), "L": ("l", "1"), "mL": ("l", "0.001"),
    "minute": ("second", "60"), "hour": ("second", "3600"), "day": ("second", "86400"),
    "week": ("second", "604800"), "cent": ("USD", "0.01"), "cents": ("USD", "0.01"), "¢": ("USD", "0.01"),
    "pennies": ("USD", "0.01"),
}  # fmt: skip
_CLOCK = re.compile(r"\) (?:Hour|Minute|Second)\b")
_WHOLE_DAYS = re.compile(r"^(?:in )?(?:an?|one|two|three|\d+) (?:day|week|fortnight|month|year)s?\b(?! from right now)")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"


def _clock(surface: str, _text: str, entry: Entry) -> bool:
    timed = entry["dimension"] == "Time" and bool(_CLOCK.search(entry["value"]))
    # They keep the hour of "14 days ago"; a reader hears a day.
    return timed and (not _WHOLE_DAYS.search(surface) or bool(re.search(r"\d ?[ap]m\b", surface)))


def _two_weekdays(_surface: str, _text: str, entry: Entry) -> bool:
    if entry["dimension"] != "Time":
        return False
    days = {found[:3] for text in entry["texts"] for found in re.findall(rf"\b({_WEEKDAY})", text.lower())}
    return len(days) > 1


RULES = (
    Rule("times of day (‘ten thirty’, ‘tonight’, ‘in half an hour’)", _clock),
    Rule("holidays computed from a calendar",
         lambda surface, _text, entry: "Holiday" in entry["value"] or "christmas" in surface.lower()),
    Rule("two weekdays as one day (‘next saturday’, ‘next monday’): an error of the suite", _two_weekdays),
    Rule("the article ‘a’ before a unit (‘a kg’, ‘in a week’) is no figure; ‘a dozen’ is",
         surface_like(r"^(?:in )?an? (?!dozen|nickel)[a-z]+$")),
    Rule("a period pointed at without a name (‘the week’)", surface_like(r"^(?:the|all|rest of the) week$")),
    Rule("‘closest’ and ‘second last’: reckoning in words", surface_like(r"\bclosest\b|\b(?:2nd|second) last\b")),
    Rule("office shorthand (‘EOM’, ‘BOM’, ‘EOY’)", surface_like(r"\b[EB]O[MY]\b")),
    Rule("a bare weekday: the one past in a newspaper, the one to come to an assistant",
         surface_like(rf"^(?:this )?{_WEEKDAY}$")),
    Rule("two figures with a hyphen as a date (‘2-15’): a range to any reader", surface_like(r"^\d+ ?- ?\d+$")),
    Rule("two figures and a slash alone (‘2/15’, ‘1/5’): a day, a fraction or a mark",
         surface_like(r"^\d+ ?/ ?\d+$")),
    Rule("counted from what the story tells (‘the following week’)", surface_like(r"\bthe following week$")),
    Rule("marks of inch and foot (5\", 7'): closing quotation marks to a reader", surface_like(r"\d(?:''|\"|')$")),
    Rule("no English: ‘three quarters of hour’, ‘k.g.’, ‘seventythird’",
         surface_like(r"\bof hours?$|k\.g|^[a-z]+ty[a-z]+th?i?rd$")),
    Rule("‘after 2014’ and ‘since 2014’ taken to be the same", surface_like(r"\bafter \d{4}$")),
    Rule("single letters for scales and units: ‘30 l’ as lakh, ‘.0012G’ as 10^9, ‘3k’ as km, ‘1\"’ as a second",
         surface_like(r"^\d+ l$|\dG$|^3k$|^1\"$")),
    Rule("coins by their American names (‘nickel’, ‘10 grand’ as nickels)", surface_like(r"\bnickel")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meaning:
    """A fact stripped of how it is written: its two ends in base units, and the units that it may have."""

    low: Decimal | date | None
    high: Decimal | date | None
    units: frozenset[str]

    def equals(self, other: Meaning) -> bool:
        """Whether both ends agree, and a unit is shared."""
        same = all(_same_end(*ends) for ends in ((self.low, other.low), (self.high, other.high)))
        return same and bool(self.units & other.units)


def read_duckling(folder: Path) -> Iterable[Row]:
    """A row a group; declined texts leave it, and a group of none but declined texts is declined."""
    for entry in entries(folder / "duckling_en.jsonl"):
        day = date.fromisoformat(entry["reference"][:10]) if entry["reference"] else None
        reasons = {text: declined(RULES, text, text, entry) for text in entry["texts"]}
        kept = [text for text in entry["texts"] if reasons[text] is None]
        facts = {text: find_facts(text, day) for text in entry["texts"]}
        dated = entry["dimension"] == "Time"
        understood = {text: meanings(found, dated=dated) for text, found in facts.items()}
        read = " | ".join(f"{text}: {told(facts[text])}" for text in kept or entry["texts"])
        yield Row(
            entry["id"],
            _GROUPS.get(entry["dimension"], "quantity"),
            " | ".join(entry["texts"]),
            entry["value"],
            read,
            alike([understood[text] for text in kept or entry["texts"]]),
            None,
            None if kept else next(iter(reasons.values())),
            _undivided(entry, list(understood.values())),
        )


def _undivided(entry: Entry, texts: list[list[Meaning]]) -> Reading:
    """All texts with nothing declined. Holidays and hours are alike as their years and days: they must begin as stated.

    Without this, "Eid al-Fitr 2034 | 2034" would count as equal.
    """
    stated = re.search(r"\((\d+), (\d+), (\d+), ", entry["value"])
    begins = texts[0][0].low if texts[0] else None
    if stated and begins != date(*map(int, stated.groups())):
        return Reading.NO
    return alike(texts)


def alike(texts: list[list[Meaning]]) -> Reading:
    """Whether each text was read, and all as the same facts in the same order."""
    first = texts[0]
    same = bool(first) and all(
        len(first) == len(other) and all(one.equals(two) for one, two in zip(first, other, strict=True))
        for other in texts
    )
    return Reading.FIRST if same else Reading.NO


def meanings(facts: Iterable[Fact], *, dated: bool) -> list[Meaning]:
    """The dates of a text, or its quantities."""
    kept = list(facts)
    return [_of_date(day) for day in dates_of(kept)] if dated else joined(quantities_of(kept))


def joined(found: list[Quantity]) -> list[Meaning]:
    """The meanings of quantities; those of one dimension in several units are one: "2 yards and 7 feet" are 13 feet."""
    understood = [_of(quantity) for quantity in found]
    units = {quantity.unit for quantity in found}
    shared = frozenset.intersection(*(meaning.units for meaning in understood)) if understood else frozenset()
    if len(found) < 2 or not shared or len(units) < len(found):
        return understood
    return [Meaning(_sum([one.low for one in understood]), _sum([one.high for one in understood]), shared)]


def _sum(ends: list[Decimal | date | None]) -> Decimal | None:
    """Open if one of them is: "more than 1 dollar and 42 cents" has no upper end."""
    numbers = [end for end in ends if isinstance(end, Decimal)]
    return sum(numbers, Decimal(0)) if len(numbers) == len(ends) else None


def _of_date(found: DateRange) -> Meaning:
    return Meaning(found.first, found.last, frozenset({"day"}))


def _of(found: Quantity) -> Meaning:
    unit, factor = _BASES.get(folded(found.unit), (folded(found.unit), "1"))
    low, high = (None if end is None else end * Decimal(factor) for end in (found.low, found.high))
    return Meaning(low, high, frozenset({unit, *map(folded, found.other_units)}))


def _same_end(one: Decimal | date | None, two: Decimal | date | None) -> bool:
    if isinstance(one, Decimal) and isinstance(two, Decimal):
        return near(one, two)
    return one == two
