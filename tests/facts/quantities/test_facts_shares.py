"""Shares, multiples and vague amounts."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from auditor.facts import find_quantities
from auditor.model import Hedge, Quantity, QuantityKind

FRACTIONS = {
    "one in five": ("one in five adults", "one in five", "0.2"),
    "digits": ("1 in 8 homes", "1 in 8", "0.125"),
    "out of": ("three out of four pupils", "three out of four", "0.75"),
    "every": ("one in every 200 births", "one in every 200", "0.005"),
    "a third": ("a third of the staff", "a third", "0.3333"),
    "a tenth": ("A tenth of its cost", "A tenth", "0.1"),
    "half": ("Half of all towns", "Half", "0.5"),
    "half the": ("half the price", "half", "0.5"),
    "half, hedged": ("nearly half said no", "half", "0.5"),
    "half, as an apposition": ("602, or half, were called", "half", "0.5"),
}
NONE = {
    "score": "won two in 2023",
    "days": "the third in five days",
    "years": "two in three years",
    "decimal": "3.5 in 10",
    "more than whole": "five in four",
    "half of a game": "the first half of the season",
    "half an hour": "half an hour",
    "cut in half": "they cut it in half",
    "half-time": "at half-time",
    "a quarter later": "and a quarter later",
}
VAGUE = {
    "dozens": ("dozens of boats", "dozens", "24", "99"),
    "hundreds": ("hundreds of people", "hundreds", "100", "999"),
    "thousands": ("thousands came", "thousands", "1000", "999999"),
    "tens of thousands": ("tens of thousands of homes", "tens of thousands", "10000", "99999"),
    "tens of millions": ("tens of millions", "tens of millions", "10000000", "99999999"),
    "low": ("low hundreds of millions", "low hundreds of millions", "100000000", "450000000"),
    "high": ("high hundreds of thousands", "high hundreds of thousands", "600000", "999999"),
    "money": ("hundreds of millions of euros", "hundreds of millions of euros", "100000000", "999999999"),
}


def phrases(text: str) -> list[Quantity]:
    """All phrases of a text."""
    return [found for found in find_quantities(text) if found.kind is not QuantityKind.COUNT or found.value is None]


@pytest.mark.parametrize(("text", "words", "value"), FRACTIONS.values(), ids=FRACTIONS.keys())
def test_shares_are_fractions(text: str, words: str, value: str) -> None:
    """A share in words has its value to four digits."""
    (found,) = phrases(text)
    assert (found.span.of(text), found.kind, found.value) == (words, QuantityKind.FRACTION, Decimal(value))


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_only_looks_like_a_share(text: str) -> None:
    """Years, spans of time, halves of games and turns of phrase are no shares."""
    assert [found for found in phrases(text) if found.kind is QuantityKind.FRACTION] == []


@pytest.mark.parametrize(
    ("word", "value"), [("doubled", 2), ("tripling", 3), ("quadrupled", 4), ("twofold", 2), ("Tenfold", 10)]
)
def test_verbs_of_growth_are_multiples(word: str, value: int) -> None:
    """A verb or adverb says how many times as much."""
    (found,) = phrases(f"{word} its sales")
    assert (found.kind, found.value, found.unit) == (QuantityKind.MULTIPLE, Decimal(value), "×")


@pytest.mark.parametrize(("text", "words", "low", "high"), VAGUE.values(), ids=VAGUE.keys())
def test_vague_amounts_have_ends_and_no_value(text: str, words: str, low: str, high: str) -> None:
    """Tens are ten to ninety-nine; "low" and "high" are parts of that; a currency belongs to the amount."""
    (found,) = phrases(text)
    assert (found.span.of(text), found.value, found.hedge) == (words, None, Hedge.APPROXIMATE)
    assert (found.low, found.high) == (Decimal(low), Decimal(high))
    assert found.unit == ("EUR" if "euros" in words else None)


def test_a_bound_opens_a_side_of_a_share() -> None:
    """Shares and multiples take bounds as figures do."""
    (share,) = phrases("fewer than half of homes")
    (times,) = phrases("more than doubled")
    assert (share.low, share.high, share.hedge) == (None, Decimal("0.5"), Hedge.LESS_THAN)
    assert (times.low, times.high, times.hedge) == (Decimal(2), None, Hedge.MORE_THAN)


def test_phrases_never_overlap() -> None:
    """Where two readings meet, the first holds."""
    spans = [phrase.span for phrase in phrases("one in ten thousands of homes doubled a third of the dozens of dozens")]
    assert all(one.end <= other.start for one, other in pairwise(spans))
