"""Links that ChatGPT labels as citations: `[oai_citation:0‡Label](address)`."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.links import links_of_style
from auditor.model import Article, Citation, Style

name = Style.OAI


def find(article: Article) -> Iterator[Citation]:
    """The links so labelled in the running text of an article."""
    return links_of_style(article, name)
