"""Numbers in digits."""

from __future__ import annotations

import doctest
from decimal import Decimal

import pytest

from auditor.facts.quantities import digits, find_quantities
from auditor.facts.quantities.digits import read_digits

# what is written, its value, the place value of its last digit, further readings
READ = {
    "plain": ("1234", "1234", "1", ()),
    "one digit": ("0", "0", "1", ()),
    "decimals": ("12.5", "12.5", "0.1", ()),
    "decimals with a last nought": ("12.50", "12.50", "0.01", ()),
    "commas": ("1,234", "1234", "1", ()),
    "commas and point": ("1,234.5", "1234.5", "0.1", ()),
    "points and comma": ("1.234,56", "1234.56", "0.01", ()),
    "points": ("1.234.567", "1234567", "1", ()),
    "one point": ("1.234", "1.234", "0.001", ("1234",)),
    "one point before noughts": ("320.000", "320000", "1", ("320.000",)),
    "nought before the point": ("0.125", "0.125", "0.001", ()),
    "spaces": ("1 234 567", "1234567", "1", ()),
    "apostrophes": ("1'049", "1049", "1", ()),
    "apostrophe and comma": ("1'049,95", "1049.95", "0.01", ()),
    "commas and a comma": ("1,234,56", "1234.56", "0.01", ()),
    "indian": ("12,34,567", "1234567", "1", ()),
    "indian with decimals": ("1,00,000.50", "100000.50", "0.01", ()),
    "decimal comma": ("5,5", "5.5", "0.1", ()),
    "decimal comma and hundredths": ("19,99", "19.99", "0.01", ()),
    "nought and decimal comma": ("0,125", "0.125", "0.001", ()),
    "nought and places for hundredths": ("0,05", "0.05", "0.01", ()),
    "vulgar": ("½", "0.5", "0.01", ()),
    "vulgar thirds": ("⅔", "0.6667", "0.01", ()),
    "whole and vulgar": ("2½", "2.5", "0.1", ()),
    "whole, space, vulgar": ("2 ½", "2.5", "0.1", ()),
    "slashed": ("3/4", "0.75", "0.01", ()),
    "raised": ("10⁶", "1000000", "1000000", ()),
    "raised by a caret": ("10^6", "1000000", "1000000", ()),
    "times a power": ("1.3x10^6", "1300000", "100000", ()),
    "times a power below one": ("2.48×10-5", "0.0000248", "0.0000001", ()),
    "times a raised power": ("6 × 10⁹", "6000000000", "1000000000", ()),
    "exponent": ("4e14", "400000000000000", "100000000000000", ()),
    "forty digits": ("7" * 40, "7" * 40, "1", ()),
}
RUN_ON = {
    "version": "18.6.2",
    "list": "1,2,3",
    "too long": "7" * 41,
    "ratio above one": "9/8",
    "always open": "24/7",
    "divided by nought": "1/0",
    "clumsy groups": "12,34,56,78",
    "raised twice": "5²",
}
BEFORE = {
    "point of a number below one": ("at .25 inches", 4, "0.25"),
    "sum below one": ("$.5", 2, "0.5"),
    "point of an abbreviation": ("cost Rs.500", 8, "500"),
    "groups behind an abbreviation": ("cost Rs.1,001", 8, "1001"),
    "number sign": ("see no.5", 7, "5"),
    "end of a sentence": ("it fell.25 came", 8, None),
    "part of a version": ("v1.2", 3, None),
    "part of a list": ("1,2", 2, None),
    "part of a number": ("12", 1, None),
    "points in a row": ("see...25", 6, None),
}


@pytest.mark.parametrize(("written", "value", "step", "others"), READ.values(), ids=READ.keys())
def test_digits_are_read_whole(written: str, value: str, step: str, others: tuple[str, ...]) -> None:
    """Groups, decimal marks, powers and fractions of every locale, with the place value of the last digit."""
    for text in (written, f"{written} boats", f"{written}, and", f"{written}.", f"({written})"):
        found = read_digits(text, text.index(written))
        assert found is not None
        assert text[found.start : found.end] == written
        assert (found.value, found.step) == (Decimal(value), Decimal(step))
        assert found.others == tuple(map(Decimal, others))


@pytest.mark.parametrize("written", RUN_ON.values(), ids=RUN_ON.keys())
def test_what_is_no_number_is_not_read(written: str) -> None:
    """Versions, lists, dates and what no locale writes have no value: none beats a wrong one."""
    assert read_digits(written, 0) is None


@pytest.mark.parametrize(("text", "at", "value"), BEFORE.values(), ids=BEFORE.keys())
def test_a_mark_before_digits(text: str, at: int, value: str | None) -> None:
    """A point leads decimals, ends an abbreviation, or makes the digits a part of something longer."""
    found = read_digits(text, at)
    assert (found and found.value) == (value and Decimal(value))


def test_a_point_that_belongs_to_another_figure_is_no_decimal_mark() -> None:
    """What stands before `after` has been read."""
    assert read_digits("$.5", 2, after=2) is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("Rs.500", 500, "INR"), ("Rs.5 crore", 50_000_000, "INR"), ("kr.500", 500, "SEK"), ("Fr.20", 20, "CHF")],
)
def test_the_point_of_a_currency_is_no_decimal_mark(text: str, value: int, unit: str) -> None:
    """ "Rs.500" are five hundred rupees, not half a rupee."""
    (found,) = find_quantities(text)
    assert (found.value, found.unit, found.span.of(text)) == (Decimal(value), unit, text)


def test_the_examples_hold() -> None:
    """What the docstrings show is what comes out."""
    results = doctest.testmod(digits)
    assert results.attempted
    assert not results.failed
