"""Which of two compared figures a claim speaks of first: "A has 30 fewer than B" is not "B has 30 fewer than A"."""

from __future__ import annotations

import re

from auditor.model import Claim, Inquiry, Name, Quantity, Span
from auditor.text.words import stems

_COMPARES = re.compile(r"\b(?:than|compared (?:with|to)|behind|ahead of|above|below|exceed\w{0,3}|outnumber\w{0,3})\b")
# "Twice as much on food as on salaries": the second "as".
_AS_AS = re.compile(r"\bas (?:much|many)\b(?P<own>[^,;.]{0,60}?)\sas\b")
_LED_TO = re.compile(r"\s(?:on|with|to|from|for|in|of)\s(?:[a-z]+\s){0,2}\Z")
_CLAUSE_END = re.compile(r"[,;:]\s|\s(?:and|while|but|compared|against)\s")


def compares(claim: Claim) -> bool:
    """Whether a claim sets two things side by side, and does not only tell how one moved."""
    return _comparison(claim) is not None


def _comparison(claim: Claim) -> re.Match[str] | None:
    """The words between two things compared; "more than" right before a figure only hedges it."""
    figures = {claim.place_of(fact).start for fact in claim.facts if isinstance(fact, Quantity)}
    found = _COMPARES.finditer(claim.text.lower())
    return next((match for match in found if figures.isdisjoint(range(match.end(), match.end() + 4))), None)


def subject(inquiry: Inquiry, claimed: Quantity, first: Span, second: Span, sentence: Span) -> Span | None:
    """Which of two figures of a sentence belongs to what the claim names first; None where their words do not tell.

    Words that the page has beside one of the figures only are sought in the claim before and after its "than", or,
    where it has none, before and after its figure ("its loss was twice its revenue").
    """
    claim = inquiry.claim
    left, right = _sides(claim, claimed)
    own, other = _own_words(inquiry.page.document.text, first, second, sentence)
    names = stems(" ".join(fact.words for fact in claim.facts if isinstance(fact, Name)))
    # What it is compared with is told in few words; before them stands much that belongs to both.
    for side, matched in ((right - left, second), (left - right, first)):
        for among in (names, side):
            lead = len(own & side & among) - len(other & side & among)
            if lead:
                return matched if lead > 0 else (first if matched is second else second)
    return None


def _sides(claim: Claim, claimed: Quantity) -> tuple[frozenset[str], frozenset[str]]:
    """The words of what is compared, and of what it is compared with."""
    text, place = claim.text, claim.place_of(claimed)
    if than := _comparison(claim):
        return stems(text[: than.start()]), stems(text[than.end() :])
    if match := _AS_AS.search(text.lower()):
        return stems(text[: match.end("own")]), stems(text[match.end() :])
    return stems(text[: place.start]), stems(text[place.end :])


def both_told(inquiry: Inquiry, first: Span, second: Span, sentence: Span) -> bool:
    """Whether the claim has words for each of two figures: "the gap between its loss and its revenue"."""
    own, other = _own_words(inquiry.page.document.text, first, second, sentence)
    said = stems(inquiry.claim.text)
    return bool(own & said and other & said)


def _own_words(text: str, first: Span, second: Span, sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words that stand with one of two figures alone: cut at the clause's end between them, and behind them.

    "Losses came to $6bn on $3bn, meaning the gap between what Rill earns and spends": Rill is not the owner of $3bn.
    """
    cut = _CLAUSE_END.search(text, first.end, second.start) or _LED_TO.search(text, first.end, second.start)
    middle = cut.start() if cut else first.end
    last = _CLAUSE_END.search(text, second.end, sentence.end)
    own = _words(text[sentence.start : middle])
    other = _words(text[middle : last.start() if last else sentence.end])
    return own - other, other - own


def _words(text: str) -> frozenset[str]:
    """The stems of a text without its figures: a year belongs to both of two things compared."""
    return frozenset(word for word in stems(text) if not word.isdigit() and word not in ("one", "ones"))
