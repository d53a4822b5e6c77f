"""The figures of a page that answer one of the claim's, and where facts of a page stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_by_hand import page

from auditor.checks.comparing.compare import compare
from auditor.checks.placing.answers import answers
from auditor.checks.placing.binding import places
from auditor.evidence import inquire, read_page
from auditor.facts import find_facts
from auditor.model import Claim, Group, Inquiry, Name, Quantity, Sentence, Span
from auditor.text.overlap import coverage
from auditor.text.words import stems

PAGE = read_page(
    page(
        "Rill raised $30 million in May. It had raised $13 million a year before, from 4 funds.",
        "The company employs 1,200 people in Lyon and 300 in Ely. Sales rose by 12 % to about $45 million.",
        "Thornway, its rival, cut 12 jobs in 14 days. A fifth of its shops closed, or 20 % in two weeks.",
        title="Rill raises $30 million",
    )
)
CLAIMS = (
    "Rill raised $30 million in May.",
    "Rill raised $31 million from four funds and employs more than 1,000 people in Lyon.",
    "Thornway cut 21 jobs in two weeks and closed 20 % of its shops.",
    "Sales of Rill rose by a fifth.",
    "Nobody at Thornway said why 7 km of road were shut.",
)


def put(claim: str) -> Inquiry:
    """A claim put to the page."""
    return inquire(Claim(claim, Span(0, len(claim)), Group(()), facts=find_facts(claim)), PAGE)


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_figures_that_answer_are_those_that_can_be_compared(claim: str) -> None:
    """All figures of the page that compare with the claim's stand there once, best bound first, with what they say."""
    inquiry = put(claim)
    figures = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity)]
    assert figures
    for claimed in figures:
        found = answers(inquiry, claimed)
        there = [place for place in places(inquiry, claimed) if compare(claimed, place.fact)]
        assert [place for place, _ in found] == there
        assert all(comparison == compare(claimed, place.fact) for place, comparison in found)
        assert [place.near for place in there] == sorted((place.near for place in there), reverse=True)


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_a_sentence_holds_is_its_share_of_the_claim(claim: str) -> None:
    """Reckoned stem by stem for all sentences, the shares are those that a look at each sentence gives."""
    inquiry = put(claim)
    for name in (fact for fact in inquiry.claim.facts if isinstance(fact, Name)):
        wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem not in stems(name.words)}
        for place in places(inquiry, name):
            held = place.sentence.stems
            assert place.tight == pytest.approx(coverage(wanted, held, PAGE.title))
            assert place.leant == pytest.approx(_leant(wanted, place.sentence))


def _leant(wanted: dict[str, float], sentence: Sentence) -> float:
    return coverage(wanted, sentence.stems, PAGE.title | sentence.leans_on)


@given(st.sets(st.sampled_from(sorted(PAGE.postings)) | st.sampled_from(["nowhere", "#7"])))
def test_the_sentences_that_hold_any_of_some_words_are_found(wanted: set[str]) -> None:
    """`holding` gives in order what a look at every sentence gives."""
    assert PAGE.holding(wanted) == [sentence for sentence in PAGE.sentences if wanted & sentence.stems]
