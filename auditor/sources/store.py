"""Bytes kept by key, on disk; the one home of diskcache.

diskcache unpickles what it finds, so whoever can write to the cache can run code (CVE-2025-69872; its JSONDisk does
not help: tried, the code ran). The `Disk` here knows bytes alone, and refuses a row that claims to be anything else.

Every value stands in the database itself, none in a file beside it as diskcache would by default: then one commit of
SQLite is the whole of a write, and a process that is killed leaves the old value or the new one and no orphans.
"""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import diskcache
from diskcache.core import MODE_RAW

from auditor.sources.folder import make_private
from auditor.sources.rows import Rows, StoreError, TamperedError

T = TypeVar("T")

SCHEMA_KEY, SCHEMA = "schema", b"auditor/store/1"
SECONDS_WAITED = 30  # for another run that writes; a write takes milliseconds, a sweep of a large cache seconds


class BytesDisk(diskcache.Disk):  # type: ignore[misc]  # diskcache has no types
    """str keys and bytes values; nothing is ever pickled or unpickled, no file beside the database is touched."""

    def put(self, key: object) -> tuple[str, bool]:
        """The key as it stands in its row."""
        if type(key) is not str:
            raise TypeError("a key of the store is a str")
        return key, True

    def get(self, key: object, raw: object) -> str:
        """The key of a row; an empty one, where it is not ours: the other keys can still be listed."""
        return key if type(key) is str and raw else ""

    def store(self, value: object, read: bool, key: object = None) -> Any:
        """The columns of a new row."""
        if type(value) is not bytes or read:
            raise TypeError("a value of the store is bytes")
        return super().store(value, read, key=key)

    def fetch(self, mode: int, filename: str | None, value: object, read: bool) -> bytes:
        """The value of a row."""
        if mode == MODE_RAW and type(value) is bytes and filename is None and not read:
            return value
        raise TamperedError(f"a value of the cache is not bytes (mode {mode})")

    def remove(self, file_path: str) -> None:
        """Deletes nothing: no row of ours has a file, and one that names a file was made by somebody else."""


class OpenRows:
    """The rows of an open diskcache."""

    def __init__(self, cache: diskcache.Cache) -> None:
        self._cache = cache

    def get(self, key: str) -> bytes | None:
        """As `Rows.get`."""
        value: bytes | None = self._cache.get(key)
        return value

    def put(self, key: str, value: bytes) -> None:
        """As `Rows.put`."""
        self._cache.set(key, value)

    def remove(self, key: str) -> None:
        """As `Rows.remove`."""
        self._cache.delete(key)

    def all_keys(self) -> list[str]:
        """As `Rows.all_keys`."""
        return list(self._cache)


class DiskStore:
    """A store in a folder of its own, which only its owner may enter.

    One thread does all the work: diskcache opens a connection a thread, and can close only that of the calling one;
    to open and close it for every call takes fifty times as long as to read a page (1.8 ms to 0.04).
    """

    def __init__(self, folder: Path, *, unsafe: bool = False) -> None:
        """Opens the folder, creating it where it is missing; raises StoreError.

        `unsafe`: also a folder that others may write to, or that is a symbolic link.
        """
        self._folder = folder
        try:
            make_private(folder, unsafe=unsafe)
        except OSError as error:
            raise StoreError(f"{folder}: {error.strerror or error}") from error
        self._worker = ThreadPoolExecutor(1, "auditor-store")
        try:
            self._cache = self._do(self._opened)
        except BaseException as error:
            self._worker.shutdown()
            # diskcache makes attributes and arguments of what its settings table holds.
            if isinstance(error, (TypeError, ValueError, AttributeError)):
                raise StoreError(f"{folder}: the settings of the database are damaged ({error})") from error
            raise
        self._end = weakref.finalize(self, finish, self._worker, self._cache)

    def get(self, key: str) -> bytes | None:
        """As `Store.get`."""
        return self._do(lambda: OpenRows(self._cache).get(key))

    def put(self, key: str, value: bytes) -> None:
        """As `Store.put`."""
        self._do(lambda: OpenRows(self._cache).put(key, value))

    def together(self, work: Callable[[Rows], T]) -> T:
        """As `Store.together`."""

        def done() -> T:
            with self._cache.transact():
                return work(OpenRows(self._cache))

        return self._do(done)

    def close(self) -> None:
        """As `Store.close`."""
        self._end()
        self._worker.shutdown()

    def _opened(self) -> diskcache.Cache:
        """The database, on the thread of the store; its first row says that it is ours."""
        cache = diskcache.Cache(
            str(self._folder),
            timeout=SECONDS_WAITED,
            disk=BytesDisk,
            # A capture is evidence: none is thrown away to make room, as diskcache would past 1 GB.
            eviction_policy="none",
            cull_limit=0,
            disk_min_file_size=2**31 - 1,
            # An error of the disk would end the program if the file were mapped into memory (sqlite.org/mmap.html).
            sqlite_mmap_size=0,
        )
        try:
            with cache.transact():
                if not len(cache):
                    cache.set(SCHEMA_KEY, SCHEMA)
                found = cache.get(SCHEMA_KEY)
        except TamperedError:
            found = b""
        except BaseException:
            cache.close()
            raise
        if found == SCHEMA:
            return cache
        cache.close()
        if found is None:
            raise StoreError(f"{self._folder}: another program keeps its cache in this folder; give one of its own")
        raise StoreError(f"{self._folder}: another version of auditor keeps its pages there; give another folder")

    def _do(self, work: Callable[[], T]) -> T:
        try:
            return self._worker.submit(work).result()
        except diskcache.Timeout as error:
            raise StoreError(
                f"{self._folder}: it cannot be written, or another run has held it for too long"
            ) from error
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{self._folder}: {error}") from error


def finish(worker: Executor, cache: diskcache.Cache) -> None:
    """Closes the connection on the thread that opened it, and lets that thread end; the garbage collector calls it."""
    with suppress(RuntimeError):  # the interpreter is going down, and takes both with it
        worker.submit(cache.close)
    worker.shutdown(wait=False)
