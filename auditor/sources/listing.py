"""The lines of a pages.jsonl, checked one by one: a list may come from anywhere, so nothing in it is trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from auditor.errors import UsageError
from auditor.model import Cause
from auditor.model.addresses import split

T = TypeVar("T")
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a capture of an address, its body in `file`, or (`file` None) the word that there is none.

    `file` is resolved and lies below the folder of its list; it need not exist. `status` is None where the line
    gives none. `cause` says that the page is unavailable, whatever else is there.
    """

    uri: str
    file: Path | None
    status: int | None = None
    media_type: str | None = None
    captured: datetime | None = None
    final_uri: str | None = None
    uri_m: str | None = None
    digest: str | None = None
    truncated: bool = False
    cause: Cause | None = None


def entries_of(listing: Path) -> Iterator[Entry]:
    """The entries of a list in file order; UsageError names the file and line of the first that is wrong."""
    try:
        lines = listing.read_bytes().split(b"\n")
    except OSError as error:
        raise UsageError(f"--pages {listing}: cannot be read: {error.strerror}") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield entry_of(json.loads(line), listing.parent)
            except (ValueError, RecursionError) as error:
                raise UsageError(f"{listing}, line {number}: {error}") from error


def entry_of(row: object, folder: Path) -> Entry:
    """The entry that a line's JSON value says; ValueError for anything amiss. Fields we do not know are let be."""
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    for name in ("url", "file"):
        if name not in row:
            raise ValueError(f'"{name}" is missing')
    uri, file, status = field(row, "url", str), field(row, "file", str), field(row, "status", int)
    if uri is None or split(uri) is None:
        raise ValueError(f'"url" is not an http(s) address: {uri!r}')
    if status is not None and not 100 <= status <= 599:
        raise ValueError(f'"status" is not an HTTP status: {status}')
    digest, cause = field(row, "digest", str), field(row, "cause", str)
    if digest is not None and not DIGEST.fullmatch(digest):
        raise ValueError('"digest" is not "sha256:" and 64 hexadecimal digits')
    if cause is not None and cause not in list(Cause):
        raise ValueError(f'"cause" is {cause!r}; known are {", ".join(Cause)}')
    return Entry(
        uri=uri,
        file=None if file is None else below(folder, file),
        status=status,
        media_type=field(row, "media_type", str),
        captured=moment(field(row, "datetime", str)),
        final_uri=field(row, "final_url", str),
        uri_m=field(row, "uri_m", str),
        digest=digest,
        truncated=field(row, "truncated", bool) or False,
        cause=None if cause is None else Cause(cause),
    )


def field(row: dict[str, object], name: str, kind: type[T]) -> T | None:
    """A value of the type that is due, None where it is null or missing; ValueError for another type."""
    value = row.get(name)
    # type() and not isinstance(): true is an int to Python, not to JSON.
    if value is None or type(value) is kind:
        return value
    raise ValueError(f'"{name}" must be of type {kind.__name__}, not {type(value).__name__}')


def moment(written: str | None) -> datetime | None:
    """An RFC 3339 time; ValueError for one without an offset, which could be meant anywhere on earth."""
    if written is None:
        return None
    found = datetime.fromisoformat(written)
    if found.tzinfo is None:
        raise ValueError(f'"datetime" has no time zone: {written!r} (write 2026-01-31T12:00:00Z)')
    return found


def below(folder: Path, name: str) -> Path:
    """The file of that name, links resolved; ValueError if it lies outside the folder of the list."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f'"file" leads out of the folder of the list: {name!r}')
    return path
