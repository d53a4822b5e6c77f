"""The copies that archives have of pages, each asked for once a run and kept between runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from threading import Lock

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.archives.discretion import may_be_told
from auditor.sources.archives.wayback import BASE
from auditor.sources.cache import Cache
from auditor.sources.loader import Loader
from auditor.sources.once import Once
from auditor.sources.policy import Policy

# An archive that failed so often in a row has a bad day, and is left alone for the rest of the run.
MOST_FAILURES = 3


class Copies:
    """Archived copies. Safe to call from several threads.

    `archive` None: only what the cache has. `first`: a copy of the article's day goes before the page as it is now
    (--as-of article).
    """

    def __init__(self, archive: Loader | None, cache: Cache | None, policy: Policy, *, first: bool = False) -> None:
        self.first = first
        self._archive = archive
        self._cache = cache
        self._policy = policy
        self._fetched: Once[Snapshot | Unavailable | None] = Once()
        self._failures = 0
        self._lock = Lock()

    def copy(self, uri: str, at: date | None) -> Snapshot | Unavailable | None:
        """The copy of a page nearest to `at`, why there is none, or None if no archive was asked."""
        if not may_be_told(uri, self._policy):
            return None
        asked = request_for(uri, at)
        found = self._fetched.get(page_key(asked), lambda: self._fetch(uri, at, asked))
        return found and replace(found, uri_r=uri)

    def _fetch(self, uri: str, at: date | None, asked: str) -> Snapshot | Unavailable | None:
        kept = self._cache.find(asked, at) if self._cache else None
        if kept is not None and not (isinstance(kept, Unavailable) and kept.cause is Cause.CACHE_CORRUPT):
            return kept
        if self._archive is None or self._failures >= MOST_FAILURES:
            return None
        found = self._archive.load(uri, at)
        with self._lock:
            failed = isinstance(found, Unavailable) and found.cause not in (Cause.DEAD, Cause.GONE)
            self._failures = self._failures + 1 if failed else 0
        if self._cache:
            self._cache.keep(replace(found, uri_r=asked))
        return found


def request_for(uri: str, at: date | None) -> str:
    """Under which address a copy is kept: that by which people ask an archive for a page as of a day.

    Not under the page's own: what is kept there is what the site gave.
    """
    return f"{BASE}/web/{at:%Y%m%d}/{uri}" if at else f"{BASE}/web/{uri}"
