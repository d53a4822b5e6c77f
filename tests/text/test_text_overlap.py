"""The share of wanted words that a passage holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.overlap import TITLE_SHARE, coverage

WORDS = st.sampled_from("abcdef")


def test_nothing_wanted_is_nothing_found() -> None:
    """No wanted words, or words without weight, give nought."""
    assert coverage({}, {"a"}) == 0.0
    assert coverage({"a": 0.0}, {"a"}) == 0.0


def test_weights_count() -> None:
    """The share is of weight, not of words."""
    assert coverage({"tower": 3.0, "old": 1.0}, {"tower"}) == pytest.approx(0.75)


def test_the_title_counts_for_less() -> None:
    """A word that only the title has counts in part; one that the passage has counts in full, title or not."""
    assert coverage({"tower": 1.0}, set(), {"tower"}) == pytest.approx(TITLE_SHARE)
    assert coverage({"tower": 1.0}, {"tower"}, {"tower"}) == pytest.approx(1.0)


@settings(deadline=None)  # a busy machine is no failure
@given(st.dictionaries(WORDS, st.floats(0.1, 9)), st.frozensets(WORDS), st.frozensets(WORDS), st.frozensets(WORDS))
def test_more_words_never_cover_less(
    wanted: dict[str, float], found: frozenset[str], more: frozenset[str], title: frozenset[str]
) -> None:
    """The share lies between 0 and 1 and grows with what is found."""
    share = coverage(wanted, found, title)
    assert 0 <= share <= 1 + 1e-9
    assert share <= coverage(wanted, found | more, title) + 1e-9
