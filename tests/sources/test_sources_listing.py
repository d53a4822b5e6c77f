"""The lines of a pages.jsonl."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.model import Cause
from auditor.sources.listing import Entry, entries_of, entry_of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = "url file status media_type datetime final_url uri_m digest truncated cause".split()


def test_a_line_with_everything(tmp_path: Path) -> None:
    """Every field of the contract is read, the file relative to the list."""
    row = {
        "url": "https://news.example/story",
        "file": "pages/story.html",
        "status": 200,
        "media_type": "text/html",
        "datetime": "2026-01-31T13:00:00+01:00",
        "final_url": "https://news.example/story-1",
        "uri_m": "https://archive.example/2026/https://news.example/story",
        "digest": "sha256:" + "0" * 64,
        "truncated": True,
        "note": "a field of tomorrow",
    }
    (tmp_path / "pages.jsonl").write_text("\ufeff" + json.dumps(row) + "\r\n\n", encoding="utf-8")
    [entry] = entries_of(tmp_path / "pages.jsonl")
    assert entry == Entry(
        "https://news.example/story",
        tmp_path.resolve() / "pages" / "story.html",
        200,
        "text/html",
        datetime(2026, 1, 31, 12, tzinfo=UTC),
        "https://news.example/story-1",
        "https://archive.example/2026/https://news.example/story",
        "sha256:" + "0" * 64,
        True,
    )


def test_a_missing_page(tmp_path: Path) -> None:
    """`file: null` with a cause says that there is no page."""
    entry = entry_of({"url": "https://news.example/x", "file": None, "cause": "paywall"}, tmp_path)
    assert entry == Entry("https://news.example/x", None, cause=Cause.PAYWALL)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"url": "https://a.example/", "file": ', "Expecting value"),
        ("[]", "not a JSON object"),
        ('{"file": "a.html"}', '"url" is missing'),
        ('{"url": "https://a.example/"}', '"file" is missing'),
        ('{"url": null, "file": null}', '"url" is not an http'),
        ('{"url": "a.example", "file": null}', '"url" is not an http'),
        ('{"url": "https://a.example/", "file": 7}', '"file" must be of type str, not int'),
        ('{"url": "https://a.example/", "file": null, "status": "404"}', '"status" must be of type int, not str'),
        ('{"url": "https://a.example/", "file": null, "status": true}', '"status" must be of type int, not bool'),
        ('{"url": "https://a.example/", "file": null, "status": 42}', "not an HTTP status"),
        ('{"url": "https://a.example/", "file": null, "cause": "lost"}', "'lost'; known are offline"),
        ('{"url": "https://a.example/", "file": null, "datetime": "2026-01-31T12:00:00"}', "no time zone"),
        ('{"url": "https://a.example/", "file": null, "datetime": "yesterday"}', "yesterday"),
        ('{"url": "https://a.example/", "file": null, "digest": "md5:0"}', '"digest" is not'),
        ('{"url": "https://a.example/", "file": "../out.html"}', "leads out of"),
        ('{"url": "https://a.example/", "file": "/etc/hostname"}', "leads out of"),
        ('{"url": "https://a.example/", "file": "link.html"}', "leads out of"),
        ('{"url": "https://a.example/", "file": "a\\u0000b"}', "null"),
        ("[" * 100_000, "recursion"),
        ('{"url": "\\ud800"}', '"file" is missing'),
    ],
)
def test_threat_c10_a_wrong_line_is_named(line: str, said: str, tmp_path: Path) -> None:
    """A mistake is one line of text that names the file, the line and the field."""
    folder = tmp_path / "case"
    folder.mkdir()
    (tmp_path / "out.html").touch()
    (folder / "link.html").symlink_to(tmp_path / "out.html")
    listing = folder / "pages.jsonl"
    listing.write_text('{"url": "https://a.example/", "file": null}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(UsageError, match=said) as caught:
        list(entries_of(listing))
    assert str(caught.value).startswith(f"{listing}, line 2: ")
    assert "\n" not in str(caught.value)


def test_threat_c10_a_list_that_is_not_utf_8(tmp_path: Path) -> None:
    """Bytes that are no text are a mistake in their line."""
    (tmp_path / "pages.jsonl").write_bytes(b'{"url": "https://a.example/\xff", "file": null}')
    with pytest.raises(UsageError, match="line 1"):
        list(entries_of(tmp_path / "pages.jsonl"))


@settings(deadline=None)  # a busy machine is no failure
@given(JSON | st.dictionaries(st.sampled_from(FIELDS), JSON | st.just("https://a.example/"), max_size=10))
def test_threat_c10_any_json_is_an_entry_or_a_value_error(row: object) -> None:
    """No value of a line, of whatever type, raises anything else."""
    try:
        entry = entry_of(row, Path("/nowhere/at/all"))
    except ValueError:
        return
    assert isinstance(entry, Entry)
    assert entry.file is None or entry.file.is_relative_to("/nowhere/at/all")
