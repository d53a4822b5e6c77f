"""Which way a sentence says that a figure or a thing went: up or down, profit or loss, more or less than another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.clauses.turning_words import (
    COMPARATIVES,
    NOUNS,
    PARTICLES,
    VERBS,
    VOTES,
    WITH_OBJECT,
    Axis,
    Side,
    Table,
)
from auditor.model import Quantity, QuantityKind, Span

# How far from its figure a telling word may stand: "fell from $5 billion in the same quarter of 2022 to".
REACH = 90


class Role(StrEnum):
    """What the figure is to the turn: how far, where it came to, where it came from, or apart from what."""

    CHANGE = "change"
    LEVEL = "level"
    BASE = "base"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Direction:
    """A telling word and what it says of a figure.

    `word` is its place, `sides` all that it may mean. `thing` is the place of the words that name what turned ("in
    sales"), None where they stand before the turn as its subject. `other` is for `Role.APART` the place of what the
    figure is measured from ("than a PS5").
    """

    word: Span
    sides: frozenset[Side]
    role: Role
    thing: Span | None = None
    other: Span | None = None

    def opposes(self, other: Direction) -> bool:
        """Whether both can only be meant the opposite way: an axis shared, and no side of it."""
        reverse = frozenset((axis, not first) for axis, first in other.sides)
        return self.role is other.role and bool(self.sides & reverse) and not self.agrees(other)

    def agrees(self, other: Direction) -> bool:
        """Whether both may be meant the same way."""
        return bool(self.sides & other.sides)


_HEDGE = (
    r"(?:about|around|roughly|approximately|some|nearly|almost|over|under|only|just|more\sthan|less\sthan|at\sleast"
    r"|at\smost|as\smuch\sas|up\sto|an?|the|another|an?\sfurther|an?\sestimated|an?\saverage\sof|no\smore\sthan"
    r"|its|their|further|net)"
)
_LEAD = rf"(?:\s{_HEDGE}){{0,3}}\s?\(?[+−–-]?\Z"
_ADVERB = r"(?:[a-z]{3,20}ly|further|back|again|even|still|also|overnight|somewhat)"
_STEP = r"(?:[^\s,;:()]|,(?=\d)){1,30}"
_GAP = rf"(?:{_STEP}\s){{1,7}}?"
# A word between a figure and its noun: "$6bn net loss", "500 job cuts".
_NO_NOUN = (
    "of|in|on|to|and|or|but|the|an?|from|for|at|with|as|than|by|per|its|their|his|her|it|that|this|was|were|is|are|had"
    "|has|after|before|into|over|amid|despite|while|when|which|who|up|down"
)
_BETWEEN = rf"(?:(?!(?:{_NO_NOUN})\b)[a-z][a-z-]{{1,20}}\s){{0,2}}?"
_THING = rf"(?:\s(?:in|for)\s(?P<thing>(?:(?!(?:{_NO_NOUN}|last|next)\b)[\w’'&-]{{1,30}}\s?){{1,3}}))?"
_TURN = f"{VERBS.any}|{NOUNS.any}"


def _rule(pattern: str, *tables: Table) -> tuple[re.Pattern[str], tuple[Table, ...]]:
    return re.compile(pattern, re.IGNORECASE), tables


_BEFORE = (
    # rose by about 5 %; fell sharply to
    _rule(rf"\b(?P<word>{VERBS.any})(?:\s{_ADVERB}){{0,2}}(?:\s(?P<role>by|to|from))?{_LEAD}", VERBS),
    # fell from 7 % in May to; an increase from 3 % to
    _rule(rf"\b(?P<word>{_TURN})\s(?P<gap>{_GAP})(?P<role>to|from){_LEAD}", VERBS, NOUNS),
    # cut its workforce by; raised rates to
    _rule(rf"\b(?P<word>{WITH_OBJECT.any})\s(?P<gap>(?P<thing>{_GAP}))(?P<role>by|to){_LEAD}", WITH_OBJECT),
    # a net loss of; a rise in sales of; a drop to
    _rule(rf"\b(?P<word>{NOUNS.any})(?:\s(?:in|for)\s(?P<thing>{_GAP})|\s)(?P<role>of|by|to|from){_LEAD}", NOUNS),
    # losses reached; the surplus was
    _rule(
        rf"\b(?P<word>{NOUNS.any})\s(?:(?:was|were|is|reached|hit|totall?ed|came\sto|stood\sat|amounted\sto)|(?=\$))"
        rf"{_LEAD}",
        NOUNS,
    ),
    # up 5 %; is down by
    _rule(
        rf"(?P<lead>[\w%’'$£€.]*[,;:(–—-]?)(?:\A|\s|(?<=\())(?P<word>up|down)(?:\s(?P<role>by|from))?{_LEAD}", PARTICLES
    ),
)
_AFTER = (
    # 5 % drop in sales; $6bn net loss; $3bn in profits
    _rule(rf"[\s-](?:in\s)?{_BETWEEN}(?P<word>{NOUNS.any})\b{_THING}", NOUNS),
    # $50 a month more than; 5 % more expensive than; three points ahead of; two days after
    _rule(
        rf"(?:\s(?:an?|per)\s[a-z]{{2,12}})?[\s-]{_BETWEEN}(?P<word>{COMPARATIVES.any})\b"
        rf"(?P<quality>(?:\s(?!(?:{_NO_NOUN})\b)[a-z-]{{2,20}}){{0,2}})(?:\sthan\b)?"
        r"(?P<other>(?:\s(?:[^\s,;:().]|[,.](?=\d)){1,30}){1,8})",
        COMPARATIVES,
    ),
    # 5 % higher; 3 points down
    _rule(rf"[\s-]{_BETWEEN}(?P<word>{PARTICLES.any})\b(?!\s(?:to|than|the|for))", PARTICLES),
    # 52 deputies voted against
    _rule(r"\s(?:[a-z]{2,20}\s){0,2}?(?:votes?|voted)\s(?P<word>" + VOTES.any + r")\b", VOTES),
)
_ROLES = {"to": Role.LEVEL, "from": Role.BASE}
_NO_LINK = re.compile(
    r"\b(?:and|or|but|thanks|due|according|compared|owing|plans?|able|prior|next|close|access|up|down|will|would|may|that"
    r"|which|who|as|than|after|before|if)\b",
    re.IGNORECASE,
)
# "up" and "down" after these tell a change; after a verb of doing ("wrote down", "set up") they do not.
_UP_AFTER = frozenset(
    """is was were are be been being closed ended finished trading traded went now still also currently year-on-year
    revenue revenues sales shares profit profits prices price stock income earnings turnover output exports imports
    bookings orders index unemployment inflation wages traffic spending costs cost both all it""".split()
)
_UNITS = {
    Axis.STAFF: (QuantityKind.COUNT,),
    Axis.TRADE: (QuantityKind.COUNT,),
    Axis.DOORS: (QuantityKind.COUNT,),
    Axis.VOTE: (QuantityKind.COUNT,),
    Axis.CONTEST: (QuantityKind.COUNT, QuantityKind.MONEY),
    Axis.RESULT: (QuantityKind.MONEY,),
    Axis.ORDER: (QuantityKind.DURATION,),
}
_LINKED_BY = {Role.LEVEL: "from", Role.BASE: "to"}


def direction_of(text: str, figure: Quantity, others: tuple[Quantity, ...], within: Span) -> Direction | None:
    """The turn to which a figure is tied in its sentence; None where it is tied to none, or to two that disagree.

    All places count from the start of `text`; `others` are the figures of the sentence. "rose 5 %", "a 5 % drop in
    sales", "a loss of $6bn", "$50 more than a PS5", "cut rates by 0.25 points". Apart: "up to 5 %", "raised $5
    million", "set up 5 shops", and "rose from 5 to 3", which contradicts itself.
    """
    found = [*_before(text, figure, within), *_after(text, figure, within)]
    found = [direction for direction in found if direction.sides]
    if len(found) > 1 and not all(one.agrees(found[0]) for one in found):
        return None
    if not found:
        return None
    nearest = min(found, key=lambda direction: _distance(direction.word, figure.span))
    return nearest if _keeps_to_values(text, nearest, figure, others) else None


def _before(text: str, figure: Quantity, within: Span) -> Iterator[Direction]:
    """The nearest turn before a figure."""
    start, best = max(within.start, figure.span.start - REACH), None
    for pattern, tables in _BEFORE:
        match = _last(pattern, text, start, figure.span.start)
        if match and not _is_broken(match) and (best is None or match.start("word") > best[0].start("word")):
            best = match, tables
    if best:
        match, tables = best
        groups = match.groupdict()
        yield Direction(
            word=Span(*match.span("word")),
            sides=_sides(match["word"], tables, figure),
            role=_ROLES.get((groups.get("role") or "").lower(), Role.CHANGE),
            thing=Span(*match.span("thing")) if groups.get("thing") else None,
        )


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The match that ends at `end` and begins nearest to it."""
    found = None
    while match := pattern.search(text, start, end):
        found, start = match, match.start("word") + 1
    return found


def _is_broken(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    if (lead := groups.get("lead")) is not None:
        return bool(lead) and lead[-1] not in ",;:(–—-" and lead.lower() not in _UP_AFTER
    return bool(groups.get("gap") and _NO_LINK.search(groups["gap"]))


def _after(text: str, figure: Quantity, within: Span) -> Iterator[Direction]:
    """The turn right behind a figure: the first rule that fits."""
    end = min(within.end, figure.span.end + REACH)
    for pattern, tables in _AFTER:
        match = pattern.match(text, figure.span.end, end)
        sides = _sides(match["word"], tables, figure) if match else frozenset()
        if match and sides:
            groups = match.groupdict()
            apart = groups.get("other") is not None
            yield Direction(
                word=Span(match.start("word"), match.end("quality") if apart else match.end("word")),
                sides=sides,
                role=Role.APART if apart else Role.CHANGE,
                thing=Span(*match.span("thing")) if groups.get("thing") else None,
                other=Span(*match.span("other")) if apart else None,
            )
            return


def _sides(word: str, tables: tuple[Table, ...], figure: Quantity) -> frozenset[Side]:
    """What a word may mean of a figure of this kind; spans of time rise and fall only by comparison."""
    sides = frozenset().union(*(table.sides(word) for table in tables))
    timely = COMPARATIVES in tables or figure.kind is not QuantityKind.DURATION
    return frozenset(side for side in sides if timely and figure.kind in _UNITS.get(side[0], (figure.kind,)))


def _distance(word: Span, figure: Span) -> int:
    return max(figure.start - word.end, word.start - figure.end)


def _keeps_to_values(text: str, direction: Direction, figure: Quantity, others: tuple[Quantity, ...]) -> bool:
    """Whether "from A to B" goes the way of its verb: "rose from 5 to 3" is nobody’s."""
    partner = end_of(text, direction, figure, others)
    if partner is None or partner.value is None or figure.value is None:
        return True
    rises = (figure.value > partner.value) is (direction.role is Role.LEVEL)
    return figure.value != partner.value and (Axis.MOVE, not rises) not in direction.sides


def end_of(text: str, direction: Direction, figure: Quantity, others: tuple[Quantity, ...]) -> Quantity | None:
    """The other end of a move: 3 for the 5 of "rose from 3 to 5" and of "rose to 5 from 3"."""
    link = _LINKED_BY.get(direction.role)
    for other in others:
        if link and other.span != figure.span and other.kind is figure.kind and other.unit == figure.unit:
            first, second = sorted((other.span, figure.span))
            near = first.start >= direction.word.end and not re.search("[;:()]", text[first.end : second.start])
            if near and re.search(
                rf"\b{link}(?:\s{_HEDGE})?\s?\Z", text[max(0, other.span.start - 30) : other.span.start]
            ):
                return other
    return None
