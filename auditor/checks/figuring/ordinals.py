"""Ordinals and ranks: the page has the claim's, or another one of the same noun in the place of it.

An ordinal says little by itself: it may count anniversaries, floors or presidents. So it is compared only with one of
the same noun, or where both are places in a row ("came 46th"), and it never refutes: who came third over 100 metres
may have come fourth over 200.
"""

from __future__ import annotations

import re

from auditor.checks.figuring.figures_there import Match
from auditor.checks.placing.binding import SURE
from auditor.checks.placing.subjects import same_subject
from auditor.model import Inquiry, Quantity, Span, Stance
from auditor.text.words import stem

# What leads a place in a row: "came 46th", "ranked joint third", "slipped to 12th", "currently eighth".
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|c[ao]m(?:e|es|ing)|finish(?:es|ed|ing)?|plac(?:es|ed|ing)|stands?|stood|sits?|sat|lies|lying"
    r"|lay|was|were|is|are|be|been|up|down|back|slipp(?:ed|ing)|rose|fell|drop(?:s|ped)|climb(?:s|ed)|moved|remain(?:s|ed)"
    r"|sta(?:ys|yed)|currently|now|still)(?: (?:to|in|at|as|joint|equal|only|just|currently|now|still)){0,2} $",
    re.IGNORECASE,
)
_REACH = 32
_RANK, _PLACES = frozenset({"rank"}), frozenset(map(stem, "place position rank ranked spot".split()))
# Behind these a figure is part of a name or a date: "the 2nd Circuit", "42nd Street", "the 18th of May".
_NAMED = re.compile(r" (?:[A-Z]|of [A-Z])|[ -]century\b")
_NOUNS = re.compile(r"[ -](?P<words>[a-z]{3,30}(?: [a-z]{3,30}){0,2})")
_NO_NOUN = frozenset(
    """for and the with behind after before among but who which when while from out overall out his her their its was
    were has had have this that into over under time consecutive straight successive""".split()
)


def counted_by(text: str, place: Span) -> frozenset[str]:
    """The stems of what an ordinal counts; "rank" where it is a place in a row; none where neither is told.

    "the 47th president" president; "came 46th in the ranking", "in third place" rank; "the 2nd Circuit" nothing.
    """
    if _NAMED.match(text, place.end):
        return frozenset()
    behind = _NOUNS.match(text, place.end)
    nouns = []
    for word in behind["words"].split() if behind else ():
        if word in _NO_NOUN:
            break
        nouns.append(stem(word))
    if nouns:
        return _RANK if nouns[0] in _PLACES else frozenset(nouns)
    return _RANK if _RANKED.search(text, max(0, place.start - _REACH), place.start) else frozenset()


def is_in_its_place(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether another ordinal of the page is given for what the claim gives its own for."""
    place = match.place
    return (
        match.stance is Stance.REFUTES
        and place.sentence.main
        and place.leant >= SURE
        and counts_the_same(inquiry, claimed, match)
        and same_subject(inquiry, place)
    )


def counts_the_same(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether two ordinals count the same sort of thing: "the 44th president" and "the 46th president"."""
    ours = counted_by(inquiry.claim.text, inquiry.claim.place_of(claimed))
    return bool(ours & counted_by(inquiry.page.document.text, match.printed.span))
