"""Reckoning with periods: months, weeks, parts of periods, shifts. Both ends of a period are days within it."""

from __future__ import annotations

from datetime import date, timedelta

Ends = tuple[date, date]

WEEK = 7
_CENTURY = 1200


def months(year: int, first: int, last: int) -> Ends:
    """From the first day of one month to the last day of another; months after the twelfth lie in the next year."""
    opening, closing = (divmod(year * 12 + month - 1, 12) for month in (first, last))
    return date(opening[0], opening[1] + 1, 1), last_day(closing[0], closing[1] + 1)


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)


def years(first: int, last: int) -> Ends:
    """From New Year of one year to New Year's Eve of another."""
    return date(first, 1, 1), date(last, 12, 31)


def day(year: int, month: int, number: int) -> Ends:
    """One day. ValueError where the month has no such day."""
    only = date(year, month, number)
    return only, only


def shifted(day: date, by: int) -> date:
    """The same day so many months on; the last of the month where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), last_day(year, month + 1))


def whole_months(ends: Ends) -> int:
    """How many months a period fills, 0 where it fills none exactly."""
    first, last = ends
    if first.day != 1 or last != last_day(last.year, last.month):
        return 0
    return (last.year - first.year) * 12 + last.month - first.month + 1


def length(ends: Ends) -> int:
    """In days."""
    return (ends[1] - ends[0]).days + 1


def week_of(day: date) -> Ends:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=WEEK - 1)


def third(ends: Ends, which: int) -> Ends | None:
    """The early (0), middle (1) or late (2) third: whole years of decades, whole months of years, else days.

    A year: January to April, May to August, September to December. A month: to the 10th, to the 20th, the rest.
    A week: its first three days, the middle one, its last three. A century stays whole: where its thirds end is
    anybody's guess.
    """
    count = whole_months(ends)
    if count >= _CENTURY:
        return ends
    if count >= 120 and count % 12 == 0:
        cuts = _cuts(count // 12)
        return years(ends[0].year + cuts[which], ends[0].year + cuts[which + 1] - 1)
    if count >= 3:
        cuts = _cuts(count)
        return _months_within(ends, cuts[which], cuts[which + 1])
    days = length(ends)
    if days < WEEK:
        return None
    cuts = (0, 3, 4, 7) if days == WEEK else (0, 10, 20, days) if count == 1 else _cuts(days)
    return _days_within(ends, cuts[which], cuts[which + 1])


def _cuts(count: int) -> tuple[int, int, int, int]:
    return 0, -(-count // 3), count - count // 3, count


def slice_of(ends: Ends, which: int, parts: int) -> Ends | None:
    """One of 2 or 4 equal parts, counted from nought; -1 is the last. None where whole months do not divide so."""
    count = whole_months(ends)
    place = which % parts
    if count and count % parts == 0:
        return _months_within(ends, place * count // parts, (place + 1) * count // parts)
    if count == 1 and parts == 2:
        return _days_within(ends, (0, 15)[place], (15, length(ends))[place])
    return None


def run_of(ends: Ends, unit: str, number: int, which: int) -> Ends | None:
    """The first (which = 0), second … or last (-1) run of so many months, weeks or days of a period."""
    whole = whole_months(ends)
    if unit in ("month", "quarter", "year", "decade"):
        step = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit] * number
        from_month = whole - step if which < 0 else which * step
        return _months_within(ends, from_month, from_month + step) if 0 <= from_month <= whole - step else None
    step = {"week": WEEK, "day": 1}[unit] * number
    if unit == "week" and whole:
        return _weeks(ends, number, which)
    from_day = length(ends) - step if which < 0 else which * step
    return _days_within(ends, from_day, from_day + step) if 0 <= from_day <= length(ends) - step else None


def _weeks(ends: Ends, number: int, which: int) -> Ends | None:
    """Weeks belong to the month or year in which their Thursday lies, as ISO 8601 counts them."""
    opening = week_of(ends[0] + timedelta(days=3))[0] if ends[0].weekday() > 3 else week_of(ends[0])[0]
    if which < 0:
        closing = week_of(ends[1])[1] if ends[1].weekday() >= 3 else week_of(ends[1])[0] - timedelta(days=1)
        return closing - timedelta(days=WEEK * number - 1), closing
    first = opening + timedelta(days=WEEK * number * which)
    last = first + timedelta(days=WEEK * number - 1)
    return (first, last) if first <= ends[1] else None


def nth_weekday(ends: Ends, weekday: int, which: int) -> Ends | None:
    """The first (0) … or last (-1) such weekday of a period; None where there are not so many."""
    if which < 0:
        found = ends[1] - timedelta(days=(ends[1].weekday() - weekday) % WEEK + WEEK * (-which - 1))
    else:
        found = ends[0] + timedelta(days=(weekday - ends[0].weekday()) % WEEK + WEEK * which)
    return (found, found) if ends[0] <= found <= ends[1] else None


def span_to(last: date, unit: str, number: int) -> Ends:
    """So many units of time that end on a day: "the three months to 30 June"."""
    after = last + timedelta(days=1)
    return (shifted(after, -number) if unit == "month" else after - timedelta(days=number)), last


def _months_within(ends: Ends, start: int, stop: int) -> Ends:
    first = ends[0]
    return months(first.year, first.month + start, first.month + stop - 1)


def _days_within(ends: Ends, start: int, stop: int) -> Ends:
    return ends[0] + timedelta(days=start), ends[0] + timedelta(days=stop - 1)
