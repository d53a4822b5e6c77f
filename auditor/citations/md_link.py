"""Inline links of a Markdown article: `[label](address)`."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_of_style
from auditor.model import Article, Citation, Style

name = Style.MD_LINK


def find(article: Article) -> Iterator[Citation]:
    """The inline links in the running text of a Markdown article that lead to a source; nothing for other markup."""
    return links_of_style(article, name)
