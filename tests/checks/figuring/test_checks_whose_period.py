"""Which period a figure of the page is of, and which figures stand near a claim in other words."""

from __future__ import annotations

from datetime import date

import pytest
from pages_by_hand import findings, page, verdict

from auditor import Verdict, check_claim
from auditor.facts.dates import find_dates
from auditor.model import Kind, Stance

OF_ITS_PERIOD = [
    # The day of saying is no period.
    ("From January 2026 Rill’s pump will cost $594.", "Rill said on Thursday its pump would cost $594 from January."),
    ("In June 2025 Rill sold 1,250 pumps.", "Rill said Thursday it sold 1,250 pumps in June."),
    ("In 2024 Rill made a profit of $418 million.", "Rill reported on Thursday a profit of $418 million for 2024."),
    # When something begins or ends is none either.
    (
        "Holt has led Rill since March 2022, for six years.",
        "Holt took over at Rill in March 2022. Her six-year term ends in 2028.",
    ),
    # The date right behind a figure is its own; one set against it is not.
    ("Rill sold 2,950 pumps in the first quarter.", "Rill sold 2,950 pumps in the first quarter, then 810 in all."),
    ("Rill sold 2,950 pumps in 2024.", "In 2024 Rill sold 2,950 pumps, 12% more than in 2023."),
]  # fmt: skip
OF_ANOTHER = [
    (
        "Rill sold 2,950 pumps in the second quarter of 2025.",
        "Rill sold 2,950 pumps in the first quarter and 810 pumps in the second quarter of 2025.",
    ),
    ("Rill sold 2,950 pumps in 2024.", "Rill sold 2,950 pumps in 2023 and 3,110 pumps in 2024."),
    ("Rill’s sales fell 6.2% in April 2025.", "Rill’s sales fell 6.2% in May 2025, after 4.1% in April 2025."),
]


@pytest.mark.parametrize(("claim", "there"), OF_ITS_PERIOD)
def test_a_figure_is_of_the_period_that_it_is_told_for(claim: str, there: str) -> None:
    """Neither the day on which it was said nor that on which something ends takes it away."""
    review = check_claim(claim, page(there, published=date(2025, 7, 17)), at=date(2025, 7, 18))
    assert review.verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("claim", "there"), OF_ANOTHER)
def test_the_date_right_behind_a_figure_is_its_own(claim: str, there: str) -> None:
    """Another date of the sentence does not make it the claim's."""
    review = check_claim(claim, page(there, published=date(2025, 7, 17)), at=date(2025, 7, 18))
    assert review.verdict is not Verdict.SUPPORTED


def test_a_telling_figure_beside_the_name_is_near() -> None:
    """However differently the rest is worded; a small count beside it is not."""
    told = "Holt gets 215,000 euros and stays second, behind the American Camille Whitaker, who had pulled out."
    claim = "Jane Holt leaves Ely with prize money of 215,000 euros."
    assert ("215,000 euros", Stance.SUPPORTS, Kind.MATCH) in findings(claim, told)
    small = "Holt gets 21 boats and stays second, behind the American Camille Whitaker, who had pulled out."
    assert verdict("Jane Holt leaves Ely with a prize treasure of 21 horses.", small) is not Verdict.SUPPORTED


def test_a_quarter_without_its_year_is_one_on_both_sides() -> None:
    """Also where the day of only one of the two is known."""
    there = "Rill’s sales in the third quarter to Sept. 27 rose 4.1% to 2.86 billion pounds."
    claim = "Rill’s sales rose 4.1% to 2.86 billion pounds in the third quarter."
    assert verdict(claim, there, at=date(2025, 11, 8)) is Verdict.SUPPORTED
    assert verdict(claim, there) is Verdict.SUPPORTED
    assert verdict(claim.replace("third", "second"), there) is not Verdict.SUPPORTED


def test_a_quarter_to_its_last_day_is_that_quarter() -> None:
    """No period from the quarter on."""
    quarter, day = find_dates("in the third quarter to Sept. 27", date(2025, 11, 6))
    assert (quarter.first, quarter.last) == (date(2025, 7, 1), date(2025, 9, 30))
    assert (day.first, day.last) == (date(2025, 9, 27), date(2025, 9, 27))
