"""The whole flow: article → citations → claims → pages → findings → verdicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace

from auditor.citations import find_citations
from auditor.citations.linked import linked_pages
from auditor.citations.references import references
from auditor.claims import find_claims
from auditor.consistency import examine
from auditor.elsewhere import look_elsewhere
from auditor.identify import Neighbour, neighbours
from auditor.library import Library
from auditor.model import Article, Audit, BlockKind, Claim, ClaimReview, Coverage, Source, met
from auditor.readers import Readers
from auditor.review import hosts_named, review, with_facts
from auditor.sources import Sources
from auditor.text.sentences import sentences


def audit(
    article: Article,
    sources: Sources,
    settings: tuple[tuple[str, str], ...] = (),
    readers: Readers | None = None,
) -> Audit:
    """Checks every citation of an article against the page that it cites.

    Nothing but `sources` reaches outside. `settings` are only recorded. `readers` given once for many articles save
    each the start of a process of its own.
    """
    claims = tuple(with_facts(c, article.published) for c in find_claims(article, find_citations(article)))
    with nullcontext(readers) if readers else Readers() as reading:
        reviews = _reviews(article, claims, Library(sources, reading, article.published))
    return Audit(
        article=article,
        reviews=reviews,
        sources=_used(reviews),
        coverage=_coverage(article, claims),
        article_findings=examine(article, claims),
        settings=settings,
    )


def _reviews(article: Article, claims: tuple[Claim, ...], library: Library) -> tuple[ClaimReview, ...]:
    """Each claim put to the pages of the library."""
    library.fetch(_addresses(article, claims))
    reviewed = tuple(review(claim, library, article.language, _beside(claims, n)) for n, claim in enumerate(claims))
    return look_elsewhere(reviewed, library, article.language)


def _addresses(article: Article, claims: tuple[Claim, ...]) -> Iterator[str]:
    """What is cited by address, and what the article links anywhere of the hosts that it cites by name alone."""
    yield from (citation.address for claim in claims for citation in claim.group.citations if citation.address)
    yield from linked_pages(article, {host for claim in claims for host in hosts_named(claim)})


def _beside(claims: tuple[Claim, ...], number: int) -> dict[str, tuple[Neighbour, ...]]:
    """For each host that a claim names the claims close by that cite it too."""
    return {host: neighbours(claims, number, host) for host in hosts_named(claims[number])}


def _used(reviews: tuple[ClaimReview, ...]) -> tuple[Source, ...]:
    """The sources in order of first use, each with the number of claims that cite it."""
    cited = [{choice.source.uri: choice.source for choice in review.choices if choice.source} for review in reviews]
    by_uri = {uri: source for sources in cited for uri, source in sources.items()}
    claims = Counter(uri for sources in cited for uri in sources)
    return tuple(replace(by_uri[uri], claims=number) for uri, number in claims.items())


def _coverage(article: Article, claims: tuple[Claim, ...]) -> Coverage:
    """Sentences of the article, headings and lists of sources left out, and how many of them a claim lies in."""
    listed = references(article).blocks
    spans = [
        span
        for number, block in enumerate(article.blocks)
        if block.kind is not BlockKind.HEADING and number not in listed
        for span in sentences(article.text, block.span)
    ]
    cited = {index for claim in claims for index in met(spans, claim.span)}
    return Coverage(len(spans), len(cited))
