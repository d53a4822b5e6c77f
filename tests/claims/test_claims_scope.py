"""Which words a marker answers for that follows them."""

from __future__ import annotations

import pytest
from articles_with_claims import article_and_claims

from auditor.citations import find_citations
from auditor.claims import find_claims

BARE = {
    "sentence end": "It rained. ⟦The mill was sold for 3 million euros in May⟧ example.com. Nobody knew.",
    "two markers": "⟦The mill was sold in May⟧ example.com acme.org. Nobody knew.",
    "paragraph end": "It rained. ⟦The mill was sold in May⟧ example.com",
    "before a comma": "⟦The mill was sold in May⟧ example.com, a sad day for the town.",
    "before a spaced dash": "⟦The mill was sold – at last – in May⟧ example.com – a sad day for the town.",
    "before a bracket": "⟦She praised the “old mill” at length⟧ example.com (⟦her father had built it⟧ acme.org).",
    "before a verb": "⟦Its 80 shops in two countries⟧ example.com are only a beginning.",
    "before a verb, with a head": "One sign of it: ⟦its 80 shops in two countries⟧ example.com are full.",
    "before a verb, quotation in the head": "⟦The “old: yet loved” mill in town⟧ example.com is full.",
    "end of a bracket": "The mill was sold (⟦the yard had burnt in 2020⟧ example.com).",
    "middle of a bracket": "Sales were 3 million (⟦though a paper misprinted “3 billion”⟧ example.com, a slip).",
    "sentence in brackets": "It was sold. (⟦The deal, worth 3 million, drew protest⟧ example.com.) Nobody knew.",
    "second sentence in brackets": "It was sold. (It was old. ⟦The deal drew protest⟧ example.com.)",
    "closed quotation, no stop": "⟦As she put it: “The mill is our life.”⟧ example.com Nobody agreed.",
    "closed quotation, paragraph end": "It rained. ⟦As she put it: “The mill is our life.”⟧ example.com",
    "closed quotation and a stop": "⟦She said, “We love it. It is our life.”⟧ example.com. This says much.",
    "quotation and speaker": "⟦“It is our life,” says Ida Holm of Acme⟧ example.com. Nobody agreed.",
    "quotation in mid-sentence": "⟦She called it “our life”⟧ example.com, as ever.",
    "question in mid-sentence": "⟦The question – “Who pays for the mill?”⟧ example.com – is open.",
    "after a bracket": "⟦The price rose to 3 million euros (about $3.3 million)⟧ example.com.",
    "two groups at a comma": "⟦The mill was sold in May⟧ example.com, ⟦and the yard was let in June⟧ acme.org. Yes.",
    "two groups, relative": "⟦It costs 3 euros⟧ example.com, ⟦which undercuts Acme (4 euros)⟧ acme.org.",
    "two groups at and": "⟦It costs 3 euros⟧ example.com ⟦and undercuts Acme⟧ acme.org.",
    "bracket cited before its sentence": "⟦The mill (⟦built in 1910⟧ example.com) was sold in May⟧ acme.org.",
    "after the stop": "It rained. ⟦The mill was sold in May⟧. example.com Nobody knew.",
    "in brackets of its own": "It rained. ⟦The mill was sold in May⟧ (example.com). Nobody knew.",
    "in brackets after the stop": "It rained. ⟦The mill was sold in May⟧. (example.com) Nobody knew.",
    "in brackets with a year": "⟦The mill was sold in May⟧ (example.com, 2024). Nobody knew.",
    "acronym at the end": "⟦The mill was sold to a firm from the U.S.⟧ example.com. Nobody knew.",
    "elision at the end": "⟦He waited and waited...⟧ example.com. Nobody came.",
    "list dash": "– ⟦The mill was sold in May⟧ example.com",
    "new paragraph": "It rained\n⟦The mill was sold in May⟧ example.com.",
    "after a heading": "# A mill\n⟦The mill was sold in May⟧ example.com.",
    "semicolon within": "⟦The mill has six wheels; the yard has eight⟧ example.com.",
}

LINKED = {
    "outlet in brackets": "It rained. ⟦The mill was sold in May⟧ ([Example](https://example.com/a)). Nobody knew.",
    "any label in brackets": "⟦The mill was sold in May⟧ ([the full report](https://example.com/a)).",
    "via": "⟦The mill was sold in May⟧ (via [a paper](https://example.com/a)).",
    "outlet after the stop": "It rained. ⟦The mill was sold in May⟧. [The Example](https://example.com/a) Nobody knew.",
    "word after the stop": "It rained. ⟦The mill was sold in May⟧. [Read more](https://example.com/a)",
    "source after the stop": "It rained. ⟦The mill was sold in May⟧. Source: [Example](https://example.com/a)",
    "outlet before the stop": "It rained. ⟦The mill was sold in May⟧ [Example News](https://www.example.co.uk/a).",
    "host": "⟦The mill was sold in May⟧ [example.com](https://example.com/a) ⟦and let in June⟧ [acme.org](https://acme.org/b).",
    "number": "⟦The mill was sold in May⟧ [1](https://example.com/a) ⟦and let in June⟧ [2](https://example.com/b).",
    "number after the stop": "It rained. ⟦The mill was sold⟧. [1](https://example.com/a) ⟦Then it burnt⟧. [2](https://example.com/b)",
    "two in brackets": "⟦The mill was sold⟧ ([Example](https://example.com/a), [Acme](https://acme.org/b)).",
}


@pytest.mark.parametrize("written", [*BARE.values(), *LINKED.values()], ids=[*BARE, *LINKED])
def test_each_marker_takes_the_words_before_it(written: str) -> None:
    """Every row of the table of positions: the claims are the marked words, one a group, in order."""
    read, claims = article_and_claims(written)
    found = find_claims(read, find_citations(read))
    assert [claim.text for claim in found] == [span.of(read.text) for span in claims]
    assert [claim.span for claim in found] == claims


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ("The mill was sold example.com and acme.org.", ["The mill was sold"] * 2),
        ("The mill was sold example.com. (acme.org)", ["The mill was sold"] * 2),
        ("[Example](https://example.com/a)", ["Example"]),
    ],
)
def test_a_group_without_words_of_its_own_still_has_a_claim(written: str, texts: list[str]) -> None:
    """It shares the claim of the group before it; a label alone in its block is its own claim."""
    read, _ = article_and_claims(written)
    assert [claim.text for claim in find_claims(read, find_citations(read))] == texts
