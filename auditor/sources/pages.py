"""`--pages`: cited pages kept on disk, listed in a pages.jsonl (one object a line)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import host_of, is_host_or_below, page_key
from auditor.sources.answers import cause_of, sentence
from auditor.sources.failure import LoadError
from auditor.sources.files import media_type_of, read_page
from auditor.sources.listing import Entry, entries_of
from auditor.sources.nearest import distance

LISTING = "pages.jsonl"
ARCHIVES = (".warc", ".warc.gz", ".wacz")


class Pages:
    """The pages of all `--pages`, found by address or by host; a body is read when its page is asked for."""

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        """`paths` are folders with a pages.jsonl, or such files; raises UsageError."""
        self._captures: dict[str, list[Entry]] = {}
        for path in paths:
            for entry in entries_of(listing_of(path)):
                self._captures.setdefault(page_key(entry.uri), []).append(entry)

    def __len__(self) -> int:
        return len(self._captures)

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """The capture of an address nearest to `at`, why its page is missing, or None if it is not listed."""
        captures = self._captures.get(page_key(uri))
        return replace(opened(nearest(captures, at)), uri_r=uri) if captures else None

    def pages_of(self, host: str, at: date | None) -> tuple[Snapshot, ...]:
        """The readable pages of a host and its subdomains, one capture each, in file order."""
        listed = (c for c in self._captures.values() if is_host_or_below(host_of(c[0].uri) or "", host))
        loaded = (opened(nearest(captures, at)) for captures in listed)
        return tuple(page for page in loaded if isinstance(page, Snapshot))


def listing_of(path: Path) -> Path:
    """The pages.jsonl that a `--pages` means; UsageError if there is none."""
    if path.name.lower().endswith(ARCHIVES):
        raise UsageError(f"--pages {path}: WARC and WACZ files are not supported yet; give a folder with {LISTING}")
    listing = path / LISTING if path.is_dir() else path
    if not listing.is_file():
        raise UsageError(f"--pages {path}: there is no file {listing}")
    return listing


def nearest(captures: Sequence[Entry], at: date | None) -> Entry:
    """The capture closest in days to `at`, the latest if that is None; undated ones last, then the first listed."""
    return min(captures, key=lambda entry: distance(entry.captured, at))


def opened(entry: Entry) -> Snapshot | Unavailable:
    """What the entry says of its page: the page itself, or why it is missing."""
    try:
        return page_of(entry)
    except LoadError as failure:
        return Unavailable(entry.uri, failure.cause, failure.detail, entry.status, entry.captured, entry.final_uri)


def page_of(entry: Entry) -> Snapshot:
    """The page of an entry; LoadError with what the entry says of a missing one, or what is wrong with its file."""
    status = entry.status or 200
    refused = cause_of(status) if status >= 400 else None
    if entry.cause is not None:
        raise LoadError(entry.cause, f"The list of pages says that this page cannot be had ({entry.cause}).")
    if refused is not None:
        raise LoadError(refused, sentence(status, refused))
    if entry.file is None:
        raise LoadError(Cause.DEAD, "The list of pages says that this page is missing.")
    page = Snapshot(
        uri_r=entry.uri,
        body=read_page(entry.file),
        media_type=entry.media_type or media_type_of(entry.file),
        captured=entry.captured,
        status=status,
        final_uri=entry.final_uri,
        uri_m=entry.uri_m,
        truncated=entry.truncated,
    )
    if entry.digest not in (None, page.digest):
        raise LoadError(
            Cause.CACHE_CORRUPT, f"The file {entry.file.name!r} is not the page that was recorded; record it again."
        )
    return page
