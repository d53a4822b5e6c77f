"""An article that gives itself, or its own site, as its source."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.addresses import meant
from auditor.citations.hosts import registrable_domain
from auditor.consistency.cited import CitedArticle
from auditor.model import Article, ArticleFinding, Severity, Span
from auditor.model.addresses import host_of, page_key

IDENT = "self_citation"
SUMMARY = "The article gives itself or its own site as the source."
KINDS = ("own_page", "own_site")


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """Links from a sentence back to the article, and markers of sources that name its own site.

    A link over words to an earlier report of the same site is no finding: the press lives by them. Nothing is told of
    an article whose address is not known.
    """
    base = cited.article.base_uri
    site = registrable_domain(host_of(base) or "") if base else None
    if base is None or site is None:
        return
    if spans := tuple(_links_back(cited, base)):
        yield ArticleFinding(IDENT, "own_page", Severity.MEDIUM, _back(len(spans)), spans)
    own = [citation for citation in cited.markers if citation.host and registrable_domain(citation.host) == site]
    if own:
        message = f"The article was published at {site}, and gives {site} as a source."
        yield ArticleFinding(IDENT, "own_site", Severity.MEDIUM, message, tuple(citation.span for citation in own))


def _links_back(cited: CitedArticle, base: str) -> Iterator[Span]:
    """The labels of links from a sentence of the article to its own address."""
    own, article = page_key(base), cited.article
    blocks = [block.span for block in cited.running_text]
    at = 0
    for link in sorted(article.links, key=lambda link: link.span):
        while at < len(blocks) and blocks[at].end <= link.span.start:
            at += 1
        if at == len(blocks):
            return
        in_sentence = blocks[at].covers(link.span) and _is_in_sentence(article, link.span, blocks[at])
        if in_sentence and "#" not in link.uri and page_key(meant(link.uri).url) == own:
            yield link.span


def _is_in_sentence(article: Article, label: Span, block: Span) -> bool:
    """Whether the label stands in a sentence: a block that is nothing but a link is a button or a headline."""
    return bool(label.of(article.text).strip()) and len(label) < len(block.of(article.text).strip())


def _back(number: int) -> str:
    if number == 1:
        return "A link in the article leads back to the article itself."
    return f"{number} links in the article lead back to the article itself."
