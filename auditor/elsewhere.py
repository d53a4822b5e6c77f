"""Facts that their cited page does not hold, and another page that the article cites does: cited to the wrong page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from auditor.evidence import may_hold
from auditor.judge import FACTS_MARK, Hearing
from auditor.library import Library, addresses_of
from auditor.model import (
    ClaimReview,
    DateRange,
    Document,
    Finding,
    Identified,
    Kind,
    Quantity,
    Quotation,
    ReadPage,
    Reason,
    Source,
    Stance,
)
from auditor.model.addresses import page_key
from auditor.model.secrets import redacted
from auditor.model.variants import one_page_key
from auditor.notes import note_on
from auditor.review import hear

# The pages were read and are silent; of a page that nobody could name or open it is not known what it lacks.
READ = (Reason.FACT_CONTRADICTED, Reason.CONFLICTING_EVIDENCE, Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE)
# What prints the fact; that a sum could be reckoned elsewhere proves no wrong citation.
PRINTED = (Kind.MATCH, Kind.ROUNDING, Kind.BOUND)
ADDRESS_CHARS = 80
MONTH_DAYS = 31

_SENTENCE = "“{fact}” is not on the cited page; it is on {page}, which the article cites elsewhere."


def look_elsewhere(
    reviews: tuple[ClaimReview, ...], library: Library, language: str | None = None
) -> tuple[ClaimReview, ...]:
    """The reviews with a `found_elsewhere` for each missing figure, date or quotation that another cited page prints.

    The pages are asked in the order of their first use, and the first is named that would support the fact if it were
    the cited one. Nothing is loaded for it, and no verdict changes. `language` is the article's.
    """
    chosen = [choice.source for review in reviews for choice in review.choices if choice.source and choice.clear]
    once = {source.uri: source for source in chosen}.values()
    cited = [(source, page) for source in once if (page := library.page(source))]
    return tuple(_looked(review, cited) if _is_read(review, language) else review for review in reviews)


def _is_read(review: ClaimReview, language: str | None) -> bool:
    """Whether all pages of the claim were surely meant and read in full, in the article's language."""
    return review.reason in READ and all(
        choice.clear
        and choice.source
        and isinstance(page := choice.source.outcome, Document)
        and page.in_full
        and not (language and page.language and page.language != language)
        for choice in review.choices
    )


def _looked(review: ClaimReview, cited: list[tuple[Source, ReadPage]]) -> ClaimReview:
    own = {key for choice in review.choices if choice.source for key in _keys(choice.source)}
    others = [(source, page) for source, page in cited if not own & _keys(source)]

    @cache
    def hearing(number: int) -> Hearing:
        """The claim put to another page, once for all of its facts."""
        return hear(review.claim, others[number][1], Identified.ADDRESS)

    findings: list[Finding] = []
    for missing in review.findings:
        there = (
            _found(review, missing, source, hearing(number))
            for number, (source, page) in enumerate(others)
            if _is_missing(missing) and missing.fact and may_hold(page, missing.fact)
        )
        found = next(filter(None, there), None)
        # Where the cited page gives something else in its place, that stays beside it.
        findings += [found, missing] if found and missing.found else [found or missing]
    if findings == list(review.findings):
        return review
    new = [f.evidence for f in findings if f.kind is Kind.FOUND_ELSEWHERE and f.evidence]
    return replace(
        review,
        findings=tuple(findings),
        evidence=(*review.evidence, *dict.fromkeys(new)),
        note=note_on(review.reason, tuple(findings), review.claim),
    )


def _keys(source: Source) -> set[str]:
    """Under which addresses a page is known, in whatever dress."""
    return {one_page_key(uri) for uri in addresses_of(source)}


def _is_missing(finding: Finding) -> bool:
    """Whether the cited page is silent on a figure, date or quotation; a name or a year alone is on many pages."""
    fact = finding.fact
    if isinstance(fact, DateRange):
        telling = bool(fact.first and fact.last and (fact.last - fact.first).days < MONTH_DAYS)
    else:
        telling = isinstance(fact, Quantity | Quotation)
    return telling and finding.kind is Kind.ABSENT and finding.stance is Stance.NEUTRAL


def _found(review: ClaimReview, missing: Finding, source: Source, hearing: Hearing) -> Finding | None:
    """The finding on another page, which must hold the claim's words and support the fact in its main text."""
    spoken = [f for f in hearing.findings if f.fact == missing.fact]
    if hearing.wording < FACTS_MARK or any(f.stance is Stance.REFUTES for f in spoken) or missing.fact is None:
        return None
    for there in _supporting(spoken, missing.check):
        words = " ".join(review.claim.place_of(missing.fact).of(review.claim.text).split()).strip("“”\"'‘’«»„,")
        message = _SENTENCE.format(fact=words, page=_address(source))
        return replace(there, stance=Stance.NEUTRAL, kind=Kind.FOUND_ELSEWHERE, message=message)
    return None


def _supporting(findings: list[Finding], check: str) -> Iterator[Finding]:
    for finding in findings:
        printed = finding.check == check and finding.stance is Stance.SUPPORTS and finding.kind in PRINTED
        if printed and finding.found and finding.evidence and finding.evidence.main:
            yield finding


def _address(source: Source) -> str:
    """The address as an editor would type it, without scheme and tracking; of a long one the beginning."""
    key = page_key(redacted(source.uri))
    return key if len(key) <= ADDRESS_CHARS else f"{key[:ADDRESS_CHARS]}…"
