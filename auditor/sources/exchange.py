"""One GET at a time over the guard, its body within a bound: the one home of httpx.

Nothing is shared between two conversations but the certificates: no cookies, no connections, no proxy or credentials
from the environment. A proxy is used only where one is named.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx

from auditor.model import Cause
from auditor.model.addresses import split
from auditor.model.secrets import redacted
from auditor.sources.answers import OF_INTEREST, Answer
from auditor.sources.codings import ACCEPTED, undo
from auditor.sources.failure import LoadError
from auditor.sources.guard import Deadline, GuardedPool, Reply, Resolver, system_resolver
from auditor.sources.loader import REFUSAL_BYTES
from auditor.sources.policy import Policy

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5"
# A header is kept whole or not at all: half an ETag is another one. Longer ones than this are not sent in earnest.
LONGEST_HEADER = 4096


@dataclass(frozen=True, slots=True)
class Way:
    """How every conversation goes out: under which rules, as whom, by whose names, through which proxy.

    `ca_file` holds certificates that are trusted beside the usual ones.
    """

    policy: Policy
    agent: str
    resolver: Resolver = system_resolver
    proxy: str | None = None
    ca_file: Path | None = None

    @contextmanager
    def conversation(self, deadline: Deadline) -> Iterator[Conversation]:
        """A conversation that ends with the block; all of it is bound by the deadline."""
        pool = GuardedPool(self.policy, deadline, certificates(self.ca_file), self.resolver, self.proxy)
        client = httpx.Client(
            transport=GuardedTransport(pool),
            headers={"User-Agent": self.agent, "Accept": ACCEPT, "Accept-Encoding": ACCEPTED},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=None,  # noqa: S113 - the guard's deadline binds every operation
            trust_env=False,
        )
        with client:
            yield Conversation(client)


class Conversation:
    """The requests of one load: connections are used again among them, and shared with no other load."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def get(self, address: str, limit: int, extra: Mapping[str, str], *, cut: bool = False) -> Answer:
        """The answer to one GET, its body of at most `limit` bytes; LoadError where there is no answer.

        Of a refusal only the beginning of the body is read. A body that announces more than `limit` is refused, with
        `cut` its beginning is read.
        """
        try:
            with self._client.stream("GET", address, headers=dict(extra)) as response:
                return answer_of(address, response, limit, cut=cut)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            # httpx reads the Location of a redirect itself; bad punycode in it comes out as a UnicodeError (idna).
            raise LoadError(Cause.PROTOCOL, f"The server's answer is not valid HTTP ({error}).") from error


def answer_of(address: str, response: httpx.Response, limit: int, *, cut: bool) -> Answer:
    """The answer that a response holds; a body that cannot be had is its `failure`."""
    following = response.next_request
    body, whole, failure = b"", True, None
    if following is None and response.is_success:
        try:
            body, whole = body_of(response, limit, cut=cut)
        except LoadError as error:
            failure = error
    elif response.is_error:
        body = refusal_of(response)
    return Answer(
        address=address,
        status=response.status_code,
        media_type=response.headers.get("content-type"),
        refresh=response.headers.get("refresh"),
        headers=tuple(
            (name, value)
            for name, value in response.headers.multi_items()
            if name in OF_INTEREST and len(value) <= LONGEST_HEADER
        ),
        leads_to=None if following is None else str(following.url),
        body=body,
        whole=whole,
        failure=failure,
    )


def body_of(response: httpx.Response, limit: int, *, cut: bool) -> tuple[bytes, bool]:
    """The body with its codings undone, and whether it is whole; LoadError if it cannot be had."""
    announced = int(response.headers.get("content-length", 0))  # h11 lets nothing but digits pass
    if announced > limit and not cut:
        raise LoadError(Cause.TOO_LARGE, f"The page has {announced} bytes; {limit} are the limit.")
    packed, received = received_body(response, limit)
    body, unpacked = undo(packed, response.headers.get("content-encoding", ""), limit)
    return body, received and unpacked


def refusal_of(response: httpx.Response) -> bytes:
    """The beginning of what was sent with a refusal, to tell a wall from a page that is gone; empty if it fails."""
    try:
        packed, _ = received_body(response, REFUSAL_BYTES)
        return undo(packed, response.headers.get("content-encoding", ""), REFUSAL_BYTES)[0]
    except (LoadError, httpx.HTTPError):
        return b""


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


@cache
def certificates(ca_file: Path | None = None) -> ssl.SSLContext:
    """Certifi's certificates and those of a file, read once (60 ms); OSError (SSLError too) for a file that is none.

    trust_env=True would let the environment put others in their place.
    """
    context = httpx.create_ssl_context(trust_env=False)
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


def fetchable(uri: str) -> str:
    """The address as it is sent: no user and password, no fragment. LoadError(POLICY_BLOCKED) if it is none of ours."""
    parts = split(uri)
    # "http://good.example\@evil.example": browsers stop at the backslash, RFC 3986 parsers at the @ sign.
    # Port 0 counts as no port to httpcore.
    if parts is None or "\\" in parts.netloc or parts.port == 0:
        raise LoadError(Cause.POLICY_BLOCKED, f"Not fetched: {shown(uri)!r} is not an http or https address.")
    try:
        url = httpx.URL(uri.strip()).copy_with(userinfo=b"", fragment=None)
        url.host  # noqa: B018 - punycode that decodes to nothing raises only when it is read
    except (httpx.InvalidURL, UnicodeError) as error:
        raise LoadError(Cause.POLICY_BLOCKED, f"Not fetched: {shown(uri)!r} is not valid ({error}).") from error
    return str(url)


def shown(address: str) -> str:
    """An address for a sentence: without secrets, cut where it gets too long for one."""
    return redacted(address)[:200]


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
