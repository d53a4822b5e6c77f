"""All lists of sources of one article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.anchored import Follower, loose_entries
from auditor.citations.references.lists import source_lists
from auditor.citations.references.own_page import OwnPage
from auditor.citations.references.records import Entry, References, SourceList
from auditor.model import Article

# Every style asks for the lists of the article at hand, one after the other.
_last: list[tuple[Article, References]] = []


def references(article: Article) -> References:
    """The article's lists of sources and its notes; the last answer is remembered."""
    known = _last[0] if _last else None
    if known is None or known[0] is not article:
        known = (article, read(article))
        _last[:] = [known]
    return known[1]


def read(article: Article) -> References:
    """The article's lists of sources and its notes."""
    page = OwnPage(article)
    addresses = Addresses(article, page)
    follow = Follower(article, addresses, page)
    lists = [replace(found, entries=tuple(map(follow, found.entries))) for found in source_lists(article, addresses)]
    listed = [entry for found in lists for entry in found.entries]
    starts = [block.span.start for block in article.blocks]
    heads = {bisect_right(starts, found.heading.start) - 1 for found in lists if found.heading}
    filled = blocks_of(listed) | heads
    loose = [follow(entry) for entry in loose_entries(article, addresses, page, filled)]
    by_block = {block: entry for entry in (*listed, *loose) for block in entry.blocks}
    return References(
        lists=tuple(found for found in lists if not is_notes(found)),
        notes=tuple(entry for found in lists if is_notes(found) for entry in found.entries),
        anchored={anchor: by_block[block] for anchor, block in page.blocks.items() if block in by_block},
        blocks=frozenset(filled | blocks_of(loose)),
    )


def is_notes(found: SourceList) -> bool:
    """Whether the entries are notes with names of their own: “[^1]: …”."""
    return any(key.startswith("^") for key in found.entries[0].keys)


def blocks_of(entries: Iterable[Entry]) -> set[int]:
    """The places of the blocks that the entries fill."""
    return {block for entry in entries for block in entry.blocks}
