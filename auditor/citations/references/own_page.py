"""Links within the article's own page: from a marker to its note, and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from urllib.parse import unquote

from auditor.model import Article, Link
from auditor.model.addresses import page_key

# “[4]”, “4”, “⁴”, “[ 4 ]”, “(4)”: what the label of a marker is, and of no other link within a page.
LABEL = re.compile(r"[\[(［]?\s?[0-9⁰¹²³⁴-⁹]{1,3}\s?[\])］]?")


class OwnPage:
    """The ids of one article, and which of its links lead to them."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self.blocks = {anchor: number for number, block in enumerate(article.blocks) for anchor in block.anchors}
        self._keys = {page_key(article.base_uri)} if article.base_uri else set()
        self._keys |= self._led_to()

    def place_of(self, link: Link) -> str | None:
        """The id that a link leads to on the article's own page, None for a link to another page."""
        page, sign, fragment = link.uri.partition("#")
        if not sign or not fragment or fragment.startswith(":~:"):
            return None
        return unquote(fragment) if not page or page_key(page) in self._keys else None

    def is_own(self, link: Link) -> bool:
        """Whether a link leads to the article's own page, without naming a place."""
        return page_key(link.uri) in self._keys

    def _led_to(self) -> set[str]:
        """The addresses under which markers lead to ids of this page: a copy keeps those of its original."""
        text = self._article.text
        parts = ((link, *link.uri.partition("#")) for link in self._article.links if self.blocks)
        return {
            page_key(page)
            for link, page, sign, fragment in parts
            if page and sign and unquote(fragment) in self.blocks and LABEL.fullmatch(link.span.of(text))
        }

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
