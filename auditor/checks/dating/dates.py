"""Dates and periods: the page's inside the claim's supports; the reverse leaves it open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from auditor.checks.comparing.compare import SAME, compare, is_telling
from auditor.checks.comparing.periods import answers, are_apart, are_nested, days_of, in_year_of, is_as_sharp, is_within
from auditor.checks.dating.rivals import better_bound, is_relative, rivals
from auditor.checks.dating.stamps import is_pages_own
from auditor.checks.placing.attachment import segment_of
from auditor.checks.placing.binding import BOUND, SURE, Place, places, slot
from auditor.checks.placing.copies import oddities, oddity_at, stands_elsewhere
from auditor.checks.placing.subjects import same_subject
from auditor.checks.telling import tell, tell_of_another
from auditor.model import DateRange, Finding, Inquiry, Kind, Quantity, Span, Stance

Places = tuple[Place[DateRange], ...]

IDENT = "dates"
SUMMARY = "The page dates the event as the claim does."

# A day is never proved by the day of publication: reports follow their events.
_SHORTEST_DATED_BY_PAGE = 28
# Headline, lead and the sentences after it tell which month or quarter a report is of.
_OPENING = 5
WORTH_SHOWING = 0.5
# Dates without a year are of some year only: what sets two of them against each other must be nearly one sentence.
_SURE_WITHOUT_YEAR = 0.75
# … or have so many words beside both dates in common.
_FIRM_SLOT = 3
# Of the places that hold the claim's date no more are asked whose they are; the closest ones come first.
_MOST_ASKED = 8
# Verbs of telling right before a date.
_TOLD = re.compile(
    r"\b(?:report(?:ed|s)|announc(?:ed|es)|sa(?:id|ys)|reveal(?:ed|s)|disclosed|wrote|told [a-z]+|confirmed)"
    r"(?: (?:back|earlier|as early as|only))? in (?:early |mid-?|late )?$",
    re.IGNORECASE,
)
_TOLD_REACH = 48
_COUNTED_FROM_NOW = re.compile(r"\Ain |\bago\b|\bfrom now\b|\btime\Z", re.IGNORECASE)
# Where something began or ended is not told by the day of a page that says it is so.
_BORDER = re.compile(r"(?:until|till|through|by|since|from|before|after|starting|ending|beginning)\b", re.IGNORECASE)
# What leads a year that dates something; a year without it is part of a name.
_LED = re.compile(
    r"(?:\b(?:in|since|by|until|till|during|of|from|to|for|after|before|through|and|between|around|about|early|late"
    r"|mid|year)[ -]|[(,] ?|^)$",
    re.IGNORECASE,
)
_LED_REACH = 8
_DAY_BEFORE = re.compile(r"(?<!\d)\d\d?(?:st|nd|rd|th)?(?:,| ?[/–-]| and| or| &) ?$")
_DAY_BEHIND = re.compile(r"(?:,| ?[/–-]| and| or| &) ?\d\d?(?:st|nd|rd|th)?(?![\d%:])")


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each date of the claim."""
    for claimed in inquiry.claim.facts:
        if isinstance(claimed, DateRange):
            yield _examine_one(inquiry, claimed, places(inquiry, claimed))


def _examine_one(inquiry: Inquiry, claimed: DateRange, there: Places) -> Finding:
    if odd := _copied(inquiry, claimed, there):
        return tell(IDENT, inquiry, claimed, Stance.REFUTES, Kind.DATE, odd)
    inside = _inside(inquiry, claimed, there)
    against = rivals(inquiry, claimed, there) if inside else []
    strayed: Place[DateRange] | None = None
    for place in inside:
        strayed = better_bound(inquiry, claimed, place, against)
        if strayed is None:
            return tell(IDENT, inquiry, claimed, Stance.SUPPORTS, Kind.MATCH, place)
    if not inside and _dated_by_page(inquiry, claimed):
        return Finding(
            check=IDENT,
            stance=Stance.SUPPORTS,
            kind=Kind.DATE,
            message=_told_of_page(inquiry, claimed),
            fact=claimed,
            evidence=inquiry.passages[0],
        )
    if not inside and (frame := _frame(inquiry, claimed, there)):
        return tell(IDENT, inquiry, claimed, Stance.SUPPORTS, Kind.DATE, frame)
    if proof := _proof(inquiry, claimed, there, inside):
        return tell(IDENT, inquiry, claimed, Stance.REFUTES, Kind.DATE, proof)
    if strayed:
        return tell_of_another(IDENT, inquiry, claimed, Kind.DATE, strayed, inside[0])
    return _silence(inquiry, claimed, there)


def _silence(inquiry: Inquiry, claimed: DateRange, there: Places) -> Finding:
    """What is shown where nothing is proved: a date that leaves the claim's open, or one in the closest words."""
    beside = next((p for p in there if p.near >= BOUND and are_nested(claimed, p.fact)), None)
    other = max((p for p in there if p.tight >= WORTH_SHOWING), key=lambda p: p.tight, default=None)
    if beside and not (other and other.tight > beside.tight and is_as_sharp(other.fact, claimed)):
        return tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.DATE, beside)
    return tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.ABSENT, other)


def _inside(inquiry: Inquiry, claimed: DateRange, there: Places) -> Places:
    """Where the page has the claim's date near its words, printed ones first; the page's own day proves no day.

    `there` comes with the nearest first.
    """
    is_day = (days_of(claimed) or _SHORTEST_DATED_BY_PAGE) < _SHORTEST_DATED_BY_PAGE
    near = takewhile(lambda place: place.near >= BOUND, there)
    found = (p for p in near if answers(p.fact, claimed) and not (is_day and is_pages_own(inquiry, p)))
    return tuple(sorted(islice(found, _MOST_ASKED), key=lambda place: is_relative(place.fact)))


def _dated_by_page(inquiry: Inquiry, claimed: DateRange) -> bool:
    """Whether the page was published in the claimed month or year and its closest passage gives no date of its own."""
    published = inquiry.page.document.published
    if published is None or not inquiry.passages or inquiry.passages[0].score < BOUND:
        return False
    first, last = in_year_of(claimed, published).readings[0]
    if first is None or last is None or not first <= published <= last:
        return False
    if _BORDER.match(inquiry.claim.place_of(claimed).of(inquiry.claim.text)):
        return False
    told = not _is_dated(inquiry) or _dates_the_report(inquiry, claimed)
    return told and (last - first).days >= _SHORTEST_DATED_BY_PAGE - 1


def _told_of_page(inquiry: Inquiry, claimed: DateRange) -> str:
    day = f"The page itself is dated {inquiry.page.document.published}"
    return f"{day}." if _dates_the_report(inquiry, claimed) else f"{day}, and gives no other date for this."


def _dates_the_report(inquiry: Inquiry, claimed: DateRange) -> bool:
    """Whether the claim says when it was told, as the page's own day does: "reported in August that …"."""
    place = inquiry.claim.place_of(claimed)
    return bool(_TOLD.search(inquiry.claim.text, max(0, place.start - _TOLD_REACH), place.start))


def _is_dated(inquiry: Inquiry) -> bool:
    """Whether the closest passage gives a date of its own."""
    top = inquiry.passages[0].span
    return any(isinstance(fact, DateRange) for s in inquiry.page.within(top) for fact in s.facts)


def _frame(inquiry: Inquiry, claimed: DateRange, there: Places) -> Place[DateRange] | None:
    """The month, quarter or year that the page opens with, and which all of its report is of that gives no other."""
    if not inquiry.passages or inquiry.passages[0].score < BOUND or _is_dated(inquiry):
        return None
    main = [sentence for sentence in inquiry.page.sentences if sentence.main][:_OPENING]
    long_enough = (days_of(claimed) or 0) >= _SHORTEST_DATED_BY_PAGE
    opening = [place for place in there if place.sentence in main and not is_relative(place.fact)]
    return next((place for place in opening if long_enough and answers(place.fact, claimed)), None)


def _proof(inquiry: Inquiry, claimed: DateRange, there: Places, strayed: Places) -> Place[DateRange] | None:
    """The date that contradicts the claim's beyond doubt; none where the page has one within the claim's anywhere.

    Only printed dates count that are no longer than the claim's, and only where claim and sentence give one each, the
    claim's other dates aside that the sentence has too. `strayed` are those that are surely another event's.
    """
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, DateRange) and fact is not claimed]
    if is_relative(claimed) or any(is_within(p.fact, claimed) for p in there if p not in strayed):
        return None
    if _names_an_edition(inquiry.claim.text, inquiry.claim.place_of(claimed)) or any(
        are_nested(claimed, other) for other in others
    ):
        return None
    return next((place for place in there if _contradicts(inquiry, claimed, place, others)), None)


def _copied(inquiry: Inquiry, claimed: DateRange, there: Places) -> Place[DateRange] | None:
    """The date that stands in the claim's place in a sentence of the page that is the claim's word for word.

    What counts from the day of writing is told anew each year: "in three years", "five years ago".
    """
    if not oddities(inquiry) or _COUNTED_FROM_NOW.search(
        claimed.span.shift(-inquiry.claim.span.start).of(inquiry.claim.text)
    ):
        return None
    equal = [place for place in there if not is_relative(place.fact) and answers(place.fact, claimed)]
    for place in there:
        oddity = oddity_at(inquiry, claimed, place)
        if oddity and not answers(place.fact, claimed) and not stands_elsewhere(inquiry, claimed, oddity, equal):
            return place
    return None


def _contradicts(inquiry: Inquiry, claimed: DateRange, place: Place[DateRange], others: list[DateRange]) -> bool:
    period = place.fact
    printed = [fact for fact in place.sentence.facts if isinstance(fact, DateRange) and not is_relative(fact)]
    left_over = [date for date in printed if not any(answers(date, other) for other in others)]
    matched = len(printed) - len(left_over) == len(others)
    return (
        place.sentence.main
        and ((left_over == [period] and matched) or _is_of_the_figure(inquiry, place, printed))
        and are_apart(claimed, period)
        and is_as_sharp(period, claimed)
        and not is_pages_own(inquiry, place)
        and same_subject(inquiry, place)
        and not _names_an_edition(inquiry.page.document.text, period.span)
        and not _is_one_of_several(inquiry.page.document.text, period.span)
        and _is_sure(inquiry, claimed, place)
    )


def _names_an_edition(text: str, span: Span) -> bool:
    """A bare year that no preposition leads and that stands with a noun: "Norwich Show 2024", "the 2024 edition"."""
    bare = span.of(text).isdigit()
    return bare and not _LED.search(text[max(0, span.start - _LED_REACH) : span.start])


def _is_one_of_several(text: str, span: Span) -> bool:
    """Whether another day stands beside it without its month: "3 or 4 October", "October 3, 5 and 9"."""
    before = _DAY_BEFORE.search(text[max(0, span.start - _LED_REACH) : span.start])
    return bool(before or _DAY_BEHIND.match(text, span.end))


def _is_sure(inquiry: Inquiry, claimed: DateRange, place: Place[DateRange]) -> bool:
    """Whether both stand in one slot of what says nearly the same."""
    beside = sum(slot(inquiry, claimed, place))
    yearless = claimed.yearless or place.fact.yearless
    least = SURE if beside >= _FIRM_SLOT or not yearless else _SURE_WITHOUT_YEAR
    if place.tight >= least and beside >= 1:
        return True
    return place.leant >= _SURE_WITHOUT_YEAR and _is_of_the_figure(inquiry, place, [place.fact])


def _is_of_the_figure(inquiry: Inquiry, place: Place[DateRange], printed: list[DateRange]) -> bool:
    """Whether the page tells the claim's own figure of this day alone: "In November 2022 it cut 11,000 jobs"."""
    ours = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and is_telling(fact)]
    theirs = [fact for fact in place.sentence.facts if isinstance(fact, Quantity)]
    parts = [
        segment_of(inquiry, place.sentence, there)
        for there in theirs
        if any(compare(figure, there) == SAME for figure in ours)
    ]
    return any([date for date in printed if part.covers(date.span)] == [place.fact] for part in parts)
