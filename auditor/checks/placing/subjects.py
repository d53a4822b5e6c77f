"""Whether a sentence of the page speaks of the claim's own subject: its names, its period, its member of a series."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from auditor.checks.comparing.periods import touch
from auditor.checks.placing.binding import Place
from auditor.checks.placing.columns import own_dates
from auditor.facts import find_names
from auditor.model import DateRange, Fact, Inquiry, Name, ReadPage, Sentence, once_a_page, once_an_inquiry
from auditor.text.normal import plain_letters
from auditor.text.words import stem, stems

_CLAUSE_END = re.compile(r"[,;:()–—]")
# "Series A", "Group C"; "second round", "2nd round": one of several things of a kind.
_LETTERED = re.compile(r"\b(?P<thing>[A-Za-z]{3,}) (?P<member>[A-HJ-Z]|[IVX]{2,4})\b")
_ORDERED = re.compile(
    r"\b(?P<member>first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|[4-9]th)[ -](?P<thing>[a-z]{3,})",
    re.IGNORECASE,
)
# When it was said, or when something begins or ends, is not the period of a figure: "said on Thursday that a pack would
# cost $594", "her six-year term ends in 2028".
_NOT_WHEN_IT_HELD = re.compile(
    r"\b(?:said|says|told(?: [A-Z][\w'’.-]*+){1,3}|announced|reported|wrote|added|confirmed|warned|told reporters"
    r"|ends?|ending|ended|expires?|expired|begins?|began|starts?|started|founded|due)(?: (?:on|in|by|late|early))?\s$"
)
_SAID_BEHIND = re.compile(r"\s(?:said|announced|reported|confirmed|unveiled|posted)\b")
_LEAD_REACH = 60
# Between a figure and its own date: "2.9 million in May", "2,950 pumps in the first quarter"; not "more than in".
_JOINED = re.compile(
    r"(?:(?!\s(?:than|as|from|since|to|against|before|after|and|or|but|versus)\b)\s[a-z-]{2,20}){0,3}"
    r"\s(?:(?:in|for|during|of|over|on)\s)?(?:the\s|all\sof\s)?"
)
_IN_DIGITS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th"}


def same_subject(inquiry: Inquiry, place: Place[Fact]) -> bool:
    """Whether nothing says that a fact of the page belongs to somebody or something else than the claim's.

    The sentence must have a name of the claim, or none but the title's; it may not have a stranger in it while a name
    of the claim is missing from it and from the title. A claim that names nobody ("Its revenue came to …") speaks of
    somebody whom the text before it names.
    """
    claimed, known = _subjects(inquiry)
    there = names_in(place.sentence.facts)
    strangers = [name for name in there if not name & known and not name <= inquiry.page.title]
    missing = [name for name in claimed if not name & (place.sentence.stems | inquiry.page.title)]
    acquainted = not strangers or any(name & known for name in there)
    return acquainted and not (strangers and missing) and _same_member(inquiry, place.sentence)


@once_an_inquiry
def _subjects(inquiry: Inquiry) -> tuple[list[frozenset[str]], frozenset[str]]:
    """The names of the claim, and the stems of these or else of those in the text before it."""
    claimed = names_in(inquiry.claim.facts)
    return claimed, frozenset().union(*(claimed or names_in(tuple(find_names(inquiry.claim.context)))))


def of_somebody_else(inquiry: Inquiry, claimed: Fact, place: Place[Fact]) -> bool:
    """Whether a fact of the page is told of a stranger, and the claim's subject has its own place on the page.

    The subject is the last name before the claim's fact, or the one right behind it in its clause. It must be missing
    from the paragraph, from what the sentence leans on and from the title, and another name must stand in their place.
    """
    names = [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]
    before = [name for name in names if name.span.end <= claimed.span.start][-1:]
    behind = [name for name in names if name.span.start >= claimed.span.end][:1]
    if behind and _CLAUSE_END.search(inquiry.claim.text, *_gap(inquiry, claimed, behind[0])):
        behind = []
    subject = frozenset().union(*names_in(tuple(before or behind)))
    known = frozenset().union(*names_in(tuple(names)))
    sentence, page = place.sentence, inquiry.page
    here = page.title | sentence.leans_on | paragraph_stems(page)[sentence.block.span.start]
    if (
        place.sentence.block.cells
        or not subject
        or subject & here
        or not all(stem in page.postings for stem in subject)
    ):
        return False
    strangers = [name for name in names_in(sentence.facts) if not name & known and not name <= page.title]
    return bool(strangers) and not any(name & known for name in names_in(sentence.facts))


def _gap(inquiry: Inquiry, one: Fact, other: Fact) -> tuple[int, int]:
    """Where the words between two facts of the claim begin and end in its text."""
    return inquiry.claim.place_of(one).end, inquiry.claim.place_of(other).start


@once_a_page
def paragraph_stems(page: ReadPage) -> dict[int, frozenset[str]]:
    """The stems of each block, by the place at which it begins."""
    held: defaultdict[int, set[str]] = defaultdict(set)
    for sentence in page.sentences:
        held[sentence.block.span.start] |= sentence.stems
    return {start: frozenset(stems) for start, stems in held.items()}


def names_in(facts: tuple[Fact, ...]) -> list[frozenset[str]]:
    """The stems of each name among facts."""
    return [stems(plain_letters(fact.words)) for fact in facts if isinstance(fact, Name)]


def beside_same_names(inquiry: Inquiry, claimed: Fact, place: Place[Fact]) -> bool:
    """False where claim and page each have a name next to the fact, on the same side, and not the same one.

    "Rill charges $3 a head, Thornway charges $5": each figure belongs to the name nearest to it.
    """
    ours = _neighbours(inquiry.claim.text, inquiry.claim.span.start, inquiry.claim.facts, claimed)
    theirs = _neighbours(inquiry.page.document.text, 0, place.sentence.facts, place.fact)
    return all(one & other or not one or not other for one, other in zip(ours, theirs, strict=True))


def _neighbours(text: str, start: int, facts: tuple[Fact, ...], fact: Fact) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the last name before a fact, and of the first after it in the same clause."""
    names = [other for other in facts if isinstance(other, Name)]
    before = [name.words for name in names if name.span.end <= fact.span.start][-1:]
    after = [
        name.words
        for name in names
        if name.span.start >= fact.span.end
        and not _CLAUSE_END.search(text, fact.span.end - start, name.span.start - start)
    ][:1]
    return stems(" ".join(before)), stems(" ".join(after))


def _same_member(inquiry: Inquiry, sentence: Sentence) -> bool:
    """False where both tell which of several things they mean, and mean others: "Series A" and "Series B"."""
    ours, theirs = _members(inquiry.claim.text), _members(sentence.span.of(inquiry.page.document.text))
    return all(ours[thing] & theirs[thing] for thing in ours.keys() & theirs.keys())


def _members(text: str) -> dict[str, set[str]]:
    members = defaultdict(set)
    for match in (*_LETTERED.finditer(text), *_ORDERED.finditer(text)):
        member = match["member"].lower()
        members[stem(match["thing"].lower())].add(_IN_DIGITS.get(member, member))
    return members


def same_period(inquiry: Inquiry, place: Place[Fact], *, in_clause: bool) -> bool:
    """False where claim and page both name periods and none of them touch: the figure of another year.

    `in_clause` looks only at dates that no comma or bracket parts from the figure: "$2 billion, seven times as much
    as in June" is no figure of June; and not at "the coming year", whose ends nobody fixed, nor at days on which it was
    said. Elsewhere a fiscal year is not the year of its name: its figures differ.
    """
    ours = [fact for fact in inquiry.claim.facts if isinstance(fact, DateRange)]
    theirs = own_dates(place)
    if in_clause:
        near = [_of_any_year(d) for d in _dates_of(inquiry, place) if not (d.anchored and d.vague and not d.yearless)]
        theirs = [date for date in near if not _is_of_saying(inquiry.page.document.text, date)]
    return (
        not ours
        or not theirs
        or any(touch(one, other) and (in_clause or one.fiscal is other.fiscal) for one in ours for other in theirs)
    )


def _is_of_saying(text: str, date: DateRange) -> bool:
    """Whether a date tells when something was said, began or ends."""
    before = text[max(0, date.span.start - _LEAD_REACH) : date.span.start]
    return bool(_NOT_WHEN_IT_HELD.search(before) or _SAID_BEHIND.match(text, date.span.end))


def _of_any_year(date: DateRange) -> DateRange:
    """A quarter or season without its year is held against those of any year."""
    return replace(date, anchored=False) if date.vague and date.yearless else date


def _dates_of(inquiry: Inquiry, place: Place[Fact]) -> list[DateRange]:
    """The dates of a figure's clause; of several the one right behind it: "2.9 million in May from 2.1 million"."""
    there = _dates_in_clause(inquiry, place)
    text, end = inquiry.page.document.text, place.fact.span.end
    behind = [date for date in there if date.span.start >= end and _JOINED.fullmatch(text, end, date.span.start)]
    return behind[:1] or there


def dated_alone(inquiry: Inquiry, place: Place[Fact]) -> bool:
    """Whether the page says when its figure held, and the claim does not say when its own did."""
    claimed = any(isinstance(fact, DateRange) for fact in inquiry.claim.facts)
    return not claimed and bool(_dates_in_clause(inquiry, place))


def _dates_in_clause(inquiry: Inquiry, place: Place[Fact]) -> list[DateRange]:
    return [date for date in own_dates(place) if not _CLAUSE_END.search(_between(inquiry, place.fact, date))]


def _between(inquiry: Inquiry, one: Fact, other: Fact) -> str:
    first, second = sorted((one.span, other.span))
    return inquiry.page.document.text[first.end : second.start]
