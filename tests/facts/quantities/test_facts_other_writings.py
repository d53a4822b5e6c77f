"""Steps of a point, ages, hours and minutes, denominators and hedges, as newspapers write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from auditor.facts import find_quantities
from auditor.model import Hedge, Quantity, QuantityKind

POINT, YEARS, SHARE, COUNT = (
    QuantityKind.PERCENTAGE_POINT,
    QuantityKind.DURATION,
    QuantityKind.FRACTION,
    QuantityKind.COUNT,
)


def first(text: str) -> Quantity:
    """The first figure of a text."""
    return next(iter(find_quantities(text)))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("by a quarter of a percentage point", POINT, "0.25"),
        ("by three-quarters of a percentage point", POINT, "0.75"),
        ("by half a percentage point", POINT, "0.5"),
        ("a quarter-point cut", POINT, "0.25"),
        ("a half-percentage-point rise", POINT, "0.5"),
        ("a three-quarter point hike", POINT, "0.75"),
        ("a quarter of the voters", SHARE, "0.25"),
        ("One home in five sold", SHARE, "0.2"),
        ("one household in every three", SHARE, "0.3333"),
        ("One goal in five games", COUNT, "5"),
        ("a nurse of 31, won", YEARS, "31"),
        ("a retired engine driver of 71 who", YEARS, "71"),
        ("a total of 31, more", COUNT, "31"),
        ("a number of 31, more", COUNT, "31"),
        ("Lindgren, 31, beat him", YEARS, "31"),
        ("In Leeds, 31, who", COUNT, "31"),
        ("Leeds, 31, and Hull, 28, were", COUNT, "31"),
        ("On March, 31, a man", COUNT, "31"),
        ("1 h 10 min", YEARS, "70"),
        ("2 h 05 min | £39", YEARS, "125"),
        ("half-a-million people", COUNT, "500000"),
        ("half a million people", COUNT, "500000"),
    ],
)
def test_the_kind_and_value_are_read(text: str, kind: QuantityKind, value: str) -> None:
    """The words around a number tell what it is."""
    found = first(text)
    assert (found.kind, found.value) == (kind, Decimal(value))


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("0.61 severe attacks per patient per year", "patient year"),
        ("0.61 severe attacks a year on average", "year"),
        ("$5 per person per day", "person day"),
        ("$1.40 for each cubic metre", "cubic metre"),
        ("£1 for every household", "household"),
        ("₹1,24,500 for each lot of 100", None),
        ("40 deaths a year on", None),
        ("$14.99/mo", "month"),
    ],
)
def test_the_denominator_is_read(text: str, per: str | None) -> None:
    """A second denominator that is a time joins the first."""
    assert first(text).per == per


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("not quite three in ten", Hedge.LESS_THAN),
        ("not far short of 3,000 people", Hedge.APPROXIMATE),
        ("getting on for 3,000 people", Hedge.APPROXIMATE),
        ("80,000 people or so", Hedge.EXACT),
        ("80,000 or so people", Hedge.APPROXIMATE),
    ],
)
def test_the_hedge_is_read(text: str, hedge: Hedge) -> None:
    """Words that make a figure loose; behind a noun they are not read."""
    assert first(text).hedge is hedge
