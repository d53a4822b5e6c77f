"""What a clause speaks of, so that two turns or denials are known to be of one thing: its stems, and its head noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from auditor.checks.binding import Place
from auditor.checks.subjects import same_period, same_subject
from auditor.clauses import clause_at, clauses
from auditor.model import Fact, Inquiry, Name, Point, Span
from auditor.text.words import content_words

# They stand between a subject and its turn, and name nothing.
_EMPTY = frozenset(
    """report post record see saw seen made make book log suffer net annual quarterly yearly monthly big sharp huge massive
    total overall new news average announc still also now have been had has was were get got show come came took take
    expect further already recent sudden last year month quarter week than""".split()
)


@dataclass(frozen=True, slots=True)
class Matter:
    """What a turn is about: the stem of the noun that names it (None where only a pronoun does), and all beside it."""

    head: str | None
    around: frozenset[str]

    def meets(self, other: Matter) -> bool:
        """Whether each one’s noun stands beside the other’s turn; one noun may be wanting, not both."""
        known = [(self.head, other.around), (other.head, self.around)]
        return any(head for head, _ in known) and all(head in around for head, around in known if head)


def matter(text: str, within: Span, turn: Span, thing: Span | None, facts: tuple[Fact, ...]) -> Matter:
    """What the turn at `turn` (word and figure) is about, in the sentence `within`; places count from `text`’s start.

    The noun is that of `thing` where the sentence gives it ("a drop in sales"), else the last one before the turn; a
    clause that opens with its turn ("…, up 5 %") takes those of the clause before.
    """
    figures = [fact.span for fact in facts if not isinstance(fact, Name)]
    clause = clause_at(text, turn, within)
    subject = _stems(text, thing or Span(clause.start, max(turn.start, clause.start)), figures)
    around = frozenset(_stems(text, Span(clause.start, max(clause.end, turn.end)), [*figures, turn]))
    if not subject:
        before = [span for span in clauses(text, within) if span.end <= turn.start]
        around |= frozenset(_stems(text, before[-1], figures)) if before else frozenset()
    return Matter(subject[-1] if subject else None, around | frozenset(subject))


def _stems(text: str, place: Span, skipped: list[Span]) -> list[str]:
    words = content_words(place.of(text))
    return [
        word.stem
        for word in words
        if word.stem not in _EMPTY
        and not word.stem.isdigit()
        and not place.of(text)[word.span.start : word.span.end].endswith("ly")
        and not any(word.span.shift(place.start).overlaps(span) for span in skipped)
    ]


def same_setting(inquiry: Inquiry, place: Place[Point]) -> bool:
    """Whether the page’s sentence is about the claim’s names and period, as figures are asked."""
    there = cast("Place[Fact]", place)  # only its sentence is looked at
    return same_subject(inquiry, there) and same_period(inquiry, there, in_clause=False)
