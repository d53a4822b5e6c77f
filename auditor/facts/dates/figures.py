"""Days and months in figures: 9/3/2024, 09.03.2024, 12/2015, "on 11/20"."""

from __future__ import annotations

import re

from auditor.facts.dates.forms import full_year
from auditor.facts.dates.periods import Ends, day, months
from auditor.facts.dates.readings import Found, Reading, Rule, attempt, rule

# Words that stand before a date in points with two digits for its year; after others it is a version.
_DATING = frozenset(("", "on", "dated", "date", "since", "of", "from", "to", "until", "by", "born", "died"))
# "on 11/20", and what is listed behind it: "on 11/20, 11/22 or 11/25".
_ON = re.compile(r"\bon (?:\d\d?/\d\d?,? (?:and |or )?){0,3}$")
_ON_REACH = 48


def _read_figures(found: Found) -> Reading | None:
    """Day and month in figures, the year behind them.

    Points put the day first. Elsewhere Americans put the month first and others the day: where both are possible
    and differ, the second is kept beside the first.
    """
    match, scene = found.match, found.scene
    year, mark = full_year(match["year"]), match["mark"]
    one, two = int(match["one"]), int(match["two"])
    if mark == "-" and " " in match[0]:
        return None
    if len(match["year"]) == 2 and mark != "/":
        padded = len(match["one"]) == len(match["two"]) == 2
        sure = scene.word_before(match.start()) in _DATING if mark == "." else max(one, two) > 12
        if not padded or not sure:
            return None
    pairs = [(two, one), (one, two)] if mark == "." else [(one, two), (two, one)]
    result: list[Ends] = []
    for pair in pairs:
        ends = attempt(lambda numbers: day(year, *numbers), pair)
        if ends and ends not in result:
            result.append(ends)
    if not result:
        return None
    # Points are a European mark, so the day comes first wherever it can.
    return Reading(*match.span(), result[0], other=() if mark == "." else tuple(result[1:]))


def _read_month_figures(found: Found) -> Reading | None:
    match = found.match
    year, month = int(match["year"]), int(match["month"])
    return Reading(*match.span(), months(year, month, month))


def _read_day_in_figures(found: Found) -> Reading | None:
    """Day and month alone, where "on" tells that they are no fraction; only the one that can be a day is the day.

    Where both can be either, the date is left out, and its figures with it.
    """
    match, scene = found.match, found.scene
    if not _ON.search(scene.lower, max(0, match.start() - _ON_REACH), match.start()):
        return None
    low, high = sorted((int(match["one"]), int(match["two"])))
    if low == high or high > _MONTHS:
        return Reading(*match.span(), at=lambda year: day(year, low, high))
    return Reading(*match.span())


_MONTHS = 12

RULES: tuple[Rule, ...] = (
    rule(
        "day, month, year in figures",
        "#",
        r"(?P<one>\d\d?) ?(?P<mark>[./-]) ?(?P<two>\d\d?) ?(?P=mark) ?(?P<year>(?:1[6-9]|2[01])\d\d|\d\d)"
        r"(?![\w%/]|[.,]\d|-\d+(?![\d/.-]))",
        _read_figures,
        "09.03.2024 = 2024-03-09 2024-03-09",
        "10/31/1974 = 1974-10-31 1974-10-31",
        "31/10/74 = 1974-10-31 1974-10-31",
        "26 . 10.21 = 2021-10-26 2021-10-26",
        "03/09/2024 = 2024-03-09 2024-03-09",
    ),
    rule(
        "month and year in figures",
        "#",
        r"(?P<month>0[1-9]|1[0-2])[/-](?P<year>(?:19|20)\d\d)(?![\w%/-]|[.,]\d)",
        _read_month_figures,
        "12/2015 = 2015-12-01 2015-12-31",
    ),
    rule(
        "day and month in figures",
        "#",
        r"(?P<one>\d\d?)/(?P<two>\d\d?)(?=$|[,;)?!]|\.(?: |$)| (?:and|or|at|to)\b)",
        _read_day_in_figures,
        "on 2/15 = 2024-02-15 2024-02-15",
        "on 31/1. = 2024-01-31 2024-01-31",
    ),
)
