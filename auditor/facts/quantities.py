"""Quantities in running text: money, shares, counts, multiples, durations, measures; single, ranged, hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.common_words import PLURALS
from auditor.facts.decoys import is_decoy
from auditor.facts.figures import Figure, read_figure
from auditor.facts.hedges import ends, hedge_after, hedge_before
from auditor.facts.meeting import meets
from auditor.facts.numerals import SCALE_WORDS, numerals
from auditor.facts.phrases import find_phrases
from auditor.facts.units import PER_LETTERS
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded, fold

_JOINER = re.compile(r" ?- ?| to | and | or ")
_BETWEEN = re.compile(r"(?:between|from) $", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|went|go(?:es|ne|ing)?|up|down|cut|chang\w+"
    r"|(?:in|de)creas\w+|drop\w*|climb\w*|jump\w*|declin\w+|shr[aiu]nk|rais\w+|mov\w+|reduc\w+)"
    r"(?: [a-z]{1,12}){0,3} from $"
)
_CHANGE_REACH = 50
_HEDGE_SIGNS = "~≈∼<>≤≥"
_PER = re.compile(
    r"(?: ?/ ?|[ -](?:per|an?|each|every)[ -])"
    r"(?:(?P<scale>thousand|million|billion) (?P<many>[a-z]+(?: tokens?)?)|(?P<word>[a-z]+(?: tokens?)?))\b"
)
_PER_UNITS = re.compile(
    r"(?:second|minute|hour|day|night|week|month|quarter|year|annum|share|head|person|user|seat|barrel|tonne|ton|litre"
    r"|gallon|kilo|kg|mile|km|customer|employee|game|match|ticket|(?:input |output )?tokens?)s?\b"
)
_NOUN = re.compile(r"[ -](?P<words>[a-z][a-z'-]{0,40}(?: [a-z][a-z'-]{0,40}){0,2})")
_NOT_NOUNS = frozenset(
    """of in on at by for with from to and or but as than that which who while when where after before since until was
    were is are has have had will would could may might be been more less fewer other others such per a an the this
    these it its their his her not also about over under up down into across among between during out so if
    because""".split()
)


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a text, in order; spans take in hedge signs, currency and unit, not hedge words."""
    folded = fold(text)
    figures = list(_figures(folded.text))
    found = list(find_phrases(folded))
    taken = [quantity.span for quantity in found]
    position = 0
    while position < len(figures):
        low = high = figures[position]
        position += 1
        if position < len(figures) and _joined(folded.text, low, figures[position]):
            high = figures[position]
            low = low.shared_with(high)
            position += 1
        if not _counts(folded.text, high):
            continue
        changed = low.start < high.start and _is_change(folded.text, low, high)
        read = [_quantity(folded, *pair) for pair in ([(low, low), (high, high)] if changed else [(low, high)])]
        found.extend(quantity for quantity in read if not meets(quantity.span, taken))
    yield from sorted(found, key=lambda quantity: quantity.span)


def _figures(text: str) -> Iterator[Figure]:
    end = 0
    for numeral in numerals(text):
        if numeral.start >= end:
            figure = read_figure(text, numeral, end)
            end = figure.end
            if not is_decoy(text, figure):
                yield figure


def _counts(text: str, figure: Figure) -> bool:
    """Number words count only before a noun: "three co-founders", but not "one of the" or "the two"."""
    bare = not (figure.in_digits or figure.kind or figure.scale)
    return not bare or (figure.digits > 1 and _noun(text, figure.end) is not None)


def _joined(text: str, low: Figure, high: Figure) -> bool:
    joiner = text[low.end : high.start]
    if not _JOINER.fullmatch(joiner) or (low.unit and high.unit and low.unit != high.unit):
        return False
    opened = bool(_BETWEEN.search(text, max(0, low.start - 9), low.start))
    if joiner.strip() in ("and", "or"):
        return opened or (joiner.strip() == "or" and low.kind is None and low.digits < high.digits)
    if joiner == " to " and opened:
        return True  # "from 30 to 12", with the ends as written
    return low.shared_with(high).digits.scaleb(low.shared_with(high).scale) < high.digits.scaleb(high.scale)


def _is_change(text: str, low: Figure, high: Figure) -> bool:
    """Two values in time, not the ends of a range: "rose from 46% to 58%", "from 30 to 12"."""
    falling = low.digits.scaleb(low.scale) > high.digits.scaleb(high.scale)
    return falling or bool(_CHANGE.search(text, max(0, low.start - _CHANGE_REACH), low.start))


def _quantity(folded: Folded, low: Figure, high: Figure) -> Quantity:
    text, start, end = folded.text, low.start, high.end
    hedge, counted = Hedge.EXACT, end
    if before := hedge_before(text, start):
        hedge = before[0]
        start = before[1] if text[before[1]] in _HEDGE_SIGNS else start
    elif after := hedge_after(text, end):
        hedge, counted = after
    lowest, highest = low.digits.scaleb(low.scale), high.digits.scaleb(high.scale)
    single = low is high
    opened = ends(lowest, hedge) if single else (lowest, highest)
    kind = high.kind or low.kind or QuantityKind.COUNT
    unit = high.unit or low.unit or _noun(text, counted)
    return Quantity(
        span=folded.span(start, end),
        kind=kind,
        value=lowest if single else None,
        low=opened[0],
        high=opened[1],
        unit=unit,
        hedge=hedge,
        per=_per(text, end) if kind is not QuantityKind.COUNT or "/" in text[end : end + 1] else None,
        step=high.step.scaleb(high.scale),
        scale=high.scale,
    )


def _per(text: str, end: int) -> str | None:
    match = _PER.match(text, end)
    if match is None:
        return None
    if match["scale"]:
        return f"{10 ** SCALE_WORDS[match['scale']]} {match['many']}"
    words = PER_LETTERS.get(match["word"], match["word"])
    return words if _PER_UNITS.fullmatch(words) else None


def _noun(text: str, end: int) -> str | None:
    """What is counted: the first plural within three lower-case words after the figure, else the first word."""
    match = _NOUN.match(text, end)
    if match is None:
        return None
    words = []
    for word in match["words"].split():
        if word in _NOT_NOUNS:
            break
        words.append(word)
        if word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return word
    return words[0] if words else None
