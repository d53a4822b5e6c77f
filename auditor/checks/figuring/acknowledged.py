"""A misprint of the page that the article itself names: confirmed, and no cause for alarm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.checks.comparing.compare import SAME, compare
from auditor.checks.placing.binding import Place, places
from auditor.checks.telling import tell
from auditor.model import Claim, Finding, Inquiry, Kind, Quantity, Stance

IDENT = "acknowledged"
SUMMARY = "Where the article says that a page misprinted a figure, the page does print that figure."

_PRINTED = (
    r"print(?:ed|s)?|wrote|writes|said|says|list(?:ed|s)|gave|gives|report(?:ed|s)|put|stat(?:ed|es)|published|ran|had"
)
# "mistakenly printed", "printed … by mistake", "misprinted", "a misprint of": the figure follows within a few words.
_ADMISSION = re.compile(
    rf"\b(?:mistakenly|erroneously|wrongly|incorrectly|accidentally|in error|by mistake)\b.{{0,20}}\b(?:{_PRINTED})\b"
    rf"|\b(?:{_PRINTED})\b.{{0,20}}\b(?:mistakenly|erroneously|wrongly|incorrectly|in error|by mistake)\b"
    r"|\b(?:misprint(?:ed|s)?|misstated|misreported|typo|garbled|slip)\b",
    re.IGNORECASE,
)
_REACH = 60


def misprints(claim: Claim) -> tuple[Quantity, ...]:
    """The figures that the claim itself calls misprints: the one within each admission, or next to it."""
    found = []
    figures = [fact for fact in claim.facts if isinstance(fact, Quantity)]
    for match in _ADMISSION.finditer(claim.text):
        start, end = match.start() + claim.span.start, match.end() + claim.span.start
        inside = [f for f in figures if start <= f.span.start < end]
        after = [f for f in figures if end <= f.span.start <= end + _REACH]
        before = [f for f in figures if start - _REACH <= f.span.end <= start]
        found += inside[:1] or after[:1] or before[-1:]
    return tuple(found)


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each acknowledged misprint."""
    for misprint in misprints(inquiry.claim):
        if there := _printed(inquiry, misprint):
            yield tell(IDENT, inquiry, misprint, Stance.SUPPORTS, Kind.ACKNOWLEDGED_ERROR, there[0])
        else:
            yield tell(IDENT, inquiry, misprint, Stance.NEUTRAL, Kind.ABSENT)


def _printed(inquiry: Inquiry, misprint: Quantity) -> tuple[Place[Quantity], ...]:
    return places(inquiry, misprint, lambda printed: compare(misprint, printed) == SAME)
