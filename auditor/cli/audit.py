"""`auditor audit`."""

from __future__ import annotations

from typing import Any

import click

from auditor.cli.exits import Exit, exit_options, findings
from auditor.cli.inputs import opened, read, refuse_unnamed
from auditor.cli.options import article_options, article_settings, source_options, source_settings
from auditor.cli.reports import chosen_formats, write
from auditor.cli.streams import say, waiting
from auditor.errors import InputError
from auditor.flow import audit
from auditor.model import Audit, Unavailable
from auditor.readers import Readers
from auditor.settings import ArticleSettings, SourceSettings
from auditor.sources import Sources


@click.command("audit")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@source_options()
@article_options
@click.option(
    "-o",
    "--output",
    default="reports",
    show_default=True,
    metavar="DIR",
    help="Reports folder, or - for standard output.",
)
@click.option(
    "-f",
    "--format",
    "names",
    multiple=True,
    metavar="NAME",
    help="terminal, html or json. Repeatable; in the place of terminal and html.",
)
@exit_options
def audit_command(articles: tuple[str, ...], **flags: Any) -> int:
    """Audit articles: files, addresses, or - for standard input."""
    output, fail_on, fail_incomplete = (flags.pop(name) for name in ("output", "fail_on", "fail_incomplete"))
    formats = chosen_formats(flags.pop("names"), output)
    about = article_settings(flags.pop("markup"), flags.pop("base_url"), flags.pop("published"))
    where = source_settings(**flags)
    refuse_unnamed(articles, about)
    code = Exit.DONE
    with opened(where) as sources, Readers() as readers:
        for name in articles:
            try:
                done = audited(name, about, where, sources, readers)
            except InputError as error:
                say(str(error))
                code = Exit.INCOMPLETE
                continue
            if not done.reviews:
                say(f"{name}: no citations were found in it")
            write(done, formats, output)
            code = max(code, exit_code(done, fail_on, fail_incomplete=fail_incomplete))
    return code


def audited(name: str, about: ArticleSettings, where: SourceSettings, sources: Sources, readers: Readers) -> Audit:
    """The audit of one article; raises InputError if it cannot be read."""
    with waiting(f"{name}: reading the article and the pages that it cites …"):
        return audit(read(name, about, sources), sources, recorded(about, where), readers)


def recorded(about: ArticleSettings, where: SourceSettings) -> tuple[tuple[str, str], ...]:
    """The settings that bear on the result, for the report: those that were given, in a fixed order."""
    values = {
        "input_format": about.markup,
        "base_url": about.base_url,
        "date": about.published.isoformat() if about.published else None,
        "offline": "true" if where.offline else None,
        "pages": ", ".join(map(str, where.pages)),
        "source": ", ".join(where.given),
        "max_age": None if where.max_age is None else f"{where.max_age.total_seconds():.0f}s",
        "allow_private": ", ".join(where.allow_private),
    }
    return tuple((name, value) for name, value in values.items() if value)


def exit_code(done: Audit, fail_on: str, *, fail_incomplete: bool) -> Exit:
    """FINDINGS for findings at or above the threshold, INCOMPLETE for a source that could not be read."""
    if fail_incomplete and any(isinstance(source.outcome, Unavailable) for source in done.sources):
        return Exit.INCOMPLETE
    return findings(done.reviews, fail_on)
