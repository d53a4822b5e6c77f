"""The pages of one audit: each is loaded once and read once, however often it is cited."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from datetime import date
from threading import Thread
from typing import TypeVar

from auditor.evidence import read_page
from auditor.model import Document, ReadPage, Snapshot, Source, Unavailable
from auditor.model.addresses import host_of, is_host_or_below, page_key
from auditor.model.site_pages import site_page
from auditor.readers import Readers
from auditor.sources import Sources
from auditor.text.outlets import hosts_meant, may_mean
from auditor.text.sites import plain_host

A = TypeVar("A")
B = TypeVar("B")

Outcome = Document | Unavailable

# Hosts that are asked at the same time; one host is asked for one page after the other.
HOSTS_AT_ONCE = 8
# Pages at hand that wait to be read: enough to keep all readers busy.
PAGES_AT_ONCE = 8


class Library:
    """Cited pages by address and by host, as the writer could have seen them at `at`, the article's date."""

    def __init__(self, sources: Sources, readers: Readers, at: date | None) -> None:
        self._sources = sources
        self._readers = readers
        self._at = at
        self._by_key: dict[str, Source] = {}
        self._by_host: dict[str, tuple[Source, ...]] = {}
        self._fetched: dict[str, Source] = {}
        self._read: dict[str, ReadPage] = {}

    def fetch(self, addresses: Iterable[str]) -> None:
        """Loads and reads all addresses, several hosts at a time; afterwards `at_address` answers without waiting.

        They are candidates for their hosts from then on.
        """
        self._by_host.clear()
        once: dict[str, str] = {}
        for address in addresses:
            once.setdefault(page_key(address), address)
        by_host: dict[str | None, list[str]] = {}
        for address in once.values():
            by_host.setdefault(host_of(address), []).append(address)
        for outcomes in _in_threads(self._load_all, by_host.values(), HOSTS_AT_ONCE):
            for address, outcome in outcomes:
                self._fetched[page_key(address)] = self._keep(address, outcome)

    def at_address(self, address: str) -> Source:
        """The page of an address."""
        known = self._by_key.get(page_key(address))
        return known or self._keep(address, self._text_of(self._sources.load(address, self._at)))

    def at_host(self, host: str) -> tuple[Source, ...]:
        """The pages that a mere host may mean: those of it, its subdomains and its outlet's other hosts.

        They can be read, and are at hand or were fetched by an address of these hosts, unless it leads to the site's
        home or a list of articles. The page that was given for the host stands alone.
        """
        if host not in self._by_host:
            found = self._kept(tuple(self._at_hand(host)))
            if not self.is_given(host):
                found += [source for source in self._fetched.values() if _is_page_of(host, source.uri)]
            readable = {id(source): source for source in found if isinstance(source.outcome, Document)}
            self._by_host[host] = tuple(readable.values())
        return self._by_host[host]

    def is_given(self, host: str) -> bool:
        """Whether the page of this host was named by hand."""
        return self._given(host) is not None

    def page(self, source: Source) -> ReadPage | None:
        """The source's page made ready for questions; None where there is none."""
        if not isinstance(source.outcome, Document):
            return None
        if source.uri not in self._read:
            self._read[source.uri] = read_page(source.outcome)
        return self._read[source.uri]

    def _given(self, host: str) -> Snapshot | None:
        return self._sources.given_for(host) or self._sources.given_for(plain_host(host))

    def _at_hand(self, host: str) -> Iterator[Snapshot]:
        """The page given for a host alone, or what is at hand of all the hosts that it may mean."""
        if only := self._given(host):
            yield only
            return
        hosts = hosts_meant(host)
        for one in hosts:
            if any(is_host_or_below(one, other) for other in hosts if other != one):
                continue  # a host has the pages of those below it
            pages = self._sources.pages_of(one, self._at)
            yield from (page for page in pages if may_mean(host, host_of(page.uri_r) or ""))

    def _load_all(self, addresses: list[str]) -> list[tuple[str, Outcome]]:
        """The outcome of each address, its page read as soon as it is there, while other hosts are asked for theirs."""
        return [(address, self._outcome(address)) for address in addresses]

    def _outcome(self, address: str) -> Outcome:
        known = self._by_key.get(page_key(address))
        return known.outcome if known else self._text_of(self._sources.load(address, self._at))

    def _text_of(self, loaded: Snapshot | Unavailable) -> Outcome:
        """The text of a page: as it was read before, or read now and kept for later runs."""
        if isinstance(loaded, Unavailable):
            return loaded
        texts = self._sources.texts
        known = texts.get(loaded) if texts else None
        if known is not None:
            return known
        text = self._readers.read(loaded)
        if texts and isinstance(text, Document):
            texts.put(text)
        return text

    def _kept(self, pages: tuple[Snapshot, ...]) -> list[Source]:
        """The sources of pages at hand, several read at a time."""
        new = [page for page in pages if page_key(page.uri_r) not in self._by_key]
        for page, outcome in zip(new, _in_threads(self._text_of, new, PAGES_AT_ONCE), strict=True):
            self._keep(page.uri_r, outcome)
        return [self._by_key[page_key(page.uri_r)] for page in pages]

    def _keep(self, address: str, outcome: Outcome) -> Source:
        """The source of an address; the spelling and the outcome that came first stay."""
        return self._by_key.setdefault(page_key(address), Source(address, outcome))


def _is_page_of(host: str, address: str) -> bool:
    return may_mean(host, host_of(address) or "") and site_page(address) is None


def _in_threads(work: Callable[[A], B], items: Iterable[A], most: int) -> list[B]:
    """What `work` makes of each item, in their order, in at most so many threads.

    The threads are daemons, so that ctrl-C ends the program at once: a ThreadPoolExecutor would first load all that
    is still queued, up to 20 s a page.
    """
    tasks = [(item, Future[B]()) for item in items]
    left = deque(tasks)

    def run() -> None:
        while True:
            try:
                item, result = left.popleft()
            except IndexError:
                return
            try:
                result.set_result(work(item))
            except BaseException as error:  # handed on below
                result.set_exception(error)

    for _ in range(min(most, len(tasks))):
        Thread(target=run, name="auditor-fetch", daemon=True).start()
    return [result.result() for _, result in tasks]
