"""Where a page is looked for, in which order: --source, --pages, cache, live web."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum
from types import TracebackType

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.cache import Cache
from auditor.sources.given import Given
from auditor.sources.loader import Loader, Revalidator, Shelf
from auditor.sources.once import Once
from auditor.sources.pages import Pages
from auditor.sources.refusals import UNASKED
from auditor.sources.texts import Texts


class Whereabouts(Enum):
    """Where a page is: on hand by --source or --pages, kept in the cache, or away on the web."""

    GIVEN = "given"
    KEPT = "kept"
    AWAY = "away"


class Sources:
    """All places where a page may be found: a `Loader`. Safe to call from several threads.

    What was given by hand speaks for its address: a page that is listed as missing is not fetched. Cache and live
    web are asked once a run for each page, and what the web answers is kept. `live` is None offline; `renewing` is the
    web as one that need not send again what still stands. `texts` are pages
    that were read before, None without a cache. `notify` takes a line for people, `end` is called when all is done.
    """

    def __init__(
        self,
        given: Given,
        pages: Pages,
        cache: Cache | None,
        live: Loader | None,
        renewing: Revalidator | None = None,
        texts: Texts | None = None,
        notify: Callable[[str], None] = lambda _: None,
        end: Callable[[], None] = lambda: None,
    ) -> None:
        self.texts = texts
        self._given = given
        self._pages = pages
        self._shelves: tuple[Shelf, ...] = (given, pages)
        self._cache = cache
        self._live = live
        self._renewing = renewing
        self._notify = notify
        self._end = end
        self._fetched: Once[Snapshot | Unavailable] = Once()
        self._stale: list[str] = []

    def load(self, uri: str, at: date | None) -> Snapshot | Unavailable:
        """The page of an address: of several captures the one nearest to `at`, None meaning the latest."""
        for shelf in self._shelves:
            found = shelf.find(uri, at)
            if found is not None:
                return found
        return replace(self._fetched.get(page_key(uri), lambda: self._fetch(uri, at)), uri_r=uri)

    def pages_of(self, host: str, at: date | None) -> tuple[Snapshot, ...]:
        """The pages that a citation of `host` may mean: the one given for it, or all that are known of it.

        Pages of subdomains count. One capture a page (nearest to `at`), in the order they were given.
        """
        only = self.given_for(host)
        if only is not None:
            return (only,)
        found = (*self._given.pages_of(host, at), *self._pages.pages_of(host, at))
        first: dict[str, Snapshot] = {}
        for page in found:
            first.setdefault(page_key(page.uri_r), page)
        return tuple(first.values())

    def given_for(self, host: str) -> Snapshot | None:
        """The page of `--source HOST=FILE`, None if there is none for this host."""
        return self._given.for_host(host)

    def whereabouts(self, uri: str, at: date | None) -> Whereabouts:
        """Where the page of an address would come from now; nothing is fetched for the answer."""
        if any(shelf.find(uri, at) is not None for shelf in self._shelves):
            return Whereabouts.GIVEN
        kept = self._cache.find(uri, at) if self._cache else None
        return Whereabouts.KEPT if isinstance(kept, Snapshot) else Whereabouts.AWAY

    def close(self) -> None:
        """Ends the use of the sources."""
        if self._stale:
            addresses = some(sorted(self._stale))
            self._notify(f"Kept copies older than --max-age were used, as these could not be fetched: {addresses}")
            self._stale.clear()
        self._end()

    def __enter__(self) -> Sources:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _fetch(self, uri: str, at: date | None) -> Snapshot | Unavailable:
        kept = self._cache.find(uri, at) if self._cache else None
        if isinstance(kept, Snapshot):
            return kept
        old = self._cache.latest(uri) if self._cache else None
        found = self._ask(uri, at, kept, old)
        if old and isinstance(found, Unavailable) and found.cause in UNASKED:
            self._stale.append(uri)
            return replace(old, stale=found.cause)
        return found

    def _ask(self, uri: str, at: date | None, kept: Unavailable | None, old: Snapshot | None) -> Snapshot | Unavailable:
        """What the web says: a while ago (`kept`), or now, where it may also say that an old copy still stands."""
        if kept and kept.cause is not Cause.CACHE_CORRUPT:
            return kept
        if self._live is None:
            return kept or self._out_of_reach(uri)
        # What an archive made is not the site's to confirm.
        if self._renewing and old and old.uri_m is None:
            page = self._renewing.load(uri, at, old)
        else:
            page = self._live.load(uri, at)
        # A page that may be anybody's is evidence for the run that asked for it, and for no other.
        if self._cache and not (isinstance(page, Snapshot) and page.unverified):
            self._cache.keep(page)
        return page

    def _out_of_reach(self, uri: str) -> Unavailable:
        if self._given or self._pages:
            detail = (
                "None of the given pages has this address; add it with --source or --pages, or leave out --offline."
            )
            return Unavailable(uri, Cause.NOT_GIVEN, detail)
        detail = "The page was not fetched because of --offline; leave that out, or give the page with --source."
        return Unavailable(uri, Cause.OFFLINE, detail)


def some(addresses: list[str], most: int = 3) -> str:
    """The first of the addresses, and how many there are besides."""
    more = f" and {len(addresses) - most} more" if len(addresses) > most else ""
    return ", ".join(addresses[:most]) + more
