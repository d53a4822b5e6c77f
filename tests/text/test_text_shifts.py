"""Rewriting and the way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Span
from auditor.text.shifts import Edit, rewrite


def test_removed_characters_belong_to_no_neighbour() -> None:
    """What went between two characters lies in a place that holds both, and in neither's own."""
    text, way = rewrite("ab--cd", [Edit(2, 4, "")])
    assert text == "abcd"
    assert [way.span(Span(at, at + 1)) for at in range(4)] == [Span(0, 1), Span(1, 2), Span(4, 5), Span(5, 6)]
    assert way.span(Span(1, 3)) == Span(1, 5)
    assert way.span(Span(4, 4)) == Span(6, 6)


def test_a_character_that_stands_for_several_leads_to_all() -> None:
    """The accent belongs to its letter."""
    text, way = rewrite("xe´´y", [Edit(1, 4, "é")])
    assert text == "xéy"
    assert [way.span(Span(at, at + 1)) for at in range(3)] == [Span(0, 1), Span(1, 4), Span(4, 5)]


def test_only_what_changed_is_kept() -> None:
    """One soft hyphen in a million characters costs one entry."""
    text, way = rewrite("a" * 500_000 + "-" + "b" * 500_000, [Edit(500_000, 500_001, "")])
    assert (len(text), len(way.at), len(way.by), dict(way.wide)) == (1_000_000, 1, 1, {})
    assert way.span(Span(499_999, 500_001)) == Span(499_999, 500_002)


@given(st.text("ab-", max_size=40))
def test_every_kept_character_leads_to_itself(text: str) -> None:
    """Whatever goes, what stays has its place."""
    edits = [Edit(at, at + 1, "") for at, char in enumerate(text) if char == "-"]
    short, way = rewrite(text, edits)
    assert short == text.replace("-", "")
    assert [way.span(Span(at, at + 1)).of(text) for at in range(len(short))] == list(short)
