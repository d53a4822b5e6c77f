"""Periods counted from a day that follows: "the year to March", "two years after 2019", "week of 4 June"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from auditor.facts.dates.calendar_words import MONTHS_IN
from auditor.facts.dates.parts import COUNT, COUNTING, count, part
from auditor.facts.dates.periods import WEEK, Ends, length, months, shifted, span_to, week_of, whole_months
from auditor.facts.dates.readings import Found, Reading, Rule, attempt, rule

_LONGEST_MONTH = 31


def _read_run(found: Found) -> Reading | None:
    """The day or month that a run of months, weeks or days ends with; the run itself is kept beside it.

    What is printed is how long it lasted and when it ended, and the figure before the unit is a duration.
    """
    match, inner = found.match, found.read_on()
    if inner is None or inner.run is not None:
        return None
    unit, number = match["unit"], count(match["count"]) if match["count"] else 1

    def run(ends: Ends) -> Ends | None:
        if length(ends) > _LONGEST_MONTH:
            return None
        if unit in MONTHS_IN:
            return span_to(ends[1], "month", MONTHS_IN[unit] * number)
        return span_to(ends[1], "day", (WEEK if unit == "week" else 1) * number) if length(ends) == 1 else None

    sample = inner.ends or inner.in_year(2000)
    return None if sample and attempt(run, sample) is None else replace(inner, run=run, bare=False)


def _week(match: re.Match[str], ends: Ends) -> Ends | None:
    if length(ends) > 1:
        return None
    if match["how"] == "of":
        return week_of(ends[0])
    if match["how"].startswith("end"):
        return span_to(ends[1], "day", WEEK)
    return ends[0], ends[0] + timedelta(days=WEEK - 1)


def _read_distant(found: Found) -> Reading | None:
    """The day that is so far from another; "for two weeks after" tells how long something took."""
    match, scene = found.match, found.scene
    if scene.word_before(match.start()) in ("the", "for", "in", "first", "last", "within"):
        return None
    unit, number = match["unit"], count(match["count"]) * (1 if match["way"] in ("from", "after") else -1)

    def moved(ends: Ends) -> Ends | None:
        whole = whole_months(ends)
        if unit in MONTHS_IN and whole:
            by = number * MONTHS_IN[unit]
            return months(ends[0].year, ends[0].month + by, ends[1].month + by + 12 * (ends[1].year - ends[0].year))
        if length(ends) > 1:
            return None
        day = shifted(ends[0], number * MONTHS_IN[unit]) if unit in MONTHS_IN else None
        day = day or ends[0] + timedelta(days=number * (WEEK if unit == "week" else 1))
        return day, day

    whole = found.read_on()
    return whole and whole.mapped(match.start(), moved)


RULES: tuple[Rule, ...] = (
    rule(
        "months to a day",
        f"# month week quarter half year fiscal financial {COUNTING}",
        rf"(?:(?P<count>{COUNT})[ -])?(?:fiscal |financial )?(?P<unit>month|week|quarter|half-year|half|year)s?"
        r" (?:to|through|ended|ending|that ended|which ended)(?: on| in)? (?:the )?(?:end of |end-)?",
        _read_run,
        "the three months to June 2024 = 2024-06-01 2024-06-30",
        "the year to March 2025 = 2025-03-01 2025-03-31",
        "quarter ended September 28, 2024 = 2024-09-28 2024-09-28",
        "the year to March = 2024-03-01 2024-03-31",
        "the 12 months ended 31 December 2023 = 2023-12-31 2023-12-31",
    ),
    rule(
        "so long before or after a day",
        f"# {COUNTING}",
        rf"(?P<count>{COUNT}) (?P<unit>day|week|month|year)s? (?P<way>from|after|before|prior to) (?:the )?",
        _read_distant,
        "16 days from 01/02/2018 = 2018-01-18 2018-01-18",
        "two years after 2019 = 2021-01-01 2021-12-31",
    ),
    rule(
        "week of a day",
        "week",
        r"week (?P<how>of|beginning|commencing|starting|ending|ended)(?: on)? (?:the )?",
        part(_week),
        "the week of 18 March 2024 = 2024-03-18 2024-03-24",
        "week beginning 4 February 2024 = 2024-02-04 2024-02-10",
    ),
)
