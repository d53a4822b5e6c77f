"""Where a clause leaves its event open, plans it or has it on somebody's word: its hedges, with their places."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from operator import attrgetter

from auditor.clauses import mood_words
from auditor.model import Span


class Firmness(IntEnum):
    """How firmly an event is told; more is firmer."""

    POSSIBLE = 1
    PLANNED = 2
    COMING = 3
    AGREED = 4
    DONE = 5


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that take firmness from what follows them."""

    span: Span
    firmness: Firmness


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its words in lower case, their places, and its hedges in order of their ends.

    `taken` are the places at which words begin that belong to a hedge.
    """

    text: str
    words: tuple[str, ...]
    places: tuple[Span, ...]
    hedges: tuple[Hedge, ...]
    reported: tuple[Span, ...]
    taken: frozenset[int]

    def first_from(self, place: int) -> int:
        """The index of the first word that begins at `place` or behind it."""
        return bisect_left(self.places, place, key=attrgetter("start"))


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    spaced = "|".join(words).replace(" ", r"\s")
    return re.compile(rf"(?<![\w-])(?=[a-z'])(?:{spaced})(?![\w-])", re.IGNORECASE)


_HEDGES = {
    Firmness.POSSIBLE: _pattern(mood_words.POSSIBLE),
    Firmness.PLANNED: _pattern(mood_words.PLANNED),
    Firmness.COMING: _pattern(mood_words.COMING),
    Firmness.AGREED: _pattern(mood_words.AGREED),
}
# One of these stands in every hedge: most sentences have none, and the patterns need not be tried.
_SIGNS = frozenset(
    word
    for words in (mood_words.POSSIBLE, mood_words.PLANNED, mood_words.COMING, mood_words.AGREED, mood_words.REPORTED)
    for word in re.findall(r"[a-z]{3,}", " ".join(words))
) - frozenset("the for with about over been was were are also still now again has had most very".split())
_REPORTED = _pattern(mood_words.REPORTED)
_NOT_PLAIN = _pattern(mood_words.NOT_PLAIN)
_CONDITIONAL = _pattern(("would|if",))
_CONTRACTED = re.compile(r"n['’]t\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]++(?:-[^\W_]++)*+")
# How many letters stand between a hedge and the one that it weakens: "close to finalising a deal to".
CHAIN_REACH, MOST_CHAINED = 24, 6
# A month and a will are no modal verbs: "in May", "his will".
_CAPITAL_MODAL = frozenset(("May", "Might", "Will"))


@lru_cache(maxsize=4096)
def is_plain(text: str) -> bool:
    """Whether a sentence gives no source of its own and holds no word that doubts, supposes, plans or denies."""
    return not (_NOT_PLAIN.search(text) or _CONTRACTED.search(text)) and not any(
        hedge.firmness <= Firmness.PLANNED for hedge in _hedges(text, Span(0, len(text)))
    )


def is_hedged(text: str) -> bool:
    """Whether any word of a sentence leaves something open, plans it, or has it on somebody's word."""
    return bool(_REPORTED.search(text) or _CONDITIONAL.search(text) or _hedges(text, Span(0, len(text))))


def read(text: str, span: Span) -> Clause:
    """The clause of a text that stands at `span`, its words and its hedges."""
    found = tuple(_WORD.finditer(text, span.start, span.end))
    hedges = _hedges(text, span)
    scope = (span.start, span.end if _has_sign(text, span) else span.start)
    return Clause(
        text,
        tuple(match[0].lower() for match in found),
        tuple(Span(*match.span()) for match in found),
        hedges,
        tuple(Span(*match.span()) for match in _REPORTED.finditer(text, *scope)),
        frozenset(word.start() for hedge in hedges for word in _WORD.finditer(text, hedge.span.start, hedge.span.end)),
    )


def _hedges(text: str, span: Span) -> tuple[Hedge, ...]:
    if not _has_sign(text, span):
        return ()
    found = [
        Hedge(Span(*match.span()), firmness)
        for firmness, pattern in _HEDGES.items()
        for match in pattern.finditer(text, span.start, span.end)
        if match[0] not in _CAPITAL_MODAL
    ]
    return tuple(sorted(found, key=lambda hedge: (hedge.span.end, -hedge.span.start)))


def _has_sign(text: str, span: Span) -> bool:
    return not _SIGNS.isdisjoint(_WORD.findall(span.of(text).lower()))


def governing(clause: Clause, index: int) -> Hedge | None:
    """The last hedge before a word; of two that end in one place the longer, "announced plans to" for "plans to".

    Where a weaker one stands right before it, that one: "is nearing a deal to buy", "may be set to buy".
    """
    found: Hedge | None = None
    last = bisect_right(clause.hedges, clause.places[index].start, key=lambda hedge: hedge.span.end)
    for hedge in reversed(clause.hedges[max(0, last - MOST_CHAINED) : last]):
        weakens = found and hedge.firmness < found.firmness
        if found is None or (weakens and 0 <= found.span.start - hedge.span.end <= CHAIN_REACH):
            found = hedge
    return found
