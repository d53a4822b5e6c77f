"""`auditor explain`."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from textwrap import fill

import click

from auditor.checks import CHECKS
from auditor.cli.exits import Exit
from auditor.cli.handbook import Row, Section, sections
from auditor.cli.streams import put
from auditor.consistency import RULES
from auditor.errors import UsageError
from auditor.model import Kind
from auditor.report.terminal import PIPED_WIDTH, wants_colour

WIDEST = 100
INDENT = "  "
KINDS = (*(kind.value for kind in Kind), *(kind for rule in RULES for kind in rule.kinds))
NEXT = "`auditor explain NAME` tells more of a check or of a kind of finding, such as `scale_word`."


@click.command("explain")
@click.argument("name", required=False)
def explain_command(name: str | None) -> int:
    """Explain a check or a kind of finding; without a name, list the checks."""
    is_terminal = sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, WIDEST) if is_terminal else PIPED_WIDTH
    lines = "\n".join(_told(name, width)) + "\n"
    put((lines if wants_colour(is_terminal, os.environ) else click.unstyle(lines)).encode())
    return Exit.DONE


def _told(name: str | None, width: int) -> Iterator[str]:
    book = sections()
    if name is None:
        return _listed(book, width)
    section = next((section for section in book if section.name == name), None)
    if section:
        return _section(section, width)
    if name in KINDS:
        return _kind(name, book, width)
    raise UsageError(_unknown(name, book))


def _listed(book: tuple[Section, ...], width: int) -> Iterator[str]:
    """Each check with its one line."""
    summaries = {check.ident: check.summary for check in CHECKS} | {rule.ident: rule.summary for rule in RULES}
    for section in book:
        yield _entry(section.name, summaries.get(section.name, section.first_sentence), width)
    yield ""
    yield fill(NEXT, width)


def _section(section: Section, width: int) -> Iterator[str]:
    yield click.style(section.name, bold=True)
    before: str | Row = ""
    for part in section.parts:
        if isinstance(part, str) or isinstance(before, str):
            yield ""
        kind_again = isinstance(part, Row) and isinstance(before, Row) and part.kind == before.kind
        yield fill(part, width) if isinstance(part, str) else _row(part, width, name="" if kind_again else part.kind)
        before = part


def _kind(kind: str, book: tuple[Section, ...], width: int) -> Iterator[str]:
    """What each check says by this kind: the rows of its table, or else its words."""
    yield click.style(kind, bold=True)
    in_table = any(section.rows_of(kind) for section in book)
    for section in book:
        told = [_row(row, width, name="") for row in section.rows_of(kind)]
        if not in_table:
            told = [
                fill(words, width, initial_indent=INDENT, subsequent_indent=INDENT) for words in section.prose_of(kind)
            ]
        if told:
            yield from ("", f"in {click.style(section.name, bold=True)}:", *told)


def _row(row: Row, width: int, *, name: str) -> str:
    return _entry(name, row.says, width) + (f"\n{_entry('', f'e.g. {row.example}', width)}" if row.example else "")


def _entry(name: str, words: str, width: int) -> str:
    """A name in its column and words beside it; a long name has a line of its own."""
    column = max(len(kind) for kind in KINDS if len(kind) < 18) + 2
    margin = INDENT + " " * column
    wrapped = fill(words, width, initial_indent=margin, subsequent_indent=margin)
    if not name:
        return wrapped
    styled = INDENT + click.style(name, fg="cyan")
    return styled + wrapped[len(INDENT) + len(name) :] if len(name) < column else f"{styled}\n{wrapped}"


def _unknown(name: str, book: tuple[Section, ...]) -> str:
    checks, kinds = [section.name for section in book], list(KINDS)
    near = get_close_matches(name.lower(), [*checks, *kinds], n=1)
    hint = f"; did you mean “{near[0]}”?" if near else "."
    return f"no check or kind is called “{name}”{hint} Checks: {', '.join(checks)}. Kinds: {', '.join(kinds)}"
