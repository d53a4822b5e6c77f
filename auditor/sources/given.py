"""`--source KEY=FILE`: pages that the user names one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from auditor.errors import UsageError
from auditor.model import Snapshot
from auditor.model.addresses import host_of, is_host_or_below, page_key, split
from auditor.sources.failure import LoadError
from auditor.sources.files import media_type_of, read_page


class Given:
    """The given pages, read at once: a file that cannot be read is known before work starts.

    A key with "://" is an address, any other a host; its page is then the only candidate for that host.
    """

    def __init__(self, sources: Iterable[str] = ()) -> None:
        """`sources` are `KEY=FILE`; raises UsageError."""
        self._addresses: dict[str, Snapshot] = {}
        self._hosts: dict[str, Snapshot] = {}
        for source in sources:
            self._add(source)

    def _add(self, source: str) -> None:
        # At the last "=": addresses have that sign in their queries, file names hardly ever.
        key, _, name = source.rpartition("=")
        if not key or not name:
            raise UsageError(f"--source {source!r}: write it as HOST=FILE or ADDRESS=FILE")
        is_address = "://" in key
        uri = key if is_address else f"https://{key.lower()}/"
        if not (split(uri) if is_address else is_host(key)):
            raise UsageError(f"--source {source!r}: {key!r} is neither a host name nor an http(s) address")
        pages = self._addresses if is_address else self._hosts
        if page_key(uri) in pages:
            raise UsageError(f"--source {source!r}: there is a file for {key!r} already; give one only")
        path = Path(name)
        try:
            pages[page_key(uri)] = Snapshot(uri, read_page(path), media_type_of(path))
        except LoadError as failure:
            raise UsageError(f"--source {source!r}: {failure.detail.rstrip('.')}") from failure

    def __len__(self) -> int:
        return len(self._addresses) + len(self._hosts)

    def find(self, uri: str, at: date | None) -> Snapshot | None:  # noqa: ARG002 - one file, one capture
        """The page given for an address."""
        page = self._addresses.get(page_key(uri))
        return replace(page, uri_r=uri) if page else None

    def for_host(self, host: str) -> Snapshot | None:
        """The page given for a host (`www.` ignored, subdomains are other hosts)."""
        return self._hosts.get(page_key(f"https://{host}/"))

    def pages_of(self, host: str, at: date | None) -> tuple[Snapshot, ...]:  # noqa: ARG002 - one file, one capture
        """The pages given for addresses of a host and its subdomains, in the order they were given."""
        return tuple(page for page in self._addresses.values() if is_host_or_below(host_of(page.uri_r) or "", host))


def is_host(key: str) -> bool:
    """Whether a key is a host name and nothing else: no path, port, user or space."""
    return key.split() == [key] and host_of(f"https://{key}/") == key.rstrip(".").lower()
