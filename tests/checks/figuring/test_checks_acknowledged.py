"""Misprints of a page that the article names itself."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict

from auditor import Verdict
from auditor.model import Kind, Stance

THERE = "Rill made $30 trillion from pumps last year, its annual report says."


@pytest.mark.parametrize(
    "admission",
    [
        "(the page mistakenly printed $30 trillion)",
        "– the story wrote $30 trillion in error",
        "(a misprint of $30 trillion stands there)",
        "; the page misprinted it as $30 trillion",
    ],
)
def test_an_admitted_misprint_is_confirmed_and_no_alarm(admission: str) -> None:
    """The page does print the wrong figure, as the article says: no contradiction."""
    review = asked(f"Rill made $30 million from pumps last year {admission}.", THERE)
    assert review.verdict is not Verdict.REFUTED
    assert (Stance.SUPPORTS, Kind.ACKNOWLEDGED_ERROR) in {(f.stance, f.kind) for f in review.findings}


def test_without_the_admission_the_same_figures_refute() -> None:
    """Only the article's own word takes the alarm away."""
    assert verdict("Rill made $30 million from pumps last year.", THERE) is Verdict.REFUTED


def test_an_admitted_misprint_that_the_page_does_not_have_is_told() -> None:
    """The article accuses the page of an error that is not there."""
    there = "Rill made $30 million from pumps last year, its annual report says."
    review = asked("Rill made $30 million from pumps (the page mistakenly printed $30 trillion).", there)
    assert ("$30 trillion", Kind.ABSENT) in {
        (f.fact.span.of(review.claim.text), f.kind) for f in review.findings if f.fact
    }
