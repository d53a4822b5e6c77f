"""Web archives as tests make them: every byte is written by hand, so that any of them can be wrong."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Mapping
from pathlib import Path

STORY = "https://news.example/story"
HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = b"<p>Northbank's revenue in 2024 was $30 million.</p>"


def record(
    uri: str = STORY,
    body: bytes = PAGE,
    *,
    date: str = "2025-03-01T12:00:00Z",
    status: str = "200 OK",
    headers: Mapping[str, str] = HTML,
    kind: str = "response",
    fields: Mapping[str, str] | None = None,
) -> bytes:
    """A WARC record; `fields` are its further fields."""
    http = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    block = body if kind == "resource" else f"HTTP/1.1 {status}\r\n{http}\r\n".encode() + body
    own = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>",
        "WARC-Target-URI": uri,
        "WARC-Date": date,
        "Content-Type": "text/html" if kind == "resource" else "application/http; msgtype=response",
        "Content-Length": str(len(block)),
        **(fields or {}),
    }
    return b"WARC/1.1\r\n" + "".join(f"{n}: {v}\r\n" for n, v in own.items()).encode() + b"\r\n" + block + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Records as a .warc.gz: a member each."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def warc(folder: Path, *records: bytes) -> Path:
    """The records as a file."""
    path = folder / "pages.warc"
    path.write_bytes(b"".join(records))
    return path


def warc_gz(folder: Path, *records: bytes) -> Path:
    """The records as a packed file."""
    path = folder / "pages.warc.gz"
    path.write_bytes(packed(*records))
    return path


def wacz(folder: Path, members: Mapping[str, bytes], *, deflated: bool = False) -> Path:
    """A zip file of these members."""
    path = folder / "pages.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if deflated else zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path
