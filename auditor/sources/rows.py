"""The seam of the store: bytes by key, and the two ways in which that fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class StoreError(Exception):
    """The store cannot be opened, read or written (read-only, full, not ours)."""


class TamperedError(Exception):
    """A row of the store is not as this program writes it."""


class Rows(Protocol):
    """Bytes by key."""

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key, None if there are none; raises TamperedError."""

    def put(self, key: str, value: bytes) -> None:
        """Keeps the bytes in the place of older ones."""

    def remove(self, key: str) -> None:
        """Forgets a key; one that is not there is no error."""

    def all_keys(self) -> list[str]:
        """All keys in the order in which they came; an empty one for a row that is not ours."""


class Store(Protocol):
    """Rows on disk. Safe to call from several threads, and in several processes at once; all raise StoreError."""

    def get(self, key: str) -> bytes | None:
        """As `Rows.get`."""

    def put(self, key: str, value: bytes) -> None:
        """As `Rows.put`: wholly or not at all."""

    def together(self, work: Callable[[Rows], T]) -> T:
        """Does all that `work` does, or, if it raises, nothing; no other writer comes between."""

    def close(self) -> None:
        """Ends the use of the store."""
