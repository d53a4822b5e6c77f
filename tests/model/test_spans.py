"""Places in a text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Span, met

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: Span(pair[0], sum(pair)))
ROWS = st.lists(st.integers(0, 50), unique=True).map(lambda ends: [Span(*pair) for pair in pairwise(sorted(ends))])


@settings(deadline=None)  # a busy machine is no failure
@given(ROWS, st.sets(st.integers(0, 50)), SPANS)
def test_met_are_those_that_overlap(row: list[Span], gaps: set[int], span: Span) -> None:
    """As one by one, whether the spans touch each other or have gaps between them."""
    spans = [one for one in row if one.start not in gaps]
    assert [spans[index] for index in met(spans, span)] == [one for one in spans if one.overlaps(span)]
