"""The live web: one GET per address, redirects by hand, body within a bound, all within one deadline."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.answers import Answer, cause_of, sentence
from auditor.sources.clock import Clock, now
from auditor.sources.exchange import Conversation, Way, fetchable
from auditor.sources.failure import LoadError
from auditor.sources.guard import Deadline, Resolver, system_resolver
from auditor.sources.loader import MAX_BODY
from auditor.sources.manners.retries import Retries, Sleep
from auditor.sources.policy import Policy

SECONDS = 20.0
MOST_REDIRECTS = 5


class Web:
    """Loads pages from the live web. Safe to call from several threads.

    `agent` is the User-Agent; `seconds` bounds a whole load, redirects and look-ups included; `limit` bounds the
    body in bytes, its codings undone. `sleep` waits between two tries, for so many seconds.
    """

    def __init__(
        self,
        policy: Policy,
        agent: str,
        *,
        seconds: float = SECONDS,
        limit: int = MAX_BODY,
        resolver: Resolver = system_resolver,
        clock: Clock = now,
        sleep: Sleep = time.sleep,
    ) -> None:
        self._way = Way(policy, agent, resolver)
        self._retries = Retries(sleep, clock)
        self._seconds = seconds
        self._limit = limit
        self._clock = clock

    def load(
        self,
        uri: str,
        at: date | None,  # noqa: ARG002 - the live web has only a present
        known: Snapshot | None = None,
    ) -> Snapshot | Unavailable:
        """The page as it is now, or why it cannot be had.

        `known` is an older capture of it: a server that says that it is still the same sends no body, and `known`
        comes back with a new time.
        """
        trail: list[str] = []
        deadline = Deadline(self._seconds)
        try:
            with self._way.conversation(deadline) as conversation:
                answer = self._follow(conversation, deadline, uri, known, trail)
        except LoadError as failure:
            return Unavailable(uri, failure.cause, failure.detail, hops=tuple(trail[:-1]))
        if known is not None and answer.status == 304 and conditions(known, answer.address):
            return replace(known, uri_r=uri, captured=self._clock())
        return captured(uri, answer, self._clock(), tuple(trail[:-1]))

    def _follow(
        self, conversation: Conversation, deadline: Deadline, uri: str, known: Snapshot | None, trail: list[str]
    ) -> Answer:
        """The answer at the end of the redirects; each hop goes through the same rules as the first.

        `trail` takes the addresses that were asked, in their order.
        """
        address = fetchable(uri)
        while True:
            if address in trail:
                raise LoadError(Cause.REDIRECT_LOOP, f"{shown(address)} leads back to itself; it may want cookies.")
            if len(trail) > MOST_REDIRECTS:
                raise LoadError(
                    Cause.REDIRECT_LOOP, f"More than {MOST_REDIRECTS} redirects, the last to {shown(address)}."
                )
            trail.append(address)
            ask = partial(conversation.get, address, self._limit, conditions(known, address))
            answer = self._retries(ask, deadline.remaining)
            if answer.leads_to is None:
                return answer
            address = fetchable(answer.leads_to)


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


def captured(uri: str, answer: Answer, when: datetime, hops: tuple[str, ...]) -> Snapshot | Unavailable:
    """The page that an answer holds, or why it is none."""
    status, final_uri = answer.status, answer.address if hops else None

    def unavailable(cause: Cause, detail: str) -> Unavailable:
        return Unavailable(uri, cause, detail, status, when, final_uri, hops, answer.headers)

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


def shown(address: str) -> str:
    """An address for a sentence, cut where it gets too long for one."""
    return address[:200]
