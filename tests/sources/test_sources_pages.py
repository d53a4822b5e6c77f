"""--pages: which capture an address takes, and what is said of a page that is missing."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.loader import MAX_BODY
from auditor.sources.pages import Pages

STORY = "https://news.example/story"


def listed(folder: Path, *rows: dict[str, object]) -> Pages:
    """The pages of a list with these lines; a file that a line names, and that is not there, holds its own name."""
    lines = []
    for row in rows:
        line: dict[str, object] = {"url": STORY, "file": "story.html", **row}
        lines.append(json.dumps(line))
        if isinstance(line["file"], str) and not (folder / line["file"]).exists():
            (folder / line["file"]).write_text(line["file"])
    (folder / "pages.jsonl").write_text("\n".join(lines))
    return Pages([folder])


def missing(found: Snapshot | Unavailable | None) -> Unavailable:
    """The reason; the test fails if there is a page, or no word of one."""
    assert isinstance(found, Unavailable), found
    return found


def test_a_page_with_what_is_known_of_it(tmp_path: Path) -> None:
    """Time, final address and archived copy come from the list; the media type from the suffix if not listed."""
    row: dict[str, object] = {
        "datetime": "2026-01-31T12:00:00Z",
        "final_url": STORY + "-1",
        "uri_m": "https://m.example/",
        "truncated": True,
        "digest": "sha256:" + hashlib.sha256(b"story.html").hexdigest(),
    }
    pages = listed(tmp_path, row)
    asked = "http://www.news.example/story/?utm_source=letter#quote"
    captured = datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert pages.find(asked, None) == Snapshot(
        asked, b"story.html", "text/html", captured, 200, STORY + "-1", "https://m.example/", truncated=True
    )
    assert pages.find("https://news.example/other", None) is None


@pytest.mark.parametrize(
    ("at", "file"),
    [
        (None, "c"),
        (date(2019, 1, 1), "a"),
        (date(2020, 1, 20), "a"),
        (date(2020, 2, 20), "b"),
        (date(2020, 2, 15), "a"),
        (date(2026, 1, 1), "c"),
    ],
)
def test_the_capture_nearest_to_the_article(at: date | None, file: str, tmp_path: Path) -> None:
    """Of several captures the nearest in days is taken, of two as near the first listed, without a date the latest."""
    days = {"c": "2020-12-31", "undated": None, "a": "2020-01-31", "b": "2020-03-01"}
    rows: list[dict[str, object]] = [
        {"file": name, "datetime": day and f"{day}T12:00:00Z"} for name, day in days.items()
    ]
    found = listed(tmp_path, *rows).find(STORY, at)
    assert isinstance(found, Snapshot)
    assert found.body == file.encode()


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ({"file": None, "status": 404}, Cause.DEAD),
        ({"file": None, "status": 410}, Cause.GONE),
        ({"file": None, "status": 403}, Cause.BLOCKED),
        ({"file": None, "status": 451}, Cause.BLOCKED),
        ({"file": None, "status": 200}, Cause.DEAD),
        ({"file": None}, Cause.DEAD),
        ({"file": None, "cause": "paywall", "status": 200}, Cause.PAYWALL),
        ({"status": 404}, Cause.DEAD),
        ({"cause": "consent"}, Cause.CONSENT),
        ({"digest": "sha256:" + "0" * 64}, Cause.CACHE_CORRUPT),
    ],
)
def test_threat_c10_a_page_that_is_listed_as_missing(row: dict[str, object], cause: Cause, tmp_path: Path) -> None:
    """The list's cause, else its status, says why there is no page; a file that was changed is `cache_corrupt`."""
    found = missing(listed(tmp_path, row).find(STORY, None))
    assert (found.cause, found.status) == (cause, row.get("status"))
    assert found.detail.endswith(".")


def test_threat_c10_a_file_that_is_no_page_ends_no_run(tmp_path: Path) -> None:
    """A listed file that is not there, is empty or too large, or a pipe that nobody writes to, is a page not had."""
    pages = listed(tmp_path, {})
    (tmp_path / "story.html").unlink()
    assert missing(pages.find(STORY, None)).cause is Cause.NOT_GIVEN
    (tmp_path / "story.html").touch()
    assert missing(pages.find(STORY, None)).cause is Cause.EMPTY
    os.truncate(tmp_path / "story.html", MAX_BODY + 1)
    assert missing(pages.find(STORY, None)).cause is Cause.TOO_LARGE
    (tmp_path / "story.html").unlink()
    os.mkfifo(tmp_path / "story.html")
    assert missing(pages.find(STORY, None)).cause is Cause.NOT_GIVEN


def test_the_pages_of_a_host(tmp_path: Path) -> None:
    """A host takes its pages and those of its subdomains, one capture each, in file order, without missing ones."""
    pages = listed(
        tmp_path,
        {"url": "https://uk.news.example/b", "file": "b"},
        {"url": "https://news.example/a", "file": "old", "datetime": "2020-01-01T00:00:00Z"},
        {"url": "https://othernews.example/c", "file": "c"},
        {"url": "https://www.news.example/a/", "file": "new", "datetime": "2025-01-01T00:00:00Z"},
        {"url": "https://news.example/gone", "file": None, "status": 410},
    )
    assert [page.body for page in pages.pages_of("news.example", date(2024, 12, 1))] == [b"b", b"new"]
    assert [page.body for page in pages.pages_of("news.example", date(2020, 2, 1))] == [b"b", b"old"]
    assert [page.body for page in pages.pages_of("uk.news.example", None)] == [b"b"]
    assert pages.pages_of("example", None) != ()
    assert pages.pages_of("elsewhere.example", None) == ()


def test_several_lists_are_one(tmp_path: Path) -> None:
    """Captures of one address in two lists compete with each other."""
    folders = [tmp_path / "one", tmp_path / "two"]
    for year, folder in zip((2020, 2025), folders, strict=True):
        folder.mkdir()
        listed(folder, {"file": f"{year}", "datetime": f"{year}-01-01T00:00:00Z"})
    pages = Pages([folders[0], folders[1] / "pages.jsonl"])
    for year in (2020, 2025):
        found = pages.find(STORY, date(year, 1, 1))
        assert isinstance(found, Snapshot)
        assert found.body == str(year).encode()
    assert len(pages) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere", "there is no file"),
        (".", "there is no file"),
        ("x.warc", "cannot be read"),
        ("x.WARC.gz", "cannot be read"),
        ("x.wacz", "cannot be read"),
    ],
)
def test_a_path_that_holds_no_list(name: str, said: str, tmp_path: Path) -> None:
    """A missing folder, list or archive is known before work starts."""
    with pytest.raises(UsageError, match=said):
        Pages([tmp_path / name])


def test_an_archive_without_warcio_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is not installed, what to install is named."""
    for name in [name for name in sys.modules if name.startswith(("warcio", "auditor.sources.warc."))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "warcio", None)
    with pytest.raises(UsageError, match=r"pip install 'auditor\[warc\]'"):
        Pages([tmp_path / "x.warc"])
