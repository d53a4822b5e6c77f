"""A heading that promises a list of sources, and no list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from auditor.citations.references import references
from auditor.consistency.cited import CitedArticle
from auditor.model import Article, ArticleFinding, Block, BlockKind, Severity
from auditor.text.source_headings import Heading, source_heading

IDENT = "source_list"
SUMMARY = "A list of sources is announced and empty."
KINDS = ("empty_source_list",)

LONGEST = 60

# Other headings (“Literature”, “Quellen”) may stand over prose: with these alone it is a loss.
_PLAIN = re.compile(r"(?:sources|references|works cited|further reading|bibliography|notes|footnotes):?", re.IGNORECASE)
# An entry of a source list names at least an address or a title of some length.
_ENTRY = re.compile(r"https?://|www\.|\[\d+\]|\d+\.\s|\w\.\w{2,}/|[“\"]")


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding for each heading of a source list that no entry follows before the next heading."""
    article = cited.article
    links = sorted(link.span.start for link in article.links)
    filled = {found.heading for found in references(article).lists}
    for number, block in enumerate(article.blocks):
        if block.span in filled or not is_heading_of_sources(article, block):
            continue
        following = article.blocks[number + 1] if number + 1 < len(article.blocks) else None
        is_last = following is None or following.kind is BlockKind.HEADING
        is_plain = _PLAIN.fullmatch(block.span.of(article.text).strip())
        if is_last or (following and is_plain and not _is_entry(article, following, links)):
            message = "The list of sources is announced, but it is empty."
            yield ArticleFinding(IDENT, KINDS[0], Severity.MEDIUM, message, (block.span,))


def is_heading_of_sources(article: Article, block: Block) -> bool:
    """Whether a block is nothing but the name of a list of sources or notes."""
    words = block.span.of(article.text).strip() if len(block.span) <= LONGEST else ""
    return source_heading(words) is Heading.SOURCES or _PLAIN.fullmatch(words) is not None


def _is_entry(article: Article, block: Block, links: Sequence[int]) -> bool:
    """Whether a block may be a source: an item, a line with a link, an address, a number or a title."""
    linked = bisect_left(links, block.span.start) < bisect_left(links, block.span.end)
    return linked or block.kind is BlockKind.ITEM or bool(_ENTRY.search(block.span.of(article.text)))
