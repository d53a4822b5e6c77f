"""Whose figure it is: which words of the claim a figure of the page is tied to, against its neighbours on the page.

A page that gives the claim's figure supports the claim only if it gives it of the same thing. "$465 million, which
includes $365 million in X and Grok subscriptions" holds both figures and all the words of "X and Grok subscriptions
came to $465 million"; what tells is that those words stand with the other figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.checks.comparing.compare import SAME, compare
from auditor.checks.placing.binding import Place
from auditor.checks.placing.columns import cell_of, own_dates, words_by_column
from auditor.checks.placing.inherited import inherits
from auditor.clauses import segments
from auditor.facts.values import marks
from auditor.model import Fact, Inquiry, Name, Quantity, Sentence, Span, once_an_inquiry
from auditor.text.words import kin, stems

# What a word of the claim counts, by where it stands: with the figure, elsewhere in its sentence, with another figure
# of its kind there, or only in what the sentence leans on.
WITH_IT, IN_SENTENCE, WITH_ANOTHER, LEANT = 1.0, 0.7, 0.35, 0.6
# A word that the claim has beside another of its own figures tells less of this one.
ELSEWHERE_IN_CLAIM = 0.4


# So much firmer must another figure be tied to the claim's words before the claim's own is another thing's.
FIRMER, FIRM = 0.15, 0.35
# Words that say nothing of whose figure it is: every page calls its subject so.
_ANYBODY = frozenset(map(kin, "company firm startup group business year people total amount".split()))

# "from $2.39 billion", "compared with 48": what was before, or is only set beside.
_BEFORE = re.compile(
    r"(?:\b|(?=\())(?:from|than|against|versus|compared (?:with|to)|after|\(was|down on|up on)(?: \w+){0,2} $",
    re.IGNORECASE,
)
_REACH = 30


@dataclass(frozen=True, slots=True)
class Tie:
    """How firmly (0–1) a figure of the page is tied to the claim's words, and which of them it is not tied to."""

    place: Place[Quantity]
    firm: float
    missed: frozenset[str]


def tie(inquiry: Inquiry, claimed: Quantity, place: Place[Quantity]) -> Tie:
    """How a figure of the page is tied to the words around the claim's."""
    return _tie(inquiry, _telling_words(inquiry, claimed), place)


def words_beside(inquiry: Inquiry, claimed: Quantity) -> frozenset[str]:
    """The stems and marks of the claim that stand with one of its figures, and not with another of its kind."""
    claim = inquiry.claim
    own = _segment(claim.text, claimed, claim.facts, Span(0, len(claim.text)), claim.span.start)
    return _words(claim.text, own, claim.facts, claim.span.start)


def better_tied(inquiry: Inquiry, claimed: Quantity, own: Tie, others: Iterable[Place[Quantity]]) -> Tie | None:
    """Another figure to which the claim's words belong rather than to its equal on the page.

    It must be firmer by a margin and lack no word that the equal one has; a figure that the claim has itself, or that
    only says what was before, is none.
    """
    words = _telling_words(inquiry, claimed)
    rivals = (_tie(inquiry, words, place) for place in others if _may_rival(inquiry, claimed, own.place, place))
    firmer = (tie for tie in rivals if tie.firm > max(own.firm + _margin(inquiry, words, tie, own), FIRM))
    taking = (tie for tie in firmer if _takes_words(tie, own) and not _inherits(inquiry, claimed, own, tie))
    return max(taking, key=lambda tie: tie.firm, default=None)


def _inherits(inquiry: Inquiry, claimed: Quantity, own: Tie, rival: Tie) -> bool:
    part = segment_of(inquiry, own.place.sentence, own.place.fact)
    return inherits(inquiry, claimed, own.place, rival.place, own.missed - rival.missed, part)


def _margin(inquiry: Inquiry, words: Mapping[str, float], rival: Tie, own: Tie) -> float:
    """How much firmer a rival must be; where it alone has a name of the claim, words that the page lacks count not."""
    names = frozenset().union(*(stems(fact.words) for fact in inquiry.claim.facts if isinstance(fact, Name)))
    if names.isdisjoint(own.missed - rival.missed):
        return FIRMER
    there = sum(weight for stem, weight in words.items() if stem in inquiry.page.postings)
    return FIRMER * there / (sum(words.values()) or 1.0)


def _takes_words(rival: Tie, own: Tie) -> bool:
    return rival.missed < own.missed and not own.missed - rival.missed <= _ANYBODY


def segment_of(inquiry: Inquiry, sentence: Sentence, figure: Quantity) -> Span:
    """The part of a sentence of the page that speaks of a figure in it."""
    return _segment(inquiry.page.document.text, figure, sentence.facts, sentence.span)


def _may_rival(inquiry: Inquiry, claimed: Quantity, own: Place[Quantity], place: Place[Quantity]) -> bool:
    """Whether a figure may be the claim's instead: none that the claim has too, none away from the claim's others.

    "720 pedestrians died, 4 % fewer" · "6 % fewer than in 2022. Of these … 720 were pedestrians, 4 % fewer"
    """
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed]
    if any(compare(other, place.fact) == SAME for other in others):
        return False
    if any(_stands_in(other, own.sentence) and not _stands_in(other, place.sentence) for other in others):
        return False
    text = inquiry.page.document.text
    if _is_prior(inquiry.claim.text, inquiry.claim.place_of(claimed).start):
        return _is_prior(text, place.fact.span.start) or not _is_prior(text, own.fact.span.start)
    return not _is_prior(text, place.fact.span.start)


def _stands_in(figure: Quantity, sentence: Sentence) -> bool:
    return any(isinstance(fact, Quantity) and compare(figure, fact) == SAME for fact in sentence.facts)


def _is_prior(text: str, start: int) -> bool:
    return bool(_BEFORE.search(text, max(0, start - _REACH), start))


def _tie(inquiry: Inquiry, words: Mapping[str, float], place: Place[Quantity]) -> Tie:
    total, held = sum(words.values()), _held(inquiry, place)
    firm = sum(weight * held.get(stem, 0.0) for stem, weight in words.items()) / total if total else 0.0
    return Tie(place, firm, frozenset(stem for stem in words if held.get(stem, 0.0) < LEANT))


def _telling_words(inquiry: Inquiry, claimed: Quantity) -> Mapping[str, float]:
    """The words that tell what the claim's figure is of: its own fully, the rest of the claim less, itself left out."""
    known = _known_words(inquiry)
    if claimed not in known:
        known[claimed] = _weighed(inquiry, claimed)
    return known[claimed]


@once_an_inquiry
def _known_words(_: Inquiry) -> dict[Quantity, Mapping[str, float]]:
    """What `_telling_words` has found so far: every figure of the page is asked for them."""
    return {}


def _weighed(inquiry: Inquiry, claimed: Quantity) -> Mapping[str, float]:
    near = words_beside(inquiry, claimed)
    itself = frozenset(marks(claimed))
    return {
        stem: weight if stem in near else ELSEWHERE_IN_CLAIM * weight
        for stem, weight in inquiry.wanted.items()
        if stem not in itself
    }


def _held(inquiry: Inquiry, place: Place[Quantity]) -> dict[str, float]:
    """What each stem around a figure of the page counts."""
    text, sentence = inquiry.page.document.text, place.sentence
    held = dict.fromkeys((*inquiry.page.title, *sentence.leans_on), LEANT)
    held |= dict.fromkeys(sentence.stems, IN_SENTENCE)
    if cell_of(place):
        with_it, with_others = words_by_column(text, place)
        own_facts: tuple[Fact, ...] = (place.fact, *own_dates(place))
        values = (mark for fact in own_facts for mark in marks(fact))
        return held | dict.fromkeys(with_others, WITH_ANOTHER) | dict.fromkeys(with_it.union(values), WITH_IT)
    rivals = [fact for fact in sentence.facts if isinstance(fact, Quantity) and fact.kind is place.fact.kind]
    parts = _segments(text, rivals, sentence.span)
    own = next((part for fact, part in zip(rivals, parts, strict=True) if fact is place.fact), sentence.span)
    named = any(isinstance(fact, Name) and own.covers(fact.span) for fact in sentence.facts)
    for figure, part in zip(rivals, parts, strict=True):
        if figure is not place.fact:
            # Words before the first figure are the subject of all, unless a figure has a name of its own.
            shared = part.start == sentence.span.start and not named
            away = Span(figure.span.start, part.end) if shared else part
            held |= dict.fromkeys(_words(text, away, sentence.facts), WITH_ANOTHER)
    return held | dict.fromkeys(_words(text, own, sentence.facts), WITH_IT)


def _segment(text: str, figure: Quantity, facts: tuple[Fact, ...], within: Span, offset: int = 0) -> Span:
    rivals = [fact for fact in facts if isinstance(fact, Quantity) and fact.kind is figure.kind]
    found = _segments(text, rivals, within, offset)
    return next((own for fact, own in zip(rivals, found, strict=True) if fact is figure), within)


def _segments(text: str, figures: list[Quantity], within: Span, offset: int = 0) -> tuple[Span, ...]:
    return segments(text, [figure.span.shift(-offset) for figure in figures], within)


def _words(text: str, own: Span, facts: tuple[Fact, ...], offset: int = 0) -> frozenset[str]:
    values = (mark for fact in facts if own.covers(fact.span.shift(-offset)) for mark in marks(fact))
    return stems(own.of(text)).union(values)
