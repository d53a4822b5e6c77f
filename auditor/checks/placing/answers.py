"""The figures of a page that answer one of the claim's: where they stand, and what they say to it."""

from __future__ import annotations

from collections import defaultdict

from auditor.checks.comparing.compare import COMPARABLE, Comparison, compare
from auditor.checks.placing.binding import Place, facts_of, put
from auditor.model import Inquiry, Quantity, QuantityKind, ReadPage, once_a_page, once_an_inquiry

Answer = tuple[Place[Quantity], Comparison]


def answers(inquiry: Inquiry, claimed: Quantity) -> tuple[Answer, ...]:
    """Every figure of the page that can be compared with the claimed one, best bound first, and the comparison."""
    known = _known(inquiry)
    if claimed not in known:
        known[claimed] = _answers(inquiry, claimed)
    return known[claimed]


@once_an_inquiry
def _known(_: Inquiry) -> dict[Quantity, tuple[Answer, ...]]:
    """What `answers` has found so far: several checks ask for the same figure."""
    return {}


def _answers(inquiry: Inquiry, claimed: Quantity) -> tuple[Answer, ...]:
    by_kind = _figures(inquiry.page)
    # Whatever else the page counts is left aside unread: most pages hold ten times more figures than can answer.
    said = {
        place: comparison
        for kind in COMPARABLE[claimed.kind]
        for place, printed in by_kind.get(kind, ())
        if (comparison := compare(claimed, printed))
    }
    facts = facts_of(inquiry.page, Quantity)
    there = sorted(said)
    return tuple(
        (place, said[there[index]]) for index, place in put(inquiry, claimed, [facts[number] for number in there])
    )


@once_a_page
def _figures(page: ReadPage) -> dict[QuantityKind, list[tuple[int, Quantity]]]:
    """The page's figures by kind, each with its number among them all."""
    found: defaultdict[QuantityKind, list[tuple[int, Quantity]]] = defaultdict(list)
    for number, (_, printed) in enumerate(facts_of(page, Quantity)):
        found[printed.kind].append((number, printed))
    return found
