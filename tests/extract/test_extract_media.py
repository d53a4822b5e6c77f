"""What kind of file a capture holds."""

import pytest

from auditor.extract.media import Media, is_binary, media_of
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


def test_pairs_of_zero_and_letter_do_not_make_an_executable_text() -> None:
    """An ELF head holds short runs that look like UTF-16, among zeros that do not."""
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\0\x3e\0\x01\0\0\0P\x11\0\0" + bytes(40) + b"/\0l\0i\0b\0"
    assert is_binary(head + bytes(range(256)) * 2)
    assert not is_binary("An article in UTF-16.".encode("utf-16-le"))
