"""Pages that were changed after the article: a correction that names the claim's own figure, or a later date.

What such a page says now is not what the writer may have read, so that it accuses nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from auditor.facts import find_facts
from auditor.facts.values import marks
from auditor.model import DateRange, Document, Finding, Kind, Point, Quantity, Reason, Stance

IDENT = "corrected"
WORD = re.compile(r"[^\W_]+")
# The page was read, and does not say what the claim says.
UNSUPPORTED = (Reason.CONFLICTING_EVIDENCE, Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE)
_NOTICE = "The page carries a correction that names “{words}”: it may have said so when the article was written."
_CHANGED = "The page was changed on {day}, after the article: it may have said something else before."


@dataclass(frozen=True, slots=True)
class Changes:
    """What a page says of its changes: the day of the last, if after the article, and its correction notices."""

    after: date | None
    notices: tuple[str, ...]

    def names(self, fact: Point, words: str) -> bool:
        """Whether a notice names a fact of a claim: its value, or the words in which the article gives it."""
        return any(_names(notice, fact, words) for notice in self.notices)


def changes_of(document: Document, at: date | None) -> Changes:
    """The changes of a page, seen from an article of the day `at`."""
    later = document.modified if at and document.modified and document.modified > at else None
    return Changes(later, tuple(span.of(document.text) for span in document.corrections))


def reconsidered(findings: Sequence[Finding], changes: Changes, words: Sequence[str]) -> tuple[Finding, ...]:
    """The findings on a page, those that its changes bear on as neutral ones of the kind `source_corrected`.

    That is every refutation if the page was changed after the article, and all that is said of a fact that a
    correction names, but for support. `words` are for each finding those in which the article gives its fact.
    """
    if not changes.after and not changes.notices:
        return tuple(findings)
    return tuple(_reconsidered(finding, changes, said) for finding, said in zip(findings, words, strict=True))


def changed_since(pages: Sequence[Document], at: date | None) -> Iterator[Finding]:
    """One neutral finding for each page that was changed after the article; it speaks of no fact."""
    days = {changes.after for document in pages if (changes := changes_of(document, at)).after}
    for day in sorted(filter(None, days)):
        yield Finding(IDENT, Stance.NEUTRAL, Kind.SOURCE_CORRECTED, _CHANGED.format(day=_written(day)))


def _reconsidered(finding: Finding, changes: Changes, words: str) -> Finding:
    against = finding.stance is Stance.REFUTES
    if finding.fact is None or not (against or finding.kind is Kind.ABSENT):
        return finding
    if changes.names(finding.fact, words):
        message = f"{finding.message} {_NOTICE.format(words=words)}"
    elif against and changes.after:
        message = f"{finding.message} {_CHANGED.format(day=_written(changes.after))}"
    else:
        return finding
    return replace(finding, stance=Stance.NEUTRAL, kind=Kind.SOURCE_CORRECTED, message=message)


def _names(notice: str, fact: Point, words: str) -> bool:
    if isinstance(fact, Quantity | DateRange):
        return any(_is_same(marks(fact), marks(there)) for there in find_facts(notice, None, yearless=True))
    return bool(WORD.search(words)) and _bare(words) in _bare(notice)


def _bare(text: str) -> str:
    """The words of a text, each with a space before and after it."""
    return f" {' '.join(WORD.findall(text.casefold()))} "


def _is_same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the sharpest mark of one is among the other's; a year alone is no date that a notice corrects."""
    shared = {mark for mark in (*ours[:1], *theirs[:1]) if mark in ours and mark in theirs}
    return any(mark.startswith("#") or len(mark) > len("@2024") for mark in shared)


def _written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
