"""Figures in a row that share a currency, a scale word or a unit: "$15, 20 and 25 million", "5, 10 and 15 per cent"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.nouns import noun_after
from auditor.model import Quantity, QuantityKind

_JOINT = re.compile(r", |,? (?:and|or) ")
_LAST_JOINT = re.compile(r",? (?:and|or) ")
_CAPITAL = re.compile(r"[ -][A-Z]")
# "Took $60 million and sold 58.6 million": things, not money.
_OF_THINGS = re.compile(
    r"\b(?:sold|sell|ship(?:s|ped)?|deliver(?:s|ed)?|carried|built|produced|printed|attracted|drew|counted|downloaded)"
    r" (?:[a-z]+ ){0,3}$"
)
_VERB_REACH = 48
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]? |\n")
_LARGE = 6
_LONGEST_ROW = 8
_CARRIED = 300
_BEHIND = 80


def listed(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures, those in a row with what only the first or the last one spells out."""
    done, place = list(figures), 0
    while place < len(done):
        end = _row(text, done, place)
        if end - place > 1:
            done[place:end] = _shared(text, done[place:end])
        place = max(end, place + 1)
    return done


def _row(text: str, figures: list[Figure], first: int) -> int:
    """Where the row that begins with a figure ends; it is one only if "and" or "or" leads its last figure."""
    last = first
    while last + 1 < min(len(figures), first + _LONGEST_ROW) and _JOINT.fullmatch(
        text, figures[last].end, figures[last + 1].start
    ):
        last += 1
        if _LAST_JOINT.fullmatch(text, figures[last - 1].end, figures[last].start):
            return last + 1
    return first


def _shared(text: str, row: list[Figure]) -> list[Figure]:
    first, last = row[0], row[-1]
    if not all(_is_bare(figure) for figure in row[1:-1]):
        return row
    marked = first.kind is QuantityKind.MONEY and first.start < first.numeral_start and not first.scale
    if marked and first.digits < 1000 and _is_bare(last, scaled=True) and not _counts(text, last):
        sums = [figure._replace(scale=last.scale) for figure in row] if last.scale else row
        return [s._replace(kind=first.kind, unit=first.unit, other_units=first.other_units) for s in sums]
    behind = last.kind is not None and last.kind is not QuantityKind.ORDINAL and last.start == last.numeral_start
    if len(row) > 2 and behind and _is_bare(first) and first.digits < 1000:
        return [figure.shared_with(last) for figure in row[:-1]] + [last]
    return row


def _is_bare(figure: Figure, *, scaled: bool = False) -> bool:
    """Digits without a unit; only the last of a row may have the scale word."""
    plain = figure.kind is None and figure.in_digits and figure.digits >= 0
    return plain and (figure.scale >= _LARGE if scaled else not figure.scale and figure.digits < 1000)


def _counts(text: str, figure: Figure) -> bool:
    """Whether a noun or a name stands behind a figure: "25 million users", "25 million Americans"."""
    return noun_after(text, figure.end) is not None or bool(_CAPITAL.match(text, figure.end))


def with_carried_currencies(text: str, quantities: Iterable[Quantity]) -> Iterator[Quantity]:
    """Bare millions that stand beside sums of money may be money too: what they may be is kept as `other_units`.

    "Revenue was 2.86 billion pounds. Analysts had expected 2.81 billion." Spans are those of `text`.
    """
    row = list(quantities)
    for place, quantity in enumerate(row):
        beside = _beside(text, row, place) if _may_be_money(text, quantity) else None
        yield replace(quantity, other_units=(beside.unit or "", *beside.other_units)) if beside else quantity


def _may_be_money(text: str, quantity: Quantity) -> bool:
    bare = quantity.kind is QuantityKind.COUNT and quantity.unit is None and quantity.scale >= _LARGE
    if not bare or quantity.other_units or _CAPITAL.match(text, quantity.span.end):
        return False
    return not _OF_THINGS.search(text[max(0, quantity.span.start - _VERB_REACH) : quantity.span.start])


def _beside(text: str, row: list[Quantity], place: int) -> Quantity | None:
    """The sum right before a figure, in its paragraph, or right behind it, in its sentence."""
    span = row[place].span
    for other in reversed(row[max(0, place - _LONGEST_ROW) : place]):
        if span.start - other.span.end > _CARRIED or "\n\n" in text[other.span.end : span.start]:
            break
        if other.scale >= _LARGE:
            if other.kind is QuantityKind.MONEY:
                return other
            if other.unit is not None or not _may_be_money(text, other):
                break
    behind = row[place + 1] if place + 1 < len(row) else None
    if behind is None or behind.kind is not QuantityKind.MONEY or behind.scale < _LARGE:
        return None
    between = text[span.end : behind.span.start]
    return behind if len(between) <= _BEHIND and not _SENTENCE_END.search(between) else None
