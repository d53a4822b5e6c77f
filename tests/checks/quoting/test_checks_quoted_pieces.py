"""Pieces of an elided quotation on a page."""

from __future__ import annotations

import re
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.checks.quoting.quoted_pieces import Piece, find_in_order


def found(pieces: list[tuple[str, int]], line: str) -> list[str]:
    """The words found for each piece."""
    starts = [0, *accumulate(len(word) + 1 for word in line.split(" "))][:-1]
    return [
        line[f.start : f.end] for f in next(iter(find_in_order([Piece(*piece) for piece in pieces], line, starts)), [])
    ]


@pytest.mark.parametrize(
    ("pieces", "line", "there"),
    [
        ([("a b", 0)], "x a b y", True),
        ([("a b", 0)], "x a bb y", False),
        ([("a", 0), ("c", 1)], "a b c", True),
        ([("a", 0), ("c", 0)], "a b c", False),
        ([("a", 0), ("c", 1)], "c a b", False),
        ([("a", 0), ("a", 2)], "a", False),
        ([("a", 0), ("t", 3), ("z", 1)], "a t x t y z", True),
    ],
)
def test_pieces_stand_in_order_within_their_gaps(pieces: list[tuple[str, int]], line: str, there: bool) -> None:
    """Whole words, in order, no farther apart than each gap allows; a later place of a piece is tried too."""
    assert found(pieces, line) == ([words for words, _ in pieces] if there else [])


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["a", "b", "a b", "c"]), st.integers(0, 3)), min_size=1, max_size=3),
    st.lists(st.sampled_from("abc"), min_size=1, max_size=14),
)
def test_it_finds_what_a_search_of_all_ways_finds(pieces: list[tuple[str, int]], words: list[str]) -> None:
    """On short lines, where every way can be tried, the answer is the same."""
    (first, _), *rest = pieces
    pattern = rf"(?<!\S){first}(?!\S)" + "".join(rf"(?: \S+){{0,{gap}}} {piece}(?!\S)" for piece, gap in rest)
    assert bool(found(pieces, " ".join(words))) is bool(re.search(pattern, " ".join(words)))
