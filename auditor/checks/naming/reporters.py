"""Which outlet reported it: “Reuters reports” where the page gives the same matter to another."""

from __future__ import annotations

import re

from auditor.checks.naming.name_forms import letters
from auditor.checks.naming.outlet_names import outlet
from auditor.checks.placing.binding import BOUND, SURE, Place
from auditor.model import Inquiry, Name, Region, Span

_BEFORE = re.compile(
    r"\b(?:according to(?: a report (?:by|in|from))?|(?:first |earlier )?reported (?:by|in)|a report (?:by|in|from)"
    r"|news (?:was )?(?:first|earlier) (?:reported|broken) by|told|citing|as per|seen by|reviewed by|obtained by)"
    r" (?:the )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r",? (?:that |which |was the first to |had |has )?(?:first |earlier |later |also |previously )?"
    r"(?:reports?|reported|writes|wrote|broke the (?:news|story)|revealed|reporting)\b"
)
_FIRST = re.compile(r"\b(?:first|earlier|broke|originally|revealed)\b", re.IGNORECASE)
_REACH = 45
# A page's own outlet stands in its first lines and in those around the article.
_MASTHEAD = 300


def credited_instead(inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...]) -> Place[Name] | None:
    """The outlet to which the page gives the claim's matter, where it is another's and the claim's is not credited.

    "Bloomberg reports that Baseten is close to a round" · "… is close to a round, the Wall Street Journal reports"
    An outlet that may be the page's own is never wrong to name.
    """
    claim, text = inquiry.claim, inquiry.page.document.text
    ours = outlet(name.words)
    if ours is None or not _is_credited(claim.text, claim.place_of(name)) or _is_own(inquiry, name):
        return None
    first = bool(_FIRST.search(claim.text))
    credited = [p for p in there if outlet(p.fact.words) and _is_credited(text, p.fact.span)]
    if any(outlet(p.fact.words) == ours and p.leant >= BOUND for p in credited):
        return None
    if not first and any(outlet(p.fact.words) == ours and not _AFTER.match(text, p.fact.span.end) for p in there):
        return None
    theirs = (
        p
        for p in credited
        if p.sentence.main
        and p.leant >= SURE
        and outlet(p.fact.words) != ours
        and letters(p.fact.words) not in letters(claim.text)
        and (not first or _FIRST.search(p.sentence.span.of(text)))
    )
    return max(theirs, key=lambda place: place.leant, default=None)


def _is_credited(text: str, span: Span) -> bool:
    return bool(_BEFORE.search(text, max(0, span.start - _REACH), span.start) or _AFTER.match(text, span.end))


def _is_own(inquiry: Inquiry, name: Name) -> bool:
    """Whether the page may be the outlet's own: its address, its title or what stands around the article says so."""
    document, words = inquiry.page.document, letters(name.words).removeprefix("the ")
    host = re.sub(r"\W", "", document.snapshot.uri_r.lower())
    own = [block.span.of(document.text) for block in document.blocks if block.region is not Region.MAIN]
    around = letters(" ".join((document.title or "", *own)))
    return words.replace(" ", "") in host or f" {words} " in f" {around} " or _heads(document.text, words)


def _heads(text: str, words: str) -> bool:
    """Whether an outlet stands among a page's first words otherwise than as the source of something."""
    found = re.finditer(rf"\b{re.escape(words)}(?: news)?\b", text[:_MASTHEAD].lower())
    return any(not _is_credited(text, Span(*match.span())) for match in found)
