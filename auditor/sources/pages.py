"""`--pages`: cited pages on disk, in a web archive (WARC, WACZ) or listed in a pages.jsonl (one object a line)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import host_of, is_host_or_below, page_key
from auditor.sources.answers import cause_of, sentence
from auditor.sources.failure import LoadError
from auditor.sources.files import media_type_of, read_page
from auditor.sources.listing import Entry, entries_of
from auditor.sources.loader import REFUSAL_BYTES
from auditor.sources.nearest import distance

if TYPE_CHECKING:
    from auditor.sources.warc.captures import Recorded

LISTING = "pages.jsonl"
ARCHIVES = (".warc", ".warc.gz", ".wacz")
MOST_HOPS = 5


class Pages:
    """The pages of all `--pages`, found by address or by host; a body is read when its page is asked for."""

    def __init__(self, paths: Iterable[Path] = (), notify: Callable[[str], None] = lambda _: None) -> None:
        """`paths` are folders with a pages.jsonl, such files, or web archives; raises UsageError.

        `notify` takes a line about an archive that is damaged in places.
        """
        self._captures: dict[str, list[Entry | Recorded]] = {}
        for path in paths:
            for entry in captures_in(path, notify):
                self._captures.setdefault(page_key(entry.uri), []).append(entry)

    def __len__(self) -> int:
        return len(self._captures)

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """The capture of an address nearest to `at`, why its page is missing, or None if it is not listed."""
        captures = self._captures.get(page_key(uri))
        if not captures:
            return None
        found = nearest(captures, at)
        hops: list[str] = []
        while (ahead := leads_to(found)) is not None:
            hops.append(found.uri)
            captures = self._captures.get(page_key(ahead))
            if not captures or len(hops) > MOST_HOPS:
                return None  # the archive has the redirect and not its end, which others may know
            found = nearest(captures, found.captured.date() if found.captured else at)
        page = opened(found)
        if hops:
            page = replace(page, final_uri=page.final_uri or found.uri, hops=(*hops, *page.hops))
        return replace(page, uri_r=uri)

    def pages_of(self, host: str, at: date | None) -> tuple[Snapshot, ...]:
        """The readable pages of a host and its subdomains, one capture each, in file order."""
        listed = (c for c in self._captures.values() if is_host_or_below(host_of(c[0].uri) or "", host))
        chosen = (nearest(captures, at) for captures in listed)
        loaded = (opened(entry) for entry in chosen if leads_to(entry) is None)
        return tuple(page for page in loaded if isinstance(page, Snapshot))


def captures_in(path: Path, notify: Callable[[str], None]) -> Iterable[Entry | Recorded]:
    """What a `--pages` lists; raises UsageError."""
    if not path.name.lower().endswith(ARCHIVES) or path.is_dir():
        return entries_of(listing_of(path))
    try:
        from auditor.sources.warc.captures import captures_of  # noqa: PLC0415 - warcio is an extra
    except ImportError:
        raise UsageError(f"--pages {path}: web archives are read with warcio: pip install 'auditor[warc]'") from None
    return captures_of(path, notify)


def listing_of(path: Path) -> Path:
    """The pages.jsonl that a `--pages` means; UsageError if there is none."""
    listing = path / LISTING if path.is_dir() else path
    if not listing.is_file():
        raise UsageError(f"--pages {path}: there is no file {listing}")
    return listing


def nearest(captures: Sequence[Entry | Recorded], at: date | None) -> Entry | Recorded:
    """The capture closest in days to `at`, the latest if that is None; undated ones last, then the first listed.

    In a web archive a page goes before a redirect, and that before the word that the page was missing one day.
    """
    return min(captures, key=lambda entry: (standing(entry), distance(entry.captured, at)))


def standing(entry: Entry | Recorded) -> int:
    """Which kind of capture is asked first, the lowest; whoever wrote a list by hand meant every line of it."""
    if isinstance(entry, Entry) or entry.is_page:
        return 0
    return 2 if entry.leads_to is None else 1


def leads_to(entry: Entry | Recorded) -> str | None:
    """Where a capture redirects to that has nothing else to say."""
    return None if isinstance(entry, Entry) else entry.leads_to


def opened(entry: Entry | Recorded) -> Snapshot | Unavailable:
    """What the entry says of its page: the page itself, or why it is missing."""
    try:
        return page_of(entry) if isinstance(entry, Entry) else entry.page()
    except LoadError as failure:
        final_uri = entry.final_uri if isinstance(entry, Entry) else None
        known = (entry.status, entry.captured, final_uri)
        return Unavailable(entry.uri, failure.cause, failure.detail, *known, body=_refusal(entry))


def _refusal(entry: Entry | Recorded) -> bytes:
    """The beginning of what a server sent with a refusal, where it was kept."""
    if not isinstance(entry, Entry) or entry.file is None or (entry.status or 200) < 400:
        return b""
    try:
        return read_page(entry.file)[:REFUSAL_BYTES]
    except LoadError:
        return b""


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
