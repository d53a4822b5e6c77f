"""Dates that only the day of writing tells: "last month", "Tuesday", "two weeks ago", "in the past five years"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from auditor.facts.dates.calendar_words import COUNTS, ORDINALS, WEEKDAY_NUMBERS, WEEKDAYS
from auditor.facts.dates.forms import any_of, day_number
from auditor.facts.dates.parts import count
from auditor.facts.dates.periods import Ends, months, shifted, week_of, years
from auditor.facts.dates.readings import Found, Reading, Rule, Scene, rule

BACK = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
WHEN = any_of(BACK)
_UNIT = r"(?:day|week|fortnight|weekend|month|quarter|year|decade|century)"
_COUNT = rf"(?:\d{{1,3}}|{any_of(COUNTS)})"
_DAYS = {
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
}
# A weekday behind one of these is to come, unless the word right before it tells of the past: "will, he said Friday".
TO_COME = re.compile(
    r"(?:\b(?:(?:will|shall|going to|(?:is|are) (?:due|scheduled|expected|set|to|forecast|predicted|likely|planned)"
    r"|(?:plans?|expects?|hopes?|aims?|intends?|wants?) to)\b(?! [a-z]+ed\b)"
    r"|(?:by|until) (?:the )?$)|'ll\b)[^.;!?]*$"
)
# What can or must be done before a day is still to be done.
OFFERED = re.compile(r"\b(?:can|must|should|may)\b(?! have\b)[^.;!?]* before (?:the )?$")
# A verb of the past right before a date: "will, he said Friday".
TOLD = re.compile(
    r"(?:ed|said|told|wrote|came|was|were|began|took|met|fell|rose|won|lost|sold)(?: on| in| late| early)? $"
)
REACH = 60
# "can reach it there or write to it here, before Friday": an offer is further from its end than other verbs.
FAR_REACH = 150
# No days: recurring, or names of days of the year and of teams.
RECURRING = frozenset("every each most many some all".split())


def anchored(
    match: re.Match[str], ends: Ends | None, *other: Ends, fiscal: bool = False, vague: bool = False
) -> Reading:
    """A reading that was reckoned from the day of writing."""
    return Reading(*match.span(), ends, anchored=True, other=other, fiscal=fiscal, vague=vague)


def period(unit: str, reference: date, shift: int) -> Ends | None:
    """The calendar's week, month, quarter … in which a day lies, or one so many before or after it."""
    match unit:
        case "day":
            moved = reference + timedelta(days=shift)
            return moved, moved
        case "week":
            return week_of(reference + timedelta(weeks=shift))
        case "fortnight":
            monday = week_of(reference + timedelta(weeks=2 * shift))[0]
            return monday, monday + timedelta(days=13)
        case "weekend":
            sunday = week_of(reference + timedelta(weeks=shift))[1]
            return sunday - timedelta(days=1), sunday
        case "month" | "quarter":
            size = 1 if unit == "month" else 3
            first = (reference.month - 1) // size * size + 1 + shift * size
            return months(reference.year, first, first + size - 1)
        case _:
            size = {"year": 1, "decade": 10}.get(unit, 100)
            first = reference.year // size * size + shift * size
            return years(first, first + size - 1)


def _read_day(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    if scene.reference is None:
        return Reading(*match.span())
    words = match[0].removesuffix("s") if match[0] == "tomorrows" else match[0]
    return anchored(match, period("day", scene.reference, _DAYS[words]))


def _read_period(found: Found) -> Reading | None:
    """Thus "last week" is the calendar's; "the past week" ends with the day of writing."""
    match, scene, depth = found.match, found.scene, found.depth
    reference, when = scene.reference, match["when"]
    unit = {"qtr": "quarter", "yr": "year"}.get(match["unit"], match["unit"])
    fiscal = bool(match["fiscal"])
    if when in ("coming", "upcoming", "current", "previous") and depth == 0 and unit == "day":
        return None
    if unit == "day" or scene.word_before(match.start()) in RECURRING:
        return None
    if reference is None:
        return Reading(*match.span())
    if when in ("past", "coming") and scene.word_before(match.start()) == "the" and unit not in ("quarter", "weekend"):
        return anchored(match, _lasting(unit, reference, -1 if when == "past" else 1), vague=True)
    ends = period(unit, reference, BACK[when])
    if match["part"] and ends:
        ends = (ends[0], reference) if match["part"] == "earlier" else (reference, ends[1])
    if match["weekday"] and ends:
        day = ends[0] + timedelta(days=WEEKDAY_NUMBERS[match["weekday"]])
        ends = (day, day) if unit == "week" else None
    return ends and anchored(match, ends, fiscal=fiscal, vague=unit == "quarter")


def _lasting(unit: str, reference: date, number: int) -> Ends | None:
    """So many units up to the day before, or from the day after; quarters as the calendar has them."""
    if unit == "quarter":
        edge = period(unit, reference, -1 if number < 0 else 1)
        far = period(unit, reference, number)
        return edge and far and ((far[0], edge[1]) if number < 0 else (edge[0], far[1]))
    far_day = _moved(reference, unit, number)
    one = timedelta(days=1)
    return (far_day, reference - one) if number < 0 else (reference + one, far_day)


def _moved(day: date, unit: str, number: int) -> date:
    if unit in ("day", "week", "fortnight"):
        return day + timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])
    return shifted(day, number * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])


def _read_lasting(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    if scene.reference is None:
        return Reading(*match.span())
    direction = BACK[match["when"] or match["then"]]
    number = count(match["count"])
    ends = _lasting(match["unit"], scene.reference, number * direction) if direction and number else None
    return ends and anchored(match, ends, vague=True)


def _read_distant(found: Found) -> Reading | None:
    """Thus "two weeks ago" is a day, "two months ago" a month, "two years ago" a year: finer was not said."""
    match, scene = found.match, found.scene
    start = match.start()
    to_come = match["way"] in ("from now", "hence", "from today", "from tomorrow", "from yesterday")
    if match["way"] is None:
        if scene.word_before(start) != "in" or not _is_to_come(scene, start, match.end()):
            return None
        to_come, start = True, start - 3
    if scene.reference is None:
        return Reading(start, match.end())
    day = scene.reference + timedelta(days=_DAYS.get((match["way"] or "").rpartition(" ")[2], 0))
    unit, number = match["unit"], count(match["count"]) * (1 if to_come else -1)
    moved = _moved(day, unit, number)
    fine = "day" if unit in ("day", "week", "fortnight") else unit if unit in ("month", "quarter") else "year"
    return Reading(start, match.end(), period(fine, moved, 0), anchored=True, vague=unit != "day")


def _is_to_come(scene: Scene, start: int, end: int) -> bool:
    """Whether "in two weeks" is a day: after a word that looks ahead, or alone on its line."""
    before = scene.lower[max(0, start - REACH) : start]
    return bool(TO_COME.search(before)) or (
        before.rpartition("\n")[2] == "in " and bool(_LINE_END.match(scene.lower, end))
    )


def _read_now(found: Found) -> Reading | None:
    """Thus "the year" is this one only behind a part of it, and where no other year was told just before."""
    match, scene, depth = found.match, found.scene, found.depth
    if not depth or _is_year_told(scene, match.start()):
        return None
    return anchored(match, period(match["unit"], scene.reference, 0)) if scene.reference else Reading(*match.span())


def _read_rest(found: Found) -> Reading | None:
    """From the day of writing to the end; not where another year was told just before."""
    match, scene = found.match, found.scene
    if _is_year_told(scene, match.start()):
        return None
    ends = scene.reference and period(match["unit"], scene.reference, 0)
    return anchored(match, (scene.reference, ends[1])) if scene.reference and ends else Reading(*match.span())


def _is_year_told(scene: Scene, place: int) -> bool:
    """Whether a year stands just before a place, in its paragraph."""
    before = scene.lower[max(0, place - 2 * REACH) : place].rpartition("\n\n")[2]
    return bool(_YEAR_TOLD.search(before))


def _read_day_of_month(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    if scene.reference is None:
        return Reading(*match.span())
    ends = period("month", scene.reference, BACK[match["when"] or "this"])
    if ends is None:
        return None
    day = ends[0].replace(day=day_number(match["day"]))
    return anchored(match, (day, day))


_LINE_END = re.compile(r"(?: at \d[\d:]{0,4} ?(?:[ap]m)?)?\.?(?:\n|$)")
_YEAR_TOLD = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")

_ORDINAL_SEEDS = " ".join(sorted({re.split("[ -]", word)[0] for word in ORDINALS}))

RULES: tuple[Rule, ...] = (
    rule(
        "day from today",
        "today yesterday tomorrow tomorrows tonight day last this",
        rf"{any_of([*_DAYS, 'tomorrows'])}(?!\w)",
        _read_day,
        "yesterday = 2024-03-12 2024-03-12",
        "the day before yesterday = 2024-03-11 2024-03-11",
        "this morning = 2024-03-13 2024-03-13",
    ),
    rule(
        "weekday of a week",
        "weekday",
        rf"(?P<weekday>{any_of(WEEKDAYS)}),?(?: of)?(?: the)? (?P<when>{WHEN}|following) (?P<unit>week)\b"
        r"(?P<part>)(?P<fiscal>)",
        lambda found: Reading(*found.match.span()) if found.match["when"] == "following" else _read_period(found),
        "on Monday of next week = 2024-03-18 2024-03-18",
    ),
    rule(
        "week and its weekday",
        "last this next",
        rf"(?P<when>last|this|next) (?P<unit>week),? (?:on )?(?P<weekday>{any_of(WEEKDAY_NUMBERS)})\b"
        r"(?P<part>)(?P<fiscal>)",
        _read_period,
        "next week Mon = 2024-03-18 2024-03-18",
    ),
    rule(
        "so many units up to now or from now",
        " ".join(BACK),
        rf"(?P<when>last|past|previous|next|coming|upcoming) (?P<count>{_COUNT})[ -](?P<unit>{_UNIT})s?\b(?P<then>)",
        _read_lasting,
        "in the last five years = 2019-03-13 2024-03-12",
        "over the past 2 weeks = 2024-02-28 2024-03-12",
        "the next 3 days = 2024-03-14 2024-03-16",
        "the coming three quarters = 2024-04-01 2024-12-31",
    ),
    rule(
        "so many units, turned round",
        f"# {' '.join(word for word in COUNTS if ' ' not in word and '-' not in word)}",
        rf"(?P<count>{_COUNT}) (?P<then>previous|past|next|coming) (?P<unit>{_UNIT})s\b(?P<when>)",
        _read_lasting,
        "the 10 previous weeks = 2024-01-03 2024-03-12",
    ),
    rule(
        "calendar period",
        f"{' '.join(BACK)} earlier later",
        rf"(?:(?P<part>earlier|later) (?=this ))?(?P<when>{WHEN}) (?:(?P<fiscal>fiscal|financial) |calendar )?"
        rf"(?P<unit>{_UNIT}|qtr|yr)\b(?P<weekday>)(?!-(?:old|long))",
        _read_period,
        "last month = 2024-02-01 2024-02-29",
        "the previous quarter = 2023-10-01 2023-12-31",
        "the past week = 2024-03-06 2024-03-12",
        "in the coming year = 2024-03-14 2025-03-13",
        "earlier this year = 2024-01-01 2024-03-13",
        "last weekend = 2024-03-09 2024-03-10",
        "last fiscal year = 2023-01-01 2023-12-31",
    ),
    rule(
        "the period now, behind a part of it",
        "year month week quarter",
        r"(?P<unit>year|month|week|quarter)\b(?!')",
        _read_now,
        "at the end of the year = 2024-01-01 2024-12-31",
        "the first quarter of the year = 2024-01-01 2024-03-31",
    ),
    rule(
        "rest of a period",
        "rest remainder",
        r"(?:rest|remainder) of (?:the|this) (?P<unit>week|month|quarter|year|decade)\b(?!'|-)",
        _read_rest,
        "for the rest of the year = 2024-03-13 2024-12-31",
    ),
    rule(
        "day of a month near by",
        f"# {_ORDINAL_SEEDS}",
        rf"(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th)|{any_of(ORDINALS)})(?: day)?"
        rf" of (?:the )?(?:(?P<when>{WHEN}) )?month\b",
        _read_day_of_month,
        "the 20th of the previous month = 2024-02-20 2024-02-20",
    ),
    rule(
        "so far from today",
        f"# {' '.join(word for word in COUNTS if ' ' not in word and '-' not in word)}",
        rf"(?P<count>{_COUNT})[ -](?P<unit>day|week|fortnight|month|quarter|year|decade)s?"
        r"(?: (?P<way>ago|hence|from (?:now|today|tomorrow|yesterday))\b|(?![\w-]))",
        _read_distant,
        "two weeks ago = 2024-02-28 2024-02-28",
        "a year ago = 2023-01-01 2023-12-31",
        "three weeks from tomorrow = 2024-04-04 2024-04-04",
        "it will open in three weeks = 2024-04-03 2024-04-03",
    ),
)
