"""Which one step of arithmetic a claim speaks of: read from the words around its figure, never from the figure alone.

With ten figures in a passage nearly every value is some difference of two: only a claim that says “fewer”, “together”
or “twice” asks for a reckoning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from auditor.model import Claim, Quantity, QuantityKind


class Operation(StrEnum):
    """What a figure is of two others."""

    DIFFERENCE = "difference"
    CHANGE = "change"
    TIMES = "times"
    SHARE = "share"
    TOTAL = "total"
    BEFORE = "before"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Asked:
    """An operation; `rises` tells whether the claim says more or less, None where it says neither."""

    operation: Operation
    rises: bool | None = None
    over_time: bool = False
    """Whether the claim tells of a change: "doubled", and not "twice as many as"."""


_UP = (
    r"rose|rises?|risen|rising|increas\w{1,3}|grow|grows|growing|grown|grew|climb\w{0,3}|jump\w{0,3}|surg\w{1,3}|soar\w{0,3}"
    r"|gain\w{0,3}|up|add(?:s|ed|ing)?|more|higher|above|bigger|larger|longer|older|heavier|dearer|wider|widen\w{0,3}"
    r"|expand\w{0,3}|exceed\w{0,3}|rais(?:e[sd]?|ing)|lift\w{0,3}|extra|ahead|improv\w{1,3}|taller|outnumber\w{0,3}"
)
_DOWN = (
    r"fell|falls?|fallen|falling|drop\w{0,4}|decreas\w{1,3}|declin\w{1,3}|down|lower\w{0,3}|fewer|less|below|smaller"
    r"|shorter|younger|lighter|cheaper|quieter|narrower|narrow(?:ed|s|ing)|cut|cuts|cutting|trim\w{0,4}|reduc\w{1,4}"
    r"|slash\w{0,3}|shed|sheds|shr[aiu]nk\w{0,3}|slid|slip\w{0,4}|behind|sank|plung\w{1,3}|tumbl\w{1,3}|eased"
)
_EITHER = r"differences?|gaps?|margins?|apart|chang(?:e[sd]?|ing)"
_UP_WORD, _DOWN_WORD = re.compile(rf"\b(?:{_UP})\b"), re.compile(rf"\b(?:{_DOWN})\b")
_HEDGES = (
    r"(?:(?:about|around|some|almost|nearly|roughly|just|only|more|less|fewer|than|over|under|a|an|another|further"
    r"|extra|full|total|at|least|close|to)\s){0,4}"
)
# "rose £88", "an increase of £88", "a gap of 12"; whoever "raised £88" had nothing before.
_RIGHT_BEFORE = re.compile(rf"\b(?!rais\w+ (?!by))(?P<word>{_UP}|{_DOWN}|{_EITHER})\s(?:of\s|by\s)?{_HEDGES}\Z")
# "trimmed its policy rate by £88": the verb stands anywhere before in the clause.
_BY = re.compile(rf"\bby\s{_HEDGES}\Z")
# "670 employees fewer", "20 more seats", "an £88 rise".
_RIGHT_AFTER = re.compile(
    rf"(?:[ -](?!to\b|and\b|or\b|of\b|for\b|in\b|on\b|at\b|by\b|is\b|was\b|are\b|were\b)[a-z]+){{0,2}}"
    rf"[ -](?P<word>{_UP}|{_DOWN}|{_EITHER})\b(?! to \d)"
)
_CLAUSE_ENDS = re.compile(r"[,;:()–—]\s|\s(?:while|but|whereas|although)\s")
_TOTAL = re.compile(
    r"\b(?:in total|together|combined|altogether|in all|all told|a total of|totall?ed|totall?ing|total|sum of)\b"
)
_BEFORE = re.compile(
    r"\b(?:before|previous(?:ly)?|until now|until then|had been|had stood|had cost|used to|formerly|earlier)\b"
)
_WITHOUT = re.compile(
    r"\b(?:without|excluding|apart from|leaving (?:aside|out)|not counting|remaining|remainder|the rest|the other)\b"
)
_NET = re.compile(r"\s?net\b")
_OF = re.compile(r"\s(?:of|out of)\s")
_AS = re.compile(r"\s(?:as|the)\s")
_OVER_TIME = re.compile(r"(?:bl|pl|lv)(?:ed|ing)\Z|fold\Z")
_POINTS = re.compile(r"\s(?:of a )?(?:percentage )?points?\b")
_SUMMABLE = (QuantityKind.MONEY, QuantityKind.COUNT, QuantityKind.MEASURE)


def asked(claim: Claim, claimed: Quantity) -> tuple[Asked, ...]:
    """The operations that the claim's words ask for, the most explicit first; mostly none.

    "670 employees fewer than at its peak" asks for a difference, and says which of two figures is the lesser.
    """
    text, place = claim.text.lower(), claim.place_of(claimed)
    before, after = _clause_before(text[: place.start]), text[place.end :]
    moved = _moved(before, after, is_points(claim, claimed))
    found = []
    if claimed.kind is QuantityKind.MULTIPLE:
        found.append(Asked(Operation.TIMES, None, bool(_OVER_TIME.search(text[place.start : place.end]))))
    elif claimed.kind in (QuantityKind.PERCENT, QuantityKind.FRACTION) and not is_points(claim, claimed):
        found += _of_a_share(claimed, after, moved)
    elif moved or is_points(claim, claimed):
        found.append(moved or Asked(Operation.DIFFERENCE))
    elif _NET.match(after):
        found.append(Asked(Operation.DIFFERENCE, None))
    if claimed.kind in _SUMMABLE and not found:
        found += [Asked(op) for op, words in _WORDS if words.search(text)]
    return tuple(found)


_WORDS = ((Operation.TOTAL, _TOTAL), (Operation.BEFORE, _BEFORE), (Operation.WITHOUT, _WITHOUT))


def is_points(claim: Claim, claimed: Quantity) -> bool:
    """Whether a figure is a distance between two shares: "0.25 percentage points", "five points"."""
    if claimed.kind in (QuantityKind.PERCENTAGE_POINT, QuantityKind.BASIS_POINT):
        return True
    return claimed.kind in (QuantityKind.COUNT, QuantityKind.FRACTION) and bool(
        _POINTS.match(claim.text.lower(), claim.place_of(claimed).end)
    )


def _of_a_share(claimed: Quantity, after: str, moved: Asked | None) -> list[Asked]:
    """A share is a part of something, a change of something, or for fractions also its multiple."""
    if moved:
        return [Asked(Operation.CHANGE, moved.rises)] if moved.rises is not None else []
    if _OF.match(after):
        return [Asked(Operation.SHARE)]
    if claimed.kind is QuantityKind.FRACTION and _AS.match(after):
        return [Asked(Operation.TIMES)]
    return [Asked(Operation.SHARE)] if claimed.kind is QuantityKind.FRACTION else []


def _clause_before(before: str) -> str:
    ends = [match.end() for match in _CLAUSE_ENDS.finditer(before)]
    return before[ends[-1] if ends else 0 :]


def _moved(before: str, after: str, points: bool) -> Asked | None:
    """A difference or change, told right before the figure, by "by", or right after it."""
    if points:
        after = _POINTS.sub("", after, count=1)
    if match := _RIGHT_BEFORE.search(before):
        return Asked(Operation.DIFFERENCE, _rises(match["word"]))
    if _BY.search(before) and (ways := {_rises(word) for word in _moving_words(before)}):
        return Asked(Operation.DIFFERENCE, ways.pop()) if len(ways) == 1 else None
    if match := _RIGHT_AFTER.match(after):
        return Asked(Operation.DIFFERENCE, _rises(match["word"]))
    return None


def _moving_words(before: str) -> list[str]:
    found = [*_UP_WORD.finditer(before), *_DOWN_WORD.finditer(before)]
    return [match.group() for match in sorted(found, key=lambda match: match.start())]


def _rises(word: str) -> bool | None:
    if _UP_WORD.fullmatch(word):
        return True
    return False if _DOWN_WORD.fullmatch(word) else None
