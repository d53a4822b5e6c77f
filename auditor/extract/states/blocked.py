"""A page that turns programs away: it says nothing of the page behind it, which is never called dead."""

from __future__ import annotations

from auditor.extract.states.phrases import entries, has_sentence, opens_with
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause

# Such pages are short, and have hardly a word where a script draws the test.
MOST_WORDS, FEW_WORDS, FEWEST_WORDS = 120, 60, 25
LOOKED_AT = 100_000
CHALLENGED = "cf-mitigated"
DETAIL = "The site holds visitors up to see whether they are people; the page behind it was not shown."


def tell(sight: Sight) -> Told | None:
    """Blocked: the answer says so, the few sentences shown do, or hardly a word stands beside a test for people."""
    if sight.header(CHALLENGED):
        return Told(Cause.BLOCKED, DETAIL)
    if sight.words > MOST_WORDS or sight.is_article:
        return None
    exact = sight.words <= FEW_WORDS and any(
        has_sentence(text, "blocked", "exact") for text in (*sight.titles, *sight.shown)
    )
    said = exact or any(opens_with(text, "blocked", "text") for text in (*sight.titles, *sight.shown))
    marked = sight.words <= FEWEST_WORDS and has_marks(sight.snapshot.body)
    return Told(Cause.BLOCKED, DETAIL) if said or marked else None


def has_marks(body: bytes) -> bool:
    """Whether the beginning of a page's markup has what only such pages have."""
    start = body[:LOOKED_AT].lower()
    return any(mark.encode() in start for mark in entries("blocked", "marks"))
