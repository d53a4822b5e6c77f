"""Dates and periods: days, months, quarters, halves, seasons, years, decades; as printed or reckoned from a date.

The rules stand in `forms`, `years`, `parts`, `relative` and their neighbours, each with its examples beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from auditor.facts.dates import (
    counted,
    decades,
    figures,
    forms,
    near_years,
    parts,
    relative,
    weekdays,
    years,
)
from auditor.facts.dates.calendar_words import COUNTS, MONTHS, WEEKDAY_NUMBERS
from auditor.facts.dates.forms import any_of
from auditor.facts.dates.near_years import of_year
from auditor.facts.dates.periods import Ends
from auditor.facts.dates.ranges import joined, opened
from auditor.facts.dates.readings import Reading, Rule, Scene, attempt
from auditor.model import DateRange, Span
from auditor.text.normal import Folded, fold

# The longest readings first: where two rules begin alike, the earlier is tried first.
RULES: tuple[Rule, ...] = (
    *parts.RULES,
    *counted.RULES,
    *relative.RULES,
    *near_years.RULES,
    *weekdays.RULES,
    *forms.RULES,
    *decades.RULES,
    *years.RULES,
    *figures.RULES,
)


def _by_seed() -> dict[str, tuple[Rule, ...]]:
    seeds = sorted({seed for rule in RULES for seed in rule.seeds})
    return {seed: tuple(rule for rule in RULES if seed in rule.seeds) for seed in seeds}


# The year of dates of which nobody knows it: one that has a 29 February.
ASSUMED_YEAR = 2000
_LEAP_YEAR_AFTER = 2004

_BY_SEED = _by_seed()
_KINDS = {
    **dict.fromkeys(MONTHS, "month"),
    **dict.fromkeys(WEEKDAY_NUMBERS, "weekday"),
}
# "twenty" begins years and days as well as counts; "may" and "april" are months before they are holidays.
_ALSO_YEARS = frozenset(("eighteen", "nineteen", "twenty", "thirty"))
_WORDS = _BY_SEED.keys() - {"#", "##", "'", "weekday"}
_COUNTS = {word for word in _WORDS if word in COUNTS} - _ALSO_YEARS
_UNITS = "day|week|fortnight|month|quarter|half|year|decade"
# What may follow a figure that is part of a date; any other is passed over without asking the rules.
_FEW = (
    rf"\d{{1,3}}(?=st|nd|rd|th|[qh] ?'?\d| ?[-~./] ?\d| ?\.|[ -/]{{0,2}}\[?{any_of(MONTHS)}"
    rf"|[ -](?:(?:previous|past|next|coming|fiscal|financial) )?(?:{_UNITS})| (?:of|to|through|thru|till|until|and|&) "
    r"| ?(?:a\.d\.|ad\b|c\.?e\b))"
)
# What a date may begin with, looked for in lower-case text: matching without regard to case is five times slower.
_BEGINNING = (
    rf"(?:(?P<word>{any_of([*_WORDS - _COUNTS, *MONTHS, *WEEKDAY_NUMBERS])}(?![a-z])"
    rf"|{any_of(_COUNTS)}(?=[ -](?:[a-z]{{4,9}} )?(?:{_UNITS})|(?<=two) thousand))"
    rf"|(?P<many>\d{{4,}})|{_FEW}|'(?=\d0'?s))"
)
_SEED = re.compile(rf"(?<![a-z\d]){_BEGINNING}")
# The scan takes in the sign before it, on a text with a space put in front, as that of `leads` does.
_NEXT_SEED = re.compile(rf"[^a-z\d]{_BEGINNING}")


def find_dates(text: str, reference: date | None = None) -> Iterator[DateRange]:
    """Every date and period of a text, in order.

    What says no year ("9 June", "last month") is reckoned from `reference`, the day on which the text was written,
    and marked as anchored; without a reference it is left out, never filled in.
    """
    yield from read_dates(text, reference)[0]


def read_dates(
    text: str, reference: date | None = None, *, yearless: bool = False
) -> tuple[tuple[DateRange, ...], tuple[Span, ...]]:
    """The dates of a text, and the places of all words of dates, in order.

    Among the places are those of dates that cannot be told without the day of writing: no figure there is a count.
    With `yearless`, days and months without a year are dates all the same where no reference is known: those of
    an assumed year, to be compared by day and month alone.
    """
    folded = fold(text)
    scene = _scene(folded, reference)
    found, places = [], []
    for reading in _readings(scene):
        if not reading.bare:
            places.append(folded.span(reading.start, reading.end))
        whole = opened(_resolved(reading, scene, yearless=yearless), scene)
        if whole.ends is not None and not whole.bare:
            found.append(_fact(whole, whole.ends, folded))
    return tuple(found), tuple(places)


def _scene(folded: Folded, reference: date | None) -> Scene:
    return Scene(folded.text, folded.text.lower(), reference, _BY_SEED, _SEED, _KINDS)


def _readings(scene: Scene) -> Iterator[Reading]:
    place, after_space = 0, " " + scene.lower
    while seed := _NEXT_SEED.search(after_space, place):
        reading = None if _within_figures(seed.start(), scene) else scene.read(seed.start())
        if reading is None:
            place = seed.end() - 1
            continue
        reading = joined(of_year(reading, scene), scene)
        place = reading.end
        yield reading


def _within_figures(place: int, scene: Scene) -> bool:
    """Whether the figure at a place goes on from another, or is a sum: "9-3 June", "$ 12 December 27"."""
    return scene.lower[place].isdigit() and bool(_FIGURE_BEFORE.search(scene.lower, max(0, place - 4), place))


_AHEAD = frozenset("by until till from before through".split())
_FIGURE_BEFORE = re.compile(r"(?<!\d)(?:\d{1,3}[-/]|\d{1,2}[.,:])$|[$€£¥] ?$")


def _resolved(reading: Reading, scene: Scene, *, yearless: bool) -> Reading:
    """A yearless date in the year that is nearest to the day of writing, or in an assumed one if asked for."""
    if reading.at is None:
        return reading
    lead = scene.lead(reading.start)
    if story := near_years.of_story(reading, lead, scene):
        return story
    if scene.reference is None:
        return replace(reading, ends=_assumed(reading), yearless=True) if yearless else reading
    ends = reading.nearest(scene.reference, since=lead == "since", ahead=_ahead(reading, lead, scene))
    return replace(reading, ends=ends, anchored=True, yearless=True)


def _assumed(reading: Reading) -> Ends | None:
    """Its period in the assumed year; none where every year has it on other days: Easter, the first Monday of May."""
    ends, other = reading.in_year(ASSUMED_YEAR), reading.in_year(_LEAP_YEAR_AFTER)
    if ends is None or other is None:
        return None
    return (
        ends
        if all(one.timetuple()[1:3] == two.timetuple()[1:3] for one, two in zip(ends, other, strict=True))
        else None
    )


def _ahead(reading: Reading, lead: str, scene: Scene) -> float:
    """How far a day to come is, set against one gone by: news tells what happened, unless its words look ahead."""
    if lead in _AHEAD or reading.weekday is not None:
        return 1
    before = scene.lower[max(0, reading.start - relative.REACH) : reading.start]
    return 0.5 if relative.TO_COME.search(before) and not relative.TOLD.search(before) else reading.ahead


def _fact(reading: Reading, ends: Ends, folded: Folded) -> DateRange:
    (first, last), (begins, closes) = ends, reading.closed
    whole = reading.run and attempt(reading.run, ends)
    return DateRange(
        folded.span(reading.start, reading.end),
        first if begins else None,
        last if closes else None,
        anchored=reading.anchored,
        other=(*reading.other, whole) if whole else reading.other,
        edge=reading.edge,
        fiscal=reading.fiscal,
        vague=reading.vague,
        yearless=reading.yearless,
    )
