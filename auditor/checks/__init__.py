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
from auditor.checks.saying import altered, direction, hedges, negation, superlatives
from auditor.model import Finding, Inquiry, Stance


@dataclass(frozen=True, slots=True)
class Check:
    """A comparison: its name in findings, what it promises, and how it is done."""

    ident: str
    summary: str
    examine: Callable[[Inquiry], Iterator[Finding]]


CHECKS = tuple(
    Check(check.IDENT, check.SUMMARY, check.examine)
    for check in (
        acknowledged,
        quantities,
        dates,
        quotations,
        names,
        hedges,
        superlatives,
        direction,
        negation,
        altered,
    )
)


def examine(inquiry: Inquiry) -> tuple[Finding, ...]:
    """What all checks find, in the order of the claim's facts.

    That a word is another than the page's is said only where no check knows what the word does.
    """
    found = [finding for check in CHECKS for finding in check.examine(inquiry)]
    told = [f.fact.span for f in found if f.fact and f.stance is not Stance.SUPPORTS and f.check != altered.IDENT]
    kept = (f for f in found if f.check != altered.IDENT or not (f.fact and any(map(f.fact.span.overlaps, told))))
    return tuple(sorted(kept, key=lambda finding: finding.fact.span.start if finding.fact else 0))
