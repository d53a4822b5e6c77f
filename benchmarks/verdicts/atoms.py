"""Single figures and quotations of a sentence (`atoms` of a case): whether the page holds each of them.

An atom has its words (`text`) and a `status`, `in_source` or `not_in_source`. Our answer is the finding about the
words that meet the atom's most closely: the page holds it if that finding supports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model import Finding, Span, Stance
from verdicts.rows import Row
from verdicts.shares import of

_MARKS = "\"'“”‘’«» "


@dataclass(frozen=True, slots=True)
class Atom:
    """One figure or quotation, whether the page holds it, and the finding that answers for it; None: no finding."""

    text: str
    held: bool
    finding: Finding | None

    @property
    def said_held(self) -> bool:
        """Whether we found it on the page."""
        return self.finding is not None and self.finding.stance is Stance.SUPPORTS

    @property
    def right(self) -> bool:
        """Whether that is so."""
        return self.said_held == self.held


def atoms_of(row: Row) -> Iterator[Atom]:
    """The atoms of a case, each with what answers for it; the second "$5" of a sentence is its second place."""
    start: dict[str, int] = {}
    for entry in row.case.get("atoms") or ():
        words = entry["text"].strip(_MARKS)
        place = place_of(words, row.case["claim"], start.get(words, 0))
        finding = closest(place, row.review.findings) if place else None
        if place:
            start[words] = place.end
        yield Atom(entry["text"], entry["status"] == "in_source", finding)


def place_of(words: str, claim: str, start: int = 0) -> Span | None:
    """Where the words stand in the claim, from `start` on, whatever their case and spacing."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE).search(claim, start)
    return Span(*found.span()) if found else None


def closest(place: Span, findings: tuple[Finding, ...]) -> Finding | None:
    """The finding whose fact shares the largest part of its words with the place; of two alike, the one that speaks."""
    met = [f for f in findings if f.fact is not None and f.fact.span.overlaps(place)]
    return max(met, key=lambda f: (_common(f, place), f.stance is not Stance.NEUTRAL), default=None)


def _common(finding: Finding, place: Span) -> float:
    span = finding.fact.span if finding.fact else Span(0, 0)
    both = min(span.end, place.end) - max(span.start, place.start)
    return both / (len(span) + len(place) - both)


def atom_lines(name: str, rows: list[Row], misses: int) -> Iterator[str]:
    """The share of atoms that are right, then the first wrong ones; nothing of a set without atoms."""
    atoms = [(row, atom) for row in rows for atom in atoms_of(row)]
    if not atoms:
        return
    parts = (
        ("right", atoms),
        ("on the page", [p for p in atoms if p[1].held]),
        ("not on it", [p for p in atoms if not p[1].held]),
    )
    yield f"{name} atoms " + "; ".join(f"{what} {of(sum(a.right for _, a in part), len(part))}" for what, part in parts)
    for row, atom in [(row, atom) for row, atom in atoms if not atom.right][:misses]:
        answer = f"{atom.finding.stance} {atom.finding.kind}: {atom.finding.message}" if atom.finding else "no finding"
        yield f"    {row.id} {atom.text} is {'on' if atom.held else 'not on'} the page; {answer}"
