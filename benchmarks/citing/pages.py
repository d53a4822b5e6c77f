"""What is read of one page with links: our citations by link, its lists of sources, its preformatted links."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.citations.references import references
from auditor.citations.references.keys import LOWERED
from auditor.errors import InputError
from auditor.model import Article, Link, Markup, Span
from auditor.model.addresses import host_of, page_key
from auditor.text.sites import registrable_domain

# The normal form of an address, and the letters of a label.
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ReadLink:
    """A citation by a link to another site, and the line of text that it stands in."""

    key: Key
    line: str


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page as auditor reads it.

    `site` is its registrable domain, None where nothing tells; `listed` are the addresses in its lists of sources,
    `raw` its links within `<pre>`.
    """

    site: str | None = None
    citations: tuple[ReadLink, ...] = ()
    listed: frozenset[str] = frozenset()
    raw: frozenset[Key] = frozenset()


def read_page(path: Path, address: str) -> ReadPage:
    """The page in a packed file, published at `address`; an invented address is as good as none."""
    markup = gzip.decompress(path.read_bytes())
    try:
        article = read_article(markup, str(path), markup=Markup.HTML, base_uri=address if site_of(address) else None)
    except InputError:
        return ReadPage()
    site = site_of(article.base_uri or "")
    known = references(article)
    entries = [*known.notes, *known.anchored.values(), *(entry for one in known.lists for entry in one.entries)]
    raw = Preformatted()
    raw.feed(markup.decode("utf-8", "replace"))
    return ReadPage(
        site,
        tuple(link for link in of_links(article) if site is None or site_of(link.key[0]) != site),
        frozenset(page_key(address) for entry in entries for address in entry.addresses),
        frozenset(raw.links),
    )


def of_links(article: Article) -> Iterator[ReadLink]:
    """Each citation by a link with a host; neighbours with one address and at most a space between as one."""
    addresses = {link.span.start: link.uri for link in article.links}
    last: Link | None = None
    for citation in (one for group in find_citations(article) for one in group.citations):
        address = addresses.get(citation.span.start, "")
        if not host_of(address):
            continue
        if last and last.uri == address and not article.text[last.span.end : citation.span.start].strip(" "):
            last = Link(Span(last.span.start, citation.span.end), address)
            continue
        if last:
            yield read_link(article, last)
        last = Link(citation.span, address)
    if last:
        yield read_link(article, last)


def read_link(article: Article, link: Link) -> ReadLink:
    """The link with the line around it: of its table cell, else of its block."""
    starts = [block.span.start for block in article.blocks]
    block = article.blocks[bisect_right(starts, link.span.start) - 1]
    around = next((cell.span for cell in block.cells if cell.span.covers(link.span)), block.span)
    start = max(article.text.rfind("\n", around.start, link.span.start) + 1, around.start)
    end = article.text.find("\n", link.span.end, around.end)
    return ReadLink(key_of(link.uri, link.span.of(article.text)), article.text[start : end if end >= 0 else around.end])


class Preformatted(HTMLParser):
    """Finds the links within `<pre>`."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[Key] = []
        self._depth = 0
        self._href: str | None = None
        self._label: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes the address of a link."""
        self._depth += tag == "pre"
        if tag == "a" and self._depth:
            self._href, self._label = dict(attrs).get("href"), []

    def handle_data(self, data: str) -> None:
        """Notes the words of a link."""
        self._label.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Ends a link or the preformatted text."""
        self._depth -= tag == "pre" and self._depth > 0
        if tag == "a" and self._href:
            self.links.append(key_of(self._href, "".join(self._label)))
            self._href = None


def key_of(address: str, label: str) -> Key:
    """What two readers have alike of a link."""
    return page_key(address), letters(label.translate(LOWERED))


def site_of(address: str) -> str | None:
    """The registrable domain of an address, with or without its scheme; None for an invented host."""
    host = host_of(address) or host_of(f"https://{address}")
    return registrable_domain(host) if host else None


def letters(words: str) -> str:
    """Letters and digits only, in lower case."""
    return "".join(filter(str.isalnum, words.casefold()))


def records(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)
