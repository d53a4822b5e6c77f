"""`auditor check`: one claim against one page, or many pairs of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.exits import Exit, exit_options, findings
from auditor.cli.lines import answer_lines, text_of
from auditor.cli.options import parsed, source_options, source_settings
from auditor.cli.pairs import Checker, Origin, Pair
from auditor.cli.streams import put, say
from auditor.errors import UsageError
from auditor.model import ClaimReview, Reason, Unavailable
from auditor.model.secrets import redacted
from auditor.report.as_json import review_object
from auditor.report.shown import one_line
from auditor.settings import SourceSettings, parse_day


@click.command("check")
@click.option("--claim", metavar="TEXT", help="The claim.")
@click.option("--source", "page", metavar="FILE|URL", help="The page that it is checked against.")
@click.option("--context", metavar="TEXT", help="Text around the claim.")
@click.option(
    "--date",
    "written",
    metavar="YYYY-MM-DD",
    callback=parsed(parse_day),
    help="The day on which the claim was written.",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), help="The form of one answer.")
@click.option("--pairs", type=click.Path(path_type=Path), metavar="IN.jsonl", help="Many claims, one object a line.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="OUT.jsonl", help="Where their answers go.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Worker processes for --pairs.")
@exit_options
@source_options(without=("--source",))
def check_command(pairs: Path | None, fail_on: str, fail_incomplete: bool, **flags: Any) -> int:
    """Check one claim against one page, or a file of such pairs."""
    one = {name: flags.pop(name) for name in ("claim", "page", "context", "written", "form")}
    many = {name: flags.pop(name) for name in ("output", "jobs")}
    where = source_settings(**flags)
    if pairs is not None:
        if any(value is not None for value in one.values()):
            raise UsageError("--pairs brings claims, sources, contexts and dates; leave out the flags for one claim")
        if where.ignore_robots:
            raise UsageError("--ignore-robots is for one page that you read yourself; leave it out with --pairs")
        return check_pairs(pairs, where, fail_incomplete=fail_incomplete, **many)
    if any(value is not None for value in many.values()):
        raise UsageError("-o and --jobs are for --pairs; the answer to one claim goes to standard output")
    if not one["claim"] or not one["page"]:
        raise UsageError("give --claim and --source, or --pairs IN.jsonl")
    return check_one(where, fail_on, **one)


def check_pairs(
    path: Path, where: SourceSettings, *, output: Path | None, jobs: int | None, fail_incomplete: bool
) -> Exit:
    """Answers every line of a file; INCOMPLETE if one is bad, or, where that matters, has an unreadable source."""
    code = Exit.DONE
    for answer in answer_lines(path, output, partial(Checker, path.parent, where), jobs or 1):
        unread = answer.get("reason") == Reason.SOURCE_UNAVAILABLE
        if "error" in answer or (fail_incomplete and unread):
            code = Exit.INCOMPLETE
    return code


def check_one(
    where: SourceSettings,
    fail_on: str,
    *,
    claim: str,
    page: str,
    context: str | None,
    written: date | None,
    form: str | None,
) -> Exit:
    """Answers one claim on standard output."""
    origin = Origin("source_url" if "://" in page else "source_path", page, at=written)
    pair = Pair(text_of({"--claim": claim}, "--claim"), origin, context or "")
    with Checker(Path(), where) as checker:
        review = checker.review(pair)
    outcome = review.choices[0].source and review.choices[0].source.outcome
    if isinstance(outcome, Unavailable):
        say(f"{redacted(page)}: could not be read ({outcome.cause}): {outcome.detail}")
    if form == "json":
        answer = json.dumps(review_object(review, with_source=True), ensure_ascii=False, indent=2)
        put(f"{answer}\n".encode("utf-8", "backslashreplace"))
    elif not isinstance(outcome, Unavailable):
        put("".join(f"{line}\n" for line in as_text(review)).encode("utf-8", "replace"))
    return Exit.INCOMPLETE if isinstance(outcome, Unavailable) else findings([review], fail_on)


def as_text(review: ClaimReview) -> Iterator[str]:
    """The verdict, what was found of each fact, and the passages that it rests on."""
    yield f"{review.verdict} ({review.reason})"
    yield from (f"  {finding.kind}: {one_line(finding.message)}" for finding in review.findings)
    for evidence in review.evidence:
        number = "" if evidence.page is None else f" {evidence.page}"
        yield f"  page{number}: {one_line(evidence.text)}"
