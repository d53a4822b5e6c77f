"""Quantities in running text: money, shares, counts, multiples, durations, measures; single, ranged, hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.decoys import is_decoy
from auditor.facts.figures import Figure, read_figure
from auditor.facts.hedges import hedge_after, hedge_before
from auditor.facts.numerals import SCALE_WORDS, numerals
from auditor.facts.phrases import find_phrases
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded, fold

_JOINER = re.compile(r" ?- ?| to | and | or ")
_BETWEEN = re.compile(r"(?:between|from) $", re.IGNORECASE)
_PER = re.compile(
    r" ?/ ?(?P<slash>[a-z]+)\b| (?:per|an?|each|every) (?P<word>"
    r"(?:(?P<scale>thousand|million|billion) )?[a-z]+(?: tokens?)?)\b"
)
_PER_UNITS = re.compile(
    r"(?:second|minute|hour|day|night|week|month|quarter|year|annum|share|head|person|user|seat|barrel|tonne|ton|litre"
    r"|gallon|kilo|kg|mile|km|customer|employee|game|match|ticket|(?:input |output )?tokens?)s?\b"
)
_NOUN = re.compile(r"[ -](?P<words>[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,2})")
_NOT_NOUNS = frozenset(
    """of in on at by for with from to and or but as than that which who while when where after before since until was
    were is are has have had will would could may might be been more less fewer other others such per a an the this
    these it its their his her not also about over under up down into across among between during out so if
    because""".split()
)
_PLURALS = frozenset("people men women children staff media data crew police feet teeth personnel cattle".split())


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a text, in order; spans take in hedge signs, currency and unit, not hedge words."""
    folded = fold(text)
    figures = [figure for figure in _figures(folded.text) if not is_decoy(folded.text, figure)]
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
        quantity = _quantity(folded, low, high)
        if not any(quantity.span.overlaps(span) for span in taken):
            found.append(quantity)
    yield from sorted(found, key=lambda quantity: quantity.span)


def _figures(text: str) -> Iterator[Figure]:
    end = 0
    for numeral in numerals(text):
        if numeral.start >= end:
            figure = read_figure(text, numeral)
            end = figure.end
            if numeral.in_digits or figure.kind or figure.scale or _spelled_count(text, figure):
                yield figure


def _spelled_count(text: str, figure: Figure) -> bool:
    """Number words count only before a noun: "three co-founders", but not "one of the" or "the two"."""
    return figure.digits > 1 and _noun(text, figure.end) is not None


def _joined(text: str, low: Figure, high: Figure) -> bool:
    joiner = text[low.end : high.start]
    if not _JOINER.fullmatch(joiner) or (low.unit and high.unit and low.unit != high.unit):
        return False
    if joiner.strip() in ("and", "or"):
        opened = _BETWEEN.search(text[max(0, low.start - 9) : low.start])
        return bool(opened) or (joiner.strip() == "or" and low.kind is None)
    if joiner == " to ":
        return bool(_BETWEEN.search(text[max(0, low.start - 9) : low.start])) or low.digits < high.digits
    return low.shared_with(high).digits.scaleb(low.shared_with(high).scale) < high.digits.scaleb(high.scale)


def _quantity(folded: Folded, low: Figure, high: Figure) -> Quantity:
    text, start, end = folded.text, low.start, high.end
    hedge = Hedge.EXACT
    if before := hedge_before(text, start):
        hedge = before[0]
        start = before[1] if text[before[1]] in "~≈∼" else start
    elif after := hedge_after(text, end):
        hedge = after
    lowest, highest = low.digits.scaleb(low.scale), high.digits.scaleb(high.scale)
    single = low is high
    kind = high.kind or low.kind or QuantityKind.COUNT
    unit = high.unit or low.unit or _noun(text, end)
    return Quantity(
        span=folded.span(start, end),
        kind=kind,
        value=lowest if single else None,
        low=None if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN) and single else lowest,
        high=None if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) and single else highest,
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
    words = match["slash"] or match["word"]
    if match["scale"]:
        words = words.removeprefix(match["scale"]).strip()
        return f"{Decimal(10) ** SCALE_WORDS[match['scale']]} {words}"
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
        if word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return word
    return words[0] if words else None
