"""Letters that look like others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.lookalikes import false_digits, foreign_twins, look_alike, mixed_scripts, odd_letters, skeleton
from auditor.text.normal import fold

ALIKE = [
    ("Mistrаl", "Mistral"),
    ("ОреnАІ", "OpenAI"),
    ("Αpple", "Apple"),
    ("AI Jazeera", "Al Jazeera"),
    ("l00", "100"),
    ("3O", "30"),
    ("Gооgle", "Google"),
    ("ѕсоре", "scope"),
    ("Ꮯlaude", "Claude"),
    ("ɡoogle", "google"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_u4_words_that_look_alike_have_one_skeleton(one: str, other: str) -> None:
    """Other letters, the same look."""
    assert look_alike(one, other)
    assert look_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Mistral", "Mistral"), ("Mistral", "mistral"), ("Tim", "Tím"), ("Mіstral", "Metal"), ("５％", "5%"), ("", "")],
)
def test_u4_the_same_letters_and_other_looks_are_no_lie(one: str, other: str) -> None:
    """What the fold makes one is one; what the eye tells apart is told apart."""
    assert not look_alike(one, other)


@pytest.mark.parametrize(("word", "mixed"), [("Mistrаl", True), ("paypаl", True), ("Αpple", True), ("Mistral", False)])
def test_u4_latin_words_with_foreign_letters_are_mixed(word: str, mixed: bool) -> None:
    """A word of two scripts, one of which hides in the other."""
    assert mixed_scripts(word) is mixed


@pytest.mark.parametrize("word", ["Москва", "СССР", "Αθήνα", "Étienne", "Łódź", "30", "μm", "東京AI"])
def test_u4_words_of_one_script_are_not_mixed(word: str) -> None:
    """A Russian word is Russian; a micrometre is a unit; scripts that nobody takes for Latin hide nothing."""
    assert not mixed_scripts(word)


def test_u4_the_odd_letters_are_named() -> None:
    """Script, letter and code point; of two plain letters both; each once and four at most."""
    assert odd_letters("Mistrаl", "Mistral") == "Cyrillic “а” (U+0430)"
    assert odd_letters("Mistral", "Mistrаl") == "Cyrillic “а” (U+0430)"
    assert odd_letters("AI", "Al") == "“I” (U+0049), “l” (U+006C)"
    assert odd_letters("ааеео", "aaeeo") == "Cyrillic “а” (U+0430), Cyrillic “е” (U+0435), Cyrillic “о” (U+043E)"
    assert odd_letters("аеорс", "aeopc").count("Cyrillic") == 4
    assert foreign_twins("mіllion") == "Cyrillic “і” (U+0456)"
    assert foreign_twins("million") == ""


@pytest.mark.parametrize(
    ("word", "named"),
    {
        "3O": "“O” (U+004F)",
        "€l5%": "“l” (U+006C)",
        "1,OOO.": "“O” (U+004F)",
        "3О": "Cyrillic “О” (U+041E)",
        "30": "",
        "5l": "",
        "Oslo": "",
        "Model": "",
        "30m": "",
    }.items(),
)
def test_u4_letters_that_pass_for_digits_are_named(word: str, named: str) -> None:
    """Only in a word that is else all digits."""
    assert false_digits(word) == named


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=60))
def test_a_skeleton_keeps_every_place(text: str) -> None:
    """It is as long as the folded text, so that a place in one is a place in the other."""
    assert len(skeleton(text)) == len(fold(text).text)
    assert skeleton(skeleton(text)) == skeleton(text)
