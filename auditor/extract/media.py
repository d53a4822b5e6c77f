"""What kind of file a capture holds: by its first bytes, then its Content-Type, then its address, then its look."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from posixpath import splitext
from urllib.parse import urlsplit

from auditor.model import Snapshot


class Media(StrEnum):
    """The kinds of file that are told apart; the value is the word for people."""

    HTML = "web page"
    PLAIN = "plain text"
    PDF = "PDF file"
    IMAGE = "image"
    ARCHIVE = "archive or office file"
    RECORDING = "audio or video file"
    DATA = "data file"
    BINARY = "binary file"


# A server may call a file what it likes: these bytes cannot begin a page that people read.
# Source: https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern
MAGIC = (
    (b"%PDF-", Media.PDF),
    (b"\x89PNG\r\n\x1a\n", Media.IMAGE),
    (b"\xff\xd8\xff", Media.IMAGE),
    (b"GIF87a", Media.IMAGE),
    (b"GIF89a", Media.IMAGE),
    (b"PK\x03\x04", Media.ARCHIVE),
    (b"\x1f\x8b", Media.ARCHIVE),
    (b"ID3", Media.RECORDING),
    (b"OggS", Media.RECORDING),
)

TYPES = {
    "text/html": Media.HTML,
    "application/xhtml+xml": Media.HTML,
    "application/pdf": Media.PDF,
    "application/json": Media.DATA,
    "application/zip": Media.ARCHIVE,
    "application/gzip": Media.ARCHIVE,
}
FAMILIES = {"text": Media.PLAIN, "image": Media.IMAGE, "audio": Media.RECORDING, "video": Media.RECORDING}
# XML may be a page or a feed: it is judged by its look.
UNDECIDED = frozenset({"", "application/octet-stream", "application/xml", "text/xml"})

SUFFIXES = {
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".xhtml": Media.HTML,
    ".txt": Media.PLAIN,
    ".md": Media.PLAIN,
    ".markdown": Media.PLAIN,
    ".json": Media.DATA,
    ".csv": Media.PLAIN,
}

LOOKED_AT = 1024
HTML_LOOK = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|div|article|section|p|h[1-6]|a)[\s>]", re.IGNORECASE
)
XML_LOOK = re.compile(rb"\s*<\?xml|\s*<(?:rss|feed|svg)[\s>]", re.IGNORECASE)
# UTF-16 writes ASCII with every other byte zero; that much of the one half and no more of the other must be zeros. A
# mere run of such pairs is not enough: an ELF file has them too.
WIDE_ZEROS, STRAY_ZEROS, FEWEST_ZEROS = 0.3, 0.02, 4
BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def media_of(snapshot: Snapshot) -> Media:
    """What the body of a capture is."""
    body = snapshot.body
    for magic, media in MAGIC:
        if body.startswith(magic):
            return media
    declared = content_type(snapshot.media_type)
    found = TYPES.get(declared) or FAMILIES.get(declared.split("/")[0])
    if declared in UNDECIDED or found is None:
        found = by_suffix(snapshot.final_uri or snapshot.uri_r) or by_look(body)
    if found in (Media.HTML, Media.PLAIN) and is_binary(body, declared=found is Media.HTML):
        return Media.BINARY
    return found


def content_type(header: str | None) -> str:
    """The bare type of a Content-Type header in lower case, "" where there is none."""
    return (header or "").split(";")[0].strip().lower()


def by_suffix(uri: str) -> Media | None:
    """What the last suffix of an address promises."""
    try:
        path = urlsplit(uri).path
    except ValueError:
        return None
    return SUFFIXES.get(splitext(path)[1].lower())


def by_look(body: bytes) -> Media:
    """HTML if one of its usual tags is among the first 1,024 bytes."""
    start = body[:LOOKED_AT]
    if HTML_LOOK.search(start.replace(b"\0", b"")):
        return Media.HTML
    return Media.DATA if XML_LOOK.match(start) else Media.PLAIN


def is_binary(body: bytes, *, declared: bool = False) -> bool:
    """Whether zero bytes stand where text has none; in a declared HTML page browsers drop single ones."""
    start = body[:LOOKED_AT]
    if b"\0" not in start or start.startswith(BOMS) or is_wide(start):
        return False
    return not declared or start.count(b"\0") > len(start) // 10


def is_wide(start: bytes) -> bool:
    """Whether the bytes look like UTF-16 text in a Latin script, with or without a byte order mark."""
    few, many = sorted(half.count(0) / max(1, len(half)) for half in (start[0::2], start[1::2]))
    return many >= WIDE_ZEROS and few <= STRAY_ZEROS and start.count(0) >= FEWEST_ZEROS
