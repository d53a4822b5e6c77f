"""Parts of a period that follows in the text: "late March 2024", "Q3 FY25", "the first half of last year"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from auditor.facts.dates.calendar_words import COUNTS, ORDINALS, SEASONS, WEEKDAYS
from auditor.facts.dates.forms import any_of
from auditor.facts.dates.holidays import PATTERN as HOLIDAY
from auditor.facts.dates.holidays import SEEDS as HOLIDAY_SEEDS
from auditor.facts.dates.holidays import holiday, is_a_day
from auditor.facts.dates.periods import (
    WEEK,
    Ends,
    months,
    nth_weekday,
    run_of,
    slice_of,
    third,
    whole_months,
)
from auditor.facts.dates.readings import Found, Reading, Rule, rule

_THIRDS = {"early": 0, "mid": 1, "middle": 1, "late": 2}
_PLACES = {**{word: number - 1 for word, number in list(ORDINALS.items())[:5]}, "last": -1, "final": -1, "latter": -1}
_NTH = {f"{n}{mark}": n - 1 for n, mark in enumerate(("st", "nd", "rd", "th", "th"), 1)}
_PLACE = any_of(_PLACES | _NTH)
_OF = r"(?: of| in)? (?:the )?"
COUNT = rf"(?:\d\d?|{any_of(COUNTS)})"
COUNTING = " ".join(word for word in COUNTS if word.isalpha())
_HOLIDAY_LEADS = frozenset("on by until till before after since from for over of between and to through".split())
# A quarter that no word puts ahead has been reported on: it begins next only on the eve of it.
_QUARTERS_GONE = 8
_QUARTER_LEADS = frozenset("in for during by since until of from".split())
_SPORT = re.compile(r"\b(?:scor(?:ed|ing)|touchdowns?|goals?|baskets?|yards?|coach|season|games?|match|minutes?)\b")
_SPORT_REACH = 150
_Change = Callable[[re.Match[str], Ends], Ends | None]


def _place(match: re.Match[str]) -> int:
    return {**_PLACES, **_NTH}[match["which"]]


def count(words: str) -> int:
    """How many units are meant: 3 for "3", "three"; 1 for "a"."""
    return int(words) if words.isdigit() else COUNTS[words]


def part(change: _Change, *, vague: bool = False) -> Callable[[Found], Reading | None]:
    """A reader that takes what `change` makes of the period that follows."""

    def read(found: Found) -> Reading | None:
        match = found.match
        whole = found.read_on()
        return whole and whole.mapped(match.start(), lambda ends: change(match, ends), vague=vague)

    return read


def _quarter(match: re.Match[str], ends: Ends) -> Ends | None:
    return slice_of(ends, _place(match), 4) if whole_months(ends) == 12 else None


def _third(match: re.Match[str], ends: Ends) -> Ends | None:
    """Start and end are moments somewhere in a period that nobody can bound: they leave it whole."""
    which = _THIRDS.get(match["which"] or match["named"])
    return ends if which is None else third(ends, which)


def _season(match: re.Match[str], ends: Ends) -> Ends | None:
    first, last = SEASONS[match["season"]]
    if whole_months(ends) == 24 and match["season"] == "winter":
        return months(ends[0].year, first, last)
    return months(ends[0].year, first, last) if whole_months(ends) == 12 else None


def _lettered(match: re.Match[str], ends: Ends) -> Ends | None:
    return slice_of(ends, int(match["number"]) - 1, 4 if match["letter"] == "q" else 2)


def _read_quarter_alone(found: Found) -> Reading | None:
    """A quarter of no year: of the one around the day of writing; matches have quarters too."""
    match, scene = found.match, found.scene
    start, end = match.span()
    around = scene.lower[max(0, start - _SPORT_REACH) : end + _SPORT_REACH]
    if found.depth or scene.lead(start) not in _QUARTER_LEADS or _SPORT.search(around):
        return None
    which = _place(match) % 4
    return Reading(
        start, end, at=lambda year: months(year, which * 3 + 1, which * 3 + 3), vague=True, ahead=_QUARTERS_GONE
    )


def _read_short_part(found: Found) -> Reading | None:
    match = found.match
    year = 2000 + int(match["year"])
    ends = _lettered(match, months(year, 1, 12))
    return ends and Reading(*match.span(), ends)


def _read_season(found: Found) -> Reading | None:
    """Winter lies in two years, so that of a year may be the one that begins or the one that ends in it."""
    match = found.match
    result = part(_season, vague=True)(found)
    if result is None or result.ends is None or match["season"] != "winter":
        return result
    whole = found.read_on()
    if whole is None or whole.ends is None or whole_months(whole.ends) != 12:
        return result
    return replace(result, other=(months(whole.ends[0].year - 1, 12, 14),))


def _holiday(match: re.Match[str], ends: Ends) -> Ends | None:
    return holiday(match["holiday"], ends[0].year) if whole_months(ends) == 12 else None


def _read_holiday_alone(found: Found) -> Reading | None:
    match = found.match
    words = match["holiday"]
    if not found.depth and found.scene.lead(match.start()) not in _HOLIDAY_LEADS:
        return None  # "they called it Black Friday"
    return Reading(*match.span(), at=lambda year: holiday(words, year)) if found.depth or is_a_day(words) else None


def _read_quarter(found: Found) -> Reading | None:
    whole = part(_quarter)(found)
    return replace(whole, fiscal=True) if whole and "fiscal" in found.match[0] else whole


def _read_fiscal_part(found: Found) -> Reading | None:
    match = found.match
    whole = found.read_on()
    return whole and replace(whole, start=match.start(), fiscal=True)


RULES: tuple[Rule, ...] = (
    rule(
        "early, mid, late",
        "early mid middle late beginning start end",
        r"(?P<which>early|mid|late)(?: |-)(?:in )?(?:the )?|(?P<named>beginning|start|middle|end)(?:-| of )(?:the )?",
        part(_third, vague=True),
        "early 2019 = 2019-01-01 2019-04-30",
        "mid-2024 = 2024-05-01 2024-08-31",
        "late in 2024 = 2024-09-01 2024-12-31",
        "late March 2024 = 2024-03-21 2024-03-31",
        "the late 1980s = 1987-01-01 1989-12-31",
        "the end of April = 2024-04-01 2024-04-30",
        "late last year = 2023-09-01 2023-12-31",
    ),
    rule(
        "half",
        "first second last latter #",
        rf"(?P<which>first|second|1st|2nd|last|latter)[ -]half{_OF}",
        part(lambda m, ends: slice_of(ends, _place(m), 2)),
        "first half of 2024 = 2024-01-01 2024-06-30",
        "the second half of last year = 2023-07-01 2023-12-31",
    ),
    rule(
        "quarter",
        "first second third fourth last final #",
        rf"(?P<which>{_PLACE})[ -](?:fiscal )?(?:quarter|qtr),?{_OF}",
        _read_quarter,
        "the second quarter of 2025 = 2025-04-01 2025-06-30",
        "4th qtr 2018 = 2018-10-01 2018-12-31",
        "third quarter of fiscal 2024 = 2024-07-01 2024-09-30",
    ),
    rule(
        "quarter alone",
        "first second third fourth final #",
        rf"(?P<which>{_PLACE})[ -](?:fiscal )?quarter(?! of|[-\w])",
        _read_quarter_alone,
        "a loss in the first quarter = 2024-01-01 2024-03-31",
        "it cut costs in the fourth quarter = 2023-10-01 2023-12-31",
    ),
    rule(
        "quarter or half by its letter",
        "q1 q2 q3 q4 h1 h2",
        rf"(?P<letter>[qh])(?P<number>[1-4])(?:,|-|{_OF})(?=\d\d\d\d|f|last|this|the)[ ]?",
        part(_lettered),
        "Q3 2025 = 2025-07-01 2025-09-30",
        "Q1 of 2025 = 2025-01-01 2025-03-31",
        "Q3 FY25 = 2025-07-01 2025-09-30",
        "H1 2024 = 2024-01-01 2024-06-30",
    ),
    rule(
        "quarter of a year in two figures",
        "q1 q2 q3 q4 h1 h2",
        r"(?P<letter>[qh])(?P<number>[1-4]) ?'(?P<year>\d\d)\b",
        _read_short_part,
        "Q4'18 = 2018-10-01 2018-12-31",
    ),
    rule(
        "fiscal quarter",
        "fiscal",
        rf"fiscal (?=(?:q[1-4]|{_PLACE})\b)",
        _read_fiscal_part,
        "fiscal third quarter of 2024 = 2024-07-01 2024-09-30",
    ),
    rule(
        "weeks and months of a period",
        "first second third fourth fifth last final #",
        rf"(?:(?P<nth>{_PLACE}) )?(?P<which>{_PLACE}) (?:(?P<count>{COUNT})[ -])?(?P<unit>day|week|month|quarter|year)"
        r"s? (?:of|in) (?:the )?",
        part(lambda m, ends: _run(m, ends)),
        "the first nine months of 2024 = 2024-01-01 2024-09-30",
        "first week of Jan 2015 = 2014-12-29 2015-01-04",
        "the second last week of October 2018 = 2018-10-15 2018-10-21",
    ),
    rule(
        "weekday of a month",
        "first second third fourth fifth last final #",
        rf"(?P<which>{_PLACE}) (?P<weekday>{any_of(WEEKDAYS)}) (?:of|in) (?:the month of )?",
        part(lambda m, ends: nth_weekday(ends, WEEKDAYS.index(m["weekday"]), _place(m))),
        "third Tuesday of September 2014 = 2014-09-16 2014-09-16",
        "last Friday in October = 2023-10-27 2023-10-27",
    ),
    rule(
        "season",
        " ".join(SEASONS),
        rf"(?P<season>{any_of(SEASONS)})(?: of)?,? (?=\d|of|last|this|next)",
        _read_season,
        "spring 2023 = 2023-03-01 2023-05-31",
        "the summer of 1969 = 1969-06-01 1969-08-31",
        "winter 2023–24 = 2023-12-01 2024-02-29",
    ),
    rule(
        "holiday",
        f"month {HOLIDAY_SEEDS}",
        rf"(?P<holiday>{HOLIDAY})(?: of| in)?,? (?=\d|last|this|next)",
        part(_holiday),
        "Christmas Day 2023 = 2023-12-25 2023-12-25",
        "New Year's Eve 2023 = 2023-12-31 2023-12-31",
        "Easter 2018 = 2018-04-01 2018-04-01",
        "Black Friday 2010 = 2010-11-26 2010-11-26",
    ),
    rule(
        "holiday alone",
        f"month {HOLIDAY_SEEDS}",
        rf"(?P<holiday>{HOLIDAY})(?![\w'-])",
        _read_holiday_alone,
        "on Christmas Eve = 2023-12-24 2023-12-24",
    ),
    rule(
        "week by its number",
        "week",
        r"week (?P<number>[1-9]\d?),? (?:of )?(?=\d\d\d\d)",
        part(lambda m, ends: run_of(ends, "week", 1, int(m["number"]) - 1) if whole_months(ends) == 12 else None),
        "week 31 of 2018 = 2018-07-30 2018-08-05",
    ),
)


def _run(match: re.Match[str], ends: Ends) -> Ends | None:
    number = count(match["count"]) if match["count"] else 1
    place = _place(match)
    if match["nth"]:  # "the second last week"
        if place != -1 or match["unit"] != "week":
            return None
        last = run_of(ends, "week", 1, -1)
        by = timedelta(days=WEEK * {**_PLACES, **_NTH}[match["nth"]])
        return last and (last[0] - by, last[1] - by)
    if match["unit"] == "quarter" and whole_months(ends) != 12:
        return None
    return run_of(ends, match["unit"], number, place) if number == 1 or place in (0, -1) else None
