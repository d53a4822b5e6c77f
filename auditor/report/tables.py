"""The tables below the cards: what kept claims from being checked, the article against itself, the cited pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model import ArticleFinding, Audit, ClaimReview, Document, Reason, Severity, Style, Unavailable
from auditor.report.cause_words import CAUSES
from auditor.report.numbering import source_number
from auditor.report.pages import Page, page_not_told, page_of_source, unread_words
from auditor.report.pieces import paragraph_number
from auditor.report.shown import beginning
from auditor.report.words import LEADS_NOWHERE, REASONS, SEVERITIES, Pile, Words, pile_of

QUOTED_CHARS = 160


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A claim by its number and pile."""

    number: int
    pile: Pile


@dataclass(frozen=True, slots=True)
class Site:
    """A site or page and the claims that rest on it."""

    page: Page
    claims: tuple[ClaimLink, ...]


@dataclass(frozen=True, slots=True)
class Hindrance:
    """One reason why claims could not be checked, with the sites it holds for."""

    words: Words
    sites: tuple[Site, ...]

    @property
    def claims(self) -> int:
        """How many claims it holds for; one that cites two such sites counts once."""
        return len({link.number for site in self.sites for link in site.claims})


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of the article and the paragraph they stand in."""

    words: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """A finding about the article itself; `pile` lends it colour and icon."""

    severity: Severity
    pile: Pile
    message: str
    quoted: tuple[Quoted, ...]


def hindrances(audit: Audit) -> tuple[Hindrance, ...]:
    """Why claims could not be checked: each reason once, each site below it once, in the order of the article."""
    table: dict[Words, dict[object, tuple[Page, list[ClaimLink]]]] = {}
    for number, review in enumerate(audit.reviews, 1):
        if pile_of(review) is not Pile.UNCHECKED:
            continue
        for words, page in _hindrances(review):
            _, claims = table.setdefault(words, {}).setdefault((page.site, page.links), (page, []))
            link = ClaimLink(number, Pile.UNCHECKED)
            if link not in claims:
                claims.append(link)
    return tuple(
        Hindrance(words, tuple(Site(page, tuple(claims)) for page, claims in sites.values()))
        for words, sites in table.items()
    )


def cited_pages(audit: Audit) -> tuple[Site, ...]:
    """Every source of the audit with the claims that cite it."""
    citing: dict[int, list[ClaimLink]] = {number: [] for number in range(1, len(audit.sources) + 1)}
    for claim, review in enumerate(audit.reviews, 1):
        numbers = {source_number(audit.sources, choice.source) for choice in review.choices}
        for number in sorted(number for number in numbers if number):
            citing[number].append(ClaimLink(claim, pile_of(review)))
    return tuple(
        Site(page_of_source(source, number), tuple(citing[number])) for number, source in enumerate(audit.sources, 1)
    )


def article_lines(audit: Audit) -> tuple[ArticleLine, ...]:
    """The findings about the article itself, gravest first."""
    gravest_first = list(Severity)
    findings = sorted(audit.article_findings, key=lambda finding: gravest_first.index(finding.severity))
    return tuple(_line(finding, audit) for finding in findings)


def _hindrances(review: ClaimReview) -> Iterator[tuple[Words, Page]]:
    for citation, choice in zip(review.claim.group.citations, review.choices, strict=True):
        source = choice.source
        if source is None:
            lost = citation.style is Style.UNRESOLVABLE
            yield LEADS_NOWHERE if lost else REASONS[Reason.SOURCE_NOT_IDENTIFIED], page_not_told(citation)
        elif isinstance(source.outcome, Unavailable):
            yield unread_words(source.outcome), page_of_source(source)
        elif isinstance(source.outcome, Document):
            part = source.outcome.partial if review.reason is Reason.SOURCE_TRUNCATED else None
            for one in choice.candidates or (source,):
                yield CAUSES[part] if part else REASONS[review.reason], page_of_source(one)


def _line(finding: ArticleFinding, audit: Audit) -> ArticleLine:
    article = audit.article
    quoted = tuple(
        Quoted(beginning(span.of(article.text), QUOTED_CHARS), paragraph_number(article, span.start))
        for span in finding.spans
    )
    return ArticleLine(finding.severity, SEVERITIES[finding.severity], finding.message, quoted)
