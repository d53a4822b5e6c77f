"""Where on a page a fact stands, and how firmly it is tied to the claim's subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from auditor.facts.values import marks
from auditor.model import Evidence, Fact, Inquiry, Name, Point, Quantity, Sentence, Span
from auditor.text.overlap import coverage
from auditor.text.words import content_words, stems

# A fact supports where its sentence and the ones beside it hold this share of the claim's weight ...
BOUND = 0.25
# ... and a different one contradicts only where its own sentence holds this much, since an accusation must be sure.
SURE = 0.6
# Words compared on either side of a figure: beyond three, two ways of saying a thing share nothing but chance.
SLOT = 3


FactT = TypeVar("FactT", bound=Point)
FactT_co = TypeVar("FactT_co", bound=Point, covariant=True)


@dataclass(frozen=True, slots=True)
class Place(Generic[FactT_co]):
    """A fact of the page and its surroundings.

    `near` is the share of the claim's weight (the fact that is sought left out) in its sentence, the one before, the
    one after and the title, values that the page lacks left out: paragraphs of news are often one sentence long.
    `tight` is that of the sentence and the title alone, with all values.
    """

    fact: FactT_co
    sentence: Sentence
    near: float
    tight: float
    evidence: Evidence


def places(inquiry: Inquiry, sought: FactT) -> tuple[Place[FactT], ...]:
    """Every fact of the page of the sought one's kind, best bound first."""
    found = sorted(_places(inquiry, sought), key=lambda place: (-place.near, place.fact.span))
    return tuple(found)


def _places(inquiry: Inquiry, sought: FactT) -> Iterator[Place[FactT]]:
    own = stems(sought.words) if isinstance(sought, Name) else frozenset(marks(sought))
    wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem not in own}
    lacking = _lacking(inquiry)
    there = {stem: weight for stem, weight in wanted.items() if stem not in lacking}
    sentences, title = inquiry.page.sentences, inquiry.page.title
    for index, sentence in enumerate(sentences):
        facts = [fact for fact in sentence.facts if isinstance(fact, type(sought))]
        if not facts:
            continue
        around = [s for s in sentences[max(0, index - 1) : index + 2] if s.main is sentence.main]
        near = coverage(there, frozenset().union(*(s.stems for s in around)), title)
        tight = coverage(wanted, sentence.stems, title)
        for fact in facts:
            yield Place(fact, sentence, near, tight, _evidence(inquiry, sentence, fact, tight))


def _lacking(inquiry: Inquiry) -> frozenset[str]:
    """The claim's values that the page has nowhere: each is a matter of its own, and must not loosen the others."""
    values = frozenset(stem for stem in inquiry.wanted if stem[0] in "#@")
    return values.difference(*(sentence.stems for sentence in inquiry.page.sentences))


def _evidence(inquiry: Inquiry, sentence: Sentence, fact: Fact, score: float) -> Evidence:
    span = Span(sentence.span.start, max(sentence.span.end, fact.span.end))
    return Evidence(inquiry.page.document, span, score, sentence.main)


def slot(inquiry: Inquiry, claimed: Fact, place: Place[Fact]) -> tuple[int, int]:
    """How many stems stand both left, and both right, of the claimed fact and of the page's.

    Only words of the same sentence count. Two different values in one slot speak of the same thing.
    """
    claim = inquiry.claim
    ours = _sides(claim.text, claim.span.start, claimed, claim.facts)
    theirs = _sides(place.evidence.text, place.evidence.span.start, place.fact, place.sentence.facts)
    return len(ours[0] & theirs[0]), len(ours[1] & theirs[1])


def _sides(text: str, start: int, fact: Fact, others: tuple[Fact, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The nearest stems on either side of a fact; the digits and scale words of other figures tell no subject."""
    span = fact.span.shift(-start)
    figures = [other.span.shift(-start) for other in others if isinstance(other, Quantity)]
    words = content_words(text)
    left = [word for word in words if word.span.end <= span.start][-SLOT:]
    right = [word for word in words if word.span.start >= span.end][:SLOT]
    before, after = (
        frozenset(word.stem for word in side if not any(word.span.overlaps(figure) for figure in figures))
        for side in (left, right)
    )
    return before, after
