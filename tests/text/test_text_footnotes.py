"""Footnote marks glued to figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_quantities
from auditor.text.normal import fold

MARKS = ("¹", "²", "¹²", "³⁴", "[3]", "[12][13]", "[4, 5]", "†", "‡", "*", "**", "¹*", "²[7]")
FOLDED = {
    "after a share": ("rose 4.2%¹ to", "rose 4.2% to"),
    "after a scale word": ("30 million² people", "30 million people"),
    "inside a figure with its scale": ("$30¹ million", "$30 million"),
    "after a scale letter": ("$30m² and 30M² and 1.7bn³", "$30m and 30M and 1.7bn"),
    "after grouped digits": ("1,234¹² homes", "1,234 homes"),
    "in brackets": ("in 2024[3] and said[12][13].", "in 2024 and said."),
    "after a stop": ("It grew.¹ So “did we.”² (All)³", 'It grew. So "did we." (All)'),
    "stars and daggers": ("5%* and 30 million† and Smith‡.", "5% and 30 million and Smith."),
    "where the text would run together": ("5¹6 and 3[1].5 so¹to", "5 6 and 3 .5 so to"),
    "powers stay": ("10⁶ 2⁶⁴ 3×10⁸ 10⁻³ s⁻¹", "10⁶ 2⁶⁴ 3×10⁸ 10⁻³ s⁻¹"),
    "units stay": ("30 km² 5m³ 30m² 9.8 m/s² 3 miles²", "30 km² 5m³ 30m² 9.8 m/s² 3 miles²"),
    "letters of formulas stay": ("x² E=mc² Ca²⁺ H²O", "x² E=mc² Ca²⁺ H²O"),
    "brackets that stand alone stay": ("see [3] and [sic] and boy[s]", "see [3] and [sic] and boy[s]"),
    "emphasis and products stay": ("*so* it is 5*3 and f**k", "*so it is 5*3 and f**k"),
    "marks that begin a note stay": ("¹ Source: AFP\n* as of May\n† 1945", "¹ Source: AFP\n* as of May\n† 1945"),
}


@pytest.mark.parametrize(("written", "folded"), FOLDED.values(), ids=FOLDED.keys())
def test_u3_footnote_marks_go_and_powers_stay(written: str, folded: str) -> None:
    """A raised digit, a bracket, a star or a dagger after a figure is no part of it."""
    assert fold(written).text == folded


@settings(deadline=None)  # a busy machine is no failure
@given(st.integers(11, 999), st.sampled_from(MARKS), st.sampled_from(["%", " million", "bn", ""]), st.booleans())
def test_u3_footnote_marks_never_join_a_figure(number: int, mark: str, scale: str, inside: bool) -> None:
    """The figure with a mark in it or after it is the figure without; its place is true."""
    plain = f"€{number}{scale}" if scale != "%" else f"{number}%"
    marked = plain.replace(str(number), f"{number}{mark}") if inside else plain + mark
    text = f"It was {marked} then."
    if scale == "bn" and inside:  # what follows would run on: "€30 bn"
        return
    (read,), (bare,) = find_quantities(text), find_quantities(f"It was {plain} then.")
    assert (read.value, read.unit, read.kind) == (bare.value, bare.unit, bare.kind)
    assert read.span.of(text) in (marked, marked.removesuffix(mark))


def test_the_figure_after_a_mark_is_not_lost() -> None:
    """What stands behind a mark is read at its own place."""
    text = "Sales rose 4.2%¹ in 2024[3] to €30 million², from €28 million."
    assert [(q.value, q.span.of(text)) for q in find_quantities(text)] == [
        (Decimal("4.2"), "4.2%"),
        (Decimal(30_000_000), "€30 million"),
        (Decimal(28_000_000), "€28 million"),
    ]
