"""`auditor check`: one claim against one page, or many pairs of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.lines import answer_lines, text_of
from auditor.cli.options import opened, source_options, source_settings
from auditor.errors import InputError, UsageError
from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import ClaimReview, ReadPage, Snapshot, Unavailable, Verdict
from auditor.report.as_json import review_object
from auditor.review import check_claim, unread_review
from auditor.settings import SourceSettings, parse_day
from auditor.sources import Sources

FINDINGS, UNREADABLE = 1, 3
# Pages that stay read while pairs go by: pairs of one page mostly follow each other.
PAGES_KEPT = 64


@click.command("check")
@click.option("--claim", metavar="TEXT", help="The claim.")
@click.option("--source", "page", metavar="FILE|URL", help="The page that it is checked against.")
@click.option("--context", default="", metavar="TEXT", help="Text around the claim.")
@click.option("--date", "published", metavar="YYYY-MM-DD", help="The day on which the claim was written.")
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--pairs", type=click.Path(path_type=Path), metavar="IN.jsonl", help="Many claims, one object a line.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="OUT.jsonl", help="Where the answers go.")
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Worker processes for --pairs.")
@source_options(without=("--source", "--pages"))
def check_command(
    claim: str | None,
    page: str | None,
    context: str,
    published: str | None,
    form: str,
    pairs: Path | None,
    output: Path | None,
    jobs: int,
    **flags: Any,
) -> int:
    """Check one claim against one page, or a file of such pairs."""
    where = source_settings((), (), **flags)
    if pairs is not None:
        if claim or page:
            raise UsageError("--pairs brings its own claims and sources; leave out --claim and --source")
        return UNREADABLE if answer_lines(pairs, output, partial(_answer, pairs.parent, where), jobs) else 0
    if not claim or not page:
        raise UsageError("give --claim and --source, or --pairs IN.jsonl")
    record = {"claim": claim, "context": context, "article_date": published}
    record |= {"source_url": page} if "://" in page else {"source_path": page}
    review = _review(Path(), where, record)
    if isinstance(review, Unavailable):
        raise InputError(f"{page}: could not be read ({review.cause}): {review.detail}")
    click.echo(_as_text(review) if form == "text" else _as_json(review))
    return FINDINGS if review.verdict is Verdict.REFUTED else 0


def _as_json(review: ClaimReview) -> str:
    return json.dumps(review_object(review, with_source=True), ensure_ascii=False, indent=2)


def _as_text(review: ClaimReview) -> str:
    lines = [f"{review.verdict} ({review.reason})", *(f"  {f.kind}: {f.message}" for f in review.findings)]
    return "\n".join(lines)


def _answer(folder: Path, where: SourceSettings, record: Mapping[str, Any]) -> dict[str, Any]:
    review = _review(folder, where, record)
    return review_object(unread_review(text_of(record, "claim")) if isinstance(review, Unavailable) else review)


def _review(folder: Path, where: SourceSettings, record: Mapping[str, Any]) -> ClaimReview | Unavailable:
    """The review of one pair; `folder` is what its paths are relative to."""
    claim = text_of(record, "claim")
    context = "\n".join(text_of(record, key) for key in ("title", "context") if record.get(key))
    written, published = (_day(record, key) for key in ("article_date", "source_date"))
    page = _page(folder, where, _origin(record), published)
    return page if isinstance(page, Unavailable) else check_claim(claim, page, context=context, at=written)


def _origin(record: Mapping[str, Any]) -> tuple[str, str]:
    """Which of the three ways to give a source the record uses, and its value."""
    given = [key for key in ("source_text", "source_path", "source_url") if record.get(key) is not None]
    if len(given) != 1:
        raise InputError("give one of “source_text”, “source_path”, “source_url”")
    return given[0], text_of(record, given[0])


def _day(record: Mapping[str, Any], key: str) -> date | None:
    return parse_day(text_of(record, key)) if record.get(key) else None


@lru_cache(maxsize=PAGES_KEPT)
def _page(
    folder: Path, where: SourceSettings, origin: tuple[str, str], published: date | None
) -> ReadPage | Unavailable:
    key, value = origin
    match key:
        case "source_text":
            snapshot: Snapshot | Unavailable = Snapshot("text:", value.encode(), "text/plain; charset=utf-8")
        case "source_path":
            snapshot = _from_file(folder / value)
        case _:
            snapshot = _sources(where).load(value, None)
    document = read(snapshot) if isinstance(snapshot, Snapshot) else snapshot
    if isinstance(document, Unavailable):
        return document
    return read_page(replace(document, published=document.published or published))


def _from_file(path: Path) -> Snapshot:
    try:
        body = path.read_bytes()
        if path.suffix == ".gz":
            path, body = path.with_suffix(""), gzip.decompress(body)
    except (OSError, EOFError) as error:
        raise InputError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from None
    return Snapshot(path.name, body)


@lru_cache(maxsize=1)
def _sources(where: SourceSettings) -> Sources:
    return opened(where)
