"""What goes with a claim: context, paragraph, line."""

from __future__ import annotations

from dataclasses import replace

from articles_with_claims import article

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.claims.context import LONGEST
from auditor.model import Article, Claim, LineMark, Markup


def claims_of(read: Article) -> tuple[Claim, ...]:
    return find_claims(read, find_citations(read))


def test_the_three_sentences_before_are_the_context() -> None:
    """What stands further back in the paragraph is left out."""
    (claim,) = claims_of(article("One. Two. Three. Four. It was sold example.com."))
    assert claim.context == "Two. Three. Four."


def test_the_beginning_of_the_claims_own_sentence_is_context() -> None:
    """The second claim of a sentence finds its subject in the first."""
    _, second = claims_of(article("It rained. The mill was sold example.com, and burnt acme.org."))
    assert second.context == "It rained. The mill was sold example.com,"


def test_the_first_sentence_of_a_paragraph_looks_back_over_headings() -> None:
    """Title and the last sentence of the paragraph before; not the heading between."""
    read = article("It rained. The mill stood.\n# News\nIt was sold example.com.", title="A mill")
    (claim,) = claims_of(read)
    assert claim.context == "A mill\nThe mill stood."


def test_the_very_first_claim_has_the_title_alone() -> None:
    """Nothing stands before it."""
    titled, untitled = (article("# Mill\nIt was sold example.com.", title=title) for title in ("A mill", None))
    assert [claim.context for read in (titled, untitled) for claim in claims_of(read)] == ["A mill", ""]


def test_context_is_bounded() -> None:
    """A run of words without a stop is cut at a word's start."""
    (claim,) = claims_of(article(f"{'mill ' * 1000}stood. It was sold example.com."))
    assert claim.context.startswith("mill ")
    assert claim.context.endswith(" mill stood.")
    assert len(claim.context) <= LONGEST


def test_paragraphs_and_lines_are_counted_from_one() -> None:
    """The paragraph is the block's number, the line the one that its first word stands in; HTML has no lines."""
    written = "# Mill\nIt rained.\nIt was sold example.com. It burnt acme.org."
    read = article(written, Markup.PLAIN)
    lines = (LineMark(0, 1), LineMark(6, 3), LineMark(18, 7), LineMark(43, 8))
    found = claims_of(replace(read, line_marks=lines))
    assert [(claim.paragraph, claim.line) for claim in found] == [(3, 7), (3, 8)]
    assert [claim.line for claim in claims_of(read)] == [None, None]
    assert all(claim.facts == () for claim in found)
