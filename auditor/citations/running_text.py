"""The blocks of an article that can hold a citation."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.citations.references import references
from auditor.model import Article, Block, BlockKind, Region


def running_text(article: Article) -> Iterator[Block]:
    """The article's own blocks in order, without headings, the title line, program code and lists of sources."""
    listed = references(article).blocks
    title = article.title.strip() if article.title else None
    for number, block in enumerate(article.blocks):
        if block.region is not Region.MAIN or block.kind in (BlockKind.HEADING, BlockKind.CODE) or number in listed:
            continue
        if title is None or block.span.of(article.text).strip() != title:
            yield block
