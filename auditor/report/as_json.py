"""An audit, a list of citations, the facts of a text and one judgement, told in the words of the wire schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import auditor.report.wire as wire
from auditor.model import (
    Article,
    ArticleFinding,
    Audit,
    Citation,
    Claim,
    ClaimReview,
    Document,
    Evidence,
    Finding,
    Group,
    Point,
    Reason,
    Source,
    Verdict,
)
from auditor.report.numbering import citation_numbers, document_number, group_numbers, source_number
from auditor.report.to_wire import day, fact_json, four_decimals, source_json


def render(audit: Audit, version: str) -> bytes:
    """The whole audit as JSON (schema `auditor/audit/1`); `version` is the program's."""
    return wire.encode(_audit(audit, version))


def citations_json(article: Article, claims: Sequence[Claim]) -> bytes:
    """All citations of an article as JSON (schema `auditor/citations/1`), in order of place."""
    numbers, groups = citation_numbers(claims), group_numbers(claims)
    claim_of = {citation: claim for claim in claims for citation in claim.group.citations}
    listed = [_listed(c, n, groups[claim_of[c].group], claim_of[c]) for c, n in numbers.items()]
    return wire.encode(wire.CitationsJson(text=article.text, citations=listed))


def fact_objects(text: str, facts: Iterable[Point]) -> list[dict[str, Any]]:
    """The facts of one text as the `facts` command prints them, ready for JSON."""
    return [wire.builtins(fact_json(fact, text)) for fact in facts]


def review_object(review: ClaimReview, *, with_source: bool = False) -> dict[str, Any]:
    """One judgement as `check` prints it, ready for JSON; the places of its facts count in the claim's own text."""
    sources = [choice.source for choice in review.choices if choice.source]
    teller = _Teller(text=review.claim.text, offset=review.claim.span.start, sources=sources)
    first = source_json(1, sources[0]) if sources else None
    record = wire.JudgementJson(
        verdict=review.verdict,
        reason=review.reason,
        score=_score(review),
        findings=[teller.finding(finding) for finding in review.findings],
        evidence=[teller.evidence(evidence) for evidence in review.evidence],
        **({"source": first} if with_source else {}),
    )
    return wire.builtins(record)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells findings and evidence; `text` is what facts have their place in, `offset` where that text begins."""

    text: str
    offset: int
    sources: Sequence[Source]

    def finding(self, finding: Finding) -> wire.FindingJson:
        return wire.FindingJson(
            check=finding.check,
            stance=finding.stance,
            kind=finding.kind,
            fact=fact_json(finding.fact, self.text, self.offset) if finding.fact else None,
            found=self._found(finding.found, finding.evidence) if finding.found else None,
            message=finding.message,
        )

    def evidence(self, evidence: Evidence) -> wire.EvidenceJson:
        return wire.EvidenceJson(
            source=self._source_id(evidence.document),
            start=evidence.span.start,
            end=evidence.span.end,
            text=evidence.text,
            score=four_decimals(evidence.score),
            main=evidence.main,
            page=evidence.page,
        )

    def _found(self, found: Point, evidence: Evidence | None) -> wire.FactJson:
        if evidence is None:
            return fact_json(found, None, source=None)
        return fact_json(found, evidence.document.text, source=self._source_id(evidence.document))

    def _source_id(self, document: Document) -> str | None:
        return _source_id(document_number(self.sources, document))


def _audit(audit: Audit, version: str) -> wire.AuditJson:
    claims = [review.claim for review in audit.reviews]
    citations, groups = citation_numbers(claims), group_numbers(claims)
    return wire.AuditJson(
        tool=wire.ToolJson(version=version),
        settings=dict(audit.settings),
        article=_article(audit.article),
        summary=_summary(audit, len(citations), len(groups)),
        claims=[_claim(n, review, audit, citations, groups) for n, review in enumerate(audit.reviews, 1)],
        article_findings=[_article_finding(finding, audit.article) for finding in audit.article_findings],
        sources=[source_json(number, source) for number, source in enumerate(audit.sources, 1)],
    )


def _article(article: Article) -> wire.ArticleJson:
    return wire.ArticleJson(
        uri=article.uri,
        title=article.title,
        published=day(article.published),
        language=article.language,
        text=article.text,
    )


def _summary(audit: Audit, citations: int, groups: int) -> wire.SummaryJson:
    verdicts = Counter(review.verdict for review in audit.reviews)
    reasons = Counter(review.reason for review in audit.reviews)
    return wire.SummaryJson(
        claims=len(audit.reviews),
        supported=verdicts[Verdict.SUPPORTED],
        refuted=verdicts[Verdict.REFUTED],
        not_enough_info=verdicts[Verdict.NOT_ENOUGH_INFO],
        reasons={reason.value: reasons[reason] for reason in Reason},
        citations=citations,
        groups=groups,
        sentences=audit.coverage.sentences,
        sentences_cited=audit.coverage.sentences_cited,
    )


def _claim(
    number: int, review: ClaimReview, audit: Audit, citations: dict[Citation, int], groups: dict[Group, int]
) -> wire.ClaimJson:
    claim = review.claim
    teller = _Teller(text=audit.article.text, offset=0, sources=audit.sources)
    chosen = dict(zip(claim.group.citations, review.choices, strict=True))
    return wire.ClaimJson(
        id=f"c-{number}",
        group=f"g-{groups[claim.group]}",
        start=claim.span.start,
        end=claim.span.end,
        text=claim.text,
        paragraph=claim.paragraph,
        line=claim.line,
        citations=[
            wire.CitationJson(
                **_marker(citation, citations[citation]),
                source=_source_id(source_number(audit.sources, choice.source)),
                candidates=[source.uri for source in choice.candidates],
            )
            for citation, choice in chosen.items()
        ],
        identified=review.identified,
        lead=review.lead,
        verdict=review.verdict,
        reason=review.reason,
        score=_score(review),
        findings=[teller.finding(finding) for finding in review.findings],
        evidence=[teller.evidence(evidence) for evidence in review.evidence],
        note=review.note,
    )


def _marker(citation: Citation, number: int) -> dict[str, Any]:
    """What both forms of a citation begin with."""
    return {
        "id": f"r-{number}",
        "style": citation.style,
        "label": citation.label,
        "start": citation.span.start,
        "end": citation.span.end,
        "url": citation.url,
        "target": citation.target,
        "host": citation.host,
    }


def _listed(citation: Citation, number: int, group: int, claim: Claim) -> wire.ListedCitationJson:
    return wire.ListedCitationJson(
        **_marker(citation, number),
        group=f"g-{group}",
        note=citation.note,
        claim=wire.SpanJson(start=claim.span.start, end=claim.span.end),
    )


def _article_finding(finding: ArticleFinding, article: Article) -> wire.ArticleFindingJson:
    return wire.ArticleFindingJson(
        check=finding.check,
        kind=finding.kind,
        severity=finding.severity,
        message=finding.message,
        spans=[wire.QuotedSpanJson(start=s.start, end=s.end, text=s.of(article.text)) for s in finding.spans],
    )


def _source_id(number: int | None) -> str | None:
    return None if number is None else f"s-{number}"


def _score(review: ClaimReview) -> float | None:
    return None if review.score is None else four_decimals(review.score)
