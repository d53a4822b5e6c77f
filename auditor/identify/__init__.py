"""Which page a bare host means: the candidates of that host, ranked for the claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.evidence import inquire
from auditor.model import Claim, Identified, Name, Quantity, ReadPage
from auditor.text.words import content_words, stems

# What a page must reach to be taken for the one that was meant, even as the only one of its host: a page that merely
# names the claim's subject has about 0.3.
FITS = 0.4
# The first is clearly ahead where the next has at most this part of its fit.
CLEARLY_AHEAD = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A page that a host may mean, and how well (0–1 and a little more for figures) it fits the claim."""

    page: ReadPage
    fit: float


@dataclass(frozen=True, slots=True)
class Identification:
    """The page that was chosen, how, and whether it is clearly ahead of the next."""

    page: ReadPage
    identified: Identified
    clear: bool = True


def identify(claim: Claim, pages: Sequence[ReadPage], wanted: int = 1) -> tuple[Identification, ...]:
    """The pages of a host that a claim's citations mean, best first; none where none fits well enough.

    `wanted` is how often the group names the host: a doubled domain may be two pages.
    """
    ranked = sorted((Candidate(page, fit(claim, page)) for page in pages), key=lambda c: -c.fit)
    if len(ranked) == 1:
        return (Identification(ranked[0].page, Identified.ONLY_PAGE),) if ranked[0].fit >= FITS else ()
    chosen = [candidate for candidate in ranked[:wanted] if candidate.fit >= FITS]
    return tuple(
        Identification(candidate.page, Identified.RANKED, clear=place == 0 and _is_clear(ranked[0], ranked[1]))
        for place, candidate in enumerate(chosen)
    )


def _is_clear(first: Candidate, second: Candidate) -> bool:
    return second.fit <= CLEARLY_AHEAD * first.fit


def fit(claim: Claim, page: ReadPage) -> float:
    """How well a page fits a claim: its closest passage, its title, and the claim's figures and names on it."""
    inquiry = inquire(claim, page)
    if not inquiry.passages:
        return 0.0
    facts = [fact for fact in claim.facts if isinstance(fact, Quantity | Name)]
    there = frozenset().union(*(sentence.stems for sentence in page.sentences)) | page.title
    found = sum(stems(fact.words) <= there for fact in facts if isinstance(fact, Name))
    figures = {f.value for s in page.sentences for f in s.facts if isinstance(f, Quantity)}
    found += sum(fact.value in figures for fact in facts if isinstance(fact, Quantity))
    context = frozenset(word.stem for word in content_words(claim.context)) - stems(claim.text)
    shared = len(context & page.title) / max(1, len(page.title))
    return inquiry.passages[0].score + 0.2 * (found / len(facts) if facts else 0) + 0.1 * shared
