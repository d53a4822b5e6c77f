"""Spans of time that grow or shrink between the page's day and the article's: ages, "two years ago", "in a year"."""

from __future__ import annotations

import re

from auditor.model import Inquiry, Quantity, QuantityKind, Span

# How much later an article may be than the page that it cites, where neither says: more is another figure.
_LATER = {"year": 1, "month": 6, "week": 4, "day": 7}
_OLD = re.compile(r"[- ](?:olds?|year[- ]olds?|years? of age)\b|[- ]years?[- ]olds?\b")
_AGED = re.compile(r"(?:\bage[ds]?|,) (?:just |only |about |over )?$", re.IGNORECASE)
_BESIDE = re.compile(r"\s?(?:[,.)]|$)")
_AGO = re.compile(r"\s(?:ago|earlier)\b")
_PAST = re.compile(r"\b(?:last|past|for|after) $", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:in|next|coming) (?:about |around )?$", re.IGNORECASE)
_FROM_NOW = re.compile(r"\s(?:from now|hence)\b|['’] time\b")
_REACH = 24


def passes_with_time(inquiry: Inquiry, claimed: Quantity, printed: Quantity) -> bool:
    """Whether both may be right, each on the day on which it was written.

    Ages and what lies so long ago grow, what comes in so long shrinks; by no more than an article is later.
    """
    if claimed.kind is not QuantityKind.DURATION or claimed.value is None or printed.value is None:
        return False
    later = claimed.value - printed.value
    if claimed.unit != printed.unit or not 0 < abs(later) <= _LATER.get(claimed.unit or "", 0):
        return False
    article, page = inquiry.claim.text, inquiry.page.document.text
    ours, theirs = inquiry.claim.place_of(claimed), printed.span
    if later > 0:
        return _grows(article, ours) and _grows(page, theirs)
    return _shrinks(article, ours) and _shrinks(page, theirs)


def _grows(text: str, span: Span) -> bool:
    before, after = _around(text, span)
    return bool(is_age(text, span) or _PAST.search(before) or _AGO.match(after) or _AGO.search(span.of(text)))


def _shrinks(text: str, span: Span) -> bool:
    before, after = _around(text, span)
    return bool(_AHEAD.search(before) or _FROM_NOW.match(after))


def is_age(text: str, span: Span) -> bool:
    """Whether years are somebody's age: "aged 39", "the 39-year-old", "Jane Holt, 39,"."""
    before, after = _around(text, span)
    if _OLD.search(span.of(text)) or _OLD.match(after):
        return True
    return bool(_AGED.search(before)) and (not before.endswith(", ") or bool(_BESIDE.match(after)))


def _around(text: str, span: Span) -> tuple[str, str]:
    return text[max(0, span.start - _REACH) : span.start], text[span.end : span.end + _REACH]
