"""Days and months without a year, where nobody knows the day of writing."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.facts import find_facts
from auditor.facts.dates.finding import ASSUMED_YEAR
from auditor.model import DateRange


def dates(text: str, reference: date | None = None, *, yearless: bool = True) -> list[DateRange]:
    """The dates of a text."""
    return [f for f in find_facts(text, reference, yearless=yearless) if isinstance(f, DateRange)]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Glean announced its Series F on May 10.", "May 10", "05-10", "05-10"),
        ("The deal closed on 10 May.", "10 May", "05-10", "05-10"),
        ("He left on Dec. 31.", "Dec. 31.", "12-31", "12-31"),
        ("He left in December.", "December", "12-01", "12-31"),
        ("It will open in June.", "June", "06-01", "06-30"),
        ("in May. Then", "May", "05-01", "05-31"),
        ("on the 4th of July", "4th of July", "07-04", "07-04"),
        ("at the end of December", "end of December", "12-01", "12-31"),
        ("in late March", "late March", "03-21", "03-31"),
        ("on Friday, May 10, it", "Friday, May 10", "05-10", "05-10"),
        ("between May 3 and June 4", "between May 3 and June 4", "05-03", "06-04"),
        ("in the third quarter", "third quarter", "07-01", "09-30"),
        ("on Christmas Day", "Christmas Day", "12-25", "12-25"),
        ("on 29 February", "29 February", "02-29", "02-29"),
    ],
)
def test_days_and_months_without_a_year_are_facts_where_asked_for(text: str, words: str, first: str, last: str) -> None:
    """Of the assumed year, marked as such; not asked for they are none, with a reference they are reckoned."""
    (found,) = dates(text)
    assert (found.span.of(text).rstrip("."), str(found.first), str(found.last)) == (
        words.rstrip("."),
        f"{ASSUMED_YEAR}-{first}",
        f"{ASSUMED_YEAR}-{last}",
    )
    assert (found.yearless, found.anchored, found.assumed) == (True, False, True)
    assert not dates(text, yearless=False)
    (reckoned,) = dates(text, date(2024, 3, 13), yearless=False)
    assert (reckoned.yearless, reckoned.anchored, reckoned.assumed) == (True, True, False)
    assert reckoned.span == found.span
    assert [reckoned] == dates(text, date(2024, 3, 13))


@pytest.mark.parametrize(
    "text",
    [
        # told by the day of writing alone
        "on Tuesday", "last month", "yesterday", "two weeks ago", "last May", "in May last year", "on the 15th.",
        # other days in other years
        "on Easter Sunday", "on Thanksgiving", "the first Monday in May", "the week of May 6", "first week of May",
        # other words
        "He may be late.", "May 10 people come?", "They march 10 miles.", "the March on Rome", "12 marchers",
        "Theresa May said so.", "Theresa May in Berlin", "April Ross won.", "by April Jones", "for June Carter",
        "August Wilson wrote it", "Emperor Augustus", "with April showers", "a May day",
        "After May resigned, it fell.", "Since May took office, it fell.", "after May's resignation",
        "for April and her sister", "from June to her mother", "before June knew it",
        # figures that may be a fraction
        "on 3/4", "by 5/10",
    ],
)  # fmt: skip
def test_what_is_no_day_of_any_year_is_no_fact(text: str) -> None:
    """Neither relative dates, days that move, verbs, nor names."""
    assert not dates(text)


@pytest.mark.parametrize(
    "text", ["10 May 2024", "in May 2024", "last month", "on Tuesday", "in 2024", "9 June last year"]
)
def test_dates_that_tell_their_year_are_not_yearless(text: str) -> None:
    """Whether they print it or say it in words."""
    (found,) = dates(text, date(2024, 3, 13))
    assert not found.yearless


def test_the_year_of_the_story_is_known_without_a_reference() -> None:
    """A year that was told before is the month's."""
    found = dates("It opened in 2023; by October the clinic had seen 90 patients.")[-1]
    assert (found.last, found.yearless, found.assumed) == (date(2023, 10, 31), True, False)
