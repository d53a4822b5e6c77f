"""The correction or query to copy."""

from __future__ import annotations

import pytest

from auditor.model import Claim, Finding, Group, Kind, Quantity, QuantityKind, Quotation, Reason, Span, Stance
from auditor.notes import note_on

TEXT = "Rill sold 40 pumps, “all of them blue”."
START = 100
CLAIM = Claim(TEXT, Span(START, START + len(TEXT)), Group(()))
FIGURE = Quantity(Span(START + 10, START + 12), QuantityKind.COUNT, None, None, None)
SPOKEN = Quotation(Span(START + 20, START + 38), "all of them blue")


@pytest.mark.parametrize("kind", [Kind.SCALE_WORD, Kind.CURRENCY, Kind.SPEAKER, Kind.VALUE, Kind.BOUND, Kind.DATE])
@pytest.mark.parametrize("reason", [Reason.FACT_CONTRADICTED, Reason.CONFLICTING_EVIDENCE])
def test_a_contradiction_is_told_with_a_question(kind: Kind, reason: Reason) -> None:
    """What the page says, and what to ask the writer: the article is never said to be wrong outright."""
    finding = Finding("by-hand", Stance.REFUTES, kind, "The article says 40; the cited page says 50.", FIGURE)
    note = note_on(reason, (finding,), CLAIM)
    assert note is not None
    assert note.startswith(finding.message)
    assert note.endswith("?") or "may be" in note


def test_missing_facts_are_named() -> None:
    """In the article's own words, once in marks."""
    found = tuple(Finding("by-hand", Stance.NEUTRAL, Kind.ABSENT, "Not found.", fact) for fact in (FIGURE, SPOKEN))
    note = note_on(Reason.NOT_IN_SOURCE, found, CLAIM)
    assert note == "Not found on the cited page: “40”; “all of them blue”. Where does it come from?"


@pytest.mark.parametrize(
    "reason", [Reason.ALL_FACTS_FOUND, Reason.SOURCE_UNAVAILABLE, Reason.SOURCE_NOT_IDENTIFIED, Reason.NOT_IN_SOURCE]
)
def test_nothing_to_ask(reason: Reason) -> None:
    """Where all is well, or nothing was read, or nothing in particular is missing."""
    assert note_on(reason, (), CLAIM) is None


def test_an_overstated_claim_is_asked_about() -> None:
    """The finding's own sentence, then the question."""
    hedge = Finding("hedges", Stance.NEUTRAL, Kind.HEDGE, "The article states “sold” as fact.", FIGURE)
    note = note_on(Reason.PARTLY_FOUND, (hedge,), CLAIM)
    assert note is not None
    assert note.startswith(hedge.message)
    assert "overstated" in note
