"""`auditor audit`."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from auditor import __version__
from auditor.cli.options import (
    article_options,
    article_settings,
    opened,
    read,
    say,
    source_options,
    source_settings,
)
from auditor.errors import InputError, OutputError, UsageError
from auditor.flow import audit
from auditor.model import Article, Audit, Reason, Unavailable, Verdict
from auditor.report import FORMATS, Format
from auditor.report.terminal import summary, wants_colour
from auditor.settings import ArticleSettings, SourceSettings

FAIL_ON = ("refuted", "unsupported", "never")
UNSUPPORTED = (Reason.CONFLICTING_EVIDENCE, Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE)
FINDINGS, INCOMPLETE = 1, 3
TERMINAL = FORMATS[0]


@click.command("audit")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@source_options()
@article_options
@click.option("-o", "--output", default="reports", metavar="DIR", help="Reports folder, or - for standard output.")
@click.option("-f", "--format", "names", multiple=True, metavar="NAME", help="terminal, html or json. Repeatable.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="refuted", help="What makes the exit code 1.")
@click.option("--fail-incomplete", is_flag=True, help="Exit code 3 if any source could not be read.")
def audit_command(articles: tuple[str, ...], **flags: Any) -> int:
    """Audit articles: files, addresses, or - for standard input."""
    formats = chosen_formats(flags.pop("names"), flags["output"])
    output, fail_on, incomplete = (flags.pop(name) for name in ("output", "fail_on", "fail_incomplete"))
    about = article_settings(flags.pop("markup"), flags.pop("base_url"), flags.pop("published"))
    where = source_settings(**flags)
    code = 0
    with opened(where) as sources:
        for name in articles:
            try:
                done = audit(read(name, about, sources), sources, recorded(about, where))
            except InputError as error:
                say(str(error))
                code = INCOMPLETE
                continue
            write(done, formats, output)
            code = max(code, exit_code(done, fail_on, incomplete=incomplete))
    return code


def chosen_formats(names: tuple[str, ...], output: str) -> tuple[Format, ...]:
    """The formats asked for, in the order asked; terminal and html by default."""
    known = {form.name: form for form in FORMATS}
    for name in names:
        if name not in known:
            raise UsageError(f"-f {name}: no such format; there are {', '.join(known)}")
    if output == "-" and len(names) != 1:
        raise UsageError("-o - writes one format to standard output; name it with a single -f")
    return tuple(known[name] for name in dict.fromkeys(names or ("terminal", "html")))


def recorded(about: ArticleSettings, where: SourceSettings) -> tuple[tuple[str, str], ...]:
    """The settings that bear on the result, for the report: those that were given, in a fixed order."""
    values = {
        "input_format": about.markup,
        "base_url": about.base_url,
        "date": about.published.isoformat() if about.published else None,
        "offline": "true" if where.offline else None,
        "pages": ", ".join(map(str, where.pages)),
        "source": ", ".join(where.given),
        "max_age": str(where.max_age) if where.max_age else None,
        "allow_private": ", ".join(where.allow_private),
    }
    return tuple((name, value) for name, value in values.items() if value)


def exit_code(done: Audit, fail_on: str, *, incomplete: bool) -> int:
    """1 for findings at or above the threshold, 3 for a source that could not be read where that matters."""
    if incomplete and any(isinstance(source.outcome, Unavailable) for source in done.sources):
        return INCOMPLETE
    refuted = any(review.verdict is Verdict.REFUTED for review in done.reviews)
    unsupported = any(review.reason in UNSUPPORTED for review in done.reviews)
    return FINDINGS if (fail_on != "never" and refuted) or (fail_on == "unsupported" and unsupported) else 0


def write(done: Audit, formats: Iterable[Format], output: str) -> None:
    """Each format to its file below the reports folder, the terminal's to standard output."""
    if not done.reviews:
        say(f"{done.article.uri}: no citations were found in it")
    for form in formats:
        if form is TERMINAL:
            click.echo(for_terminal(done), nl=False)
        elif output == "-":
            sys.stdout.buffer.write(form.render(done, __version__))
        else:
            path = Path(output) / f"{slug(done.article)}{form.suffix}"
            replace_file(path, form.render(done, __version__))
            say(f"report: {path}")


def for_terminal(done: Audit) -> str:
    """The summary in the width and colours of the terminal, or 80 columns without colours for a pipe."""
    is_terminal = sys.stdout.isatty()
    colour = wants_colour(is_terminal, os.environ)
    return summary(done, width=shutil.get_terminal_size().columns, colour=colour) if is_terminal else summary(done)


def slug(article: Article) -> str:
    """Host and path, or file name, of an article as `[a-z0-9-]{1,80}`, and 8 hex digits that tell namesakes apart."""
    parts = urlsplit(article.uri) if "://" in article.uri else None
    name = f"{parts.hostname}{parts.path}" if parts else Path(article.uri).name
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:71].strip("-") or "article"
    return f"{words}-{hashlib.sha256(article.uri.encode()).hexdigest()[:8]}"


def replace_file(path: Path, content: bytes) -> None:
    """Writes a file as a whole or not at all: aside first, then renamed over the old one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as aside:
            try:
                aside.write(content)
                aside.flush()
                os.fsync(aside.fileno())
                Path(aside.name).chmod(0o644)
                Path(aside.name).replace(path)
            except BaseException:
                Path(aside.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise OutputError(f"{path}: the report could not be written ({error.strerror or error})") from None
