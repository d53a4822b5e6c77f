"""Content codings undone within a bound: gzip and deflate, at most two on top of each other.

zlib is told how much it may give out (`max_length`), so that a bomb of any ratio costs no more memory than the
bound; httpx 0.28 inflates a chunk whole (measured: 67 MB at once from a 300 kB body). brotli and zstd are never
asked for: their ratios are far worse (512 MiB of zeros from 809 bytes of brotli).
"""

from __future__ import annotations

import zlib

from auditor.model import Cause
from auditor.sources.failure import LoadError

ACCEPTED = "gzip, deflate"
LONGEST_CHAIN = 2

# The window bits that tell zlib which header to expect: gzip (RFC 1952), zlib (RFC 1950), none (RFC 1951).
GZIP, ZLIB, RAW = 31, 15, -15
GZIP_MAGIC = b"\x1f\x8b"

# A gzip body may have several members (RFC 1952, 2.2), and each costs a copy of the rest: an endless row of empty
# ones would cost the square of its length.
MOST_MEMBERS = 100


def undo(body: bytes, content_encoding: str, limit: int) -> tuple[bytes, bool]:
    """The body without its codings, at most `limit` bytes of it, and whether that is all of it.

    Raises LoadError: UNSUPPORTED_ENCODING for a coding we did not ask for or too long a chain, PROTOCOL for data
    that is not in its coding.
    """
    names = [name.strip().lower().removeprefix("x-") for name in content_encoding.split(",")]
    codings = [name for name in names if name not in ("", "identity")]
    if len(codings) > LONGEST_CHAIN or not {"gzip", "deflate"}.issuperset(codings):
        raise LoadError(
            Cause.UNSUPPORTED_ENCODING,
            f"The body is packed as {content_encoding[:80]!r}, which was not asked for. Save the page by hand and give "
            "it with --source.",
        )
    whole = True
    for coding in reversed(codings):
        body, complete = inflate(body, coding, limit)
        whole = whole and complete
    return body, whole


def inflate(packed: bytes, coding: str, limit: int) -> tuple[bytes, bool]:
    """One coding undone, at most `limit` bytes, and whether that is all; an end that is missing is no error."""
    window = GZIP if coding == "gzip" else deflate_window(packed)
    body = bytearray()
    try:
        for _ in range(MOST_MEMBERS):
            if not packed:
                return bytes(body), True
            member = zlib.decompressobj(window)
            body += member.decompress(packed, limit + 1 - len(body))
            if len(body) > limit or not member.eof:
                return bytes(body[:limit]), False
            # What follows the last member is padding or dirt, which every client overlooks.
            packed = member.unused_data if coding == "gzip" and member.unused_data.startswith(GZIP_MAGIC) else b""
    except zlib.error as error:
        raise LoadError(Cause.PROTOCOL, f"The body is not the {coding} data that it says it is ({error}).") from error
    return bytes(body), not packed


def deflate_window(packed: bytes) -> int:
    """RFC 9110 means zlib data by "deflate", some servers send it bare; a zlib header is a multiple of 31."""
    return ZLIB if packed[:1] and packed[0] & 15 == 8 and int.from_bytes(packed[:2], "big") % 31 == 0 else RAW
