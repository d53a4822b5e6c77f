"""Numerals in digits and in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts.quantities.numerals import numerals
from auditor.text.normal import fold

READ = {
    "plain": ("1234", "1234", "1"),
    "thousands": ("1,234,567", "1234567", "1"),
    "decimals": ("16.30", "16.30", "0.01"),
    "grouped decimals": ("1,234.5", "1234.5", "0.1"),
    "indian groups": ("12,34,567", "1234567", "1"),
    "decimal comma": ("5,5", "5.5", "0.1"),
    "vulgar fraction": ("½", "0.5", "0.01"),
    "whole and vulgar": ("2½", "2.5", "0.1"),
    "third": ("⅓", "0.3333", "0.01"),
    "word": ("seven", "7", "1"),
    "tens": ("forty-two", "42", "1"),
    "tens with space": ("forty two", "42", "1"),
    "hundred": ("two hundred", "200", "1"),
    "hundred and": ("two hundred and six", "206", "1"),
    "hundred without and": ("two hundred sixty-one", "261", "1"),
    "a half more": ("three and a half", "3.5", "0.1"),
    "a dozen": ("a dozen", "12", "1"),
    "dozens counted": ("three dozen", "36", "1"),
    "half a dozen": ("half a dozen", "6.0", "1"),
    "article": ("a million", "1000000", "1"),
    "points as group marks": ("1.234.567", "1234567", "1"),
    "points and comma": ("1.234,56", "1234.56", "0.01"),
    "capitals": ("Sixteen", "16", "1"),
}


@pytest.mark.parametrize(("written", "value", "step"), READ.values(), ids=READ.keys())
def test_a_numeral_has_a_value_and_a_last_digit(written: str, value: str, step: str) -> None:
    """The value and the place value of the last written digit, whatever the way of writing."""
    text = f"saw {written} there"
    (numeral,) = numerals(text)
    assert text[numeral.start : numeral.end] == written
    assert (numeral.digits.scaleb(numeral.scale), numeral.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize("text", ["18.6.2", "1,2,3", "7" * 41, "several dozen", "no one's", "tent"])
def test_what_runs_on_is_no_numeral(text: str) -> None:
    """Versions, lists without spaces, marks of another locale and codes are left alone: no value beats a wrong one."""
    assert [n.digits for n in numerals(text) if n.in_digits] == []
    assert "dozen" not in [text[n.start : n.end] for n in numerals(text)]


def test_two_number_words_are_not_added_up() -> None:
    """In "two three-year deals" stand two numerals."""
    assert [numeral.digits for numeral in numerals("two three-year deals")] == [2, 3]


@settings(deadline=None)  # a busy machine is no failure
@given(st.integers(0, 10**12), st.integers(0, 4))
def test_digits_read_back(number: int, places: int) -> None:
    """Grouped or not, a figure in digits reads as what it is; "1.000" may be a thousand too."""
    value = Decimal(number).scaleb(-places)
    for written in (f"{value:f}", f"{value:,f}"):
        (numeral,) = numerals(written)
        assert value in (numeral.digits, *numeral.others)


@settings(deadline=None)  # a busy machine is no failure
@given(st.integers(1000, 10**9), st.sampled_from("\u00a0\u2009\u202f"))
def test_grouping_spaces_read_back(number: int, space: str) -> None:
    """A space that may not be broken groups thousands as a comma does."""
    assert [n.digits for n in numerals(fold(f"{number:,}".replace(",", space)).text)] == [number]
