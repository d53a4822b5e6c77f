"""Letters without case and accents."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.letters import plain_letters, without_digraphs

PLAIN = {
    "Timothée": "timothee",
    "ÅNGSTRÖM": "angstrom",
    "Straße": "strasse",
    "Acme": "acme",
    "Łódź": "lodz",
    "Øresund": "oresund",
    "Đoković": "dokovic",
    "Ægir": "aegir",
    "Œuvre": "oeuvre",
    "Þórður": "thordur",
    "Işık": "isik",
    "İZMİR": "izmir",
    "Ħamrun": "hamrun",
    "Kárášjoŋŋa": "karasjonna",
    "Əliyev": "aliyev",
    "Ŧ": "t",
    "ﬁnance": "finance",
    "Ɓukar": "bukar",
}


@pytest.mark.parametrize(("written", "plain"), PLAIN.items())
def test_plain_letters_have_no_case_and_no_accents(written: str, plain: str) -> None:
    """Words that differ by case, accents, strokes or ligatures only compare as equal."""
    assert plain_letters(written) == plain


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=100))
def test_plain_letters_do_not_care_about_case(text: str) -> None:
    """Already plain text stays as it is."""
    assert plain_letters(plain_letters(text)) == plain_letters(text)


@pytest.mark.parametrize("other", ["Москва", "Ελλάδα", "東京", "دبي"])
def test_letters_of_other_scripts_stay(other: str) -> None:
    """Only Latin letters become others; a Cyrillic word never turns into a Latin one."""
    assert not plain_letters(other).isascii()


@pytest.mark.parametrize(("one", "other"), [("mueller", "muller"), ("goethe", "gothe"), ("aarhus", "arhus")])
def test_two_letters_for_one_with_a_mark(one: str, other: str) -> None:
    """German's and Danish's pairs fall together with the letter whose mark is left out."""
    assert without_digraphs(one) == without_digraphs(other)
