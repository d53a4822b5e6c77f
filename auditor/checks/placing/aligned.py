"""Which clause of the page answers which clause of the claim: what both are compared by, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.clauses import clauses
from auditor.facts.values import marks
from auditor.model import Evidence, Inquiry, ReadPage, Sentence, Span, once_a_page, once_an_inquiry
from auditor.text.overlap import coverage
from auditor.text.words import stems

# A clause of fewer words is met by chance.
FEWEST_STEMS = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause of the claim and the page's clause that comes closest to it.

    `ours` is a place in the claim's own text, `theirs` one in the page's. `share` is how much of our clause's weight
    theirs holds, `around` how much its whole sentence does (0–1, rare words weigh more).
    """

    ours: Span
    theirs: Span
    sentence: Sentence
    share: float
    around: float
    evidence: Evidence


@once_an_inquiry
def aligned(inquiry: Inquiry) -> tuple[Pair, ...]:
    """The clauses of the claim in order, each with the page’s closest one, where it has any."""
    sentences = tuple(_sentences(inquiry))
    return tuple(pair for ours in clauses(inquiry.claim.text) if (pair := _closest(inquiry, ours, sentences)))


def share_beside(inquiry: Inquiry, pair: Pair, phrase: Span, words: str = "") -> float:
    """The share of our clause's weight that the page's sentence holds, without a phrase of the claim and more `words`.

    `phrase` is a place in the claim's text. What is compared by itself must not speak for or against the alignment.
    """
    claim = inquiry.claim
    values = (mark for fact in claim.facts if phrase.overlaps(claim.place_of(fact)) for mark in marks(fact))
    own = _stems(inquiry, pair.ours) - stems(f"{phrase.of(claim.text)} {words}").union(values)
    wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem in own}
    return coverage(wanted, pair.sentence.stems, inquiry.page.title)


def _sentences(inquiry: Inquiry) -> Iterator[Sentence]:
    """The sentences of the closest passages."""
    for passage in inquiry.passages:
        yield from inquiry.page.within(passage.span)


def _closest(inquiry: Inquiry, ours: Span, sentences: tuple[Sentence, ...]) -> Pair | None:
    own = _stems(inquiry, ours)
    wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem in own}
    if len(wanted) < FEWEST_STEMS:
        return None
    page, title = inquiry.page, inquiry.page.title
    best: tuple[float, float, Span, Sentence] | None = None
    for sentence in sentences:
        around = coverage(wanted, sentence.stems, title)
        if best and around <= best[0]:
            continue
        for theirs, held in _clauses_of(page, sentence):
            if held.isdisjoint(wanted):
                continue
            share = coverage(wanted, held)
            if best is None or (share, around) > best[:2]:
                best = share, around, theirs, sentence
    if best is None:
        return None
    share, around, theirs, sentence = best
    return Pair(
        ours,
        theirs,
        sentence,
        share,
        around,
        Evidence(inquiry.page.document, sentence.span, around, sentence.main, sentence.block.page),
    )


def _stems(inquiry: Inquiry, ours: Span) -> frozenset[str]:
    claim = inquiry.claim
    place = ours.shift(claim.span.start)
    values = (mark for fact in claim.facts if place.covers(fact.span) for mark in marks(fact))
    return stems(ours.of(claim.text)).union(values)


@once_a_page
def _known_clauses(_: ReadPage) -> dict[int, tuple[tuple[Span, frozenset[str]], ...]]:
    """What `_clauses_of` has found so far, by where the sentence begins: only sentences near a claim are ever cut."""
    return {}


def _clauses_of(page: ReadPage, sentence: Sentence) -> tuple[tuple[Span, frozenset[str]], ...]:
    """The clauses of a sentence of the page, each with its stems and the marks of its figures and dates."""
    known, text = _known_clauses(page), page.document.text
    if sentence.span.start not in known:
        found = clauses(text, sentence.span)
        known[sentence.span.start] = tuple((clause, _stems_there(text, clause, sentence)) for clause in found)
    return known[sentence.span.start]


def _stems_there(text: str, theirs: Span, sentence: Sentence) -> frozenset[str]:
    values = (mark for fact in sentence.facts if theirs.covers(fact.span) for mark in marks(fact))
    return stems(theirs.of(text)).union(values)
