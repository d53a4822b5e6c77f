"""Quotation marks and brackets in pairs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.enclosures import LONGEST, enclosures


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("He (the elder) said “no [thanks]” twice.", ["(the elder)", "“no [thanks]”", "[thanks]"]),
        ('She said "yes" and "no".', ['"yes"', '"no"']),
        ('The 5" pipe and "the other" one', ['"the other"']),
        ("Er sagte „nein“, elle dit «non».", ["„nein“", "«non»"]),
        ("(It’s ‘fine’)", ["(It’s ‘fine’)"]),
        ("a) first, b) second (third", []),
        ("“Never closed. “Closed.”", ["“Closed.”"]),
        ("(crossed “ by) a quote”", ["(crossed “ by)"]),
        (f"({'x' * LONGEST})", []),
    ],
)
def test_pairs_are_found(text: str, pairs: list[str]) -> None:
    """Matched marks are pairs, in order of the opening one; lone marks, inches and apostrophes are not."""
    assert [pair.of(text) for pair in enclosures(text)] == pairs


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(alphabet='()[]“”„«»" a', max_size=60))
def test_pairs_never_cross(text: str) -> None:
    """Two pairs lie one in the other or side by side."""
    pairs = enclosures(text)
    assert all(a.covers(b) or b.covers(a) or not a.overlaps(b) for a in pairs for b in pairs)
