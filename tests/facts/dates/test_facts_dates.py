"""Dates and periods."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_dates
from auditor.facts.dates.finding import RULES, read_dates
from auditor.facts.values import shifted
from auditor.model import DateRange

WRITTEN = {
    "day month year": ("on 9 June 2023", "9 June 2023", "2023-06-09", "2023-06-09"),
    "month day year": ("on June 9, 2023", "June 9, 2023", "2023-06-09", "2023-06-09"),
    "no comma": ("June 9 2023", "June 9 2023", "2023-06-09", "2023-06-09"),
    "short month": ("Sept. 9, 2025", "Sept. 9, 2025", "2025-09-09", "2025-09-09"),
    "capitals": ("9 JUN 2023", "9 JUN 2023", "2023-06-09", "2023-06-09"),
    "ordinal": ("the 9th of June 2023", "9th of June 2023", "2023-06-09", "2023-06-09"),
    "weekday before": ("Friday, 9 June 2023", "Friday, 9 June 2023", "2023-06-09", "2023-06-09"),
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
    "winter lies in two years": ("winter 2023–24", "winter 2023–24", "2023-12-01", "2024-02-29"),
    "year": ("in 2023", "2023", "2023-01-01", "2023-12-31"),
    "year in brackets": ("(2023)", "2023", "2023-01-01", "2023-12-31"),
    "fiscal year": ("FY24", "FY24", "2024-01-01", "2024-12-31"),
    "fiscal year in full": ("fiscal year 2024", "fiscal year 2024", "2024-01-01", "2024-12-31"),
    "years": ("2019–2021", "2019–2021", "2019-01-01", "2021-12-31"),
    "years in short": ("2019–21", "2019–21", "2019-01-01", "2021-12-31"),
    "years with a slash": ("the 2024/25 season", "2024/25", "2024-01-01", "2025-12-31"),
    "from year to year": ("from 2019 to 2021", "from 2019 to 2021", "2019-01-01", "2021-12-31"),
    "between years": ("between 2019 and 2021", "between 2019 and 2021", "2019-01-01", "2021-12-31"),
    "years over a century": ("(1998–03)", "1998–03", "1998-01-01", "2003-12-31"),
    "days of two months": ("March 3 to April 2, 2024", "March 3 to April 2, 2024", "2024-03-03", "2024-04-02"),
    "months of two years": (
        "November 2023 to January 2024",
        "November 2023 to January 2024",
        "2023-11-01",
        "2024-01-31",
    ),
    "months over New Year": ("Nov.–Feb. 2017", "Nov.–Feb. 2017", "2016-11-01", "2017-02-28"),
    "quarters": ("from Q1 of 2017 to Q3 of 2018", "from Q1 of 2017 to Q3 of 2018", "2017-01-01", "2018-09-30"),
    "half of a fiscal year": ("H1 FY25", "H1 FY25", "2025-01-01", "2025-06-30"),
    "late in a decade": ("in the late 1980s", "late 1980s", "1987-01-01", "1989-12-31"),
    "half of a month": ("the first half of March 2024", "first half of March 2024", "2024-03-01", "2024-03-15"),
    "basic form": ("(20230609)", "20230609", "2023-06-09", "2023-06-09"),
    "day first with points": ("am 09.03.2024 there", "09.03.2024", "2024-03-09", "2024-03-09"),
    "day that is no month": ("on 31/10/2023", "31/10/2023", "2023-10-31", "2023-10-31"),
    "either way the same": ("on 3/3/2015", "3/3/2015", "2015-03-03", "2015-03-03"),
    "header of a message": ("Fri, 09 Sep 2005 13:51:39 -0700", "Fri, 09 Sep 2005", "2005-09-09", "2005-09-09"),
    "dateline": ("PARIS, Feb 11, 2025 (Wire)", "Feb 11, 2025", "2025-02-11", "2025-02-11"),
    "decade": ("the 1990s", "1990s", "1990-01-01", "1999-12-31"),
    "digits of another script": ("٩ June ٢٠٢٣", "٩ June ٢٠٢٣", "2023-06-09", "2023-06-09"),
}
RELATIVE = {  # counted from Wednesday, 13 March 2024
    "month alone": ("in June", "June", "2024-06-01", "2024-06-30"),
    "month gone by": ("during November", "November", "2023-11-01", "2023-11-30"),
    "month of last year": ("in May last year", "May last year", "2023-05-01", "2023-05-31"),
    "day of last year": ("on 9 June of last year", "9 June of last year", "2023-06-09", "2023-06-09"),
    "months of a year": ("from November to March", "from November to March", "2023-11-01", "2024-03-31"),
    "weekday tells the year": ("Friday, July 18", "Friday, July 18", "2025-07-18", "2025-07-18"),
    "so many years": ("in the last five years", "last five years", "2019-03-13", "2024-03-12"),
    "so many weeks ago": ("two weeks ago", "two weeks ago", "2024-02-28", "2024-02-28"),
    "so many months ago": ("two months ago", "two months ago", "2024-01-01", "2024-01-31"),
    "quarter gone by": ("last quarter", "last quarter", "2023-10-01", "2023-12-31"),
    "past week": ("over the past week", "past week", "2024-03-06", "2024-03-12"),
    "to come": ("it will open in three weeks", "in three weeks", "2024-04-03", "2024-04-03"),
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
    "weekday": ("on Monday", "Monday", "2024-03-11", "2024-03-11"),
    "last weekday": ("last Wednesday", "last Wednesday", "2024-03-06", "2024-03-06"),
    "this week": ("this week", "this week", "2024-03-11", "2024-03-17"),
    "last month": ("last month", "last month", "2024-02-01", "2024-02-29"),
    "next month": ("next month", "next month", "2024-04-01", "2024-04-30"),
    "last year": ("last year", "last year", "2023-01-01", "2023-12-31"),
    "month far behind": ("it closed on 7 August", "7 August", "2023-08-07", "2023-08-07"),
    "month far behind that is to come": ("it will close on 7 August", "7 August", "2024-08-07", "2024-08-07"),
    "month under way": ("it will rise from November to June", "from November to June", "2023-11-01", "2024-06-30"),
    "month after a noun": ("the figure for May", "May", "2024-05-01", "2024-05-31"),
    "quarter alone": ("profit in the third quarter", "third quarter", "2023-07-01", "2023-09-30"),
    "rest of the year": ("for the rest of the year", "rest of the year", "2024-03-13", "2024-12-31"),
    "figures after on": ("shut on 2/15 at noon", "2/15", "2024-02-15", "2024-02-15"),
    "months to a month": ("in the six months to September", "September", "2023-09-01", "2023-09-30"),
    "months within": ("it plans to leave in three months", "in three months", "2024-06-01", "2024-06-30"),
    "later this year": ("later this year", "later this year", "2024-03-13", "2024-12-31"),
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
    "fraction": "it was 7/6 of that",
    "score": "a 2-1 win",
    "release": "release 10.11.12",
    "recurring": "every Monday",
    "weekdays": "open Monday to Friday",
    "team": "Sheffield Wednesday won",
    "newspaper": "the Sunday Times wrote",
    "event": "after 9/11",
    "year before Christ": "in 2024 BC",
    "clock": "at 10:30",
    "three parts": "192.168.10.12",
    "millions": "2000 million pounds",
    "version": "3.2024",
    "year of a tournament": "the goals of Euro 2024",
    "year of a law": "the Public Order Act 1986",
    "name of a day": "They called it Black Friday.",
    "quarter of a match": "they scored twice in the third quarter",
    "within is not in": "it will leave within three years",
    "sum before a month": "for $ 12 June tickets",
    "code that ends like a date": "the code 133-03-03-2020",
    "parts with different marks": "a ratio of 30/4.85",
    "advertisements": "14 ad campaigns",
    "fraction after on": "on 3/4 of the farms",
    "weekday that its figures are not": "next Sunday 5/21",
}
SEVERAL = {  # counted from Wednesday, 13 March 2024
    "months in a row": (
        "the targets for May and June were cut",
        [("2024-05-01", "2024-05-31"), ("2024-06-01", "2024-06-30")],
    ),
    "days in figures in a row": (
        "on 11/20, 11/22 or 11/25",
        [("2023-11-20", "2023-11-20"), ("2023-11-22", "2023-11-22"), ("2023-11-25", "2023-11-25")],
    ),
    "a story's month": (
        "First treated in early 2022; by October the clinic had seen 90.",
        [("2022-01-01", "2022-04-30"), ("None", "2022-10-31")],
    ),
    "a story's month in the sentence after": (
        "In August of 1865 she moved. By June she had gone.",
        [("1865-08-01", "1865-08-31"), ("None", "1866-06-30")],
    ),
    "a month that no story dates": (
        "Founded in 1998, it said in May that sales fell.",
        [("1998-01-01", "1998-12-31"), ("2024-05-01", "2024-05-31")],
    ),
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
    assert not days or "February" in text or "Feb" in text or "June" in text, days


@pytest.mark.parametrize(("text", "days"), SEVERAL.values(), ids=SEVERAL.keys())
def test_dates_of_one_text_bear_on_each_other(text: str, days: list[tuple[str, str]]) -> None:
    """A row of months or days is led once; a year told in a story dates its later months, not those of the writing."""
    assert [(str(found.first), str(found.last)) for found in find_dates(text, WEDNESDAY)] == days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It wants 6 per cent from 1 April.", "2024-04-01", None),
        ("Prices rose 6 per cent from February.", "2024-02-01", "2024-02-29"),
        ("From 2019, all banks must report.", "2019-01-01", None),
        ("A letter from 2019 was found.", "2019-01-01", "2019-12-31"),
        ("It shut from 3 to 9 April.", "2024-04-03", "2024-04-09"),
        (
            "Readers can reach the inquiry by letter or by telephone at its office in London before Friday.",
            None,
            "2024-03-14",
        ),
        ("It collapsed before Friday.", None, "2024-03-07"),
    ],
)
def test_from_and_before_look_ahead_where_their_words_do(text: str, first: str | None, last: str | None) -> None:
    """ "from" opens what is to come or what a clause begins with; "before" a weekday is to come after "can"."""
    found = only(text, WEDNESDAY)
    assert (found.first and str(found.first), found.last and str(found.last)) == (first, last)


def test_a_run_of_months_is_kept_beside_its_end() -> None:
    """ "the year to March 2025" names the month; the year is the other reading, so "2024-25" may answer it."""
    found = only("the year to March 2025")
    assert (found.first, found.last) == (date(2025, 3, 1), date(2025, 3, 31))
    assert found.other == ((date(2024, 4, 1), date(2025, 3, 31)),)
    assert only("the first half of the year to March 2025").first == date(2024, 4, 1)


def test_a_century_begins_with_its_first_year_or_its_round_one() -> None:
    """1801 by the calendar, 1800 as many speak; early in a century leaves it whole."""
    found = only("early in the 19th century")
    assert (found.first, found.last) == (date(1801, 1, 1), date(1900, 12, 31))
    assert found.other == ((date(1800, 1, 1), date(1899, 12, 31)),)


OPEN = {
    "since": ("since 2019", "2019-01-01", None, "2019-01-01"),
    "onwards": ("from May 2019 onwards", "2019-05-01", None, "2019-05-01"),
    "until now": ("(2019–present)", "2019-01-01", None, "2019-01-01"),
    "after": ("after 2020", "2021-01-01", None, "2020-01-01"),
    "until": ("until March 2024", None, "2024-03-31", "2024-03-01"),
    "through": ("it will invest through 2028", None, "2028-12-31", "2028-01-01"),
    "going back": ("pay going back to 2017", "2017-01-01", None, "2017-01-01"),
    "far ahead": ("by 2150", None, "2150-12-31", "2150-01-01"),
    "by": ("by 2030", None, "2030-12-31", "2030-01-01"),
    "before": ("before 9 June 2023", None, "2023-06-08", "2023-06-09"),
}


@pytest.mark.parametrize(("text", "first", "last", "edge"), OPEN.values(), ids=OPEN.keys())
def test_an_open_side_is_none(text: str, first: str | None, last: str | None, edge: str) -> None:
    """A beginning without an end, or an end without a beginning; what is named is kept as the edge."""
    found = only(text)
    assert (found.first and str(found.first), found.last and str(found.last)) == (first, last)
    assert found.edge is not None
    assert str(found.edge[0]) == edge
    assert found.readings[0] == found.edge


def test_ambiguous_figures_keep_both_readings() -> None:
    """4 March for Americans, 3 April for others: neither is told alone, and a weekday beside decides."""
    found = only("on 03/04/2024")
    assert (found.first, found.other) == (date(2024, 3, 4), ((date(2024, 4, 3),) * 2,))
    assert only("on 31/12/2024").other == ()
    assert only("on Friday 7/6", date(2018, 7, 6)).first == date(2018, 7, 6)


@pytest.mark.parametrize(
    "text", ["FY24", "fiscal 2023", "Q3 FY25", "2023/24 financial year", "fiscal third quarter of 2024"]
)
def test_fiscal_years_are_marked(text: str) -> None:
    """Their months are the company's, so they are no calendar years."""
    assert only(text).fiscal
    assert not only("Q3 2025").fiscal


@pytest.mark.parametrize("text", ["early 2019", "late March 2024", "spring 2023", "winter 2023"])
def test_ends_that_nobody_fixed_are_vague(text: str) -> None:
    """Where "early" ends and when spring is, writers differ."""
    assert only(text).vague
    assert not only("March 2024").vague


@pytest.mark.parametrize("text", ["on 9 June", "May 10", "9-11 June", "from 3 to 5 June", "the 9th of June"])
def test_a_figure_in_a_yearless_date_is_no_count(text: str) -> None:
    """Without a day of writing the date is left out, and its figures with it; its place is known all the same."""
    assert list(find_dates(text)) == []
    assert [span.of(text) for span in read_dates(text)[1]] != []


def test_every_rule_reads_its_examples() -> None:
    """The examples beside each rule are what it gives on Wednesday, 13 March 2024."""
    told = {text: (first, last) for rule in RULES for text, first, last in rule.examples}
    found = {
        text: [(str(one.first or ""), str(one.last or "")) for one in find_dates(text, WEDNESDAY)] for text in told
    }
    assert len(told) > 100
    assert {text: days for text, days in found.items() if days != [told[text]]} == {}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He said on Tuesday it will close.", "2024-03-12"),
        ("The board will, he said on Tuesday, meet.", "2024-03-12"),
        ("It is due to open on Tuesday.", "2024-03-19"),
        ("A report by Acme on Tuesday said so.", "2024-03-12"),
        ("It closed due to rain on Tuesday.", "2024-03-12"),
        ("Sales were better than expected on Tuesday.", "2024-03-12"),
        ("It opened on Wednesday.", "2024-03-13"),
    ],
)
def test_a_weekday_alone_is_the_last_one_unless_it_is_to_come(text: str, day: str) -> None:
    """News tells what happened; a word of the future before the weekday makes it the next."""
    assert str(only(text, WEDNESDAY).first) == day


def test_last_and_next_weekdays_keep_the_reading_that_others_take() -> None:
    """ "last Monday" on a Wednesday is two or nine days ago, "next Friday" two or nine days ahead."""
    assert only("last Monday", WEDNESDAY).other == ((date(2024, 3, 4),) * 2,)
    assert only("next Friday", WEDNESDAY).other == ((date(2024, 3, 15),) * 2,)


EASTERS = [
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2019-04-21",
    "2024-03-31",
    "2038-04-25",
]


@pytest.mark.parametrize("day", EASTERS)
def test_easter_is_reckoned(day: str) -> None:
    """The earliest, the latest and the two exceptions of the calendar among them."""
    assert str(only(f"Easter {day[:4]}").first) == day


@given(st.dates(date(1500, 1, 1), date(2099, 12, 31)), st.dates(date(1500, 1, 1), date(2099, 12, 31)))
@settings(deadline=None)
def test_two_days_make_a_range(one: date, other: date) -> None:
    """Whatever joins them, the earlier day begins and the later ends it; the wrong way round they stay two."""
    words = [f"{day.day} {day:%B} {day.year}" for day in (one, other)]
    for text in (f"from {words[0]} to {words[1]}", f"between {words[0]} and {words[1]}", f"{words[0]}–{words[1]}"):
        found = [(found.first, found.last) for found in find_dates(text)]
        assert found == ([(one, other)] if one < other else [(one, one), (other, other)])


@pytest.mark.parametrize("text", ["in nineteen oh dear", "since twenty oh third", "by eighteen oh the"])
def test_words_behind_an_oh_that_are_no_figure(text: str) -> None:
    """After "nineteen oh" only a number below ten makes a year; anything else is read past."""
    assert [found for found in find_dates(text) if "oh" in found.span.of(text)] == []
    assert only("in nineteen oh three").first == date(1903, 1, 1)


@pytest.mark.parametrize("text", ["by 1990", "Monday", " Monday", "since May", "until the spring"])
@pytest.mark.parametrize("before", ["In May", "It cost 5", "So", "Black"])
def test_the_line_before_leads_no_date(text: str, before: str) -> None:
    """The word before a date is one of its own line: not a name above it."""
    reference = date(2024, 3, 13)
    alone = list(find_dates(text, reference))
    moved = [found for found in find_dates(f"{before}\n\n{text}", reference) if found.span.start > len(before)]
    assert moved == [shifted(found, len(before) + 2) for found in alone]


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(reference: date) -> None:
    """A relative date that the calendar cannot hold is left out."""
    text = "yesterday, tomorrow, last year, next year, next month, last May, 9 June, this week, on Monday"
    assert all(found.first or found.last for found in find_dates(text, reference))


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


@pytest.mark.parametrize("text", ["early-year", "Monday 3", "mid-quarter "])
@pytest.mark.parametrize("around", ["{}\n\nIt rose.", "1990\n\n{}"])
def test_another_paragraph_dates_nothing(text: str, around: str) -> None:
    """A year told in the paragraph before, and what stands in the one behind, change no date."""
    reference = date(2024, 5, 6)
    alone = [(found.first, found.last) for found in find_dates(text, reference)]
    within = [(found.first, found.last) for found in find_dates(around.format(text), reference)]
    assert [found for found in within if found != (date(1990, 1, 1), date(1990, 12, 31))] == alone
