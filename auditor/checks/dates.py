"""Dates and periods: the page's inside the claim's supports; the reverse leaves it open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from auditor.checks.binding import BOUND, SURE, Place, places, slot
from auditor.checks.subjects import same_subject
from auditor.checks.telling import tell
from auditor.model import DateRange, Finding, Inquiry, Kind, Span, Stance

Ends = tuple[date | None, date | None]

IDENT = "dates"
SUMMARY = "The page dates the event as the claim does."

# A day is never proved by the day of publication: reports follow their events.
_SHORTEST_DATED_BY_PAGE = 28
WORTH_SHOWING = 0.5
_YEAR = 366
# What leads a year that dates something; a year without it is part of a name.
_LED = re.compile(
    r"(?:\b(?:in|since|by|until|till|during|of|from|to|for|after|before|through|and|between|around|about|early|late"
    r"|mid|year)[ -]|[(,] ?|^)$",
    re.IGNORECASE,
)
_LED_REACH = 8


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each date of the claim."""
    for claimed in inquiry.claim.facts:
        if isinstance(claimed, DateRange):
            yield _examine_one(inquiry, claimed, places(inquiry, claimed))


def _examine_one(inquiry: Inquiry, claimed: DateRange, there: tuple[Place[DateRange], ...]) -> Finding:
    inside = next((p for p in there if p.near >= BOUND and _answers(p.fact, claimed)), None)
    if inside:
        return tell(IDENT, inquiry, claimed, Stance.SUPPORTS, Kind.MATCH, inside)
    if _dated_by_page(inquiry, claimed):
        return Finding(
            check=IDENT,
            stance=Stance.SUPPORTS,
            kind=Kind.DATE,
            message=f"The page itself is dated {inquiry.page.document.published}, and gives no other date for this.",
            fact=claimed,
            evidence=inquiry.passages[0],
        )
    if proof := _proof(inquiry, claimed, there):
        return tell(IDENT, inquiry, claimed, Stance.REFUTES, Kind.DATE, proof)
    beside = next((p for p in there if p.near >= BOUND and _is_nested(claimed, p.fact)), None)
    if beside:
        return tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.DATE, beside)
    other = next((p for p in there if p.tight >= WORTH_SHOWING), None)
    return tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.ABSENT, other)


def _answers(period: DateRange, claimed: DateRange) -> bool:
    """Whether the page's period is the claim's or lies within it; "from 2016 to 2024" names both its ends."""
    return any(
        theirs == ours if _spans_years(ours) else _covers(ours, theirs)
        for theirs in period.readings
        for ours in claimed.readings
    )


def _is_nested(claimed: DateRange, period: DateRange) -> bool:
    """Whether one of the two lies within the other."""
    return _within(claimed, period) or _within(period, claimed)


def _spans_years(period: Ends) -> bool:
    """A span of three years or more; a decade, and a season over New Year ("2023-24"), are periods of their own."""
    first, last = period
    if first is None or last is None or last.year - first.year < 2:
        return False
    return first.year % 10 != 0 or last.year != first.year + 9


def _within(inner: DateRange, outer: DateRange) -> bool:
    return any(_covers(theirs, ours) for ours in inner.readings for theirs in outer.readings)


def _covers(outer: Ends, inner: Ends) -> bool:
    starts = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return starts and ends


def _apart(one: DateRange, other: DateRange) -> bool:
    """Whether no reading of either period leaves room for the other.

    A company's year may begin up to a year before or after the calendar's of its name; where "early" ends and when
    spring is, writers differ by as much as the period is long.
    """
    leeway = timedelta(days=max(_leeway(one, other), _leeway(other, one)))
    return all(_is_before(a, b, leeway) or _is_before(b, a, leeway) for a in one.readings for b in other.readings)


def _leeway(period: DateRange, other: DateRange) -> int:
    if period.fiscal is not other.fiscal:
        return _YEAR
    return (_days(period) or 0) if period.vague else 0


def _is_before(one: Ends, other: Ends, leeway: timedelta) -> bool:
    return one[1] is not None and other[0] is not None and other[0] - one[1] > leeway


def _dated_by_page(inquiry: Inquiry, claimed: DateRange) -> bool:
    """Whether the page was published in the claimed month or year and its closest passage gives no date of its own."""
    published = inquiry.page.document.published
    if published is None or not inquiry.passages or inquiry.passages[0].score < BOUND:
        return False
    first, last = claimed.readings[0]
    if first is None or last is None or not first <= published <= last:
        return False
    top = inquiry.passages[0].span
    dated = any(isinstance(fact, DateRange) for s in inquiry.page.sentences if top.covers(s.span) for fact in s.facts)
    return not dated and (last - first).days >= _SHORTEST_DATED_BY_PAGE - 1


def _proof(inquiry: Inquiry, claimed: DateRange, there: tuple[Place[DateRange], ...]) -> Place[DateRange] | None:
    """The date that contradicts the claim's beyond doubt; none where the page has one within the claim's anywhere.

    Only printed dates count that are no longer than the claim's, and only where claim and sentence give one each.
    """
    if claimed.anchored or any(_within(place.fact, claimed) for place in there):
        return None
    if _names_an_edition(inquiry.claim.text, inquiry.claim.place_of(claimed)):
        return None
    if sum(isinstance(fact, DateRange) for fact in inquiry.claim.facts) > 1:
        return None
    for place in there:
        period = place.fact
        alone = sum(isinstance(fact, DateRange) and not fact.anchored for fact in place.sentence.facts) == 1
        if (
            not period.anchored
            and _apart(claimed, period)
            and alone
            and place.sentence.main
            and _is_as_sharp(period, claimed)
            and same_subject(inquiry, place)
            and not _names_an_edition(inquiry.page.document.text, period.span)
            and _is_sure(inquiry, claimed, place)
        ):
            return place
    return None


def _names_an_edition(text: str, span: Span) -> bool:
    """A bare year that no preposition leads and that stands with a noun: "Norwich Show 2024", "the 2024 edition"."""
    bare = span.of(text).isdigit()
    return bare and not _LED.search(text[max(0, span.start - _LED_REACH) : span.start])


def _is_sure(inquiry: Inquiry, claimed: DateRange, place: Place[DateRange]) -> bool:
    left, right = slot(inquiry, claimed, place)
    return place.tight >= SURE and left + right >= 1


def _is_as_sharp(period: DateRange, claimed: DateRange) -> bool:
    """Whether the page's period is no longer than the claim's, a month being 28 to 31 days."""
    theirs, ours = _days(period), _days(claimed)
    return theirs is not None and ours is not None and theirs <= ours + 3


def _days(period: DateRange) -> int | None:
    first, last = period.readings[0]
    return None if first is None or last is None else (last - first).days + 1
