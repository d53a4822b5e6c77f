"""Spans of time that pass between the page's day and the article's."""

from __future__ import annotations

import pytest
from pages_by_hand import asked

from auditor.model import Verdict


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Jane Holt, 39, leads the mill in Leeds.", "Jane Holt, 38, leads the mill in Leeds."),
        ("The 39-year-old Jane Holt leads the mill.", "The 38-year-old Jane Holt leads the mill."),
        ("Jane Holt, aged 39, leads the mill.", "Jane Holt, aged 38, leads the mill."),
        ("Jane Holt left the mill eight years ago.", "Jane Holt left the mill seven years ago."),
        ("The mill in Leeds will close in one year.", "The mill in Leeds will close in two years."),
        ("The mill in Leeds has grown for the past six years.", "The mill in Leeds has grown for the past five years."),
    ],
)
def test_what_time_alone_may_have_changed_is_no_contradiction(claim: str, page: str) -> None:
    """An age one year higher, a past a year farther, a future a year nearer."""
    assert asked(claim, f"{page} The mill makes flour for the north.").verdict is not Verdict.REFUTED


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Jane Holt, 37, leads the mill in Leeds.", "Jane Holt, 38, leads the mill in Leeds."),
        ("Jane Holt, 48, leads the mill in Leeds.", "Jane Holt, 38, leads the mill in Leeds."),
        ("The sentence for the theft was nine months in jail.", "The sentence for the theft was six months in jail."),
    ],
)
def test_what_time_cannot_have_changed_is_one(claim: str, page: str) -> None:
    """Nobody grows younger, or ten years older while an article is written."""
    assert asked(claim, f"{page} The mill makes flour for the north.").verdict is Verdict.REFUTED
