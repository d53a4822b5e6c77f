"""The one function that compares two figures."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages_by_hand import verdict

from auditor.checks.comparing.compare import compare, digits_of
from auditor.facts import find_quantities
from auditor.model import Kind, Quantity, QuantityKind, Span, Stance, Verdict

SUPPORTS, REFUTES, NEUTRAL = Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL


def read(words: str) -> Quantity:
    """The one figure of a text."""
    (quantity,) = find_quantities(words)
    return quantity


@pytest.mark.parametrize(
    ("claimed", "printed", "expected"),
    [
        # the same value
        ("$2 billion", "$2,000 million", (SUPPORTS, Kind.MATCH)),
        ("two weeks", "14 days", (SUPPORTS, Kind.MATCH)),
        ("$1.5-2 billion", "$1.5 billion to $2 billion", (SUPPORTS, Kind.MATCH)),
        ("10-20 shops", "between 10 and 20 shops", (SUPPORTS, Kind.MATCH)),
        ("tens of millions of dollars", "$42 million", (SUPPORTS, Kind.MATCH)),
        ("16,181 people", "16.181 people", (SUPPORTS, Kind.MATCH)),
        # the page's value rounded
        ("$1.3 billion", "$1.296 billion", (SUPPORTS, Kind.ROUNDING)),
        ("about 1,200 people", "1,150 people", (SUPPORTS, Kind.ROUNDING)),
        ("about 30 million users", "32 million users", (SUPPORTS, Kind.ROUNDING)),
        ("a third of users", "33% of users", (SUPPORTS, Kind.ROUNDING)),
        # near, not the same
        ("1,200 people", "1,187 people", (NEUTRAL, Kind.ROUNDING)),
        ("about 1,000 people", "1,400 people", (NEUTRAL, Kind.ROUNDING)),
        ("about 1,000 people", "about 1,100 people", (NEUTRAL, Kind.ROUNDING)),
        ("116 people", "more than 100 people", (NEUTRAL, Kind.BOUND)),
        ("15 shops", "10-20 shops", (NEUTRAL, Kind.BOUND)),
        ("10-20 shops", "15 shops", (NEUTRAL, Kind.BOUND)),
        ("10-20 shops", "10 shops", (NEUTRAL, Kind.BOUND)),
        ("10-20 shops", "14-20 shops", (NEUTRAL, Kind.BOUND)),
        ("€1,500", "€1.500", (NEUTRAL, Kind.ROUNDING)),
        # bounds
        ("more than 30 million users", "40 million users", (SUPPORTS, Kind.BOUND)),
        ("more than 30 million users", "41 million users", (NEUTRAL, Kind.BOUND)),
        ("fewer than 100 people", "80 people", (SUPPORTS, Kind.BOUND)),
        ("more than 54,000 people", "more than 56,000 people", (NEUTRAL, Kind.BOUND)),
        ("fewer than 100 people", "more than 100 people", (REFUTES, Kind.BOUND)),
        # another value
        ("$30 million", "$30 trillion", (REFUTES, Kind.SCALE_WORD)),
        ("$30 million", "€30 million", (REFUTES, Kind.CURRENCY)),
        ("16.3 million users", "13.6 million users", (REFUTES, Kind.DIGIT_SWAP)),
        ("42%", "40%", (REFUTES, Kind.VALUE)),
        ("10-20 shops", "25 shops", (REFUTES, Kind.VALUE)),
        ("5 km", "5 mi", (REFUTES, Kind.UNIT)),
        ("A$12 million", "$12 million", (SUPPORTS, Kind.MATCH)),
        # not to be compared
        ("$30 million", "€31 million", None),
        ("A$12 million", "$13 million", None),
        ("40%", "40 shops", None),
        ("$3 per share", "$3 a month", None),
    ],
)
def test_comparisons(claimed: str, printed: str, expected: tuple[Stance, Kind] | None) -> None:
    """Every rule of the design's section on figures, on figures as they are read from text."""
    assert compare(read(claimed), read(printed)) == expected


def figure(digits: int, scale: int, unit: str = "USD") -> Quantity:
    """A sum of money as a page prints it."""
    value = Decimal(digits).scaleb(scale)
    return Quantity(
        Span(0, 1), QuantityKind.MONEY, value, value, value, unit=unit, step=Decimal(1).scaleb(scale), scale=scale
    )


FIGURES = st.builds(figure, st.integers(1, 999), st.sampled_from((0, 3, 6, 9, 12)), st.sampled_from(("USD", "EUR")))


@settings(deadline=None)  # a busy machine is no failure
@given(FIGURES)
def test_a_figure_supports_itself(one: Quantity) -> None:
    """The same figure is a match."""
    assert compare(one, one) == (Stance.SUPPORTS, Kind.MATCH)


@settings(deadline=None)  # a busy machine is no failure
@given(FIGURES, FIGURES)
def test_another_scale_or_currency_never_supports(one: Quantity, other: Quantity) -> None:
    """Equal digits with another scale word or currency are no support, whichever side has which."""
    if digits_of(one) == digits_of(other) and one.scale != other.scale and one.unit == other.unit:
        assert compare(one, other) in ((Stance.REFUTES, Kind.SCALE_WORD), (Stance.NEUTRAL, Kind.ROUNDING))
    if one.unit != other.unit:
        assert (compare(one, other) or (None,))[0] is not Stance.SUPPORTS


@settings(deadline=None)  # a busy machine is no failure
@given(FIGURES, FIGURES)
def test_refuting_goes_both_ways(one: Quantity, other: Quantity) -> None:
    """Where a plain figure contradicts another, it is contradicted by it, unless one is the other's rounding."""
    there, back = compare(one, other), compare(other, one)
    if there and back and Stance.REFUTES in (there[0], back[0]):
        assert {there[0], back[0]} <= {Stance.REFUTES, Stance.NEUTRAL, Stance.SUPPORTS}
        assert (there[0] is back[0]) or Kind.ROUNDING in (there[1], back[1])


def test_a_sharper_bound_than_the_pages_is_another_figure() -> None:
    """ "More than 6,000" says more than "more than 5,000" does; "more than 4,000" says less, and is left open."""
    page = "The survey heard more than 5,000 engineers in nine countries."
    assert verdict("The survey heard more than 6,000 engineers in nine countries.", page) is Verdict.REFUTED
    assert verdict("The survey heard more than 4,000 engineers in nine countries.", page) is not Verdict.REFUTED
    assert verdict("The survey heard 6,000 engineers in nine countries.", page) is not Verdict.REFUTED
