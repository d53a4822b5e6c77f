"""Which words a link answers for whose label belongs to the sentence."""

from __future__ import annotations

import pytest
from articles_with_claims import article_and_claims

from auditor.citations import find_citations
from auditor.claims import find_claims

A, B, C = "(https://acme.org/a)", "(https://acme.org/b)", "(https://acme.org/c)"

WRITTEN = {
    "one label": f"It rained. ⟦The mill [was sold]{A} in May⟧. Nobody knew.",
    "outlet as subject": f"It rained. ⟦[Acme]{A} reported that the mill was sold⟧. Nobody knew.",
    "outlet asked for": f"⟦The mill was sold, according to [Acme]{A}⟧. Nobody knew.",
    "outlet that spoke": f"⟦The mill was sold, reported [Acme]{A}⟧. Nobody knew.",
    "outlet as part of a name": f"⟦The mill was sold, an [Acme]{A} report says⟧. Nobody knew.",
    "outlet at the start": f"⟦[Acme]{A} was sold⟧. Nobody knew.",
    "two at and": f"⟦The mill [was sold]{A} in May⟧, ⟦and the yard [was let]{B}⟧. Nobody knew.",
    "two at a semicolon": f"⟦The mill [was sold]{A} in May⟧; ⟦the yard [was let]{B}⟧.",
    "two at a dash": f"⟦The mill [was sold]{A} in May⟧ – ⟦its yard [was let]{B}⟧.",
    "two at a colon": f"⟦There [was news]{A}⟧: ⟦the mill [was sold]{B}⟧.",
    "clauses without a label": f"⟦In May, while it rained, the mill [rose]{A}; it was old⟧, ⟦but the yard [fell]{B}⟧.",
    "trailing marker at the end": f"⟦The mill [was sold]{A} in May⟧ acme.org.",
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
def test_a_label_takes_its_sentence_or_clause(written: str) -> None:
    """One label takes the sentence; several in one sentence share it out at its clause marks."""
    read, claims = article_and_claims(written)
    found = {claim.span: claim.text for claim in find_claims(read, find_citations(read))}
    assert found == {span: span.of(read.text) for span in claims}


@pytest.mark.parametrize(
    "written",
    [
        f"⟦The [mill]{A} and the [yard]{B} were sold⟧. Nobody knew.",
        f"⟦The [mill]{A} and the [yard]{B} were sold, but the [dam]{C} was not⟧.",
        f"⟦The “[mill]{A}; and the [yard]{B}” were sold⟧.",
        f"⟦The mill [was]{A} [sold]{B} for [a sum]{C}⟧.",
        f"⟦The [mill; the yard]{A} burnt; the [dam]{B} did not⟧.",
    ],
)
def test_labels_in_one_clause_share_the_sentence(written: str) -> None:
    """Where the clauses do not part the labels, each takes the whole sentence."""
    read, (sentence,) = article_and_claims(written)
    groups = find_citations(read)
    assert [claim.span for claim in find_claims(read, groups)] == [sentence] * len(groups)


def test_a_label_may_be_a_whole_sentence() -> None:
    """Its claim is the sentence without the stop, not the sentence before."""
    read, _ = article_and_claims(f"It rained. [The mill was sold in May.]{A} Nobody knew.")
    assert [claim.text for claim in find_claims(read, find_citations(read))] == ["The mill was sold in May"]


def test_a_label_over_two_sentences_takes_both() -> None:
    """The claim goes from the first one's start to the last one's end."""
    read, claims = article_and_claims(f"⟦The mill [was sold. The yard]{A} was let⟧. Nobody knew.")
    assert [claim.span for claim in find_claims(read, find_citations(read))] == claims


def test_a_run_of_words_without_a_stop_is_shared_out() -> None:
    """In a sentence too long to be one, each label takes the words since the one before."""
    words = "and so it went on " * 300
    read, claims = article_and_claims(f"⟦{words}[then]{A}⟧ ⟦{words}[here]{B}⟧ {words}")
    assert [claim.span for claim in find_claims(read, find_citations(read))] == claims
