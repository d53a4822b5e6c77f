"""Figures that are one thing in two writings, and figures that only look alike."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.checks.comparing.compare import compare
from auditor.facts import find_quantities
from auditor.model import Hedge, Kind, Quantity, QuantityKind, Span, Stance

SUPPORTS, REFUTES, NEUTRAL = Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL


def last(words: str) -> Quantity:
    """The last figure of a text; those before it only lend their currency or unit."""
    return list(find_quantities(words))[-1]


def first(words: str) -> Quantity:
    """The first figure of a text."""
    return next(iter(find_quantities(words)))


ONE_THING = [
    # sums, a currency carried
    ("a forecast of £2.81bn", "Sales were 2.86 billion pounds; analysts had expected 2.81 billion"),
    ("a loss of $118 million", "a profit of $41 million, compared with a loss of 118 million"),
    ("sums of $15 million", "sums of $15 million"),
    ("a bonus of $25 million", "bonuses of $15, 20 and 25 million"),
    ("$0.22", "22 cents"),
    ("€1.1 billion", "1,100 million euros"),
    ("£1.2m", "1.2 million pounds"),
    ("half-a-million people", "500,000 people"),
    # units carried
    ("62 decibels", "from 71 to 62 decibels"),
    ("8 per cent", "quotas of 3, 5 and 8 per cent"),
    ("10 mg", "doses of 5 and 10 mg"),
    # durations and ages
    ("six years", "her six-year term"),
    ("six years", "a six-year contract"),
    ("five weeks", "a five-week strike"),
    ("half a year", "six months"),
    ("18 months", "a year and a half"),
    ("a year and a half", "18 months"),
    ("14 days", "a fortnight of two weeks"),
    ("24 months", "two years"),
    ("90 minutes", "one and a half hours"),
    ("70 minutes", "1 h 10 min"),
    ("an hour and ten minutes", "1 h 10 min"),
    ("48 hours", "two days"),
    ("three months", "13 weeks"),
    ("a nurse of 31, said", "a 31-year-old nurse"),
    ("aged 31", "a 31-year-old nurse"),
    ("Lindgren, 31, said", "a 31-year-old nurse"),
    ("Maya Lindgren, 31, a nurse", "a woman aged 31"),
    # rates
    ("0.61 severe attacks a year", "0.61 severe attacks per patient per year"),
    ("0.61 attacks a year", "0.61 attacks per patient-year"),
    ("0.98 attacks", "0.98 attacks per year"),
    ("$9.99", "$9.99 a month"),
    ("$1.40 for each cubic metre", "1.40 dollars per cubic metre"),
    ("£30,000 a year", "£30,000 annually"),
    ("£30,000 per annum", "£30,000 a year"),
    ("$80 per barrel", "$80 a barrel"),
    ("14.3 deaths per 1,000 births", "14.3 per 1,000 births"),
    ("$3 per capita", "$3 a head"),
    # shares
    ("a quarter of voters", "25 % of voters"),
    ("one in four voters", "25 % of voters"),
    ("20 per cent of homes", "One home in five sold"),
    ("three out of ten pupils", "30 % of pupils"),
    ("not quite three in ten", "29%"),
    ("no fewer than four in five of the cars", "at least 80% of the cars"),
    ("33 % of users", "a third of users"),
    ("two thirds of users", "67% of users"),
    ("two thirds of users", "66% of users"),
    ("about a third of users", "31% of users"),
    ("nearly half of users", "48% of users"),
    # points
    ("0.25 percentage points", "a quarter of a percentage point"),
    ("0.25 percentage points", "25 basis points"),
    ("half a percentage point", "50 basis points"),
    ("0.25 percentage points", "a quarter-point cut"),
    ("2.3 percentage points", "2.3 points, to 54.6%"),
    # multiples
    ("doubled", "were twice as many"),
    ("twice as many", "two times as many"),
    ("doubled", "rose by 100 %"),
    ("sales halved", "sales fell by 50 %"),
    ("tripled", "three times as many"),
    ("more than doubled", "rose by 120 %"),
    # bounds
    ("more than 100 people", "at least 100 people"),
    ("up to 20 %", "20 %"),
    ("two weeks", "within 14 days"),
    ("as many as 40 people", "a maximum of 40 people"),
    ("nearly 80,000 people", "79,000 people"),
    ("80,000 or so people", "about 80,000 people"),
    ("80,000 people", "80,000-plus people"),
    # units of one dimension
    ("42 km", "26.2 miles"),
    ("160 km", "100 miles"),
    ("4,120 square kilometres", "412,000 hectares"),
    ("1.8 metres", "6 ft"),
    ("70 kg", "154 lb"),
    ("2.5 tonnes", "2,500 kg"),
    ("258 million litres", "2.58 million hectolitres"),
    ("20 °C", "68 °F"),
    ("a rise of 1.5 °C", "a rise of 2.7 °F"),
    ("about 100 km/h", "62 mph"),
    ("2 GW", "2,000 MW"),
    ("247 acres", "100 hectares"),
]


@pytest.mark.parametrize(("claimed", "printed"), ONE_THING)
def test_one_thing_in_two_writings_supports(claimed: str, printed: str) -> None:
    """A value is the same however a newspaper writes it."""
    comparison = compare(last(claimed), last(printed) if "to 54.6" not in printed else first(printed))
    assert comparison is not None
    assert comparison[0] is SUPPORTS


LOOK_ALIKE = [
    # sums and counts
    ("£2.81bn", "2.81 billion users", None),
    ("$58.6 million", "58.6 million Arcadia handhelds", None),
    ("$58.6 million", "sold 58.6 million", None),
    ("£2.81bn", "Sales were 2.86 billion dollars; analysts had expected 2.81 billion", None),
    ("£2.81bn", "Sales were 2.86 billion pounds; analysts had expected 2.91 billion", None),
    ("$25", "bonuses of $15, 20 and 25 million", REFUTES),
    ("$2 billion", "$2 million", REFUTES),
    ("1 million users", "1.4 million users", NEUTRAL),
    ("2 billion users", "1.6 billion users", NEUTRAL),
    # durations
    ("two years", "18 months", NEUTRAL),
    ("1 hour", "50 minutes", NEUTRAL),
    ("six years", "six months", REFUTES),
    ("five weeks", "five days", REFUTES),
    ("31 years", "31 people", None),
    ("aged 31", "a total of 31, more than ever", None),
    ("$58.6 million", "It took $60 million and sold 58.6 million", None),
    # rates
    ("$20 a week", "$20 a month", REFUTES),
    ("£1,000 a month", "£1,000 a year", REFUTES),
    ("40 deaths a day", "40 deaths a week", REFUTES),
    ("$3 per kg", "$3 per litre", REFUTES),
    ("$0.40 per thousand tokens", "$0.40 per million output tokens", REFUTES),
    ("14.3 per 1,000 births", "14.3 per 100,000 births", REFUTES),
    ("$20 a month", "$20", NEUTRAL),
    ("40 deaths", "40 deaths a year", NEUTRAL),
    ("40 deaths a year", "40 deaths", NEUTRAL),
    ("three flights a week", "three flights", NEUTRAL),
    ("40 deaths a year", "50 deaths", None),
    ("$3 per share", "$3 a month", None),
    ("£5 a user", "£5 a household", None),
    ("$20 a week", "$30 a month", None),
    # shares, points and counts
    ("one in four voters", "four voters", None),
    ("25 % of voters", "25 voters", None),
    ("one in five people", "five people", None),
    ("one goal in five games", "20 %", None),
    ("a third of users", "32% of users", NEUTRAL),
    ("a third of users", "35% of users", NEUTRAL),
    ("32% of users", "a third of users", NEUTRAL),
    ("a third of users", "3 % of users", REFUTES),
    ("a quarter of users", "40% of users", REFUTES),
    ("2 percentage points", "2 %", REFUTES),
    ("2 %", "2 percentage points", REFUTES),
    ("0.25 %", "0.25 percentage points", NEUTRAL),
    ("0.25 percentage points", "0.25 %", NEUTRAL),
    ("2 percentage points", "3 %", None),
    ("25 percentage points", "25 basis points", REFUTES),
    ("5 %", "climbed 5% to 31,900", None),
    # multiples
    ("doubled", "tripled", REFUTES),
    ("tripled", "rose by 300 %", None),
    ("doubled", "rose by 50 %", None),
    ("halved", "rose by 100 %", None),
    ("five times as many", "5 people", None),
    # bounds
    ("20 % of staff", "up to 20 % of staff", NEUTRAL),
    ("80% of the crop", "as much as 80% of the crop", NEUTRAL),
    ("six weeks", "less than six weeks", NEUTRAL),
    ("100 people", "fewer than 100 people", NEUTRAL),
    ("at least 40 people", "at most 40 people", REFUTES),
    ("more than 40 people", "up to 40 people", REFUTES),
    ("up to 40 people", "a minimum of 40 people", REFUTES),
    ("116 people", "more than 100 people", NEUTRAL),
    ("42 km", "up to 26.2 miles", NEUTRAL),
    ("at least 42 km", "at most 26.2 miles", REFUTES),
    # units
    ("26.2 km", "26.2 miles", REFUTES),
    ("30 GW", "30 MW", REFUTES),
    ("45 km", "26.2 miles", None),
    ("100 km", "60 miles", None),
    ("30 kg", "30 km", None),
    ("16 GB", "16 GHz", None),
    ("70 kg", "70 lb", REFUTES),
    ("20 °C", "20 °F", REFUTES),
    ("412,000 square kilometres", "412,000 hectares", REFUTES),
    ("42 kg", "26.2 miles", None),
]


@pytest.mark.parametrize(("claimed", "printed", "stance"), LOOK_ALIKE)
def test_what_only_looks_alike_is_told_apart(claimed: str, printed: str, stance: Stance | None) -> None:
    """Equal digits are not enough: per what, of what, up to or from, and in which unit decide."""
    comparison = compare(last(claimed), last(printed))
    assert (comparison[0] if comparison else None) is stance


@pytest.mark.parametrize(
    ("claimed", "printed", "kind"),
    [
        ("rose 2 percentage points", "rose 2 %", Kind.PERCENT_VS_POINTS),
        ("$20 a week", "$20 a month", Kind.PER),
        ("42 km", "26.2 miles", Kind.CONVERSION),
        ("20 % of staff", "up to 20 % of staff", Kind.BOUND),
        ("5 km", "5 miles", Kind.UNIT),
    ],
)
def test_the_kind_says_what_differs(claimed: str, printed: str, kind: Kind) -> None:
    """A finding names the difference, since its sentence is made from it."""
    comparison = compare(last(claimed), last(printed))
    assert comparison is not None
    assert comparison[1] is kind


def figure(digits: int, kind: QuantityKind, unit: str | None, hedge: Hedge, per: str | None, scale: int) -> Quantity:
    """A figure as a page prints it; its ends are left to the value."""
    value = Decimal(digits).scaleb(scale)
    return Quantity(
        Span(0, 1),
        kind,
        value,
        value,
        value,
        unit=unit,
        hedge=hedge,
        per=per,
        step=Decimal(1).scaleb(scale),
        scale=scale,
    )


_UNITS = {
    QuantityKind.MONEY: ("USD", "EUR"),
    QuantityKind.MEASURE: ("km", "mi", "kg", "t", "ha", "km²", "°C", "°F", "MW", "GW"),
    QuantityKind.DURATION: ("day", "week", "month", "year"),
    QuantityKind.PERCENT: ("percent",),
    QuantityKind.PERCENTAGE_POINT: ("percentage_point",),
    QuantityKind.BASIS_POINT: ("basis_point",),
    QuantityKind.COUNT: (None, "people"),
    QuantityKind.MULTIPLE: ("×",),
}
FIGURES = st.sampled_from([(kind, unit) for kind, units in _UNITS.items() for unit in units]).flatmap(
    lambda pair: st.builds(
        figure,
        st.integers(1, 999),
        st.just(pair[0]),
        st.just(pair[1]),
        st.sampled_from(Hedge),
        st.sampled_from((None, "month", "year", "person")),
        st.sampled_from((0, 3, 6)),
    )
)


@settings(deadline=None)
@given(FIGURES)
def test_a_figure_is_what_it_is(one: Quantity) -> None:
    """Every figure matches itself, whatever its kind, bound and denominator."""
    assert compare(one, one) == (SUPPORTS, Kind.MATCH)


@settings(deadline=None)
@given(FIGURES, FIGURES)
def test_what_can_be_compared_can_be_compared_both_ways(one: Quantity, other: Quantity) -> None:
    """Two equal values without bounds say the same whichever is the claim's, but for what a price leaves unsaid."""
    if (
        one.value == other.value
        and one.hedge is other.hedge is Hedge.EXACT
        and (one.per is None) is (other.per is None)
    ):
        assert compare(one, other) == compare(other, one)


@settings(deadline=None)
@given(FIGURES, st.sampled_from((3, 6)))
def test_a_thousandfold_never_supports(one: Quantity, power: int) -> None:
    """The same digits a thousand times larger are another figure, unless a bound takes it in."""
    value = (one.value or Decimal(0)).scaleb(power)
    larger = figure(int(value.scaleb(-one.scale - power)), one.kind, one.unit, Hedge.EXACT, one.per, one.scale + power)
    if one.hedge in (Hedge.EXACT, Hedge.APPROXIMATE):
        assert (compare(one, larger) or (None,))[0] is not SUPPORTS
        assert (compare(larger, one) or (None,))[0] is not SUPPORTS


_WRITINGS = st.sampled_from(
    [
        ("{n} weeks", 7, "{n} days"),
        ("{n} years", 12, "{n} months"),
        ("{n} tonnes", 1000, "{n} kg"),
        ("{n} km", 1000, "{n} metres"),
        ("{n} km²", 100, "{n} hectares"),
        ("{n} hectolitres", 100, "{n} litres"),
        ("{n} percentage points", 100, "{n} basis points"),
        ("{n} hours", 60, "{n} minutes"),
        ("€{n} billion", 1000, "{n} million euros"),
        ("{n}% of them", 1, "{n} per cent of them"),
    ]
)


@settings(deadline=None)
@given(st.integers(2, 99), _WRITINGS)
def test_equal_values_in_another_writing_support(number: int, writing: tuple[str, int, str]) -> None:
    """A value in the smaller unit is the value, whichever of the two the article has."""
    large, factor, small = writing
    one, other = last(large.format(n=number)), last(small.format(n=f"{number * factor:,}"))
    for comparison in (compare(one, other), compare(other, one)):
        assert comparison is not None
        assert comparison[0] is SUPPORTS
