"""Comparisons of a claim's facts with a page: one file a check, all of the same shape.

Each check has `IDENT`, `SUMMARY` and `examine(inquiry)`, which yields what the page says to each fact of its kind; the
other modules hold what several of them share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from auditor.checks.dating import dates
from auditor.checks.figuring import acknowledged, quantities
from auditor.checks.naming import names
from auditor.checks.quoting import quotations
from auditor.checks.saying import direction, hedges, negation, superlatives
from auditor.model import Finding, Inquiry


@dataclass(frozen=True, slots=True)
class Check:
    """A comparison: its name in findings, what it promises, and how it is done."""

    ident: str
    summary: str
    examine: Callable[[Inquiry], Iterator[Finding]]


CHECKS = tuple(
    Check(check.IDENT, check.SUMMARY, check.examine)
    for check in (acknowledged, quantities, dates, quotations, names, hedges, superlatives, direction, negation)
)


def examine(inquiry: Inquiry) -> tuple[Finding, ...]:
    """What all checks find, in the order of the claim's facts."""
    found = [finding for check in CHECKS for finding in check.examine(inquiry)]
    return tuple(sorted(found, key=lambda finding: finding.fact.span.start if finding.fact else 0))
