"""How two periods lie to each other; a date whose year nobody knows is held against those of any year.

"10 May" without a day of writing has an assumed year. Set against a date of a known year it is moved into that year,
so that day and month alone decide; two such dates meet in the assumed one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from auditor.model import DateRange

Ends = tuple[date | None, date | None]

_YEAR = 366
# A day or month without its year answers one with a year; a claim about a longer period is about the year.
_LONGEST_WITHOUT_YEAR = 31


def answers(period: DateRange, claimed: DateRange) -> bool:
    """Whether the page's period is the claim's or lies within it; "from 2016 to 2024" names both its ends."""
    return not _may_be_of_another_year(period, claimed) and any(
        theirs == ours if _spans_years(ours) else _covers(ours, theirs)
        for one, other in _in_step(period, claimed)
        for theirs in one.readings
        for ours in other.readings
    )


def are_nested(one: DateRange, other: DateRange) -> bool:
    """Whether one of the two lies within the other."""
    return is_within(one, other) or is_within(other, one)


def is_within(inner: DateRange, outer: DateRange) -> bool:
    """Whether a reading of one period lies within one of the other."""
    return not _may_be_of_another_year(inner, outer) and any(
        _covers(theirs, ours) for a, b in _in_step(inner, outer) for ours in a.readings for theirs in b.readings
    )


def _may_be_of_another_year(inner: DateRange, outer: DateRange) -> bool:
    """A date of an unknown year lies within no known year, half or quarter: nothing says that it is of that one.

    "The third quarter" on both sides is one quarter all the same.
    """
    known = not outer.assumed and not outer.yearless
    return inner.assumed and known and (days_of(outer) or _YEAR) > _LONGEST_WITHOUT_YEAR


def touch(one: DateRange, other: DateRange) -> bool:
    """Whether two periods share a day; an open side reaches for ever, unless its stated end has a name."""
    return any(_share(ours, theirs) for a, b in _in_step(one, other) for ours in a.readings for theirs in b.readings)


def are_apart(one: DateRange, other: DateRange) -> bool:
    """Whether no reading of either period leaves room for the other.

    A company's year may begin up to a year before or after the calendar's of its name; where "early" ends and when
    spring is, writers differ by as much as the period is long. Where a year was reckoned, day and month must differ
    as well: "May 10" is no other day because the page is of another year.
    """
    leeway = timedelta(days=max(_leeway(one, other), _leeway(other, one)))
    pairs = [*_in_step(one, other)]
    if any(period.yearless and period.anchored for period in (one, other)):
        pairs += _in_step(*(replace(p, anchored=p.anchored and not p.yearless) for p in (one, other)))
    return all(
        _is_before(ours, theirs, leeway) or _is_before(theirs, ours, leeway)
        for a, b in pairs
        for ours in a.readings
        for theirs in b.readings
    )


def days_of(period: DateRange) -> int | None:
    """How long a period is, None for an open one."""
    first, last = period.readings[0]
    return None if first is None or last is None else (last - first).days + 1


def is_as_sharp(period: DateRange, claimed: DateRange) -> bool:
    """Whether a period is no longer than the claim's, a month being 28 to 31 days."""
    theirs, ours = days_of(period), days_of(claimed)
    return theirs is not None and ours is not None and theirs <= ours + 3


def in_year_of(period: DateRange, day: date) -> DateRange:
    """A date of an unknown year in that of a day; any other as it is."""
    return (_moved(period, day.year) if period.assumed else None) or period


def _in_step(one: DateRange, other: DateRange) -> Iterator[tuple[DateRange, DateRange]]:
    """The two as they are; one whose year is unknown once for each year in which the other begins or ends."""
    if one.assumed:
        for year in _years(other, beside=_may_reach_over_new_year(one) or _may_reach_over_new_year(other)):
            if moved := _moved(one, year):
                yield moved, other
    elif other.assumed:
        yield from ((a, b) for b, a in _in_step(other, one))
    else:
        yield one, other


def _years(period: DateRange, *, beside: bool) -> list[int]:
    """The years of its ends, and those beside them."""
    ends = {day.year for reading in period.readings for day in reading if day}
    return sorted(
        {year + by for year in ends for by in ((-1, 0, 1) if beside else (0,)) if MINYEAR < year + by < MAXYEAR}
    )


def _may_reach_over_new_year(period: DateRange) -> bool:
    """Whether it lies in two years, or has ends that nobody fixed."""
    first, last = period.readings[0]
    return period.vague or period.fiscal or first is None or last is None or first.year != last.year


def _moved(period: DateRange, year: int) -> DateRange | None:
    """A period that begins in a given year; None for a 29 February that this year has not."""
    start = next(day for day in period.readings[0] if day)
    by = year - start.year
    if not by:
        return period
    days = [day for reading in (*period.readings, (period.first, period.last)) for day in reading if day]
    if days_of(period) == 1 and _shifted(start, by) is None:
        return None
    new = {day: _shifted(day, by) or day.replace(year=day.year + by, day=28) for day in days}
    return replace(
        period,
        first=period.first and new[period.first],
        last=period.last and new[period.last],
        other=tuple((new[first], new[last]) for first, last in period.other),
        edge=period.edge and (new[period.edge[0]], new[period.edge[1]]),
    )


def _shifted(day: date, years: int) -> date | None:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return None


def _spans_years(period: Ends) -> bool:
    """A span of three years or more; a decade, and a season over New Year ("2023-24"), are periods of their own."""
    first, last = period
    if first is None or last is None or last.year - first.year < 2:
        return False
    return first.year % 10 != 0 or last.year != first.year + 9


def _covers(outer: Ends, inner: Ends) -> bool:
    starts = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return starts and ends


def _share(one: Ends, other: Ends) -> bool:
    starts_before = one[0] is None or other[1] is None or one[0] <= other[1]
    ends_after = one[1] is None or other[0] is None or one[1] >= other[0]
    return starts_before and ends_after


def _leeway(period: DateRange, other: DateRange) -> int:
    if period.fiscal is not other.fiscal:
        return _YEAR
    return (days_of(period) or 0) if period.vague else 0


def _is_before(one: Ends, other: Ends, leeway: timedelta) -> bool:
    return one[1] is not None and other[0] is not None and other[0] - one[1] > leeway
