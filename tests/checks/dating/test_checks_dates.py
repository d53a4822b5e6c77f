"""Dates of a claim against dates of a page."""

from __future__ import annotations

from datetime import date

import pytest
from pages_by_hand import asked, findings, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Kind, Stance


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("on 11 February 2025", "on Tuesday, February 11, 2025"),
        ("on 11 February 2025", "on 2025-02-11"),
        ("in February 2025", "on 11 February 2025"),
        ("in Q3 2024", "in the third quarter of 2024"),
        ("in Q3 2024", "in August 2024"),
        ("in 2024", "on 3 March 2024"),
        ("in the 1990s", "in 1994"),
        ("from 2016 to 2024", "from 2016 to 2024"),
        ("in the 2007-08 season", "in the 2007–2008 season"),
        ("in the 2007-08 season", "in 2007"),
        ("from 1998 to 2003", "(1998–03)"),
        ("since 2019", "in 2019"),
        ("in 2019", "since May 2019"),
        ("on 3 April 2024", "on 03/04/2024"),
    ],
)
def test_the_same_day_or_one_within_the_claims_period_supports(claimed: str, printed: str) -> None:
    """Spelling aside, and a day proves its month and year."""
    assert verdict(f"Rill signed the lease {claimed}.", f"Rill signed the lease {printed}.") is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("on 11 February 2025", "on 12 February 2025"),
        ("in April 2022", "in April 2023"),
        ("in 2022", "in 2023"),
        ("in Q2 2024", "in the third quarter of 2024"),
        ("in May 2024", "on 3 June 2024"),
        ("in early 2024", "in December 2024"),
        ("since 2019", "since 2021"),
    ],
)
def test_another_date_of_the_same_event_refutes(claimed: str, printed: str) -> None:
    """The one date of a sentence that says the same, as sharp as the claim's."""
    review = asked(f"Rill signed the lease {claimed}.", f"Rill signed the lease {printed}.")
    assert review.verdict is Verdict.REFUTED
    assert Kind.DATE in {finding.kind for finding in review.findings}


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        # a longer period leaves the day open; one end of a span is not the span
        ("Rill signed the lease on 11 February 2025.", "Rill signed the lease in February 2025."),
        ("Rill ran the yard from 2016 to 2024.", "Rill ran the yard from 2019 to 2024."),
        ("Rill ran the yard from 2016 to 2024.", "Rill ran the yard in 2019."),
        # stamps of publication
        ("The council met on 4 March 2025.", "Published 6 March 2025. The council met to set the budget."),
        ("The council met on 4 March 2025.", "Last updated 6 March 2025: the council met."),
        # a year that names an edition
        ("The Norwich Show 2024 drew crowds.", "The Norwich Show 2023 drew crowds."),
        ("The 2024 guide was printed in Norwich.", "The 2023 guide was printed in Norwich."),
        # fiscal years, and ends that nobody fixed
        ("Rill signed the lease in 2024.", "Rill signed the lease in fiscal 2025."),
        ("Rill signed the lease in FY24.", "Rill signed the lease in November 2023."),
        ("Rill signed the lease in early 2024.", "Rill signed the lease in May 2024."),
        ("Rill signed the lease in spring 2024.", "Rill signed the lease in June 2024."),
        # other events, two dates
        ("Rill opened its first yard in 2019.", "Rill opened its second yard in 2021."),
        ("Rill opened the Norwich yard in 2019.", "Thornway opened the Norwich yard in 2021."),
        ("Rill signed the lease in 2022.", "Rill signed the lease in 2023, having asked for it in 2021."),
    ],
)
def test_traps_are_neither_refuted_nor_supported(claim: str, there: str) -> None:
    """A date of something else, or of less or more than the claim's period."""
    assert verdict(claim, there) is Verdict.NOT_ENOUGH_INFO


def test_a_reckoned_date_refutes_nothing() -> None:
    """ "Last month" is counted from a date that may be wrong itself."""
    read = page("Rill signed the lease last month.", published=date(2025, 5, 10))
    assert check_claim("Rill signed the lease in February 2025.", read).verdict is not Verdict.REFUTED
    assert check_claim("Rill signed the lease in April 2025.", read).verdict is Verdict.SUPPORTED


def test_a_day_without_a_year_is_of_the_pages_year() -> None:
    """Where nobody says when the claim was written, the page's date tells which year "10 May" is of."""
    read = page("Rill signed the lease in Norwich on 10 June.", published=date(2025, 6, 12))
    assert check_claim("Rill signed the lease in Norwich on 10 June.", read).verdict is Verdict.SUPPORTED
    assert check_claim("Rill signed the lease in Norwich on 10 June 2025.", read).verdict is Verdict.SUPPORTED
    assert check_claim("Rill signed the lease in Norwich on 10 June 2024.", read).verdict is Verdict.NOT_ENOUGH_INFO
    assert check_claim("Rill signed the lease in Norwich on 10 May.", read).verdict is Verdict.REFUTED


def test_the_date_of_the_page_supports_a_month_but_no_day() -> None:
    """Reports follow their events: the page's own date is told as such, and never proves a day."""
    read = page("Rill signed the lease of the old mill.", published=date(2025, 2, 12))
    month = check_claim("Rill signed the lease of the old mill in February 2025.", read)
    assert month.verdict is Verdict.SUPPORTED
    assert (Stance.SUPPORTS, Kind.DATE) in {(f.stance, f.kind) for f in month.findings}
    day = check_claim("Rill signed the lease of the old mill on 12 February 2025.", read)
    assert day.verdict is Verdict.NOT_ENOUGH_INFO


def test_a_longer_period_is_told() -> None:
    """The page's month leaves the day open, and the finding says which month it is."""
    told = findings("Rill signed the lease on 11 February 2025.", "Rill signed the lease in February 2025.")
    assert ("11 February 2025", Stance.NEUTRAL, Kind.DATE) in told


def test_the_quarter_that_a_report_opens_with_dates_its_figures() -> None:
    """Headline and lead tell of which quarter the figures below are, where these give no date of their own."""
    lead = "Rill told on Monday how it fared in the third quarter of 2025."
    claim = "Rill sold pumps for 40 million euros in the third quarter of 2025."
    undated = "Its takings from pumps were lower. Rill sold pumps for 40 million euros, mostly to towns."
    assert verdict(claim, lead, "The firm is old.", undated) is Verdict.SUPPORTED
    dated = undated.replace("euros,", "euros in 2024,")
    assert verdict(claim, lead, "The firm is old.", dated) is not Verdict.SUPPORTED
