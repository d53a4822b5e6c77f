"""Two figures brought into one writing, so that they can be compared: shares, points, durations, multiples."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from auditor.facts.quantities.units import DURATIONS
from auditor.model import Hedge, Quantity, QuantityKind

SHARES = (QuantityKind.PERCENT, QuantityKind.FRACTION)
POINTS = (QuantityKind.PERCENTAGE_POINT, QuantityKind.BASIS_POINT)
COUNTS = (QuantityKind.COUNT, QuantityKind.RATE)
# Two figures of any other kind are in one writing if they are of one kind.
_OF_MANY_WRITINGS = frozenset({QuantityKind.FRACTION, QuantityKind.DURATION})
# A fraction in words is no sharper than a whole per cent. Thirds and sixths have no whole per cent of their own: two
# thirds are told for 66 and for 67. "About a third" is as wide as a twentieth.
_WHOLE, _ENDLESS, _ABOUT = Decimal(1), Decimal("1.4"), Decimal(5)


def in_one_writing(claimed: Quantity, printed: Quantity) -> tuple[Quantity, Quantity]:
    """Both as they are, or both in one kind and unit: a fifth and 20 %, 25 basis points and 0.25 points."""
    kinds = {claimed.kind, printed.kind}
    if len(kinds) == 1 and kinds.isdisjoint(_OF_MANY_WRITINGS):
        return claimed, printed
    if kinds <= {*SHARES} and QuantityKind.FRACTION in kinds:
        return _as_percent(claimed), _as_percent(printed)
    if kinds == {*POINTS}:
        return _as_points(claimed), _as_points(printed)
    if kinds == {*COUNTS}:
        return replace(claimed, kind=QuantityKind.COUNT), replace(printed, kind=QuantityKind.COUNT)
    if kinds == {QuantityKind.DURATION} and claimed.unit != printed.unit:
        return _in_seconds(claimed), _in_seconds(printed)
    return claimed, printed


def as_change(quantity: Quantity) -> Quantity:
    """A multiple as the per cent by which a thing became more or less: doubled is 100 % more, halved 50 % less."""
    if quantity.kind is not QuantityKind.MULTIPLE:
        return _as_percent(quantity)
    low, high = _change(quantity.low), _change(quantity.high)
    if quantity.value is not None and quantity.value < 1:
        low, high = high, low
    return replace(
        quantity,
        kind=QuantityKind.PERCENT,
        value=_change(quantity.value),
        low=low,
        high=high,
        unit="percent",
        step=Decimal(1),
    )


def _change(value: Decimal | None) -> Decimal | None:
    return None if value is None else abs(value - 1) * 100


def _as_percent(quantity: Quantity) -> Quantity:
    if quantity.kind is not QuantityKind.FRACTION:
        return quantity
    scaled = _scaled(quantity, Decimal(100), "percent")
    endless = scaled.value is not None and scaled.value != scaled.value.to_integral_value()
    step = _ABOUT if quantity.hedge is Hedge.APPROXIMATE else _ENDLESS if endless else _WHOLE
    return replace(scaled, kind=QuantityKind.PERCENT, step=step)


def _as_points(quantity: Quantity) -> Quantity:
    """Basis points as hundredths of a percentage point."""
    if quantity.kind is QuantityKind.PERCENTAGE_POINT:
        return quantity
    scaled = _scaled(quantity, Decimal("0.01"), "percentage_point")
    return replace(scaled, kind=QuantityKind.PERCENTAGE_POINT)


def _in_seconds(quantity: Quantity) -> Quantity:
    return _scaled(quantity, Decimal(DURATIONS[quantity.unit or "second"]), "second")


def _scaled(quantity: Quantity, factor: Decimal, unit: str) -> Quantity:
    value, low, high, step = (
        None if number is None else number * factor
        for number in (quantity.value, quantity.low, quantity.high, quantity.step)
    )
    return replace(quantity, value=value, low=low, high=high, step=step, unit=unit, scale=0, other_values=())
