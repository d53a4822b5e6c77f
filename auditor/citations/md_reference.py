"""Links of a Markdown article whose address stands elsewhere: `[Reuters][1]`."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_of_style
from auditor.model import Article, Citation, Style

name = Style.MD_REFERENCE


def find(article: Article) -> Iterator[Citation]:
    """The links by reference in the running text of a Markdown article that lead to a source."""
    return links_of_style(article, name)
