"""What a clause speaks of, so that two turns or denials are known to be of one thing: its stems, and its head noun."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from auditor.checks.placing.binding import Place
from auditor.checks.placing.subjects import same_period, same_subject
from auditor.clauses import clause_at, clauses
from auditor.model import Fact, Inquiry, Name, Point, Span
from auditor.text.words import content_words, kin

# They stand between a subject and its turn, and name nothing.
_EMPTY = frozenset(
    kin(word)
    for word in """report post record saw seen made make book log suffer ran run net annual quarterly yearly monthly big
    sharp huge massive total overall new average announce still also now get got show come came took take expect further
    already recent sudden last year month quarter week number amount""".split()
)
# What follows these is the statement, what stands before them who made it.
_SAID = re.compile(r"\b(?:sa(?:id|ys|ying)|that|show(?:ed|s)|found|report(?:ed|s)|announced|which)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"\A(?:in|on|at|by|for|from|during|over|since|after|before|under|amid|across)\s[^,]{1,80},", re.IGNORECASE
)
_PREPOSITION = re.compile(r"\s(?:of|at|in|for|from|by|to|with|on|between|among|across|during)\s", re.IGNORECASE)
# Two clauses that open with their turn share this much where no noun tells what turned.
SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Matter:
    """What a turn is about: the stem of the noun that names it (None where only a pronoun does), and all beside it."""

    head: str | None
    around: frozenset[str]

    def meets(self, other: Matter) -> bool:
        """Whether each one’s noun stands beside the other’s turn; without a noun, whether nearly all else is shared."""
        known = [(head, around) for head, around in ((self.head, other.around), (other.head, self.around)) if head]
        return all(head in around for head, around in known) if known else self.shares(other, SHARE)

    def shares(self, other: Matter, least: float) -> bool:
        """Whether each holds this share of the other, and not by one word alone."""
        common = len(self.around & other.around)
        return common > 1 and common >= least * max(len(self.around), len(other.around))


def matter(text: str, within: Span, turn: Span, thing: Span | None, facts: tuple[Fact, ...]) -> Matter:
    """What the turn at `turn` (word and figure) is about, in the sentence `within`; places count from `text`’s start.

    The noun is that of `thing` where the sentence gives it ("a drop in sales"), else that of the subject before the
    turn; a clause that opens with its turn ("…, up 5 %") takes in the clause before.
    """
    figures = [fact.span for fact in facts if not isinstance(fact, Name)]
    clause = clause_at(text, turn, within)
    before = Span(clause.start, max(turn.start, clause.start))
    around = _stems(text, Span(clause.start, max(clause.end, turn.end)), [*figures, turn])
    if not _stems(text, before, figures):
        around += [w for span in clauses(text, within) if span.end <= turn.start for w in _stems(text, span, figures)]
    thing = thing or _subject(text, before, figures)
    return Matter(_head(text, thing, figures), frozenset(around + _stems(text, thing, figures)))


def _subject(text: str, before: Span, figures: list[Span]) -> Span:
    """The words before a turn without an adverbial in front ("In May, …") and without who said it."""
    words = before.of(text)
    said = list(_SAID.finditer(words))
    start = said[-1].end() if said else 0
    start = start if _stems(text, Span(before.start + start, before.end), figures) else 0
    opening = _OPENING.match(words[start:].lstrip())
    start += opening.end() if opening else 0
    return Span(before.start + start, before.end)


def _head(text: str, place: Span, figures: list[Span]) -> str | None:
    """The last noun before the first preposition: "revenue" of "quarterly revenue at Rill"."""
    cut = _PREPOSITION.search(text, place.start, place.end)
    nouns = _stems(text, Span(place.start, cut.start()), figures) if cut else []
    nouns = nouns or _stems(text, place, figures)
    return nouns[-1] if nouns else None


def _stems(text: str, place: Span, skipped: list[Span]) -> list[str]:
    words = place.of(text)
    return [
        word.stem
        for word in content_words(words)
        if word.stem not in _EMPTY
        and not word.stem.isdigit()
        and not word.span.of(words).endswith("ly")
        and not any(word.span.shift(place.start).overlaps(span) for span in skipped)
    ]


def same_setting(inquiry: Inquiry, place: Place[Point]) -> bool:
    """Whether the page’s sentence is about the claim’s names and period, as figures are asked."""
    there = cast("Place[Fact]", place)  # only its sentence is looked at
    return same_subject(inquiry, there) and same_period(inquiry, there, in_clause=False)
