"""Dates that print no year, and dates of a page that belong to another event."""

from __future__ import annotations

from datetime import date

import pytest
from pages_by_hand import asked, findings, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Kind, Stance

SUPPORTED, REFUTED, OPEN = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("on 10 June", "on June 10"),
        ("on 10 June", "on Tuesday, June 10"),
        ("on 10 June", "on 10 June 2024"),
        ("on 10 June 2024", "on 10 June"),
        ("on Dec. 31", "on December 31"),
        ("on New Year’s Eve", "on 31 December"),
        ("in June", "on 10 June"),
        ("in June", "in June 2023"),
        ("in June 2023", "in June"),
        ("in June 2023", "on June 10"),
        ("in the third quarter", "in August"),
        ("in the third quarter", "in August 2024"),
        ("at the end of December", "on December 30"),
        ("in December", "at the end of December"),
        ("on 29 February", "on February 29"),
        ("on 29 February", "on 29 February 2024"),
        ("from December to February", "from December to February"),
        ("from December to February", "in January"),
        ("from December to February", "in January 2024"),
        ("between May 3 and June 4", "from May 3 to June 4"),
        ("on the 4th of July", "on July 4"),
        ("on Christmas Day", "on 25 December"),
        ("since April", "since April"),
        ("by October 3", "by 3 October 2025"),
    ],
)
def test_without_a_known_year_day_and_month_decide(claimed: str, printed: str) -> None:
    """A year that one side leaves out, or both, is held against neither."""
    assert verdict(f"Rill closed the Norwich mill {claimed}.", f"Rill closed the Norwich mill {printed}.") is SUPPORTED


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("on November 3", "on October 3"),
        ("on November 3", "on November 30"),
        ("on 13 May", "on 31 May"),
        ("on November 3", "on October 3, 2024"),
        ("on November 3, 2024", "on October 3"),
        ("in April", "in February"),
        ("in April", "in February 2024"),
        ("in April 2024", "in February"),
        ("in April", "on 3 February"),
        ("in the third quarter", "in February"),
        ("on Dec. 31", "on Jan. 1"),
        ("on 29 February", "on 28 February 2023"),
        ("from December to February", "in June"),
        ("by October 3", "by October 13"),
        ("since April", "since June"),
    ],
)
def test_another_day_or_month_of_the_same_sentence_refutes(claimed: str, printed: str) -> None:
    """In one slot of what is nearly one sentence, with or without years."""
    review = asked(f"Rill closed the Norwich mill {claimed}.", f"Rill closed the Norwich mill {printed}.")
    assert review.verdict is REFUTED
    assert Kind.DATE in {finding.kind for finding in review.findings}


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        # the year is what the claim is about, and the page does not tell it
        ("Rill closed the Norwich mill in 2024.", "Rill closed the Norwich mill on 3 October."),
        ("Rill closed the Norwich mill in 2024.", "Rill closed the Norwich mill in October."),
        ("Rill closed the Norwich mill in early 2024.", "Rill closed the Norwich mill in March."),
        # less or more than the claim says
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill in October."),
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill in 2024."),
        # relative dates are of no known day
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill on Tuesday."),
        ("Rill closed the Norwich mill in October.", "Rill closed the Norwich mill last month."),
        # not one sentence: another event, company, member of a series
        ("Rill closed the Norwich mill on 3 October.", "The union met on 4 October."),
        ("Rill closed the Norwich mill on 3 October.", "Thornway closed the Norwich mill on 4 October."),
        ("Rill closed its Series A on 3 October.", "Rill closed its Series B on 4 November."),
        ("Rill reported a loss of its mills in April.", "Rill had been told of strikes at mills in February."),
        # two days on the page, one of them the claim's start or end
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill between 1 and 5 October."),
        # two dates of one sentence, neither surely the claim's
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill on 4 October or on 5 October."),
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill on 3 or 4 October."),
        ("Rill closed the Norwich mill on 3 October.", "Rill closed the Norwich mill on October 4 and 3."),
        # vague ends, quarters of a company's own year
        ("Rill closed the Norwich mill in the third quarter.", "Rill closed the Norwich mill in June."),
        ("Rill closed the Norwich mill in early May.", "Rill closed the Norwich mill on 12 May."),
    ],
)
def test_yearless_traps_are_neither_refuted_nor_supported(claim: str, there: str) -> None:
    """Silence where the page leaves it open or speaks of something else."""
    assert verdict(claim, there) is OPEN


def test_days_that_move_from_year_to_year_are_no_facts_without_one() -> None:
    """Easter is another day each year: nothing is said of it."""
    review = asked("Rill closed the Norwich mill on Easter Sunday.", "Rill closed the Norwich mill on 20 April.")
    assert all(finding.check != "dates" for finding in review.findings)


@pytest.mark.parametrize(
    "claim",
    [
        "Rill may close the Norwich mill.",
        "Rill will march on with the Norwich mill.",
        "Theresa May opened the Norwich mill of Rill.",
        "April Ross opened the Norwich mill of Rill.",
        "After May resigned, Rill closed the Norwich mill.",
        "Augustus Rill closed the Norwich mill.",
    ],
)
def test_words_that_are_also_months_are_no_dates(claim: str) -> None:
    """A modal verb, a march, a name: the sentence stands on the page, and no date is said of it."""
    review = asked(claim, claim)
    assert review.verdict is SUPPORTED
    assert all(finding.check != "dates" for finding in review.findings)


def test_each_sides_year_is_reckoned_from_its_own_day() -> None:
    """The claim's from the article's, the page's from the page's; both known, both count."""
    read = page("Rill closed the Norwich mill on 3 October.", published=date(2023, 10, 5))
    claim = "Rill closed the Norwich mill on 3 October."
    assert check_claim(claim, read, at=date(2023, 11, 1)).verdict is SUPPORTED
    assert check_claim(claim, read, at=date(2025, 11, 1)).verdict is OPEN
    assert (
        check_claim(claim, page("Rill closed the Norwich mill on 3 October."), at=date(2025, 11, 1)).verdict
        is SUPPORTED
    )


def test_a_reckoned_year_alone_refutes_nothing() -> None:
    """Whoever counts from another day comes to another year; day and month must differ as well."""
    read = page("Rill closed the Norwich mill on 3 October 2023.")
    review = check_claim("Rill closed the Norwich mill on 3 October.", read, at=date(2025, 11, 1))
    assert review.verdict is OPEN
    review = check_claim("Rill closed the Norwich mill on 4 November.", read, at=date(2025, 11, 10))
    assert review.verdict is REFUTED


GLEAN = "Glean announced its Series F round on June 10, raising $150 million from its investors."
OTHER = "Thornway announced a Series C round on May 10, and hired two engineers."


@pytest.mark.parametrize(
    "paragraphs",
    [
        (GLEAN, OTHER),
        (OTHER, GLEAN),
        ("Twenty startups raised money this year.", GLEAN, OTHER, "More are expected."),
        (GLEAN, "Thornway did so on May 10."),
        (GLEAN.replace("June 10", "June 10, 2025"), OTHER.replace("May 10", "May 10, 2025")),
        (OTHER.replace("May 10", "May 10, 2025"), GLEAN.replace("June 10", "June 10, 2025")),
    ],
)
def test_the_day_of_another_companys_paragraph_is_no_support(paragraphs: tuple[str, ...]) -> None:
    """Each paragraph speaks of one company: a day belongs to the one that it stands with."""
    assert verdict("Glean announced its Series F round on June 10.", *paragraphs) is SUPPORTED
    review = asked("Glean announced its Series F round on May 10.", *paragraphs)
    assert review.verdict is REFUTED
    assert "June 10" in next(f.message for f in review.findings if f.check == "dates")


def test_where_the_rival_is_not_beyond_doubt_both_are_shown() -> None:
    """The claim's event has a day of its own on the page, though not in the claim's words."""
    there = ("Glean, a search firm, said its Series F round had closed on June 10.", OTHER)
    found = findings("Glean said on May 10 that its Series F round had closed.", *there)
    told = asked("Glean said on May 10 that its Series F round had closed.", *there)
    assert ("May 10", Stance.NEUTRAL, Kind.DATE) in found
    message = next(f.message for f in told.findings if f.check == "dates")
    assert message == "The page gives “June 10” for this, and “May 10” for something else."
    assert told.verdict is OPEN


@pytest.mark.parametrize(
    ("claim", "paragraphs"),
    [
        # the event told again, its company by another word
        (
            "Glean closed its Series F round on May 10.",
            ("Glean hired Ada Voss on June 10.", "It closed its Series F round on May 10."),
        ),
        (
            "Glean closed its Series F round on May 10.",
            ("Glean has raised money.", "The company closed its Series F on May 10."),
        ),
        # two days of one company, each with its event
        ("Glean closed its Series F round on May 10.", (GLEAN, "Glean had closed the Series F round on May 10.")),
        # the claim tells both
        (
            "Glean announced its Series F round on June 10, and Thornway its Series C on May 10.",
            (GLEAN, OTHER),
        ),
        # a month takes in the day
        ("Glean announced its Series F round in June.", (GLEAN, OTHER)),
    ],
)
def test_the_claims_own_day_keeps_its_support(claim: str, paragraphs: tuple[str, ...]) -> None:
    """Another day on the page is no rival where nothing parts the claim's from its event."""
    assert verdict(claim, *paragraphs) is SUPPORTED


def test_a_printed_day_goes_before_a_reckoned_one() -> None:
    """ "On Tuesday" is when the spokesman spoke; the day of the meeting is printed."""
    read = page("The council met on 3 March, a spokesman said on Tuesday.", published=date(2025, 3, 5))
    assert check_claim("The council met on 3 March 2025.", read).verdict is SUPPORTED
    assert check_claim("The council met on 4 March 2025.", read).verdict is not SUPPORTED
    read = page(
        "Rill said on Tuesday that it would buy Thornway, a deal to close on 30 June.", published=date(2025, 3, 5)
    )
    assert check_claim("Rill said on 4 March 2025 that it would buy Thornway.", read).verdict is SUPPORTED


@pytest.mark.parametrize(
    "stamp",
    [
        "Published 6 March 2025. ",
        "Published on 6 March 2025 at 10:30. ",
        "Last updated: 6 March 2025. ",
        "By Ada Voss | Posted 6 March 2025. ",
        "NORWICH, March 6 (Reuters) – ",
        "NORWICH, March 6, 2025 (Reuters) - ",
    ],
)
def test_the_pages_own_day_is_not_the_events(stamp: str) -> None:
    """A report is written after what it tells; "today" in it ties the two."""
    story = f"{stamp}The council met to set the budget."
    assert verdict("The council met on 6 March to set the budget.", story) is not SUPPORTED
    assert verdict("The council met in March to set the budget.", story) is SUPPORTED
    today = f"{stamp}The council met today to set the budget."
    if "Reuters" in stamp:
        assert verdict("The council met on 6 March to set the budget.", today) is SUPPORTED


def test_a_companys_release_is_of_the_day_that_it_announces() -> None:
    """What a company announces in its own release it announces on that day."""
    story = "NORWICH, March 6, 2025 (BUSINESS WIRE) -- Rill announces the purchase of Thornway."
    assert verdict("Rill announced the purchase of Thornway on 6 March 2025.", story) is SUPPORTED


def test_with_two_dates_one_may_be_wrong() -> None:
    """The claim's other date, found in the sentence, leaves one to compare."""
    there = "Rill opened the Norwich mill in 1998 and closed it on 3 October 2024."
    assert verdict("Rill opened the Norwich mill in 1998 and closed it on 3 October 2024.", there) is SUPPORTED
    assert verdict("Rill opened the Norwich mill in 1998 and closed it on 4 November 2024.", there) is REFUTED
    assert verdict("Rill opened the Norwich mill in 1989 and closed it on 3 October 2024.", there) is REFUTED
    swapped = "Rill opened the Norwich mill in 1998 and the Ely mill in 2004."
    assert verdict("Rill opened the Norwich mill in 1999 and the Ely mill in 2005.", swapped) is OPEN
