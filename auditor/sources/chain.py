"""Where a page is looked for, in which order: --source, --pages, cache, live web."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from types import TracebackType

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import page_key
from auditor.sources.cache import UNUSABLE, Cache
from auditor.sources.clock import Clock, now
from auditor.sources.given import Given
from auditor.sources.loader import Loader, Shelf
from auditor.sources.once import Once
from auditor.sources.outgoing import POLITE, Outgoing
from auditor.sources.pages import Pages
from auditor.sources.policy import Policy
from auditor.sources.store import DiskStore, StoreError


class Whereabouts(Enum):
    """Where a page is: on hand by --source or --pages, kept in the cache, or away on the web."""

    GIVEN = "given"
    KEPT = "kept"
    AWAY = "away"


class Sources:
    """All places where a page may be found: a `Loader`. Safe to call from several threads.

    What was given by hand speaks for its address: a page that is listed as missing is not fetched. Cache and live
    web are asked once a run for each page, and only a page that was fetched is kept. `live` is None offline.
    """

    def __init__(self, given: Given, pages: Pages, cache: Cache | None, live: Loader | None) -> None:
        self._given = given
        self._pages = pages
        self._shelves: tuple[Shelf, ...] = (given, pages)
        self._cache = cache
        self._live = live
        self._fetched: Once[Snapshot | Unavailable] = Once()

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
        """Ends the use of the sources; nothing is held open between two loads yet."""

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
        if self._live is None:
            return kept or self._out_of_reach(uri)
        page = self._live.load(uri, at)
        # A page that may be anybody's is evidence for the run that asked for it, and for no other.
        if self._cache and isinstance(page, Snapshot) and not page.unverified:
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


def open_sources(
    *,
    version: str,
    notify: Callable[[str], None],
    given: Iterable[str] = (),
    pages: Iterable[Path] = (),
    offline: bool = False,
    cache_dir: Path | None = None,
    max_age: timedelta | None = None,
    allow_private: Iterable[str] = (),
    outgoing: Outgoing = POLITE,
    clock: Clock = now,
) -> Sources:
    """The chain for one run.

    `version` is told to servers. `notify` takes lines for people about what does not end the run (no cache).
    `given` are the values of --source (`KEY=FILE`), `pages` those of --pages. `offline`: no socket is opened, no
    name looked up. `cache_dir` None: no cache. `max_age` None: cached pages never grow too old. `allow_private` are
    hosts that may lead into a private network, on any port. `outgoing`: how the live web is met. Raises UsageError
    for bad `given`, `pages` and certificates.
    """
    return Sources(
        Given(given),
        Pages(pages),
        open_cache(cache_dir, max_age, clock, notify),
        None
        if offline
        else open_web(Policy.allowing(allow_private, outgoing.unverified), version, outgoing, clock, notify),
    )


def open_cache(
    folder: Path | None, max_age: timedelta | None, clock: Clock, notify: Callable[[str], None]
) -> Cache | None:
    """The cache in a folder; None, and a line to `notify`, if it cannot be opened."""
    if folder is None:
        return None
    try:
        return Cache(DiskStore(folder), max_age, clock, notify)
    except StoreError as error:
        notify(f"{UNUSABLE}: {error}")
        return None


def open_web(policy: Policy, version: str, outgoing: Outgoing, clock: Clock, notify: Callable[[str], None]) -> Loader:
    """The live web; UsageError for a bad file of certificates. Imported here: offline, not even httpx is loaded."""
    from auditor.sources.exchange import Way, certificates  # noqa: PLC0415
    from auditor.sources.guard import system_resolver  # noqa: PLC0415
    from auditor.sources.manners.pacing import Pacing  # noqa: PLC0415
    from auditor.sources.outage import Outage  # noqa: PLC0415
    from auditor.sources.web import Web  # noqa: PLC0415

    if outgoing.ca_file is not None:
        try:
            certificates(outgoing.ca_file)
        except OSError as error:
            raise UsageError(f"--ca-file {outgoing.ca_file}: no certificates can be read from it ({error})") from error
    resolver = outgoing.resolver or system_resolver
    way = Way(policy, outgoing.agent(version), resolver, outgoing.proxy, outgoing.ca_file)
    pacing = Pacing(outgoing.pause)
    return Web(way, clock=clock, robots=outgoing.robots, pacing=pacing, outage=Outage(notify))
