"""A web page as blocks, regions and facts: the steps from bytes to what `Document` and `Article` are made of."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.extract.blocks import PageBlock, blocks_of
from auditor.extract.charset import decode
from auditor.extract.html import Head, Tree
from auditor.extract.links import joined, resolver
from auditor.extract.main_text import main_lines
from auditor.extract.metadata import Facts, facts_of
from auditor.extract.preformatted import with_prose
from auditor.extract.regions import regions_of
from auditor.extract.simplify import simplified
from auditor.model import Region
from auditor.model.addresses import split

# Above this share of unreadable characters, what a page does not say may be what could not be read.
MOST_REPLACED = 0.01


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read. `canonical` is the http(s) address that it gives as its own; `truncated`: some of it was lost.

    `tree` is what it was read from, and `head` what it says about itself as written.
    """

    blocks: tuple[PageBlock, ...]
    regions: tuple[Region, ...]
    facts: Facts
    canonical: str | None
    truncated: bool
    head: Head
    tree: Tree


def read_page(body: bytes, media_type: str | None, address: str, *, cut: bool = False) -> Page:
    """The page in `body`, loaded from `address` (relative links stay as written if that is no web address).

    `cut`: the body ends early. Raises UnicodeError for an encoding that is not read.
    """
    decoded = decode(body, media_type, cut=cut)
    markup, lost = simplified(decoded.text.replace("\r\n", "\n").replace("\r", "\n"))
    tree = Tree(markup)
    head = tree.head()
    canonical = _canonical(head, address)
    resolve = resolver(_base(head, address if split(address) else canonical or ""))
    own = {_without_fragment(uri) for uri in (address, canonical or "", "")}
    blocks = with_prose(blocks_of(tree.events(), resolve, lambda uri: _without_fragment(uri) in own))
    headline = next((block.text for block in blocks if block.level == 1), None)
    return Page(
        blocks=tuple(blocks),
        regions=tuple(regions_of(blocks, main_lines(markup))),
        facts=facts_of(head, headline),
        canonical=canonical,
        truncated=cut or lost or decoded.replaced > MOST_REPLACED * len(decoded.text),
        head=head,
        tree=tree,
    )


def _canonical(head: Head, address: str) -> str | None:
    for written in (head.canonical, *(content for name, content in head.metas if name == "og:url")):
        uri = joined(address if split(address) else "", written)
        if uri and split(uri):
            return uri
    return None


def _without_fragment(uri: str) -> str:
    return uri.partition("#")[0]


def _base(head: Head, address: str) -> str:
    """What relative addresses count from: `<base>`, itself relative to the page, or the page."""
    return (head.base and joined(address, head.base)) or address
