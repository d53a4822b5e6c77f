"""The live web: one GET per address, redirects by hand, body within a bound, all within one deadline.

This is the one home of httpx. Nothing is shared between two loads but the certificates: no cookies, no
connections, no proxy or credentials from the environment.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import date
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from auditor.model import Cause, Snapshot, Unavailable
from auditor.model.addresses import split
from auditor.sources.answers import cause_of, sentence
from auditor.sources.clock import Clock, now
from auditor.sources.codings import ACCEPTED, undo
from auditor.sources.failure import LoadError
from auditor.sources.guard import Deadline, GuardedPool, Reply, Resolver, system_resolver
from auditor.sources.loader import MAX_BODY
from auditor.sources.policy import Policy

SECONDS = 20.0
MOST_REDIRECTS = 5
ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5"


class Web:
    """Loads pages from the live web. Safe to call from several threads.

    `agent` is the User-Agent; `seconds` bounds a whole load, redirects and look-ups included; `limit` bounds the
    body in bytes, its codings undone.
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
    ) -> None:
        self._policy = policy
        self._headers = {"User-Agent": agent, "Accept": ACCEPT, "Accept-Encoding": ACCEPTED}
        self._seconds = seconds
        self._limit = limit
        self._resolver = resolver
        self._clock = clock

    def load(self, uri: str, at: date | None, known: Snapshot | None = None) -> Snapshot | Unavailable:  # noqa: ARG002 - the live web has only a present
        """The page as it is now, or why it cannot be had."""
        try:
            with self._client() as client:
                return self._follow(client, uri)
        except LoadError as failure:
            return Unavailable(uri, failure.cause, failure.detail)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            # httpx reads the Location of a redirect itself; bad punycode in it comes out as a UnicodeError (idna).
            return Unavailable(uri, Cause.PROTOCOL, f"The server's answer is not valid HTTP ({error}).")

    def _client(self) -> httpx.Client:
        pool = GuardedPool(self._policy, Deadline(self._seconds), certificates(), self._resolver)
        return httpx.Client(
            transport=GuardedTransport(pool),
            headers=self._headers,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=None,  # noqa: S113 - the guard's deadline binds every operation
            trust_env=False,
        )

    def _follow(self, client: httpx.Client, uri: str) -> Snapshot | Unavailable:
        """The answer at the end of the redirects; each hop goes through the same rules as the first."""
        url = fetchable(uri)
        seen: list[httpx.URL] = []
        while True:
            if url in seen:
                raise LoadError(Cause.REDIRECT_LOOP, f"{shown(url)} leads back to itself; it may want cookies.")
            if len(seen) > MOST_REDIRECTS:
                raise LoadError(Cause.REDIRECT_LOOP, f"More than {MOST_REDIRECTS} redirects, the last to {shown(url)}.")
            seen.append(url)
            with client.stream("GET", url) as response:
                if response.next_request is None:
                    return self._read(uri, response, str(url) if len(seen) > 1 else None)
                url = fetchable(str(response.next_request.url))

    def _read(self, uri: str, response: httpx.Response, final_uri: str | None) -> Snapshot | Unavailable:
        captured, status = self._clock(), response.status_code

        def unavailable(cause: Cause, detail: str) -> Unavailable:
            return Unavailable(uri, cause, detail, status, captured, final_uri)

        cause = cause_of(status)
        if cause is not None:
            return unavailable(cause, sentence(status, cause))
        announced = int(response.headers.get("content-length", 0))  # h11 lets nothing but digits pass
        if announced > self._limit:
            return unavailable(Cause.TOO_LARGE, f"The page has {announced} bytes; {self._limit} are the limit.")
        try:
            packed, received = received_body(response, self._limit)
            body, unpacked = undo(packed, response.headers.get("content-encoding", ""), self._limit)
        except LoadError as failure:
            return unavailable(failure.cause, failure.detail)
        if not body:
            return unavailable(Cause.EMPTY, "The server sent an empty page.")
        # 206 is a part of the page, sent though none was asked for.
        truncated = not (received and unpacked) or status == 206
        media_type = response.headers.get("content-type")
        return Snapshot(uri, body, media_type, captured, status, final_uri, truncated=truncated)


@cache
def certificates() -> ssl.SSLContext:
    """Certifi's certificates, read once (60 ms); trust_env=True would let the environment put others in their place."""
    return httpx.create_ssl_context(trust_env=False)


def fetchable(uri: str) -> httpx.URL:
    """The address as it is sent: no user and password, no fragment. LoadError(POLICY_BLOCKED) if it is none of ours."""
    parts = split(uri)
    # "http://good.example\@evil.example": browsers stop at the backslash, RFC 3986 parsers at the @ sign.
    # Port 0 counts as no port to httpcore.
    if parts is None or "\\" in parts.netloc or parts.port == 0:
        raise LoadError(Cause.POLICY_BLOCKED, f"Not fetched: {uri[:200]!r} is not an http or https address.")
    try:
        url = httpx.URL(uri.strip()).copy_with(userinfo=b"", fragment=None)
        url.host  # noqa: B018 - punycode that decodes to nothing raises only when it is read
    except (httpx.InvalidURL, UnicodeError) as error:
        raise LoadError(Cause.POLICY_BLOCKED, f"Not fetched: {uri[:200]!r} is not valid ({error}).") from error
    return url


def shown(url: httpx.URL) -> str:
    """An address for a sentence, cut where it gets too long for one."""
    return str(url)[:200]


def received_body(response: httpx.Response, limit: int) -> tuple[bytes, bool]:
    """The body as sent, at most `limit` bytes, and whether it is whole.

    A connection that breaks after the first bytes leaves a truncated page; running out of time is a failure, as a
    server that trickles could go on for ever.
    """
    body = bytearray()
    try:
        for part in response.iter_raw():
            body += part
            if len(body) > limit:
                return bytes(body[:limit]), False
    except LoadError as failure:
        if failure.cause is Cause.TIMEOUT or not body:
            raise
        return bytes(body), False
    return bytes(body), True


class GuardedTransport(httpx.BaseTransport):
    """httpx over the guarded pool; raises nothing but `LoadError`."""

    def __init__(self, pool: GuardedPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends one request; the body stays on the wire until it is read."""
        url = request.url
        reply = self._pool.get(url.raw_scheme, url.raw_host, url.port, url.raw_path, request.headers.raw)
        return httpx.Response(reply.status, headers=reply.headers, stream=Body(reply))

    def close(self) -> None:
        """Closes the pool."""
        self._pool.close()


class Body(httpx.SyncByteStream):
    """The stream of a reply in httpx's clothes."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        yield from self._reply.stream

    def close(self) -> None:
        """Gives the connection back."""
        self._reply.close()
