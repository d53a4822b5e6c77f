"""A heading that promises a list of sources, and no list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.model import Article, ArticleFinding, BlockKind, Severity

_HEADING = re.compile(
    r"(?:sources?|references|works cited|further reading|bibliography|notes|footnotes):?", re.IGNORECASE
)
# An entry of a source list names at least an address or a title of some length.
_ENTRY = re.compile(r"https?://|www\.|\[\d+\]|\d+\.\s|\w\.\w{2,}/|[“\"]")


def find_empty_source_list(article: Article) -> Iterator[ArticleFinding]:
    """One finding for each heading of a source list that no entry follows before the next heading."""
    for number, block in enumerate(article.blocks):
        if not _HEADING.fullmatch(block.span.of(article.text).strip()):
            continue
        following = article.blocks[number + 1] if number + 1 < len(article.blocks) else None
        if following is None or following.kind is BlockKind.HEADING or not _is_entry(article, number + 1):
            yield ArticleFinding(
                check="source_list",
                kind="empty_source_list",
                severity=Severity.MEDIUM,
                message="The list of sources is announced, but it is empty.",
                spans=(block.span,),
            )


def _is_entry(article: Article, number: int) -> bool:
    block = article.blocks[number]
    linked = any(block.span.covers(link.span) for link in article.links)
    return linked or block.kind is BlockKind.ITEM or bool(_ENTRY.search(block.span.of(article.text)))
