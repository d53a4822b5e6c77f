"""What the check of quotations alone finds on pages written by hand."""

from __future__ import annotations

from pages_by_hand import page

from auditor.checks.quoting import quotations
from auditor.evidence import inquire, read_page
from auditor.model import Claim, Document, Finding, Group, Kind, Span, Stance
from auditor.review import with_facts


def found_on(claim: str, document: Document) -> list[Finding]:
    """The findings about the quotations of a claim on a page."""
    asked = with_facts(Claim(claim, Span(0, len(claim)), Group(())), None)
    return list(quotations.examine(inquire(asked, read_page(document))))


def found(claim: str, *paragraphs: str) -> list[tuple[Stance, Kind]]:
    """Stance and kind of each finding about the quotations of a claim on a page of these paragraphs."""
    return [(finding.stance, finding.kind) for finding in found_on(claim, page(*paragraphs))]


def stances(claim: str, *paragraphs: str) -> set[Stance]:
    """The stances alone."""
    return {stance for stance, _ in found(claim, *paragraphs)}
