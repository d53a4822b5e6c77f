"""Entries that a marker leads to by a link within the page: `<a href="#cite_note-4">[4]</a>`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import unquote

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.records import Entry
from auditor.model import Article, BlockKind, Link, Span
from auditor.model.addresses import page_key, split

# “[4]”, “4”, “⁴”, “[ 4 ]”, “(4)”: what the label of a marker is, and of no other link within a page.
LABEL = re.compile(r"[\[(［]?\s?[0-9⁰¹²³⁴-⁹]{1,3}\s?[\])］]?")
# Links from the entry back to the text: “^”, “a b c”, “↑”.
BACK = re.compile(r"cite_?ref|fn_?ref|ref-?back|footnote-?ref|^ref\d|back", re.IGNORECASE)


def place_within(article: Article, link: Link) -> str | None:
    """The id that a link leads to on the article's own page, None for a link to another page."""
    page, sign, fragment = link.uri.partition("#")
    if not sign or not fragment or fragment.startswith(":~:"):
        return None
    own = not page or (article.base_uri is not None and page_key(page) == page_key(article.base_uri))
    return unquote(fragment) if own or split(page) is None and page == article.uri else None


def targets_of_markers(article: Article) -> set[str]:
    """The ids that links with a number for a label lead to."""
    return {
        place
        for link in article.links
        if (place := place_within(article, link)) and LABEL.fullmatch(link.span.of(article.text))
    }


def places_of(article: Article) -> dict[str, int]:
    """Which block each id stands in, by its place among the blocks."""
    return {anchor: number for number, block in enumerate(article.blocks) for anchor in block.anchors}


def anchored_entries(
    article: Article, addresses: Addresses, places: Mapping[str, int], known: frozenset[int]
) -> Iterator[Entry]:
    """The entries that markers lead to and that stand in no list: in order of the ids' places."""
    blocks = article.blocks
    wanted = {places[target] for target in targets_of_markers(article) if target in places} - known
    for number in sorted(wanted):
        if blocks[number].kind is BlockKind.HEADING:
            continue
        last = number
        item = blocks[number].item
        while item is not None and last + 1 < len(blocks) and last + 1 not in wanted and blocks[last + 1].item == item:
            last += 1
        span = Span(blocks[number].span.start, blocks[last].span.end)
        yield Entry(span, (), addresses.within(span), range(number, last + 1))


def followed(
    article: Article, addresses: Addresses, places: Mapping[str, int], inner: Mapping[int, list[str]], entry: Entry
) -> Entry:
    """An entry without an address, with that of the entry it leads to: “Smith 2010, p. 5” to “Smith, Ida (2010) …”."""
    if entry.addresses:
        return entry
    for block in entry.blocks:
        for target in inner.get(block, ()):
            if target in places and not BACK.search(target) and places[target] not in entry.blocks:
                found = addresses.within(article.blocks[places[target]].span)
                if found:
                    return replace(entry, addresses=found)
    return entry
