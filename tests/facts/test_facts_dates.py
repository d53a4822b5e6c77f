"""Dates and periods."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_dates
from auditor.model import DateRange

WRITTEN = {
    "day month year": ("on 9 June 2023", "9 June 2023", "2023-06-09", "2023-06-09"),
    "month day year": ("on June 9, 2023", "June 9, 2023", "2023-06-09", "2023-06-09"),
    "no comma": ("June 9 2023", "June 9 2023", "2023-06-09", "2023-06-09"),
    "short month": ("Sept. 9, 2025", "Sept. 9, 2025", "2025-09-09", "2025-09-09"),
    "capitals": ("9 JUN 2023", "9 JUN 2023", "2023-06-09", "2023-06-09"),
    "ordinal": ("the 9th of June 2023", "9th of June 2023", "2023-06-09", "2023-06-09"),
    "weekday before": ("Friday, 9 June 2023", "9 June 2023", "2023-06-09", "2023-06-09"),
    "iso": ("2023-06-09", "2023-06-09", "2023-06-09", "2023-06-09"),
    "iso with a time": ("2023-06-09T12:00Z", "2023-06-09", "2023-06-09", "2023-06-09"),
    "year first with slashes": ("2023/06/09", "2023/06/09", "2023-06-09", "2023-06-09"),
    "days": ("3–5 June 2023", "3–5 June 2023", "2023-06-03", "2023-06-05"),
    "days after the month": ("June 3–5, 2023", "June 3–5, 2023", "2023-06-03", "2023-06-05"),
    "days in words": ("3 to 5 June 2023", "3 to 5 June 2023", "2023-06-03", "2023-06-05"),
    "leap day": ("29 February 2024", "29 February 2024", "2024-02-29", "2024-02-29"),
    "month": ("June 2023", "June 2023", "2023-06-01", "2023-06-30"),
    "month of": ("February of 2024", "February of 2024", "2024-02-01", "2024-02-29"),
    "months": ("June–August 2023", "June–August 2023", "2023-06-01", "2023-08-31"),
    "quarter": ("Q3 2025", "Q3 2025", "2025-07-01", "2025-09-30"),
    "quarter of": ("Q1 of 2025", "Q1 of 2025", "2025-01-01", "2025-03-31"),
    "quarter in words": ("the second quarter of 2025", "second quarter of 2025", "2025-04-01", "2025-06-30"),
    "half": ("H1 2024", "H1 2024", "2024-01-01", "2024-06-30"),
    "half in words": ("the second half of 2024", "second half of 2024", "2024-07-01", "2024-12-31"),
    "early": ("early 2024", "early 2024", "2024-01-01", "2024-04-30"),
    "mid": ("mid-2024", "mid-2024", "2024-05-01", "2024-08-31"),
    "late": ("late in 2024", "late in 2024", "2024-09-01", "2024-12-31"),
    "season": ("spring 2023", "spring 2023", "2023-03-01", "2023-05-31"),
    "season of": ("the autumn of 2023", "autumn of 2023", "2023-09-01", "2023-11-30"),
    "winter lies in two years": ("winter 2023", "2023", "2023-01-01", "2023-12-31"),
    "year": ("in 2023", "2023", "2023-01-01", "2023-12-31"),
    "year in brackets": ("(2023)", "2023", "2023-01-01", "2023-12-31"),
    "fiscal year": ("FY24", "FY24", "2024-01-01", "2024-12-31"),
    "fiscal year in full": ("fiscal year 2024", "fiscal year 2024", "2024-01-01", "2024-12-31"),
    "years": ("2019–2021", "2019–2021", "2019-01-01", "2021-12-31"),
    "years in short": ("2019–21", "2019–21", "2019-01-01", "2021-12-31"),
    "years with a slash": ("the 2024/25 season", "2024/25", "2024-01-01", "2025-12-31"),
    "from year to year": ("from 2019 to 2021", "2019 to 2021", "2019-01-01", "2021-12-31"),
    "decade": ("the 1990s", "the 1990s", "1990-01-01", "1999-12-31"),
    "digits of another script": ("٩ June ٢٠٢٣", "٩ June ٢٠٢٣", "2023-06-09", "2023-06-09"),
}
RELATIVE = {  # counted from Wednesday, 13 March 2024
    "month alone": ("in June", "in June", "2024-06-01", "2024-06-30"),
    "month gone by": ("since November", "since November", "2023-11-01", "2023-11-30"),
    "last month named": ("last March", "last March", "2023-03-01", "2023-03-31"),
    "next month named": ("next March", "next March", "2025-03-01", "2025-03-31"),
    "day": ("on June 9", "June 9", "2024-06-09", "2024-06-09"),
    "day before the month": ("on 9 June", "9 June", "2024-06-09", "2024-06-09"),
    "nearest year": ("on 7 October", "7 October", "2023-10-07", "2023-10-07"),
    "leap day": ("on 29 February", "29 February", "2024-02-29", "2024-02-29"),
    "dateline": ("PARIS, Feb 11 (Wire)", "Feb 11", "2024-02-11", "2024-02-11"),
    "today": ("today", "today", "2024-03-13", "2024-03-13"),
    "yesterday": ("yesterday", "yesterday", "2024-03-12", "2024-03-12"),
    "tomorrow": ("tomorrow", "tomorrow", "2024-03-14", "2024-03-14"),
    "weekday": ("on Monday", "on Monday", "2024-03-11", "2024-03-11"),
    "last weekday": ("last Wednesday", "last Wednesday", "2024-03-06", "2024-03-06"),
    "this week": ("this week", "this week", "2024-03-11", "2024-03-17"),
    "last month": ("last month", "last month", "2024-02-01", "2024-02-29"),
    "next month": ("next month", "next month", "2024-04-01", "2024-04-30"),
    "last year": ("last year", "last year", "2023-01-01", "2023-12-31"),
    "later this year": ("later this year", "later this year", "2024-01-01", "2024-12-31"),
}
NONE = {
    "verb may": "sales may rise",
    "verb march": "they march 3 miles",
    "month as a name": "at Mar-a-Lago",
    "duration": "12 months",
    "count": "2,000 staff",
    "count without a mark": "2000 people came",
    "sum": "$2024",
    "day that is none": "31 February 2023",
    "leap day in another year": "30 Feb 2024",
    "month that is none": "2023-13-01",
    "days the wrong way round": "9-3 June 2023",
    "ambiguous figures": "09/06/2023",
    "millions": "2000 million pounds",
    "version": "3.2024",
}
WEDNESDAY = date(2024, 3, 13)


def only(text: str, reference: date | None = None) -> DateRange:
    """The one date of a text."""
    (found,) = find_dates(text, reference)
    return found


@pytest.mark.parametrize(("text", "written", "first", "last"), WRITTEN.values(), ids=WRITTEN.keys())
def test_printed_dates_are_periods(text: str, written: str, first: str, last: str) -> None:
    """First and last day, both inclusive; no reference is needed, and one changes nothing."""
    for reference in (None, WEDNESDAY):
        found = only(text, reference)
        assert found.span.of(text) == written
        assert found.first is not None
        assert found.last is not None
        assert (found.first.isoformat(), found.last.isoformat(), found.anchored) == (first, last, False)


@pytest.mark.parametrize(("text", "written", "first", "last"), RELATIVE.values(), ids=RELATIVE.keys())
def test_relative_dates_count_from_a_reference(text: str, written: str, first: str, last: str) -> None:
    """What says no year is reckoned from the reference and marked; without one it is never filled in."""
    found = only(text, WEDNESDAY)
    assert found.span.of(text) == written
    assert (str(found.first), str(found.last), found.anchored) == (first, last, True)
    assert list(find_dates(text)) == []


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_no_date_is_made_up(text: str) -> None:
    """Verbs, counts, sums and impossible days are no dates, with a reference or without."""
    days = [found for reference in (None, WEDNESDAY) for found in find_dates(text, reference)]
    assert [found.span.of(text) for found in days if found.first == found.last] == []
    assert not days or "February" in text or "Feb" in text or "June" in text


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(reference: date) -> None:
    """A relative date that the calendar cannot hold is left out."""
    text = "yesterday, tomorrow, last year, next year, next month, last May, 9 June, this week, on Monday"
    assert all(found.first and found.last for found in find_dates(text, reference))


@settings(deadline=None)  # a busy machine is no failure
@given(st.dates(date(1500, 1, 1), date(2100, 12, 31)))
def test_a_day_reads_back_in_every_form(day: date) -> None:
    """Five ways of printing a day are one day."""
    month = day.strftime("%B")
    forms = (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"{day.day:02} {month[:3].upper()} {day.year}",
        day.isoformat(),
    )
    for written in forms:
        found = only(f"It was on {written}.")
        assert (found.first, found.last) == (day, day)
