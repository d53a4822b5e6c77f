"""Every connection is judged, and bound by its deadline."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from functools import partial

import httpcore
import pytest
from hostile_server import serving

from auditor.model import Cause
from auditor.sources.failure import LoadError
from auditor.sources.guard import CAUSES, Deadline, Guard, system_resolver, translated
from auditor.sources.policy import Policy


@pytest.fixture
def dialled(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The addresses that were dialled; none of them answers."""
    calls: list[tuple[str, int]] = []

    def refuse(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        calls.append(address)
        raise ConnectionRefusedError("nobody there")

    monkeypatch.setattr(socket, "create_connection", refuse)
    return calls


class Names:
    """A resolver with one answer after another; the last one stays."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def connect(names: Names, host: str = "news.example", port: int = 443, seconds: float = 2) -> LoadError:
    """The failure in which a connection ends."""
    with pytest.raises(LoadError) as caught, translated():
        Guard(Policy(), Deadline(seconds), names).connect_tcp(host, port)
    return caught.value


def test_threat_n8_one_private_address_closes_a_name(dialled: list[tuple[str, int]]) -> None:
    """A name with a public and a private address is refused, in either order, and nothing is dialled."""
    for answer in (["93.184.215.14", "10.0.0.9"], ["fd00::1", "2606:4700::1111"]):
        failure = connect(Names(answer))
        assert failure.cause is Cause.POLICY_BLOCKED
        assert "--allow-private news.example" in failure.detail
    assert dialled == []


def test_threat_n9_a_name_is_resolved_once_for_each_connection(dialled: list[tuple[str, int]]) -> None:
    """The judged address is dialled without a second look-up; a changed answer is judged anew."""
    names = Names(["93.184.215.14"], ["10.0.0.9"])
    assert connect(names).cause is Cause.CONNECT
    assert (names.asked, dialled) == (1, [("93.184.215.14", 443)])
    assert connect(names).cause is Cause.POLICY_BLOCKED
    assert (names.asked, dialled) == (2, [("93.184.215.14", 443)])


def test_every_address_gets_its_turn(dialled: list[tuple[str, int]]) -> None:
    """If the first address does not answer, the next one is dialled."""
    assert connect(Names(["2606:4700::1111", "93.184.215.14"])).cause is Cause.CONNECT
    assert [address for address, _ in dialled] == ["2606:4700::1111", "93.184.215.14"]


def test_an_address_that_swallows_packets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first address that never answers uses up half of the time of two, and the end is `timeout`."""
    shares: list[float] = []

    def swallow(address: tuple[str, int], timeout: float, **_: object) -> socket.socket:
        shares.append(timeout)
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", swallow)
    assert connect(Names(["2606:4700::1111", "93.184.215.14"]), seconds=8).cause is Cause.TIMEOUT
    assert shares == [pytest.approx(4, abs=1), pytest.approx(8, abs=1)]


def test_a_closed_port_or_name_is_not_even_looked_up(dialled: list[tuple[str, int]]) -> None:
    """What the URL alone condemns costs no look-up."""
    names = Names(["93.184.215.14"])
    assert connect(names, port=25).cause is Cause.POLICY_BLOCKED
    assert connect(names, host="nas.local").cause is Cause.POLICY_BLOCKED
    assert (names.asked, dialled) == (0, [])


@pytest.mark.parametrize("error", [socket.gaierror(-2, "Name or service not known"), UnicodeError("label too long")])
def test_a_name_that_does_not_resolve(error: Exception) -> None:
    """A failed look-up is `dns`, with the resolver's reason."""

    def resolver(host: str, port: int) -> Sequence[str]:
        raise error

    with pytest.raises(LoadError, match=r"known|too long") as caught:
        Guard(Policy(), Deadline(2), resolver).connect_tcp("news.example", 443)
    assert caught.value.cause is Cause.DNS


def test_a_name_without_addresses() -> None:
    """An empty answer is `dns` too."""
    assert connect(Names([])).cause is Cause.DNS


def test_a_slow_resolver_is_left_behind() -> None:
    """A look-up that takes longer than the whole load ends in a timeout, at the deadline."""
    release = threading.Event()

    def resolver(host: str, port: int) -> Sequence[str]:
        release.wait()
        return ["93.184.215.14"]

    with pytest.raises(LoadError) as caught:
        Guard(Policy(), Deadline(0.2), resolver).connect_tcp("news.example", 443)
    assert not release.is_set()
    release.set()
    assert caught.value.cause is Cause.TIMEOUT


def test_time_that_we_wait_is_not_the_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a deadline is stopped no time passes for it."""
    clock = iter([100.0, 103.0, 111.0, 115.0, 119.0])
    monkeypatch.setattr("auditor.sources.guard.time.monotonic", lambda: next(clock))
    deadline = Deadline(20)
    with deadline.stopped():
        pass
    assert deadline.remaining() == 13
    assert deadline.left() == 9


def test_threat_n17_unix_sockets_are_never_opened() -> None:
    """The backend refuses a Unix socket."""
    with pytest.raises(LoadError) as caught:
        Guard(Policy(), Deadline(1), system_resolver).connect_unix_socket("/run/docker.sock")
    assert caught.value.cause is Cause.POLICY_BLOCKED


def test_each_read_gets_only_what_is_left() -> None:
    """A server that sends a byte now and then does not get a new timeout with each byte."""
    with serving(lambda visit: visit.trickle(b"x" * 1000, 0.03)) as server:
        guard = Guard(Policy.allowing(["127.0.0.1"]), Deadline(0.3), system_resolver)
        stream = guard.connect_tcp("127.0.0.1", server.port)
        stream.write(b"\r\n\r\n")
        with pytest.raises((LoadError, httpcore.ReadTimeout)):
            b"".join(iter(partial(stream.read, 1), b""))
        stream.close()


def test_every_error_of_httpcore_is_translated() -> None:
    """No exception class of httpcore is missing from the table, but the one that only its pool sees."""
    known = {getattr(httpcore, name) for name in httpcore.__all__}
    errors = {kind for kind in known if isinstance(kind, type) and issubclass(kind, Exception)}
    covered = {error for error in errors if issubclass(error, tuple(kind for kind, _, _ in CAUSES))}
    assert errors - covered == {httpcore.ConnectionNotAvailable}


def test_a_translated_error_says_what_happened() -> None:
    """The sentence has the library's reason in it, and the cause of the wire schema."""
    with pytest.raises(LoadError, match="illegal status line") as caught, translated():
        raise httpcore.RemoteProtocolError("illegal status line")
    assert caught.value.cause is Cause.PROTOCOL
