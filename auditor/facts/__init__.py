"""What can be checked in a text: figures, dates, quotations, names. One finder a kind of fact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from auditor.facts.dates import find_dates
from auditor.facts.names import find_names
from auditor.facts.quantities import find_quantities
from auditor.facts.quotations import find_quotations
from auditor.model import Fact, Name, Quantity

__all__ = ["find_dates", "find_facts", "find_names", "find_quantities", "find_quotations"]


def find_facts(text: str, reference: date | None = None) -> tuple[Fact, ...]:
    """Every fact of a text, in order of place.

    A figure inside a date or a name belongs to it ("June 2023", "Medium 3"), a name inside a quotation to the
    quotation; a figure inside a quotation is found beside it. `reference` is the day from which relative dates count.
    """
    quotations = tuple(find_quotations(text))
    dates = tuple(find_dates(text, reference))
    names = tuple(name for name in find_names(text) if not _inside(name, dates))
    quantities = tuple(q for q in find_quantities(text) if not _inside(q, dates) and not _inside(q, names))
    outside = tuple(name for name in names if not _inside(name, quotations))
    found: tuple[Fact, ...] = (*quotations, *dates, *quantities, *outside)
    return tuple(sorted(found, key=lambda fact: (fact.span.start, -fact.span.end)))


def _inside(fact: Name | Quantity, others: Sequence[Fact]) -> bool:
    return any(other.span.overlaps(fact.span) for other in others)
