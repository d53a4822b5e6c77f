"""The figures of a passage that one step of arithmetic may join, and the words that join two of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import islice, pairwise

from auditor.checks.placing.binding import Place
from auditor.model import Hedge, Quantity, QuantityKind, Span
from auditor.text.words import kin


@dataclass(frozen=True, slots=True)
class Term:
    """A single figure of the page: its value, and what it counts or measures."""

    value: Decimal
    kind: QuantityKind
    unit: str | None
    per: str | None
    span: Span
    place: Place[Quantity]


class Joint(StrEnum):
    """How the page's words join two figures."""

    MOVED = "moved"
    COMPARED = "compared"
    PART = "part"
    MOVE = "move"
    EACH = "each"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Joined:
    """Two figures of one passage.

    MOVED: `first` became `second`. COMPARED: `second` stands beside `first`, which is the later or lesser known.
    PART: `second` is a part of `first`. MOVE: `first` is what was reached by `second`, a rise or a fall (`rises`).
    EACH: `first` times `second`. NONE: they stand in one passage, and no third of their kind does.
    """

    first: Term
    second: Term
    joint: Joint
    rises: bool | None = None


_HEDGE = r"(?:(?:just|about|around|some|only|nearly|almost|roughly|a|the|an|record|its|their|mere)\s){0,3}"
_FROM_BEFORE = re.compile(r"\bfrom\s" + _HEDGE + r"\Z")
_TO = re.compile(r"(?:[^,;:.]|[.,](?=\d)){0,50}\bto\s" + _HEDGE + r"\Z")
_FROM = re.compile(r"(?:(?!\b(?:and|while|but|as|whereas)\b)(?:[^;.]|\.(?=\d))){0,60}\bfrom\s" + _HEDGE + r"\Z")
_AGAINST = re.compile(
    r"(?:(?!\bwhile\b|\bbut\b)(?:[^;.]|\.(?=\d))){0,60}\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to)"
    r"\s(?:[a-z]+\s){0,2}\Z"
)
_OF_WHICH = re.compile(r"[^;.]{0,50}\b(?:of (?:which|whom|them|these|those)|including)\s(?:[a-z]+\s){0,2}\Z")
_OUT_OF = re.compile(r"(?:\s[a-z]+){0,2}\s(?:out of|of) (?:(?:the|its|their|all|those|his|her|our|some)\s){0,2}\Z")
_EACH = re.compile(r"(?:\s[a-z]+){1,2}\s(?:of|at|worth)\s\Z")
_UP_BY = re.compile(r"[^;.]{0,30}[,(]?\s\(?(?P<way>up|down|an? (?:rise|increase|drop|fall|cut) of)\s(?:by\s)?\Z")
_RISEN_BY = re.compile(r"\b(?P<way>rose|rise|up|increased?|grew|grow|fell|fall|down|dropped|drop|cut|raised)\sby\s\Z")
_FALLS = ("down", "drop", "fall", "cut", "fell")
_LISTED = re.compile(
    r"[^.;]{0,80}(?:,|;|\sand|\splus)\s(?:(?:and|another|a|further|more|additional|some|about|around|in|the|other)\s){0,3}"
)
# A sentence of more figures is a table without its rows, in which any value can be made.
_MOST_TERMS = 20
_REACH = 60
# A figure with one of these before it is one end of a comparison.
_END_OF_COMPARISON = re.compile(
    r"\b(?:from|than|against|versus|compared (?:with|to))\s(?:[a-z]+\s){0,2}\Z", re.IGNORECASE
)


def terms(places: Iterable[Place[Quantity]], text: str) -> tuple[Term, ...]:
    """The single figures of some places, in the page's order; "from 5 to 13 billion" is two. None of a table."""
    found: list[Term] = []
    for place in sorted(places, key=lambda place: place.fact.span):
        found += _of(place, text)
    return tuple(_with_units(found, text)) if len(found) <= _MOST_TERMS else ()


def _of(place: Place[Quantity], text: str) -> Iterator[Term]:
    fact = place.fact
    if fact.hedge not in (Hedge.EXACT, Hedge.APPROXIMATE) or fact.other_values:
        return
    before = text[max(0, fact.span.start - _REACH) : fact.span.start].lower()
    if fact.value is not None:
        yield Term(abs(fact.value), fact.kind, fact.unit, fact.per, fact.span, place)
    elif fact.low is not None and fact.high is not None and _FROM_BEFORE.search(before):
        yield Term(fact.low, fact.kind, fact.unit, fact.per, fact.span, place)
        yield Term(fact.high, fact.kind, fact.unit, fact.per, fact.span, place)


def _with_units(found: list[Term], text: str) -> Iterator[Term]:
    """A bare number beside "from … to" has the unit of the other: "from 71 to 62 decibels"."""
    for number, term in enumerate(found):
        if term.kind is QuantityKind.COUNT and term.unit is None:
            for other in found[number + 1 : number + 2] + found[max(0, number - 1) : number]:
                first, second = sorted((term, other), key=lambda one: one.span)
                if _moved(text, first, second) and not other.place.fact.scale:
                    term = replace(term, kind=other.kind, unit=other.unit)
                    break
        yield term


def alike(one: Term, other: Term) -> bool:
    """Whether two figures measure the same, so that they may be added, or one taken from the other."""
    if one.kind is not other.kind or (one.per and other.per and one.per != other.per):
        return False
    if one.kind is QuantityKind.COUNT:
        return one.unit is None or other.unit is None or kin(one.unit) == kin(other.unit)
    return one.unit == other.unit


def joined(found: tuple[Term, ...], text: str) -> tuple[Joined, ...]:
    """Figures of a passage that words join; between two of a kind there may be others: "$2.8bn, up 19% from $2.4bn"."""
    return tuple(pair for one, other in _neighbours(found) if (pair := _joint(text, one, other)))


def _neighbours(found: tuple[Term, ...]) -> Iterator[tuple[Term, Term]]:
    """Each figure with the next one, and with the next one of its kind."""
    for number, one in enumerate(found):
        following = found[number + 1 :]
        near = following[:1]
        same = tuple(islice((other for other in following if alike(one, other)), 1))
        yield from ((one, other) for other in dict.fromkeys(near + same))


def is_compared(term: Term, text: str) -> bool:
    """Whether a figure is what something is compared with: "from $2.73 billion"."""
    return bool(_END_OF_COMPARISON.search(text[max(0, term.span.start - _REACH) : term.span.start]))


def is_list(summands: tuple[Term, ...], text: str) -> bool:
    """Whether figures stand in one list: "310 in May and another 180 in June"; "34 hurt and three killed" is none."""
    gaps = (text[one.span.end : other.span.start].lower() for one, other in pairwise(summands))
    return not any(is_compared(t, text) for t in summands) and all(_LISTED.fullmatch(gap) for gap in gaps)


def _joint(text: str, one: Term, other: Term) -> Joined | None:
    between = text[one.span.end : other.span.start].lower()
    if _EACH.fullmatch(between) and one.kind is QuantityKind.COUNT and other.kind is QuantityKind.MONEY:
        return Joined(one, other, Joint.EACH)
    if not alike(one, other):
        return None
    if moved := _moved(text, one, other):
        return moved
    if _AGAINST.fullmatch(between):
        return Joined(other, one, Joint.COMPARED)
    if _OF_WHICH.fullmatch(between):
        return Joined(one, other, Joint.PART)
    if _OUT_OF.fullmatch(between):
        return Joined(other, one, Joint.PART)
    if match := _UP_BY.fullmatch(between):
        return Joined(one, other, Joint.MOVE, not any(word in match["way"] for word in _FALLS))
    before = text[max(0, one.span.start - _REACH) : one.span.start].lower()
    if (match := _RISEN_BY.search(before)) and _TO.fullmatch(between):
        return Joined(other, one, Joint.MOVE, not any(word in match["way"] for word in _FALLS))
    return None


def _moved(text: str, one: Term, other: Term) -> Joined | None:
    before = text[max(0, one.span.start - _REACH) : one.span.start].lower()
    between = text[one.span.end : other.span.start].lower()
    if one.span == other.span or (_FROM_BEFORE.search(before) and _TO.fullmatch(between)):
        return Joined(one, other, Joint.MOVED)
    if _FROM.fullmatch(between):
        return Joined(other, one, Joint.MOVED)
    return None
