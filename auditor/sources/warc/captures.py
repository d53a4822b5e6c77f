"""The captures in a web archive: listed when it is opened, each read where it lies when its page is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot
from auditor.model.addresses import page_key, split
from auditor.sources.answers import OF_INTEREST, cause_of, sentence
from auditor.sources.codings import undo
from auditor.sources.failure import LoadError
from auditor.sources.loader import MAX_BODY
from auditor.sources.warc.fields import FINAL_URI, HOPS, UNVERIFIED, URI_M
from auditor.sources.warc.records import Record, block_is_sound, read_record
from auditor.sources.warc.scanning import HEAD, DamagedError, Piece, Tape, piece_at, pieces
from auditor.sources.warc.volumes import members_of, volume

# So much of a record is read for its page: a body as long as the cap that does not shrink when it is packed, and more
# than any header.
MOST_READ = MAX_BODY + HEAD + MAX_BODY // 8
# What a page is made of beside itself; it would only crowd the list.
_PARTS_OF_PAGES = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript",
                   "application/x-javascript", "application/json", "application/manifest+json")  # fmt: skip
_GONE = frozenset({404, 410})
_PACKED = {"gzip": (b"\x1f\x8b",), "x-gzip": (b"\x1f\x8b",)}


@dataclass(frozen=True, slots=True)
class Recorded:
    """A capture of an address in an archive, not read yet: where its record lies, and what its headers say.

    `leads_to` is where a redirect goes. `status` is that of HTTP.
    """

    uri: str
    captured: datetime | None
    status: int
    archive: Path
    member: str | None
    offset: int
    leads_to: str | None = None

    @property
    def is_page(self) -> bool:
        """Whether there is a body to read: no redirect, and no word that the page is missing."""
        return 200 <= self.status < 300

    def page(self) -> Snapshot:
        """The page, its codings undone within the cap; LoadError for a record that is damaged or says it is missing."""
        cause = cause_of(self.status)
        if cause is not None:
            raise LoadError(cause, sentence(self.status, cause))
        try:
            record = self._record()
        except (DamagedError, OSError) as error:
            detail = f"The record of the page in {self.archive.name!r} cannot be read ({error})."
            raise LoadError(Cause.CACHE_CORRUPT, detail) from error
        return snapshot_of(self, record)

    def _record(self) -> Record:
        with volume(self.archive, self.member) as stream:
            stream.seek(self.offset)
            piece, _ = piece_at(Tape(stream), MOST_READ)
        record = read_record(piece.start, whole=piece.whole)
        if record is None:
            raise DamagedError("another record lies in its place")
        if piece.whole and not block_is_sound(piece.start, record):
            raise DamagedError("its hash does not match")
        return record


def captures_of(path: Path, notify: Callable[[str], None]) -> list[Recorded]:
    """The captures of pages in an archive, in file order; UsageError if it cannot be read at all.

    What is damaged is left out, and told in one line. A revisit has the body of the record that it refers to.
    """
    damaged: list[str] = []
    listing = _Listing()
    try:
        for member in members_of(path):
            for piece, record in _records(path, member, damaged):
                one = _recorded(path, member, piece, record)
                if one is not None:
                    listing.add(one, record)
    except OSError as error:
        raise UsageError(f"--pages {path}: cannot be read: {error.strerror}") from error
    except DamagedError as error:
        raise UsageError(f"--pages {path}: {error}") from error
    found, orphans = listing.resolved()
    for line in _told(path, damaged, orphans):
        notify(line)
    return found


class _Listing:
    """The captures of an archive in file order, and what revisits among them refer to."""

    def __init__(self) -> None:
        self._found: list[tuple[Recorded, tuple[str, ...]]] = []
        self._bodies: dict[str, Recorded] = {}

    def add(self, one: Recorded, record: Record) -> None:
        """Takes in one capture."""
        if record.kind == "revisit":
            self._found.append((one, tuple(_original(record))))
            return
        self._found.append((one, ()))
        for key in _names(record):
            self._bodies.setdefault(key, one)

    def resolved(self) -> tuple[list[Recorded], int]:
        """All captures that have a body or need none, and how many pages were left out, as theirs is not here."""
        found: list[Recorded] = []
        orphans = 0
        for one, keys in self._found:
            original = next((self._bodies[key] for key in keys if key in self._bodies), None)
            if not keys:
                found.append(one)
            elif original is None:
                orphans += 1
            else:
                found.append(replace(original, uri=one.uri, captured=one.captured))
        return found, orphans


def snapshot_of(entry: Recorded, record: Record) -> Snapshot:
    """The page in a record; LoadError for one that is empty or packed in a way that we do not undo."""
    coding = record.header("content-encoding") or ""
    payload = record.payload
    # Some archives keep bodies unpacked and their headers as they came.
    if coding.strip().lower() in _PACKED and not payload.startswith(_PACKED[coding.strip().lower()]):
        coding = ""
    body, unpacked = undo(payload, coding, MAX_BODY)
    if not body:
        raise LoadError(Cause.EMPTY, f"The record of the page in {entry.archive.name!r} is empty.")
    announced = record.header("content-length") or ""
    short = not coding and announced.isdecimal() and int(announced[:18]) > len(payload)
    return Snapshot(
        uri_r=entry.uri,
        body=body[:MAX_BODY],
        media_type=record.fields.get("content-type") if record.kind == "resource" else record.header("content-type"),
        captured=entry.captured,
        status=record.status,
        final_uri=record.fields.get(FINAL_URI),
        uri_m=record.fields.get(URI_M),
        truncated=short or not (record.whole and unpacked) or len(body) > MAX_BODY or record.status == 206,
        hops=tuple(record.fields.get(HOPS, "").split()),
        headers=tuple((name, value) for name, value in record.headers if name in OF_INTEREST),
        unverified=UNVERIFIED in record.fields,
    )


def _records(path: Path, member: str | None, damaged: list[str]) -> Iterator[tuple[Piece, Record]]:
    try:
        with volume(path, member) as stream:
            for piece in pieces(stream, damaged):
                record = _read(piece, damaged)
                if record is not None:
                    yield piece, record
    except DamagedError as error:  # one file in the zip; the others may be whole
        damaged.append(str(error))


def _read(piece: Piece, damaged: list[str]) -> Record | None:
    try:
        return read_record(piece.start, whole=piece.whole)
    except DamagedError as error:
        damaged.append(f"{error} at byte {piece.offset}")
        return None


def _recorded(path: Path, member: str | None, piece: Piece, record: Record) -> Recorded | None:
    """What is kept in mind of a record; None for one that is no page, no redirect and no missing page."""
    kind = (record.header("content-type") or record.fields.get("content-type", "")).strip().lower()
    if split(record.uri) is None or (200 <= record.status < 300 and kind.startswith(_PARTS_OF_PAGES)):
        return None
    if not (200 <= record.status < 300 or record.leads_to or record.status in _GONE):
        return None
    return Recorded(record.uri, record.captured, record.status, path, member, piece.offset, record.leads_to)


def _names(record: Record) -> Iterator[str]:
    """By which a revisit may refer to this record."""
    if "warc-payload-digest" in record.fields:
        yield record.fields["warc-payload-digest"].lower()
    yield f"{record.fields.get('warc-date')} {page_key(record.uri)}"


def _original(record: Record) -> Iterator[str]:
    """By which this revisit refers to another record."""
    yield record.fields.get("warc-payload-digest", "").lower()
    uri = record.fields.get("warc-refers-to-target-uri", record.uri)
    yield f"{record.fields.get('warc-refers-to-date')} {page_key(uri)}"


def _told(path: Path, damaged: list[str], orphans: int) -> Iterator[str]:
    if damaged:
        more = f", and {len(damaged) - 1} more" if len(damaged) > 1 else ""
        yield f"--pages {path}: damaged, and read as far as it goes: {damaged[0]}{more}"
    if orphans:
        yield f"--pages {path}: {orphans} captures were left out: the bodies that they refer to are not in it"
