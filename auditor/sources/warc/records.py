"""One record of a WARC file: read from its bytes, and written. The one home of warcio."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import responses
from io import BytesIO
from typing import IO
from urllib.parse import urljoin

from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParserException
from warcio.warcwriter import WARCWriter

from auditor.sources.warc.scanning import HEAD_END, DamagedError

# Stands for a time that nobody knows, as a record must have one.
UNDATED = "1970-01-01T00:00:00Z"
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]{0,20}(?:;[^\r\n]{0,1000})?\r\n")
_KINDS = ("response", "revisit", "resource")
_HASHES = {"sha1": (hashlib.sha1, 20), "sha256": (hashlib.sha256, 32)}


@dataclass(frozen=True, slots=True)
class Record:
    """What a record says; names of fields and headers in lower case, the first of a name counts.

    `fields` are its own headers, `headers` those of the HTTP answer in it. `payload` is the body as it was sent,
    chunks joined; `whole`: nothing of it is missing.
    """

    kind: str
    uri: str
    captured: datetime | None
    status: int
    fields: Mapping[str, str]
    headers: tuple[tuple[str, str], ...]
    payload: bytes
    whole: bool

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key == name), None)

    @property
    def leads_to(self) -> str | None:
        """Where a redirect goes."""
        location = self.header("location")
        if not 300 <= self.status < 400 or not location:
            return None
        try:
            return urljoin(self.uri, location)
        except ValueError:
            return None


def read_record(data: bytes, *, whole: bool) -> Record | None:
    """The record of these bytes (`whole` False: its first), None for one that holds no page; raises DamagedError."""
    try:
        found = ArcWarcRecordLoader(verify_http=False, arc2warc=False).parse_record_stream(
            BytesIO(data), known_format="warc"
        )
        if found.rec_type not in _KINDS:
            return None
        return _record(found, data, whole=whole)
    except (
        ArchiveLoadFailed,
        StatusAndHeadersParserException,
        EOFError,
        ValueError,
        AttributeError,
        IndexError,
    ) as error:
        raise DamagedError(f"a record cannot be read ({str(error)[:80]})") from error


def _record(found: ArcWarcRecord, data: bytes, *, whole: bool) -> Record:
    fields = {name.lower(): value for name, value in reversed(found.rec_headers.headers)}
    http = [] if found.http_headers is None else found.http_headers.headers
    headers = tuple((name.lower(), value) for name, value in http)
    payload = found.raw_stream.read(len(data))
    complete = whole and _has_length(data, fields)
    if dict(headers).get("transfer-encoding", "").lower() == "chunked":
        payload, ended = _joined(payload)
        complete = complete and ended
    return Record(
        kind=found.rec_type,
        uri=fields.get("warc-target-uri", ""),
        captured=_moment(fields.get("warc-date", "")),
        status=200 if found.http_headers is None else int(found.http_headers.get_statuscode()),
        fields=fields,
        headers=headers,
        payload=payload,
        whole=complete and "warc-truncated" not in fields,
    )


def block_is_sound(data: bytes, record: Record) -> bool:
    """Whether a whole record has the bytes that it says it has; what says nothing is believed."""
    name, _, written = record.fields.get("warc-block-digest", "").partition(":")
    if name.lower() not in _HASHES or not written or not record.fields.get("content-length", "").isdecimal():
        return True
    digest, size = _HASHES[name.lower()]
    begin = data.find(HEAD_END) + len(HEAD_END)
    made = digest(data[begin : begin + int(record.fields["content-length"])]).digest()
    return written.lower() == made.hex() if len(written) == 2 * size else written == base64.b32encode(made).decode()


def write_record(
    out: IO[bytes],
    uri: str,
    payload: bytes,
    fields: Mapping[str, str],
    headers: Mapping[str, str] | None,
    status: int = 200,
) -> None:
    """Writes a packed record: an HTTP answer with these headers, or, without them, a note about the file."""
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    line = f"{status} {responses.get(status, '')}".strip()
    http = None if headers is None else StatusAndHeaders(line, list(headers.items()), "HTTP/1.1")
    kind = "warcinfo" if headers is None else "response"
    record = writer.create_warc_record(
        uri, kind, payload=BytesIO(payload), length=len(payload), warc_headers_dict=dict(fields), http_headers=http
    )
    writer.write_record(record)


def _joined(payload: bytes) -> tuple[bytes, bool]:
    """A body sent in chunks (RFC 9112, 7.1), and whether its end is there; one that was joined before stays as it is.

    Not by warcio's reader, which keeps silent about an end that is missing.
    """
    body, at = bytearray(), 0
    while line := _CHUNK.match(payload, at):
        size = int(line[1], 16)
        if size == 0:
            return bytes(body), True
        body += payload[line.end() : line.end() + size]
        at = line.end() + size + len(b"\r\n")
    return (bytes(body), False) if body else (payload, True)


def _has_length(data: bytes, fields: Mapping[str, str]) -> bool:
    length = fields.get("content-length", "")
    return not length.isdecimal() or len(data) - data.find(HEAD_END) - len(HEAD_END) >= int(length)


def _moment(written: str) -> datetime | None:
    """The time of a capture in UTC; WARC 1.1 allows coarser ones, down to the year, which are none to us."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return None if written == UNDATED else found.replace(tzinfo=found.tzinfo or UTC)
