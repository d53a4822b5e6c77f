"""Labelled claims and their pages, in two formats through one reader.

A set is a folder. Its cases stand in `cases.jsonl` (`id`, `claim`, `label`, and `source_text` or a `source_id` that
`sources.jsonl`, or `ground_truth.jsonl` of the folder of page bodies, resolves; optional `binary`, null for a case
that is not scored, `citing_date`, `source_date`) or in `claims.jsonl` (`id`, `claim`, `label`, `page` below `pages/`;
optional `date`, the day on which the claim was written). Both may have `kind`, `context` and `slices`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import ClaimReview, ReadPage, Snapshot, Unavailable
from auditor.review import check_claim, unread_review
from auditor.settings import parse_day
from verdicts.rows import Row

Case = dict[str, Any]
FILES = ("cases.jsonl", "claims.jsonl")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The folder whose `ground_truth.jsonl` holds page bodies by id; `from_html`: the pages behind them are read."""

    folder: Path
    from_html: bool = False

    def pages(self) -> dict[str, Snapshot]:
        """Every page by its id."""
        return {line["id"]: self._page(line) for line in lines(self.folder / "ground_truth.jsonl")}

    def _page(self, line: Case) -> Snapshot:
        if not self.from_html:
            return plain(line["article_body"])
        return html(gzip.decompress((self.folder / line["html"]).read_bytes()), line["url"])


def sets_in(data: Path) -> dict[str, Path]:
    """The sets of a folder by name: its sub-folders with cases, and the folder itself if it holds some."""
    folders = [data, *sorted(path for path in data.iterdir() if path.is_dir())] if data.is_dir() else []
    return {folder.name: folder for folder in folders if any((folder / name).exists() for name in FILES)}


def reviewed(folder: Path, bodies: Path, *, from_html: bool = False) -> Iterator[Row]:
    """Every scored case of a set, checked; a page of several cases in a row is read once."""
    known: tuple[Snapshot, str | None, ReadPage | Unavailable] | None = None
    for case, snapshot in cases(folder, Bodies(bodies, from_html)):
        published = case.get("source_date")
        if known is None or known[:2] != (snapshot, published):
            known = snapshot, published, page_of(snapshot, published)
        yield Row(case, review(case, known[2]))


def cases(folder: Path, bodies: Bodies) -> Iterator[tuple[Case, Snapshot]]:
    """The scored cases of a set, each with its page; a set that scores none by `binary` is scored by its labels."""
    given = [{"set": folder.name, **case} for name in FILES for case in lines(folder / name)]
    by_label = all(case.get("binary") is None for case in given)
    pages = {line["source_id"]: plain(line["source_text"]) for line in lines(folder / "sources.jsonl")}
    wanted = {case["source_id"] for case in given if "source_id" in case and case.get("source_text") is None}
    if wanted - pages.keys():
        pages |= bodies.pages()
    for case in given:
        if by_label or case.get("binary", 0) is not None:
            yield case, _page(case, folder, pages)


def _page(case: Case, folder: Path, pages: dict[str, Snapshot]) -> Snapshot:
    if "page" in case:
        return from_file(folder / "pages" / case["page"])
    if case.get("source_text") is not None:
        return plain(case["source_text"])
    return pages.get(case.get("source_id", "")) or plain("")


def from_file(path: Path) -> Snapshot:
    """A page kept in a file: HTML by its suffix, or else text."""
    return html(path.read_bytes(), "") if path.suffix == ".html" else plain(path.read_text(encoding="utf-8"))


def plain(text: str) -> Snapshot:
    """A page that is text alone."""
    return Snapshot("text:", text.encode(), "text/plain; charset=utf-8")


def html(content: bytes, uri: str) -> Snapshot:
    """A page as it was received."""
    return Snapshot(uri or "text:", content, "text/html")


def page_of(snapshot: Snapshot, published: str | None) -> ReadPage | Unavailable:
    """The page as `auditor check --pairs` reads it."""
    document = read(snapshot)
    if isinstance(document, Unavailable):
        return document
    day = parse_day(published[:10]) if published else document.published
    return read_page(replace(document, published=day))


def review(case: Case, page: ReadPage | Unavailable) -> ClaimReview:
    """The verdict on one case."""
    if isinstance(page, Unavailable):
        return unread_review(case["claim"])
    written = case.get("citing_date") or case.get("date")
    return check_claim(
        case["claim"], page, context=case.get("context") or "", at=parse_day(written[:10]) if written else None
    )


def lines(path: Path) -> Iterator[Case]:
    """The objects of a file of JSON lines; none if there is no such file."""
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from (json.loads(line) for line in file if line.strip())
