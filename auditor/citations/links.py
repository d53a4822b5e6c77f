"""Which hyperlinks are sources, and which are the site's own furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.citations.addresses import meant
from auditor.citations.furniture_lines import without_furniture
from auditor.citations.last_article import of_last_article
from auditor.citations.link_styles import style_of
from auditor.citations.running_text import running_text
from auditor.model import Article, Citation, Link, Span, Style
from auditor.model.addresses import host_of, is_host_or_below, page_key, split
from auditor.model.site_pages import is_furniture
from auditor.text.sites import same_site

# Addresses that post the article elsewhere instead of leading to a page: host, and how the path begins.
SHARING = (
    ("facebook.com", "/sharer"),
    ("facebook.com", "/dialog"),
    ("twitter.com", "/intent"),
    ("twitter.com", "/share"),
    ("x.com", "/intent"),
    ("x.com", "/share"),
    ("bsky.app", "/intent"),
    ("threads.net", "/intent"),
    ("linkedin.com", "/sharearticle"),
    ("linkedin.com", "/sharing"),
    ("reddit.com", "/submit"),
    ("pinterest.com", "/pin/create"),
    ("tumblr.com", "/share"),
    ("news.ycombinator.com", "/submitlink"),
    ("share.flipboard.com", "/"),
    ("getpocket.com", "/save"),
    ("t.me", "/share"),
    ("telegram.me", "/share"),
    ("whatsapp.com", "/send"),
    ("wa.me", "/"),
    ("vk.com", "/share"),
)
SHARING_SITES = tuple({f".{site}" for site, _ in SHARING})
WORD = re.compile(r"\w")


def links_of_style(article: Article, style: Style) -> Iterator[Citation]:
    """The citations among the article's links that are written in the given style, in order of place."""
    return (citation for citation in cited_links(article) if citation.style is style)


@of_last_article
def cited_links(article: Article) -> tuple[Citation, ...]:
    """The citations that are links, each in its style, in order of place.

    Links of bylines, credits of pictures and pointers to more of the site are none (`furniture_lines`).
    """
    found: list[Citation] = []
    blocks = [block.span for block in running_text(article)]
    for link in without_furniture(article, tuple(links_to_sources(article, blocks)), blocks):
        target = meant(link.uri).url
        written = link.span.of(article.text), link.uri, None if target == link.uri else target
        found.append(Citation(style_of(article, link), link.span, *written, host_of(target)))
    return tuple(found)


def links_to_sources(article: Article, blocks: Sequence[Span]) -> Iterator[Link]:
    """The links of the article's running text (`blocks`) that may cite, in order of place and without overlap.

    They have a visible label of words within one block, without space around it, and an http(s) address that is neither
    the article's own (or a place in it), nor its site's home, section, tag or author page, nor a share button's.
    """
    reached = at = 0
    for link in sorted(article.links, key=lambda link: (link.span.start, link.span.end)):
        while at < len(blocks) and blocks[at].end <= link.span.start:
            at += 1
        if at == len(blocks) or not blocks[at].covers(link.span) or link.span.start < reached:
            continue
        span = label_span(article.text, link.span)
        if WORD.search(article.text, span.start, span.end) and cites(link, article.base_uri):
            reached = span.end
            yield replace(link, span=span)


def label_span(text: str, span: Span) -> Span:
    """The label without the space around it."""
    label = span.of(text)
    return Span(span.end - len(label.lstrip()), span.start + len(label.rstrip())) if label.strip() else span


def cites(link: Link, base_uri: str | None) -> bool:
    """Whether the link leads to a page that can be a source of an article published at `base_uri`."""
    host = host_of(link.uri)
    if host is None or shares(link.uri, host):
        return False
    site = host_of(base_uri) if base_uri else None
    if base_uri is None or site is None:
        return True
    if page_key(link.uri) == page_key(base_uri):
        return False
    return not (is_furniture(link.uri) and _is_own(host, site))


def _is_own(host: str, site: str) -> bool:
    """Whether a host is of the article's site, or of the service that hosts it: “subscribe” leads there."""
    return same_site(host, site) or is_host_or_below(host, site) or is_host_or_below(site, host)


def shares(uri: str, host: str) -> bool:
    """Whether the address is a share button's."""
    if not f".{host}".endswith(SHARING_SITES):
        return False
    path = path_of(uri) or "/"
    return any(path.startswith(start) and is_host_or_below(host, site) for site, start in SHARING)


def path_of(uri: str) -> str:
    """The lower-case path of an http(s) address."""
    parts = split(uri)
    return parts.path.lower() if parts else ""
