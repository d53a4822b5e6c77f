"""All lists of sources of one article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.anchored import anchored_entries, followed, place_within, places_of
from auditor.citations.references.lists import source_lists
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
    addresses = Addresses(article)
    places = places_of(article)
    lists = tuple(source_lists(article, addresses))
    inner = links_within(article) if places else {}
    lists = tuple(
        replace(found, entries=tuple(followed(article, addresses, places, inner, entry) for entry in found.entries))
        for found in lists
    )
    filled = blocks_of(entry for found in lists for entry in found.entries)
    loose = tuple(
        followed(article, addresses, places, inner, entry)
        for entry in anchored_entries(article, addresses, places, frozenset(filled))
    )
    notes = [entry for found in lists if is_notes(found) for entry in found.entries]
    entries = [entry for found in lists for entry in found.entries]
    by_block = {block: entry for entry in (*entries, *loose) for block in entry.blocks}
    return References(
        lists=tuple(found for found in lists if not is_notes(found)),
        notes=tuple(notes),
        anchored={anchor: by_block[block] for anchor, block in places.items() if block in by_block},
        blocks=frozenset(filled | blocks_of(loose)),
    )


def is_notes(found: SourceList) -> bool:
    """Whether the entries are notes with names of their own: “[^1]: …”."""
    return any(key.startswith("^") for key in found.entries[0].keys)


def blocks_of(entries: Iterable[Entry]) -> set[int]:
    """The places of the blocks that the entries fill."""
    return {block for entry in entries for block in entry.blocks}


def links_within(article: Article) -> dict[int, list[str]]:
    """The ids on the article's own page that the links of each block lead to."""
    starts = [block.span.start for block in article.blocks]
    found: dict[int, list[str]] = {}
    for link in article.links:
        if place := place_within(article, link):
            found.setdefault(bisect_right(starts, link.span.start) - 1, []).append(place)
    return found
