"""Days of the week: beside a date, beside the number of a day, and alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from auditor.facts.dates.calendar_words import WEEKDAY_NUMBERS, WEEKDAYS
from auditor.facts.dates.forms import FIGURE, ORDINAL, WEEKDAY, any_of, day_number
from auditor.facts.dates.periods import Ends, day, months, week_of
from auditor.facts.dates.readings import Found, Reading, Rule, Scene, attempt, rule
from auditor.facts.dates.relative import BACK, FAR_REACH, OFFERED, REACH, RECURRING, TO_COME, TOLD, WHEN, anchored

_WEEKS_AROUND = 14
_OPENERS = frozenset(("on", "by", "until", "since", "from", "late", "early", "and", "but", "before", "after", "last"))


def _read_after_weekday(found: Found) -> Reading | None:
    """A day with the name of its weekday before it, which tells the year where none is given."""
    match = found.match
    inner = found.read_on()
    if inner is None or inner.weekday is not None or inner.bare or inner.anchored:
        return None
    sample = inner.ends or inner.in_year(2000)
    if sample is None or sample[0] != sample[1]:
        return None
    return replace(inner, start=match.start(), weekday=WEEKDAY_NUMBERS[match["weekday"]])


def _read_numeric_after_weekday(found: Found) -> Reading | None:
    """Thus "Friday 7/6": the order in which the figures name a day of that name near the day of writing."""
    match, scene = found.match, found.scene
    weekday, reference = WEEKDAY_NUMBERS[match["weekday"]], scene.reference
    near = []
    for month, number in ((int(match["a"]), int(match["b"])), (int(match["b"]), int(match["a"]))):
        if month <= 12 and reference:
            near += [ends for by in (-1, 0, 1) if (ends := attempt(_on(month, number), reference.year + by))]
    fitting = [ends for ends in near if ends[0].weekday() == weekday]
    nearest = min(fitting, key=lambda ends: abs((ends[0] - reference).days)) if reference and fitting else None
    if match["when"] and reference and nearest and abs((nearest[0] - reference).days) > _WEEKS_AROUND:
        nearest = None  # "next Sunday 5/20" where 20 May is no Sunday near by
    return Reading(*match.span(), nearest, anchored=True)


def _on(month: int, number: int) -> Callable[[int], Ends | None]:
    return lambda year: day(year, month, number)


def _read_numbered_weekday(found: Found) -> Reading | None:
    """Thus "Tuesday the 19th": the month nearest to the day of writing that has such a day."""
    match, scene = found.match, found.scene
    weekday, number, reference = WEEKDAY_NUMBERS[match["weekday"]], day_number(match["day"]), scene.reference
    if reference is None:
        return Reading(*match.span())
    near = []
    for by in range(-6, 7):
        year, month = divmod(reference.year * 12 + reference.month - 1 + by, 12)
        if number <= months(year, month + 1, month + 1)[1].day:
            near.append(date(year, month + 1, number))
    fitting = [one for one in near if one.weekday() == weekday]
    nearest = min(fitting, key=lambda one: abs((one - reference).days), default=None)
    return Reading(*match.span(), (nearest, nearest), anchored=True) if nearest else None


def _read_weekday(found: Found) -> Reading | None:
    """A weekday alone is the last one, today's included: news tells what happened. After "will" it is the next.

    "last Monday" on a Thursday may be the one in this week or in the week before, "next Friday" the one in this week
    or in the week after; both are kept.
    """
    match, scene = found.match, found.scene
    start, end = match.span()
    when, number = match["when"], WEEKDAYS.index(match["weekday"])
    before = scene.word_before(start)
    if before in RECURRING or _is_name(match, scene, before):
        return None
    if scene.reference is None:
        return Reading(start, end)
    back = (scene.reference.weekday() - number) % 7
    recent = scene.reference - timedelta(days=back)
    if when in ("last", "past", "previous"):
        day = recent if back else recent - timedelta(weeks=1)
        earlier = day - timedelta(weeks=1)
        return anchored(match, (day, day), *([(earlier, earlier)] if 0 < back <= scene.reference.weekday() else []))
    coming = recent + timedelta(weeks=1)
    if when in ("next", "coming", "upcoming"):
        later = week_of(scene.reference)[0] + timedelta(days=7 + number)
        if when == "next":
            return anchored(match, (later, later), *([(coming, coming)] if coming != later else []))
        return anchored(match, (coming, coming))
    if when in ("this", "current"):
        day = week_of(scene.reference)[0] + timedelta(days=number)
        return anchored(match, (day, day))
    window = scene.lower[max(0, start - REACH) : start]
    ahead = TO_COME.search(window) or OFFERED.search(scene.lower[max(0, start - FAR_REACH) : start])
    day = coming if back and ahead and not TOLD.search(window) else recent
    return anchored(match, (day, day))


def _is_name(match: re.Match[str], scene: Scene, before: str) -> bool:
    """Thus "Black Friday", "Sheffield Wednesday", "the Sunday Times": a capital right beside it."""
    start, end = match.start("weekday"), match.end()
    behind = re.match(r" (?=[A-Z][a-z])", scene.text[end : end + 3]) and scene.is_capital(start)
    named = before and scene.is_capital(start - 1 - len(before)) and before not in _OPENERS
    return bool(behind or (named and not match["when"] and scene.text[start - 1 : start] == " "))


RULES: tuple[Rule, ...] = (
    rule(
        "weekday and day",
        "weekday",
        rf"(?P<weekday>{WEEKDAY})\b[.,]?(?: {{1,2}}|-|$)(?:the )?",
        _read_after_weekday,
        "Friday, 9 June 2023 = 2023-06-09 2023-06-09",
        "Tues 9th Aug, 2015 = 2015-08-09 2015-08-09",
        "Fri, 09 Sep 2005 13:51:39 -0700 = 2005-09-09 2005-09-09",
        "Friday, Jul 18 = 2025-07-18 2025-07-18",
    ),
    rule(
        "weekday and figures",
        "weekday last this next",
        rf"(?:(?P<when>last|this|next) )?(?P<weekday>{WEEKDAY})\b,? (?P<a>\d{{1,2}})[/.](?P<b>\d{{1,2}})(?![\d/.-])",
        _read_numeric_after_weekday,
        "Monday 3/18 = 2024-03-18 2024-03-18",
    ),
    rule(
        "weekday and number",
        "weekday",
        rf"(?P<weekday>{WEEKDAY})\b,? (?:the )?(?P<day>(?:{FIGURE}(?:(?<=[a-z])\b|(?=$|\n|[!?,;)]|\.(?:$|\n| )| at \d))"
        rf"|{ORDINAL}\b))",
        _read_numbered_weekday,
        "Tuesday the 19th = 2024-03-19 2024-03-19",
        "on Monday 18. = 2024-03-18 2024-03-18",
    ),
    rule(
        "weekday",
        f"weekday {' '.join(BACK)}",
        rf"(?:(?P<when>{WHEN}) )?(?P<weekday>{any_of(WEEKDAYS)})\b(?!-[a-z])",
        _read_weekday,
        "said on Tuesday = 2024-03-12 2024-03-12",
        "it will meet on Tuesday = 2024-03-19 2024-03-19",
        "you can apply before Friday = ---------- 2024-03-14",
        "last Friday = 2024-03-08 2024-03-08",
        "this Friday = 2024-03-15 2024-03-15",
        "next Monday = 2024-03-18 2024-03-18",
    ),
)
