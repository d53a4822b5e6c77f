"""Dates and periods: days, months, quarters, halves, seasons, years, decades; as printed or reckoned from a date."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta

from auditor.facts.calendar_words import MONTH, MONTHS, ORDINALS, PARTS_OF_YEAR, SEASONS, WEEKDAYS
from auditor.facts.decoys import is_year
from auditor.model import DateRange
from auditor.text.normal import fold

_MONTH = rf"(?:{MONTH}\.?)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d|2100)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"

# One pattern, tried in this order at each place: the longest reading first.
_DATE = re.compile(
    "|".join(
        (
            r"(?P<iso>\b(?P<iy>\d{4})(?P<sep>[-/])(?P<im>\d\d)(?P=sep)(?P<id>\d\d)(?:\b|(?=T\d)))",
            rf"(?P<dmy>\b(?P<dd>{_DAY})(?:(?:-| to )(?P<de>{_DAY}))?(?: of)? (?P<dm>{_MONTH}),? (?P<dy>{_YEAR})\b)",
            rf"(?P<mdy>\b(?P<mm>{_MONTH}) (?P<md>{_DAY})(?:(?:-| to )(?P<me>{_DAY}))?,? (?P<my>{_YEAR})\b)",
            rf"(?P<part>\b(?P<pp>early|mid|late)(?:[ -](?:in )?)(?P<py>{_YEAR})\b)",
            rf"(?P<season>\b(?P<ss>spring|summer|autumn|fall)(?: of)? (?P<sy>{_YEAR})\b)",
            r"(?P<quarter>\b(?:Q(?P<qn>[1-4])|(?P<qw>first|second|third|fourth)[ -]quarter)"
            rf"(?: of| in)?,? ?'?(?P<qy>{_YEAR})\b)",
            rf"(?P<half>\b(?:H(?P<hn>[12])|(?P<hw>first|second) half)(?: of| in)?,? (?P<hy>{_YEAR})\b)",
            rf"(?P<fiscal>\b(?:FY ?'?|fiscal (?:year )?)(?P<fy>{_YEAR}|\d\d)\b(?![-/]\d))",
            rf"(?P<month>\b(?P<om>{_MONTH})(?:(?:-| to )(?P<oe>{_MONTH}))?(?: of)?,? (?P<oy>{_YEAR})\b)",
            r"(?P<decade>\b(?:the )?(?P<xy>(?:1[5-9]|20)\d0)s\b)",
            rf"(?P<years>\b(?P<y1>{_YEAR})(?:[-/]| to )(?P<y2>{_YEAR}|\d\d)\b(?![-/]))",
            rf"(?P<day>\b(?:(?P<bm>{_MONTH}) (?P<bd>{_DAY})(?![-.,]?\d)|(?P<cd>{_DAY})(?: of)? (?P<cm>{MONTH}))\b)",
            rf"(?P<year>(?<![\w.,$€£#/-]){_YEAR}(?![\w%/]|[.,]\d|-\d|-[a-z]))",
            r"(?P<said>\b(?P<led>in|since|by|until|last|this|next|during|of|late|early|mid)[ -]"
            rf"(?P<lm>{MONTH})(?!\.? \d|-))",
            r"(?P<relative>\b(?:today|yesterday|tomorrow|(?:last|this|next) (?:week|month|year)|(?:earlier|later) this"
            r" (?:month|year)|(?:last |on |this )(?P<wd>" + "|".join(WEEKDAYS) + r"))\b)",
        )
    ),
    re.IGNORECASE,
)


def find_dates(text: str, reference: date | None = None) -> Iterator[DateRange]:
    """Every date and period of a text, in order.

    What says no year ("9 June", "last month") is reckoned from `reference`, the day on which the text was written,
    and marked as anchored; without a reference it is left out, never filled in.
    """
    folded = fold(text)
    for match in _DATE.finditer(folded.text):
        kind = str(next(name for name in _READERS if match[name]))
        if kind == "year" and not is_year(folded.text, *match.span()):
            continue
        try:
            ends = _READERS[kind](match, reference)
        except (ValueError, OverflowError):  # 31 February; a day before or after all that the calendar knows
            continue
        if ends:
            yield DateRange(folded.span(*match.span()), *ends, anchored=kind in ("day", "said", "relative"))


def _month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    """From the first day of one month to the last day of another of the same year."""
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def _days(year: int, month: int, first: str, last: str | None = None) -> tuple[date, date] | None:
    """From one day to another of the same month; one day where only one is given."""
    opening, closing = (int(re.sub(r"\D", "", words)) for words in (first, last or first))
    return (date(year, month, opening), date(year, month, closing)) if opening <= closing else None


_Ends = tuple[date, date] | None


def _read_quarter(m: re.Match[str], _: date | None) -> _Ends:
    number = int(m["qn"]) if m["qn"] else ORDINALS[m["qw"].lower()]
    return _months(int(m["qy"]), number * 3 - 2, number * 3)


def _read_half(m: re.Match[str], _: date | None) -> _Ends:
    number = int(m["hn"]) if m["hn"] else ORDINALS[m["hw"].lower()]
    return _months(int(m["hy"]), number * 6 - 5, number * 6)


def _read_years(m: re.Match[str], _: date | None) -> _Ends:
    first, last = int(m["y1"]), int(m["y2"])
    last = last if last > 99 else first // 100 * 100 + last  # "2023-24"
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _read_day(m: re.Match[str], reference: date | None) -> _Ends:
    month, day = _month(m["bm"] or m["cm"]), m["bd"] or m["cd"]
    return _nearest(reference, lambda year: _days(year, month, day))


def _read_said(m: re.Match[str], reference: date | None) -> _Ends:
    month = _month(m["lm"])
    return _nearest(reference, lambda year: _months(year, month, month), m["led"].lower())


def _nearest(reference: date | None, at: Callable[[int], _Ends], led: str = "") -> _Ends:
    """The reading that begins closest to the reference: news speaks of the months around it.

    "Last May" is over, "next May" is to come, and "since May" has begun.
    """
    if reference is None:
        return None
    near = []
    for year in range(reference.year - 1, reference.year + 2):
        with suppress(ValueError):  # 29 February
            near.append(at(year))
    fitting = {
        "last": [ends for ends in near if ends and ends[1] < reference],
        "next": [ends for ends in near if ends and ends[0] > reference],
        "since": [ends for ends in near if ends and ends[0] <= reference],
    }.get(led, [ends for ends in near if ends])
    return min(fitting, key=lambda ends: abs((ends[0] - reference).days), default=None)


def _read_relative(m: re.Match[str], reference: date | None) -> _Ends:
    if reference is None:
        return None
    if m["wd"]:
        back = (reference.weekday() - WEEKDAYS.index(m["wd"].lower())) % 7
        day = reference - timedelta(days=back or 7 * m["relative"].lower().startswith("last"))
        return day, day
    words = m["relative"].lower().split()
    shift = {"last": -1, "yesterday": -1, "next": 1, "tomorrow": 1}.get(words[0], 0)
    match words[-1]:
        case "week":
            monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=shift)
            return monday, monday + timedelta(days=6)
        case "month":
            year, month = divmod(reference.year * 12 + reference.month - 1 + shift, 12)
            return _months(year, month + 1, month + 1)
        case "year":
            return _months(reference.year + shift, 1, 12)
        case _:
            day = reference + timedelta(days=shift)
            return day, day


_READERS = {
    "iso": lambda m, _: _days(int(m["iy"]), int(m["im"]), m["id"]),
    "dmy": lambda m, _: _days(int(m["dy"]), _month(m["dm"]), m["dd"], m["de"]),
    "mdy": lambda m, _: _days(int(m["my"]), _month(m["mm"]), m["md"], m["me"]),
    "part": lambda m, _: _months(int(m["py"]), *PARTS_OF_YEAR[m["pp"].lower()]),
    "season": lambda m, _: _months(int(m["sy"]), *SEASONS[m["ss"].lower()]),
    "quarter": _read_quarter,
    "half": _read_half,
    "month": lambda m, _: _months(int(m["oy"]), _month(m["om"]), _month(m["oe"] or m["om"])),
    "fiscal": lambda m, _: _months(int(m["fy"]) % 100 + 2000 if len(m["fy"]) == 2 else int(m["fy"]), 1, 12),
    "decade": lambda m, _: (date(int(m["xy"]), 1, 1), date(int(m["xy"]) + 9, 12, 31)),
    "years": _read_years,
    "day": _read_day,
    "year": lambda m, _: _months(int(m["year"]), 1, 12),
    "said": _read_said,
    "relative": _read_relative,
}
