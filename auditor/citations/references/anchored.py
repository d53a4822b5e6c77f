"""Entries that a marker leads to by a link within the page: `<a href="#cite_note-4">[4]</a>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.own_page import OwnPage
from auditor.citations.references.records import Entry
from auditor.model import Article, BlockKind, Span

# Links from the entry back to the text: “^”, “a b c”, “↑”.
BACK = re.compile(r"cite_ref|fn_?ref|ref-?back|footnote-?ref|^ref\d|back", re.IGNORECASE)


def loose_entries(article: Article, addresses: Addresses, page: OwnPage, known: set[int]) -> Iterator[Entry]:
    """The entries that markers lead to and that stand in no list, whose blocks are `known`; in order of place."""
    blocks = article.blocks
    wanted = page.marked() - known
    for number in sorted(wanted):
        if blocks[number].kind is BlockKind.HEADING:
            continue
        last = number
        item = blocks[number].item
        while item is not None and last + 1 < len(blocks) and last + 1 not in wanted and blocks[last + 1].item == item:
            last += 1
        span = Span(blocks[number].span.start, blocks[last].span.end)
        yield Entry(span, (), addresses.within(span), range(number, last + 1))


class Follower:
    """Gives an entry without an address that of the entry it leads to: “Smith 2010, p. 5” that of “Smith, Ida …”."""

    def __init__(self, article: Article, addresses: Addresses, page: OwnPage) -> None:
        self._article = article
        self._addresses = addresses
        self._page = page
        self._leading = page.leading() if page.blocks else {}

    def __call__(self, entry: Entry) -> Entry:
        """The entry itself, or with the addresses of the first entry that it leads to."""
        if entry.addresses:
            return entry
        for block in entry.blocks:
            for place in self._leading.get(block, ()):
                target = self._page.blocks.get(place)
                if target is not None and target not in entry.blocks and not BACK.search(place):
                    found = self._addresses.within(self._article.blocks[target].span)
                    if found:
                        return replace(entry, addresses=found)
        return entry
