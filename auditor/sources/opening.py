"""The places of one run, opened: what was given, the cache, the live web."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

from auditor.errors import UsageError
from auditor.sources.cache import Cache
from auditor.sources.chain import Sources
from auditor.sources.clock import Clock, now
from auditor.sources.fallible import open_store
from auditor.sources.fingerprint import reader_version
from auditor.sources.given import Given
from auditor.sources.loader import Revalidator
from auditor.sources.outgoing import POLITE, Outgoing
from auditor.sources.pages import Pages
from auditor.sources.policy import Policy
from auditor.sources.texts import KeptTexts


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
    outgoing: Outgoing = POLITE,
    clock: Clock = now,
) -> Sources:
    """The chain for one run.

    `version` is told to servers. `notify` takes lines for people about what does not end the run (no cache).
    `given` are the values of --source (`KEY=FILE`), `pages` those of --pages. `offline`: no socket is opened, no
    name looked up. `cache_dir` None: no cache; `cache_unsafe`: also one that others may write to. `max_age` None:
    cached pages never grow too old. `allow_private` are hosts that may lead into a private network, on any port.
    `outgoing`: how the live web is met. Raises UsageError for bad `given`, `pages` and certificates.
    """
    private = sorted(allow_private)
    listed, shelf = Given(given), Pages(pages, notify)
    web = None if offline else open_web(Policy.allowing(private, outgoing.unverified), version, outgoing, clock, notify)
    store = open_store(cache_dir, notify, unsafe=cache_unsafe)
    return Sources(
        listed,
        shelf,
        None if store is None else Cache(store, max_age, clock, manner=_manner(private, outgoing)),
        web,
        web,
        None if store is None else KeptTexts(store, reader_version()),
        notify,
        (lambda: None) if store is None else store.close,
    )


def _manner(private: list[str], outgoing: Outgoing) -> str:
    """What decides whether an address is refused: another run may be let in where this one was not."""
    lifted = [*private, *(f"insecure:{host}" for host in sorted(outgoing.unverified))]
    lifted += ["no robots"] if not outgoing.robots else []
    lifted += [f"proxy:{outgoing.proxy}"] if outgoing.proxy else []
    return " ".join(lifted)


def open_web(
    policy: Policy, version: str, outgoing: Outgoing, clock: Clock, notify: Callable[[str], None]
) -> Revalidator:
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
