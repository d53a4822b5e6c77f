"""Inline links of a Markdown article: `[label](address)`."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_to_sources
from auditor.model import Article, Citation, Markup, Style

name = Style.MD_LINK


def find(article: Article) -> Iterator[Citation]:
    """The links in the running text of a Markdown article that lead to a source; nothing for other markup."""
    if article.markup is Markup.MARKDOWN:
        yield from links_to_sources(article, name)
