"""Normal forms and the way back."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from auditor.facts import find_quantities
from auditor.text.normal import fold

FOLDED = {
    "dashes": ("5–6 — 7−8‑9", "5-6 - 7-8-9"),
    "dashes that are no dashes to Unicode": ("➖5 ˗5 ﹣5 －5 ⁃5", "-5 -5 -5 -5 -5"),
    "quotation marks": ("“a” ‘b’ «c» „d‟", '"a" \'b\' "c" "d"'),
    "quotation marks of the East": ("「a」『b』 ‹c›", '"a""b" \'c\''),
    "apostrophes that are letters": ("Hawaiʻi ʼAmr", "Hawai'i 'Amr"),
    "spaces": ("1\u00a0km\u2009off\tnow", "1 km off now"),
    "soft hyphen and zero width": ("mil\u00adlion\u200b \ufeff5", "million 5"),
    "marks of direction": ("\u202a30\u202c \u2066%\u2069", "30 %"),
    "digits of other scripts": ("٣٠ ۴۵ ३० ৩০ ３０", "30 45 30 30 30"),
    "digits and letters of mathematics": ("𝟏𝟐 𝟯𝟬 𝐀𝘽𝓬 ℋℯ", "12 30 ABc He"),
    "full width letters and signs": ("ＵＳＤ ３％ ＄５ ￥ ￡ ￠ ￦", "USD 3% $5 ¥ £ ¢ ₩"),
    "small signs": ("5﹪ ﹩3", "5% $3"),
    "Arabic marks in figures": ("١٬٢٣٤٫٥ ٪", "1,234.5 %"),
    "narrow spaces that group": ("€1\u202f234\u202f567 CHF1\u00a0234", "€1,234,567 CHF1,234"),
    "thin space that does not": ("2024\u202fto, 3\u202f4567, a\u202f123", "2024 to, 3 4567, a 123"),
    "a year and a figure": ("in 2024\u00a0300 homes, Q1\u00a0200", "in 2024 300 homes, Q1 200"),
    "apostrophes that group": ("1'234'567 and CHF 12’345.60", "1,234,567 and CHF 12,345.60"),
    "apostrophes that do not": ("the '234 and 2024'567, 5'11", "the '234 and 2024'567, 5'11"),
    "the raised point": ("1·5% of 12·25", "1.5% of 12.25"),
    "raised points that part figures": ("2024·5 min, 1·2·3, a·b", "2024·5 min, 1·2·3, a·b"),
    "wave dashes": ("3〜5 3～5 ～5", "3-5 3-5 ~5"),
    "ideographic stops": ("増。減、 3。5 100、200", "増.減, 3。5 100、200"),
    "letters that pass for i and s": ("fıve ſix \u212ag", "five six Kg"),
    "fractions and powers stay": ("2½ ⅓ 10⁶ ×10⁻³ CO₂", "2½ ⅓ 10⁶ ×10⁻³ CO₂"),
    "fractions with a sloping stroke": ("2¹⁄₂ and 1⁄3, 21⁄2, ¹⁄₃₀₀", "2½ and ⅓, 21⁄2, ¹⁄₃₀₀"),
    "circled digits stay": ("① ⑫", "① ⑫"),
    "digits on keycaps": ("1\ufe0f\u20e32\ufe0f\u20e3 months", "12 months"),
    "case and accents stay": ("Étienne Łukasz", "Étienne Łukasz"),
    "accents apart from their letters": ("E\u0301tienne か\u3099 \u0301x", "Étienne が x"),
}
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u2060\u2062\u2066\u202e\u3164\ufe0f\ufeff\U000e0041\U000e0100"
)
# The meaning of these hangs on their neighbours, so that a slice may fold otherwise than the whole.
BY_CONTEXT = "\u00a0\u2007\u2008\u2009\u202f·・〜～。、⁄⁰¹²³⁴⁵⁶⁷⁸⁹†‡*∗[ _"
ANYTHING = st.text(
    st.one_of(
        st.characters(), st.sampled_from("0123456789 aeN.,'’$%" + BY_CONTEXT + INVISIBLE + "\u0301\u0338\u3099]")
    ),
    max_size=60,
)


def decimal_digits() -> str:
    """Every character of the category Nd."""
    return "".join(chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) == "Nd")


@pytest.mark.parametrize(("written", "folded"), FOLDED.values(), ids=FOLDED.keys())
def test_one_form_for_all_ways_of_writing(written: str, folded: str) -> None:
    """Dashes, marks, spaces and digits get one form; what has a meaning of its own stays."""
    assert fold(written).text == folded


def test_u3_every_decimal_digit_reads_as_its_value() -> None:
    """All digits that Unicode knows, not those of the best known scripts alone; each leads back to itself."""
    digits = decimal_digits()
    folded = fold(digits)
    assert len(digits) > 600
    assert folded.text == "".join(str(unicodedata.decimal(digit)) for digit in digits)
    assert folded.span(100, 101).of(digits) == digits[100]


def test_u3_every_full_width_sign_has_its_plain_form() -> None:
    """U+FF01 to U+FF5E stand for the signs of ASCII; the wave dash alone, which stands between figures, is its own."""
    wide = "".join(map(chr, range(0xFF01, 0xFF5F)))
    plain = "".join(map(chr, range(0x21, 0x7F))).replace("`", "'")
    assert [fold(char).text for char in wide] == list(plain)


def test_u1_the_way_back_covers_what_was_written() -> None:
    """A place in the folded text leads to the characters as written, invisible ones between them included."""
    written = "over 1\u00ad2\u200b3 homes\u200b"
    folded = fold(written)
    start = folded.text.index("123")
    assert folded.span(start, start + 3).of(written) == "1\u00ad2\u200b3"
    assert folded.span(start, start).of(written) == ""
    assert folded.span(len(folded.text), len(folded.text)).start == len(written)


@settings(deadline=None)  # a busy machine is no failure
@given(st.data())
def test_u1_invisible_characters_change_no_figure(data: st.DataObject) -> None:
    """Wherever they stand in “€1,234.5 million”, the value is read and the span covers all that was written of it."""
    figure = "€1,234.5 million"
    hidden = data.draw(st.lists(st.tuples(st.integers(1, len(figure) - 1), st.sampled_from(INVISIBLE)), max_size=12))
    written = figure
    for place, char in sorted(hidden, reverse=True):
        written = written[:place] + char + written[place:]
    (read,) = find_quantities(f"They raised {written} in May.")
    assert (read.value, read.unit) == (Decimal(1_234_500_000), "EUR")
    assert read.span.of(f"They raised {written} in May.") == written


@settings(deadline=None)
@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from("\u00a0\u2007\u2008\u2009\u202f'’‘\u066c"))
def test_u2_thousands_are_grouped_in_many_ways(head: int, rest: int, mark: str) -> None:
    """Thin and unbroken spaces, apostrophes and the Arabic mark group as a comma does."""
    assert fold(f"€{head}{mark}{rest:03} and").text == f"€{head},{rest:03} and"


@pytest.mark.parametrize("count", [1, 3, 1_000])
def test_u7_a_flood_of_marks_hides_no_figure_and_no_letter(count: int) -> None:
    """Accents and strokes heaped on a figure go; the way back takes them in."""
    flood = "\u0336\u0301\u0489" * count
    written = f"raised 3{flood}0{flood} million by Me{flood}nsch"
    folded = fold(written)
    assert folded.text.startswith("raised 30 million by M")
    assert len(folded.text) == len("raised 30 million by Mensch")
    assert folded.span(7, 9).of(written) == f"3{flood}0{flood}"


@settings(deadline=None, max_examples=300)  # a busy machine is no failure
@given(ANYTHING)
@example("1\u2009[3]234")
@example("5¹'234")
@example("$30¹m²")
@example("ｶﾞ\u0301⁄")
def test_every_place_has_a_way_back(text: str) -> None:
    """Every character of the folded text leads to some of the text, in order and apart; folding twice is folding."""
    folded = fold(text)
    places = [folded.span(at, at + 1) for at in range(len(folded.text))]
    assert all(len(place) >= 1 and place.end <= len(text) for place in places)
    assert all(one.end <= other.start for one, other in pairwise(places))
    assert fold(folded.text) == type(folded)(folded.text)


@settings(deadline=None)
@given(
    st.text(
        st.one_of(
            st.characters(exclude_characters=BY_CONTEXT + "'’‘‚‛‹›′‵`´ʹʻʼʽˈ❛❜＇［＊｡､･"),
            st.sampled_from(INVISIBLE + "\u0301e3"),
        ),
        max_size=40,
    ),
    st.data(),
)
def test_what_a_place_leads_to_folds_to_what_stands_there(text: str, data: st.DataObject) -> None:
    """Every slice of the folded text is the fold of the slice of the text that it leads to."""
    folded = fold(text)
    assume(folded.text)
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    assert fold(folded.span(start, end).of(text)).text == folded.text[start:end]


def test_plain_text_is_its_own_fold() -> None:
    """Nothing is copied and nothing is kept for a text that has nothing to fold."""
    text = "Plain prose, 1,234 words of it."
    assert fold(text).text is text
    assert fold(text).ways == ()
