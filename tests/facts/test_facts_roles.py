"""Offices beside names."""

from __future__ import annotations

import pytest

from auditor.facts.roles import office, role_beside, without_roles
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
    assert role_beside(text, Span(start, start + len("Ada Voss"))) == role


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
    ("run", "pieces"),
    [
        ("Acme CEO Ada Voss", ["Acme ", " Ada Voss"]),
        ("Prime Minister Ada Voss", ["", " Ada Voss"]),
        ("Finance Minister Ada Voss", ["", " Ada Voss"]),
        ("Ada Voss", ["Ada Voss"]),
        ("Mayorga Coachella", ["Mayorga Coachella"]),
    ],
)
def test_offices_are_cut_out_of_runs(run: str, pieces: list[str]) -> None:
    """A run of capitals falls apart at whole words of office, a minister's portfolio included."""
    assert [span.of(run) for span in without_roles(run, Span(0, len(run)))] == pieces
