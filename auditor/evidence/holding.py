"""Whether a page has a fact's value or words anywhere: what it lacks altogether needs no closer look."""

from __future__ import annotations

from auditor.facts.values import marks
from auditor.model import Name, Point, Quotation, ReadPage
from auditor.text.words import stems

# The share of a quotation's words that a page must hold: "[our]", "don't" and spellings may differ.
MOST_WORDS = 0.8


def may_hold(page: ReadPage, fact: Point) -> bool:
    """Whether the page has the value of a figure or date, the words of a name, or most words of a quotation."""
    if isinstance(fact, Name | Quotation):
        words = stems(fact.words)
        least = len(words) if isinstance(fact, Name) else MOST_WORDS * len(words)
        return bool(words) and len([word for word in words if has_word(page, word)]) >= least
    return any(mark in page.postings for mark in marks(fact)[:1])


def has_word(page: ReadPage, stem: str) -> bool:
    """Whether a word stands anywhere on the page, its title included."""
    return stem in page.postings or stem in page.title
