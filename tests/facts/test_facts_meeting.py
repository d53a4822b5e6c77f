"""Which spans meet."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts.meeting import apart, meets
from auditor.model import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 9))


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(SPANS), SPANS)
def test_it_agrees_with_looking_at_all(spans: list[Span], span: Span) -> None:
    """Bisection gives what comparing with every span gives."""
    taken = apart(spans)
    assert meets(span, taken) is any(span.overlaps(other) for other in taken)


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(SPANS))
def test_what_is_kept_is_apart(spans: list[Span]) -> None:
    """Kept spans are in order and do not overlap, and each span that was dropped meets a kept one."""
    kept = apart(spans)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert all(span in kept or meets(span, kept) for span in spans)
