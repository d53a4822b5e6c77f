"""Answers kept between runs: each body once, by its hash, and a record of each capture of an address.

Captures are evidence: a newer one joins the older ones, and none is thrown away. Of captures that are alike, one after
the other, the first and the last are kept: from when until when the page was so. A refusal (a page that is not there, a
bot wall) is kept for a short time only, so that a second run does not ask again what was just answered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.clock import Clock
from auditor.sources.nearest import distance
from auditor.sources.packed import Kept, kept_of, lines_of, records_of
from auditor.sources.refusals import lifetime
from auditor.sources.store import Rows, Store, StoreError, TamperedError

T = TypeVar("T")

UNUSABLE = "The cache cannot be used, going on without it"
PAGE, BODY = "page/", "body/"


class Cache:
    """Answers by address; no fault of the store ends a run.

    `max_age`: captures had longer ago are not used (None: all are). `manner` tells how addresses are asked in this
    run: a refusal counts only for a run that asks in the same manner. `notify` takes one line for people, the first
    time the store fails; from then on the cache is left alone.
    """

    def __init__(
        self,
        store: Store,
        max_age: timedelta | None,
        clock: Clock,
        notify: Callable[[str], None],
        manner: str = "",
    ) -> None:
        self._store: Store | None = store
        self._max_age = max_age
        self._clock = clock
        self._notify = notify
        self._manner = manner

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """The capture nearest to `at` (None: the latest) that is young enough, else a refusal that still counts.

        CACHE_CORRUPT if what is kept of the address is damaged, None if there is nothing.
        """
        corrupt: Snapshot | Unavailable | None = Unavailable(uri, Cause.CACHE_CORRUPT, DAMAGED)
        return self._asked(lambda store: self._find(store, uri, at), corrupt)

    def latest(self, uri: str) -> Snapshot | None:
        """The latest capture of an address, however old; None if there is none, or it is damaged."""
        return self._asked(lambda store: self._nearest(store, uri, None, _captures(listed(store, uri)[0]))[0], None)

    def keep(self, page: Snapshot | Unavailable) -> None:
        """Keeps an answer beside the older captures of its address; of refusals only the last, if it is one to keep."""
        record = kept_of(page, self._clock(), self._manner)
        if record.cause is not None and not lifetime(record):
            return
        body = page.body if isinstance(page, Snapshot) else None
        self._asked(lambda store: store.together(lambda rows: _add(rows, record, body)), None)

    def close(self) -> None:
        """Ends the use of the store."""
        if self._store is not None:
            self._store.close()

    def _asked(self, work: Callable[[Store], T], damaged: T) -> T | None:
        """What `work` makes of the store; `damaged` for a record that is, None once the store has failed."""
        store = self._store
        if store is None:
            return None
        try:
            return work(store)
        except (TamperedError, UnicodeError):
            return damaged
        except StoreError as error:
            self._store = None
            self._notify(f"{UNUSABLE}: {error}")
            return None

    def _find(self, store: Store, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        records, damaged = listed(store, uri)
        young = [record for record in _captures(records) if self._is_young(record)]
        page, unread = self._nearest(store, uri, at, young)
        if page is not None:
            return page
        refused = [record for record in records if record.cause is not None and self._counts(record)]
        if refused:
            return refused[-1].refusal(uri)
        return Unavailable(uri, Cause.CACHE_CORRUPT, DAMAGED) if damaged or unread else None

    def _nearest(
        self, store: Store, uri: str, at: date | None, records: Sequence[Kept]
    ) -> tuple[Snapshot | None, bool]:
        """The nearest of these captures whose body is there and whole, and whether a nearer one was not."""
        unread = False
        for record in sorted(records, key=lambda record: distance(record.captured, at)):
            body = body_of(store, record)
            if body is not None:
                return record.snapshot(uri, body), unread
            unread = True
        return None, unread

    def _age(self, record: Kept) -> timedelta:
        """How long ago an answer was had; one "from the future" (a clock was set back) is as good as new."""
        return max(self._clock() - record.kept, timedelta(0))

    def _is_young(self, record: Kept) -> bool:
        return self._max_age is None or self._age(record) <= self._max_age

    def _counts(self, record: Kept) -> bool:
        # Here a clock that was set back may not help: it would keep a page refused until its time comes again.
        since = self._clock() - record.kept
        same = record.manner == self._manner
        return same and timedelta(0) <= since < lifetime(record) and self._is_young(record)


DAMAGED = "The cached copy is damaged; run once without --offline to fetch the page again."


def page_row(uri: str) -> str:
    """The key of an address's records: a hash, so that no address is ever more than a value."""
    return PAGE + hashlib.sha256(page_key(uri).encode("utf-8", "surrogatepass")).hexdigest()


def listed(rows: Rows | Store, uri: str) -> tuple[list[Kept], bool]:
    """The records of an address that can be read, and whether any cannot; raises TamperedError, StoreError."""
    found = list(records_of(rows.get(page_row(uri)) or b""))
    return [record for record in found if record is not None], None in found


def body_of(rows: Rows | Store, record: Kept) -> bytes | None:
    """The body of a capture, None if it is missing or is not what its hash says."""
    return whole(rows, record.digest) if record.digest else None


def whole(rows: Rows | Store, digest: str) -> bytes | None:
    """The bytes of a digest, None if they are missing or others."""
    try:
        body = rows.get(BODY + digest)
    except TamperedError:
        return None
    return body if body is not None and "sha256:" + hashlib.sha256(body).hexdigest() == digest else None


def _captures(records: Sequence[Kept]) -> list[Kept]:
    return [record for record in records if record.cause is None]


def _add(rows: Rows, record: Kept, body: bytes | None) -> None:
    """Keeps a record and its body; what is damaged of them is replaced."""
    if body is not None and body_of(rows, record) is None:
        rows.put(f"{BODY}{record.digest}", body)
    try:
        known, _ = listed(rows, record.url)
    except TamperedError:
        known = []
    rows.put(page_row(record.url), lines_of(joined(known, record)))


def joined(known: Sequence[Kept], new: Kept) -> list[Kept]:
    """The records of an address with one more.

    A capture just like the two before it takes the place of the last, an archive's copy that of itself; a refusal
    goes when the next answer comes.
    """
    captures = _captures(known)
    if new.cause is not None:
        return [*captures, new]
    if new.uri_m is not None:
        return [*(old for old in captures if not old.is_as(new)), new]
    live = [old for old in captures if old.uri_m is None]
    again = len(live) > 1 and all(old.is_as(new) for old in live[-2:])
    return [*(old for old in captures if not (again and old is live[-1])), new]
