"""Years, spans of years, decades, centuries, fiscal years; days and months in figures: 2024-03-09, 9/3/2024."""

from __future__ import annotations

import re
from dataclasses import replace

from auditor.facts.dates.forms import YEAR, YEAR_WORDS, full_year, year_of_words
from auditor.facts.dates.periods import day, months, slice_of, years
from auditor.facts.dates.readings import Found, Reading, Rule, rule
from auditor.facts.quantities.decoys import is_year

# Right before a plain year: no letter, sign or figure that would make it part of something else.
_GLUED = re.compile(r"[\w.,$€£¥#/-]$")
_NAME_BEFORE = re.compile(r"(?<![\w.'’-])(?P<word>[A-Z][a-z]+) $")
_LONGEST_NAME = 16
_NAMES_WITH_YEARS = frozenset(
    "Act Agenda Bill Code Cup Euro Euros Eurovision Expo Games Horizon Olympics Order Project Regulations Russell"
    " Vision Windows".split()
)
_SHORT = r"(?:\d\d(?!\d)|(?:1\d|20|21)\d\d)"


def _read_iso(found: Found) -> Reading | None:
    match = found.match
    return Reading(*match.span(), day(*map(int, re.split("[-/.]", match[0]))))


def _read_year_first(found: Found) -> Reading | None:
    match = found.match
    ends = day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Reading(*match.span(), ends)


def _read_span(found: Found) -> Reading | None:
    """Thus "2019–21"; a shorter end that is lower lies in the next century if that is the one now: "1998–03".

    "2015-12" would end in 2112: it is the December.
    """
    match = found.match
    first, short = int(match["year"]), match["last"]
    last = int(short) if len(short) > 2 else first // 100 * 100 + int(short)
    if len(short) == 2 and last <= first:
        if first < 2000 and last + 100 - first <= 50:
            last += 100
        elif match["mark"] == "-" and 1 <= int(short) <= 12:
            return Reading(*match.span(), months(first, int(short), int(short)))
    if not first < last or _is_glued(found):
        return None
    return Reading(*match.span(), years(first, last))


def _is_glued(found: Found) -> bool:
    start = found.match.start()
    return found.depth == 0 and bool(_GLUED.search(found.scene.text, max(0, start - 1), start))


def _read_year(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    if _is_glued(found) or not is_year(scene.text, *match.span("year")):
        return None
    if not found.depth and _is_in_a_name(scene.text, match.start()):
        return Reading(*match.span())
    return Reading(*match.span(), years(int(match["year"]), int(match["year"])))


def _is_in_a_name(text: str, start: int) -> bool:
    """Whether a year closes a name: "Euro 2024", "the Public Order Act 1986", "Project 2025"; it dates nothing.

    Only where names are known to end so: the year in the title of a report, a show or a match does date it.
    """
    before = _NAME_BEFORE.search(text, max(0, start - _LONGEST_NAME), start)
    return before is not None and before["word"] in _NAMES_WITH_YEARS


def _read_spoken_year(found: Found) -> Reading | None:
    match, scene, depth = found.match, found.scene, found.depth
    led = scene.word_before(match.start()) in ("in", "since", "by", "until", "of", "from", "to", "during") or depth
    year = year_of_words(match[0])
    certain = match[0].startswith(("eighteen", "nineteen")) and "hundred" not in match[0]
    if (not led and not certain) or re.match(r" [a-z]+s\b(?<!was)(?<!is)", scene.lower[match.end() : match.end() + 20]):
        return None
    return Reading(*match.span(), years(year, year))


def _read_fiscal(found: Found) -> Reading | None:
    """The calendar year of that name: which months it has, only the company knows."""
    match = found.match
    year = full_year(match["year"])
    last = match["last"]
    closing = year if last is None else int(last) if len(last) > 2 else year // 100 * 100 + int(last)
    return Reading(*match.span(), years(year, closing), fiscal=True) if year <= closing <= year + 1 else None


def _read_part(found: Found) -> Reading | None:
    """Thus "3Q25", "2018 Q4", "2019-H2"."""
    match = found.match
    year = full_year(match["year"])
    which, parts = (int(match["quarter"]), 4) if match["quarter"] else (int(match["half"]), 2)
    ends = slice_of(years(year, year), which - 1, parts)
    return ends and Reading(*match.span(), ends)


def _read_month_after_year(found: Found) -> Reading | None:
    match, scene = found.match, found.scene
    year, inner = int(match["year"]), found.read_on()
    if inner is None or inner.at is None or (scene.lower.startswith("may", match.end()) and inner.bare):
        return None
    ends = inner.in_year(year)
    return ends and replace(inner, start=match.start(), ends=ends, at=None, bare=False)


_FISCAL_YEAR = r"(?:fiscal|financial|tax|school|academic)"
_AFTER_YEAR = r"(?![\w%]|[.,]\d|-\d|-(?!present|now)[a-z]| (?:bc|bce|b\.c\.)(?![a-z]))"

RULES: tuple[Rule, ...] = (
    rule(
        "year, month, day",
        "##",
        r"\d{4}(?:(?P<mark>[-/])\d\d?(?P=mark)\d\d?|\.\d\d\.\d\d)(?![\d/]|-\d|\.\d)",
        _read_iso,
        "2024-03-09 = 2024-03-09 2024-03-09",
        "2024/3/9 = 2024-03-09 2024-03-09",
        "2023-06-09T12:00Z = 2023-06-09 2023-06-09",
        "2024.03.09 = 2024-03-09 2024-03-09",
    ),
    rule(
        "year, month, day in one",
        "##",
        r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\w|[.,]\d)",
        _read_year_first,
        "20230609 = 2023-06-09 2023-06-09",
    ),
    rule(
        "quarter or half after its year",
        "##",
        rf"(?P<year>{YEAR})[ -]?(?:q(?P<quarter>[1-4])|h(?P<half>[12]))\b",
        _read_part,
        "2018Q4 = 2018-10-01 2018-12-31",
        "2019-H2 = 2019-07-01 2019-12-31",
    ),
    rule(
        "quarter after its year in short",
        "#",
        r"(?P<year>\d\d)q(?P<quarter>[1-4])\b(?P<half>)",
        _read_part,
        "24Q4 = 2024-10-01 2024-12-31",
    ),
    rule(
        "fiscal year after its figures",
        "##",
        rf"(?P<year>{YEAR})(?:[/-](?P<last>{_SHORT}))?[ -]{_FISCAL_YEAR}[ -]year\b",
        _read_fiscal,
        "the 2023/24 financial year = 2023-01-01 2024-12-31",
    ),
    rule(
        "month after its year",
        "##",
        rf"(?P<year>{YEAR})(?:, ?| |-|/)(?=[a-z])",
        _read_month_after_year,
        "in 2017 April = 2017-04-01 2017-04-30",
        "2014 March 5 = 2014-03-05 2014-03-05",
    ),
    rule(
        "years",
        "##",
        rf"(?P<year>{YEAR}) ?(?P<mark>[-/~]) ?(?P<last>{_SHORT})(?![-/\w%]|[.,]\d)",
        _read_span,
        "2019–21 = 2019-01-01 2021-12-31",
        "the 2024/25 season = 2024-01-01 2025-12-31",
        "1998–03 = 1998-01-01 2003-12-31",
        "2015-12 = 2015-12-01 2015-12-31",
    ),
    rule("year", "##", rf"(?P<year>{YEAR}){_AFTER_YEAR}", _read_year, "in 2023 = 2023-01-01 2023-12-31"),
    rule(
        "quarter or half glued to its year",
        "#",
        rf"(?:(?P<quarter>[1-4])q|(?P<half>[12])h) ?'?(?P<year>{YEAR}|\d\d)\b",
        _read_part,
        "3Q25 = 2025-07-01 2025-09-30",
        "1H 2024 = 2024-01-01 2024-06-30",
    ),
    rule(
        "fiscal year in short",
        "fy cy",
        rf"fy(?: |-)?'?(?P<year>{YEAR}|\d\d)(?:[/-](?P<last>{_SHORT}))?(?![\w%]|[.,]\d)",
        _read_fiscal,
        "FY24 = 2024-01-01 2024-12-31",
        "FY24/25 = 2024-01-01 2025-12-31",
    ),
    rule(
        "fiscal year",
        "fiscal financial tax school academic",
        rf"(?:{_FISCAL_YEAR}[ -]year(?: of)?|fiscal) '?(?P<year>{YEAR}|(?<=')\d\d)(?:[/-](?P<last>{_SHORT}))?"
        rf"(?![\w%]|[.,]\d)",
        _read_fiscal,
        "fiscal 2023 = 2023-01-01 2023-12-31",
        "financial year 2023-24 = 2023-01-01 2024-12-31",
    ),
    rule(
        "calendar year",
        "calendar cy",
        rf"(?:calendar(?: year)?|cy) ?(?P<year>{YEAR})\b",
        lambda found: Reading(*found.match.span(), years(int(found.match["year"]), int(found.match["year"]))),
        "calendar year 2008 = 2008-01-01 2008-12-31",
    ),
    rule(
        "year in words",
        "eighteen nineteen twenty two",
        YEAR_WORDS,
        _read_spoken_year,
        "nineteen eighty-four = 1984-01-01 1984-12-31",
        "in two thousand and fifteen = 2015-01-01 2015-12-31",
    ),
)
