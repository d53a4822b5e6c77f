"""A document → sentences with their words and facts."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.evidence.leaning import leaning
from auditor.evidence.tables import row_facts
from auditor.facts import find_facts
from auditor.facts.values import marks, shifted
from auditor.model import Block, BlockKind, Document, Fact, ReadPage, Region, Sentence, Span
from auditor.text.sentences import sentences
from auditor.text.words import stems

_LONGEST_CAPTION = 120


def read_page(document: Document) -> ReadPage:
    """The page's sentences in order, those of the site's own furniture left out.

    Facts are found block by block, so that a quotation may run over sentences; relative dates count from the day
    on which the page was published.
    """
    shown = [block for block in document.blocks if block.region is not Region.CHROME]
    alone = [
        sentence
        for block, caption in _captioned(document.text, shown)
        for sentence in _sentences(document, block, caption)
    ]
    found = tuple(leaning(document.text, alone))
    return ReadPage(document, found, stems(document.title or ""), _postings(found))


def _captioned(text: str, blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
    """Each block with what stands over the table that it is a row of: a caption, heading or short line."""
    over = ""
    for block in blocks:
        if block.kind is not BlockKind.ROW:
            over = block.span.of(text) if len(block.span) <= _LONGEST_CAPTION else ""
        yield block, over


def _sentences(document: Document, block: Block, caption: str) -> Iterator[Sentence]:
    if any(cell.head for cell in block.cells):
        found = sorted(row_facts(document.text, block, document.published, caption), key=lambda fact: fact.span)
        yield _sentence(document, block, block.span, tuple(found))
        return
    text = block.span.of(document.text)
    facts = [shifted(fact, block.span.start) for fact in find_facts(text, document.published, yearless=True)]
    for span in sentences(text):
        place = span.shift(block.span.start)
        yield _sentence(document, block, place, _starting_in(place, facts))


def _sentence(document: Document, block: Block, place: Span, facts: tuple[Fact, ...]) -> Sentence:
    words = stems(place.of(document.text))
    return Sentence(place, block, words.union(*map(marks, facts)) if facts else words, facts)


def _starting_in(span: Span, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, which are in order, that begin in a place."""
    first = bisect_left(facts, span.start, key=_place)
    return tuple(facts[first : bisect_left(facts, span.end, lo=first, key=_place)])


def _place(fact: Fact) -> int:
    return fact.span.start


def _postings(found: Sequence[Sentence]) -> Mapping[str, tuple[int, ...]]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(found):
        for stem in sentence.stems:
            numbers[stem].append(number)
    return {stem: tuple(there) for stem, there in numbers.items()}
