"""A numeral with its sign, currency, scale word and unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from auditor.facts.quantities.figure_reading import read_figure
from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.numerals import numerals
from auditor.model import QuantityKind

MONEY, COUNT = QuantityKind.MONEY, None
PERCENT, POINT, BASIS = QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT, QuantityKind.BASIS_POINT
MULTIPLE, FRACTION, ORDINAL = QuantityKind.MULTIPLE, QuantityKind.FRACTION, QuantityKind.ORDINAL
DURATION, MEASURE = QuantityKind.DURATION, QuantityKind.MEASURE

READ = {
    "sign and letter": ("$30M", "30000000", MONEY, "USD"),
    "sign and bn": ("€1.9bn", "1900000000", MONEY, "EUR"),
    "sign apart": ("£ 40m", "40000000", MONEY, "GBP"),
    "country before sign": ("A$2 million", "2000000", MONEY, "AUD"),
    "US$": ("US$7.5 trillion", "7500000000000", MONEY, "USD"),
    "abbreviation": ("Rs. 4 crore", "40000000", MONEY, "INR"),
    "code before": ("CHF 3.2m", "3200000", MONEY, "CHF"),
    "code after": ("6 million SEK", "6000000", MONEY, "SEK"),
    "sign after": ("600 €", "600", MONEY, "EUR"),
    "currency word": ("9 million euros", "9000000", MONEY, "EUR"),
    "currency word with capitals": ("9 Million US Dollars", "9000000", MONEY, "USD"),
    "hyphens": ("5-million-euro", "5000000", MONEY, "EUR"),
    "loss": ("-$3m", "-3000000", MONEY, "USD"),
    "mm after a sign": ("$5mm", "5000000", MONEY, "USD"),
    "half a billion": ("half a billion dollars", "500000000", MONEY, "USD"),
    "lakh": ("2.5 lakh", "250000", COUNT, None),
    "trn": ("1.4 trn", "1400000000000", COUNT, None),
    "mn": ("70 mn", "70000000", COUNT, None),
    "two scale words": ("six hundred thousand", "600000", COUNT, None),
    "per cent": ("12 per cent", "12", PERCENT, "percent"),
    "percent with capital": ("12 Percent", "12", PERCENT, "percent"),
    "pct": ("12.5 pct", "12.5", PERCENT, "percent"),
    "minus": ("-4%", "-4", PERCENT, "percent"),
    "minus in words": ("minus 4%", "-4", PERCENT, "percent"),
    "points": ("3.5 percentage points", "3.5", POINT, "percentage_point"),
    "pp": ("3 pp", "3", POINT, "percentage_point"),
    "basis points": ("75 basis points", "75", BASIS, "basis_point"),
    "bp": ("75bp", "75", BASIS, "basis_point"),
    "cross": ("12×", "12", MULTIPLE, "×"),
    "letter x": ("12x", "12", MULTIPLE, "×"),
    "times": ("six times", "6", MULTIPLE, "×"),
    "fold": ("4-fold", "4", MULTIPLE, "×"),
    "fraction": ("two-fifths", "0.4", FRACTION, None),
    "fraction with space": ("three quarters", "0.75", FRACTION, None),
    "character": ("¾", "0.75", FRACTION, None),
    "quarters of a year": ("two quarters", "2", DURATION, "quarter"),
    "ordinal": ("21st", "21", ORDINAL, None),
    "duration": ("two-week", "2", DURATION, "week"),
    "vulgar duration": ("2½ years", "2.5", DURATION, "year"),
    "length": ("4.2 km", "4.2", MEASURE, "km"),
    "millimetres": ("5mm", "5", MEASURE, "mm"),
    "power": ("40 MW", "40", MEASURE, "MW"),
    "scaled measure": ("2 million tonnes", "2000000", MEASURE, "t"),
}


def figure_of(text: str) -> Figure:
    """The first figure of a text."""
    return read_figure(text, next(numerals(text)))


@pytest.mark.parametrize(("written", "value", "kind", "unit"), READ.values(), ids=READ.keys())
def test_a_figure_is_read_with_its_neighbours(
    written: str, value: str, kind: QuantityKind | None, unit: str | None
) -> None:
    """Sign, currency, scale word and unit belong to the figure, on either side, and its place takes them in."""
    text = f"It had {written} then."
    figure = figure_of(text)
    assert text[figure.start : figure.end] == written
    assert (figure.digits.scaleb(figure.scale), figure.kind, figure.unit) == (Decimal(value), kind, unit)


def test_scale_and_currency_of_a_range_are_shared() -> None:
    """What only one end of a range spells out holds for both; an end of a thousand or more keeps its own scale."""
    low, high = figure_of("$2"), figure_of("3 billion")
    assert low.shared_with(high).scale == 9
    assert high.shared_with(low).unit == "USD"
    assert figure_of("5,000").shared_with(figure_of("1 million")).scale == 0


def test_letters_that_go_on_are_no_scale() -> None:
    """In "30 motors" stands no million, and in "5 timers" no multiple."""
    assert [figure_of(text).scale for text in ("30 motors", "30motors", "30 bnb")] == [0, 0, 0]
    assert figure_of("5 timers").kind is None


def test_a_sign_between_two_figures_belongs_to_one() -> None:
    """A currency sign that the figure before has taken is not taken twice."""
    text = "600 € 40"
    first, second = numerals(text)
    assert read_figure(text, first).end == 5
    assert read_figure(text, second, after=5).kind is None
