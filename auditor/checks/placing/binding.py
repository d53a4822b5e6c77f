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
        return Evidence(self.document, span, self.tight, self.sentence.main, self.sentence.block.page)


Located = tuple[int, FactT]
"""A fact of the page and the number of its sentence."""


def places(inquiry: Inquiry, sought: FactT, where: Callable[[FactT], object] | None = None) -> tuple[Place[FactT], ...]:
    """Every fact of the page of the sought one's kind, or those of them `where` something holds, best bound first."""
    facts = facts_of(inquiry.page, type(sought))
    if where is not None:
        facts = [located for located in facts if where(located[1])]
    return tuple([place for _, place in put(inquiry, sought, facts)])


def put(inquiry: Inquiry, sought: Point, facts: Sequence[Located[FactT]]) -> list[tuple[int, Place[FactT]]]:
    """Some facts of the page as answers to the sought one, best bound first, each with its index among `facts`."""
    if not facts:
        return []
    page = inquiry.page
    own = stems(sought.words) if isinstance(sought, Name) else frozenset(marks(sought))
    numbers = [number for number, _ in facts]
    near, tight, leant = (held.shares(page, own, numbers) for held in _held(inquiry))
    # Among equals the first on the page: the sort is stable, and the facts are in order.
    order = sorted(range(len(facts)), key=near.__getitem__, reverse=True)
    found = [
        Place(fact, page.sentences[number], *shares, page.document)
        for (number, fact), shares in zip(facts, zip(near, tight, leant, strict=True), strict=True)
    ]
    return [(index, found[index]) for index in order]


def facts_of(page: ReadPage, kind: type[FactT]) -> Sequence[Located[FactT]]:
    """The facts of a kind in the order of the page."""
    return _facts(page).get(kind, ())


@once_a_page
def _facts(page: ReadPage) -> dict[type, list[Located[Any]]]:
    found: defaultdict[type, list[Located[Any]]] = defaultdict(list)
    for number, sentence in enumerate(page.sentences):
        for fact in sentence.facts:
            found[type(fact)].append((number, fact))
    for located in found.values():
        located.sort(key=lambda one: (one[1].span.start, one[1].span.end))
    return found


@dataclass(frozen=True, slots=True)
class _Spread:
    """The sentences to which a stem adds its weight, and those others to which it adds a part, because they lean on it.

    A stem of the title adds a part to all sentences, and the rest to those that say it.
    """

    said: Collection[int]
    unsaid: Collection[int]


@dataclass(frozen=True, slots=True)
class _Held:
    """For each sentence the wanted weight within its reach, what only the title or `leaning` has counted less.

    Weights are whole numbers, so that those of one fact can be taken out again without a trace of rounding: every fact
    of a claim is sought without its own words.
    """

    wanted: Mapping[str, int]
    spread: Callable[[ReadPage, str], _Spread]
    weights: Sequence[int]

    def shares(self, page: ReadPage, own: Collection[str], numbers: Sequence[int]) -> list[float]:
        """The share (0–1) of the wanted weight that each of some sentences holds, some stems left out."""
        left_out = self.wanted.keys() & own
        total = sum(self.wanted.values()) - sum(self.wanted[stem] for stem in left_out)
        if not total:
            return [0.0] * len(numbers)
        if not left_out:
            return [self.weights[number] / total for number in numbers]
        less = _gathered(page, {stem: self.wanted[stem] for stem in left_out}, self.spread)
        return [(self.weights[number] - less[number]) / total for number in numbers]


@once_an_inquiry
def _held(inquiry: Inquiry) -> tuple[_Held, _Held, _Held]:
    """What the sentences hold with their neighbours, what alone, and what with those on which they lean."""
    page = inquiry.page
    wanted = {stem: round(weight * _FINENESS) for stem, weight in inquiry.wanted.items()}
    # Values that the page has nowhere are matters of their own, and must not loosen the others.
    there = {stem: weight for stem, weight in wanted.items() if stem[0] not in "#@" or stem in page.postings}
    return _weighed(page, there, _near), _weighed(page, wanted, _tight), _weighed(page, wanted, _leant)


def _weighed(page: ReadPage, wanted: Mapping[str, int], spread: Callable[[ReadPage, str], _Spread]) -> _Held:
    return _Held(wanted, spread, _gathered(page, wanted, spread))


def _gathered(page: ReadPage, wanted: Mapping[str, int], spread: Callable[[ReadPage, str], _Spread]) -> list[int]:
    """For each sentence the wanted weight within its reach."""
    parts = {stem: round(TITLE_SHARE * weight) for stem, weight in wanted.items()}
    weights = [sum(part for stem, part in parts.items() if stem in page.title)] * len(page.sentences)
    for stem, weight in wanted.items():
        there = spread(page, stem)
        added = weight - parts[stem] if stem in page.title else weight
        for number in there.said:
            weights[number] += added
        for number in there.unsaid:
            weights[number] += parts[stem]
    return weights


def _once_a_stem(reckon: Callable[[ReadPage, str], _Spread]) -> Callable[[ReadPage, str], _Spread]:
    """A function of page and stem that is reckoned once for both: claims about one page share words."""

    @once_a_page
    def known(_: ReadPage) -> dict[str, _Spread]:
        return {}

    def recall(page: ReadPage, stem: str) -> _Spread:
        found = known(page)
        if stem not in found:
            found[stem] = reckon(page, stem)
        return found[stem]

    return recall


@_once_a_stem
def _near(page: ReadPage, stem: str) -> _Spread:
    """The sentences that hold a stem, and the ones right before and after each; the article's own kept apart."""
    main = _mains(page)
    said = {
        number
        for there in page.postings.get(stem, ())
        for number in (there - 1, there, there + 1)
        if 0 <= number < len(main) and main[number] is main[there]
    }
    return _spread(page, stem, said, _leaning(page))


@_once_a_stem
def _tight(page: ReadPage, stem: str) -> _Spread:
    """The sentences that hold a stem."""
    return _spread(page, stem, page.postings.get(stem, ()), {})


@_once_a_stem
def _leant(page: ReadPage, stem: str) -> _Spread:
    """The sentences that hold a stem, and those that lean on it."""
    return _spread(page, stem, page.postings.get(stem, ()), _leaning(page))


def _spread(page: ReadPage, stem: str, said: Collection[int], leaning: Mapping[str, Sequence[int]]) -> _Spread:
    unsaid = () if stem in page.title else leaning.get(stem, ())
    held = frozenset(said)
    return _Spread(said, tuple(number for number in unsaid if number not in held))


@once_a_page
def _leaning(page: ReadPage) -> Mapping[str, list[int]]:
    """For each stem the numbers of the sentences that lean on it."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(page.sentences):
        for stem in sentence.leans_on:
            numbers[stem].append(number)
    return numbers


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


def fills_slot(inquiry: Inquiry, claimed: Fact, place: Place[Fact]) -> bool:
    """Whether the words on either side of a fact are those of the page's: some shared, or none on both."""
    claim = inquiry.claim
    ours = _sides(claim.text, claim.span.start, claimed, claim.facts)
    theirs = _sides(place.evidence.text, place.evidence.span.start, place.fact, place.sentence.facts)
    return all(one & other or not (one or other) for one, other in zip(ours, theirs, strict=True))


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
