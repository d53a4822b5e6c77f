"""Months, seasons and days of the years around the day of writing: "last May", "next spring", "9 June last year"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from auditor.facts.dates.calendar_words import MONTHS, SEASONS, VERBS
from auditor.facts.dates.forms import any_of
from auditor.facts.dates.periods import Ends, months
from auditor.facts.dates.readings import Found, Reading, Rule, Scene, rule
from auditor.facts.dates.relative import BACK, anchored

_YEAR_BEHIND = re.compile(r"(?:,? of|,)? (?:the )?(?P<when>last|this|next|previous|current) year\b(?!')")

_PAST_PERFECT = re.compile(r",? (?:[a-z']{1,15} ){1,3}had\b")
_YEAR_TOLD = re.compile(
    rf"(?:\b(?P<month>{any_of(MONTHS)})\.? (?:of |\d\d?,? )?)?"
    r"(?P<year>(?<!\d)(?:1[5-9]|20)\d\d)(?!\d)(?P<between>[^\d]*)$"
)
_STORY = 160


def _read_named_month(found: Found) -> Reading | None:
    """Thus "last May" is over, "next May" is to come, "this May" is of this year."""
    match, scene = found.match, found.scene
    number = MONTHS[match["month"]]
    if match["month"] in VERBS and not scene.is_capital(match.start("month")):
        return None
    return _of_a_year(match, scene, lambda year: months(year, number, number))


def _read_season(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    return _of_a_year(match, scene, lambda year: months(year, *SEASONS[match["season"]]), vague=True)


def _of_a_year(match: re.Match[str], scene: Scene, at: Callable[[int], Ends], *, vague: bool = False) -> Reading | None:
    reference = scene.reference
    if reference is None:
        return Reading(*match.span())
    near = [at(reference.year + by) for by in range(-2, 3)]
    direction = BACK[match["when"]]
    if direction < 0:
        ends = max(ends for ends in near if ends[1] < reference)
    elif direction > 0:
        ends = min(ends for ends in near if ends[0] > reference)
    else:
        ends = min(near[1:3], key=lambda ends: abs((ends[0] - reference).days)) if near[2][0].month == 12 else near[2]
    return anchored(match, ends, vague=vague)


def of_year(reading: Reading, scene: Scene) -> Reading:
    """A yearless date with the year that stands behind it: "9 June last year", "in May of this year"."""
    match = _YEAR_BEHIND.match(scene.lower, reading.end)
    if match is None or reading.at is None:
        return reading
    if scene.reference is None:
        return Reading(reading.start, match.end())
    whole = scene.reference.year + BACK[match["when"]]
    ends = reading.in_year(whole)
    return Reading(reading.start, match.end(), ends, anchored=True, vague=reading.vague) if ends else reading


def of_story(reading: Reading, lead: str, scene: Scene) -> Reading | None:
    """A month or day of a story whose year was told: "first treated in 2023; by October the clinic had seen 90".

    Only the past perfect tells that the month is not counted from the day of writing. After a year alone it may lie
    in the year after; a month of a year may also stand in the sentence before: "In August of 1865 ... By December".
    """
    if lead not in ("by", "in") or not _PAST_PERFECT.match(scene.lower, reading.end):
        return None
    told = _YEAR_TOLD.search(scene.lower, max(0, reading.start - _STORY), reading.start)
    if told is None or "\n" in told["between"] or told["between"].count(". ") > bool(told["month"]):
        return None
    year, month = int(told["year"]), MONTHS[told["month"]] if told["month"] else 1
    near = [ends for by in (0, 1) if (ends := reading.in_year(year + by)) and ends[0] >= date(year, month, 1)]
    other = () if told["month"] else tuple(near[1:])
    return replace(reading, ends=near[0], other=other, anchored=True, yearless=True) if near else None


RULES: tuple[Rule, ...] = (
    rule(
        "month of a year near by",
        " ".join(BACK),
        rf"(?P<when>last|this|next) (?P<month>{any_of(MONTHS)})\b",
        _read_named_month,
        "last May = 2023-05-01 2023-05-31",
    ),
    rule(
        "season of a year near by",
        " ".join(BACK),
        rf"(?P<when>last|this|next|past|coming|current) (?P<season>{any_of(SEASONS)})\b",
        _read_season,
        "next spring = 2025-03-01 2025-05-31",
        "this winter = 2023-12-01 2024-02-29",
    ),
)
