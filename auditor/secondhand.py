"""Cited pages that have it from others: from another outlet, from a press release, or from the article's own site.

Such a page supports the claim as it is; that it is not the first to say so is told beside the verdict, which stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.model import Article, ClaimReview, Document, Evidence, Finding, Kind, Reason, Stance
from auditor.model.addresses import host_of, is_host_or_below
from auditor.text.outlets import Outlet, named_outlets

IDENT = "secondhand"
SUPPORTED = (Reason.ALL_FACTS_FOUND, Reason.WORDING_FOUND)
_SECONDARY = "The cited page has this from {outlet}, which may be the better source."
_CIRCULAR = "The cited page has this from {outlet}, the article's own site: it is no source of its own."
_RELEASE = "The cited page is a press release, or a copy of one: it is what its sender says."

# "according to a report by Reuters", "Reuters first reported": who is credited, not who is spoken of.
_BEFORE = re.compile(
    r"\b(?:according to|reported by|reported in|first reported by|a report by|a report in|a report from|citing"
    r"|laut|wie|selon|d'après|según|secondo|volgens|segundo) (?:the )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r",? (?:had |has |was the )?(?:first |earlier |previously )?"
    r"(?:to report|reports?|reported|broke the (?:news|story))\b"
)
_REACH = 30
# What the wires of press releases put into the first line, and what ends one.
_RELEASED = re.compile(r"/PRNewswire[-/]|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|GlobeNewswire\b|\((?:news aktuell|ots)\)")
_FIRST_LINES = 1_500


def told_secondhand(reviews: tuple[ClaimReview, ...], article: Article) -> tuple[ClaimReview, ...]:
    """The reviews with a neutral finding for each supported claim whose passage credits others."""
    own = host_of(article.base_uri or article.uri)
    told = ((review, tuple(dict.fromkeys(_findings(review, own)))) for review in reviews)
    return tuple(replace(review, findings=(*review.findings, *found)) if found else review for review, found in told)


def _findings(review: ClaimReview, own: str | None) -> Iterator[Finding]:
    if review.reason not in SUPPORTED:
        return
    supporting = [f.evidence for f in review.findings if f.stance is Stance.SUPPORTS and f.evidence]
    for passage in dict.fromkeys(supporting or review.evidence[:1]):
        page = _host(passage.document)
        for outlet in _credited(passage):
            if outlet.name in review.claim.text or any(name in review.claim.text for name in outlet.aliases):
                continue
            if own and any(is_host_or_below(own, host) for host in outlet.hosts):
                yield _finding(Kind.CIRCULAR, _CIRCULAR.format(outlet=outlet.name), passage)
            elif not any(is_host_or_below(page, host) for host in outlet.hosts):
                yield _finding(Kind.SECONDARY, _SECONDARY.format(outlet=outlet.name), passage)
        if _RELEASED.search(passage.document.text, 0, _FIRST_LINES):
            yield _finding(Kind.SECONDARY, _RELEASE, passage)


def _credited(passage: Evidence) -> Iterator[Outlet]:
    """The outlets to which a passage gives what it says."""
    text = passage.text
    for span, outlet in named_outlets(text):
        if _BEFORE.search(text, max(0, span.start - _REACH), span.start) or _AFTER.match(text, span.end):
            yield outlet


def _host(document: Document) -> str:
    return host_of(document.snapshot.final_uri or document.snapshot.uri_r) or ""


def _finding(kind: Kind, message: str, passage: Evidence) -> Finding:
    return Finding(IDENT, Stance.NEUTRAL, kind, message, evidence=passage)
