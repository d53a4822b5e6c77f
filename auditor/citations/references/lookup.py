"""From the key in a marker to the entry that it means."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from itertools import pairwise

from auditor.citations.references.addresses import cited
from auditor.citations.references.reading import references
from auditor.citations.references.records import Entry, SourceList
from auditor.citations.references.unaddressed import only_host
from auditor.model import Article, BlockKind, Citation, Span, Style

NO_LIST = "the article has no list of sources"
NO_ENTRY = "no source has the number {key}"
NO_NOTE = "there is no note {key}"
NO_ADDRESS = "source {key} is listed without an address"
SEVERAL = "several sources have the number {key}"


@dataclass(frozen=True, slots=True)
class Numbered:
    """An entry, and the bundle of lists that it stands in: lists with no running text between them."""

    entry: Entry
    bundle: int
    announced: bool


class Lookup:
    """The entries of one article by their keys."""

    def __init__(self, article: Article) -> None:
        self._article = article
        known = references(article)
        self._anchored = known.anchored
        self._notes: dict[str, Entry] = {}
        self._numbers: dict[str, list[Numbered]] = {}
        self._bundles: list[int] = []
        for note in known.notes:
            for key in note.keys:
                self._notes.setdefault(key, note)
        for found, bundle in zip(known.lists, bundles(article, known.lists), strict=True):
            if bundle == len(self._bundles):
                self._bundles.append(found.span.start)
            for entry in found.entries:
                for key in entry.keys:
                    self._numbers.setdefault(key, []).append(Numbered(entry, bundle, found.announced))

    def __contains__(self, key: str) -> bool:
        """Whether some list has this number."""
        return key in self._numbers

    @property
    def numbers(self) -> Set[str]:
        """The numbers that the lists have."""
        return self._numbers.keys()

    @property
    def count(self) -> int:
        """How many numbers the lists have."""
        return len(self._numbers)

    def note(self, name: str) -> Entry | None:
        """The note of this name."""
        return self._notes.get(f"^{name}")

    def at_anchor(self, place: str) -> Entry | None:
        """The entry that a link within the page leads to."""
        return self._anchored.get(place)

    def citation(self, style: Style, span: Span, label: str, key: str) -> Citation:
        """What a marker with this number cites; `unresolvable` with a note where that cannot be told.

        Where every part of the article has its own list, the next one after the marker counts.
        """
        found = self._numbers.get(key, [])
        if not found:
            return unresolvable(span, label, (NO_ENTRY if self._numbers else NO_LIST).format(key=key))
        found = likeliest(found)
        if len(found) > 1:
            following = next((one.bundle for one in found if self._bundles[one.bundle] > span.start), None)
            found = [one for one in found if one.bundle == following and found[0].bundle != found[-1].bundle]
        if len(found) != 1:
            return unresolvable(span, label, SEVERAL.format(key=key))
        return of_entry(self._article, style, span, label, found[0].entry, key)


def of_entry(article: Article, style: Style, span: Span, label: str, entry: Entry, key: str) -> Citation:
    """The citation of an entry, of a host if it names no more; `unresolvable` where it gives neither."""
    if host := only_host(article, entry):
        return Citation(style, span, label, host=host, listed=(entry.span.of(article.text),))
    if entry.address:
        return cited(style, span, label, entry.address)
    return unresolvable(span, label, NO_ADDRESS.format(key=key))


def unresolvable(span: Span, label: str, note: str) -> Citation:
    """A marker that leads nowhere, and why."""
    return Citation(Style.UNRESOLVABLE, span, label, note=note)


def likeliest(found: list[Numbered]) -> list[Numbered]:
    """The entries of one number without those that give no address, or stand among mere notes; one for a page."""
    found = [one for one in found if one.entry.address] or found
    found = [one for one in found if one.announced] or found
    return found[:1] if len({one.entry.address or one.entry.span for one in found}) == 1 else found


def bundles(article: Article, lists: tuple[SourceList, ...]) -> list[int]:
    """The number of the bundle of each list, from 0."""
    found = [0] if lists else []
    for one, other in pairwise(lists):
        between = article.blocks[one.entries[-1].blocks.stop : other.entries[0].blocks.start]
        found.append(found[-1] + any(block.kind is not BlockKind.HEADING for block in between))
    return found
