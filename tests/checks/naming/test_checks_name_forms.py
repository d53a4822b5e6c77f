"""The forms of one name, and names that only look alike."""

from __future__ import annotations

import pytest

from auditor.checks.naming.name_forms import is_adjective, letters, same_words
from auditor.model import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelenskyy", "Zelenskiy"),
        ("Volodymyr Zelensky", "Zelenskyy"),
        ("Gaddafi", "Qaddafi"),
        ("Mohamed Salah", "Muhammad Salah"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Łukasz Sobol", "Lukasz Sobol"),
        ("Ærø", "Aero"),
        ("Weiß", "Weiss"),
        ("Jean-Luc Roux", "Jean Luc Roux"),
        ("O’Neill", "O'Neill"),
        ("Holt Ltd", "Holt Inc"),
        ("Dr. Ada Voss", "Ada Voss"),
        ("U.S.", "US"),
        ("UK", "United Kingdom"),
        ("ECB", "European Central Bank"),
        ("DoD", "Department of Defense"),
        ("A. Voss", "Ada Voss"),
        ("Kiev", "Kyiv"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    """Transliterations, accents, hyphens, titles, legal forms and initials part nobody from himself."""
    assert same_words(one, other)
    assert same_words(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bank of America", "Bank of England"),
        ("American Airlines", "British Airways"),
        ("Hansen", "Hanson"),
        ("Ada Voss", "Bo Voss"),
        ("Marin", "Moran"),
        ("ECB", "European Commission"),
        ("Ely", "Eli Lilly"),
    ],
)
def test_names_of_others(one: str, other: str) -> None:
    """Names that share a word, a kind or a sound stay two."""
    assert not same_words(one, other)


def test_letters_compare_what_is_heard() -> None:
    """Case, accents, strokes, points of initials and possessives are gone."""
    assert letters("Łódź’s U.S. Straße-Fest") == "lodz us strasse fest"


def test_a_name_before_a_hyphen_is_an_adjective() -> None:
    """ "Ely-based" colours another word, whether the hyphen is in the name or behind it."""
    assert is_adjective("the Ely-based firm", Span(4, 7))
    assert is_adjective("the Ely-based firm", Span(4, 13))
    assert not is_adjective("the Ely firm", Span(4, 7))
