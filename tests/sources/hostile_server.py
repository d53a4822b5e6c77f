"""A server on loopback that sends exactly the bytes a test wants, and closes when it wants."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

Script = Callable[["Visit"], None]


class Visit:
    """One connection: the head of its request, and the means to answer."""

    def __init__(self, connection: socket.socket, ending: threading.Event) -> None:
        self.connection = connection
        self.ending = ending
        self.head = b""
        while b"\r\n\r\n" not in self.head:
            part = connection.recv(65536)
            if not part:
                break
            self.head += part
            if self.head.startswith(b"\x16"):  # a TLS handshake, which has no head
                break

    @property
    def path(self) -> str:
        return self.head.split(b" ", 2)[1].decode()

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def answer(self, body: bytes, *headers: str, status: str = "200 OK") -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def redirect(self, location: str) -> None:
        self.answer(b"", f"Location: {location}", status="302 Found")

    def trickle(self, data: bytes, pause: float) -> None:
        """One byte after another, until the server ends."""
        for byte in data:
            self.send(bytes([byte]))
            if self.ending.wait(pause):
                return

    def reset(self) -> None:
        """Closes with a TCP reset: lingering for 0 s drops what was not yet sent."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")


class HostileServer:
    """Runs `script` for every connection, each in a thread of its own; `visits` are those that sent a request.

    `tls`: the connections are encrypted.
    """

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.tls = tls
        self.connections = 0
        self.visits: list[Visit] = []
        self._ending = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def uri(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self._ending.is_set():
                connection.close()
                return
            self.connections += 1
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), ExitStack() as ending:  # the client may leave at any time
            ending.callback(lambda: connection.close())
            connection.settimeout(5)
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True)
            visit = Visit(connection, self._ending)
            self.visits.append(visit)
            self.script(visit)

    def close(self) -> None:
        self._ending.set()
        # A blocked accept() does not notice that its socket is closed; a last visitor wakes it.
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 5).close()
        for thread in list(self._threads):
            thread.join()
        self._listener.close()


@contextmanager
def serving(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[HostileServer]:
    """A running server, closed at the end."""
    server = HostileServer(script, tls)
    try:
        yield server
    finally:
        server.close()
