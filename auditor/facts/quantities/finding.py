"""Quantities in running text: money, shares, counts, multiples, durations, measures; single, ranged, hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from auditor.facts.meeting import apart, meets
from auditor.facts.quantities.ages import find_ages
from auditor.facts.quantities.compounds import joined, with_article
from auditor.facts.quantities.counting import is_counted, rank_of
from auditor.facts.quantities.decoys import is_decoy
from auditor.facts.quantities.figure_reading import read_figure
from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.hedges import ends, hedge_after, hedge_before
from auditor.facts.quantities.lists import listed, with_carried_currencies
from auditor.facts.quantities.nouns import noun_after
from auditor.facts.quantities.numerals import numerals
from auditor.facts.quantities.ranges import Pair, paired
from auditor.facts.quantities.rates import rate_after
from auditor.facts.quantities.shares import find_shares
from auditor.facts.quantities.units import MEASURE_SYMBOLS, PER_SYMBOLS
from auditor.facts.quantities.vague import find_vague
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded, fold

_HEDGE_SIGNS = "~≈∼<>≤≥"
# "Over 18 months" is the time in which something happened; after these words it is how long it took at least.
_LASTING = re.compile(
    r"\b(?:for|last\w*|took|takes?|after|well|just|aged?|be|is|are|was|were|wait\w*|spent|of) over $", re.IGNORECASE
)
_MOVING = ("m", "km", "cm", "mi", "ft", "nmi")
_SPEEDS = {"mi/h": "mph", "mi/gal": "mpg"}
_UNCOUNTED = (QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.COUNT)


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a text, in order; spans take in hedge signs, currency and unit, not hedge words."""
    folded = fold(text)
    phrases = list(chain(find_shares(folded), find_vague(folded), find_ages(folded)))
    by_span = {phrase.span: phrase for phrase in reversed(phrases)}
    taken = apart(tuple(by_span))
    found = [by_span[span] for span in taken]
    figures, read = list(_figures(folded.text)), 0
    if not found and not figures:
        return
    for pair in paired(folded.text, listed(folded.text, figures)):
        if pair.start < read:
            continue  # "per 100,000 people": a figure of the denominator
        if not is_counted(folded.text, pair.high):
            continue
        quantity, read = _quantity(folded, pair)
        if not meets(quantity.span, taken):
            found.append(quantity)
    yield from with_carried_currencies(text, sorted(found, key=lambda quantity: quantity.span))


def _figures(text: str) -> Iterator[Figure]:
    """The figures of a text that are quantities, amounts in two units as one."""
    end, last = 0, None
    for numeral in numerals(text):
        if numeral.start < end:
            continue
        figure = read_figure(text, numeral, end)
        end = figure.end
        if is_decoy(text, figure) or _in_address(text, figure) or _in_denominator(text, figure):
            continue
        figure = with_article(text, figure)
        if last and (both := joined(text, last, figure)):
            last = both
            continue
        if last:
            yield last
        last = figure
    if last:
        yield last


_LONGEST_ADDRESS = 500


def _in_denominator(text: str, figure: Figure) -> bool:
    """Whether a figure belongs to what is counted per: "$2,140 per 40-foot container"."""
    return text[max(0, figure.start - 5) : figure.start] == " per "


def _in_address(text: str, figure: Figure) -> bool:
    """Whether a figure stands inside an internet address: "?RQT=305&issn%280024"."""
    if text[figure.start - 1 : figure.start] in ("", " ", "\n"):
        return False
    before = text[max(0, figure.start - _LONGEST_ADDRESS) : figure.start].split()
    word = before[-1] if before else ""
    return "://" in word or "@" in word or word.startswith("www.")


def _quantity(folded: Folded, pair: Pair) -> tuple[Quantity, int]:
    """The quantity, and where the last figure that belongs to it ends."""
    text, low, high = folded.text, pair.low, pair.high
    start, end = pair.start, pair.end
    hedge, counted = Hedge.EXACT, end
    if before := hedge_before(text, start):
        if not _is_span_of_time(text, high, before):
            hedge = before[0]
        start = before[1] if text[before[1]] in _HEDGE_SIGNS else start
    if hedge in (Hedge.EXACT, Hedge.APPROXIMATE) and (after := hedge_after(text, end)):
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


def _is_one_unit(unit: str, per: str) -> bool:
    """Whether a measure per another is a unit of its own: km/h, mg/L, Mbit/s; but not "3 m³ an hour"."""
    if per in ("second", "minute", "hour"):
        return unit in _MOVING or unit.endswith(("bit", "B", "b"))
    return per in PER_SYMBOLS or per in MEASURE_SYMBOLS


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
    if kind is QuantityKind.MEASURE and unit and _is_one_unit(unit, per):
        joined_unit = f"{unit}/{PER_SYMBOLS.get(per) or MEASURE_SYMBOLS[per]}"
        return _SPEEDS.get(joined_unit, joined_unit), None, end
    return unit, per, end
