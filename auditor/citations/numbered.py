"""Numbers that point into a list of sources: `[1]`, `[1][2]`, `[1, 2]`, `[1-3]`, `¹²`, `(1)`, `<a href="#n1">1</a>`.

Letters (`[a]`) are notes of the author and no sources.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import pairwise

from auditor.citations.author_year import by_author
from auditor.citations.markers import CLOSED, Marker, bracketed, in_round_brackets, may_raise, numbers_of, raised
from auditor.citations.references.lookup import Lookup, of_entry
from auditor.citations.references.own_page import LABEL, OwnPage
from auditor.citations.running_text import running_text
from auditor.model import Article, Block, Citation, Link, Span, Style

name = Style.NUMBERED

# “(1)” is a marker only in an article in which such numbers name this share of the list's entries.
SHARE_NAMED = 0.5
WINDOW = 24
LONGEST_NUMBER = 3  # digits of a number that is a marker without a list, too
INDEX = re.compile(r"(?<![\w’'])[a-z]\Z")  # “x[3]” is a place in an array


def find(article: Article) -> Iterator[Citation]:
    """The numbers in the running text that name sources, and the authors with years that do so in their place."""
    return merge(numbers(article), by_author(article), key=lambda citation: citation.span)


def numbers(article: Article) -> Iterator[Citation]:
    """The numbers in the running text that name sources, one citation for each; those of one marker share its span.

    A number without an entry is `unresolvable`; one that is a link to another page is left to the styles of links.
    """
    lookup, links = Lookup(article), Links(article)
    blocks = running_text(article)
    with_raised = lookup.count > 0 and may_raise(article.text)
    found = [marker for block in blocks for marker in in_block(article, block, lookup, links, with_raised=with_raised)]
    if not found and lookup.count:
        found = round_ones(article, blocks, lookup)
    for marker in found:
        label = marker.span.of(article.text)
        within = links.within(marker.span)
        entry = lookup.at_anchor(within[1]) if within else None
        if entry is not None:
            yield of_entry(article, name, marker.span, label, entry, marker.numbers[0])
        else:
            yield from (lookup.citation(name, marker.span, label, number) for number in marker.numbers)


class Links:
    """The links of one article: which lead away, and which to a place within it."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._page = OwnPage(article)
        self._links = sorted(article.links, key=lambda link: link.span)
        self._starts = [link.span.start for link in self._links]

    def at(self, span: Span) -> Sequence[Link]:
        """The links whose labels begin in the span, or right before its first character."""
        return self._links[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def leads_away(self, span: Span) -> bool:
        """Whether the marker is the label of a link to another page, or part of one."""
        last = bisect_right(self._starts, span.start) - 1
        around = [self._links[last]] if last >= 0 and self._links[last].span.end > span.start else []
        return any(self._page.place_of(link) is None for link in (*around, *self.at(span)))

    def within(self, span: Span) -> tuple[Span, str] | None:
        """The link within the page that the marker is: its label and the id that it leads to; None if it is several."""
        found = [(link.span, place) for link in self.at(span) if (place := self._page.place_of(link))]
        return found[0] if len(found) == 1 else None

    def numbers_within(self, span: Span) -> Iterator[Marker]:
        """The links within the page that have a bare number for a label."""
        for link in self.at(span):
            label = link.span.of(self._text)
            if LABEL.fullmatch(label) and self._page.place_of(link):
                yield Marker(link.span, numbers_of(label))


def in_block(article: Article, block: Block, lookup: Lookup, links: Links, *, with_raised: bool) -> Iterator[Marker]:
    """The markers of one block in order of place, perhaps raised digits too, without links to other pages."""
    text, span = article.text, block.span
    markers = [marker for marker in bracketed(text, span) if is_marker(article, block, marker, lookup, links)]
    if with_raised:
        markers += (
            marker
            for marker in spelt(raised(text, span), lookup)
            if not text[marker.span.start - 1].isspace() or all(map(lookup.__contains__, marker.numbers))
        )
    taken = sorted(marker.span for marker in markers)
    for marker in links.numbers_within(span):
        at = bisect_right(taken, marker.span.start, key=lambda one: one.start) - 1
        if at < 0 or taken[at].end <= marker.span.start:
            markers.append(marker)
    markers.sort(key=lambda marker: marker.span)
    return (marker for marker in markers if not links.leads_away(marker.span))


def is_marker(article: Article, block: Block, marker: Marker, lookup: Lookup, links: Links) -> bool:
    """Whether a number in brackets names a source.

    It stands in a list, or is a link within the page, or nothing else can be meant by it where it stands.
    """
    before = article.text[max(block.span.start, marker.span.start - WINDOW) : marker.span.start]
    if links.within(marker.span):
        return True
    if any(len(number) > LONGEST_NUMBER and number not in lookup for number in marker.numbers):
        return False  # “in [2024]” is a year, unless the list goes that far.
    if any(number in lookup for number in marker.numbers):
        return not INDEX.search(before)
    closes = CLOSED.match(article.text, marker.span.end, block.span.end) is not None
    numbers = list(map(int, marker.numbers))
    return bool(before.strip()) and closes and numbers[0] > 0 and all(one < other for one, other in pairwise(numbers))


def spelt(markers: Iterator[Marker], lookup: Lookup) -> Iterator[Marker]:
    """Raised numbers as the list has them: “¹²” is 12, or 1 and 2 where the list ends before 12."""
    for marker in markers:
        number = marker.numbers[0]
        if len(marker.numbers) == 1 and number not in lookup and all(digit in lookup for digit in number):
            yield Marker(marker.span, tuple(number))
        else:
            yield marker


def round_ones(article: Article, blocks: Sequence[Block], lookup: Lookup) -> list[Marker]:
    """Numbers in round brackets, if they are this article's way to cite."""
    found = [marker for block in blocks for marker in in_round_brackets(article.text, block.span)]
    found = [marker for marker in found if all(number in lookup for number in marker.numbers)]
    named = {number for marker in found for number in marker.numbers}
    return found if named and len(named) >= SHARE_NAMED * lookup.count else []
