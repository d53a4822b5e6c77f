"""Captures kept between runs."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.cache import Cache, decode, encode, key_of
from auditor.sources.store import DiskStore

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORY = "https://news.example/story"
PAGE = Snapshot(STORY, b"<p>Four.\n</p>", "text/html", NOON, 200, STORY + "-1", None, truncated=True)


def cache(folder: Path, now: datetime = NOON, max_age: timedelta | None = None) -> Cache:
    """A cache in a folder, at a time; it has nothing to tell people."""
    return Cache(DiskStore(folder), max_age, lambda: now, pytest.fail)


def test_a_capture_comes_back(tmp_path: Path) -> None:
    """All that is known of a capture survives; the address is the one that is asked for now."""
    cache(tmp_path / "cache").keep(PAGE)
    asked = "http://www.news.example/story/#part"
    assert cache(tmp_path / "cache").find(asked, None) == replace(PAGE, uri_r=asked)
    assert cache(tmp_path / "cache").find("https://news.example/other", None) is None


@pytest.mark.parametrize(
    ("age", "max_age", "used"),
    [
        (timedelta(days=9), None, True),
        (timedelta(days=9), timedelta(days=8), False),
        (timedelta(days=7), timedelta(days=8), True),
        (timedelta(days=-9), timedelta(0), True),
    ],
)
def test_an_old_capture_is_not_used(age: timedelta, max_age: timedelta | None, used: bool, tmp_path: Path) -> None:
    """A capture older than the greatest age is none; one from the future (a clock set back) counts as new."""
    cache(tmp_path / "cache").keep(PAGE)
    found = cache(tmp_path / "cache", NOON + age, max_age).find(PAGE.uri_r, None)
    assert (found is not None) == used


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\x80\x04]",
        b"{}\nbody",
        b"[]\nbody",
        encode(PAGE)[:-1],
        encode(PAGE).replace(b"Four", b"Five"),
        encode(PAGE).replace(b"capture/1", b"capture/9"),
        encode(PAGE).replace(b'"status": 200', b'"status": "x"'),
        encode(PAGE).replace(b'"2026-03-01T12:00:00+00:00"', b'"2026-03-01T12:00:00"'),
        b"[" * 100_000,
    ],
)
def test_a_damaged_record_is_not_used_threat_c2(record: bytes, tmp_path: Path) -> None:
    """Another schema, a wrong hash, wrong types or no JSON at all: `cache_corrupt`, and the next capture heals it."""
    DiskStore(tmp_path / "cache").put(key_of(PAGE.uri_r), record)
    opened = cache(tmp_path / "cache")
    found = opened.find(PAGE.uri_r, None)
    assert isinstance(found, Unavailable)
    assert found.cause is Cause.CACHE_CORRUPT
    opened.keep(PAGE)
    assert opened.find(PAGE.uri_r, None) == PAGE


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.builds(
        Snapshot,
        st.text(),
        st.binary(),
        st.none() | st.text(),
        st.none() | st.datetimes(timezones=st.just(UTC)),
        st.integers(200, 299),
        st.none() | st.text(),
        st.none() | st.text(),
        st.booleans(),
    )
)
def test_every_capture_has_a_record(page: Snapshot) -> None:
    """A record gives back the capture that it was made of."""
    assert decode(encode(page)) == page


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_every_address_has_a_key_threat_c1(uri: str) -> None:
    """A key is 64 hexadecimal digits, whatever the address."""
    assert len(key_of(uri)) == 64
    assert set(key_of(uri)) <= set("0123456789abcdef")


@pytest.fixture
def full_store(tmp_path: Path) -> Iterator[DiskStore]:
    """An open store in which no file can grow any more: the system's limit on file sizes, as a full disk would be."""
    store = DiskStore(tmp_path / "cache")
    _, hard = before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    yield store
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_is_told_once_threat_c6(full_store: DiskStore) -> None:
    """A cache that cannot be written is given up with one line; nothing is raised, nothing more is tried."""
    said: list[str] = []
    opened = Cache(full_store, None, lambda: NOON, said.append)
    opened.keep(PAGE)
    opened.keep(PAGE)
    assert opened.find(PAGE.uri_r, None) is None
    assert len(said) == 1
    assert said[0].startswith("The cache cannot be used, going on without it: ")
