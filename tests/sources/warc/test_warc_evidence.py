"""--evidence: what the verdicts rest on can be kept, sent on, and read again."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from auditor.model import Snapshot
from auditor.sources.pages import Pages
from auditor.sources.warc.evidence import wacz_of, warc_of

WHEN = datetime(2025, 3, 1, 12, 30, 15, 250_000, tzinfo=UTC)
PLAIN = Snapshot("https://a.example/1", b"<p>One</p>", "text/html; charset=utf-8", WHEN)
PAGES = (
    replace(
        PLAIN,
        uri_r="https://b.example/über?q=1",
        final_uri="https://b.example/end",
        hops=("https://b.example/1", "https://b.example/2"),
        headers=(("etag", '"x"'), ("last-modified", "Sat, 01 Mar 2025 12:00:00 GMT")),
    ),
    replace(PLAIN, uri_m="https://archive.example/web/20250301123015id_/https://a.example/1", body=b"\x1f\x8b\x00 raw"),
    replace(PLAIN, uri_r="https://c.example/", captured=None, truncated=True, status=206),
    replace(PLAIN, uri_r="https://d.example/", media_type=None, unverified=True, body=b"%PDF-1.4 \r\n\r\nWARC/1.1\r\n"),
    PLAIN,
    PLAIN,
)


@pytest.mark.parametrize("name", ["evidence.warc.gz", "evidence.wacz"])
def test_what_was_written_is_read_again(name: str, tmp_path: Path) -> None:
    """Every page comes back as it was, with what is known of it; two captures of one address are both kept."""
    path = tmp_path / name
    path.write_bytes((wacz_of if name.endswith("wacz") else warc_of)(PAGES, "auditor 1"))
    said: list[str] = []
    pages = Pages([path], said.append)
    assert said == []
    for page in (PAGES[0], PAGES[2], PAGES[3]):
        assert pages.find(page.uri_r, None) == page
    assert pages.find(PLAIN.uri_r, None) in (PLAIN, PAGES[1])
    assert len(pages) == 4


def test_the_same_pages_give_the_same_bytes() -> None:
    """Neither order nor repetition nor the zone in which a time was written changes the archive."""
    written = wacz_of(PAGES, "auditor 1")
    elsewhere = replace(PLAIN, captured=WHEN.astimezone(timezone(timedelta(hours=5))))
    assert wacz_of((*reversed(PAGES[:4]), elsewhere), "auditor 1") == written
    assert warc_of(reversed(PAGES), "auditor 1") == warc_of(PAGES, "auditor 1")


def test_other_tools_read_it(tmp_path: Path) -> None:
    """Each record has the length and hashes that the format asks for, and the WACZ the members that it asks for."""
    path = tmp_path / "evidence.warc.gz"
    path.write_bytes(warc_of(PAGES, "auditor 1"))
    with path.open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file, check_digests="raise")]
    assert kinds == ["warcinfo"] + ["response"] * 5
    with zipfile.ZipFile(BytesIO(wacz_of(PAGES, "auditor 1"))) as archive:
        assert archive.testzip() is None
        package = json.loads(archive.read("datapackage.json"))
        assert [one["path"] for one in package["resources"]] == archive.namelist()[:-1]
        data = archive.read("archive/data.warc.gz")
        for line in archive.read("indexes/index.cdxj").decode().splitlines():
            about = json.loads(line.split(" ", 2)[2])
            [record] = ArchiveIterator(BytesIO(data[about["offset"] : about["offset"] + about["length"]]))
            assert record.rec_headers.get_header("WARC-Target-URI") == about["url"]


def test_threat_x13_secrets_in_addresses_are_not_kept() -> None:
    """What opens a door in an address is struck out, and what would end a line is escaped."""
    secret = replace(
        PLAIN,
        uri_r="https://a.example/?token=hunter2",
        final_uri="https://user:hunter2@a.example/",
        hops=("https://a.example/?X-Amz-Signature=hunter2",),
        media_type="text/html\r\nSet-Cookie: hunted",
    )
    with zipfile.ZipFile(BytesIO(wacz_of([secret], "auditor 1"))) as archive:
        data = archive.read("archive/data.warc.gz")
        assert b"hunter2" not in b"".join(archive.read(name) for name in archive.namelist())
    records = list(ArchiveIterator(BytesIO(data)))
    [_, response] = [(r.rec_headers.get_header("WARC-Target-URI"), r.http_headers) for r in records]
    assert "hunter2" not in str(records[1].rec_headers)
    assert response[1].get_header("Set-Cookie") is None
