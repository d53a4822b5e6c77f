"""An article that gives itself, or its own site, as its source."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.addresses import meant
from auditor.consistency.cited import CitedArticle
from auditor.model import Article, ArticleFinding, Severity, Span
from auditor.model.addresses import host_of, page_key
from auditor.text.outlets import may_mean
from auditor.text.sites import same_site, site_of

IDENT = "self_citation"
SUMMARY = "The article gives itself or its own site as the source."
KINDS = ("own_page", "own_site")


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """Links from a sentence back to the article, and markers of sources that name its own site.

    A link over words to an earlier report of the same site is no finding: the press lives by them. Nothing is told of
    an article whose address is not known.
    """
    base = cited.article.base_uri
    host = host_of(base) if base else None
    if base is None or host is None:
        return
    if spans := tuple(_links_back(cited, base)):
        yield ArticleFinding(IDENT, "own_page", Severity.MEDIUM, _back(len(spans)), spans)
    own = [citation for citation in cited.markers if citation.host and _is_own(citation.host, host)]
    if own:
        site, given = (site_of(one) or one for one in (host, own[0].host or host))
        message = f"The article was published at {site}, and gives {given} as a source."
        yield ArticleFinding(IDENT, "own_site", Severity.MEDIUM, message, tuple(citation.span for citation in own))


def _is_own(cited: str, host: str) -> bool:
    """Whether a cited host is of the site, or of the outlet, that published at `host`."""
    return same_site(cited, host) or may_mean(cited, host)


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
