"""`auditor facts`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import click

from auditor.cli.exits import Exit
from auditor.cli.inputs import STANDARD_INPUT
from auditor.cli.lines import Answer, answer_lines, decoded, text_of
from auditor.cli.options import parsed
from auditor.cli.streams import put
from auditor.errors import UsageError
from auditor.facts import find_facts
from auditor.report.as_json import fact_objects
from auditor.settings import parse_day


@click.command("facts")
@click.argument("text", required=False)
@click.option("--lines", type=click.Path(path_type=Path), metavar="IN.jsonl", help="Many texts, one object a line.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="OUT.jsonl", help="Where the lines go.")
@click.option(
    "--reference", metavar="YYYY-MM-DD", callback=parsed(parse_day), help="The day from which relative dates count."
)
@click.option("-f", "--format", "form", type=click.Choice(["json"]), default="json", help="The only form there is.")
def facts_command(text: str | None, lines: Path | None, output: Path | None, reference: date | None, form: str) -> int:
    """Find what can be checked in a text: figures, dates, quotations, names."""
    del form
    if (text is None) == (lines is None):
        raise UsageError("give a text (or - for standard input), or --lines IN.jsonl")
    if lines is not None:
        if reference:
            raise UsageError("--reference is for one text; give each line its own “reference”")
        bad = sum("error" in result for result in answer_lines(lines, output, _answerer))
        return Exit.INCOMPLETE if bad else Exit.DONE
    if output is not None:
        raise UsageError("-o is for --lines; the facts of one text go to standard output")
    words = (
        decoded(sys.stdin.buffer.read(), "standard input")
        if text == STANDARD_INPUT
        else text_of({"TEXT": text}, "TEXT")
    )
    found = json.dumps(_facts(words, reference), ensure_ascii=False, indent=2)
    put(f"{found}\n".encode())
    return Exit.DONE


def _answerer() -> AbstractContextManager[Answer]:
    return nullcontext(_answer)


def _answer(record: Mapping[str, Any]) -> dict[str, Any]:
    day = text_of(record, "reference") if record.get("reference") is not None else None
    return _facts(text_of(record, "text"), parse_day(day) if day is not None else None)


def _facts(text: str, reference: date | None) -> dict[str, Any]:
    return {"facts": fact_objects(text, find_facts(text, reference))}
