"""Where on a page a fact stands, and how firmly it is tied to the claim's subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
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
    once_an_inquiry,
)
from auditor.text.overlap import TITLE_SHARE
from auditor.text.words import content_words, stems

# A fact supports where its sentence and the ones beside it hold this share of the claim's weight ...
BOUND = 0.25
# ... and a different one contradicts only where its own sentence holds this much, since an accusation must be sure.
SURE = 0.6
# Words compared on either side of a figure: beyond three, two ways of saying a thing share nothing but chance.
SLOT = 3
# Weights are reckoned in so many parts of one.
_FINENESS = 1 << 40


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


def places(inquiry: Inquiry, sought: FactT, where: Callable[[FactT], object] | None = None) -> tuple[Place[FactT], ...]:
    """Every fact of the page of the sought one's kind, or those of them `where` something holds, best bound first."""
    page = inquiry.page
    facts = [(number, fact) for number, fact in _facts(page).get(type(sought), ()) if where is None or where(fact)]
    if not facts:
        return ()
    own = stems(sought.words) if isinstance(sought, Name) else frozenset(marks(sought))
    near, tight, leant = (held.without(page, own) for held in _held(inquiry))
    found = [
        Place(fact, page.sentences[number], near(number), tight(number), leant(number), page.document)
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


@dataclass(frozen=True, slots=True)
class _Held:
    """For each sentence the wanted weight within its reach, what only the title or `leaning` has counted less.

    Weights are whole numbers, so that those of one fact can be taken out again without a trace of rounding: every fact
    of a claim is sought without its own words.
    """

    wanted: Mapping[str, int]
    reach: Callable[[ReadPage, str], Collection[int]]
    leaning: Mapping[str, Sequence[int]]
    weights: Sequence[int]

    def without(self, page: ReadPage, own: Collection[str]) -> Callable[[int], float]:
        """The share (0–1) of the wanted weight that a sentence holds, from its number, some stems left out."""
        less: defaultdict[int, int] = defaultdict(int)
        left_out = self.wanted.keys() & own
        for stem in left_out:
            for number, weight in self.spread(page, stem):
                less[number] += weight
        total = sum(self.wanted.values()) - sum(self.wanted[stem] for stem in left_out)
        return lambda number: (self.weights[number] - less.get(number, 0)) / total if total else 0.0

    def spread(self, page: ReadPage, stem: str) -> Iterator[tuple[int, int]]:
        """What a stem adds to which sentences."""
        numbers, weight = self.reach(page, stem), self.wanted[stem]
        yield from ((number, weight) for number in numbers)
        unsaid = range(len(page.sentences)) if stem in page.title else self.leaning.get(stem, ())
        yield from ((number, round(TITLE_SHARE * weight)) for number in unsaid if number not in numbers)


@once_an_inquiry
def _held(inquiry: Inquiry) -> tuple[_Held, _Held, _Held]:
    """What the sentences hold with their neighbours, what alone, and what with those on which they lean."""
    page = inquiry.page
    wanted = {stem: round(weight * _FINENESS) for stem, weight in inquiry.wanted.items()}
    # Values that the page has nowhere are matters of their own, and must not loosen the others.
    there = {stem: weight for stem, weight in wanted.items() if stem[0] not in "#@" or stem in page.postings}
    leaning = _leaning(page)
    return (
        _weighed(page, there, _and_beside, leaning),
        _weighed(page, wanted, _alone, {}),
        _weighed(page, wanted, _alone, leaning),
    )


def _weighed(
    page: ReadPage,
    wanted: Mapping[str, int],
    reach: Callable[[ReadPage, str], Collection[int]],
    leaning: Mapping[str, Sequence[int]],
) -> _Held:
    weights = [0] * len(page.sentences)
    held = _Held(wanted, reach, leaning, weights)
    for stem in wanted:
        for number, weight in held.spread(page, stem):
            weights[number] += weight
    return held


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
