"""A cited page made ready for questions, and a claim put to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from weakref import WeakKeyDictionary

from auditor.model.claims import Claim
from auditor.model.facts import Fact
from auditor.model.reviews import Evidence
from auditor.model.spans import Span
from auditor.model.texts import Block, Document, Region


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a page, with the facts that begin in it.

    `stems` holds the stems of its content words and the marks of its figures and dates (`#3E+7`, `@2023-06`).
    `leans_on` holds the stems of what it does not say again: whom its pronoun means, the heads it stands under.
    """

    span: Span
    block: Block
    stems: frozenset[str]
    facts: tuple[Fact, ...]
    leans_on: frozenset[str] = frozenset()

    @property
    def main(self) -> bool:
        """Whether it stands in the article itself."""
        return self.block.region is Region.MAIN


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class ReadPage:
    """A document cut into sentences in the page's order; `title` holds the stems of its title.

    `postings` tells for each stem and mark the numbers of the sentences that hold it, rising.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    title: frozenset[str]
    postings: Mapping[str, tuple[int, ...]]

    def within(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that lie wholly inside a stretch of the page."""
        first = bisect_left(self.sentences, span.start, key=lambda sentence: sentence.span.start)
        return self.sentences[first : bisect_right(self.sentences, span.end, key=lambda sentence: sentence.span.end)]

    def holding(self, wanted: Iterable[str]) -> list[Sentence]:
        """The sentences that hold any of some stems and marks, in the page's order."""
        numbers = {number for stem in wanted for number in self.postings.get(stem, ())}
        return [self.sentences[number] for number in sorted(numbers)]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Inquiry:
    """One claim put to one page.

    `wanted` weighs each stem and mark of the claim by its rarity on the page; `passages` are the page's passages
    that come closest to the claim, best first.
    """

    claim: Claim
    page: ReadPage
    wanted: Mapping[str, float]
    passages: tuple[Evidence, ...]


AskedT = TypeVar("AskedT", ReadPage, Inquiry)
ValueT = TypeVar("ValueT")


def once_a_page(reckon: Callable[[ReadPage], ValueT]) -> Callable[[ReadPage], ValueT]:
    """A function of a page that is reckoned once and kept as long as the page: many claims are put to each."""
    return _once(reckon)


def once_an_inquiry(reckon: Callable[[Inquiry], ValueT]) -> Callable[[Inquiry], ValueT]:
    """A function of an inquiry that is reckoned once and kept as long as the inquiry: several checks ask for it."""
    return _once(reckon)


def _once(reckon: Callable[[AskedT], ValueT]) -> Callable[[AskedT], ValueT]:
    kept: WeakKeyDictionary[AskedT, ValueT] = WeakKeyDictionary()

    def recall(asked: AskedT) -> ValueT:
        try:
            return kept[asked]
        except KeyError:
            return kept.setdefault(asked, reckon(asked))

    return recall
