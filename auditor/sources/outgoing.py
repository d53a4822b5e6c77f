"""The choices of a run that goes out to the live web."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

# Our name: the User-Agent begins with it, and a robots.txt speaks of us by it.
PRODUCT_TOKEN = "auditor"  # noqa: S105 - a name


@dataclass(frozen=True, slots=True)
class Outgoing:
    """How a run behaves on the live web.

    `robots`: what a site's robots.txt forbids is not fetched. `pause`: seconds between two visits to one host.
    `contact`: the mail or web address that servers are told. `proxy`: the http or https address of a proxy, which is
    then the only host that is dialled. `ca_file`: certificates that are trusted beside the usual ones. `unverified`:
    hosts whose certificates are not checked; pages from there are marked and never kept. `resolver`:
    host and port to literal addresses, None for the operating system's.
    """

    robots: bool = True
    pause: float = 1.0
    contact: str | None = None
    proxy: str | None = None
    ca_file: Path | None = None
    unverified: tuple[str, ...] = ()
    resolver: Callable[[str, int], Sequence[str]] | None = None

    def agent(self, version: str) -> str:
        """The User-Agent: who asks, what for, and whom to write to."""
        return f"{PRODUCT_TOKEN}/{version} (citation auditor{f'; +{self.contact}' if self.contact else ''})"


POLITE = Outgoing()
