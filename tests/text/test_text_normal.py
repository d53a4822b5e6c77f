"""Normal forms and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.normal import fold

FOLDED = {
    "dashes": ("5–6 — 7−8‑9", "5-6 - 7-8-9"),
    "quotation marks": ("“a” ‘b’ «c» „d‟", '"a" \'b\' "c" "d"'),
    "spaces": ("1\u00a0km\u2009off\tnow", "1 km off now"),
    "soft hyphen and zero width": ("mil\u00adlion\u200b \ufeff5", "million 5"),
    "marks of direction": ("\u202a30\u202c \u2066%\u2069", "30 %"),
    "digits of other scripts": ("٣٠ ۴۵ ३० ৩০ ３０", "30 45 30 30 30"),
    "full width letters and signs": ("ＵＳＤ ３％ ＄５", "USD 3% $5"),
    "thin space that groups": ("1\u202f234\u2009567", "1,234,567"),
    "thin space that does not": ("2024\u202fto, 3\u202f4567, a\u202f123", "2024 to, 3 4567, a 123"),
    "letters that pass for i and s": ("fıve ſix", "five six"),
    "fractions and powers stay": ("2½ 10⁶ CO₂", "2½ 10⁶ CO₂"),
    "case and accents stay": ("Étienne Łukasz", "Étienne Łukasz"),
}


@pytest.mark.parametrize(("written", "folded"), FOLDED.values(), ids=FOLDED.keys())
def test_one_form_for_all_ways_of_writing(written: str, folded: str) -> None:
    """Dashes, marks, spaces and digits get one form; what has a meaning of its own stays."""
    assert fold(written).text == folded


def test_the_way_back_covers_what_was_written() -> None:
    """A place in the folded text leads to the characters as written, invisible ones between them included."""
    written = "over 1\u00ad2\u200b3 homes"
    folded = fold(written)
    start = folded.text.index("123")
    assert folded.span(start, start + 3).of(written) == "1\u00ad2\u200b3"
    assert folded.span(start, start).of(written) == ""


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=200))
def test_every_place_has_a_way_back(text: str) -> None:
    """Every character of the folded text leads to one of the text, in order, and folding twice changes nothing."""
    folded = fold(text)
    places = [folded.span(at, at + 1) for at in range(len(folded.text))]
    assert all(len(place) == 1 and place.end <= len(text) for place in places)
    assert places == sorted(set(places))
    assert fold(folded.text).text == folded.text
