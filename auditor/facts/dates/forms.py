"""Days and months as they are printed: "9 June 2023", "June 9–12", "Sept. '24"; with or without a year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from auditor.facts.dates.calendar_words import CARDINALS, MONTHS, ORDINALS, VERBS, WEEKDAY_NUMBERS
from auditor.facts.dates.periods import Ends, months
from auditor.facts.dates.readings import Found, Reading, Rule, Scene, rule
from auditor.facts.lines import stands_alone


def any_of(words: Iterable[str]) -> str:
    """An expression for any of the words, longer ones first, that compares each letter once.

    As a tree it is four times as fast as a list, and dates are sought in every text.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        by_letter.setdefault(word[:1], []).append(word[1:])
    ends = by_letter.pop("", None) is not None
    tree = "|".join(letter + any_of(rest) for letter, rest in by_letter.items())
    return f"(?:{tree}){'?' if ends else ''}" if tree else ""


MONTH = rf"(?P<month>{any_of(MONTHS)}(?![a-z]|-[a-z]-)\.?)"
WEEKDAY = any_of(WEEKDAY_NUMBERS)
YEAR = r"(?:1\d|20|21)\d\d"
_TENS = [word for word, number in CARDINALS.items() if number >= 10]
_ONES = [word for word, number in CARDINALS.items() if 0 < number < 10]
YEAR_WORDS = (
    rf"(?:(?:eighteen|nineteen|twenty)[ -](?:hundred|{any_of(_TENS)}|oh[ -]{any_of(_ONES)})"
    rf"|two thousand(?:(?: and)? {any_of(CARDINALS)})?)\b"
)
FIGURE = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
ORDINAL = any_of(ORDINALS)
_DAY = rf"(?:{FIGURE}|{ORDINAL})(?![\w%]|[.,:]\d)"
_LINK = r"(?: ?[-~] ?| (?:to|through|thru|till|until|and|&) (?:the )?)"
# A year behind a day or month; two digits only after a mark that tells them from a count.
_YEAR_TAIL = (
    rf"(?:(?: ?,|\.)?(?: {{1,2}}|-|/)(?:of |in )?(?P<year>{YEAR})(?![\w%]|[.,]\d)"
    rf"|(?:,? ?'|[-/]| of )(?P<short>\d\d)(?![\w%]|[.,-]\d)|,? (?P<words>{YEAR_WORDS}))"
)
_MONTH_BEFORE = re.compile(rf"\b([a-z]++) ({any_of(MONTHS)})\.?,?(?: and| or|,) $")
_ROW_REACH = 32
_FIRST_NAMES = frozenset("april may june august jan".split())
_LEADS = frozenset("in since by until till during of from through before after late early mid for".split())
_NAMING_LEADS = frozenset("by of from after before for since".split())
# What a person does or has, and no month: "after May resigned", "for April and her sister", "since May's resignation".
_PERSONAL = re.compile(
    r" (?:[A-Z][a-z]|(?:resigned|quit|took|said|says|told|became|was|is|knew|won|lost|left|stepped|called|died)\b"
    r"|(?:and|to|with) (?:her|his)\b)|'s (?:resignation|departure|government|cabinet|speech|premiership|appointment"
    r"|election|arrival|death|birth|wife|husband|mother|father|sister|brother|daughter|son|friends?|family)\b"
)
_FRACTION_BEFORE = re.compile(r"(?:\ba|one|two)[ -]$")
# What shows that the figure behind a month is no day.
_COUNTED = re.compile(
    r" ?(?:[ap]\.?m\b|million|billion|trillion|per ?cent|people|years?\b|months?\b|times\b|points?\b)"
)
_WEEKDAY_BEHIND = re.compile(rf",? ?\(?(?<=[ ,(])(?P<weekday>{WEEKDAY})\b\)?")
_SHORT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_TWO_DIGITS_TURN = 69  # '68 is 2068 and '69 is 1969, as POSIX reads them


def day_number(words: str) -> int:
    """1 for "1st", "1" and "first"."""
    return ORDINALS.get(words) or CARDINALS.get(words) or int(re.sub(r"\D", "", words))


def full_year(digits: str) -> int:
    """The year that two or four digits mean."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= _TWO_DIGITS_TURN else 2000)


def year_of_words(words: str) -> int:
    """1984 for "nineteen eighty-four", 2015 for "two thousand and fifteen"."""
    if words.startswith("two thousand"):
        return 2000 + CARDINALS.get(words.removeprefix("two thousand").removeprefix(" and").strip(), 0)
    head, tail = re.split("[ -]", words, maxsplit=1)
    if tail.startswith("oh"):
        return CARDINALS[head] * 100 + CARDINALS[tail[3:]]
    return CARDINALS[head] * 100 + (0 if tail == "hundred" else CARDINALS[tail])


def _year(match: re.Match[str]) -> int | None:
    if match["words"]:
        return year_of_words(match["words"])
    digits = match["year"] or match["short"]
    return full_year(digits) if digits else None


def month_number(match: re.Match[str]) -> int:
    """The number of the month that a rule has found."""
    return MONTHS[match["month"].rstrip(".")]


def _ends_sentence(match: re.Match[str]) -> bool:
    """Whether a point behind a month's whole name is a full stop: "on 10 May."; that of "on 10 Nov." may be its own."""
    return match[0].endswith(".") and match["month"].rstrip(".") not in _SHORT


def _is_verb(match: re.Match[str], scene: Scene) -> bool:
    """Whether "may" or "march" stands in lower case."""
    return match["month"].rstrip(".") in VERBS and not scene.is_capital(match.start("month"))


def _read_days(found: Found) -> Reading | None:
    """One day or a run of days of a month."""
    match, scene = found.match, found.scene
    year, month = _year(match), month_number(match)
    first, last = match["day"], match["last"] or match["day"]
    spoken = first[-1].isalpha() or match["last"] or match.end("month") == match.start("day")
    start, end = match.start(), match.end() - _ends_sentence(match)
    lead = scene.lead(start)
    if _is_verb(match, scene) and not (year or spoken or lead == "on" or stands_alone(scene.text, start, end)):
        return None
    if first in ORDINALS and _FRACTION_BEFORE.search(scene.lower, max(0, start - 5), start):
        return None
    if match["link"] and "and" in match["link"] and lead != "between" and day_number(last) != day_number(first) + 1:
        return None
    if year is None and ((match.start("day") > start and lead == "in") or _COUNTED.match(scene.lower, end)):
        return None  # "in June 12 people left": days stand after "on"

    def at(year: int) -> Ends | None:
        opening, closing = date(year, month, day_number(first)), date(year, month, day_number(last))
        return (opening, closing) if opening <= closing else None

    if year is None:
        behind = _WEEKDAY_BEHIND.match(scene.lower, end)
        named = WEEKDAY_NUMBERS[behind["weekday"]] if behind else None
        return Reading(start, behind.end() if behind else end, at=at, weekday=named) if at(2000) else None
    ends = at(year)
    return ends and Reading(start, end, ends)


def _read_month(found: Found) -> Reading | None:
    """A month of a year."""
    match, scene = found.match, found.scene
    year, month = _year(match), month_number(match)
    if year is None or (match["short"] and " of " in match[0] and int(match["short"]) <= 31):
        return None
    if _is_verb(match, scene):
        return None
    return Reading(*match.span(), months(year, month, month))


def _follows_a_month(scene: Scene, start: int) -> bool:
    """Whether the month before this one in a row is led: "for May and June"."""
    before = _MONTH_BEFORE.search(scene.lower, max(0, start - _ROW_REACH), start)
    return bool(before and scene.is_capital(before.start(2)) and before[1] in _LEADS)


def _read_bare_month(found: Found) -> Reading | None:
    """A month alone: a date only where something leads it."""
    match, scene = found.match, found.scene
    number, (start, end) = month_number(match), match.span()
    name, lead = match["month"].rstrip("."), scene.word_before(start)
    end -= _ends_sentence(match)
    if _is_verb(match, scene) and (lead not in ("mid", "late", "early") or name == "may"):
        return None
    named = name in _FIRST_NAMES and lead in _NAMING_LEADS and _PERSONAL.match(scene.text, end)
    led = (
        (lead in _LEADS or _follows_a_month(scene, start) or stands_alone(scene.text, start, end))
        and not named
        and not re.match(r"-[a-z]", scene.lower[end : end + 2])
    )
    return Reading(start, end, at=lambda year: months(year, number, number), bare=not led)


def _read_day_alone(found: Found) -> Reading | None:
    """Thus "on the 15th": of the month in which that day is nearest."""
    match, scene, depth = found.match, found.scene, found.depth
    if not depth and scene.lead(match.start()) != "on":
        return None
    reference = scene.reference
    if reference is None:
        return Reading(*match.span())
    number = day_number(match["day"])
    near = []
    for by in (-1, 0, 1):
        year, month = divmod(reference.year * 12 + reference.month - 1 + by, 12)
        if number <= months(year, month + 1, month + 1)[1].day:
            near.append(date(year, month + 1, number))
    nearest = min(near, key=lambda one: abs((one - reference).days))
    return Reading(*match.span(), (nearest, nearest), anchored=True)


_WORDS = " ".join(sorted({word.replace(" ", "-").split("-")[0] for word in ORDINALS}))

RULES: tuple[Rule, ...] = (
    rule(
        "days before their month",
        f"# {_WORDS}",
        rf"(?P<day>{_DAY})(?:(?P<link>{_LINK})(?P<last>{_DAY}))?(?: day)?(?: of)?(?: |-|/|\.|\. )\[?{MONTH}\]?"
        rf"(?:{_YEAR_TAIL})?(?!\d)",
        _read_days,
        "9 June 2023 = 2023-06-09 2023-06-09",
        "the 9th of June 2023 = 2023-06-09 2023-06-09",
        "3–5 December 2024 = 2024-12-03 2024-12-05",
        "31-Oct-74 = 1974-10-31 1974-10-31",
        "the third of March = 2024-03-03 2024-03-03",
        "between the ninth and the seventeenth of April = 2024-04-09 2024-04-17",
        "15 April of 87 = 1987-04-15 1987-04-15",
    ),
    rule(
        "day alone",
        "#",
        r"(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?=$|[,;)?!]|\.(?: |$)| - | at \d)",
        _read_day_alone,
        "on the 15th. = 2024-03-15 2024-03-15",
    ),
    rule(
        "days after their month",
        "month",
        rf"{MONTH}(?:\] |[ /-]{{0,2}})(?:the )?(?P<day>{_DAY})(?:(?P<link>{_LINK})(?P<last>{_DAY}))?"
        rf"(?:{_YEAR_TAIL})?(?!\d)",
        _read_days,
        "June 9, 2023 = 2023-06-09 2023-06-09",
        "Dec. 3-5, 2024 = 2024-12-03 2024-12-05",
        "Feb13 = 2024-02-13 2024-02-13",
        "[Sept] 04, 2014. = 2014-09-04 2014-09-04",
        "PARIS, Feb 11 (Wire) = 2024-02-11 2024-02-11",
        "march 3rd 2015 = 2015-03-03 2015-03-03",
        "January first two thousand and thirty two = 2032-01-01 2032-01-01",
    ),
    rule(
        "spoken day after its month",
        "month",
        rf"{MONTH} (?P<day>twenty[ -][a-z]{{3,5}}|thirty[ -]one)\b(?P<link>)(?P<last>)(?:{_YEAR_TAIL})?",
        lambda found: _read_days(found) if found.match["day"] in CARDINALS else None,
        "May twenty nine = 2024-05-29 2024-05-29",
        "January twenty five nineteen eighty six = 1986-01-25 1986-01-25",
    ),
    rule(
        "month of a year",
        "month",
        rf"{MONTH}\]?(?: in)?{_YEAR_TAIL}",
        _read_month,
        "June 2023 = 2023-06-01 2023-06-30",
        "February of 2024 = 2024-02-01 2024-02-29",
        "Sept. '24 = 2024-09-01 2024-09-30",
        "Dec-2018 = 2018-12-01 2018-12-31",
        "April of 87 = 1987-04-01 1987-04-30",
    ),
    rule(
        "month alone",
        "month",
        MONTH,
        _read_bare_month,
        "in June = 2024-06-01 2024-06-30",
        "since November = 2023-11-01 ----------",
        "the gains for June = 2024-06-01 2024-06-30",
    ),
)
