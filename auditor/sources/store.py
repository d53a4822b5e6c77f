"""Bytes kept by key, on disk; the one home of diskcache.

diskcache unpickles what it finds, so whoever can write to the cache can run code (CVE-2025-69872; its JSONDisk does
not help: tried, the code ran). The `Disk` here knows bytes alone: it refuses a row that claims to be anything else, and
a file name that leads out of the cache.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import diskcache
from diskcache.core import MODE_BINARY, MODE_RAW


class StoreError(Exception):
    """The store cannot be opened, read or written (read-only, full, not ours)."""


class TamperedError(Exception):
    """A row of the store is not as this program writes it."""


class Store(Protocol):
    """Bytes by key. Safe to call from several threads and processes."""

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key, None if there are none; raises StoreError, TamperedError."""

    def put(self, key: str, value: bytes) -> None:
        """Keeps the bytes, wholly or not at all; raises StoreError."""


class BytesDisk(diskcache.Disk):  # type: ignore[misc]  # diskcache has no types
    """str keys and bytes values; nothing is ever pickled or unpickled, no file outside the cache is touched."""

    def put(self, key: object) -> tuple[str, bool]:
        """The key as it stands in its row."""
        if type(key) is not str:
            raise TypeError("a key of the store is a str")
        return key, True

    def get(self, key: object, raw: object) -> str:
        """The key of a row."""
        if type(key) is not str or not raw:
            raise TamperedError("a key of the cache is not text")
        return key

    def store(self, value: object, read: bool, key: object = None) -> Any:
        """The columns of a new row."""
        if type(value) is not bytes or read:
            raise TypeError("a value of the store is bytes")
        return super().store(value, read, key=key)

    def fetch(self, mode: int, filename: str | None, value: object, read: bool) -> bytes:
        """The value of a row."""
        if mode == MODE_RAW and type(value) is bytes and not read:
            return value
        if mode == MODE_BINARY and filename is not None and not read:
            return self._inside(filename).read_bytes()
        raise TamperedError(f"a value of the cache is not bytes (mode {mode})")

    def remove(self, file_path: str) -> None:
        """Deletes the file of a row that is replaced; a file outside the cache stays."""
        with suppress(TamperedError):
            super().remove(str(self._inside(file_path)))

    def _inside(self, filename: str) -> Path:
        root = os.path.realpath(self._directory)
        path = Path(os.path.realpath(Path(root, filename)))
        if not path.is_relative_to(root):
            raise TamperedError("a file name of the cache leads out of it")
        return path


class DiskStore:
    """A store in a folder of its own, which only its owner may enter."""

    def __init__(self, folder: Path) -> None:
        """Opens the folder and creates it where it is missing; raises StoreError."""
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            owned(folder)
            # A capture is evidence: none is thrown away to make room, as diskcache would past 1 GB.
            self._cache = diskcache.Cache(str(folder), disk=BytesDisk, eviction_policy="none", cull_limit=0)
            self._cache.close()
        except (OSError, sqlite3.Error, diskcache.Timeout) as error:
            raise StoreError(f"{folder}: {error}") from error

    # Each call opens this thread's connection and closes it (`with`): a connection left to the garbage collector
    # when its thread ends warns from Python 3.13 on, and diskcache can close only the calling thread's.

    def get(self, key: str) -> bytes | None:
        """As `Store.get`."""
        try:
            with self._cache as cache:
                value: bytes | None = cache.get(key)
        except (OSError, sqlite3.Error, diskcache.Timeout) as error:
            raise StoreError(str(error)) from error
        return value

    def put(self, key: str, value: bytes) -> None:
        """As `Store.put`."""
        try:
            with self._cache as cache:
                cache.set(key, value)
        except (OSError, sqlite3.Error, diskcache.Timeout) as error:
            raise StoreError(str(error)) from error


def owned(folder: Path) -> None:
    """PermissionError for a folder that others may write to: they could put pages there that nobody published."""
    if os.name != "posix":
        return
    found = folder.stat()
    if found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise PermissionError("other users may write to this folder; give one of your own, with mode 0700")
