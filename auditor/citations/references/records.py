"""What a list of sources is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One source of a list: where it stands, the keys by which markers call it, and the addresses in it.

    Keys are numbers as written without brackets ("12"), names of notes with their caret ("^12", "^smith"), or none.
    `addresses` are http(s) addresses, doi: and arXiv: numbers as written, in order of place, without repetition.
    `blocks` says which blocks of the article it stands in, as a range of their places.
    """

    span: Span
    keys: tuple[str, ...]
    addresses: tuple[str, ...]
    blocks: range

    @property
    def address(self) -> str | None:
        """The source's own address: what else an entry links to (an archive, a publisher) comes after it."""
        return self.addresses[0] if self.addresses else None


@dataclass(frozen=True, slots=True)
class SourceList:
    """Entries in a row, under a heading or known by their shape; `announced`: a heading says that they are sources."""

    entries: tuple[Entry, ...]
    heading: Span | None = None
    announced: bool = False

    @property
    def span(self) -> Span:
        """From the first entry to the last."""
        return Span(self.entries[0].span.start, self.entries[-1].span.end)


@dataclass(frozen=True, slots=True)
class References:
    """All lists of sources and notes of one article, in order of place.

    `blocks` are the places of the blocks that they fill, which are no running text; `anchored` the entries by the ids
    that links within the page lead to.
    """

    lists: tuple[SourceList, ...] = ()
    notes: tuple[Entry, ...] = ()
    anchored: dict[str, Entry] = field(default_factory=dict)
    blocks: frozenset[int] = frozenset()
