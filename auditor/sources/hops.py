"""From an address to its page: redirects and refreshes by hand, each hop through the same rules as the first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from auditor.model import Cause, Snapshot
from auditor.model.addresses import host_of
from auditor.sources.answers import Answer
from auditor.sources.exchange import Conversation, fetchable, shown
from auditor.sources.failure import LoadError
from auditor.sources.guard import Deadline
from auditor.sources.manners.pacing import Pacing
from auditor.sources.manners.retries import Retries
from auditor.sources.manners.robots import Robots
from auditor.sources.refresh import refreshed

MOST_HOPS = 5


@dataclass(slots=True)
class Walk:
    """One walk along redirects, within one conversation and one deadline.

    `limit` bounds the body, of which `cut` takes the beginning where it announces more. `robots` None: no robots.txt
    is asked. `known` is an older capture of the page, `sent` are headers for every request. `follow_up`: the walk
    belongs to another one to its host, and waits for no pause. `once`: whether nothing is to be tried twice. `trail`
    takes the addresses that were asked, in their order, `hops` those of them that led elsewhere.
    """

    conversation: Conversation
    deadline: Deadline
    limit: int
    retries: Retries
    pacing: Pacing
    robots: Robots | None = None
    known: Snapshot | None = None
    sent: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    follow_up: bool = False
    once: Callable[[], bool] = lambda: False
    trail: list[str] = field(default_factory=list)
    hops: list[str] = field(default_factory=list)

    @property
    def last(self) -> str | None:
        """The address that was asked last."""
        return self.trail[-1] if self.trail else None

    def end_of(self, uri: str) -> Answer:
        """The answer at the end of the redirects; LoadError where there is none."""
        address = fetchable(uri)
        while True:
            self._step(address)
            answer = self._asked(address)
            following = answer.leads_to or (refreshed(answer) if answer.body and answer.status < 400 else None)
            if following is None:
                return answer
            self.hops.append(address)
            address = fetchable(following)

    def _step(self, address: str) -> None:
        if address in self.trail:
            raise LoadError(Cause.REDIRECT_LOOP, f"{shown(address)} leads back to itself; it may want cookies.")
        if len(self.trail) > MOST_HOPS:
            raise LoadError(Cause.REDIRECT_LOOP, f"More than {MOST_HOPS} redirects, the last to {shown(address)}.")
        self.trail.append(address)

    def _asked(self, address: str) -> Answer:
        host = host_of(address) or ""
        if self.robots is not None:
            with self.deadline.stopped():
                self.pacing.slow_down(host, self.robots.admit(address).delay)
        same_host = len(self.trail) > 1 and host_of(self.trail[-2]) == host
        turn = partial(self.pacing.turn, host, follow_up=self.follow_up or same_host, waiting=self.deadline.stopped)
        extra = {**self.sent, **conditions(self.known, address)}

        def ask() -> Answer:
            with turn():
                return self.conversation.get(address, self.limit, extra, cut=self.cut)

        return self.retries(
            ask, lambda: 0.0 if self.once() else self.deadline.remaining(), partial(self.pacing.hold, host)
        )


def conditions(known: Snapshot | None, address: str) -> dict[str, str]:
    """The headers that ask for a page only if it is not the known one any more (RFC 9110, 13.1).

    They go to the address that sent the known body and to no other on the way there; a body that is not whole is
    asked for anew.
    """
    if known is None or known.truncated or address != (known.final_uri or fetchable(known.uri_r)):
        return {}
    stated = dict(known.headers)
    asked = {"If-None-Match": stated.get("etag"), "If-Modified-Since": stated.get("last-modified")}
    return {name: value for name, value in asked.items() if value}
