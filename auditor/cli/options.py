"""Flags that several commands share, and what is made of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor.errors import UsageError
from auditor.model import Markup
from auditor.model.addresses import split
from auditor.settings import (
    ArticleSettings,
    SourceSettings,
    parse_contact,
    parse_day,
    parse_duration,
    parse_host,
    parse_proxy,
)

T = TypeVar("T")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def parsed(parse: Callable[[str], T]) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """A callback for an option: each value as `parse` reads it; its UsageError is told with the flag's name."""

    def callback(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
        try:
            if isinstance(value, tuple):
                return tuple(parse(one) for one in value)
            return None if value is None else parse(value)
        except UsageError as error:
            raise click.BadParameter(str(error), context, parameter) from None

    return callback


def web_address(words: str) -> str:
    """An http or https address."""
    if split(words) is None:
        raise UsageError(f"“{words}” is no address; write it with http:// or https://")
    return words


_SOURCE_OPTIONS = {
    "--pages": click.option("--pages", multiple=True, type=click.Path(path_type=Path), metavar="PATH",
                            help="Cited pages on disk: a folder with pages.jsonl, or a .jsonl, .warc, .warc.gz or "
                                 ".wacz file. Repeatable."),
    "--source": click.option("--source", "given", multiple=True, metavar="KEY=FILE",
                             help="The page of one address, or of one host. Repeatable."),
    "--offline": click.option("--offline", is_flag=True, help="Open no socket."),
    "--cache": click.option("--cache", type=click.Path(path_type=Path), metavar="DIR",
                            help="Where fetched pages are kept (default: the user's cache folder)."),
    "--no-cache": click.option("--no-cache", is_flag=True, help="Neither read nor keep fetched pages."),
    "--cache-unsafe": click.option("--cache-unsafe", is_flag=True,
                                   help="Use the cache even if other users may write to its folder."),
    "--max-age": click.option("--max-age", metavar="DURATION", callback=parsed(parse_duration),
                              help="Fetch cached pages anew after, say, 12h or 7d."),
    "--allow-private": click.option("--allow-private", multiple=True, metavar="HOST", callback=parsed(parse_host),
                                    help="Let this host lead into a private network, on any port. Repeatable."),
    "--ignore-robots": click.option("--ignore-robots", is_flag=True,
                                    help="Read pages that their site's robots.txt closes to programs."),
    "--pause": click.option("--pause", metavar="DURATION", default="1s", show_default=True,
                            callback=parsed(parse_duration), help="Between two visits to one host."),
    "--contact": click.option("--contact", metavar="ADDRESS", callback=parsed(parse_contact),
                              help="Your mail or web address, told to the servers that are asked."),
    "--proxy": click.option("--proxy", metavar="URL", callback=parsed(parse_proxy),
                            help="Go out through this proxy alone; it then looks up the names."),
    "--allow-insecure-source": click.option("--allow-insecure-source", multiple=True, metavar="HOST",
                                            callback=parsed(parse_host),
                                            help="Read this host without checking its certificate; its pages are "
                                                 "marked. Repeatable."),
    "--ca-file": click.option("--ca-file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
                              help="Trust these certificates (PEM) too."),
}  # fmt: skip


# What the commands that look after the cache take of these.
CACHE_OPTIONS = (_SOURCE_OPTIONS["--cache-unsafe"], _SOURCE_OPTIONS["--cache"])


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
            click.option("--base-url", metavar="URL", callback=parsed(web_address),
                         help="Where the article was published."),
            click.option("--date", "published", metavar="YYYY-MM-DD", callback=parsed(parse_day),
                         help="The article's date, if it does not say."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def source_settings(*, cache: Path | None, no_cache: bool, given: tuple[str, ...] = (), **flags: Any) -> SourceSettings:
    """The source flags as settings; each flag but for these three has the name of its setting."""
    if cache and no_cache:
        raise UsageError("--cache and --no-cache contradict each other; give one of them")
    kept = None if no_cache else cache or default_cache()
    return SourceSettings(given, cache=kept, resolver=click.get_current_context().obj, **flags)


def article_settings(markup: str | None, base_url: str | None, published: date | None) -> ArticleSettings:
    """The article flags as settings."""
    return ArticleSettings(markup, base_url, published)


def default_cache() -> Path:
    """Where pages are kept between runs: below XDG_CACHE_HOME, unless that is relative.

    Source: https://specifications.freedesktop.org/basedir
    """
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (base if base.is_absolute() else Path.home() / ".cache") / "auditor"
