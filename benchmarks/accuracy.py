"""Verdicts against labelled claims: accuracy, recall, false accusations.

    python benchmarks/accuracy.py --data DIR [--sets NAME,NAME] [--from-html] [--misses N]

DIR holds a folder a set with `cases.jsonl`: `id`, `claim`, `label`, and `source_text` or a `source_id` that
`sources.jsonl` (or, for edited page sentences, `ground_truth.jsonl` of the folder named in `--bodies`) resolves.
`--from-html` reads the pages behind those bodies instead, so that the whole way from HTML to verdict is measured.
Nothing of the data is part of this project.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import ClaimReview, ReadPage, Reason, Snapshot, Unavailable, Verdict
from auditor.review import check_claim, unread_review
from auditor.settings import parse_day

SETS = "press_claims press_links perturb wp_citations wice qags faithbench factcheck_stance drb_fact".split()
COLUMNS = "set,cases,accuracy,balanced,recall,caught,three-way,refuted right,false accusations,partly".split(",")


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled claim and what came of it."""

    case: dict[str, Any]
    review: ClaimReview

    @property
    def supported(self) -> bool:
        """Whether the label says so."""
        return str(self.case["label"]).startswith("supported")

    @property
    def said_supported(self) -> bool:
        """Whether the verdict says so."""
        return self.review.verdict is Verdict.SUPPORTED

    @property
    def three_way(self) -> str:
        """The verdict in the words of the labels."""
        words = {Verdict.SUPPORTED: "supported", Verdict.REFUTED: "contradicted"}
        return words.get(self.review.verdict, "not_found")


def main() -> int:
    """Runs the sets and prints a row each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--bodies", default="extraction_readability", help="where source_id of page edits lead")
    parser.add_argument("--from-html", action="store_true", help="read the pages of these bodies, not their text")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--misses", type=int, default=0, help="print that many false accusations and misses a set")
    options = parser.parse_args()
    print(f"{platform.machine()}, Python {platform.python_version()}")
    print("  ".join(f"{column:>17}" for column in COLUMNS))
    for name in options.sets.split(","):
        if not (options.data / name / "cases.jsonl").exists():
            print(f"{name}: no cases.jsonl", file=sys.stderr)
            continue
        started = time.perf_counter()
        rows = list(reviewed(options.data / name, options.data / options.bodies, from_html=options.from_html))
        print(table_row(name, rows), f"  {len(rows) / (time.perf_counter() - started):6.0f} claims/s")
        for row in misses(rows)[: options.misses]:
            print_miss(row)
    return 0


def reviewed(folder: Path, bodies: Path, *, from_html: bool) -> Iterator[Row]:
    """Every scored case of a set, checked; a page of several cases is read once."""
    texts = {line["source_id"]: plain(line["source_text"]) for line in lines(folder / "sources.jsonl")}
    for line in lines(bodies / "ground_truth.jsonl"):
        texts[line["id"]] = html(bodies / line["html"], line["url"]) if from_html else plain(line["article_body"])
    known: tuple[Snapshot, ReadPage | Unavailable] | None = None
    for case in lines(folder / "cases.jsonl"):
        if case.get("binary") is None:
            continue
        given = case.get("source_text")
        snapshot = texts.get(case.get("source_id", "")) or plain("") if given is None else plain(given)
        if known is None or known[0] != snapshot:
            known = snapshot, page_of(snapshot, case.get("source_date"))
        yield Row(case, review(case, known[1]))


def plain(text: str) -> Snapshot:
    """A page that is text alone."""
    return Snapshot("text:", text.encode(), "text/plain; charset=utf-8")


def html(path: Path, uri: str) -> Snapshot:
    """A page as it was received."""
    return Snapshot(uri, gzip.decompress(path.read_bytes()), "text/html")


def page_of(snapshot: Snapshot, published: str | None) -> ReadPage | Unavailable:
    """The page as `auditor check --pairs` reads it."""
    document = read(snapshot)
    if isinstance(document, Unavailable):
        return document
    day = parse_day(published[:10]) if published else document.published
    return read_page(replace(document, published=day))


def review(case: dict[str, Any], page: ReadPage | Unavailable) -> ClaimReview:
    """The verdict on one case."""
    if isinstance(page, Unavailable):
        return unread_review(case["claim"])
    written = case.get("citing_date")
    return check_claim(
        case["claim"], page, context=case.get("context") or "", at=parse_day(written[:10]) if written else None
    )


def table_row(name: str, rows: list[Row]) -> str:
    """The figures of one set."""
    positive, negative = [r for r in rows if r.supported], [r for r in rows if not r.supported]
    contradicted = [r for r in rows if r.case["label"] == "contradicted"]
    exact = [r for r in rows if r.case["label"] in ("supported", "contradicted", "not_found")]
    refuted = [r for r in rows if r.review.verdict is Verdict.REFUTED]
    recall, caught = share(r.said_supported for r in positive), share(not r.said_supported for r in negative)
    cells = [
        name,
        str(len(rows)),
        percent(share(r.said_supported == r.supported for r in rows)),
        percent(None if recall is None or caught is None else (recall + caught) / 2),
        percent(recall),
        percent(caught),
        percent(share(r.three_way == r.case["label"] for r in exact)) if contradicted else "–",
        f"{sum(not r.supported for r in refuted)} of {len(refuted)}",
        f"{sum(r.supported for r in refuted)} of {len(positive)}",
        percent(share(r.review.reason is Reason.PARTLY_FOUND for r in rows)),
    ]
    return "  ".join(f"{cell:>17}" for cell in cells)


def share(hits: Iterator[bool]) -> float | None:
    """The share of true among the values; None of none."""
    values = list(hits)
    return sum(values) / len(values) if values else None


def percent(value: float | None) -> str:
    """A share as per cent with one decimal."""
    return "–" if value is None else f"{100 * value:.1f}"


def misses(rows: list[Row]) -> list[Row]:
    """Wrong rows, false accusations first."""
    wrong = [row for row in rows if row.said_supported != row.supported]
    accused = [row for row in rows if row.supported and row.review.verdict is Verdict.REFUTED]
    return accused + [row for row in wrong if row not in accused]


def print_miss(row: Row) -> None:
    """One miss, for reading."""
    print(f"\n  {row.case['id']}  {row.case['label']} ({row.case.get('kind')})\n  {row.case['claim']}")
    print(f"  {row.review.verdict} {row.review.reason} {row.review.score}")
    for finding in row.review.findings:
        print(f"    {finding.stance} {finding.kind}: {finding.message}")


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file; none if there is no such file."""
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


if __name__ == "__main__":
    sys.exit(main())
