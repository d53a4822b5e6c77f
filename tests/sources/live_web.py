"""The live web as tests use it: loopback is freed, deadlines are short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from hostile_server import Visit

from auditor.model import Snapshot, Unavailable
from auditor.sources.exchange import Way
from auditor.sources.guard import Resolver, system_resolver
from auditor.sources.manners.pacing import Pacing
from auditor.sources.manners.retries import Sleep
from auditor.sources.policy import Policy
from auditor.sources.web import Web

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HTML = b"<p>Sales rose by 4 % to $1.2 billion.</p>"


def at_once(seconds: float) -> None:
    """In the place of a wait."""


def web(
    allow: Iterable[str] = ("127.0.0.1",),
    *,
    seconds: float = 5,
    limit: int = 100_000,
    resolver: Resolver = system_resolver,
    sleep: Sleep = at_once,
    robots: bool = False,
    pacing: Pacing | None = None,
    proxy: str | None = None,
    ca_file: Path | None = None,
    unverified: Iterable[str] = (),
) -> Web:
    """The live web with loopback freed, and a short deadline and a small limit where a test wants them."""
    return Web(
        Way(Policy.allowing(allow, unverified), "auditor/0 (test)", resolver, proxy, ca_file),
        seconds=seconds,
        limit=limit,
        clock=lambda: NOON,
        sleep=sleep,
        robots=robots,
        pacing=pacing or Pacing(0, sleep=at_once),
    )


def page(loaded: Snapshot | Unavailable) -> Snapshot:
    """The page, or the reason why there is none as the test's failure."""
    assert isinstance(loaded, Snapshot), loaded
    return loaded


def missing(loaded: Snapshot | Unavailable) -> Unavailable:
    """The reason; the test fails if there is a page."""
    assert isinstance(loaded, Unavailable), loaded
    return loaded


def answering(*parts: bytes) -> Callable[[Visit], None]:
    """A script that sends these bytes, one piece after another, and closes."""

    def script(visit: Visit) -> None:
        for part in parts:
            visit.send(part)

    return script


def names(host: str, port: int) -> Sequence[str]:
    """A resolver: `public.example` is the test's own server, all others lie in a private network."""
    return ["127.0.0.1"] if host == "public.example" else ["10.0.0.9"]
