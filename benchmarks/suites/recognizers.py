"""recognizers_en: figures and dates as an assistant on the telephone hears them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from auditor.facts import find_facts
from auditor.model import Fact, Quantity, QuantityKind, Span
from suites.matching import (
    Stated,
    Unit,
    best,
    bounds_apart,
    dated,
    dates_of,
    inside,
    names_year,
    one,
    quantities_of,
)
from suites.recognizers_dates import date_reason, periods
from suites.recognizers_declined import EMPTY_RULES, RULES
from suites.rows import Entry, Reading, Row, declined, entries, told
from suites.unit_names import MINOR, MINOR_SIGNS, units_named

# What must not be found where a model expects nothing: its own kind. "the 180ml liquid" has no *number* to them
# because another of their models reads the measure; to read 180 ml there is right.
_OWN_KIND = {
    "NumberModel": {QuantityKind.COUNT, QuantityKind.FRACTION},
    "NumberRangeModel": {QuantityKind.COUNT},
    "OrdinalModel": {QuantityKind.ORDINAL},
    "PercentModel": {QuantityKind.PERCENT},
    "CurrencyModel": {QuantityKind.MONEY},
    "DimensionModel": {QuantityKind.MEASURE, QuantityKind.RATE},
    "TemperatureModel": {QuantityKind.MEASURE},
    "AgeModel": {QuantityKind.DURATION},
}
# In seconds as they count them: a month of 30 days, a year of 365.
_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "night": 86400,
    "week": 604800,
    "month": 2592000,
    "quarter": 7776000,
    "year": 31536000,
    "decade": 315360000,
}


def read_recognizers(folder: Path) -> Iterable[Row]:
    """A row a stated value, grouped by their models; DateTimeModel apart as days and durations."""
    for entry in entries(folder / "recognizers_en.jsonl"):
        day = date.fromisoformat(entry["reference"][:10]) if entry["reference"] else None
        facts = find_facts(entry["text"], day)
        timed = entry["model"] == "DateTimeModel"
        yield from _date_rows(entry, facts) if timed else _quantity_rows(entry, facts)


def _quantity_rows(entry: Entry, facts: tuple[Fact, ...]) -> Iterator[Row]:
    group, text = entry["model"].removesuffix("Model").lower(), entry["text"]
    if not entry["expected"]:
        wrong = [found for found in quantities_of(facts) if found.kind in _OWN_KIND[entry["model"]]]
        value = Reading.NO if wrong else Reading.FIRST
        reason = declined(EMPTY_RULES, "", text, entry)
        yield Row(entry["id"], group, text, "nothing of this kind", told(facts), value, None, reason)
    for item in entry["expected"]:
        found = inside(facts, Span(item["start"], item["end"] + 1))
        value, unit = _read(quantities_of(found), readings(item))
        number = item["resolution"].get("value") or ""
        if group == "number" and number.isdigit() and names_year(dates_of(found), Decimal(number)):
            # Their year 2018 is a figure, ours a date.
            value = Reading.FIRST
        reason = declined(RULES, item["text"], text, item)
        expected = f"{item['text']!r}: {number} {item['resolution'].get('unit', '')}"
        yield Row(entry["id"], group, text, expected, told(found), value, unit, reason)


def _read(found: list[Quantity], stated: list[Stated]) -> tuple[Reading, Reading | None]:
    value, unit = best(found, stated)
    if value is Reading.NO and any(bounds_apart(found, reading) for reading in stated):
        return Reading.FIRST, unit
    return value, unit


def readings(item: Entry) -> list[Stated]:
    """What an expected value may be read as; nothing where they state a unit without a figure."""
    resolution = item["resolution"]
    number = resolution.get("value")
    if number in (None, "null") or str(number).startswith(("end", "current")):
        return []
    if item["type"] == "numberrange":
        return [_range(number)]
    if item["type"] == "percentage":
        return [one(Decimal(number.rstrip("%")), frozenset({("percent", None)}))]
    value, name = Decimal(str(number)), resolution.get("unit", "").lower()
    if not name:
        return [one(value)]
    if name in MINOR:
        small = frozenset((sign, None) for sign in MINOR_SIGNS[name])
        return [one(value, small), one(value / 100, frozenset((code, None) for code in MINOR[name]))]
    return [one(value, _units(item["type"], resolution))]


def _units(kind: str, resolution: Entry) -> frozenset[Unit]:
    if resolution.get("isoCurrency"):
        return frozenset({(resolution["isoCurrency"], None)})
    if kind == "currency" and resolution["unit"] == "Pound":
        return frozenset({("GBP", None)})
    return units_named(resolution["unit"])


def _range(written: str) -> Stated:
    low, high = (Decimal(end) if end else None for end in written.strip("[]()").split(","))
    return Stated(low, high)


def _date_rows(entry: Entry, facts: tuple[Fact, ...]) -> Iterator[Row]:
    text = entry["text"]
    if not entry["expected"]:
        value = Reading.NO if dates_of(facts) else Reading.FIRST
        yield Row(entry["id"], "days", text, "no date", told(facts), value)
    for item in entry["expected"]:
        found = inside(facts, Span(item["start"], item["end"] + 1))
        first = item["resolution"]["values"][0]
        expected = f"{item['text']!r}: {first}"
        reason = date_reason(item, text)
        if first.get("type") == "duration":
            value = _lasting(quantities_of(found), Decimal(first["value"]))
            yield Row(entry["id"], "durations", text, expected, told(found), value, None, reason)
        else:
            value = dated(dates_of(found), periods(item))
            yield Row(entry["id"], "days", text, expected, told(found), value, None, reason)


def _lasting(found: list[Quantity], seconds: Decimal) -> Reading:
    """Whether the durations found are that long, each alone or, "3 hours 30 minutes", all together."""
    lengths = [
        length * _SECONDS[quantity.unit]
        for quantity in found
        if quantity.unit in _SECONDS and (length := quantity.value or quantity.low or quantity.high) is not None
    ]
    return Reading.FIRST if seconds in lengths or sum(lengths) == seconds else Reading.NO
