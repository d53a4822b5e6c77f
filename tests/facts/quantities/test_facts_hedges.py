"""Hedges and bounds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from auditor.facts.quantities.hedges import ends, hedge_after, hedge_before
from auditor.model import Hedge

BEFORE = {
    Hedge.APPROXIMATE: "about|around|roughly|some|nearly|almost|close to|an estimated|about a|~|≈ ",
    Hedge.AT_LEAST: "at least|no fewer than|not less than|a minimum of|upward of|≥",
    Hedge.MORE_THAN: "more than|over|just over|well over|above|exceeding|in excess of|north of|topped|surpassing|>",
    Hedge.AT_MOST: "up to|at most|no more than|as many as|as much as|a maximum of|capped at|≤",
    Hedge.LESS_THAN: "less than|fewer than|under|below|< ",
}
AFTER = {
    Hedge.AT_LEAST: "+| or more| and above|-plus|plus",
    Hedge.AT_MOST: " or less| or fewer",
    Hedge.APPROXIMATE: " or so|-ish",
}


@pytest.mark.parametrize(
    ("words", "hedge"), [(words.strip(), hedge) for hedge, row in BEFORE.items() for words in row.split("|")]
)
def test_hedges_stand_before_a_figure(words: str, hedge: Hedge) -> None:
    """Each phrase is read whole, at the start of a text and within, with a capital and without."""
    for text in (
        f"{words} ",
        f"There were {words} ",
        f"{words.capitalize()} ",
        words if len(words) == 1 else f"{words} ",
    ):
        found = hedge_before(text, len(text))
        assert found is not None
        assert found[0] is hedge


@pytest.mark.parametrize(
    ("words", "hedge"), [(words, hedge) for hedge, row in AFTER.items() for words in row.split("|")]
)
def test_hedges_stand_after_a_figure(words: str, hedge: Hedge) -> None:
    """Each phrase is read, and where it ends is known, so that the noun behind it is found."""
    assert hedge_after(f"30{words} boats", 2) == (hedge, 2 + len(words))


@pytest.mark.parametrize("text", ["moreover ", "the cover ", "thunder ", "->", "over there ", "", "handsome "])
def test_other_words_are_no_hedges(text: str) -> None:
    """A hedge is a whole word and touches the figure; an arrow is none."""
    assert hedge_before(text, len(text)) is None


def test_what_follows_without_a_hedge() -> None:
    """A figure that nothing bounds has no hedge after it."""
    assert hedge_after("30 orders", 2) is None


@pytest.mark.parametrize(
    ("hedge", "low", "high"),
    [
        (Hedge.EXACT, 5, 5),
        (Hedge.APPROXIMATE, 5, 5),
        (Hedge.AT_LEAST, 5, None),
        (Hedge.MORE_THAN, 5, None),
        (Hedge.AT_MOST, None, 5),
        (Hedge.LESS_THAN, None, 5),
    ],
)
def test_a_bound_opens_one_side(hedge: Hedge, low: int | None, high: int | None) -> None:
    """The open side is unknown; a hedge never widens."""
    assert ends(Decimal(5), hedge) == (low, high)
