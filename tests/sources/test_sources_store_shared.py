"""One store, many writers: killed, at the same time, on a full disk."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import writers

import auditor
from auditor.extract import read
from auditor.model import Document, Snapshot
from auditor.sources.cache import Cache
from auditor.sources.captures import page_row
from auditor.sources.fallible import UNUSABLE, Fallible
from auditor.sources.packed import records_of
from auditor.sources.store import DiskStore
from auditor.sources.texts import KeptTexts
from auditor.sources.upkeep import census, damages

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAGE = Snapshot(writers.STORY, b"<p>Four.</p>" * 1000, "text/html", NOON)
KILLED = 200


def started(*argv: str | Path) -> subprocess.Popen[str]:
    """A process of writers.py."""
    path = str(Path(auditor.__file__).parent.parent)
    return subprocess.Popen(
        [sys.executable, writers.__file__, *map(str, argv)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )


def test_threat_c4_killed_writers_leave_a_readable_store(tmp_path: Path) -> None:
    """200 writers are killed at random moments: each finds all that was kept before whole, and so do we at the end."""
    process = started("kill", tmp_path / "cache", str(KILLED))
    out, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (0, "")
    assert int(out) > KILLED // 2
    store = DiskStore(tmp_path / "cache")
    assert list(damages(store)) == []
    kept = census(store)
    assert kept.captures > kept.addresses > writers.ADDRESSES // 2
    # No orphans: every body is that of a capture.
    assert kept.bodies <= kept.captures
    store.close()
    assert {file.name for file in (tmp_path / "cache").iterdir()} == {"cache.db"}


def test_threat_c5_two_processes_of_32_threads_lose_nothing(tmp_path: Path) -> None:
    """All keep captures of one address at once, and every one of them is there."""
    processes = [started("many", tmp_path / "cache", name) for name in ("one", "other")]
    for process in processes:
        _, err = process.communicate(timeout=300)
        assert (process.returncode, err) == (0, "")
    store = DiskStore(tmp_path / "cache")
    digests = {record.digest for record in records_of(store.get(page_row(writers.STORY)) or b"") if record}
    assert len(digests) == 2 * 64
    assert list(damages(store)) == []


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
    store.close()


def test_threat_c6_a_full_disk_is_told_once(full_store: DiskStore) -> None:
    """A cache that cannot be written is given up with one line; nothing is raised, nothing more is tried."""
    said: list[str] = []
    opened = Cache(Fallible(full_store, said.append), None, lambda: NOON)
    opened.keep(PAGE)
    opened.keep(PAGE)
    assert opened.find(PAGE.uri_r, None) is None
    assert len(said) == 1
    assert said[0].startswith(f"{UNUSABLE}: ")


def test_threat_c6_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    """A write that found no room has changed nothing: what was kept before is read."""
    first = Cache(Fallible(DiskStore(tmp_path / "cache"), pytest.fail), None, lambda: NOON)
    first.keep(PAGE)
    store = DiskStore(tmp_path / "cache")
    _, hard = before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, ((tmp_path / "cache" / "cache.db").stat().st_size, hard))
        Cache(Fallible(store, lambda _: None), None, lambda: NOON).keep(
            Snapshot(PAGE.uri_r, os.urandom(10**6), captured=NOON)
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(damages(store)) == []
    assert Cache(Fallible(store, pytest.fail), None, lambda: NOON).find(PAGE.uri_r, None) == PAGE
    store.close()


def test_threat_c6_cache_and_texts_complain_once(full_store: DiskStore) -> None:
    """A text that cannot be kept is told like a page that cannot: in one line for both."""
    said: list[str] = []
    store = Fallible(full_store, said.append)
    text = read(PAGE)
    assert isinstance(text, Document)
    KeptTexts(store, "1").put(text)
    Cache(store, None, lambda: NOON).keep(PAGE)
    assert KeptTexts(store, "1").get(PAGE) is None
    assert len(said) == 1


def test_threat_c2_a_database_that_is_cut_off_is_one_line(tmp_path: Path) -> None:
    """Half a database: the cache is given up with a line when it is opened or asked, and nothing is raised."""
    whole = DiskStore(tmp_path / "cache")
    first = Cache(Fallible(whole, pytest.fail), None, lambda: NOON)
    for number in range(9):
        first.keep(Snapshot(f"{PAGE.uri_r}-{number}", os.urandom(20_000), captured=NOON))
    whole.close()
    store, said = DiskStore(tmp_path / "cache"), list[str]()
    os.truncate(tmp_path / "cache" / "cache.db", 30_000)
    cache = Cache(Fallible(store, said.append), None, lambda: NOON)
    assert [cache.find(f"{PAGE.uri_r}-{number}", None) for number in range(9)].count(None) >= 7
    assert len(said) == 1
    store.close()
