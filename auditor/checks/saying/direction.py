"""Which way a figure or a thing went: up or down, profit or loss, more or less than another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.checks.comparing.compare import compare
from auditor.checks.placing.answers import answers
from auditor.checks.placing.binding import BOUND, Place
from auditor.checks.placing.moved import Matter, matter, same_setting
from auditor.checks.saying.turned_alone import examine_turns
from auditor.checks.telling import tell
from auditor.clauses import clause_at
from auditor.clauses.directions import Direction, Role, direction_of, end_of
from auditor.clauses.reservations import denies, reservations
from auditor.clauses.turning_words import DEEDS, says
from auditor.model import Fact, Finding, Inquiry, Kind, Phrase, Quantity, Span, Stance
from auditor.text.words import stems

IDENT = "direction"
SUMMARY = "What the claim says rose, earned or exceeded did not fall, lose or fall behind on the page."

# A sentence that shares less with the claim may speak of something else that moved by the same figure.
SURE = 0.3
_AGAINST = re.compile(r"\b(?:against|relative to|versus|vs)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tied:
    """A figure and the turn it is tied to, in the claim’s own text or in the page’s."""

    text: str
    figure: Quantity
    figures: tuple[Quantity, ...]
    facts: tuple[Fact, ...]
    sentence: Span
    direction: Direction

    @property
    def phrase(self) -> Span:
        """From the first of turn and figure to the end of the last."""
        spans = (self.direction.word, self.figure.span)
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    @property
    def matter(self) -> Matter:
        """What it is about."""
        return matter(self.text, self.sentence, self.phrase, self.direction.thing, self.facts)

    @property
    def reserved(self) -> frozenset[str]:
        """The words that keep it from being a plain statement, from the start of its clause to its end."""
        clause = clause_at(self.text, self.phrase, self.sentence)
        return reservations(self.text, Span(clause.start, max(clause.start, self.phrase.start)))

    @property
    def denied(self) -> bool:
        """Whether its clause may deny it."""
        clause = clause_at(self.text, self.phrase, self.sentence)
        return denies(self.text, Span(clause.start, max(clause.end, self.phrase.end)))


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A finding for each figure or thing that goes one way in the claim and the other way on the page."""
    claim = inquiry.claim
    own = tuple(replace(fact, span=claim.place_of(fact)) for fact in claim.facts)
    tied = [t for f in own if isinstance(f, Quantity) and (t := _tied(claim.text, f, own, Span(0, len(claim.text))))]
    for ours, claimed in ((t, f) for t in tied for f in claim.facts if claim.place_of(f) == t.figure.span):
        if isinstance(claimed, Quantity) and not ours.denied:
            yield from _examine_one(inquiry, claimed, ours)
    yield from examine_turns(IDENT, inquiry, tuple(t.direction.word for t in tied))


def _tied(text: str, figure: Quantity, facts: tuple[Fact, ...], sentence: Span) -> Tied | None:
    figures = tuple(fact for fact in facts if isinstance(fact, Quantity))
    direction = direction_of(text, figure, figures, sentence)
    return Tied(text, figure, figures, facts, sentence, direction) if direction else None


def _examine_one(inquiry: Inquiry, claimed: Quantity, ours: Tied) -> Iterator[Finding]:
    opposed: list[tuple[Place[Quantity], Tied]] = []
    others: list[tuple[Place[Quantity], Tied | None]] = []
    for place, (stance, kind) in answers(inquiry, claimed):
        if stance is not Stance.SUPPORTS:
            continue
        theirs = _tied_there(inquiry, place)
        if theirs and kind is not Kind.BOUND and not theirs.denied and _opposes(ours, theirs):
            opposed.append((place, theirs))
        else:
            others.append((place, theirs))
    if not opposed or any(_may_agree(inquiry, ours, *one) for one in others):
        return
    sure = next(((place, theirs) for place, theirs in opposed if _is_sure(inquiry, ours, place, theirs)), None)
    if sure:
        yield replace(_finding(inquiry, ours, *sure, Stance.REFUTES), fact=claimed, found=sure[0].fact)
    elif not others and all(ours.reserved == theirs.reserved for _, theirs in opposed):
        yield _finding(inquiry, ours, *opposed[0], Stance.NEUTRAL)


def _is_equal(claimed: Quantity, printed: Quantity) -> bool:
    comparison = compare(claimed, printed)
    return bool(comparison and comparison[0] is Stance.SUPPORTS)


def _tied_there(inquiry: Inquiry, place: Place[Quantity]) -> Tied | None:
    return _tied(inquiry.page.document.text, place.fact, place.sentence.facts, place.sentence.span)


def _opposes(ours: Tied, theirs: Tied) -> bool:
    """Whether the two say opposite things; seen from the other end, a comparison or a move is turned."""
    if {ours.direction.role, theirs.direction.role} == {Role.LEVEL, Role.BASE}:
        return _is_way_back(ours, theirs)
    if ours.direction.role is not Role.APART:
        return ours.direction.opposes(theirs.direction)
    if theirs.direction.role is not Role.APART or _quality(ours) != _quality(theirs):
        return False
    straight, crossed = _ends(ours, theirs)
    if crossed:
        return not straight and ours.direction.agrees(theirs.direction)
    return straight and ours.direction.opposes(theirs.direction)


def _is_way_back(ours: Tied, theirs: Tied) -> bool:
    """Whether one tells a move and the other the way back: "rose from 5 to 7" and "fell from 7 to 5"."""
    one = end_of(ours.text, ours.direction, ours.figure, ours.figures)
    other = end_of(theirs.text, theirs.direction, theirs.figure, theirs.figures)
    turned = replace(theirs.direction, role=ours.direction.role)
    return bool(one and other and _is_equal(one, other) and ours.direction.opposes(turned))


def _quality(tied: Tied) -> frozenset[str]:
    """What is more or less, beyond the word itself: "more efficient" is no opposite of "less noisy"."""
    words = tied.direction.word.of(tied.text).lower().split()[1:]
    return frozenset(words) - {"expensive", "costly", "of", "than", "front"}


def _ends(ours: Tied, theirs: Tied) -> tuple[bool, bool]:
    """Whether both compare the same two things in the same order, and whether in the reverse order."""
    (one, other), (one_there, other_there) = _compared(ours), _compared(theirs)
    straight = bool(other & other_there) and not (other & one_there) and not (one & other_there)
    crossed = bool(one & other_there) and bool(other & one_there) and not (other & other_there)
    return straight, crossed


def _compared(tied: Tied) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of what is compared and of what it is compared with, those of both left out."""
    clause = clause_at(tied.text, tied.figure.span, tied.sentence)
    one = stems(tied.text[min(clause.start, tied.figure.span.start) : tied.figure.span.start])
    other = stems(tied.direction.other.of(tied.text)) if tied.direction.other else frozenset()
    return one - other, other - one


def _may_agree(inquiry: Inquiry, ours: Tied, place: Place[Quantity], theirs: Tied | None) -> bool:
    """Whether a sentence with the figure may say what the claim says.

    Any word of the claim’s way will do, and so will none at all where the sentence speaks of the claim’s matter:
    "$6 billion was wiped off its value" is a loss as well.
    """
    if theirs and theirs.direction.agrees(ours.direction):
        return True
    return (theirs is None and place.near >= BOUND) or says(
        place.sentence.span.of(inquiry.page.document.text), ours.direction.sides
    )


def _is_sure(inquiry: Inquiry, ours: Tied, place: Place[Quantity], theirs: Tied) -> bool:
    """Whether both speak of one thing of one owner at one time, as plainly as each other, in the article itself."""
    return (
        place.sentence.main
        and place.near >= BOUND
        and place.tight >= SURE
        and ours.reserved == theirs.reserved
        and _same_matter(ours, theirs)
        and same_setting(inquiry, place)
    )


def _same_matter(ours: Tied, theirs: Tied) -> bool:
    """Whether one thing turned.

    Of a deed the doers must be one, since what Rill sells to Thornway, Thornway buys; and where one thing rises
    against another, the other falls against it.
    """
    one, other = ours.matter, theirs.matter
    done = any(axis in DEEDS for axis, _ in ours.direction.sides)
    exchanged = any(_AGAINST.search(tied.text, tied.sentence.start, tied.sentence.end) for tied in (ours, theirs))
    return one.meets(other) and not ((done or exchanged) and one.head != other.head)


def _finding(inquiry: Inquiry, ours: Tied, place: Place[Quantity], theirs: Tied, stance: Stance) -> Finding:
    claim = inquiry.claim
    said = Phrase(ours.phrase.shift(claim.span.start), ours.phrase.of(claim.text))
    phrase = Phrase(theirs.phrase, theirs.phrase.of(theirs.text))
    printed = Place(phrase, place.sentence, place.near, place.tight, place.leant, place.document)
    return tell(IDENT, inquiry, said, stance, Kind.DIRECTION, printed)
