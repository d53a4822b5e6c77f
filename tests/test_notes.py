"""The correction or query to copy."""

from __future__ import annotations

from decimal import Decimal

import pytest

from auditor.model import (
    Claim,
    Finding,
    Group,
    Hedge,
    Kind,
    Point,
    Quantity,
    QuantityKind,
    Quotation,
    Reason,
    Span,
    Stance,
)
from auditor.notes import note_on

TEXT = "Rill sold 40 pumps, “all of them blue”."
START = 100
CLAIM = Claim(TEXT, Span(START, START + len(TEXT)), Group(()))
FIGURE = Quantity(Span(START + 10, START + 12), QuantityKind.COUNT, None, None, None)
SPOKEN = Quotation(Span(START + 20, START + 38), "all of them blue")


WHERE = Quantity(Span(3, 5), QuantityKind.COUNT, None, None, None)
SENTENCE = "The article says 40; the cited page says 50."
# What only supports, or decides nothing: there is nothing to ask about it.
UNFLAGGED = {
    Kind.MATCH,
    Kind.DERIVED,
    Kind.CONVERSION,
    Kind.ACKNOWLEDGED_ERROR,
    Kind.FRAGMENT_GONE,
    Kind.SECONDARY,
    Kind.CIRCULAR,
}
FLAGGED = sorted(set(Kind) - UNFLAGGED)
DESK_VERBS = ("misstated", "overstated", "understated", "misidentified", "misquoted", "misattributed")


def finding(kind: Kind, stance: Stance = Stance.NEUTRAL, fact: Point = FIGURE, found: Point = WHERE) -> Finding:
    """A finding that shows what the page has instead."""
    return Finding("by-hand", stance, kind, SENTENCE, fact, found)


def counted(value: int, hedge: Hedge = Hedge.EXACT) -> Quantity:
    """A figure of the claim or of the page."""
    return Quantity(FIGURE.span, QuantityKind.COUNT, Decimal(value), None, None, hedge=hedge)


@pytest.mark.parametrize("kind", sorted(set(FLAGGED) - {Kind.ABSENT, Kind.FOUND_ELSEWHERE}))
@pytest.mark.parametrize("reason", [Reason.FACT_CONTRADICTED, Reason.CONFLICTING_EVIDENCE])
def test_a_contradiction_is_told_with_a_question(kind: Kind, reason: Reason) -> None:
    """What the page says, a desk's verb, and what to ask the writer: nothing is said to be wrong outright."""
    note = note_on(reason, (finding(kind, Stance.REFUTES),), CLAIM)
    assert note is not None
    assert note.startswith(SENTENCE)
    assert any(f"may be {verb}" in note for verb in DESK_VERBS)
    assert note.endswith("?")


@pytest.mark.parametrize("kind", FLAGGED)
@pytest.mark.parametrize("reason", [Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE])
def test_every_kind_that_can_be_flagged_has_a_query(kind: Kind, reason: Reason) -> None:
    """A kind that joins the list without its words fails here."""
    note = note_on(reason, (finding(kind),), CLAIM)
    assert note is not None
    assert SENTENCE in note


@pytest.mark.parametrize("kind", sorted(UNFLAGGED))
def test_what_decides_nothing_is_not_asked_about(kind: Kind) -> None:
    """The article’s own conversion, what only supports, and a link to words that are gone."""
    assert note_on(Reason.PARTLY_FOUND, (finding(kind),), CLAIM) is None


@pytest.mark.parametrize(
    ("verb", "kinds"),
    [
        ("misstated", "value scale_word digit_swap currency unit per percent_vs_points date direction negation"),
        ("overstated", "hedge superlative"),
        ("misidentified", "name role"),
        ("misquoted", "words_changed words_dropped not_verbatim"),
        ("misattributed", "speaker not_quoted_there subject"),
    ],
)
def test_the_verb_is_the_desk_s(verb: str, kinds: str) -> None:
    """A figure of another thing is misattributed, not misstated; words are misquoted, names misidentified."""
    for kind in kinds.split():
        assert f"may be {verb}" in (note_on(Reason.NOT_IN_SOURCE, (finding(Kind(kind)),), CLAIM) or "")


def test_another_rank_is_misstated() -> None:
    """One of the largest is only weaker than the largest; the second-largest is another."""
    note = note_on(Reason.FACT_CONTRADICTED, (finding(Kind.SUPERLATIVE, Stance.REFUTES),), CLAIM)
    assert note is not None
    assert "misstated" in note


@pytest.mark.parametrize(
    ("kind", "ours", "theirs", "verb"),
    [
        (Kind.BOUND, counted(20), counted(20, Hedge.AT_MOST), "overstated"),
        (Kind.BOUND, counted(20, Hedge.MORE_THAN), counted(20), "overstated"),
        (Kind.BOUND, counted(20), counted(20, Hedge.AT_LEAST), "understated"),
        (Kind.BOUND, counted(20, Hedge.LESS_THAN), counted(20), "understated"),
        (Kind.BOUND, counted(100, Hedge.MORE_THAN), counted(400, Hedge.MORE_THAN), "understated"),
        (Kind.ROUNDING, counted(1190), counted(1187), "overstated"),
        (Kind.ROUNDING, counted(1180), counted(1187), "understated"),
        (Kind.ROUNDING, counted(1180), WHERE, "misstated"),
    ],
)
def test_more_than_the_page_is_overstated(kind: Kind, ours: Quantity, theirs: Quantity, verb: str) -> None:
    """So is "20 %" for "up to 20 %", and what is rounded up; the reverse is understated."""
    note = note_on(Reason.NOT_IN_SOURCE, (finding(kind, fact=ours, found=theirs),), CLAIM)
    assert note is not None
    assert f"may be {verb}." in note


def test_a_fact_that_a_page_supports_is_not_asked_about() -> None:
    """Only what is missing is, even where the page bounds another figure otherwise."""
    beside = (finding(Kind.MATCH, Stance.SUPPORTS), finding(Kind.BOUND), finding(Kind.ABSENT, fact=SPOKEN))
    note = note_on(Reason.PARTLY_FOUND, beside, CLAIM)
    assert note == f"{SENTENCE} Where does it come from?"


def test_the_wrong_page_comes_before_all() -> None:
    """To move a citation is the least work."""
    both = (finding(Kind.SUBJECT), finding(Kind.FOUND_ELSEWHERE, fact=SPOKEN))
    assert note_on(Reason.PARTLY_FOUND, both, CLAIM) == f"Cited to the wrong page? {SENTENCE}"


def test_missing_facts_are_named() -> None:
    """In the article's own words, once in marks."""
    found = tuple(Finding("by-hand", Stance.NEUTRAL, Kind.ABSENT, "Not found.", fact) for fact in (FIGURE, SPOKEN))
    note = note_on(Reason.NOT_IN_SOURCE, found, CLAIM)
    assert note == "Not found on the cited page: “40”; “all of them blue”. Where do they come from?"


@pytest.mark.parametrize(
    "reason", [Reason.ALL_FACTS_FOUND, Reason.SOURCE_UNAVAILABLE, Reason.SOURCE_NOT_IDENTIFIED, Reason.NOT_IN_SOURCE]
)
def test_nothing_to_ask(reason: Reason) -> None:
    """Where all is well, or nothing was read, or nothing in particular is missing."""
    assert note_on(reason, (), CLAIM) is None
