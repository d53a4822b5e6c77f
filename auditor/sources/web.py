"""The live web: one GET per address, redirects by hand, body within a bound, all within one deadline."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import host_of
from auditor.sources.answers import Answer, cause_of, sentence
from auditor.sources.clock import Clock, now
from auditor.sources.exchange import Way
from auditor.sources.failure import LoadError
from auditor.sources.guard import Deadline
from auditor.sources.hops import Walk, conditions
from auditor.sources.loader import MAX_BODY
from auditor.sources.manners.pacing import Pacing
from auditor.sources.manners.retries import Retries, Sleep
from auditor.sources.manners.robots import MOST_BYTES, SHARED, Robots
from auditor.sources.outage import Outage

SECONDS = 20.0
# A robots.txt is a small file, and every page of its site waits for it.
ROBOTS_SECONDS = 10.0


class Web:
    """Loads pages from the live web. Safe to call from several threads.

    `way`: how it goes out. `seconds` bounds a whole load, redirects and look-ups included, waits out of politeness
    not; `limit` bounds the body in bytes, its codings undone. `robots`: what a site's robots.txt forbids is not
    fetched. `pacing`: how often a host is visited. `outage` is told which hosts answer. `sleep` waits
    between two tries, for so many seconds.
    """

    def __init__(
        self,
        way: Way,
        *,
        seconds: float = SECONDS,
        limit: int = MAX_BODY,
        clock: Clock = now,
        sleep: Sleep = time.sleep,
        robots: bool = True,
        pacing: Pacing | None = None,
        outage: Outage | None = None,
    ) -> None:
        self._way = way
        self._outage = outage or Outage(lambda _: None)
        self._retries = Retries(sleep, clock)
        self._pacing = pacing or Pacing()
        self._robots = Robots(self._robots_txt) if robots else None
        self._seconds = seconds
        self._limit = limit
        self._clock = clock

    def load(
        self,
        uri: str,
        at: date | None,  # noqa: ARG002 - the live web has only a present
        known: Snapshot | None = None,
        sent: Mapping[str, str] | None = None,
    ) -> Snapshot | Unavailable:
        """The page as it is now, or why it cannot be had.

        `known` is an older capture of it: a server that says that it is still the same sends no body, and `known`
        comes back with a new time. `sent` are headers that go with every request of this load.
        """
        with self._walk(self._seconds, self._limit) as walk:
            walk.robots, walk.known, walk.sent = self._robots, known, sent or {}
            try:
                answer = walk.end_of(uri)
            except LoadError as failure:
                self._outage.note(host_of(walk.last or uri) or "", failure.cause)
                return Unavailable(uri, failure.cause, failure.detail, hops=tuple(walk.hops))
        self._outage.note(host_of(answer.address) or "", None)
        if known is not None and answer.status == 304 and conditions(known, answer.address):
            return replace(known, uri_r=uri, captured=self._clock())
        found = captured(uri, answer, self._clock(), tuple(walk.hops))
        believed = any(self._believed(address) for address in walk.trail)
        return replace(found, unverified=True) if believed and isinstance(found, Snapshot) else found

    def _believed(self, address: str) -> bool:
        """Whether what came from there may be anybody's, as no certificate was checked."""
        return address.startswith("https:") and not self._way.policy.verifies(host_of(address) or "")

    def _robots_txt(self, address: str) -> Answer:
        """What a site answers to the request for its robots.txt, redirects followed; raises LoadError."""
        with self._walk(min(self._seconds, ROBOTS_SECONDS), MOST_BYTES) as walk:
            walk.cut = walk.follow_up = True
            try:
                return walk.end_of(address)
            except LoadError as failure:
                if walk.hops and failure.cause in SHARED:  # not the site itself is at fault, but where it leads
                    raise LoadError(Cause.PROTOCOL, failure.detail) from failure
                raise

    @contextmanager
    def _walk(self, seconds: float, limit: int) -> Iterator[Walk]:
        deadline = Deadline(seconds)
        with self._way.conversation(deadline) as conversation:
            yield Walk(conversation, deadline, limit, self._retries, self._pacing, once=lambda: self._outage.likely)


def captured(uri: str, answer: Answer, when: datetime, hops: tuple[str, ...]) -> Snapshot | Unavailable:
    """The page that an answer holds, or why it is none."""
    status, final_uri = answer.status, answer.address if hops else None

    def unavailable(cause: Cause, detail: str) -> Unavailable:
        return Unavailable(uri, cause, detail, status, when, final_uri, hops, answer.headers, answer.body)

    cause = cause_of(status)
    if cause is not None:
        return unavailable(cause, sentence(status, cause))
    if answer.failure is not None:
        return unavailable(answer.failure.cause, answer.failure.detail)
    if not answer.body:
        return unavailable(Cause.EMPTY, "The server sent an empty page.")
    # 206 is a part of the page, sent though none was asked for.
    truncated = not answer.whole or status == 206
    return Snapshot(
        uri,
        answer.body,
        answer.media_type,
        when,
        status,
        final_uri,
        truncated=truncated,
        hops=hops,
        headers=answer.headers,
    )
