"""Which of two compared things a claim calls the greater: "A has 30 fewer than B" is not "B has 30 fewer than A"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from auditor.checks.operations import asked
from auditor.model import Inquiry, Quantity, Span
from auditor.text.words import stems

_THAN = re.compile(r"\b(?:than|compared (?:with|to)|behind|ahead of|above|below)\b|\b(?:as (?:many|much)|twice|half)\b")


def contradicts(
    inquiry: Inquiry, claimed: Quantity, figures: Sequence[tuple[Decimal, Span]], sentence: Span
) -> bool:
    """Whether the claim calls that the greater which the page gives the lesser of two figures.

    `figures` are values with their places on the page, `sentence` is theirs. Words that the page has beside the one
    figure only are sought in the claim before and after its "than".
    """
    rises = next((question.rises for question in asked(inquiry.claim, claimed)), None)
    if rises is None or len(figures) != 2 or not (than := _THAN.search(inquiry.claim.text.lower())):
        return False
    first, second = sorted(figures, key=lambda figure: figure[1])
    text = inquiry.page.document.text
    own, other = _own_words(text, first[1], second[1], sentence)
    claim = inquiry.claim.text
    left, right = stems(claim[: than.start()]), stems(claim[than.end() :])
    as_told = len(own & left) + len(other & right)
    turned = len(own & right) + len(other & left)
    if as_told == turned:
        return False
    subject, object_ = (first, second) if as_told > turned else (second, first)
    return rises is not (subject[0] > object_[0])


def _own_words(text: str, first: Span, second: Span, sentence: Span) -> tuple[frozenset[str], frozenset[str]]:
    """The words that stand with one of two figures alone: cut at the clause's end between them."""
    between = text[first.end : second.start]
    cut = first.end + next((m.start() for m in re.finditer(r"[,;:]\s|\s(?:and|while|but|compared|against)\s", between)), 0)
    own, other = stems(text[sentence.start : cut]), stems(text[cut : sentence.end])
    return own - other, other - own
