"""Offices beside names."""

from __future__ import annotations

import pytest

from auditor.facts.names.roles import office, office_at, role_beside
from auditor.model import Span

BESIDE = {
    "before": ("chief executive Ada Voss left", "chief executive"),
    "with capitals": ("CEO Ada Voss left", "ceo"),
    "before, with a firm": ("the CEO of Acme, Ada Voss, left", "ceo"),
    "former": ("former mayor Ada Voss left", "mayor"),
    "in brackets": ("Ada Voss (CTO) left", "cto"),
    "after": ("Ada Voss, the company’s finance director, left", "finance director"),
    "now": ("Ada Voss, now chair, left", "chair"),
    "was": ("Ada Voss, who was a minister, left", "minister"),
    "longest": ("vice president Ada Voss left", "vice president"),
    "none": ("our friend Ada Voss left", None),
    "another's": ("Ada Voss, mayor Bo Lind and others", None),
    "too far": ("the mayor and with him Ada Voss", None),
}


@pytest.mark.parametrize(("text", "role"), BESIDE.values(), ids=BESIDE.keys())
def test_the_office_beside_a_name(text: str, role: str | None) -> None:
    """Right before or after the name, in lower case as written; another's office is not taken."""
    start = text.index("Ada Voss")
    found = role_beside(text, Span(start, start + len("Ada Voss")))
    assert (found and found.words) == role


@pytest.mark.parametrize(
    ("one", "other"), [("CEO", "chief executive officer"), ("finance chief", "CFO"), ("chairwoman", "chair")]
)
def test_equal_offices_have_one_name(one: str, other: str) -> None:
    """Two words for an office are one office."""
    assert office(one) == office(other)


def test_unknown_offices_keep_their_words() -> None:
    """What the table does not know is compared by its words."""
    assert office("Beekeeper") == "beekeeper"
    assert office("president") != office("vice president")


@pytest.mark.parametrize(
    ("words", "at", "length"),
    [
        ("Acme CEO Ada Voss", 1, 1),
        ("Prime Minister Ada Voss", 0, 2),
        ("Chief Executive Officer Ada Voss", 0, 3),
        ("Attorneys General met", 0, 2),
        ("General Motors", 0, 0),
        ("General Ada Voss", 0, 1),
        ("Land Rover Defender", 2, 0),
        ("Mayorga Coachella", 0, 0),
    ],
)
def test_offices_are_told_from_names(words: str, at: int, length: int) -> None:
    """The longest office that begins at a word; firms and models that bear a word of office are none."""
    assert office_at(words.split(), at) == length


@pytest.mark.parametrize(
    ("text", "words", "qualifier"),
    [
        ("former CEO Ada Voss", "ceo", "former"),
        ("ex-CEO Ada Voss", "ceo", "ex"),
        ("acting chief executive Ada Voss", "chief executive", "acting"),
        ("Ada Voss, the former chief executive, left", "chief executive", "former"),
        ("Ada Voss, who was chief economist, left", "chief economist", "was"),
        ("Ada Voss, then head of research, left", "head of research", "then"),
        ("Ada Voss, who is chief of staff, left", "chief of staff", None),
        ("Mayor of London Ada Voss", "mayor", None),
        ("foreign secretary Ada Voss", "foreign secretary", None),
        ("attorney general Ada Voss", "attorney general", None),
    ],
)
def test_what_limits_an_office_is_told_apart(text: str, words: str, qualifier: str | None) -> None:
    """The office stays a plain word; "former", "acting", "was" stand beside it."""
    start = text.index("Ada Voss")
    assert role_beside(text, Span(start, start + len("Ada Voss"))) == (words, qualifier)
