"""The addresses that stand in a part of an article: of its links, and written out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from auditor.citations.addresses import labelled, target_of
from auditor.citations.references.own_page import LABEL, OwnPage
from auditor.citations.written import without_stop
from auditor.model import Article, Citation, Link, Span, Style
from auditor.model.addresses import host_of, split
from auditor.text.sites import same_site

WRITTEN = re.compile(r"(?:https?://|\bwww\.)[^\s<>\"“”«»|\\^`{}]++", re.IGNORECASE)
# A DOI as Crossref writes it, an arXiv number of the form used since 2007.
PAPER = re.compile(r"\bdoi(?::\s?|\s)10\.\d{4,9}/[^\s\"<>]++|\barxiv:\s?\d{4}\.\d{4,5}(?:v\d{1,2})?", re.IGNORECASE)
DOI = re.compile(r"doi:?\s?(?=10\.)", re.IGNORECASE)


class Addresses:
    """The addresses of one article by their places."""

    def __init__(self, article: Article, page: OwnPage) -> None:
        self._text = article.text
        self._page = page
        self._site = host_of(article.base_uri) if article.base_uri else None
        self._links = [link for link in sorted(article.links, key=place_of) if self._leads_away(link)]
        self._starts = [link.span.start for link in self._links]

    def within(self, span: Span) -> tuple[str, ...]:
        """The addresses in order of place, those of the article's own site after all others, each once."""
        found = [(link.span.start, link.uri) for link in self.links(span)]
        for pattern in (WRITTEN, PAPER):
            written = pattern.finditer(self._text, span.start, span.end)
            found += [(one.start(), as_address(one[0])) for one in written if not self._is_label(one.start())]
        found.sort(key=lambda pair: (self._is_own(pair[1]), pair[0]))
        return tuple(dict.fromkeys(address for _, address in found))

    def links(self, span: Span) -> Sequence[Link]:
        """The links to other pages that begin in the span."""
        return self._links[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def titled(self, span: Span) -> Sequence[Link]:
        """The links of the span but for markers: “[12]” behind a sentence is no entry of a list."""
        return [link for link in self.links(span) if not LABEL.fullmatch(link.span.of(self._text))]

    def words_beside(self, span: Span) -> str:
        """The text of the span without written addresses and without labels that are addresses."""
        return PAPER.sub("", WRITTEN.sub("", span.of(self._text)))

    def _is_own(self, address: str) -> bool:
        return self._site is not None and same_site(host_of(address) or "", self._site)

    def _is_label(self, offset: int) -> bool:
        """Whether the label of a link stands there."""
        last = bisect_right(self._starts, offset) - 1
        return last >= 0 and self._links[last].span.end > offset

    def _leads_away(self, link: Link) -> bool:
        if is_paper(link.uri):
            return True
        return split(link.uri) is not None and self._page.place_of(link) is None and not self._page.is_own(link)


def place_of(link: Link) -> Span:
    """The key by which links stand in order."""
    return link.span


def as_address(written: str) -> str:
    """An address out of running text, without what the sentence puts behind it."""
    address = without_stop(written)
    if number := DOI.match(address):
        return f"doi:{address[number.end() :]}"
    return f"https://{address}" if address[:4].lower() == "www." else address


def is_paper(address: str) -> bool:
    """Whether this is the number of a paper rather than a web address."""
    return PAPER.match(address) is not None


def cited(style: Style, span: Span, label: str, address: str) -> Citation:
    """The citation of an address by a marker."""
    target, host = _resolved(address)
    return Citation(style, span, label, address, target, host)


# Many markers lead to one entry.
@lru_cache(maxsize=1024)
def _resolved(address: str) -> tuple[str | None, str | None]:
    """The address meant where it is another one, and its host."""
    target = labelled(address) or target_of(address)
    return target, host_of(target or address)
