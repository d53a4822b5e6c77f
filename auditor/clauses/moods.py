"""How firmly a clause tells its event: as done, agreed, coming, planned, possible, or on somebody else's word.

English only, and by its words alone: a verb counts where a form of it stands in the table of events, where an
auxiliary precedes it, or where a hedge does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from auditor.clauses import mood_words
from auditor.clauses.cuts import clauses
from auditor.clauses.events import EVENTS, Form
from auditor.model import Span


class Firmness(IntEnum):
    """How firmly an event is told; more is firmer."""

    POSSIBLE = 1
    PLANNED = 2
    COMING = 3
    AGREED = 4
    DONE = 5


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as a text tells it.

    `verbs` are those that its word may stand for (see `events.py`), `words` the place of its verb with what comes
    before it ("has raised"), `hedge` that of the words which take firmness from it, `reported` that of "reportedly"
    and its like. `sure` is false where the word may be no verb, or none of this subject.
    """

    verbs: frozenset[str]
    words: Span
    firmness: Firmness
    hedge: Span | None = None
    reported: Span | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Hedge:
    span: Span
    firmness: Firmness


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with its words in lower case, their places, and its hedges in order."""

    text: str
    words: tuple[str, ...]
    places: tuple[Span, ...]
    hedges: tuple[_Hedge, ...]
    reported: tuple[Span, ...]


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    spaced = "|".join(words).replace(" ", r"\s")
    return re.compile(rf"(?<![\w-])(?:{spaced})(?![\w-])", re.IGNORECASE)


_HEDGES = {
    Firmness.POSSIBLE: _pattern(mood_words.POSSIBLE),
    Firmness.PLANNED: _pattern(mood_words.PLANNED),
    Firmness.COMING: _pattern(mood_words.COMING),
    Firmness.AGREED: _pattern(mood_words.AGREED),
}
_REPORTED = _pattern(mood_words.REPORTED)
_NOT_PLAIN = _pattern(mood_words.NOT_PLAIN)
_CONDITIONAL = _pattern(("would|if",))
_CONTRACTED = re.compile(r"n['’]t\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]++(?:-[^\W_]++)*+")
# What may stand between a hedge and its verb ("will later this year launch"), and between a hedge and a noun
# ("considering a stunning $1.5 billion funding round").
VERB_REACH, NOUN_REACH = 4, 8
# How many letters stand between a hedge and the one that it weakens: "nearing a final deal to".
CHAIN_REACH = 12
# A month and a will are no modal verbs: "in May", "his will".
_CAPITAL_MODAL = frozenset(("May", "Might", "Will"))


@lru_cache(maxsize=4096)
def tellings(text: str) -> tuple[Telling, ...]:
    """The events of a sentence in order, with how firmly each is told."""
    return tuple(telling for span in clauses(text) for telling in _tellings(_read(text, span)))


@lru_cache(maxsize=4096)
def is_plain(text: str) -> bool:
    """Whether a sentence gives no source of its own and holds no word that doubts, supposes, plans or denies."""
    return not (_NOT_PLAIN.search(text) or _CONTRACTED.search(text)) and not any(
        hedge.firmness <= Firmness.PLANNED for hedge in _hedges(text, Span(0, len(text)))
    )


def is_hedged(text: str) -> bool:
    """Whether any word of a sentence leaves something open, plans it, or has it on somebody's word."""
    return bool(_REPORTED.search(text) or _CONDITIONAL.search(text) or _hedges(text, Span(0, len(text))))


def _read(text: str, span: Span) -> _Clause:
    found = tuple(_WORD.finditer(text, span.start, span.end))
    return _Clause(
        text,
        tuple(match[0].lower() for match in found),
        tuple(Span(*match.span()) for match in found),
        _hedges(text, span),
        tuple(Span(*match.span()) for match in _REPORTED.finditer(text, span.start, span.end)),
    )


def _hedges(text: str, span: Span) -> tuple[_Hedge, ...]:
    return tuple(
        _Hedge(Span(*match.span()), firmness)
        for firmness, pattern in _HEDGES.items()
        for match in pattern.finditer(text, span.start, span.end)
        if match[0] not in _CAPITAL_MODAL
    )


def _tellings(clause: _Clause) -> Iterator[Telling]:
    for index, word in enumerate(clause.words):
        pair = " ".join(clause.words[index : index + 2])
        last = index + 1 if pair != word and pair in EVENTS else index
        events = EVENTS.get(pair) or EVENTS.get(word) or ()
        hedge = _governing(clause, index)
        inside = any(hedge.span.covers(clause.places[index]) for hedge in clause.hedges)
        if inside or (word in mood_words.EMPTY and last == index) or (not events and word in mood_words.DETERMINERS):
            continue
        forms = frozenset(form for event in events for form in event.forms)
        verbs = frozenset(event.verb for event in events)
        if hedge and (told := _hedged(clause, index, hedge, forms)):
            first = index if told < Firmness.COMING else _first_word(clause, hedge)
            yield _telling(clause, verbs or frozenset((word,)), first, last, told, hedge)
        elif told := _firmly(clause, index, forms):
            firmness, sure, first = told
            yield _telling(clause, verbs or frozenset((word,)), first, last, firmness, None, sure=sure)


def _telling(
    clause: _Clause,
    verbs: frozenset[str],
    first: int,
    last: int,
    firmness: Firmness,
    hedge: _Hedge | None,
    *,
    sure: bool = True,
) -> Telling:
    words = Span(clause.places[first].start, clause.places[last].end)
    return Telling(verbs, words, firmness, hedge.span if hedge else None, _reported(clause, words, last), sure)


def _reported(clause: _Clause, words: Span, last: int) -> Span | None:
    """The "reportedly" right before a verb, or in it: "has reportedly raised"."""
    near = clause.places[max(0, last - VERB_REACH)].start
    return next((span for span in clause.reported if near <= span.start and span.end <= words.end), None)


def _first_word(clause: _Clause, hedge: _Hedge) -> int:
    return next(index for index, place in enumerate(clause.places) if place.end > hedge.span.start)


def _governing(clause: _Clause, index: int) -> _Hedge | None:
    """The last hedge before a word; of two that end in one place the longer, "announced plans to" for "plans to".

    Where a weaker one stands right before it, that one: "is nearing a deal to buy", "may be set to buy".
    """
    found: _Hedge | None = None
    before = [hedge for hedge in clause.hedges if hedge.span.end <= clause.places[index].start]
    for hedge in sorted(before, key=lambda hedge: (-hedge.span.end, hedge.span.start)):
        if found is None:
            found = hedge
        elif hedge.firmness < found.firmness and 0 <= found.span.start - hedge.span.end <= CHAIN_REACH:
            found = hedge
    return found


def _hedged(clause: _Clause, index: int, hedge: _Hedge, forms: frozenset[Form]) -> Firmness | None:
    """How firmly the hedge before a word tells it, None where the hedge is not of this word.

    "plans to sell", "could be sold", "is considering a sale", "in talks with Rill to sell"; not "plans to use the
    money it raised".
    """
    between = [w for w, place in zip(clause.words, clause.places, strict=True) if place.start >= hedge.span.end]
    between = between[: len(between) - (len(clause.words) - index)]
    bare = [w for w in between if not w.endswith("ly") and w not in mood_words.ADVERBS]
    if "not" in between or "no" in between:
        return None
    direct = all(w in mood_words.PASSIVE or w == "to" for w in bare)
    if not forms:
        return hedge.firmness if direct and clause.words[index].islower() and len(between) <= VERB_REACH else None
    if Form.PAST in forms and direct and any(w in mood_words.PASSIVE for w in bare):
        return hedge.firmness
    if {Form.BASE, Form.ING} & forms and direct:
        return hedge.firmness
    if Form.BASE in forms and bare[-1:] == ["to"] and len(between) <= NOUN_REACH:
        return hedge.firmness
    return hedge.firmness if Form.NOUN in forms and len(between) <= NOUN_REACH else None


def _firmly(clause: _Clause, index: int, forms: frozenset[Form]) -> tuple[Firmness, bool, int] | None:
    """How firmly a word that no hedge governs tells its event, whether it surely does, and where its verb begins."""
    word = clause.words[index]
    before = index - 1
    while before >= 0 and _is_adverb(clause, before):
        before -= 1
    helper = clause.words[before] if before >= 0 else ""
    if helper in mood_words.DETERMINERS and (Form.NOUN in forms or (forms and forms <= {Form.BASE, Form.PRESENT})):
        return None  # "these cuts", "a levy"
    infinitive = Form.BASE in forms and helper == "to"  # "to cut": the past of this verb has no form of its own
    if not infinitive and (Form.PAST in forms or (not forms and word.endswith("ed"))):
        return _past(clause, index, before, helper)
    if Form.PRESENT in forms:
        noun = Form.NOUN in forms or helper in mood_words.DETERMINERS
        return Firmness.AGREED, not noun and _named(clause, before), index  # "launches on 3 May", or "buys" of today
    if Form.ING in forms:
        going = helper in mood_words.AUXILIARIES
        return (Firmness.COMING, True, before) if going else (Firmness.DONE, False, index)  # "after buying"
    if infinitive and _named(clause, before - 1):
        return Firmness.COMING, True, before
    return (Firmness.DONE, False, index) if forms - {Form.NOUN} and not infinitive else None


def _is_adverb(clause: _Clause, index: int) -> bool:
    word = clause.words[index]
    return word in mood_words.ADVERBS or (word.endswith("ly") and clause.places[index].of(clause.text).islower())


def _past(clause: _Clause, index: int, before: int, helper: str) -> tuple[Firmness, bool, int]:
    """ "has raised", "was being sold", "raised"; hardly a verb is "the proposed", "of raised"."""
    if helper in mood_words.PASSIVE - {"have", "having", "got"} and before > 0:
        first = before - 1 if clause.words[before - 1] in mood_words.AUXILIARIES else before
        firmness = Firmness.COMING if helper == "being" else Firmness.DONE
        return firmness, first < before, first
    if helper in mood_words.AUXILIARIES:
        return Firmness.DONE, True, before
    sure = bool(helper) and helper not in mood_words.DETERMINERS and not helper.endswith("ed")
    return Firmness.DONE, sure, index


def _named(clause: _Clause, index: int) -> bool:
    """Whether a word is written like a name, or is a pronoun: what stands after it is a verb."""
    if index < 0:
        return False
    word = clause.places[index].of(clause.text)
    return word[:1].isupper() or word in ("it", "he", "she", "they", "company", "firm", "group", "who", "which")
