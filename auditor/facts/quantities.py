"""Quantities in running text: money, shares, counts, multiples, durations, measures; single, ranged, hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from auditor.facts.ages import find_ages
from auditor.facts.compounds import joined
from auditor.facts.counting import is_counted, rank_of
from auditor.facts.decoys import is_decoy
from auditor.facts.figures import Figure, read_figure
from auditor.facts.hedges import ends, hedge_after, hedge_before
from auditor.facts.meeting import apart, meets
from auditor.facts.nouns import noun_after
from auditor.facts.numerals import numerals
from auditor.facts.ranges import Pair, paired
from auditor.facts.rates import rate_after
from auditor.facts.shares import find_shares
from auditor.facts.vague import find_vague
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded, fold

_HEDGE_SIGNS = "~≈∼<>≤≥"
# "Over 18 months" is the time in which something happened; after these words it is how long it took at least.
_LASTING = re.compile(
    r"\b(?:for|last\w*|took|takes?|after|well|just|aged?|be|is|are|was|were|wait\w*|spent|of) over $", re.IGNORECASE
)
_SPEEDS = {
    ("km", "hour"): "km/h",
    ("mi", "hour"): "mph",
    ("m", "second"): "m/s",
    ("km", "second"): "km/s",
}
_UNCOUNTED = (QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.COUNT)


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a text, in order; spans take in hedge signs, currency and unit, not hedge words."""
    folded = fold(text)
    phrases = list(chain(find_shares(folded), find_vague(folded), find_ages(folded)))
    by_span = {phrase.span: phrase for phrase in reversed(phrases)}
    taken = apart(tuple(by_span))
    found = [by_span[span] for span in taken]
    read = 0
    for pair in paired(folded.text, list(_figures(folded.text))):
        if pair.start < read:
            continue  # "per 100,000 people": a figure of the denominator
        if not is_counted(folded.text, pair.high):
            continue
        quantity, read = _quantity(folded, pair)
        if not meets(quantity.span, taken):
            found.append(quantity)
    yield from sorted(found, key=lambda quantity: quantity.span)


def _figures(text: str) -> Iterator[Figure]:
    """The figures of a text that are quantities, amounts in two units as one."""
    end, last = 0, None
    for numeral in numerals(text):
        if numeral.start < end:
            continue
        figure = read_figure(text, numeral, end)
        end = figure.end
        if is_decoy(text, figure):
            continue
        if last and (both := joined(text, last, figure)):
            last = both
            continue
        if last:
            yield last
        last = figure
    if last:
        yield last


def _quantity(folded: Folded, pair: Pair) -> tuple[Quantity, int]:
    """The quantity, and where the last figure that belongs to it ends."""
    text, low, high = folded.text, pair.low, pair.high
    start, end = pair.start, pair.end
    hedge, counted = Hedge.EXACT, end
    if before := hedge_before(text, start):
        if not _is_span_of_time(text, high, before):
            hedge = before[0]
        start = before[1] if text[before[1]] in _HEDGE_SIGNS else start
    elif after := hedge_after(text, end):
        hedge, counted = after
    single = low is high
    opened = ends(low.value, hedge) if single else (low.value, high.value)
    kind = high.kind or low.kind or QuantityKind.COUNT
    unit, per, rate_end = _unit_and_rate(text, high, low, kind, counted)
    if kind is QuantityKind.COUNT and unit is None and per and per[0].isdigit():
        kind = QuantityKind.RATE  # "14.3 per 1,000 births"
    quantity = Quantity(
        span=folded.span(start, end),
        kind=kind,
        value=low.value if single else None,
        low=opened[0],
        high=opened[1],
        unit=unit,
        hedge=hedge,
        per=per,
        step=high.step.scaleb(high.scale),
        scale=high.scale,
        other_values=tuple(other.scaleb(high.scale) for other in high.others) if single else (),
        other_units=high.other_units or low.other_units,
    )
    return quantity, max(end, rate_end)


def _is_span_of_time(text: str, figure: Figure, hedge: tuple[Hedge, int]) -> bool:
    """“Over 18 months”, “over the past year”: how long it took, not more than that."""
    if figure.kind is not QuantityKind.DURATION or text[hedge[1] : hedge[1] + 5].lower() != "over ":
        return False
    return not _LASTING.search(text[max(0, hedge[1] - 10) : hedge[1] + 5])


def _unit_and_rate(
    text: str, high: Figure, low: Figure, kind: QuantityKind, counted: int
) -> tuple[str | None, str | None, int]:
    """What is counted, per what, and where the denominator ends."""
    if kind is QuantityKind.ORDINAL:
        return rank_of(text, high.end), None, 0
    unit = high.unit or low.unit
    if kind is QuantityKind.COUNT:
        unit = noun_after(text, counted)
    rate = rate_after(text, counted, counted=kind in _UNCOUNTED)
    if rate is None:
        return unit, None, 0
    per, end = rate
    if kind is QuantityKind.MEASURE and unit and (speed := _SPEEDS.get((unit, per))):
        return speed, None, end
    return unit, per, end
