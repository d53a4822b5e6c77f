"""A file or a capture to the article under audit, and the register of readers by markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from auditor.article.html import html_article
from auditor.article.markdown import markdown_article
from auditor.article.plain import plain_article
from auditor.article.source import Source
from auditor.errors import InputError
from auditor.extract.media import Media, content_type, is_binary, media_of
from auditor.model import Article, Markup, Snapshot
from auditor.model.addresses import split

READERS: tuple[tuple[Markup, Callable[[Source], Article]], ...] = (
    (Markup.HTML, html_article),
    (Markup.MARKDOWN, markdown_article),
    (Markup.PLAIN, plain_article),
)
SUFFIXES = {
    ".html": Markup.HTML,
    ".htm": Markup.HTML,
    ".md": Markup.MARKDOWN,
    ".markdown": Markup.MARKDOWN,
    ".txt": Markup.PLAIN,
}


def read_article(
    data: bytes, uri: str, *, markup: Markup | None = None, base_uri: str | None = None, date: date | None = None
) -> Article:
    """The article in `data`; `uri` is its address or path, whose suffix tells the markup if none is given.

    `base_uri` is where it was published, `date` its date if it does not say; both win over what it says itself.
    Raises InputError with one line that says what to do.
    """
    return _read(Source(data, uri, base_uri=base_uri), markup or _markup_of(uri), date)


def read_file(
    path: Path, *, markup: Markup | None = None, base_uri: str | None = None, date: date | None = None
) -> Article:
    """The article in a file, as `read_article` reads it. Raises InputError where there is no such text."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder; name the article in it") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from None
    return read_article(data, str(path), markup=markup, base_uri=base_uri, date=date)


def read_snapshot(
    snapshot: Snapshot, *, markup: Markup | None = None, base_uri: str | None = None, date: date | None = None
) -> Article:
    """The article in a capture from the web, as `read_article` reads it; its address is where redirects ended."""
    address = snapshot.final_uri or snapshot.uri_r
    source = Source(snapshot.body, address, media_type=snapshot.media_type, base_uri=base_uri, cut=snapshot.truncated)
    return _read(source, markup or _markup_loaded(snapshot), date)


def _read(source: Source, markup: Markup, day: date | None) -> Article:
    if not source.data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise InputError(f"{source.uri}: is empty; an article was expected")
    if is_binary(source.data) or source.data.startswith(b"%PDF-"):
        raise InputError(f"{source.uri}: is a binary file; give the article as HTML, Markdown or plain text")
    article = dict(READERS)[markup](source)
    if not article.blocks:
        raise InputError(f"{source.uri}: no article text was found in it; give the text itself as .txt or .md")
    return replace(article, published=day) if day else article


def _markup_of(uri: str) -> Markup:
    suffix = PurePosixPath(urlsplit(uri).path if split(uri) else uri).suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise InputError(f"{uri}: the markup is not known by its suffix ({known}); name it with --input-format")
    return SUFFIXES[suffix]


def _markup_loaded(snapshot: Snapshot) -> Markup:
    address = snapshot.final_uri or snapshot.uri_r
    media = media_of(snapshot)
    if media is Media.HTML:
        return Markup.HTML
    if media is not Media.PLAIN:
        raise InputError(f"{address}: is a {media}; the article must be a web page, Markdown or plain text")
    if content_type(snapshot.media_type) in ("text/markdown", "text/x-markdown"):
        return Markup.MARKDOWN
    suffix = PurePosixPath(urlsplit(address).path).suffix.lower()
    return SUFFIXES.get(suffix, Markup.PLAIN) if suffix not in (".html", ".htm") else Markup.PLAIN
