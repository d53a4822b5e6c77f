"""The claim and the passages of pages beside it, with the words that decide marked in both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import Claim, ClaimReview, Evidence, Finding, Kind, Name, Point, Quotation, Span, Stance
from auditor.report.difference import changed_words
from auditor.report.pages import site_of
from auditor.report.pieces import Mark, marked

# Passages are one to three sentences; a page without full stops must not fill the report all the same.
LONGEST_PASSAGE = 900
AROUND_A_MARK = 350

WORDS_DIFFER = frozenset({Kind.WORDS_CHANGED, Kind.WORDS_DROPPED, Kind.NOT_VERBATIM})
# Where findings speak of the same words, the graver one colours them.
GRAVEST_FIRST = (Stance.REFUTES, Stance.SUPPORTS, Stance.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a page with its deciding words marked; `where` says which part of which page it is."""

    where: str
    marks: tuple[Mark, ...]


def claim_words(review: ClaimReview) -> tuple[Mark, ...]:
    """The claim with its facts marked, of a misquotation only the words that differ."""
    claim, marks = review.claim, []
    for finding in _gravest_first(review.findings):
        places = [span.shift(-claim.span.start) for span in _telling_places(finding, claim)[0]]
        marks += [(span, finding.stance) for span in places]
    return marked(claim.text, Span(0, len(claim.text)), marks)


def passage(evidence: Evidence, review: ClaimReview, *, name_site: bool) -> Passage:
    """A passage with what was found in it marked; `name_site` where more than one site is cited."""
    marks = []
    for finding in _gravest_first(review.findings):
        if finding.evidence and same_place(finding.evidence, evidence):
            marks += [(span, finding.stance) for span in _telling_places(finding, review.claim)[1]]
    span = _cropped(evidence.span, marks)
    stretches = list(marked(evidence.document.text, span, marks))
    if span.start > evidence.span.start:
        stretches.insert(0, Mark("… ", None))
    if span.end < evidence.span.end:
        stretches.append(Mark(" …", None))
    return Passage(_where(evidence, name_site=name_site), tuple(stretches))


def same_place(one: Evidence, other: Evidence) -> bool:
    """Whether two passages are the same words of the same page, however they were found."""
    return one.document == other.document and one.span.overlaps(other.span)


def fact_words(claim: Claim, fact: Point | None) -> str:
    """The words of a fact as the claim prints them; empty for a fact that stands outside the claim."""
    if fact is None or not claim.span.covers(fact.span):
        return ""
    return claim.place_of(fact).of(claim.text)


def _telling_places(finding: Finding, claim: Claim) -> tuple[list[Span], list[Span]]:
    """Which words tell: in the article and in the page's text, each counted in its own whole text."""
    fact, found = finding.fact, finding.found
    ours = [fact.span] if fact and claim.span.covers(fact.span) else []
    theirs = [found.span] if found else []
    if isinstance(fact, Name) and isinstance(found, Name) and finding.kind is Kind.ROLE and finding.evidence:
        return (
            _beside(fact.role, fact.span.shift(-claim.span.start), claim.text, claim.span.start) or ours,
            _beside(found.role, found.span, finding.evidence.document.text) or theirs,
        )
    if isinstance(fact, Quotation) and fact.speaker and finding.kind is Kind.SPEAKER:
        return _beside(fact.speaker, fact.span.shift(-claim.span.start), claim.text, claim.span.start) or ours, theirs
    if finding.kind in WORDS_DIFFER and ours and theirs and finding.evidence:
        mine, other = changed_words(fact_words(claim, fact), theirs[0].of(finding.evidence.document.text))
        if mine or other:
            return [s.shift(ours[0].start) for s in mine], [s.shift(theirs[0].start) for s in other]
    return ours, theirs


def _beside(words: str | None, span: Span, text: str, offset: int = 0) -> list[Span]:
    """Where the words that belong to `span` stand in `text`, the nearest place; `offset` is added to it."""
    if not words:
        return []
    found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
    places = [Span(*match.span()) for match in found]
    nearest = sorted(places, key=lambda place: max(place.start - span.end, span.start - place.end))
    return [place.shift(offset) for place in nearest[:1]]


def _gravest_first(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: GRAVEST_FIRST.index(finding.stance))


def _where(evidence: Evidence, *, name_site: bool) -> str:
    snapshot = evidence.document.snapshot
    site = site_of(snapshot.final_uri or snapshot.uri_r) if name_site else "Cited page"
    page = "" if evidence.page is None else f", page {evidence.page}"
    return f"{site}{page}, {'main text' if evidence.main else 'outside the main text'}"


def _cropped(passage: Span, marks: Sequence[tuple[Span, Stance]]) -> Span:
    """The passage, or of one that is too long the part around its first mark."""
    if len(passage) <= LONGEST_PASSAGE:
        return passage
    centre = next((span.start for span, _ in marks if passage.covers(span)), passage.start)
    start = max(passage.start, centre - AROUND_A_MARK)
    return Span(start, min(passage.end, start + LONGEST_PASSAGE))
