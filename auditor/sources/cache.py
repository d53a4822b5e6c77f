"""Answers kept between runs: which capture of an address is taken, and whether one is young enough.

A refusal (a page that is not there, a bot wall) counts for a short time only, so that a second run does not ask again
what was just answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.captures import add, body_of, captures_among, listed
from auditor.sources.clock import Clock
from auditor.sources.fallible import Fallible
from auditor.sources.nearest import distance
from auditor.sources.packed import Kept, kept_of
from auditor.sources.refusals import lifetime
from auditor.sources.rows import Store, TamperedError

T = TypeVar("T")

DAMAGED = "The cached copy is damaged; run once without --offline to fetch the page again."


class Cache:
    """Answers by address; no fault of the store ends a run.

    `max_age`: captures had longer ago are not used (None: all are). `manner` tells how addresses are asked in this
    run: a refusal counts only for a run that asks in the same manner.
    """

    def __init__(self, store: Fallible, max_age: timedelta | None, clock: Clock, manner: str = "") -> None:
        self._store = store
        self._max_age = max_age
        self._clock = clock
        self._manner = manner

    def find(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """The capture nearest to `at` (None: the latest) that is young enough, else a refusal that still counts.

        CACHE_CORRUPT if what is kept of the address is damaged, None if there is nothing.
        """
        corrupt: Snapshot | Unavailable | None = Unavailable(uri, Cause.CACHE_CORRUPT, DAMAGED)
        return self._asked(lambda store: self._find(store, uri, at), corrupt)

    def latest(self, uri: str) -> Snapshot | None:
        """The latest capture of an address, however old; None if there is none, or it is damaged."""
        return self._asked(
            lambda store: self._nearest(store, uri, None, captures_among(listed(store, uri)[0]))[0], None
        )

    def keep(self, page: Snapshot | Unavailable) -> None:
        """Keeps an answer beside the older captures of its address; of refusals only the last, if it is one to keep."""
        record = kept_of(page, self._clock(), self._manner)
        if record.cause is not None and not lifetime(record):
            return
        body = page.body if isinstance(page, Snapshot) else None
        self._asked(lambda store: store.together(lambda rows: add(rows, record, body)), None)

    def _asked(self, work: Callable[[Store], T], damaged: T) -> T | None:
        """What `work` makes of the store; `damaged` for a record that is, None once the store has failed."""
        try:
            return self._store.ask(work)
        except (TamperedError, UnicodeError):
            return damaged

    def _find(self, store: Store, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        records, damaged = listed(store, uri)
        young = [record for record in captures_among(records) if self._is_young(record)]
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
