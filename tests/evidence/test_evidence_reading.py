"""Documents made ready for questions."""

from __future__ import annotations

from datetime import date

from auditor.evidence import read_page
from auditor.model import Block, DateRange, Document, Quotation, Region, Snapshot, Span


def document(*paragraphs: tuple[str, Region], published: date | None = None) -> Document:
    """A page of paragraphs, each with its region."""
    text, blocks = "", []
    for words, region in paragraphs:
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), region=region))
        text += words
    return Document(Snapshot("https://news.example/", b""), text, tuple(blocks), "Rill and its Pumps", published)


def test_sentences_come_in_order_with_their_block_and_words() -> None:
    """The site's own furniture is left out; a sentence knows whether it is of the article."""
    there = document(
        ("Rill sells pumps. It sold 40 in May 2024.", Region.MAIN),
        ("Sign in to comment.", Region.CHROME),
        ("A caption beside it.", Region.BODY),
    )
    read = read_page(there)
    told = [(s.span.of(there.text), s.main) for s in read.sentences]
    assert told == [("Rill sells pumps.", True), ("It sold 40 in May 2024.", True), ("A caption beside it.", False)]
    assert {"#4E+1", "@2024-05", "@2024"} <= read.sentences[1].stems
    assert "pump" in read.title


def test_facts_lie_where_they_stand_on_the_page() -> None:
    """Each fact belongs to the sentence in which it begins, and its span counts from the start of the page."""
    there = document(
        ("A first paragraph.", Region.MAIN), ("“We sell pumps. We sold 40,” said Jane Holt in Ely.", Region.MAIN)
    )
    read = read_page(there)
    facts = [fact for sentence in read.sentences for fact in sentence.facts]
    (spoken,) = [fact for fact in facts if isinstance(fact, Quotation)]
    assert spoken.span.of(there.text) == "“We sell pumps. We sold 40,”"
    assert spoken in read.sentences[1].facts
    assert all(
        sentence.span.start <= f.span.start < sentence.span.end for sentence in read.sentences for f in sentence.facts
    )


def test_relative_dates_count_from_the_day_of_publication() -> None:
    """ "Last month" on a page of May is April; on a page without a date it is nothing."""
    words = ("Rill sold 40 pumps last month.", Region.MAIN)
    (dated,) = read_page(document(words, published=date(2025, 5, 10))).sentences
    periods = [(fact.first, fact.last) for fact in dated.facts if isinstance(fact, DateRange)]
    assert periods == [(date(2025, 4, 1), date(2025, 4, 30))]
    (undated,) = read_page(document(words)).sentences
    assert not [fact for fact in undated.facts if isinstance(fact, DateRange)]


def test_an_empty_page_has_no_sentences() -> None:
    """Nothing to read is read without complaint."""
    assert read_page(document()).sentences == ()
