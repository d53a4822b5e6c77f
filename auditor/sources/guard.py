"""The only door to the network: every connection is judged, and bound by the deadline of its load.

This is the one home of httpcore. A name is resolved once for each connection, all its addresses are judged, and
the socket is opened to a judged literal address, so that a name cannot change its answer in between (DNS
rebinding). The URL keeps its name: the pool, SNI and the certificate check go by it.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from typing import Any
from urllib.parse import unquote, urlsplit

import httpcore

from auditor.model import Cause
from auditor.model.addresses import DEFAULT_PORTS
from auditor.sources.failure import LoadError
from auditor.sources.policy import Policy, literal, plain

# host, port → literal addresses; raises OSError (or UnicodeError for a label that no resolver takes).
Resolver = Callable[[str, int], Sequence[str]]
Headers = Sequence[tuple[bytes, bytes]]

# httpcore's errors in the words of the wire schema, the more special ones first.
CAUSES: tuple[tuple[type[Exception], Cause, str], ...] = (
    (httpcore.TimeoutException, Cause.TIMEOUT, "The server did not answer in time"),
    (httpcore.ProxyError, Cause.CONNECT, "The proxy did not let us through"),
    (httpcore.ProtocolError, Cause.PROTOCOL, "The server's answer is not valid HTTP"),
    (httpcore.UnsupportedProtocol, Cause.POLICY_BLOCKED, "Only http and https are fetched"),
    (httpcore.NetworkError, Cause.CONNECT, "The connection broke"),
)


@contextmanager
def translated() -> Iterator[None]:
    """Turns httpcore's errors into `LoadError`, by the table above."""
    try:
        yield
    except tuple(kind for kind, _, _ in CAUSES) as error:
        cause, what = next((cause, what) for kind, cause, what in CAUSES if isinstance(error, kind))
        raise LoadError(cause, f"{what}{f' ({error})' if str(error) else ''}. Try again later.") from error


class Deadline:
    """The end of a load, on the monotonic clock; everything that waits asks it how long it may."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left, always above 0; LoadError(TIMEOUT) once there are none."""
        left = self.remaining()
        if left <= 0:
            raise LoadError(Cause.TIMEOUT, f"The page did not arrive within {self._seconds:g} s. Try again later.")
        return left

    def remaining(self) -> float:
        """Seconds left, 0 or less once there are none."""
        return self._end - time.monotonic()

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """The clock stands still for the block: what we wait for out of politeness is not the server's time."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - begun


def system_resolver(host: str, port: int) -> tuple[str, ...]:
    """The addresses that the operating system gives for a name, in its order, each once."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def refuse(objection: str | None, host: str) -> None:
    """LoadError(POLICY_BLOCKED) for an objection."""
    if objection:
        raise LoadError(
            Cause.POLICY_BLOCKED,
            f"Not fetched: {objection}. If that is meant, --allow-private {host} lifts this rule for the host.",
        )


def refuse_unresolved(policy: Policy, host: str, port: int) -> None:
    """LoadError(POLICY_BLOCKED) for a host that may not be asked for, as far as that shows before it is looked up."""
    refuse(policy.objection(host, port), host)
    if literal(plain(host)) is not None:
        refuse(policy.objection_to(host, plain(host)), host)


class Guard(httpcore.NetworkBackend):
    """Opens connections for one load: judges name, port and addresses, then dials what it has judged."""

    def __init__(self, policy: Policy, deadline: Deadline, resolver: Resolver) -> None:
        self._policy = policy
        self._deadline = deadline
        self._resolver = resolver
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline of the whole load stands in its place
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address that answers; LoadError(POLICY_BLOCKED, DNS or CONNECT), ConnectTimeout."""
        refuse_unresolved(self._policy, host, port)
        addresses = self._resolve(host, port)
        for address in addresses:
            refuse(self._policy.objection_to(host, address), host)
        for untried in range(len(addresses), 0, -1):
            # An address that swallows packets may use up its share of the time, not that of the next one.
            share = self._deadline.left() / untried
            try:
                stream = self._plain.connect_tcp(addresses[-untried], port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last: Exception = error
            else:
                return TimedStream(stream, self._deadline, self._policy)
        if isinstance(last, httpcore.ConnectTimeout):
            raise last
        raise LoadError(Cause.CONNECT, f"No connection to {host!r} port {port} ({last}). Try again later.") from last

    def connect_unix_socket(self, *_: object, **__: object) -> httpcore.NetworkStream:
        """Refused: no cited page lives in a Unix socket."""
        raise LoadError(Cause.POLICY_BLOCKED, "Unix sockets are never opened.")

    def _resolve(self, host: str, port: int) -> tuple[str, ...]:
        """All addresses of a name, at least one. A look-up takes no timeout: its thread may have to be left behind."""
        addresses: list[str] = []
        errors: list[Exception] = []

        def look_up() -> None:
            try:
                addresses.extend(self._resolver(host, port))
            except (OSError, UnicodeError) as error:
                errors.append(error)

        thread = threading.Thread(target=look_up, name="auditor-resolver", daemon=True)
        thread.start()
        while thread.is_alive():
            thread.join(self._deadline.left())
        if errors or not addresses:
            reason = f" ({errors[0]})" if errors else ""
            raise LoadError(Cause.DNS, f"The name {host!r} was not found{reason}. Check the address and the network.")
        return tuple(addresses)


@cache
def trusting_context() -> ssl.SSLContext:
    """TLS for hosts that were named as not to be verified: whoever answers is believed."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    return context


class TimedStream(httpcore.NetworkStream):
    """A connection whose every read, write and handshake gets only what is left of the load's deadline.

    A timeout for each read alone would never end on a server that sends one byte every few seconds.
    """

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline, policy: Policy) -> None:
        self._stream = stream
        self._deadline = deadline
        self._policy = policy

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - see the class
        """Up to `max_bytes`, empty at the end."""
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 - see the class
        """Sends the whole buffer."""
        self._stream.write(buffer, self._deadline.left())

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 - see the class
    ) -> httpcore.NetworkStream:
        """The same connection under TLS; LoadError(TLS) with OpenSSL's reason, never a fall back to plain text."""
        if server_hostname is not None and not self._policy.verifies(server_hostname):
            ssl_context = trusting_context()
        try:
            inner = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        except httpcore.ConnectError as error:
            reason = getattr(error.__context__, "verify_message", None) or error
            raise LoadError(
                Cause.TLS,
                f"No secure connection to {server_hostname!r} ({reason}). Open the page in a browser to see whether "
                "its certificate is at fault.",
            ) from error
        return TimedStream(inner, self._deadline, self._policy)

    def close(self) -> None:
        """Closes the socket."""
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore knows of the connection."""
        return self._stream.get_extra_info(info)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer whose body has not been read yet; iterating over it and closing it raise nothing but `LoadError`."""

    status: int
    headers: Headers
    stream: Iterable[bytes]
    close: Callable[[], None]


class GuardedPool:
    """The connections of one load, all behind one guard. HTTP/1.1 only, no retries.

    `proxy` (an http or https address, with user and password where it wants them): it alone is dialled, and it alone
    looks up names, so that it is the boundary for addresses; names, ports and literal addresses are judged here too.
    """

    def __init__(
        self,
        policy: Policy,
        deadline: Deadline,
        ssl_context: ssl.SSLContext,
        resolver: Resolver = system_resolver,
        proxy: str | None = None,
    ) -> None:
        self._closed_to: Callable[[str, int], None] | None = None
        if proxy is None:
            self._pool = httpcore.ConnectionPool(ssl_context, network_backend=Guard(policy, deadline, resolver))
            return
        parts = urlsplit(proxy)
        self._closed_to = partial(refuse_unresolved, policy)
        self._pool = httpcore.HTTPProxy(
            f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
            proxy_auth=(unquote(parts.username), unquote(parts.password or "")) if parts.username else None,
            ssl_context=ssl_context,
            proxy_ssl_context=ssl_context if parts.scheme == "https" else None,
            network_backend=Guard(Policy.allowing([parts.hostname or ""], policy.unverified), deadline, resolver),
        )

    def get(self, scheme: bytes, host: bytes, port: int | None, target: bytes, headers: Headers) -> Reply:
        """Sends a GET and reads the head of the answer; raises nothing but `LoadError`."""
        if self._closed_to is not None:
            self._closed_to(host.decode("ascii", "replace"), port or DEFAULT_PORTS[scheme.decode()])
        url = httpcore.URL(scheme=scheme, host=host, port=port, target=target)
        with translated():
            response = self._pool.handle_request(httpcore.Request("GET", url, headers=headers))
            version = response.extensions["http_version"]
            if version not in (b"HTTP/1.1", b"HTTP/1.0"):
                raise httpcore.RemoteProtocolError(f"not a version of HTTP that was asked for: {version!r}")
        return Reply(response.status, response.headers, body_of(response), response.close)

    def close(self) -> None:
        """Closes every connection."""
        self._pool.close()


def body_of(response: httpcore.Response) -> Iterator[bytes]:
    """The body as it arrives, content codings still on."""
    with translated():
        yield from response.iter_stream()
