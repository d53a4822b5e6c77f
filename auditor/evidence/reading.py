"""A document → sentences with their words and facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from auditor.facts import find_facts
from auditor.facts.values import marks, shifted
from auditor.model import Block, Document, Fact, ReadPage, Region, Sentence, Span
from auditor.text.sentences import sentences
from auditor.text.words import stems


def read_page(document: Document) -> ReadPage:
    """The page's sentences in order, those of the site's own furniture left out.

    Facts are found block by block, so that a quotation may run over sentences; relative dates count from the day
    on which the page was published.
    """
    found = tuple(
        sentence
        for block in document.blocks
        if block.region is not Region.CHROME
        for sentence in _sentences(document, block)
    )
    return ReadPage(document, found, stems(document.title or ""), _postings(found))


def _sentences(document: Document, block: Block) -> Iterator[Sentence]:
    text = block.span.of(document.text)
    facts = [shifted(fact, block.span.start) for fact in find_facts(text, document.published)]
    for span in sentences(text):
        place = span.shift(block.span.start)
        there = _starting_in(place, facts)
        values = frozenset(mark for fact in there for mark in marks(fact))
        yield Sentence(place, block, stems(place.of(document.text)) | values, there)


def _starting_in(span: Span, facts: list[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if span.start <= fact.span.start < span.end)


def _postings(found: Sequence[Sentence]) -> Mapping[str, tuple[int, ...]]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(found):
        for stem in sentence.stems:
            numbers[stem].append(number)
    return {stem: tuple(there) for stem, there in numbers.items()}
