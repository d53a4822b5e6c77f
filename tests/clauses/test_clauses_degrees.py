"""Superlatives and ranks as sentences have them."""

from __future__ import annotations

import pytest

from auditor.clauses.degrees import degrees


@pytest.mark.parametrize(
    ("text", "words", "rank", "limited", "heads", "bounds"),
    [
        ("Rill is the largest bank in Ely.", "the largest bank", 1, False, ("bank",), {"ely"}),
        ("Rill is Ely’s second-largest bank.", "Ely’s second-largest bank", 2, False, ("bank",), {"ely"}),
        ("Rill is one of the largest banks.", "one of the largest banks", 1, True, ("banks",), set()),
        ("Rill is the largest bank after Thornway.", "the largest bank", 1, True, ("bank",), set()),
        ("Rill is the most valuable pump maker.", "the most valuable pump", 1, False, ("pump", "maker"), set()),
        ("It is one of only two yards.", "one of only two", 1, True, ("yards",), set()),
    ],
)
def test_a_superlative_is_read(
    text: str, words: str, rank: int, limited: bool, heads: tuple[str, ...], bounds: set[str]
) -> None:
    """Its place, its rank, whether it is one of several, its noun and its field."""
    [degree] = degrees(text)
    assert (degree.words.of(text), degree.rank, degree.limited) == (words, rank, limited)
    assert degree.heads == heads
    assert set(degree.bounds) == bounds


@pytest.mark.parametrize(
    "text", ["At least 40 came.", "Most people came.", "It only rained.", "the first half of May", "Rill was the best."]
)
def test_what_ranks_nothing_is_none(text: str) -> None:
    """Bounds, quantities, members of a series, and superlatives without a noun."""
    assert degrees(text) == ()


def test_world_and_time_are_told_apart_from_places() -> None:
    """The world is no bound; "ever" and "since" tell the time."""
    [degree] = degrees("It is the world’s worst flood since 1953.")
    assert degree.everywhere
    assert degree.since
    assert not degree.bounds
    [degree] = degrees("It is the worst flood in history.")
    assert degree.ever
    assert not degree.bounds
