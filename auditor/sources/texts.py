"""Read pages kept between runs, so that the same bytes are read once.

A text is found by all that the reading hangs on: the body's hash, what the capture says of it, and the version of the
reader; if one of them is another, the page is read again.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import Protocol

from auditor.model import Document, Snapshot
from auditor.sources.fallible import Fallible
from auditor.sources.packed import packed_capture, packed_document, unpacked_document
from auditor.sources.rows import TamperedError

TEXT = "text/"


class Texts(Protocol):
    """Read pages by their captures. Safe to call from several threads; never raises."""

    def get(self, snapshot: Snapshot) -> Document | None:
        """The page as it was read before, None if it was not, or by another reader."""

    def put(self, document: Document) -> None:
        """Keeps a read page."""


class KeptTexts:
    """Texts in a store; what is damaged there, or cannot be kept, is simply read again."""

    def __init__(self, store: Fallible, version: str) -> None:
        """`version` names the reader: any text that tells two of them apart."""
        self._store = store
        self._version = version

    def get(self, snapshot: Snapshot) -> Document | None:
        """As `Texts.get`."""
        try:
            key = self._key(snapshot)
            kept = self._store.ask(lambda store: store.get(key))
            return None if kept is None else unsealed(kept, snapshot)
        except (TamperedError, ValueError, RecursionError):
            return None

    def put(self, document: Document) -> None:
        """As `Texts.put`."""
        with suppress(ValueError):  # a text that is no Unicode (a lone surrogate) is not kept
            key, kept = self._key(document.snapshot), sealed(document)
            self._store.ask(lambda store: store.put(key, kept))

    def _key(self, snapshot: Snapshot) -> str:
        about = hashlib.sha256(packed_capture(snapshot)).hexdigest()
        return f"{TEXT}{self._version}/{snapshot.digest}/{about}"


def sealed(document: Document) -> bytes:
    """The bytes of a read page after their hash: a byte that was flipped on the disk is not read as a figure."""
    data = packed_document(document)
    return hashlib.sha256(data).digest() + data


def is_whole(kept: bytes) -> bool:
    """Whether the bytes of a kept text are those that were written."""
    return hashlib.sha256(kept[32:]).digest() == kept[:32]


def unsealed(kept: bytes, snapshot: Snapshot) -> Document:
    """The page of such bytes; ValueError, RecursionError if they are not whole."""
    if not is_whole(kept):
        raise ValueError("its hash does not match")
    return unpacked_document(kept[32:], snapshot)
