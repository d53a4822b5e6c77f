"""Figures that the page leaves partly unsaid: "ten years, the defence for three", "three of them", "half as much".

The article writes out what the page leaves to the reader. Where the claim's figure may be such a one, another figure of
its unit contradicts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from auditor.checks.placing.binding import BOUND, Place
from auditor.facts.quantities.number_words import NUMBER_WORDS, TENS
from auditor.model import Inquiry, Quantity, QuantityKind, ReadPage, Sentence, Span, once_a_page

_ONES = "|".join(word for word, value in NUMBER_WORDS.items() if value < 10)
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMBER = rf"\b(?:(?P<tens>{'|'.join(TENS)})-(?P<ones>{_ONES})|(?P<word>{_WORDS})"
_SPELLED = re.compile(_NUMBER + r")\b(?!-)", re.IGNORECASE)
# "Twelve of the 20 deputies", "three of them": no figures of their own, since a share is told.
_PART = re.compile(
    _NUMBER + r"|(?P<digits>\d{1,3}(?:,\d{3}){0,3})) (?:[a-z]{3,12} )?of "
    r"(?=the\b|them\b|these\b|those\b|its\b|his\b|her\b|their\b|whom\b|which\b|all\b|\d)",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:rest|remain(?:der|ing|s|ed)?|balance|others?|left)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|apiece|both|per)\b", re.IGNORECASE)
_SHARES = (QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE)
# A share that is told in words is loose: "a third" of 1.2 million is 400,000.
_LOOSE = Decimal("0.02")
# Of a passage of more figures any value can be made.
_MOST_FIGURES, _MOST_PARTS = 12, 3


def may_be_unsaid(inquiry: Inquiry, claimed: Quantity, place: Place[Quantity]) -> bool:
    """Whether the claim's figure may be one that the page tells short, in the passage of another one or near the claim.

    It stands there bare, or as a share of the other, or is what is left of it.
    """
    near = [s for s in inquiry.page.sentences if s.main and _is_near(inquiry, s, place)]
    return (
        any(_is_bare(inquiry, claimed, sentence) for sentence in near)
        or _is_share(claimed, place)
        or _is_sum_of_each(claimed, place)
        or _is_rest(inquiry, claimed, place, near)
    )


def _is_near(inquiry: Inquiry, sentence: Sentence, place: Place[Quantity]) -> bool:
    if sentence.block.span == place.sentence.block.span:
        return True
    held = sum(weight for stem, weight in inquiry.wanted.items() if stem in sentence.stems)
    return held >= BOUND * (sum(inquiry.wanted.values()) or 1.0)


def _is_bare(inquiry: Inquiry, claimed: Quantity, sentence: Sentence) -> bool:
    """Whether a sentence has the claim's number without its unit: "the defence for three" for "three years"."""
    if claimed.value is None:
        return False
    sought = {claimed.value, claimed.value.scaleb(-claimed.scale)}
    if claimed.kind is not QuantityKind.COUNT:
        counts = (f for f in sentence.facts if isinstance(f, Quantity) and f.kind is QuantityKind.COUNT)
        if any(count.value in sought for count in counts):
            return True
        words = _SPELLED.finditer(inquiry.page.document.text, sentence.span.start, sentence.span.end)
        if any(_spelled(found) in sought for found in words if not _is_read(sentence, found.start())):
            return True
    return any(part in sought for span, part in _parts(inquiry.page) if sentence.span.covers(span))


@once_a_page
def _parts(page: ReadPage) -> tuple[tuple[Span, Decimal], ...]:
    return tuple(_parts_of(page.document.text))


def _parts_of(text: str) -> Iterator[tuple[Span, Decimal]]:
    """The numbers that a share of something begins with, and where they stand."""
    for found in _PART.finditer(text):
        digits = found["digits"]
        yield Span(found.start(), found.start() + 1), Decimal(digits.replace(",", "")) if digits else _spelled(found)


def _spelled(found: re.Match[str]) -> Decimal:
    return Decimal(sum(NUMBER_WORDS[found[name].lower()] for name in ("tens", "ones", "word") if found[name]))


def _is_read(sentence: Sentence, at: int) -> bool:
    """Whether a fact of the page holds what stands there: it has been compared."""
    return any(fact.span.start <= at < fact.span.end for fact in sentence.facts)


def _is_share(claimed: Quantity, place: Place[Quantity]) -> bool:
    """Whether the claim's figure is a share of the page's that stands beside it: "2 million, and half as much to …"."""
    value, whole = claimed.value, place.fact.value
    if not value or not whole:
        return False
    shares = (f for f in place.sentence.facts if isinstance(f, Quantity) and f.kind in _SHARES and f.value)
    parts = (f.value * whole / (100 if f.kind is QuantityKind.PERCENT else 1) for f in shares if f.value)
    return any(abs(part - value) <= _LOOSE * value for part in parts)


def _is_sum_of_each(claimed: Quantity, place: Place[Quantity]) -> bool:
    """Whether the claim's figure is the page's times their number: "two members were paid £120,000 each"."""
    if not claimed.value or not place.fact.value or not _EACH.search(place.evidence.text):
        return False
    counts = [f.value for f in place.sentence.facts if isinstance(f, Quantity) and f.kind is QuantityKind.COUNT]
    words = [_spelled(found) for found in _SPELLED.finditer(place.evidence.text)]
    return any(place.fact.value * count == claimed.value for count in (*counts, *words) if count)


def _is_rest(inquiry: Inquiry, claimed: Quantity, place: Place[Quantity], near: list[Sentence]) -> bool:
    """Whether the claim's figure is what others of the passage leave of the page's: "the rest comes from …"."""
    value, whole = claimed.value, place.fact.value
    passage = [s for s in near if s.block.span == place.sentence.block.span]
    if value is None or whole is None or not any(_REST.search(s.span.of(inquiry.page.document.text)) for s in passage):
        return False
    others = [f.value for s in passage for f in s.facts if isinstance(f, Quantity) and f.value and f is not place.fact]
    if len(others) > _MOST_FIGURES:
        return True
    return any(whole - sum(taken) == value for n in range(1, _MOST_PARTS + 1) for taken in combinations(others, n))
