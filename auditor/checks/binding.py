"""Where on a page a fact stands, and how firmly it is tied to the claim's subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from auditor.facts.values import marks
from auditor.model import (
    Document,
    Evidence,
    Fact,
    Inquiry,
    Name,
    Point,
    Quantity,
    ReadPage,
    Sentence,
    Span,
    once_a_page,
)
from auditor.text.overlap import TITLE_SHARE
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
    one after, what it leans on and the title, values that the page lacks left out: paragraphs of news are often one
    sentence long. `tight` is that of the sentence and the title alone, with all values; `leant` adds what it leans on.
    """

    fact: FactT_co
    sentence: Sentence
    near: float
    tight: float
    leant: float
    document: Document

    @property
    def evidence(self) -> Evidence:
        """The sentence, as far as the fact reaches."""
        span = Span(self.sentence.span.start, max(self.sentence.span.end, self.fact.span.end))
        return Evidence(self.document, span, self.tight, self.sentence.main)


def places(
    inquiry: Inquiry, sought: FactT, where: Callable[[FactT], object] | None = None
) -> tuple[Place[FactT], ...]:
    """Every fact of the page of the sought one's kind, or those of them `where` something holds, best bound first."""
    page = inquiry.page
    facts = [(number, fact) for number, fact in _facts(page).get(type(sought), ()) if where is None or where(fact)]
    if not facts:
        return ()
    own = stems(sought.words) if isinstance(sought, Name) else frozenset(marks(sought))
    wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem not in own}
    # Values that the page has nowhere are matters of their own, and must not loosen the others.
    there = {stem: weight for stem, weight in wanted.items() if stem[0] not in "#@" or stem in page.postings}
    leaning = _leaning(page)
    near, leant = _shares(page, there, _and_beside, leaning), _shares(page, wanted, _alone, leaning)
    tight = _shares(page, wanted, _alone, {})
    found = [
        Place(fact, page.sentences[number], near[number], tight[number], leant[number], page.document)
        for number, fact in facts
    ]
    return tuple(sorted(found, key=lambda place: (-place.near, place.fact.span.start, place.fact.span.end)))


@once_a_page
def _facts(page: ReadPage) -> dict[type, list[tuple[int, Any]]]:
    """The facts of each kind, with the number of their sentence."""
    found: defaultdict[type, list[tuple[int, Any]]] = defaultdict(list)
    for number, sentence in enumerate(page.sentences):
        for fact in sentence.facts:
            found[type(fact)].append((number, fact))
    return found


def _shares(
    page: ReadPage,
    wanted: Mapping[str, float],
    reach: Callable[[ReadPage, str], Collection[int]],
    leaning: Mapping[str, Sequence[int]],
) -> list[float]:
    """For each sentence the share of the wanted weight within its reach, what only the title or `leaning` has less."""
    held = [0.0] * len(page.sentences)
    for stem, weight in wanted.items():
        numbers = reach(page, stem)
        for number in numbers:
            held[number] += weight
        unsaid = range(len(held)) if stem in page.title else leaning.get(stem, ())
        for number in unsaid:
            if number not in numbers:
                held[number] += TITLE_SHARE * weight
    total = sum(wanted.values())
    return [share / total for share in held] if total else held


@once_a_page
def _leaning(page: ReadPage) -> Mapping[str, list[int]]:
    """For each stem the numbers of the sentences that lean on it."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(page.sentences):
        for stem in sentence.leans_on:
            numbers[stem].append(number)
    return numbers


def _alone(page: ReadPage, stem: str) -> Collection[int]:
    """The sentences that hold a stem."""
    return frozenset(page.postings.get(stem, ()))


def _and_beside(page: ReadPage, stem: str) -> Collection[int]:
    """Those, and the ones right before and after each; the article's own and what stands beside it kept apart."""
    known = _known_beside(page)
    if stem not in known:
        main = _mains(page)
        known[stem] = {
            number
            for there in page.postings.get(stem, ())
            for number in (there - 1, there, there + 1)
            if 0 <= number < len(main) and main[number] is main[there]
        }
    return known[stem]


@once_a_page
def _known_beside(_: ReadPage) -> dict[str, Collection[int]]:
    """What `_and_beside` has found so far: claims about one page share words."""
    return {}


@once_a_page
def _mains(page: ReadPage) -> list[bool]:
    return [sentence.main for sentence in page.sentences]


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
