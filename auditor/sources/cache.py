"""Captures kept between runs: one record a page in a store.

A record is one line of JSON (what is known of the capture, and the digest of its body), a line feed, and the body;
one value, so that a reader sees the old capture or the new one, never half of each.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.clock import Clock
from auditor.sources.listing import field, moment
from auditor.sources.store import Store, StoreError, TamperedError

SCHEMA = "auditor/capture/1"
UNUSABLE = "The cache cannot be used, going on without it"


class Cache:
    """Captures by address; no fault of the store ends a run.

    `max_age`: older captures are not used (None: all are). `notify` takes one line for people, the first time the
    store fails; from then on the cache is left alone.
    """

    def __init__(self, store: Store, max_age: timedelta | None, clock: Clock, notify: Callable[[str], None]) -> None:
        self._store: Store | None = store
        self._max_age = max_age
        self._clock = clock
        self._notify = notify

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:  # noqa: ARG002 - one capture a page
        """The capture kept of an address, CACHE_CORRUPT if it is damaged, None if there is none young enough."""
        store = self._store
        if store is None:
            return None
        try:
            record = store.get(key_of(uri))
            page = None if record is None else decode(record)
        except StoreError as error:
            self._give_up(error)
            return None
        except (TamperedError, ValueError, RecursionError) as error:
            detail = f"The cached copy is damaged ({error}); run once without --offline to fetch the page again."
            return Unavailable(uri, Cause.CACHE_CORRUPT, detail)
        return replace(page, uri_r=uri) if page and self._fresh(page) else None

    def keep(self, page: Snapshot) -> None:
        """Keeps a capture in the place of an older one."""
        store = self._store
        if store is None:
            return
        try:
            store.put(key_of(page.uri_r), encode(page))
        except StoreError as error:
            self._give_up(error)

    def _fresh(self, page: Snapshot) -> bool:
        # A capture "from the future" (a clock was set back) has a negative age and counts as new.
        return self._max_age is None or (page.captured is not None and self._clock() - page.captured <= self._max_age)

    def _give_up(self, error: StoreError) -> None:
        store, self._store = self._store, None
        if store is not None:
            self._notify(f"{UNUSABLE}: {error}")


def key_of(uri: str) -> str:
    """The key of an address: a hash, so that no address is ever a file name."""
    return hashlib.sha256(page_key(uri).encode("utf-8", "surrogatepass")).hexdigest()


def encode(page: Snapshot) -> bytes:
    """The record of a capture."""
    known = {
        "schema": SCHEMA,
        "url": page.uri_r,
        "media_type": page.media_type,
        "datetime": page.captured.isoformat() if page.captured else None,
        "status": page.status,
        "final_url": page.final_uri,
        "uri_m": page.uri_m,
        "truncated": page.truncated,
        "digest": page.digest,
    }
    return json.dumps(known).encode() + b"\n" + page.body


def decode(record: bytes) -> Snapshot:
    """The capture of a record; ValueError if it is damaged or of another schema."""
    head, _, body = record.partition(b"\n")
    known = json.loads(head)
    if not isinstance(known, dict) or known.get("schema") != SCHEMA:
        raise ValueError("written by another version")
    page = Snapshot(
        uri_r=field(known, "url", str) or "",
        body=body,
        media_type=field(known, "media_type", str),
        captured=moment(field(known, "datetime", str)),
        status=field(known, "status", int) or 200,
        final_uri=field(known, "final_url", str),
        uri_m=field(known, "uri_m", str),
        truncated=field(known, "truncated", bool) or False,
    )
    if page.digest != known.get("digest"):
        raise ValueError("its hash does not match")
    return page
