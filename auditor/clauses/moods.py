"""How firmly a clause tells its event: as done, agreed, coming, planned, possible, or on somebody else's word.

English only, and by its words alone: a verb counts where a form of it stands in the table of events, where an
auxiliary precedes it, or where a hedge does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from auditor.clauses import mood_words
from auditor.clauses.cuts import clauses
from auditor.clauses.events import EVENTS, Form
from auditor.clauses.hedging import Clause, Firmness, Hedge, governing, read
from auditor.model import Span


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


# What may stand between a hedge and its verb ("will later this year launch"), and between a hedge and a noun
# ("considering a stunning $1.5 billion funding round").
VERB_REACH, NOUN_REACH = 4, 8


@lru_cache(maxsize=4096)
def tellings(text: str) -> tuple[Telling, ...]:
    """The events of a sentence in order, with how firmly each is told."""
    return tuple(telling for span in clauses(text) for telling in _tellings(read(text, span)))


def _tellings(clause: Clause) -> Iterator[Telling]:
    for index, word in enumerate(clause.words):
        pair = " ".join(clause.words[index : index + 2])
        last = index + 1 if pair != word and pair in EVENTS else index
        events = EVENTS.get(pair) or EVENTS.get(word) or ()
        hedge = governing(clause, index)
        inside = clause.places[index].start in clause.taken
        if inside or (word in mood_words.EMPTY and last == index) or (not events and word in mood_words.DETERMINERS):
            continue
        forms = frozenset(form for event in events for form in event.forms)
        verbs = frozenset(event.verb for event in events)
        if hedge and (told := _hedged(clause, index, hedge, forms)):
            first = index if told < Firmness.COMING else clause.first_from(hedge.span.start)
            yield _telling(clause, verbs or frozenset((word,)), first, last, told, hedge)
        elif plain := _firmly(clause, index, forms):
            firmness, sure, first = plain
            yield _telling(clause, verbs or frozenset((word,)), first, last, firmness, None, sure=sure)


def _telling(
    clause: Clause,
    verbs: frozenset[str],
    first: int,
    last: int,
    firmness: Firmness,
    hedge: Hedge | None,
    *,
    sure: bool = True,
) -> Telling:
    words = Span(clause.places[first].start, clause.places[last].end)
    return Telling(verbs, words, firmness, hedge.span if hedge else None, _reported(clause, words, last), sure)


def _reported(clause: Clause, words: Span, last: int) -> Span | None:
    """The "reportedly" right before a verb, or in it: "has reportedly raised"."""
    near = clause.places[max(0, last - VERB_REACH)].start
    first = bisect_left(clause.reported, near, key=attrgetter("start"))
    return next((span for span in clause.reported[first : first + 1] if span.end <= words.end), None)


def _hedged(clause: Clause, index: int, hedge: Hedge, forms: frozenset[Form]) -> Firmness | None:
    """How firmly the hedge before a word tells it, None where the hedge is not of this word.

    "plans to sell", "could be sold", "is considering a sale", "in talks with Rill to sell"; not "plans to use the
    money it raised".
    """
    between = clause.words[clause.first_from(hedge.span.end) : index][: NOUN_REACH + 1]
    if len(between) > NOUN_REACH:
        return None
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
    if Form.BASE in forms and bare[-1:] == ["to"]:
        return hedge.firmness
    return hedge.firmness if Form.NOUN in forms else None


def _firmly(clause: Clause, index: int, forms: frozenset[Form]) -> tuple[Firmness, bool, int] | None:
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


def _is_adverb(clause: Clause, index: int) -> bool:
    word = clause.words[index]
    return word in mood_words.ADVERBS or (word.endswith("ly") and clause.places[index].of(clause.text).islower())


def _past(clause: Clause, index: int, before: int, helper: str) -> tuple[Firmness, bool, int]:
    """One of "has raised", "was being sold", "raised"; hardly a verb is "the proposed", "of raised"."""
    if helper in mood_words.PASSIVE - {"have", "having", "got"} and before > 0:
        first = before - 1 if clause.words[before - 1] in mood_words.AUXILIARIES else before
        firmness = Firmness.COMING if helper == "being" else Firmness.DONE
        return firmness, first < before, first
    if helper in mood_words.AUXILIARIES:
        return Firmness.DONE, True, before
    sure = bool(helper) and helper not in mood_words.DETERMINERS and not helper.endswith("ed")
    return Firmness.DONE, sure, index


def _named(clause: Clause, index: int) -> bool:
    """Whether a word is written like a name, or is a pronoun: what stands after it is a verb."""
    if index < 0:
        return False
    word = clause.places[index].of(clause.text)
    return word[:1].isupper() or word in ("it", "he", "she", "they", "company", "firm", "group", "who", "which")
