"""Findings → verdict, reason, score: the table of docs/design.md, row by row.

Only this module speaks of a claim as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.model import (
    Document,
    Finding,
    Identified,
    Inquiry,
    Kind,
    Name,
    Point,
    Reason,
    Stance,
    Verdict,
)

# Shares of the claim's words that its closest passage must hold: so that facts found there are the claim's facts;
# where only names were found, or only one; where the wording must carry the claim alone; below which nothing was found;
# and where some of it was found and some not: less is another story with a figure in common.
FACTS_MARK = 0.35
PARTLY_MARK = 0.45
NAMES_MARK = 0.45
NAME_MARK = 0.6
HIGH_MARK = 0.8
LOW_MARK = 0.45

# Reasons that say that something is missing: no page speaks for them but the one that is meant.
_LACKING = frozenset(
    {
        Reason.PARTLY_FOUND,
        Reason.SOURCE_TRUNCATED,
        Reason.SOURCE_IN_OTHER_LANGUAGE,
        Reason.NOTHING_CHECKABLE,
        Reason.NOT_IN_SOURCE,
    }
)


@dataclass(frozen=True, slots=True)
class Hearing:
    """One page of a claim's group that could be read, how it was chosen, and what the checks found on it."""

    inquiry: Inquiry
    identified: Identified
    clear: bool
    findings: tuple[Finding, ...]
    wording: float
    """The share (0–1) of the claim's weight that the closest passage holds, facts that the page supports included."""

    @property
    def document(self) -> Document:
        """The page."""
        return self.inquiry.page.document


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason and score, and for each fact the findings that stand."""

    verdict: Verdict
    reason: Reason
    score: float | None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The findings of all pages, sorted by what they do to each fact; conversions decide nothing."""

    supports: dict[Point, list[Finding]]
    refutes: dict[Point, list[Finding]]
    neutral: dict[Point, list[Finding]]
    wording: float

    @property
    def silent(self) -> set[Point]:
        """Facts that no page speaks to."""
        return self.neutral.keys() - self.supports.keys() - self.refutes.keys()

    def is_corrected(self, fact: Point) -> bool:
        """Whether a page that is silent on a fact, or against it, was changed since and may have supported it."""
        return any(finding.kind is Kind.SOURCE_CORRECTED for finding in self.neutral.get(fact, ()))

    @property
    def decided(self) -> bool:
        """Whether the claim holds any figure, date or quotation to decide."""
        return any(map(_is_hard, (*self.supports, *self.refutes, *self.silent)))


def judge(hearings: tuple[Hearing, ...], *, unheard: Reason | None = None, language: str | None = None) -> Judgement:
    """The verdict on a claim from the pages of its group that could be read.

    `unheard` is why another page of the group was not: SOURCE_UNAVAILABLE or SOURCE_NOT_IDENTIFIED, None if there is
    none. `language` is the article's.
    """
    if not hearings:
        return Judgement(Verdict.NOT_ENOUGH_INFO, unheard or Reason.SOURCE_NOT_IDENTIFIED, None)
    weighed = _weigh(hearings, language)
    reason = _nothing_found(hearings, weighed, language)
    if reason is Reason.NOT_IN_SOURCE and unheard:  # what the unread page says, nobody knows
        reason = unheard
    verdict, reason = _verdict(weighed) or (Verdict.NOT_ENOUGH_INFO, reason)
    # What a page lacks that may not be the one, the page that is meant may have.
    if reason in _LACKING and not all(hearing.clear for hearing in hearings):
        reason = Reason.SOURCE_NOT_IDENTIFIED
    return Judgement(verdict, reason, _score(verdict, weighed), tuple(_standing(weighed)))


def _weigh(hearings: tuple[Hearing, ...], language: str | None) -> _Weighed:
    weighed = _Weighed({}, {}, {}, max(hearing.wording for hearing in hearings))
    piles = {Stance.SUPPORTS: weighed.supports, Stance.REFUTES: weighed.refutes, Stance.NEUTRAL: weighed.neutral}
    for hearing in hearings:
        may_refute = _may_refute(hearing, language)
        refuted = {f.fact for f in hearing.findings if f.stance is Stance.REFUTES or f.kind is Kind.SOURCE_CORRECTED}
        for finding in hearing.findings:
            if finding.stance is Stance.REFUTES and not may_refute:
                finding = replace(finding, stance=Stance.NEUTRAL)
            elif finding.stance is Stance.SUPPORTS and finding.fact in refuted:
                continue  # the page has the figure, but says the reverse of it
            if finding.fact is not None:
                piles[finding.stance].setdefault(finding.fact, []).append(finding)
    return weighed


def _may_refute(hearing: Hearing, language: str | None) -> bool:
    """An accusation needs a page that was surely meant, read in full, and in the article's language."""
    return hearing.clear and hearing.document.in_full and not _is_foreign(hearing, language)


def _is_foreign(hearing: Hearing, language: str | None) -> bool:
    return bool(language and hearing.document.language and language != hearing.document.language)


def _verdict(weighed: _Weighed) -> tuple[Verdict, Reason] | None:
    if weighed.refutes.keys() - weighed.supports.keys():
        return Verdict.REFUTED, Reason.FACT_CONTRADICTED
    if weighed.refutes or any(map(weighed.is_corrected, weighed.silent)):  # an earlier capture may well support it
        return Verdict.NOT_ENOUGH_INFO, Reason.CONFLICTING_EVIDENCE
    silent = [fact for fact in weighed.silent if not _is_aside(weighed.neutral[fact])]
    if weighed.supports and not silent and weighed.wording >= _mark(weighed):
        return Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND
    if not weighed.decided and not silent and weighed.wording >= HIGH_MARK:
        return Verdict.SUPPORTED, Reason.WORDING_FOUND
    found = [fact for fact in weighed.supports if _is_hard(fact) or not weighed.decided]
    if found and silent and weighed.wording >= PARTLY_MARK:
        return Verdict.NOT_ENOUGH_INFO, Reason.PARTLY_FOUND
    return None


def _mark(weighed: _Weighed) -> float:
    """How many of the claim's words must stand beside its facts; one name alone says only of whom a page speaks."""
    if any(map(_is_hard, weighed.supports)):
        return FACTS_MARK
    return NAMES_MARK if len(weighed.supports) > 1 else NAME_MARK


def _is_hard(fact: Point) -> bool:
    """Figures, dates and quotations decide; a name alone only says of whom a page speaks."""
    return not isinstance(fact, Name)


def _is_aside(findings: list[Finding]) -> bool:
    return all(finding.kind is Kind.CONVERSION for finding in findings)


def _nothing_found(hearings: tuple[Hearing, ...], weighed: _Weighed, language: str | None) -> Reason:
    if not all(hearing.document.in_full for hearing in hearings):
        return Reason.SOURCE_TRUNCATED
    if all(_is_foreign(hearing, language) for hearing in hearings):
        return Reason.SOURCE_IN_OTHER_LANGUAGE
    if not weighed.decided and weighed.wording >= LOW_MARK:
        return Reason.NOTHING_CHECKABLE
    if any(hearing.identified is Identified.RANKED for hearing in hearings):
        return Reason.SOURCE_NOT_IDENTIFIED
    return Reason.NOT_IN_SOURCE


def _standing(weighed: _Weighed) -> Iterator[Finding]:
    """For each fact, in the article's order: support and refutation, or else the silence that says most."""
    facts = {**weighed.supports, **weighed.refutes, **weighed.neutral}
    for fact in sorted(facts, key=lambda fact: fact.span):
        spoken = [*weighed.refutes.get(fact, ())[:1], *weighed.supports.get(fact, ())[:1]]
        silence = sorted(weighed.neutral.get(fact, ()), key=_says_most)
        beside = [f for f in silence if f.kind in (Kind.BOUND, Kind.NOT_QUOTED_THERE)]
        yield from spoken + beside[:1] if spoken else silence[:1]


def _says_most(finding: Finding) -> tuple[bool, bool]:
    return finding.kind is not Kind.SOURCE_CORRECTED, finding.found is None


def _score(verdict: Verdict, weighed: _Weighed) -> float:
    """How likely the page supports the claim (0–1): the share of facts found, times the share of words found."""
    if verdict is Verdict.REFUTED:
        return 0.0
    facts = weighed.supports.keys() | weighed.silent
    share = len(weighed.supports) / len(facts) if facts else 0.0
    return round(min(1.0, weighed.wording) * (0.4 + 0.6 * share), 4)
