"""Linked numbers in brackets: `[[12]](address)`, `[[12](address)]`, or `[12]` with its address below."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_of_style
from auditor.model import Article, Citation, Style

name = Style.BRACKET_LINK


def find(article: Article) -> Iterator[Citation]:
    """The linked bracketed numbers in the running text of a Markdown article."""
    return links_of_style(article, name)
