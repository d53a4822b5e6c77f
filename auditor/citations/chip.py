"""Links in brackets behind their words, labelled with the name of the site: `([site](address))`."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_of_style
from auditor.model import Article, Citation, Style

name = Style.CHIP


def find(article: Article) -> Iterator[Citation]:
    """The bracketed links to sites in the running text of a Markdown article."""
    return links_of_style(article, name)
