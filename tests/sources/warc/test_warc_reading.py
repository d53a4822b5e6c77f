"""Web archives as --pages: what they hold is found like any page on disk."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from archives_on_disk import HTML, PAGE, STORY, packed, record, wacz, warc, warc_gz

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.loader import MAX_BODY
from auditor.sources.pages import Pages


def found(path: Path, uri: str = STORY, at: date | None = None) -> Snapshot:
    """The page of an address; the test fails if there is none, or if the archive is called damaged."""
    said: list[str] = []
    page = Pages([path], said.append).find(uri, at)
    assert isinstance(page, Snapshot), page
    assert said == []
    return page


@pytest.mark.parametrize(
    "write",
    [warc, warc_gz, lambda folder, *records: wacz(folder, {"archive/data.warc.gz": packed(*records)}),
     lambda folder, *records: wacz(folder, {"archive/data.warc": b"".join(records)}, deflated=True)],
    ids=["warc", "warc.gz", "wacz", "a deflated wacz"],
)  # fmt: skip
def test_a_page_comes_out_as_it_was_captured(write: Callable[..., Path], tmp_path: Path) -> None:
    """Body, address, time, status, media type and the headers that tell of the page are those of its record."""
    other = record("https://news.example/other", b"<p>Other.</p>")
    info = record(kind="warcinfo", headers={})
    story = record(headers={**HTML, "ETag": '"1"', "Set-Cookie": "a=b"})
    page = found(write(tmp_path, info, other, story, other))
    assert (page.body, page.uri_r, page.status, page.media_type) == (PAGE, STORY, 200, HTML["Content-Type"])
    assert page.captured is not None
    assert page.captured.isoformat() == "2025-03-01T12:00:00+00:00"
    assert page.headers == (("etag", '"1"'),)
    assert not page.truncated


def test_the_capture_nearest_to_the_article_is_taken(tmp_path: Path) -> None:
    """Of several captures the nearest in days is read; one that says that the page was missing comes last."""
    path = warc_gz(
        tmp_path,
        record(body=b"2019", date="2019-01-01T00:00:00Z"),
        record(body=b"2025", date="2025-01-01T00:00:00Z"),
        record(body=b"gone", date="2022-01-01T00:00:00Z", status="404 Not Found"),
    )
    assert found(path, at=date(2021, 6, 1)).body == b"2019"
    assert found(path, at=date(2023, 6, 1)).body == b"2025"
    assert found(path).body == b"2025"


def test_a_page_that_was_missing_is_told_as_such(tmp_path: Path) -> None:
    """A lone record of a 404 says that the page is dead, and when."""
    page = Pages([warc(tmp_path, record(status="404 Not Found"))]).find(STORY, None)
    assert isinstance(page, Unavailable)
    assert (page.cause, page.status, page.captured is not None) == (Cause.DEAD, 404, True)


@pytest.mark.parametrize("status", ["500 Oops", "429 Slow down", "301 Moved"])
def test_a_record_that_says_nothing_of_the_page_is_as_none(status: str, tmp_path: Path) -> None:
    """What went wrong on the day of the crawl leaves the address to the web; so does a redirect to nowhere."""
    assert Pages([warc(tmp_path, record(status=status))]).find(STORY, None) is None


def test_redirects_are_followed_within_the_archive(tmp_path: Path) -> None:
    """The page at the end is that of the cited address; where its end is missing, or there is none, nothing is said."""

    def moved(source: str, target: str) -> bytes:
        return record(source, b"", status="301 Moved", headers={"Location": target})

    path = warc_gz(
        tmp_path,
        moved("https://a.example/old", "/new"),
        moved("https://a.example/new", STORY),
        record(),
        moved("https://a.example/lost", "https://b.example/"),
        moved("https://a.example/round", "https://a.example/about"),
        moved("https://a.example/about", "https://a.example/round"),
    )
    page = found(path, "https://a.example/old")
    assert (page.body, page.uri_r, page.final_uri) == (PAGE, "https://a.example/old", STORY)
    assert page.hops == ("https://a.example/old", "https://a.example/new")
    pages = Pages([path])
    assert pages.find("https://a.example/lost", None) is None
    assert pages.find("https://a.example/round", None) is None
    assert [page.uri_r for page in pages.pages_of("a.example", None)] == []


@pytest.mark.parametrize(
    "refers",
    [
        {"WARC-Payload-Digest": "sha1:AAAA"},
        {"WARC-Refers-To-Target-URI": STORY, "WARC-Refers-To-Date": "2025-03-01T12:00:00Z"},
    ],
)
def test_a_revisit_has_the_body_of_the_record_it_refers_to(refers: dict[str, str], tmp_path: Path) -> None:
    """A capture that was the same as an earlier one is a capture of its own day."""
    again = record(date="2025-09-01T00:00:00Z", body=b"", kind="revisit", fields=refers)
    path = warc_gz(tmp_path, again, record(fields={"WARC-Payload-Digest": "sha1:AAAA"}))
    page = found(path, at=date(2025, 8, 31))
    assert page.body == PAGE
    assert page.captured is not None
    assert page.captured.month == 9


def test_a_revisit_of_nothing_is_left_out_with_a_line(tmp_path: Path) -> None:
    """Without the record that it refers to there is no page."""
    said: list[str] = []
    again = record(body=b"", kind="revisit", fields={"WARC-Payload-Digest": "sha1:AAAA"})
    pages = Pages([warc(tmp_path, again)], said.append)
    assert pages.find(STORY, None) is None
    assert len(said) == 1
    assert "1 captures were left out" in said[0]


CHUNKS = b"10\r\n" + PAGE[:16] + b"\r\n" + f"{len(PAGE) - 16:x}\r\n".encode() + PAGE[16:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (CHUNKS, {"Transfer-Encoding": "chunked"}),
        (PAGE, {"Transfer-Encoding": "chunked"}),
        (gzip.compress(PAGE), {"Content-Encoding": "gzip"}),
        (PAGE, {"Content-Encoding": "gzip"}),
        (zlib.compress(PAGE), {"Content-Encoding": "deflate"}),
    ],
    ids=["chunked", "chunked once", "gzip", "gzip once", "deflate"],
)
def test_the_codings_of_the_wire_are_undone(body: bytes, headers: dict[str, str], tmp_path: Path) -> None:
    """Chunks and content codings are taken off, also where whoever wrote the archive did so and kept the header."""
    page = found(warc_gz(tmp_path, record(body=body, headers={**HTML, **headers})))
    assert page.body == PAGE
    assert not page.truncated


@pytest.mark.parametrize(
    ("body", "headers", "fields"),
    [
        (CHUNKS[:-20], {"Transfer-Encoding": "chunked"}, {}),
        (gzip.compress(PAGE)[:-9], {"Content-Encoding": "gzip"}, {}),
        (PAGE, {"Content-Length": "9999"}, {}),
        (PAGE, {}, {"WARC-Truncated": "length"}),
        (b"x" * (MAX_BODY + 1), {}, {}),
        (gzip.compress(b"x" * (MAX_BODY + 1)), {"Content-Encoding": "gzip"}, {}),
    ],
    ids=["a chunk short", "gzip short", "a body short", "cut by the crawler", "past the cap", "past the cap unpacked"],
)
def test_threat_p7_what_lost_text_is_truncated(
    body: bytes, headers: dict[str, str], fields: dict[str, str], tmp_path: Path
) -> None:
    """A body that is not all there, or longer than the cap, is kept and called truncated."""
    page = found(warc_gz(tmp_path, record(body=body, headers={**HTML, **headers}, fields=fields)))
    assert page.truncated
    assert len(page.body) <= MAX_BODY


def test_a_coding_that_is_not_undone_is_named(tmp_path: Path) -> None:
    """A body in brotli is no text; that is told, and the page is not called empty."""
    page = Pages([warc(tmp_path, record(headers={**HTML, "Content-Encoding": "br"}))]).find(STORY, None)
    assert isinstance(page, Unavailable)
    assert page.cause is Cause.UNSUPPORTED_ENCODING


def test_pictures_and_scripts_are_no_pages(tmp_path: Path) -> None:
    """What pages are made of does not crowd the list of a host; a resource record of a page does count."""
    path = warc(
        tmp_path,
        record("https://news.example/a.png", headers={"Content-Type": "image/png"}),
        record("https://news.example/a.js", headers={"Content-Type": "text/javascript"}),
        record("https://news.example/saved", kind="resource"),
        record("dns:news.example", kind="resource"),
    )
    assert [page.uri_r for page in Pages([path]).pages_of("news.example", None)] == ["https://news.example/saved"]
