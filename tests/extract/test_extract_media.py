"""What kind of file a capture holds."""

import pytest

from auditor.extract.media import Media, media_of
from auditor.model import Snapshot


@pytest.mark.parametrize(
    ("body", "media_type", "path", "media"),
    [
        (b"%PDF-1.4", "text/html", "a.html", Media.PDF),
        (b"\xff\xd8\xff\xe0", "text/html", "a", Media.IMAGE),
        (b"\x1f\x8b\x08", "text/html", "a.html.gz", Media.ARCHIVE),
        (b"plain", "text/html; charset=utf-8", "a.txt", Media.HTML),
        (b"<p>x", "text/plain", "a.html", Media.PLAIN),
        (b"<p>x", None, "a.txt", Media.PLAIN),
        (b"x", None, "a.html?b=c.txt", Media.HTML),
        (b"x", "application/octet-stream", "a.md", Media.PLAIN),
        (b"\n<!DOCTYPE html><p>x", None, "a", Media.HTML),
        (b"x", None, "a", Media.PLAIN),
        (b"<?xml version='1.0'?><rss></rss>", "application/xml", "a", Media.DATA),
        (b"<?xml version='1.0'?><html xmlns='x'></html>", "text/xml", "a", Media.HTML),
        (b"x", "video/mp4", "a", Media.RECORDING),
        (b"{}", "application/json; charset=utf-8", "a", Media.DATA),
        (b"a\0b", "text/plain", "a", Media.BINARY),
        (b"<p>a\0b</p> and more of it", "text/html", "a", Media.HTML),
        ("<p>wide</p>".encode("utf-16-le"), "text/html; charset=utf-16le", "a", Media.HTML),
        ("wide text".encode("utf-16"), None, "a", Media.PLAIN),
        (b"\0\0\0\x20ftypisom", None, "a", Media.BINARY),
    ],
)
def test_bytes_then_header_then_suffix_then_look(body: bytes, media_type: str | None, path: str, media: Media) -> None:
    """The surer sign wins: magic bytes, then Content-Type, then the suffix, then the first tags."""
    assert media_of(Snapshot(f"https://e.example/{path}", body, media_type)) is media


def test_a_broken_address_has_no_suffix() -> None:
    """An address that cannot be parsed is no obstacle."""
    assert media_of(Snapshot("http://[::1/a.pdf", b"x")) is Media.PLAIN
