"""The whole flow: article → citations → claims → pages → findings → verdicts."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.consistency import examine
from auditor.library import Library
from auditor.model import Article, Audit, BlockKind, Choice, Claim, Coverage, Source
from auditor.review import review, with_facts
from auditor.sources import Sources
from auditor.text.sentences import sentences


def audit(article: Article, sources: Sources, settings: tuple[tuple[str, str], ...] = ()) -> Audit:
    """Checks every citation of an article against the page that it cites.

    Nothing but `sources` reaches outside. `settings` are only recorded.
    """
    claims = tuple(with_facts(c, article.published) for c in find_claims(article, find_citations(article)))
    library = Library(sources, article.published)
    library.fetch(citation.address for claim in claims for citation in claim.group.citations if citation.address)
    reviews = tuple(review(claim, library, article.language) for claim in claims)
    return Audit(
        article=article,
        reviews=reviews,
        sources=_used(choice for review in reviews for choice in review.choices),
        coverage=_coverage(article, claims),
        article_findings=examine(article),
        settings=settings,
    )


def _used(choices: Iterable[Choice]) -> tuple[Source, ...]:
    """The sources in order of first use."""
    return tuple({choice.source.uri: choice.source for choice in choices if choice.source}.values())


def _coverage(article: Article, claims: tuple[Claim, ...]) -> Coverage:
    """Sentences of the article, headings left out, and how many of them a claim lies in."""
    spans = [
        span
        for block in article.blocks
        if block.kind is not BlockKind.HEADING
        for span in sentences(article.text, block.span)
    ]
    return Coverage(len(spans), sum(any(span.overlaps(claim.span) for claim in claims) for span in spans))
