"""A store that may fail: that is told once, and from then on the run goes on without it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TypeVar

from auditor.sources.folder import network_of
from auditor.sources.rows import Store, StoreError
from auditor.sources.store import DiskStore

T = TypeVar("T")

UNUSABLE = "The cache cannot be used, going on without it"


class Fallible:
    """A store whose failures end no run; `notify` takes one line for people, at the first."""

    def __init__(self, store: Store, notify: Callable[[str], None]) -> None:
        self._store = store
        self._notify = notify
        self._lock = Lock()
        self._failed = False

    def ask(self, work: Callable[[Store], T]) -> T | None:
        """What `work` makes of the store, None if it fails or has failed; all but StoreError is raised."""
        if self._failed:
            return None
        try:
            return work(self._store)
        except StoreError as error:
            with self._lock:
                first, self._failed = not self._failed, True
            if first:
                self._notify(f"{UNUSABLE}: {error}")
            return None

    def close(self) -> None:
        """Ends the use of the store."""
        self._store.close()


def open_store(folder: Path | None, notify: Callable[[str], None], *, unsafe: bool = False) -> Fallible | None:
    """The store in a folder; None without one, and, with a line to `notify`, if it cannot be opened."""
    if folder is None:
        return None
    try:
        store = DiskStore(folder, unsafe=unsafe)
    except StoreError as error:
        notify(f"{UNUSABLE}: {error}")
        return None
    network = network_of(folder)
    if network is not None:
        notify(
            f"The cache {folder} lies on a network filesystem ({network}), where runs on several machines can damage "
            "it; give a folder on a disk of this one with --cache."
        )
    return Fallible(store, notify)
