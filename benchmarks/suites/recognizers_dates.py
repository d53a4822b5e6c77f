"""The days that recognizers_en states, and which of its dates are none to a newspaper."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from suites.rows import Entry, Rule, declined, surface_like
from suites.slashed_dates import DAY_OR_MONTH, surface_day_or_month

Period = tuple[date | None, date | None]
_DAY = timedelta(days=1)
_JOINED = re.compile(r"\b(?:from|between|to|till|until|through)\b|[-–~]", re.IGNORECASE)
_HOLIDAYS = r"easter|christmas|new year|halloween|labor day|black friday|workers' day"
_UNIT = r"(?:days?|weeks?|months?|years?|fortnights?)"


def periods(item: Entry) -> list[Period]:
    """Every period that is right for an expected date.

    They give each reading of a date without a year, and ends that are not inside ("2015 to 2018" ends with the
    first day of 2018). A reader takes the last day, month or year that is named to be inside, so a written range may
    end before their end or at the end of what they name.
    """
    found: list[Period] = []
    for value in item["resolution"]["values"]:
        if value.get("type") == "date":
            day = date.fromisoformat(value["value"])
            found += [(day, day), *_as_said(day, item["text"])]
        elif value.get("type") in ("datetime", "time") and re.match(r"\d{4}-", value.get("value", "")):
            day = date.fromisoformat(value["value"][:10])
            found.append((day, day))
        elif "start" in value or "end" in value:
            found += [*_between(value, item["text"]), *_week_from(value, item["text"])]
    return found


def _as_said(day: date, surface: str) -> list[Period]:
    """What is "in two months" is a month, whatever day they give."""
    if re.match(r"in \w+ months?$", surface, re.IGNORECASE):
        return [(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))]
    return []


def _week_from(value: Entry, surface: str) -> list[Period]:
    """A week "starting on February 4" begins there, though they give the calendar's week around it."""
    named = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", value.get("timex", ""))
    if not named or not re.search(r"\bweek (?:starting|commencing)\b", surface):
        return []
    first = date(int(value["start"][:4]), int(named[1]), int(named[2]))
    return [(first, first + 6 * _DAY)]


def _between(value: Entry, surface: str) -> list[Period]:
    first, end = (_day(value.get(side)) for side in ("start", "end"))
    if value.get("type") == "datetimerange":
        return [(first, end)]
    if end is None:
        return [(first, None)]
    lasts = [end - _DAY]
    if value.get("Mod") == "before":
        lasts.append(end)
    elif _JOINED.search(surface):
        lasts += [end, *_whole_unit(end, value.get("timex", ""), surface)]
    return [(first, last) for last in lasts]


def _whole_unit(end: date, timex: str, surface: str) -> list[date]:
    """The last day of the year, quarter or month that a range names as its end."""
    if re.search(r"\bq[1-4]\b", surface, re.IGNORECASE):
        month = end.month + 2
        return [date(end.year, month, monthrange(end.year, month)[1])]
    if re.search(r"P\d+Y", timex):
        return [date(end.year, 12, 31)]
    if re.search(r"P\d+M", timex):
        return [date(end.year, end.month, monthrange(end.year, end.month)[1])]
    return []


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written and re.match(r"\d{4}-", written) else None


def _timed(_surface: str, _text: str, item: Entry) -> bool:
    kinds = {value.get("type") for value in item["resolution"]["values"]}
    named = item["type"] or ""
    return bool(kinds & {"time", "timerange", "datetime", "datetimerange", "timezone"}) or named.endswith("timezone")


def _recurring(_surface: str, _text: str, item: Entry) -> bool:
    return any(value.get("type") == "set" for value in item["resolution"]["values"])


def _unresolved(_surface: str, _text: str, item: Entry) -> bool:
    return all(value.get("value") == "not resolved" for value in item["resolution"]["values"])


def _part_of_period(surface: str, _text: str, item: Entry) -> bool:
    parts = {value.get("Mod") for value in item["resolution"]["values"]}
    return bool(parts & {"mid", "start", "end"}) or surface.startswith(("later", "earlier"))


DATE_RULES = (
    Rule("recurring days (‘every weekday’, ‘weekly’)", _recurring),
    Rule("times of day (‘3pm today’, ‘tomorrow night’, ‘now’)", _timed),
    Rule("left unresolved by the suite itself (‘this summer’, ‘last fiscal year’)", _unresolved),
    Rule("holidays computed from a calendar (‘easter 2018’)", surface_like(_HOLIDAYS)),
    Rule("which days of a period are its ‘later’, ‘middle’ or ‘end’: their own choice", _part_of_period),
    Rule(
        "a period pointed at without a name (‘the day’, ‘same week’, ‘remaining of the week’, ‘to date’)",
        surface_like(r"^(?:the|same|remaining of the) (?:day|week|month|year)$|^fiscal year$|^to date$|^otd$|^now$"),
    ),
    Rule("weeks by number (‘week 31’) and within a month: the first day depends on the calendar",
         surface_like(r"\bweek \d|\b(?:first|second|1st|3rd|first \d) weeks? of")),
    Rule(
        "‘three weeks later’, ‘the following week’: counted from what the story tells, not from the day of writing",
        surface_like(rf"\b{_UNIT} later$|^the {_UNIT} (?:before|after)$|\bthe following {_UNIT}$"),
    ),
    Rule("two figures and a slash alone (‘2/29’): a day, a fraction or a mark", surface_like(r"^\d+ ?/ ?\d+$")),
    Rule(DAY_OR_MONTH, surface_day_or_month),
    Rule(
        "a span counted from another reckoned day (‘two months after next Friday’, ‘3 days from Tuesday’)",
        surface_like(rf"\b{_UNIT} (?:from|before|after) |\b{_UNIT} starting from|^\w+,? two {_UNIT} from now"),
    ),
    Rule("the year between day and month (‘2020/23/Sep’, ‘23-2020-September’)",
         surface_like(r"^\d{4}/\d+/[a-z]+$|^\d+-\d{4}-[a-z]+$")),
    Rule("a duration without a figure (‘all day’, ‘another day’, ‘several weeks’ as three)",
         surface_like(r"^(?:all|another|several|an?) \w+$")),
)  # fmt: skip


def date_reason(item: Entry, text: str) -> str | None:
    """Why an expected date or duration is declined, or None."""
    return declined(DATE_RULES, item["text"], text, item)
