"""The blocks of an article that can hold a citation."""

from __future__ import annotations

from auditor.citations.last_article import of_last_article
from auditor.citations.references import references
from auditor.model import Article, Block, BlockKind, Region

APART = (BlockKind.HEADING, BlockKind.CODE)


@of_last_article
def running_text(article: Article) -> tuple[Block, ...]:
    """The article's own blocks in order, without headings, the title line, program code and lists of sources."""
    listed = references(article).blocks
    title = article.title.strip() if article.title else None
    return tuple(
        block
        for number, block in enumerate(article.blocks)
        if block.region is Region.MAIN
        and block.kind not in APART
        and number not in listed
        and (title is None or block.span.of(article.text).strip() != title)
    )
