"""Bytes kept on disk, never code."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import diskcache
import pytest

from auditor.sources.rows import StoreError, TamperedError
from auditor.sources.store import BytesDisk, DiskStore

SMALL, LARGE = b"small", b"large" * 20_000


class Bomb:
    """Unpickling one creates a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return (open, (str(self.path), "w"))


def altered(folder: Path, statement: str, *values: object) -> DiskStore:
    """A store with one kept value whose row someone has altered."""
    first = DiskStore(folder)
    first.put("key", SMALL)
    first.close()
    database = sqlite3.connect(folder / "cache.db")
    with database:
        database.execute(statement, values)
    database.close()
    return DiskStore(folder)


@pytest.mark.parametrize("value", [SMALL, LARGE, b""])
def test_what_was_kept_comes_back(value: bytes, tmp_path: Path) -> None:
    """Small and large values come back, also to a store opened later, and stand in no file but the database."""
    DiskStore(tmp_path / "cache").put("key", b"before")
    DiskStore(tmp_path / "cache").put("key", value)
    store = DiskStore(tmp_path / "cache")
    assert (store.get("key"), store.get("other")) == (value, None)
    assert all(file.name.startswith("cache.db") for file in (tmp_path / "cache").iterdir())


def test_threat_c2_a_pickle_is_refused_and_not_run(tmp_path: Path) -> None:
    """A row that claims to be a pickle (CVE-2025-69872) is not opened."""
    mark = tmp_path / "ran"
    code = pickle.dumps(Bomb(mark))
    store = altered(tmp_path / "cache", "UPDATE Cache SET mode = 4, value = ? WHERE key = 'key'", code)
    with pytest.raises(TamperedError):
        store.get("key")
    assert not mark.exists()
    # The trap is real: diskcache's own Disk runs it.
    diskcache.Disk("").fetch(4, None, code, False).close()
    assert mark.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE Cache SET mode = 3, filename = 'cache.db'",
        "UPDATE Cache SET mode = 0",
        "UPDATE Cache SET value = 'text'",
        "UPDATE Cache SET value = 7",
        "UPDATE Cache SET mode = 2, filename = '../secret'",
        "UPDATE Cache SET mode = 2, filename = 'link'",
        "UPDATE Cache SET mode = 2, filename = NULL",
    ],
)
def test_threat_c2_a_row_that_is_not_ours_is_refused(statement: str, tmp_path: Path) -> None:
    """Other modes and types, and file names that lead out of the cache, are refused."""
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "cache").mkdir(mode=0o700)
    (tmp_path / "cache" / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(TamperedError):
        altered(tmp_path / "cache", f"{statement} WHERE key = 'key'").get("key")


def test_threat_c2_a_row_that_is_not_ours_deletes_nothing(tmp_path: Path) -> None:
    """Replacing a value whose row names a file outside the cache leaves that file where it is."""
    (tmp_path / "secret").write_bytes(b"secret")
    store = altered(tmp_path / "cache", "UPDATE Cache SET mode = 2, filename = '../secret' WHERE key = 'key'")
    store.put("key", SMALL)
    assert store.get("key") == SMALL
    assert (tmp_path / "secret").exists()


def test_keys_are_text_and_values_are_bytes() -> None:
    """Anything else would be pickled, and is a mistake of the caller."""
    disk = BytesDisk("")
    with pytest.raises(TypeError):
        disk.put(7)
    with pytest.raises(TypeError):
        disk.store({"a": 1}, False)
    assert disk.get(pickle.dumps(7), False) == ""


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE Cache SET value = CAST('auditor/store/9' AS BLOB) WHERE key = 'schema'", "another version"),
        ("UPDATE Cache SET mode = 4 WHERE key = 'schema'", "another version"),
        ("DELETE FROM Cache WHERE key = 'schema'", "another program"),
        ("INSERT INTO Settings VALUES ('disk_colour', 'red')", "damaged"),
        ("INSERT INTO Settings VALUES ('sqlite_mmap_size; DROP TABLE Cache', '0')", ""),
        ("DROP TABLE Settings", ""),
        ("CREATE TRIGGER sour BEFORE UPDATE ON Settings BEGIN SELECT RAISE(FAIL, 'sour'); END", ""),
    ],
)
def test_threat_c2_another_schema_is_not_read(statement: str, told: str, tmp_path: Path) -> None:
    """A store of another version or program, or with settings that are not ours, is not used, or its rows are whole."""
    try:
        found = altered(tmp_path / "cache", statement).get("key")
    except StoreError as error:
        outcome = str(error)
    else:
        outcome = f"{tmp_path}" if found == SMALL and not told else "read"  # diskcache mends some of these
    assert told in outcome
    assert str(tmp_path) in outcome


def test_threat_c5_many_threads_lose_nothing(tmp_path: Path) -> None:
    """Eight threads write and read one store, and every value is there."""
    store = DiskStore(tmp_path / "cache")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: store.put(str(n), str(n).encode() * 9000), range(40)))
        assert list(pool.map(lambda n: store.get(str(n)), range(40))) == [str(n).encode() * 9000 for n in range(40)]
