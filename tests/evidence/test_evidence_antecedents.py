"""What a claim leaves to the text before it."""

from __future__ import annotations

import pytest

from auditor.evidence import inquire, leans_back, read_page
from auditor.evidence.antecedents import antecedents
from auditor.model import Block, Claim, Document, Group, Inquiry, Snapshot, Span

BEFORE = "Rill was founded in Norwich in 1911. Its Series B brought it $30 million."


def claim(text: str, context: str = BEFORE) -> Claim:
    """A claim outside any article."""
    return Claim(text, Span(0, len(text)), Group(()), context=context)


def put(text: str, *paragraphs: str, context: str = BEFORE) -> Inquiry:
    """The claim put to a page of these paragraphs."""
    blocks, at = [], 0
    for words in paragraphs:
        blocks.append(Block(Span(at, at + len(words))))
        at += len(words) + 2
    document = Document(Snapshot("https://news.example/", b""), "\n\n".join(paragraphs), tuple(blocks))
    return inquire(claim(text, context), read_page(document))


@pytest.mark.parametrize(
    "text",
    [
        "It valued the firm at $2 billion.",
        "The round valued it at $2 billion.",
        "Its founders keep control.",
        "“He will not sell,” said Holt.",
        "This round was the largest of its kind.",
        "which lifted the valuation to $2 billion",
        "in return for 11 % of the shares",
    ],
)
def test_a_claim_leans_back(text: str) -> None:
    """By a pronoun, by "the round", or as the rest of a sentence; not where nothing stands before it."""
    assert leans_back(claim(text))
    assert not leans_back(claim(text, context=""))


@pytest.mark.parametrize("text", ["Rill sold 40 pumps.", "Glean, too, has a mill.", "In June the firm sold 40 pumps."])
def test_a_claim_stands_by_itself(text: str) -> None:
    """It says of whom it speaks, or begins with something else."""
    assert not leans_back(claim(text))
    assert antecedents(claim(text)) == frozenset()


def test_names_and_figures_before_it_are_what_it_may_mean() -> None:
    """Without words of its own, and without plain ones."""
    meant = antecedents(claim("It valued Rill at $2 billion."))
    assert {"norwich", "b", "30", "1911"} - meant <= {"b"}
    assert not {"rill", "brought", "found"} & meant


def test_of_like_passages_the_one_about_the_antecedent_comes_first() -> None:
    """Two rounds of one size on a page: the claim's is the one of Rill; its span and its words stay what they are."""
    others = "Glean of Ely closed its round, valued at $2 billion."
    meant = "Rill of Norwich closed its round, valued at $2 billion."
    for order in ((others, meant), (meant, others)):
        inquiry = put("The round valued it at $2 billion.", *order)
        assert inquiry.passages[0].text == meant
        assert {passage.score for passage in inquiry.passages} == {inquiry.passages[0].score}
        assert inquiry.claim.span == Span(0, len(inquiry.claim.text))


def test_a_closer_passage_stays_the_first() -> None:
    """The context only tells like passages apart."""
    closer = "The round, which valued Glean at $2 billion, was large."
    assert put("The round valued it at $2 billion.", "Rill has a mill in Norwich.", closer).passages[0].text == closer
