"""Dates and periods: days, months, quarters, halves, seasons, years, decades; as printed or reckoned from a date."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from auditor.model import DateRange, Span
from auditor.text.normal import Folded, fold

_MONTHS = "january february march april may june july august september october november december".split()
MONTHS = (
    {name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
    | {"sept": 9}
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

_MONTH = "|".join(sorted((m for m in MONTHS if m != "may"), key=len, reverse=True))
_MONTH = rf"(?:(?:{_MONTH})\b\.?|(?-i:May)\b)"  # "may" in lower case is a verb
_YEAR = r"(?:1[5-9]\d\d|20\d\d|2100)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}

# One pattern, tried in this order at each place: the longest reading first.
_DATE = re.compile(
    "|".join(
        (
            r"(?P<iso>\b(?P<iy>\d{4})-(?P<im>\d\d)-(?P<id>\d\d)\b)",
            rf"(?P<dmy>\b(?P<dd>{_DAY})(?: of)? (?P<dm>{_MONTH}),? (?P<dy>{_YEAR})\b)",
            rf"(?P<mdy>\b(?P<mm>{_MONTH}) (?P<md>{_DAY}),? (?P<my>{_YEAR})\b)",
            rf"(?P<part>\b(?P<pp>early|mid|late)(?:[ -](?:in )?)(?P<py>{_YEAR})\b)",
            rf"(?P<season>\b(?P<ss>spring|summer|autumn|fall)(?: of)? (?P<sy>{_YEAR})\b)",
            r"(?P<quarter>\b(?:Q(?P<qn>[1-4])|(?P<qw>first|second|third|fourth)[ -]quarter)"
            rf"(?: of| in)?,? ?'?(?P<qy>{_YEAR})\b)",
            rf"(?P<half>\b(?:H(?P<hn>[12])|(?P<hw>first|second) half)(?: of| in)?,? (?P<hy>{_YEAR})\b)",
            rf"(?P<month>\b(?P<om>{_MONTH})(?: of)?,? (?P<oy>{_YEAR})\b)",
            r"(?P<decade>\b(?:the )?(?P<xy>(?:1[5-9]|20)\d0)s\b)",
            rf"(?P<years>\b(?P<y1>{_YEAR})(?:-| to )(?P<y2>{_YEAR}|\d\d)\b(?!-))",
            rf"(?P<day>\b(?:(?P<bm>{_MONTH}) (?P<bd>{_DAY})|(?P<cd>{_DAY})(?: of)? (?P<cm>{_MONTH}))(?![\d,.]*\d)\b)",
            rf"(?P<year>(?<![\w.,$€£#/-]){_YEAR}(?![\w%/]|[.,]\d|-\d|-[a-z]))",
            rf"(?P<said>\b(?:in|since|by|until|last|this|next|during|of|late|early|mid)[ -](?P<lm>{_MONTH})(?! \d)\b)",
            r"(?P<relative>\b(?:today|yesterday|tomorrow|(?:last|this|next) (?:week|month|year)|(?:earlier|later) this"
            r" (?:month|year)|(?:last |on |this )(?P<wd>" + "|".join(_DAYS) + r"))\b)",
        )
    ),
    re.IGNORECASE,
)
_NOT_A_YEAR_AFTER = re.compile(
    r" (?!(?:was|is|has|rounds|results|sales|figures|accounts|elections|games|terms|series)\b)[a-z]{3,}s\b"
)


def find_dates(text: str, reference: date | None = None) -> Iterator[DateRange]:
    """Every date and period of a text, in order.

    What says no year ("9 June", "last month") is reckoned from `reference`, the day on which the text was written,
    and marked as anchored; without a reference it is left out, never filled in.
    """
    folded = fold(text)
    for match in _DATE.finditer(folded.text):
        kind = str(next(name for name in _READERS if match[name]))
        if (
            kind == "year"
            and _NOT_A_YEAR_AFTER.match(folded.text, match.end())
            and not _led(folded.text, match.start())
        ):
            continue
        try:
            ends = _READERS[kind](match, reference)
        except ValueError:  # 31 February and the like
            continue
        if ends:
            yield DateRange(_span(folded, match), *ends, anchored=kind in ("day", "said", "relative"))


def _led(text: str, start: int) -> bool:
    return bool(re.search(r"\b(?:in|since|by|of|from|until|during) $", text[max(0, start - 8) : start], re.IGNORECASE))


def _span(folded: Folded, match: re.Match[str]) -> Span:
    return folded.span(*match.span())


def _month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _day(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def months(year: int, first: int, last: int) -> tuple[date, date]:
    """From the first day of one month to the last day of another of the same year."""
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def _one(year: int, month: int, day: int) -> tuple[date, date]:
    found = date(year, month, day)
    return found, found


_Ends = tuple[date, date] | None


def _read_quarter(m: re.Match[str], _: date | None) -> _Ends:
    number = int(m["qn"]) if m["qn"] else _ORDINALS[m["qw"].lower()]
    return months(int(m["qy"]), number * 3 - 2, number * 3)


def _read_half(m: re.Match[str], _: date | None) -> _Ends:
    number = int(m["hn"]) if m["hn"] else _ORDINALS[m["hw"].lower()]
    return months(int(m["hy"]), number * 6 - 5, number * 6)


def _read_years(m: re.Match[str], _: date | None) -> _Ends:
    first, last = int(m["y1"]), int(m["y2"])
    last = last if last > 99 else first // 100 * 100 + last  # "2023-24"
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _read_day(m: re.Match[str], reference: date | None) -> _Ends:
    month, day = _month(m["bm"] or m["cm"]), _day(m["bd"] or m["cd"])
    return _nearest(reference, lambda year: _one(year, month, day))


def _read_said(m: re.Match[str], reference: date | None) -> _Ends:
    month = _month(m["lm"])
    return _nearest(reference, lambda year: months(year, month, month))


def _nearest(reference: date | None, at: Callable[[int], tuple[date, date]]) -> _Ends:
    """The reading that begins closest to the reference: news speaks of the months around it."""
    if reference is None:
        return None
    near = [at(reference.year + by) for by in (-1, 0, 1)]
    return min(near, key=lambda ends: abs((ends[0] - reference).days))


def _read_relative(m: re.Match[str], reference: date | None) -> _Ends:
    if reference is None:
        return None
    if m["wd"]:
        back = (reference.weekday() - _DAYS.index(m["wd"].lower())) % 7
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
            return months(year, month + 1, month + 1)
        case "year":
            return months(reference.year + shift, 1, 12)
        case _:
            day = reference + timedelta(days=shift)
            return day, day


_READERS = {
    "iso": lambda m, _: _one(int(m["iy"]), int(m["im"]), int(m["id"])),
    "dmy": lambda m, _: _one(int(m["dy"]), _month(m["dm"]), _day(m["dd"])),
    "mdy": lambda m, _: _one(int(m["my"]), _month(m["mm"]), _day(m["md"])),
    "part": lambda m, _: months(int(m["py"]), *_PARTS[m["pp"].lower()]),
    "season": lambda m, _: months(int(m["sy"]), *_SEASONS[m["ss"].lower()]),
    "quarter": _read_quarter,
    "half": _read_half,
    "month": lambda m, _: months(int(m["oy"]), _month(m["om"]), _month(m["om"])),
    "decade": lambda m, _: (date(int(m["xy"]), 1, 1), date(int(m["xy"]) + 9, 12, 31)),
    "years": _read_years,
    "day": _read_day,
    "year": lambda m, _: months(int(m["year"]), 1, 12),
    "said": _read_said,
    "relative": _read_relative,
}
