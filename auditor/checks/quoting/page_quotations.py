"""The quotations of a page by their places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import Quotation, ReadPage, Sentence, Span, once_a_page


@dataclass(frozen=True, slots=True)
class PageQuotations:
    """A page's quotations in order; they never overlap."""

    facts: Sequence[Quotation]

    def over(self, span: Span) -> Sequence[Quotation]:
        """Those that share a character with a place."""
        first = bisect_right(self.facts, span.start, key=lambda fact: fact.span.end)
        return self.facts[first : bisect_left(self.facts, span.end, key=lambda fact: fact.span.start)]

    def one_over(self, span: Span) -> Quotation | None:
        """The first of those."""
        return next(iter(self.over(span)), None)


@once_a_page
def quotations_of(page: ReadPage) -> PageQuotations:
    """The quotations of a page."""
    return PageQuotations([fact for s in page.sentences for fact in s.facts if isinstance(fact, Quotation)])


def sentence_at(page: ReadPage, place: int) -> Sentence:
    """The sentence that holds a character, or the one before it."""
    following = bisect_right(page.sentences, place, key=lambda sentence: sentence.span.start)
    return page.sentences[max(0, following - 1)]
