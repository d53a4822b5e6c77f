"""Entries that a marker leads to by a link within the page: `<a href="#cite_note-4">[4]</a>`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.records import Entry
from auditor.model import Article, BlockKind, Link, Span
from auditor.model.addresses import page_key

# “[4]”, “4”, “⁴”, “[ 4 ]”, “(4)”: what the label of a marker is, and of no other link within a page.
LABEL = re.compile(r"[\[(［]?\s?[0-9⁰¹²³⁴-⁹]{1,3}\s?[\])］]?")
# Links from the entry back to the text: “^”, “a b c”, “↑”.
BACK = re.compile(r"cite_?ref|fn_?ref|ref-?back|footnote-?ref|^ref\d|back", re.IGNORECASE)


class OwnPage:
    """The ids of one article, and which of its links lead to them."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._key = page_key(article.base_uri) if article.base_uri else None
        self.blocks = {anchor: number for number, block in enumerate(article.blocks) for anchor in block.anchors}

    def place_of(self, link: Link) -> str | None:
        """The id that a link leads to on the article's own page, None for a link to another page.

        Where nobody says at which address the article was published, an id that the article has is its own.
        """
        page, sign, fragment = link.uri.partition("#")
        if not sign or not fragment or fragment.startswith(":~:"):
            return None
        place = unquote(fragment)
        if self._key is None:
            return place if not page or place in self.blocks else None
        return place if not page or page_key(page) == self._key else None

    def marked(self) -> set[int]:
        """The places of the blocks that links with a number for a label lead to."""
        text = self._article.text
        ids = {self.place_of(link) for link in self._article.links if LABEL.fullmatch(link.span.of(text))}
        return {self.blocks[ident] for ident in ids if ident in self.blocks}

    def leading(self) -> dict[int, list[str]]:
        """The ids that the links of each block lead to, by the block's place."""
        starts = [block.span.start for block in self._article.blocks]
        found: dict[int, list[str]] = {}
        for link in self._article.links:
            if place := self.place_of(link):
                found.setdefault(bisect_right(starts, link.span.start) - 1, []).append(place)
        return found


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
