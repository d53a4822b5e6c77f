"""Which of two compared figures a claim speaks of first: "A has 30 fewer than B" is not "B has 30 fewer than A"."""

from __future__ import annotations

import re

from auditor.model import Claim, Inquiry, Name, Quantity, Span
from auditor.text.words import stems

_COMPARES = re.compile(r"\b(?:than|compared (?:with|to)|behind|ahead of|above|below|exceed\w{0,3}|outnumber\w{0,3})\b")
_LED_TO = re.compile(r"\s(?:on|with|to|from|for|in|of)\s(?:[a-z]+\s){0,2}\Z")
_CLAUSE_END = re.compile(r"[,;:]\s|\s(?:and|while|but|compared|against)\s")


def compares(claim: Claim) -> bool:
    """Whether a claim sets two things side by side, and does not only tell how one moved."""
    return bool(_COMPARES.search(claim.text.lower()))


def subject(inquiry: Inquiry, claimed: Quantity, first: Span, second: Span, sentence: Span) -> Span | None:
    """Which of two figures of a sentence belongs to what the claim names first; None where their words do not tell.

    Words that the page has beside one of the figures only are sought in the claim before and after its "than", or,
    where it has none, before and after its figure ("its loss was twice its revenue").
    """
    claim = inquiry.claim
    if than := _COMPARES.search(claim.text.lower()):
        left, right = stems(claim.text[: than.start()]), stems(claim.text[than.end() :])
    else:
        place = claim.place_of(claimed)
        left, right = stems(claim.text[: place.start]), stems(claim.text[place.end :])
    own, other = _own_words(inquiry.page.document.text, first, second, sentence)
    names = stems(" ".join(fact.words for fact in claim.facts if isinstance(fact, Name)))
    for among in (names, left | right):
        before, after = (left - right) & among, (right - left) & among
        as_told = len(own & before) + len(other & after)
        turned = len(own & after) + len(other & before)
        if as_told != turned:
            return first if as_told > turned else second
    return None


def both_told(inquiry: Inquiry, first: Span, second: Span, sentence: Span) -> bool:
    """Whether the claim has words for each of two figures: "the gap between its loss and its revenue"."""
    own, other = _own_words(inquiry.page.document.text, first, second, sentence)
    said = stems(inquiry.claim.text)
    return bool(own & said and other & said)


def _own_words(text: str, first: Span, second: Span, sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words that stand with one of two figures alone: cut at the clause's end between them."""
    cut = _CLAUSE_END.search(text, first.end, second.start) or _LED_TO.search(text, first.end, second.start)
    middle = cut.start() if cut else first.end
    own, other = _words(text[sentence.start : middle]), _words(text[middle : sentence.end])
    return own - other, other - own


def _words(text: str) -> frozenset[str]:
    """The stems of a text without its figures: a year belongs to both of two things compared."""
    return frozenset(word for word in stems(text) if not word.isdigit())
