"""Facts as values: moved in a text, and as marks that stand beside word stems when passages are ranked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from decimal import Decimal
from operator import attrgetter

from auditor.facts.quantities.units import DURATIONS
from auditor.model import DateRange, Fact, Name, Point, Quantity, QuantityKind, Quotation

# What a fact says beside its place, the first of its fields: read at once, since every fact of a page is moved.
_BESIDE_SPAN = {
    kind: attrgetter(*[field.name for field in fields(kind)[1:]]) for kind in (Quantity, DateRange, Quotation, Name)
}


def shifted(fact: Fact, by: int) -> Fact:
    """The same fact `by` code points further on."""
    kind: Callable[..., Fact] = type(fact)
    return kind(fact.span.shift(by), *_BESIDE_SPAN[type(fact)](fact)) if by else fact


def marks(fact: Point) -> tuple[str, ...]:
    """What two ways of writing one value share, the sharpest mark first; none for names, quotations and ranges.

    "$30M" and "30 million dollars" are both `#3E+7`; a day carries the marks of its day, month and year, so that
    it meets a claim that gives only the month; `@--06-09` is that day in any year, the only mark where nobody knows
    the year. Signs and units are left to the checks.
    """
    if isinstance(fact, Quantity) and fact.value is not None:
        return (f"#{_common_unit(fact, fact.value).normalize()}",)
    if isinstance(fact, DateRange) and all(fact.readings[0]):
        first, last = map(str, fact.readings[0])
        dated = () if fact.assumed else (10, 7, 4)
        years = tuple(f"@{first[:end]}" for end in dated if first[:end] == last[:end])
        return years + tuple(f"@-{first[4:end]}" for end in (10, 7) if first[:end] == last[:end])
    return ()


def _common_unit(fact: Quantity, value: Decimal) -> Decimal:
    """Fractions as per cent and durations as seconds, so that a half meets 50 % and two weeks meet 14 days."""
    if fact.kind is QuantityKind.FRACTION:
        return value * 100
    return value * DURATIONS[fact.unit or "second"] if fact.kind is QuantityKind.DURATION else value
