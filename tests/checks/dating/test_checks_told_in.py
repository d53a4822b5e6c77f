"""The month in which something was told, and the day of the page that told it."""

from __future__ import annotations

from datetime import date

import pytest
from pages_by_hand import page

from auditor import check_claim
from auditor.model import Kind, Stance

TOLD = page("Rill now has 400 million users a month, after 300 million in December 2024.", published=date(2025, 8, 12))


def stance_on_the_month(claim: str) -> Stance:
    """What the page says to the claim's one date."""
    review = check_claim(claim, TOLD, at=date(2025, 10, 29))
    (found,) = (finding for finding in review.findings if finding.check == "dates")
    assert found.kind in (Kind.DATE, Kind.ABSENT)
    return found.stance


@pytest.mark.parametrize(
    "claim",
    [
        "Rill reported in August that it had 400 million users a month.",
        "Rill said in August it had 400 million users a month.",
        "Rill announced back in August 2025 that it had 400 million users a month.",
    ],
)
def test_the_month_of_telling_is_that_of_the_page(claim: str) -> None:
    """Whatever other dates the passage gives."""
    assert stance_on_the_month(claim) is Stance.SUPPORTS


@pytest.mark.parametrize(
    "claim",
    [
        "Rill reported in July that it had 400 million users a month.",
        "Rill reached 400 million users a month in August.",
        "Rill said its lamps had 400 million users a month in August.",
    ],
)
def test_another_month_or_the_month_of_the_event_is_not(claim: str) -> None:
    """Another month than the page's, or one that does not stand with the verb of telling."""
    assert stance_on_the_month(claim) is not Stance.SUPPORTS


@pytest.mark.parametrize("words", ["until 2025", "since 2025", "before August 2025"])
def test_no_border_is_told_by_the_day_of_the_page(words: str) -> None:
    """That a page of August 2025 says she leads the mill does not say when she ceased to."""
    claim = f"Jane Holt led the mill in Leeds {words}."
    review = check_claim(claim, page("Jane Holt led the mill in Leeds.", published=date(2025, 8, 12)))
    assert {f.stance for f in review.findings if f.check == "dates"} == {Stance.NEUTRAL}
