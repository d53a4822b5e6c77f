"""Two figures that are the ends of one range, and those that are a change from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.facts.quantities.figures import Figure
from auditor.model import QuantityKind

_JOINER = re.compile(r" ?- ?| ?~ ?|-? to |-to-| and (?:the )?| or | through | ?(?:±|\+/-) ?")
_BETWEEN = re.compile(
    r"\b(?:between|from|of) (?:(?:about|around|roughly|some|approximately|as (?:little|few) as|the) )?$", re.IGNORECASE
)
_RANGING = re.compile(r"\b(?:between|rang(?:e|es|ed|ing) (?:anywhere )?from) $", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing|th)?|went|go(?:es|ne|ing)?|up|down|cut|chang\w+"
    r"|(?:in|de)creas\w+|drop\w*|climb\w*|jump\w*|declin\w+|shr[aiu]nk|rais\w+|mov\w+|reduc\w+|surg\w+|soar\w*|expand\w*"
    r"|narrow\w*|widen\w*|slip\w*|slid\w*|eas\w+|improv\w+|lower\w*|revis\w+|upgrad\w+|downgrad\w+|advanc\w+|plung\w+"
    r"|tumbl\w+|doubl\w+|tripl\w+|slow\w*|accelerat\w+|shift\w*|swell\w*|swelled)"
    r"(?: [a-z]{1,12}){0,4} from (?:(?:about|around|roughly|some|nearly|almost|just) )?$"
)
_REACH = 64
_LONGEST_JOINER = 9


class Pair(NamedTuple):
    """One figure twice, or the two ends of a range, lower one first; `start` and `end` are where they stand."""

    low: Figure
    high: Figure
    start: int
    end: int


def paired(text: str, figures: list[Figure]) -> Iterator[Pair]:
    """The figures of a folded text, ranges as one: "5-6", "$1.5-2 billion", "between 3 and 4 per cent"."""
    place = 0
    while place < len(figures):
        low = figures[place]
        high = figures[place + 1] if place + 1 < len(figures) else None
        place += 1
        if high is None or not _are_joined(text, low, high):
            yield _single(low.shared_with(high) if high and _shares_unit(text, low, high) else low)
            continue
        place += 1
        low = low.shared_with(high)
        if text[low.end : high.start].strip() in ("±", "+/-"):
            yield Pair(low, low, low.start, high.end)
        elif _is_change(text, low, high):
            yield _single(low)
            yield _single(high)
        else:
            first, last = (low, high) if low.value <= high.value else (high, low)
            yield Pair(first, last, low.start, high.end)


def _single(figure: Figure) -> Pair:
    return Pair(figure, figure, figure.start, figure.end)


_LISTED = re.compile(r",? (?:and|or) ")


def _shares_unit(text: str, low: Figure, high: Figure) -> bool:
    """“45 and 50 mg”, “3 and 5 per cent”: two figures with one unit behind the second."""
    behind = high.kind is not None and high.kind is not QuantityKind.ORDINAL and high.start == high.numeral_start
    alike = low.kind is None and low.in_digits and high.in_digits and not low.scale
    return behind and alike and bool(_LISTED.fullmatch(text, low.end, high.start))


def _are_joined(text: str, low: Figure, high: Figure) -> bool:
    joiner = text[low.end : high.start]
    if (
        len(joiner) > _LONGEST_JOINER
        or not _JOINER.fullmatch(joiner)
        or (low.unit and high.unit and low.unit != high.unit)
    ):
        return False
    if joiner.strip() in ("±", "+/-"):
        return True
    if text[max(0, low.start - 4) : low.start] == " by " and high.value > 2 * low.value:
        return False  # "raised by 5 cents to 45 cents"; but "cut by 6% to 8%"
    if joiner == " to " and _has_unit_behind(low) and high.kind is None:
        return False  # "climbed 5% to 31,900"
    if low.kind is None and not low.in_digits and high.start < high.numeral_start:
        return False  # "$20 for the small one to $70 for the large one"
    opened = bool(_BETWEEN.search(text, max(0, low.start - 28), low.start))
    if joiner.endswith("the ") and high.kind is not QuantityKind.ORDINAL:
        return False
    if joiner.strip() in ("and", "or", "and the"):
        between = opened and not text[max(0, low.start - 5) : low.start].lower().endswith(
            ("from ", "of ", "rom the ", "of the ")
        )
        return between or (joiner.strip() == "or" and low.kind is None and low.digits < high.digits)
    if joiner == " to " and opened:
        return True  # "from 30 to 12", with the ends as written
    return low.shared_with(high).value < high.value


def _has_unit_behind(figure: Figure) -> bool:
    return figure.kind not in (None, QuantityKind.MONEY, QuantityKind.ORDINAL) and figure.start == figure.numeral_start


def _is_change(text: str, low: Figure, high: Figure) -> bool:
    """Two values in time, not the ends of a range: "rose from 46% to 58%", "from 30 to 12"; "ranged from" is none."""
    if _RANGING.search(text, max(0, low.start - 28), low.start):
        return False
    return low.value > high.value or bool(_CHANGE.search(text, max(0, low.start - _REACH), low.start))
