"""Verbs of the news that stand for each other, in all their forms, and the nouns that tell the same event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """Which form of a verb a word is."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    ING = "ing"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Event:
    """What a word tells: the verb that stands for its group, and the forms that the word may be."""

    verb: str
    forms: frozenset[Form]


# Each line begins with the verb that stands for the others; an irregular past follows a stroke.
_VERBS = """
raise secure land net bag
lay_off/laid_off cut/cut shed/shed slash axe trim eliminate let_go/let_go
buy/bought acquire take_over/took_over/taken_over purchase snap_up
sell/sold divest offload spin_off/spun_off
merge combine
launch release ship unveil introduce roll_out debut publish
invest pour
go_public/went_public/gone_public list float
resign step_down quit/quit
appoint hire name
sue
ban block prohibit outlaw bar
approve authorise authorize
build/built construct
close shut/shut shut_down/shut_down
finalise finalize complete conclude
cancel scrap abandon axe
move relocate
charge indict prosecute
fine
sign
impose levy
withdraw/withdrew/withdrawn pull_out
delay postpone
join
open
replace
leave/left depart
win/won
pay/paid
affect hit/hit
"""
_NOUNS = """
raise: round fundraising fundraise
lay_off: layoff layoffs redundancies cuts cut
buy: acquisition takeover purchase buyout
sell: sale divestment divestiture spinoff disposal
merge: merger tie-up
launch: launch release rollout debut
invest: investment
go_public: ipo listing flotation
resign: resignation
appoint: appointment
sue: lawsuit
ban: ban
approve: approval
build: construction
close: closure shutdown
withdraw: withdrawal
delay: delay postponement
leave: departure
move: relocation
"""
_DOUBLED = frozenset("cut shed let shut ship trim net bag hit snap step win ban bar quit spin scrap".split())
_VOWELS = "aeiou"


def _forms(entry: str) -> list[tuple[str, Form]]:
    base, *irregular = entry.split("/")
    first, _, particle = base.partition("_")
    past = irregular or [_with(first, "ed") + (f"_{particle}" if particle else "")]
    tail = f"_{particle}" if particle else ""
    found = [(base, Form.BASE), (_third(first) + tail, Form.PRESENT), (_with(first, "ing") + tail, Form.ING)]
    return [(word.replace("_", " "), form) for word, form in (*found, *((word, Form.PAST) for word in past))]


def _with(word: str, ending: str) -> str:
    if word in _DOUBLED:
        return word + word[-1] + ending
    if word.endswith("e"):
        return word[:-1] + ending
    if ending == "ed" and word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ied"
    return word + ending


def _third(word: str) -> str:
    if word.endswith(("s", "sh", "ch", "x", "z")) or word == "go":
        return word + "es"
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _table() -> dict[str, tuple[Event, ...]]:
    """Each word with the events that it may tell: an axe falls on jobs and on projects."""
    found: dict[str, dict[str, set[Form]]] = {}
    for line in _VERBS.split("\n"):
        for entry in line.split():
            verb = line.split()[0].split("/")[0].replace("_", " ")
            for word, form in _forms(entry):
                found.setdefault(word, {}).setdefault(verb, set()).add(form)
    for line in _NOUNS.strip().split("\n"):
        verb, _, nouns = line.partition(":")
        for noun in nouns.split():
            found.setdefault(noun, {}).setdefault(verb.replace("_", " "), set()).add(Form.NOUN)
    return {
        word: tuple(Event(verb, frozenset(forms)) for verb, forms in sorted(verbs.items()))
        for word, verbs in found.items()
    }


EVENTS = _table()
"""Word (or two, with a space) → the events that it may tell."""


def _by_verb(form: Form | None) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, events in EVENTS.items():
        for event in events:
            if form is None or form in event.forms:
                found.setdefault(event.verb, set()).add(word.split()[0])
    return {verb: frozenset(words) for verb, words in found.items()}


_WORDS, _NOUNS_OF = _by_verb(None), _by_verb(Form.NOUN)


def words_of(verb: str) -> frozenset[str]:
    """All words that tell the event of this verb, particles left out; the verb itself where it is in no group."""
    return _WORDS.get(verb) or frozenset((verb,))


def nouns_of(verb: str) -> frozenset[str]:
    """The nouns that tell the event of this verb."""
    return _NOUNS_OF.get(verb, frozenset())
