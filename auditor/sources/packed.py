"""What is kept between runs, as bytes: records as JSON that is checked, field by field, when it is read back.

msgspec builds exactly the types that stand here, and says where a value is of another one; nothing in the bytes can
name a type, so a record that somebody else wrote is a ValueError at the worst. msgspec's other home is
the JSON output.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from auditor.model import Cause, Document, Snapshot, Unavailable

Digest = Annotated[str, Meta(pattern="^sha256:[0-9a-f]{64}$")]
Status = Annotated[int, Meta(ge=100, le=599)]
Moment = Annotated[datetime, Meta(tz=True)]
NOTHING = Snapshot("", b"")


class Kept(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One answer to an address: a capture, its body kept under `digest`, or a refusal, which has a `cause` instead.

    `kept` is when this program had the answer: another time than that of the capture, where an archive made it.
    `manner` is how the address was asked, where a refusal hangs on it.
    """

    url: str
    kept: Moment
    captured: Moment | None = None
    status: Status | None = None
    digest: Digest | None = None
    size: int = 0
    media_type: str | None = None
    final_url: str | None = None
    uri_m: str | None = None
    hops: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    truncated: bool = False
    cause: Cause | None = None
    detail: str = ""
    manner: str = ""

    def is_as(self, other: Kept) -> bool:
        """Whether the two say the same but for the time, the spelling of the address and headers."""
        mine, theirs = ((k.digest, k.status, k.media_type, k.final_url, k.hops, k.truncated) for k in (self, other))
        # A copy in an archive has its time in its address: it is the same only if that is.
        return mine == theirs and self.uri_m == other.uri_m

    def snapshot(self, uri: str, body: bytes) -> Snapshot:
        """The capture, as that of `uri`, one spelling of the address."""
        return Snapshot(
            uri, body, self.media_type, self.captured, self.status or 200, self.final_url, self.uri_m,
            self.truncated, self.hops, self.headers,
        )  # fmt: skip

    def refusal(self, uri: str) -> Unavailable:
        """The refusal, as that of `uri`."""
        cause = self.cause or Cause.CACHE_CORRUPT
        return Unavailable(
            uri, cause, self.detail, self.status, self.captured, self.final_url, self.hops, self.headers
        )  # fmt: skip


def kept_of(page: Snapshot | Unavailable, now: datetime, manner: str = "") -> Kept:
    """The record of an answer that was had now."""
    if isinstance(page, Snapshot):
        return Kept(
            url=page.uri_r,
            kept=now,
            captured=page.captured,
            status=page.status,
            digest=page.digest,
            size=len(page.body),
            media_type=page.media_type,
            final_url=page.final_uri,
            uri_m=page.uri_m,
            hops=page.hops,
            headers=page.headers,
            truncated=page.truncated,
        )
    return Kept(
        url=page.uri_r,
        kept=now,
        captured=page.captured,
        status=page.status,
        final_url=page.final_uri,
        hops=page.hops,
        headers=page.headers,
        cause=page.cause,
        detail=page.detail,
        manner=manner,
    )


def lines_of(records: list[Kept]) -> bytes:
    """Records, one a line; ValueError for text that is no Unicode (a lone surrogate)."""
    return b"".join(msgspec.json.encode(record) + b"\n" for record in records)


def records_of(lines: bytes) -> Iterator[Kept | None]:
    """The record of each line, None for one that is damaged."""
    for line in lines.splitlines():
        try:
            record = _READER.decode(line)
        except (ValueError, RecursionError):
            yield None
        else:
            yield record if (record.digest is None) != (record.cause is None) else None


_READER = msgspec.json.Decoder(Kept)


def packed_document(document: Document) -> bytes:
    """A read page without its capture; ValueError as `lines_of`."""
    return msgspec.json.encode(replace(document, snapshot=NOTHING))


def unpacked_document(data: bytes, snapshot: Snapshot) -> Document:
    """The page as it was read from a capture of the same body; ValueError, RecursionError if the bytes are damaged."""
    document = msgspec.json.decode(data, type=Document)
    length = len(document.text)
    if not document.text or any(not 0 <= b.span.start <= b.span.end <= length for b in document.blocks):
        raise ValueError("a block lies outside the text")
    return replace(document, snapshot=snapshot)


def packed_capture(snapshot: Snapshot) -> bytes:
    """All of a capture but its body and its time: with the body's digest, what the reading of it hangs on."""
    return msgspec.json.encode(replace(snapshot, body=b"", captured=None, stale=None))
