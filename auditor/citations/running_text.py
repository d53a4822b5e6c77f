"""The blocks of an article that can hold a citation."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Article, Block, BlockKind, Region


def running_text(article: Article) -> Iterator[Block]:
    """The article's own blocks in order, without headings, the title line and program code."""
    for block in article.blocks:
        is_title = article.title is not None and block.span.of(article.text).strip() == article.title.strip()
        if block.region is Region.MAIN and block.kind not in (BlockKind.HEADING, BlockKind.CODE) and not is_title:
            yield block
