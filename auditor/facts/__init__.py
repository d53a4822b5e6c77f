"""What can be checked in a text: figures, dates, quotations, names. One finder a kind of fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from auditor.facts.dates.finding import find_dates, read_dates
from auditor.facts.meeting import meets
from auditor.facts.names.finding import find_names
from auditor.facts.quantities.finding import find_quantities
from auditor.facts.quotations.finding import find_quotations
from auditor.model import DateRange, Fact, Name, Quantity, QuantityKind, Span

__all__ = ["find_dates", "find_facts", "find_names", "find_quantities", "find_quotations"]

_BARE = (QuantityKind.COUNT, QuantityKind.ORDINAL)
_ENDS_IN_YEAR = re.compile(r" (?:1[5-9]|20)\d\d\Z")
_LASTING_TO = re.compile(r" (?:to|ended|ending|through) ")
_F = TypeVar("_F", DateRange, Name, Quantity)


def find_facts(text: str, reference: date | None = None, *, yearless: bool = False) -> tuple[Fact, ...]:
    """Every fact of a text, in order of place.

    A figure inside a date or a name belongs to it ("June 2023", "Medium 3"), capitals inside a measured figure to the
    figure ("CHF 3m", "40 MW"), the year of a law or an event to its name ("Euro 2024"), a name inside a quotation to
    the quotation; a figure inside a quotation is found beside it. `reference` is the day from which relative dates
    count; with `yearless`, days and months without a year are dates of an assumed year where it is not known.
    """
    quotations, named = tuple(find_quotations(text)), tuple(find_names(text))
    with_years = [name.span for name in named if _ENDS_IN_YEAR.search(name.words)]
    all_dates, all_dated = read_dates(text, reference, yearless=yearless)
    dates = _outside(all_dates, with_years)
    dated = [place for place in all_dated if not meets(place, with_years)]
    quantities = tuple(_undated(text, find_quantities(text), [found.span for found in dates], dated))
    figures = [quantity.span for quantity in quantities if _takes_capitals(text, quantity)]
    names = _outside(_outside(named, dated), figures)
    counted = _outside(quantities, [name.span for name in names])
    spoken = [quotation.span for quotation in quotations]
    found: tuple[Fact, ...] = (*quotations, *dates, *counted, *_outside(names, spoken))
    return tuple(sorted(found, key=lambda fact: (fact.span.start, -fact.span.end)))


def _undated(
    text: str, quantities: Iterable[Quantity], told: Sequence[Span], dated: Sequence[Span]
) -> Iterator[Quantity]:
    """What is no part of a date; but a length of time is stated though no day is reckoned from it.

    “the three months to June” is a length beside the period; “for the last two years” is one where no day of writing
    is known.
    """
    for quantity in quantities:
        lasts = quantity.kind is QuantityKind.DURATION
        beside = lasts and _LASTING_TO.match(text, quantity.span.end)
        if beside or not meets(quantity.span, told if lasts else dated):
            yield quantity


def _takes_capitals(text: str, quantity: Quantity) -> bool:
    """Whether capitals inside a figure are its own: those of a unit, or of a number word ("Twenty-six people")."""
    return quantity.kind not in _BARE or text[quantity.span.start].isalpha()


def _outside(facts: Iterable[_F], taken: Sequence[Span]) -> tuple[_F, ...]:
    return tuple(fact for fact in facts if not meets(fact.span, taken)) if taken else tuple(facts)
