"""A store counted, read through and cleared."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from auditor.extract import read
from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.sources.cache import Cache
from auditor.sources.captures import BODY
from auditor.sources.fallible import Fallible
from auditor.sources.store import SCHEMA_KEY, DiskStore
from auditor.sources.texts import KeptTexts
from auditor.sources.upkeep import Census, census, clear, damages

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
A, B, C = (f"https://news.example/{name}" for name in "abc")
OLD = Snapshot(A, b"<p>Old words.</p>", "text/html", NOON)
NEW = replace(OLD, body=b"<p>New words, and more.</p>", captured=NOON + 9 * DAY)
SAME_BODY = replace(NEW, uri_r=B)
GONE = Unavailable(C, Cause.GONE, "Gone.", 410, NOON + 9 * DAY)


def time_of(page: Snapshot | Unavailable) -> datetime:
    """When it was had."""
    return page.captured or NOON


@pytest.fixture
def store(tmp_path: Path) -> DiskStore:
    """Two captures of A, one of B with a body that A has too, a refusal of C, a text of each body."""
    found = DiskStore(tmp_path / "cache")
    for page in (OLD, NEW, SAME_BODY, GONE):
        Cache(Fallible(found, pytest.fail), None, partial(time_of, page)).keep(page)
    for page in (OLD, NEW):
        text = read(page)
        assert isinstance(text, Document)
        KeptTexts(Fallible(found, pytest.fail), "1").put(text)
    return found


def test_a_store_is_counted(store: DiskStore, tmp_path: Path) -> None:
    """Addresses, captures, refusals, bodies, texts, and from when until when."""
    size = len(OLD.body) + len(NEW.body)
    assert census(store) == Census(3, 3, 1, 2, size, 2, NOON, NOON + 9 * DAY)
    assert census(DiskStore(tmp_path / "other")) == Census(0, 0, 0, 0, 0, 0, None, None)


def test_a_store_is_cleared(store: DiskStore) -> None:
    """Nothing is left but the word that it is ours."""
    was, stays = clear(store, None, "1")
    assert (was.captures, stays) == (3, Census(0, 0, 0, 0, 0, 0, None, None))
    assert store.together(lambda rows: rows.all_keys()) == [SCHEMA_KEY]


def test_what_is_old_is_cleared(store: DiskStore) -> None:
    """Older captures go with their bodies and texts; what younger ones need stays."""
    _, stays = clear(store, NOON + DAY, "1")
    assert stays == Census(3, 2, 1, 1, len(NEW.body), 1, NOON + 9 * DAY, NOON + 9 * DAY)
    cache = Cache(Fallible(store, pytest.fail), None, lambda: NOON + 9 * DAY)
    assert (cache.find(A, NOON.date()), cache.find(B, None), cache.find(C, None)) == (NEW, SAME_BODY, GONE)
    assert list(damages(store)) == []


def test_texts_of_another_reader_are_cleared(store: DiskStore) -> None:
    """Nobody asks for them any more."""
    _, stays = clear(store, NOON - DAY, "2")
    assert (stays.captures, stays.texts) == (3, 0)


def test_threat_c2_what_is_damaged_is_named(store: DiskStore, tmp_path: Path) -> None:
    """A body, a text, a record, a row of another kind: a line each, and the rest is whole; to count does not fail."""
    assert list(damages(store)) == []
    keys = store.together(lambda rows: rows.all_keys())
    page, text = (next(key for key in keys if key.startswith(kind)) for kind in ("page/", "text/"))
    store.put(BODY + NEW.digest, b"other")
    store.put(text, b"other")
    store.put(page, (store.get(page) or b"") + b"{}\n")
    store.put("stranger", b"")
    store.close()
    database = sqlite3.connect(tmp_path / "cache" / "cache.db")
    with database:
        database.execute("INSERT INTO Cache (key, raw, mode, value) VALUES (x'80', 0, 4, x'80')")
        database.execute("INSERT INTO Cache (key, raw, mode, value) VALUES ('page/x', 1, 4, x'80')")
    database.close()
    again = DiskStore(tmp_path / "cache")
    told = sorted(damages(again))
    assert [line.split(":")[0].split("/")[0] for line in told] == [
        "a key that is not text", "body", "https", "https", "page", "page", "stranger", "text",
    ]  # fmt: skip
    assert census(again).addresses == 4
    _, stays = clear(again, NOON - DAY, "1")
    assert (stays.addresses, stays.captures) == (3, 3)
