"""Documents in many styles, against what one simple rule per style finds in them.

The folder has `manifest.jsonl`: a line a document with `doc` (its path), `citations` (how many markers the rule finds),
`unresolvable` and `urls` (the addresses that they lead to).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.article import read_file
from auditor.citations import find_citations
from auditor.errors import InputError
from auditor.model import Style
from auditor.model.addresses import page_key
from citing.table import lines, share

FOLDER = "citation_docs"
COLUMNS = ("folder", "documents", "markers", "found", "share %", "more", "other", "lost", "addresses", "found")


@dataclass(frozen=True, slots=True)
class Row:
    """One document: markers and addresses of the rule, and how many of each are found.

    `markers` are ours that lead to an address of the rule, `other` those that lead elsewhere, `lost` those that are
    unresolvable. `missing` are addresses that no citation of ours has.
    """

    doc: str
    expected: int
    markers: int
    other: int
    lost: int
    addresses: int
    missing: tuple[str, ...]

    @property
    def found(self) -> int:
        """How many of the rule's markers are found, at most all."""
        return min(self.expected, self.markers)


def rows(data: Path) -> Iterator[Row]:
    """A row a document."""
    folder = data / FOLDER
    for written in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        known = json.loads(written)
        try:
            article = read_file(folder / known["doc"])
        except InputError:
            continue
        citations = [citation for group in find_citations(article) for citation in group.citations]
        wanted = {page_key(url): url for url in known["urls"]}
        ours = {page_key(url) for one in citations for url in (one.url, one.target) if url}
        lost = sum(one.style is Style.UNRESOLVABLE for one in citations)
        markers = sum(any(page_key(url) in wanted for url in (one.url, one.target) if url) for one in citations)
        yield Row(
            doc=known["doc"],
            expected=known["citations"],
            markers=markers,
            other=len(citations) - markers - lost,
            lost=lost,
            addresses=len(wanted),
            missing=tuple(url for key, url in wanted.items() if key not in ours),
        )


def table(data: Path, misses: int) -> list[str]:
    """A row a folder, and the documents that lack a marker or an address."""
    if not (data / FOLDER / "manifest.jsonl").is_file():
        return []
    found = list(rows(data))
    folders = sorted({row.doc.split("/")[0] for row in found})
    told = [cells(folder, [row for row in found if row.doc.startswith(f"{folder}/")]) for folder in folders]
    return [*lines(f"documents ({FOLDER})", COLUMNS, [*told, cells("all", found)]), *told_misses(found, misses)]


def cells(name: str, found: list[Row]) -> tuple[object, ...]:
    """The cells of one row of the table."""
    expected, markers = sum(row.expected for row in found), sum(row.found for row in found)
    more = sum(row.markers for row in found) - markers
    other, lost = sum(row.other for row in found), sum(row.lost for row in found)
    addresses = sum(row.addresses for row in found)
    reached = addresses - sum(len(row.missing) for row in found)
    return (name, len(found), expected, markers, share(markers, expected), more, other, lost, addresses, reached)


def told_misses(found: list[Row], most: int) -> Iterator[str]:
    """What is missing, document by document."""
    for row in [row for row in found if row.missing or row.found < row.expected][:most]:
        yield f"  {row.doc}: {row.markers} of {row.expected} markers, {len(row.missing)} addresses missing"
        yield from (f"    {url}" for url in row.missing)
