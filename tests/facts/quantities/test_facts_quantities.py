"""Quantities in running text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_quantities
from auditor.model import Hedge, Quantity, QuantityKind, Span

MONEY, COUNT = QuantityKind.MONEY, QuantityKind.COUNT

# text, what is read, low, high, unit
RANGES = {
    "dash": ("5–6 large rivals", "5–6", 5, 6, "rivals"),
    "shared scale and currency": ("$1.5–2 billion", "$1.5–2 billion", 1500000000, 2000000000, "USD"),
    "shared currency before": ("€1.5 to €2 billion", "€1.5 to €2 billion", 1500000000, 2000000000, "EUR"),
    "all spelled out": ("£20m–£30m", "£20m–£30m", 20000000, 30000000, "GBP"),
    "shared unit": ("5-7%", "5-7%", 5, 7, "percent"),
    "between": ("between 10 and 15 percent", "10 and 15 percent", 10, 15, "percent"),
    "between counts": ("Between 20,000 and 25,000 jobs", "20,000 and 25,000", 20000, 25000, "jobs"),
    "from to": ("prices from $3 to $5", "$3 to $5", 3, 5, "USD"),
    "to": ("10 to 15 towns", "10 to 15", 10, 15, "towns"),
    "words": ("three to five years", "three to five years", 3, 5, "year"),
    "or": ("two or three days", "two or three days", 2, 3, "day"),
    "grouped": ("1,200–1,500 workers", "1,200–1,500", 1200, 1500, "workers"),
}
BOUNDS = {
    "over": ("over 90% of voters", Hedge.MORE_THAN, 90, None),
    "well over": ("well over $3 billion", Hedge.MORE_THAN, 3000000000, None),
    "sign": (">90 %", Hedge.MORE_THAN, 90, None),
    "at least": ("at least 15 towns", Hedge.AT_LEAST, 15, None),
    "plus sign": ("30+ towns", Hedge.AT_LEAST, 30, None),
    "or more": ("50 or more boats", Hedge.AT_LEAST, 50, None),
    "no more than": ("no more than 20 seats", Hedge.AT_MOST, None, 20),
    "up to": ("up to £5m", Hedge.AT_MOST, None, 5000000),
    "fewer than": ("fewer than nine cases", Hedge.LESS_THAN, None, 9),
    "about": ("about 1,200 homes", Hedge.APPROXIMATE, 1200, 1200),
    "tilde": ("~$113M", Hedge.APPROXIMATE, 113000000, 113000000),
    "or so": ("60 or so people", Hedge.APPROXIMATE, 60, 60),
    "none": ("40 homes", Hedge.EXACT, 40, 40),
}
COUNTED = {
    "plural": ("40 towns", "towns"),
    "adjective before": ("40 small coastal towns", "towns"),
    "irregular plural": ("40 young people", "people"),
    "hyphen": ("a 24B-parameter model", "parameter"),
    "behind a hedge": ("30+ boats", "boats"),
    "verb": ("602 were called", None),
    "scaled": ("1.5M downloads", "downloads"),
    "nothing": ("It sold 40.", None),
}
RATES = {
    "slash": ("$14.99/month", "month"),
    "a": ("$14.99 a month", "month"),
    "per": ("€3 per user", "user"),
    "letters": ("$14.99/mo", "month"),
    "million": ("$0.40 per million input tokens", "1000000 input tokens"),
    "slash and million": ("$2 / million tokens", "1000000 tokens"),
    "thousand": ("€5 per thousand words", "1000 words"),
    "hyphens": ("a $1.2bn-a-year firm", "year"),
    "no rate": ("$5 a claim", None),
    "count": ("40 a day", "day"),
}
# The forms of the trade, each in words of our own: text, value or None for a range, unit.
TRADE = {
    "trillion": ("a market of $28 trillion", "28000000000000", "USD"),
    "bn": ("a €2.3bn fund", "2300000000", "EUR"),
    "post-money": ("€9.4 billion post-money", "9400000000", "EUR"),
    "crore": ("Rs 7 crore", "70000000", "INR"),
    "lakh": ("4.5 lakh voters", "450000", "voters"),
    "US$": ("US$18.7 million", "18700000", "USD"),
    "CHF and m": ("CHF 3.4m", "3400000", "CHF"),
    "yen": ("¥5 trillion", "5000000000000", "JPY"),
    "mn": ("40 mn users", "40000000", "users"),
    "trn": ("2.6 trn", "2600000000000", None),
    "bps": ("by 175 bps", "175", "basis_point"),
    "points": ("7.5 percentage points", "7.5", "percentage_point"),
    "minus": ("a change of −3%", "-3", "percent"),
    "transistors": ("146bn transistors", "146000000000", "transistors"),
    "euros in words": ("270 million euros in 2022", "270000000", "EUR"),
    "number words": ("four hundred and twenty people", "420", "people"),
    "dozen": ("a dozen towns", "12", "towns"),
    "eighth": ("one-sixth the price", "0.1667", None),
    "multiple": ("15× faster", "15", "×"),
}


def only(text: str) -> Quantity:
    """The one quantity of a text."""
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize(("text", "written", "low", "high", "unit"), RANGES.values(), ids=RANGES.keys())
def test_ranges_have_two_ends(text: str, written: str, low: int, high: int, unit: str) -> None:
    """A range has no value; what one end spells out holds for both."""
    found = only(text)
    assert found.span.of(text) == written
    assert found.value is None
    assert (found.low, found.high, found.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(("text", "hedge", "low", "high"), BOUNDS.values(), ids=BOUNDS.keys())
def test_bounds_open_a_side(text: str, hedge: Hedge, low: int | None, high: int | None) -> None:
    """The stated figure is the value; its bound leaves one side open; approximations do not widen."""
    found = only(text)
    assert (found.hedge, found.low, found.high) == (hedge, low, high)
    assert found.value == (low if low is not None else high)


@pytest.mark.parametrize(("text", "unit"), COUNTED.values(), ids=COUNTED.keys())
def test_counts_name_what_is_counted(text: str, unit: str | None) -> None:
    """The noun behind a count is its unit, adjectives skipped; a verb or preposition is none."""
    found = only(text)
    assert (found.kind, found.unit) == (COUNT, unit)


@pytest.mark.parametrize(("text", "per"), RATES.values(), ids=RATES.keys())
def test_rates_have_a_denominator(text: str, per: str | None) -> None:
    """Per what a sum or measure is meant, in one form for all ways of writing it."""
    assert only(text).per == per


@pytest.mark.parametrize(("text", "value", "unit"), TRADE.values(), ids=TRADE.keys())
def test_forms_of_the_trade(text: str, value: str, unit: str | None) -> None:
    """Abbreviations that general readers of quantities get wrong are read with their magnitude and unit."""
    found = only(text)
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("it rose from 46% to 58%", [46, 58]),
        ("down from 30 to 12 percent", [30, 12]),
        ("prices grew slowly from $3 to $5 million", [3000000, 5000000]),
        ("3 and 4 people", [3, 4]),
        ("10%, 15% and 20%", [10, 15, 20]),
    ],
)
def test_two_values_are_no_range(text: str, values: list[int]) -> None:
    """A change from one value to another, and a list, are figures of their own."""
    found = list(find_quantities(text))
    assert [quantity.value for quantity in found] == values
    assert len({quantity.kind for quantity in found}) == 1


def test_percent_and_points_are_apart() -> None:
    """A rise of two per cent is not one of two points, and neither is one of 200 basis points."""
    text = "up 2 percent, up 2 percentage points, up 200 basis points"
    kinds = [QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT, QuantityKind.BASIS_POINT]
    assert [quantity.kind for quantity in find_quantities(text)] == kinds


def test_step_and_scale_tell_how_the_figure_was_printed() -> None:
    """The place value of the last written digit, and the power of ten of the scale word."""
    found = only("€11.7 billion")
    assert (found.step, found.scale) == (Decimal("1e8"), 9)
    assert only("1,200 homes").step == 1


@pytest.mark.parametrize("text", ["one of the best", "no one came", "the two of them", "one person"])
def test_number_words_that_count_nothing(text: str) -> None:
    """ "One" as a pronoun or article, and number words without a noun, are no quantities."""
    assert list(find_quantities(text)) == []


@settings(deadline=None)  # a busy machine is no failure
@given(st.integers(1, 999), st.sampled_from([("M", "million", 6), ("bn", "billion", 9), ("trn", "trillion", 12)]))
def test_ways_of_writing_a_sum_read_back_equal(number: int, scale: tuple[str, str, int]) -> None:
    """One sum in letters, words, digits, and with its currency before or after, is one value."""
    letters, word, power = scale
    digits = f"{number * 10**power:,}"
    written = (f"${number}{letters}", f"${number} {word}", f"{number} {word} dollars", f"US${digits}", f"USD {digits}")
    found = [only(f"It cost {words} then.") for words in written]
    assert {(quantity.value, quantity.unit, quantity.kind) for quantity in found} == {
        (Decimal(number * 10**power), "USD", MONEY)
    }


@settings(deadline=None)  # a busy machine is no failure
@given(st.data())
def test_unseen_characters_change_no_value(data: st.DataObject) -> None:
    """Soft hyphens and zero-width characters anywhere in a figure leave its value and cover in place."""
    written = data.draw(st.sampled_from(["$1,234,567", "16.3 million euros", "5–6 percentage points", "45 percent"]))
    at = data.draw(st.integers(1, len(written) - 1))
    unseen = data.draw(st.sampled_from("\u00ad\u200b\u200d\u2060\ufeff"))
    text = f"It was {written[:at]}{unseen}{written[at:]} then."
    plain, found = only(f"It was {written} then."), only(text)
    assert (found.value, found.low, found.high, found.unit) == (plain.value, plain.low, plain.high, plain.unit)
    assert found.span == Span(plain.span.start, plain.span.end + 1)


@settings(deadline=None)  # a busy machine is no failure
@given(st.sampled_from("\u00a0\u2009\u202f\u2007"))
def test_spaces_of_printers_change_no_value(space: str) -> None:
    """No-break and thin spaces within a figure are spaces, and group thousands."""
    assert only(f"€{space}600{space}million").value == 600000000
    assert only(f"12{space}%").value == 12
    assert only(f"1{space}234{space}567 people").value == 1234567


@pytest.mark.parametrize(("text", "values"), [("seven per ", [7]), ("$2,140 per 40-foot container", [2140])])
def test_a_figure_of_a_denominator_is_no_fact(text: str, values: list[int]) -> None:
    """What stands behind "per" belongs to the rate; what stands before it is read, also at the start of a text."""
    assert [found.value for found in find_quantities(text)] == [Decimal(value) for value in values]
