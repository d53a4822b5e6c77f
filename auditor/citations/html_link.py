"""Links of an HTML article."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_to_sources
from auditor.model import Article, Citation, Markup, Style

name = Style.HTML_LINK


def find(article: Article) -> Iterator[Citation]:
    """The links in the running text of an HTML article that lead to a source; nothing for other markup."""
    if article.markup is Markup.HTML:
        yield from links_to_sources(article, name)
