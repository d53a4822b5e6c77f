"""Flags that several commands share, and what is made of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor import __version__
from auditor.article import read_article, read_file, read_snapshot
from auditor.errors import InputError, UsageError
from auditor.model import Article, Markup, Unavailable
from auditor.model.addresses import split
from auditor.settings import ArticleSettings, SourceSettings, parse_day, parse_duration
from auditor.sources import Sources, open_sources

_Command = TypeVar("_Command", bound=Callable[..., Any])


def default_cache() -> Path:
    """Where pages are kept between runs: below XDG_CACHE_HOME (https://specifications.freedesktop.org/basedir)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "auditor"


_SOURCE_OPTIONS = {
    "--pages": click.option("--pages", multiple=True, type=click.Path(path_type=Path), metavar="PATH",
                            help="Cited pages on disk: a folder with pages.jsonl, or a .jsonl file. Repeatable."),
    "--source": click.option("--source", "given", multiple=True, metavar="KEY=FILE",
                             help="The page of one address, or of one host. Repeatable."),
    "--offline": click.option("--offline", is_flag=True, help="Open no socket."),
    "--cache": click.option("--cache", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
                            help="Where fetched pages are kept (default: the user's cache folder)."),
    "--no-cache": click.option("--no-cache", is_flag=True, help="Neither read nor keep fetched pages."),
    "--max-age": click.option("--max-age", metavar="DURATION", help="Fetch cached pages anew after, say, 12h or 7d."),
    "--allow-private": click.option("--allow-private", multiple=True, metavar="HOST",
                                    help="Let this host lead into a private network, on any port. Repeatable."),
}  # fmt: skip


def source_options(*, without: tuple[str, ...] = ()) -> Callable[[_Command], _Command]:
    """The flags that say where cited pages come from, but for those named."""

    def decorate(command: _Command) -> _Command:
        for name, option in reversed(_SOURCE_OPTIONS.items()):
            command = command if name in without else option(command)
        return command

    return decorate


def article_options(command: _Command) -> _Command:
    """--input-format, --base-url, --date."""
    for option in reversed(
        (
            click.option("--input-format", "markup", type=click.Choice([m.value for m in Markup]),
                         help="The markup of the article, where its name does not tell."),
            click.option("--base-url", metavar="URL", help="Where the article was published."),
            click.option("--date", "published", metavar="YYYY-MM-DD", help="The article's date, if it does not say."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def source_settings(
    pages: tuple[Path, ...],
    given: tuple[str, ...],
    *,
    offline: bool,
    cache: Path | None,
    no_cache: bool,
    max_age: str | None,
    allow_private: tuple[str, ...],
) -> SourceSettings:
    """The source flags as settings."""
    if cache and no_cache:
        raise UsageError("--cache and --no-cache contradict each other; give one of them")
    age: timedelta | None = parse_duration(max_age) if max_age else None
    kept = None if no_cache else cache or default_cache()
    return SourceSettings(given, pages, offline, kept, age, allow_private)


def article_settings(markup: str | None, base_url: str | None, published: str | None) -> ArticleSettings:
    """The article flags as settings."""
    if base_url and split(base_url) is None:
        raise UsageError(f"--base-url: “{base_url}” is no http(s) address")
    day: date | None = parse_day(published) if published else None
    return ArticleSettings(markup, base_url, day)


def opened(settings: SourceSettings) -> Sources:
    """The sources that the settings describe."""
    return open_sources(
        version=__version__,
        notify=say,
        given=settings.given,
        pages=settings.pages,
        offline=settings.offline,
        cache_dir=settings.cache,
        max_age=settings.max_age,
        allow_private=settings.allow_private,
    )


def read(name: str, settings: ArticleSettings, sources: Sources | None = None) -> Article:
    """The article behind an argument: an address, a file, or `-` for standard input."""
    markup = Markup(settings.markup) if settings.markup else None
    if name == "-":
        if markup is None:
            raise UsageError("standard input has no name to tell its markup; add --input-format")
        data = sys.stdin.buffer.read()
        return read_article(data, "-", markup=markup, base_uri=settings.base_url, date=settings.published)
    if "://" not in name:
        return read_file(Path(name), markup=markup, base_uri=settings.base_url, date=settings.published)
    if sources is None:
        raise UsageError(f"{name}: this command reads files; save the article first")
    found = sources.load(name, settings.published)
    if isinstance(found, Unavailable):
        raise InputError(f"{name}: could not be loaded ({found.cause}): {found.detail}")
    return read_snapshot(found, markup=markup, base_uri=settings.base_url, date=settings.published)


def say(line: str) -> None:
    """One line of talk, on standard error."""
    click.echo("auditor: " + " ".join(line.split()), err=True)
