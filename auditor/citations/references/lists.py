"""Which blocks of an article are its lists of sources: those under a heading, and those of an entry's shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.drafts import SURE, Draft, Reader
from auditor.citations.references.keys import Form
from auditor.citations.references.records import Entry, SourceList
from auditor.citations.references.units import Unit, Units
from auditor.model import Article, Span
from auditor.text.source_headings import Heading

# A list without a heading is known by two entries, and may be followed by a line about the author or the report.
FEWEST_ENTRIES = 2
LONGEST_FOOTER = 3
LONGEST_GAP = 12  # code points in which an address begins that stands right after a key: enough for its scheme
SHORTEST_SHARE = 0.5  # of an entry's characters that its address or linked title takes
MARKER = re.compile(r"[\[(]1[\])]|¹|[.!?”\"]1\s")


def source_lists(article: Article, addresses: Addresses) -> Iterator[SourceList]:
    """The lists in order of place; none shares a block with another but for its first or last line."""
    units = Units(article)
    at = 0
    while at < len(article.blocks):
        following = at + 1
        if units.may_list(at):
            lines = units.of_block(at)
            named = next((index for index, line in enumerate(lines) if line.heading), None)
            if named is not None:
                found = list(announced(article, addresses, units, lines[named], lines[named + 1 :]))
            elif lines and lines[0].head:
                found = list(shaped(article, addresses, units, at))
            else:
                found = []
            yield from found
            if found:
                following = max(following, found[-1].entries[-1].blocks.stop)
        at = following


def announced(
    article: Article, addresses: Addresses, units: Units, heading: Unit, rest: list[Unit]
) -> Iterator[SourceList]:
    """The list under a heading, and those under the headings of its parts: “Sources”, “News”, “Papers”."""
    says = heading.heading
    after, over = heading.block + 1, heading
    while says is not None:
        drafts = Reader(article.text, addresses, says).read(chain_of(rest, units.following(after)))
        entries = [entry_of(draft, addresses) for draft in drafts]
        if entries and (any(entry.keys or entry.addresses for entry in entries) or stands_last(article, entries[-1])):
            yield SourceList(tuple(entries), over.span, says is Heading.SOURCES)
            after = entries[-1].blocks.stop
        rest = []
        part = next(units.following(after), None)
        if part is None or not part.is_heading or part.heading is not None or says is not Heading.SOURCES:
            return
        over, after = part, part.block + 1
        first = next(units.following(after), None)
        if first is None or first.head is None or not is_mostly_address(first, addresses):
            return


def chain_of(rest: list[Unit], following: Iterator[Unit]) -> Iterator[Unit]:
    """The lines left of the heading's own block, then those of the blocks after it."""
    yield from rest
    yield from following


def shaped(article: Article, addresses: Addresses, units: Units, at: int) -> Iterator[SourceList]:
    """The list that begins at this block without a heading, if its entries cannot be running text."""
    first = units.of_block(at)[0]
    form = first.head.form if first.head else None
    starts = first.head is not None and first.head.keys[0] == "1" and is_mostly_address(first, addresses)
    if form not in SURE and not starts:
        return
    drafts = Reader(article.text, addresses, None).read(units.following(at))
    entries = [entry_of(draft, addresses) for draft in drafts]
    if form is Form.NOTE:
        yield SourceList(tuple(entries))
        return
    whole = next((index for index, entry in enumerate(entries) if not entry.addresses), len(entries))
    entries = entries[:whole]
    if form is Form.BRACKETS:
        if len(entries) >= FEWEST_ENTRIES or (entries and leads_with_address(first, addresses)):
            yield SourceList(tuple(entries))
    elif len(entries) >= FEWEST_ENTRIES and stands_last(article, entries[-1]):
        lines = [line for entry in entries for line in units.of_block(entry.blocks.start)[:1]]
        if all(is_mostly_address(line, addresses) for line in lines) and MARKER.search(
            article.text, 0, entries[0].span.start
        ):
            yield SourceList(tuple(entries))


def stands_last(article: Article, entry: Entry) -> bool:
    """Whether hardly anything of the article follows the entry."""
    return len(article.blocks) - entry.blocks.stop <= LONGEST_FOOTER


def is_mostly_address(unit: Unit, addresses: Addresses) -> bool:
    """Whether the line is an address or a linked title with a few words, or ends in an address."""
    links = addresses.titled(unit.span)
    if not addresses.within(unit.span):
        return False
    if not links:
        return not addresses.links(unit.span)
    linked = sum(len(link.span) for link in links)
    return linked >= SHORTEST_SHARE * len(unit.span) or unit.span.end - links[-1].span.end <= 1


def leads_with_address(unit: Unit, addresses: Addresses) -> bool:
    """Whether the address or the linked title comes right after the key."""
    start = unit.head.end if unit.head else unit.span.start
    return bool(addresses.within(Span(start, min(start + LONGEST_GAP, unit.span.end))))


def entry_of(draft: Draft, addresses: Addresses) -> Entry:
    """The finished entry."""
    return Entry(draft.span, draft.keys, addresses.within(draft.span), range(draft.first, draft.last + 1))
