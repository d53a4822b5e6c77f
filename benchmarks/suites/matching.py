"""Whether a stated value is among the facts that were read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from auditor.model import DateRange, Fact, Quantity, QuantityKind, Span
from suites.rows import Reading

EXACT = Decimal("1e-6")
# A third is kept as 0.3333: half a step of the fourth decimal, but never more than a hundredth of the value.
ROUNDED = Decimal("0.00005")
Unit = tuple[str, str | None]
_APART_FROM_DENOMINATOR = (QuantityKind.MONEY, QuantityKind.PERCENT)
_SUPERSCRIPTS = str.maketrans({"²": "2", "³": "3", "µ": "u", "μ": "u", "^": None, "⁻": "-", "¹": "1", "−": "-"})


@dataclass(frozen=True, slots=True)
class Stated:
    """What a suite says stands in a text: two ends, equal for one figure, None on an open side.

    `units` are the pairs of unit and denominator that are right; None where no unit is stated.
    """

    low: Decimal | None
    high: Decimal | None
    units: frozenset[Unit] | None = None


def one(value: Decimal, units: frozenset[Unit] | None = None) -> Stated:
    """A single figure."""
    return Stated(value, value, units)


def near(read: Decimal | None, stated: Decimal | None) -> bool:
    """Whether two ends are the same; None, the open side, equals only itself."""
    if read is None or stated is None:
        return read is stated
    if stated == 0:
        return read == 0
    tolerance = EXACT * abs(stated)
    if stated != round(stated, 5):
        # A value that does not end within five decimals was a fraction.
        tolerance = max(tolerance, min(ROUNDED, abs(stated) / 100))
    return abs(read - stated) <= tolerance


def value_reading(quantity: Quantity, stated: Stated) -> Reading:
    """Whether a quantity has the stated value; a single figure may also be the end of a range that was read."""
    if stated.low is not None and stated.low == stated.high:
        firsts = [quantity.value] if quantity.value is not None else [quantity.low, quantity.high]
        if any(end is not None and near(end, stated.low) for end in firsts):
            return Reading.FIRST
        return Reading.OTHER if any(near(other, stated.low) for other in quantity.other_values) else Reading.NO
    ends = (quantity.low, quantity.high)
    if None not in ends:
        # "from −18 to −34": which end stands first is not the question.
        ends = (min(ends, key=_order), max(ends, key=_order))
    return Reading.FIRST if near(ends[0], stated.low) and near(ends[1], stated.high) else Reading.NO


def unit_reading(quantity: Quantity, stated: Stated) -> Reading:
    """Whether the unit is right. The sign of a currency that many countries use is right if it keeps theirs open."""
    if stated.units is None:
        return Reading.FIRST
    per = _denominator(quantity.per)
    if quantity.kind in _APART_FROM_DENOMINATOR and all(below is None for _, below in stated.units):
        # "$98 a share", "15 % per annum": the suite stops before the denominator.
        per = None
    if (folded(quantity.unit), per) in stated.units:
        return Reading.FIRST
    if any((folded(other), per) in stated.units for other in quantity.other_units):
        return Reading.FIRST if quantity.kind is QuantityKind.MONEY else Reading.OTHER
    return Reading.NO


def folded(unit: str | None) -> str:
    """A unit's sign with raised figures brought down: km² and km^2 are km2."""
    return (unit or "").translate(_SUPERSCRIPTS)


def best(quantities: Iterable[Quantity], readings: Sequence[Stated]) -> tuple[Reading, Reading | None]:
    """How the value and the unit were read by the quantity that fits best one of the readings of what is stated.

    The unit is None where none is stated, and no better than the value: a right unit of a wrong value is no use.
    """
    named = any(stated.units is not None for stated in readings)
    rank = [Reading.FIRST, Reading.OTHER, Reading.NO]
    value = unit = Reading.NO
    for quantity in quantities:
        for stated in readings:
            by_value = value_reading(quantity, stated)
            if by_value is Reading.NO:
                continue
            value = min(value, by_value, key=rank.index)
            unit = min(unit, max(by_value, unit_reading(quantity, stated), key=rank.index), key=rank.index)
    return value, unit if named else None


def bounds_apart(quantities: Sequence[Quantity], stated: Stated) -> bool:
    """Whether a range was read as its two bounds: "above 1,000 and below 1,500"."""
    if stated.low is None or stated.high is None:
        return False
    return any(near(one.low, stated.low) and one.high is None for one in quantities) and any(
        near(one.high, stated.high) and one.low is None for one in quantities
    )


def inside(facts: Iterable[Fact], span: Span | None) -> list[Fact]:
    """The facts that overlap a place; all of them where no place is known."""
    return [fact for fact in facts if span is None or (fact.span.start < span.end and span.start < fact.span.end)]


def quantities_of(facts: Iterable[Fact]) -> list[Quantity]:
    """The quantities among the facts."""
    return [fact for fact in facts if isinstance(fact, Quantity)]


def dates_of(facts: Iterable[Fact]) -> list[DateRange]:
    """The dates among the facts."""
    return [fact for fact in facts if isinstance(fact, DateRange)]


def dated(dates: Iterable[DateRange], periods: Iterable[tuple[date | None, date | None]]) -> Reading:
    """Whether one of the dates is one of the periods that are right."""
    wanted = set(periods)
    return Reading.FIRST if any((found.first, found.last) in wanted for found in dates) else Reading.NO


def names_year(dates: Iterable[DateRange], value: Decimal) -> bool:
    """Whether a figure was read as the year that it is: "in 1979", "the 1960s", "by the end of the 1960s"."""
    return any(
        (found.first is not None and found.first.year == value)
        or (found.first is None and found.last is not None and value <= found.last.year < value + 10)
        for found in dates
    )


def _order(end: Decimal | None) -> Decimal:
    return end if end is not None else Decimal(0)


def _denominator(per: str | None) -> str | None:
    return per.removeprefix("1 ").rstrip("s") if per else None
