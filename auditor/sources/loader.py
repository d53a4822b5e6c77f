"""The seam: what a room that needs cited pages asks of this one."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from auditor.model import Snapshot, Unavailable

# No body is kept beyond this many bytes after its codings are undone. A file or an answer that announces more is
# not read at all; one that turns out longer is cut, and its Snapshot says so.
MAX_BODY = 5_000_000


class Loader(Protocol):
    """Gets the page of an address."""

    def load(self, uri: str, at: date | None) -> Snapshot | Unavailable:
        """The capture of `uri` nearest to `at` (the article's date; None: the latest), or why there is none.

        Never raises for anything that a page, a server or a network does: that is an `Unavailable`.
        """


class Revalidator(Protocol):
    """A loader that can be told what is known already, and then need not send it again."""

    def load(self, uri: str, at: date | None, known: Snapshot | None = None) -> Snapshot | Unavailable:
        """As `Loader.load`; `known` with a new time, where the server says that it still stands (RFC 9110, 13)."""


class Shelf(Protocol):
    """A place that may or may not know an address; the chain asks one after the other."""

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """As `Loader.load`; None says only that this place knows nothing of the address."""
