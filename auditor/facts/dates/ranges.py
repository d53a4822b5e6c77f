"""Two dates that make one period, and dates that open or close one: "November 2023 to January 2024", "since 2019"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from auditor.facts.dates.periods import Ends, length
from auditor.facts.dates.readings import Reading, Scene

_LINK = re.compile(
    r"(?P<dash> ?[-~] ?)|,? (?P<word>to|through|thru|till|until|up to) (?:the )?|(?P<and>,? (?:and|&) (?:the )?)"
)
# "the year after 2019", "two days before 9 June": the date only helps to find another.
_UNIT_BEFORE = re.compile(r"\b(?:days?|weeks?|months?|years?|decades?|hours?|shortly|soon|just|long) $")
_STARTING = re.compile(r"\b(?:starting|beginning) (?:on |in |from )?(?:the )?$")
_LINK_WITHIN = re.compile(r"\d(?:st|nd|rd|th)? ?[-~] ?\d| (?:to|through|thru|till|until|and) ")
_CLAUSE_START = re.compile(r"(?:^|\n|[.;(] |\b(?:as|effective|starting|beginning) )$")
_CLAUSE_REACH = 12
# "holiday pay going back to 2017"
_BACK_TO = re.compile(r"\b(?:going|reaching|stretching|extending|dating) back to (?:the )?$")
# "sales in the third quarter to Sept. 27": the quarter that ends on that day, not a period from it on.
_PART_OF_A_YEAR = re.compile(r"\b(?:quarter|half)$")
_OFTEN = frozenset(("on", "in", "from", "starting", "beginning"))
_LATER = re.compile(r" (?:onwards?|(?:or|and) (?:later|after|beyond|greater|newer)(?! than))\b")
_NOW = re.compile(r"(?:the )?(?:present|now|date)\b")


def joined(one: Reading, scene: Scene) -> Reading:
    """The period from this date to the one that a dash, "to" or, after "between", "and" joins to it."""
    link = _LINK.match(scene.lower, one.end)
    if link is None or one.recurring:
        return one
    lead = scene.lead(one.start)
    if _stands_alone(one, link, lead, scene):
        return one
    if (now := _NOW.match(scene.lower, link.end())) and one.ends:
        if lead == "between" and scene.reference and scene.reference >= one.ends[0]:
            start = scene.lower.rindex(lead, 0, one.start)
            return replace(one, start=start, end=now.end(), ends=(one.ends[0], scene.reference), anchored=True)
        return replace(one, end=now.end(), edge=one.ends, closed=(True, False))
    other = scene.read(link.end(), 1)
    spaced = link["dash"] and " " in link["dash"]
    if other is None or (spaced and (other.bare is not one.bare or other.anchored is not one.anchored)):
        return one
    if one.bare and other.bare and not (lead in ("from", "between") or link["dash"] or link["word"]):
        return one
    if _is_weekday(one) and _is_weekday(other) and lead not in ("from", "between"):
        return replace(one, end=other.end, ends=None, at=None, recurring=True)  # "open Monday to Friday"
    whole = _whole(one, other)
    if whole is None:
        return one
    start = one.start
    if lead in ("from", "between"):
        start = scene.lower.rindex(lead, 0, one.start)
    return replace(whole, start=start, end=other.end)


def _stands_alone(one: Reading, link: re.Match[str], lead: str, scene: Scene) -> bool:
    """Whether a link that nothing leads joins no period: "in May and June", "the third quarter to Sept. 27"."""
    if link["and"]:
        return lead != "between"
    of_year = _PART_OF_A_YEAR.search(scene.lower, one.start, one.end)
    return bool(link["word"] and of_year) and lead not in ("from", "between")


def _is_weekday(reading: Reading) -> bool:
    return reading.anchored and reading.ends is not None and length(reading.ends) == 1


def _whole(one: Reading, other: Reading) -> Reading | None:
    base = Reading(
        one.start,
        other.end,
        anchored=one.anchored or other.anchored,
        fiscal=one.fiscal or other.fiscal,
        vague=one.vague or other.vague,
    )
    if one.at and other.at:
        return replace(base, at=lambda year: _across(one, other, year))
    if one.at and other.ends:
        opened = [_span(one.in_year(other.ends[0].year - back), other.ends) for back in (0, 1)]
        ends = next((ends for ends in opened if ends), None)
    elif other.at and one.ends:
        closed = [_span(one.ends, other.in_year(one.ends[0].year + on)) for on in (0, 1)]
        ends = next((ends for ends in closed if ends), None)
    elif one.ends and other.ends:
        later = other.ends
        if later[0] < one.ends[0] and _is_weekday(other):
            later = (later[0] + timedelta(days=7), later[1] + timedelta(days=7))
        ends = _span(one.ends, later)
        pairs = zip(one.other, other.other, strict=False)
        base = replace(base, other=tuple(both for pair in pairs if (both := _span(*pair))))
    else:
        return base if not (one.ends or other.ends) else None
    return ends and replace(base, ends=ends)


def _across(one: Reading, other: Reading, year: int) -> Ends | None:
    """From one yearless date to the next such other."""
    first = one.in_year(year)
    return _span(first, other.in_year(year)) or _span(first, other.in_year(year + 1))


def _span(one: Ends | None, other: Ends | None) -> Ends | None:
    if one is None or other is None or not (one[0] < other[0] and one[1] <= other[1]):
        return None
    return one[0], other[1]


def _begins(reading: Reading, scene: Scene, start: int) -> bool:
    """Whether "from" begins a period without end: what is to come, and what a clause begins with.

    "wants 6.5 per cent from 1 April", "From 2019, ..."; but "up 5 per cent from April" sets one month against another.
    """
    if reading.ends is None or _LINK.match(scene.lower, reading.end):
        return False
    if _LINK_WITHIN.search(scene.lower, reading.start, reading.end):
        return False
    ahead = scene.reference is not None and reading.ends[0] > scene.reference
    return ahead or bool(_CLAUSE_START.search(scene.lower, max(0, start - _CLAUSE_REACH), start))


def opened(reading: Reading, scene: Scene) -> Reading:
    """A date that begins or ends a period whose other end is not told.

    "since 2019", "from 2019 onwards" and "going back to 2019" begin on 1 January 2019, "after 2019" on 1 January
    2020; "until", "by" and "through March 2024" end on 31 March, "before March 2024" on 29 February. What they name is
    kept as the edge.
    """
    if reading.ends is None:
        return reading
    if reading.edge or reading.run:
        return reading
    lead, (first, last) = scene.lead(reading.start), reading.ends
    later = _LATER.match(scene.lower, reading.end)
    if later:
        return replace(reading, end=later.end(), edge=reading.ends, closed=(True, False))
    if lead == "to" and _BACK_TO.search(scene.lower, max(0, reading.start - 24), reading.start):
        return replace(reading, edge=reading.ends, closed=(True, False))
    if lead not in _OPENING:
        starting = _STARTING.search(scene.lower, max(0, reading.start - 20), reading.start) if lead in _OFTEN else None
        return (
            replace(reading, start=starting.start(), edge=reading.ends, closed=(True, False)) if starting else reading
        )
    start = scene.lower.rindex(lead, 0, reading.start)
    if lead == "from" and not _begins(reading, scene, start):
        return reading
    if _UNIT_BEFORE.search(scene.lower, max(0, start - 12), start):
        return reading
    one = timedelta(days=1)
    try:
        ends = {"after": (last + one, last), "before": (first, first - one)}.get(lead, reading.ends)
    except OverflowError:
        return reading
    return replace(reading, start=start, ends=ends, edge=reading.ends, closed=_OPENING[lead])


_OPENING = {
    "from": (True, False),
    "since": (True, False),
    "after": (True, False),
    "until": (False, True),
    "till": (False, True),
    "by": (False, True),
    "through": (False, True),
    "before": (False, True),
}
