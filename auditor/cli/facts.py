"""`auditor facts`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from auditor.cli.lines import answer_lines, text_of
from auditor.errors import InputError, UsageError
from auditor.facts import find_facts
from auditor.report.as_json import fact_objects
from auditor.settings import parse_day

BAD_LINES = 3


@click.command("facts")
@click.argument("text", required=False)
@click.option(
    "--lines", type=click.Path(path_type=Path), metavar="IN.jsonl", help="One object with id and text a line."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="OUT.jsonl", help="Where the lines go.")
@click.option("--reference", metavar="YYYY-MM-DD", help="The day from which relative dates count.")
@click.option("-f", "--format", "form", type=click.Choice(["json"]), default="json", help="The only form there is.")
def facts_command(text: str | None, lines: Path | None, output: Path | None, reference: str | None, form: str) -> int:
    """Find what can be checked in a text: figures, dates, quotations, names."""
    del form
    if (text is None) == (lines is None):
        raise UsageError("give a text (or - for standard input), or --lines IN.jsonl")
    if lines is not None:
        return BAD_LINES if answer_lines(lines, output, _facts_of) else 0
    words = sys.stdin.read() if text == "-" else str(text)
    record = {"text": words} | ({"reference": reference} if reference else {})
    click.echo(json.dumps(_facts_of(record), ensure_ascii=False, indent=2))
    return 0


def _facts_of(record: Mapping[str, Any]) -> dict[str, Any]:
    text = text_of(record, "text")
    day = record.get("reference")
    if day is not None and not isinstance(day, str):
        raise InputError("“reference” is no date; write it as YYYY-MM-DD")
    return {"facts": fact_objects(text, find_facts(text, parse_day(day) if day else None))}
