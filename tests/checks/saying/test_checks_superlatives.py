"""Superlatives and ranks of a claim against those of a page."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict

from auditor import Verdict
from auditor.model import Finding, Kind, Phrase, Stance

REFUTED = [
    ("Rill is the largest bank in Ely.", "Rill is the second-largest bank in Ely."),
    ("Rill is the second-largest bank in Ely.", "Rill is the third-largest bank in Ely."),
    ("Rill is the largest bank in Ely.", "Rill is the smallest bank in Ely."),
    ("Rill is Ely’s oldest brewery.", "Rill is Ely’s youngest brewery."),
    ("Rill runs the longest bridge in England.", "Rill runs the third-longest bridge in England."),
    ("Jane Holt was the first woman to lead Rill.", "Jane Holt was the second woman to lead Rill."),
    ("Jane Holt was the third mayor to visit Rill.", "Jane Holt was the second mayor to visit Rill."),
    ("Rill makes the most expensive pump in Norfolk.", "Rill makes the least expensive pump in Norfolk."),
    ("Sales at Rill are at the lowest level since 2008.", "Sales at Rill are at the highest level since 2008."),
    ("Ely has the busiest station in Norfolk.", "Ely has the fifth-busiest station in Norfolk."),
    ("Rill is the world’s largest maker of pumps.", "Rill is the world’s second-largest maker of pumps."),
    ("Rill is the fourth-richest club in Norfolk.", "Rill is the third richest club in Norfolk."),
]
OVERSTATED = [
    ("Rill is the largest bank in Ely.", "Rill is one of the largest banks in Ely."),
    ("Rill is the largest bank in Ely.", "Rill is among the largest banks in Ely."),
    ("Rill is the biggest bank in Ely.", "Rill is arguably the largest bank in Ely."),
    ("Rill is the largest bank in Ely.", "Rill is the largest bank in Ely after Thornway."),
    ("Rill is the largest bank in Ely.", "Rill could become the largest bank in Ely."),
    ("Rill is the world’s largest bank.", "Rill is Norfolk’s largest bank."),
    ("Rill is the largest bank in the world.", "Rill is the largest bank in Norfolk."),
    ("Jane Holt was the first woman to lead Rill.", "Jane Holt was among the first women to lead Rill."),
    ("Jane Holt was the first mayor to visit Rill.", "Jane Holt was one of the first mayors to visit Rill."),
    ("Rill is the only brewery in Ely.", "Rill is one of the few breweries in Ely."),
    ("Rill is the only brewery in Ely.", "Rill is one of only two breweries in Ely."),
    ("Rill runs the oldest pub in Ely.", "Rill runs one of the oldest pubs in Ely."),
    ("Rill is Ely’s most profitable brewery.", "Rill is one of Ely’s most profitable breweries."),
    ("Rill suffered the worst flood ever.", "Rill suffered the worst flood since 1953."),
    ("Rill suffered the biggest loss in history.", "Rill suffered the biggest loss in a decade."),
    ("Rill is the fastest pump on the market.", "Rill is perhaps the fastest pump on the market."),
    ("Rill is the richest club in Norfolk.", "Rill is one of the wealthiest clubs in Norfolk."),
    ("Rill is the safest bridge in Ely.", "Rill is said to be the safest bridge in Ely."),
]
FAIR = [
    ("Rill is the largest bank in Ely.", "Rill is the largest bank in Ely."),
    ("Rill is the biggest bank in Ely.", "Rill is the largest bank in Ely."),
    ("Rill is Ely’s largest bank.", "Rill is the largest bank in Ely."),
    ("Rill is one of the largest banks in Ely.", "Rill is the largest bank in Ely."),
    ("Rill is one of the largest banks in Ely.", "Rill is one of the largest banks in Ely."),
    ("Rill is among the largest banks in Ely.", "Rill is the second-largest bank in Ely."),
    ("Rill is the second-largest bank in Ely.", "Rill is Ely’s second largest bank."),
    ("Rill is the 2nd largest bank in Ely.", "Rill is the second-largest bank in Ely."),
    ("Rill is the largest bank in Ely.", "Rill is the largest bank in Ely and the third-largest bank in Norfolk."),
    ("Rill is the largest bank in Ely.", "Rill is the second-largest bank in England."),
    ("Rill is the largest bank in Ely.", "Rill is one of the largest banks in England."),
    ("Rill is the largest bank.", "Rill is Ely’s largest bank."),
    ("Rill is the largest bank.", "Rill is Norfolk’s second-largest bank."),
    ("Rill is Norfolk’s largest bank.", "Rill is the largest bank in the world."),
    ("Rill is the largest bank in Ely.", "Rill is a bank in Ely with the largest pump."),
    ("Rill is the largest bank in Ely.", "Rill has the smallest staff of any bank in Ely."),
    ("Thornway is the largest bank in Ely.", "Thornway is the largest bank in Ely, Rill the second-largest bank."),
    ("Rill is a bank in Ely.", "Rill is the second-largest bank in Ely."),
    ("Sales rose in the first quarter.", "Sales rose in the second quarter."),
    ("Rill scored in the first half at Ely.", "Rill scored in the second half at Ely."),
    ("Rill won the first game in Ely.", "Rill won the second game in Ely."),
    ("For the first time Rill opened a yard in Ely.", "For the second time Rill opened a yard in Ely."),
    ("Most people in Ely like Rill.", "Fewest people in Ely like Rill."),
    ("At least 40 people work for Rill.", "At most 40 people work for Rill."),
    ("Rill was not the largest bank in Ely.", "Rill was one of the largest banks in Ely."),
    ("Rill is arguably the largest bank in Ely.", "Rill is one of the largest banks in Ely."),
    ("Rill is the largest bank in Ely.", "Rill is one of the largest banks. It is the largest bank in Ely."),
    (
        "Holt called it “the largest bank in Ely”.",
        "Holt called it “the largest bank in Ely”, one of the largest banks.",
    ),
    ("Jane Holt was the first woman to lead Rill.", "Jane Holt was the first woman to lead Rill."),
    (
        "Jane Holt was the first woman to lead Rill.",
        "Jane Holt, the first woman to lead Rill, was the second to ban it.",
    ),
    ("Jane Holt’s first book was on Rill.", "Jane Holt’s second book was on Ely."),
    ("Rill suffered the worst flood since 1953.", "Rill suffered the worst flood since 1953."),
    ("Rill suffered the worst flood since 1953.", "Rill suffered the worst flood ever."),
    ("Rill is the only brewery in Ely.", "Rill is the only brewery in Ely."),
    ("Rill is the only brewery in Ely.", "Rill is a brewery in Ely."),
    ("Rill only opened a yard in Ely.", "Rill opened a yard in Ely, one of the few yards."),
    ("Rill is the tallest tower in Ely.", "Rill is the tallest tower in Ely. Thornway is one of the tallest towers."),
    ("Rill is the largest bank in Ely by deposits.", "By deposits Rill is Ely’s biggest bank."),
]


def ranked(claim: str, *paragraphs: str) -> list[Finding]:
    return [finding for finding in asked(claim, *paragraphs).findings if finding.check == "superlatives"]


@pytest.mark.parametrize(("claim", "there"), REFUTED)
def test_another_rank_or_the_reverse_refutes(claim: str, there: str) -> None:
    """Of the same noun, in the same field, of the same subject, in a sentence that is nearly the claim's."""
    [finding] = ranked(claim, there)
    assert (finding.stance, finding.kind) == (Stance.REFUTES, Kind.SUPERLATIVE)
    assert verdict(claim, there) is Verdict.REFUTED


@pytest.mark.parametrize(("claim", "there"), OVERSTATED)
def test_one_of_several_is_not_the_one(claim: str, there: str) -> None:
    """What the page limits, or says of a narrower field, keeps the claim from being supported; it refutes nothing."""
    [finding] = ranked(claim, there)
    assert (finding.stance, finding.kind) == (Stance.NEUTRAL, Kind.SUPERLATIVE)
    assert isinstance(finding.fact, Phrase)
    assert isinstance(finding.found, Phrase)
    assert finding.fact.span.of(claim) == finding.fact.words
    assert finding.found.span.of(there) == finding.found.words
    assert verdict(claim, there) is Verdict.NOT_ENOUGH_INFO


@pytest.mark.parametrize(("claim", "there"), FAIR)
def test_nothing_is_said_of_a_claim_that_ranks_no_higher(claim: str, there: str) -> None:
    """The same rank in other words, a lower one, another field or another noun, a member of a series."""
    assert ranked(claim, there) == []


@pytest.mark.parametrize(
    "there",
    [
        "Rill, says its rival Thornway of Norwich, is for a bank of its kind the second-largest bank in Ely.",
        "Thornway is the second-largest bank in Ely.",
    ],
)
def test_another_subject_or_a_looser_sentence_refutes_nothing(there: str) -> None:
    """An accusation needs the claim's own names and words."""
    assert all(finding.stance is not Stance.REFUTES for finding in ranked("Rill is the largest bank in Ely.", there))
