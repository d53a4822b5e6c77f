"""A claim and its page: what `auditor check` asks, and who answers."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any

from auditor.cli.inputs import opened
from auditor.cli.lines import text_of
from auditor.errors import InputError
from auditor.evidence import read_page
from auditor.model import Choice, ClaimReview, Identified, ReadPage, Snapshot, Source, Unavailable
from auditor.readers import Readers
from auditor.report.as_json import review_object
from auditor.review import check_claim, unread_review
from auditor.settings import SourceSettings, parse_day
from auditor.sources.files import media_type_of
from auditor.sources.loader import MAX_BODY

# Pages that stay read while pairs go by: pairs of one page mostly follow each other.
PAGES_KEPT = 64


@dataclass(frozen=True, slots=True)
class Origin:
    """Which page is meant: `key` is one of the three fields of a record that give it, `value` what stands there.

    `at` is the day as of which it is wanted, `published` the page's date, if it does not say.
    """

    key: str
    value: str
    at: date | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """One claim and the page that it is checked against; `origin.at` is the day on which the claim was written."""

    claim: str
    origin: Origin
    context: str = ""


def pair_of(record: Mapping[str, Any]) -> Pair:
    """The pair that a line of --pairs holds; raises InputError or UsageError."""
    given = [key for key in ("source_text", "source_path", "source_url") if record.get(key) is not None]
    if len(given) != 1:
        raise InputError("give one of “source_text”, “source_path”, “source_url”")
    origin = Origin(given[0], text_of(record, given[0]), _day(record, "article_date"), _day(record, "source_date"))
    context = "\n".join(text_of(record, key) for key in ("title", "context") if record.get(key) is not None)
    return Pair(text_of(record, "claim"), origin, context)


def _day(record: Mapping[str, Any], key: str) -> date | None:
    return None if record.get(key) is None else parse_day(text_of(record, key))


class Checker:
    """Answers pairs; paths in them are relative to `folder`. To be closed: that ends the processes that read pages."""

    def __init__(self, folder: Path, where: SourceSettings) -> None:
        self._folder = folder
        self._sources = opened(where)
        self._readers = Readers()
        self._page = lru_cache(PAGES_KEPT)(self._read)

    def __call__(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The line out for a line in."""
        return review_object(self.review(pair_of(record)))

    def __enter__(self) -> Checker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._readers.close()

    def review(self, pair: Pair) -> ClaimReview:
        """The verdict on the claim; the choice in it says why, if the page could not be loaded or read."""
        page = self._page(pair.origin)
        if isinstance(page, ReadPage):
            return check_claim(pair.claim, page, context=pair.context, at=pair.origin.at)
        choice = Choice(Source(page.uri_r, page), Identified.ADDRESS)
        return replace(unread_review(pair.claim), choices=(choice,))

    def _read(self, origin: Origin) -> ReadPage | Unavailable:
        loaded = self._loaded(origin)
        page = self._readers.read(loaded) if isinstance(loaded, Snapshot) else loaded
        if isinstance(page, Unavailable):
            return page
        return read_page(replace(page, published=page.published or origin.published))

    def _loaded(self, origin: Origin) -> Snapshot | Unavailable:
        match origin.key:
            case "source_text":
                return Snapshot("text:", origin.value.encode(), "text/plain; charset=utf-8")
            case "source_path":
                return Snapshot(origin.value, *from_file(self._folder / origin.value))
            case _:
                return self._sources.load(origin.value, origin.at)


def from_file(path: Path) -> tuple[bytes, str | None]:
    """The bytes and the media type of a page's file, unpacked if it ends in .gz; raises InputError."""
    packed = path.suffix.lower() == ".gz"
    try:
        with gzip.open(path) if packed else path.open("rb") as file:
            body = file.read(MAX_BODY + 1)
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder; name the page in it") from None
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise InputError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from None
    if len(body) > MAX_BODY:
        raise InputError(f"{path}: is larger than {MAX_BODY} bytes, the limit of a page; cut it down")
    return body, media_type_of(path.with_suffix("") if packed else path)
