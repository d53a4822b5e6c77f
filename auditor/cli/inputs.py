"""The article behind an argument, and the sources that it is read with."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from auditor import __version__
from auditor.article import read_article, read_file, read_snapshot
from auditor.cli.streams import say
from auditor.errors import InputError, UsageError
from auditor.model import Article, Markup, Unavailable
from auditor.settings import ArticleSettings, SourceSettings
from auditor.sources import Sources, open_sources

STANDARD_INPUT = "-"


def opened(settings: SourceSettings) -> Sources:
    """The sources that the settings describe."""
    return open_sources(
        version=__version__,
        notify=say,
        given=settings.given,
        pages=settings.pages,
        offline=settings.offline,
        cache_dir=settings.cache,
        cache_unsafe=settings.cache_unsafe,
        max_age=settings.max_age,
        allow_private=settings.allow_private,
    )


def refuse_unnamed(articles: Iterable[str], settings: ArticleSettings) -> None:
    """UsageError if standard input is to be read and nothing tells its markup."""
    if STANDARD_INPUT in articles and settings.markup is None:
        raise UsageError("standard input has no name to tell its markup; add --input-format")


def read(name: str, settings: ArticleSettings, sources: Sources) -> Article:
    """The article behind an argument: an address, a file, or `-` for standard input; raises InputError."""
    markup = Markup(settings.markup) if settings.markup else None
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read()
        return read_article(data, name, markup=markup, base_uri=settings.base_url, date=settings.published)
    if "://" not in name:
        found = read_file(Path(name), markup=markup, base_uri=settings.base_url, date=settings.published)
        # Bytes of a file name that are not UTF-8 are lone surrogates in Python, which no report can hold.
        return replace(found, uri=os.fsencode(name).decode(errors="replace"))
    page = sources.load(name, settings.published)
    if isinstance(page, Unavailable):
        raise InputError(f"{name}: could not be loaded ({page.cause}): {page.detail}")
    return read_snapshot(page, markup=markup, base_uri=settings.base_url, date=settings.published)
