"""Where a page is looked for, in which order: --source, --pages, cache, live web."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import TracebackType

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.cache import Cache
from auditor.sources.clock import Clock, now
from auditor.sources.fallible import open_store
from auditor.sources.fingerprint import reader_version
from auditor.sources.given import Given
from auditor.sources.loader import Loader, Revalidator, Shelf
from auditor.sources.once import Once
from auditor.sources.pages import Pages
from auditor.sources.policy import Policy
from auditor.sources.refusals import UNASKED
from auditor.sources.texts import KeptTexts, Texts


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
        if self._cache:
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


def open_sources(
    *,
    version: str,
    notify: Callable[[str], None],
    given: Iterable[str] = (),
    pages: Iterable[Path] = (),
    offline: bool = False,
    cache_dir: Path | None = None,
    cache_unsafe: bool = False,
    max_age: timedelta | None = None,
    allow_private: Iterable[str] = (),
    clock: Clock = now,
) -> Sources:
    """The chain for one run.

    `version` is told to servers. `notify` takes lines for people about what does not end the run (no cache).
    `given` are the values of --source (`KEY=FILE`), `pages` those of --pages. `offline`: no socket is opened, no
    name looked up. `cache_dir` None: no cache; `cache_unsafe`: also one that others may write to. `max_age` None:
    cached pages never grow too old. `allow_private` are hosts that may lead into a private network, on any port.
    Raises UsageError for bad `given` and `pages`.
    """
    private = sorted(allow_private)
    listed, shelf = Given(given), Pages(pages)
    web = None if offline else open_web(Policy.allowing(private), version, clock)
    store = open_store(cache_dir, notify, unsafe=cache_unsafe)
    return Sources(
        listed,
        shelf,
        # With --allow-private other addresses are refused than without.
        None if store is None else Cache(store, max_age, clock, manner=" ".join(private)),
        web,
        web,
        None if store is None else KeptTexts(store, reader_version()),
        notify,
        (lambda: None) if store is None else store.close,
    )


def open_web(policy: Policy, version: str, clock: Clock) -> Revalidator:
    """The live web. Imported here: offline, not even the HTTP library is loaded."""
    from auditor.sources.web import Web  # noqa: PLC0415

    return Web(policy, f"auditor/{version} (+citation auditor)", clock=clock)
