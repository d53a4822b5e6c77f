"""Letters with strokes, and pairs of letters for one."""

from __future__ import annotations

import pytest

from auditor.text.letters import without_digraphs, without_strokes


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Łódź", "Lódź"),
        ("Ærø", "Aero"),
        ("Straße", "Strasse"),
        ("Đoković", "Doković"),
        ("Þór", "Thór"),
        ("Voss", "Voss"),
    ],
)
def test_letters_that_unicode_does_not_take_apart(written: str, plain: str) -> None:
    """Strokes and joined letters go; accents, case and all else stay."""
    assert without_strokes(written) == plain


@pytest.mark.parametrize(("one", "other"), [("mueller", "muller"), ("goethe", "gothe"), ("aarhus", "arhus")])
def test_two_letters_for_one_with_a_mark(one: str, other: str) -> None:
    """German's and Danish's pairs fall together with the letter whose mark is left out."""
    assert without_digraphs(one) == without_digraphs(other)
