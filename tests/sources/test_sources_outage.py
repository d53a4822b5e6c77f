"""Telling a dead network from dead servers."""

from __future__ import annotations

from collections.abc import Sequence
from socket import gaierror

import pytest
from hostile_server import serving
from live_web import HTML, missing

from auditor.model import Cause
from auditor.sources import Outgoing, Sources, open_sources
from auditor.sources.outage import MOST_HOSTS, Outage


def failed(outage: Outage, *hosts: str, cause: Cause | None = Cause.DNS) -> None:
    """Visits to hosts that ended like this."""
    for host in hosts:
        outage.note(host, cause)


def test_threat_t10_many_hosts_in_a_row_are_told_once() -> None:
    """One line, at the fifth; and no second one, however many follow."""
    said: list[str] = []
    outage = Outage(said.append)
    failed(outage, *"abcd")
    assert (said, outage.likely) == ([], False)
    failed(outage, *"efghij")
    assert (len(said), outage.likely) == (1, True)
    assert "5 hosts in a row" in said[0]


def test_one_dead_host_is_no_outage() -> None:
    """However many of its pages are asked for."""
    outage = Outage(print)
    failed(outage, *["dead.example"] * 50)
    assert not outage.likely


@pytest.mark.parametrize(
    ("cause", "likely"),
    [(None, False), (Cause.TLS, False), (Cause.PROTOCOL, False), (Cause.POLICY_BLOCKED, True), (Cause.TIMEOUT, True)],
)
def test_an_answer_ends_it(cause: Cause | None, likely: bool) -> None:
    """What only a server can do shows that the network is there; what was refused here shows nothing."""
    outage = Outage(lambda _: None)
    failed(outage, *"abcde")
    failed(outage, "f", cause=cause)
    assert outage.likely is likely
    failed(outage, *"abcd")
    assert outage.likely is likely


def opened(said: list[str], resolver: object) -> Sources:
    """Sources of a run without a cache."""
    outgoing = Outgoing(pause=0, resolver=resolver)  # type: ignore[arg-type]
    return open_sources(version="0", notify=said.append, outgoing=outgoing, allow_private=["here.example"])


def test_threat_t10_a_dead_network_is_one_line_and_not_500() -> None:
    """Every page has its cause, none is asked for twice, and people read one line."""
    asked: list[str] = []

    def nowhere(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        raise gaierror(-3, "Temporary failure in name resolution")

    said: list[str] = []
    with opened(said, nowhere) as sources:
        for number in range(500):
            assert missing(sources.load(f"http://n{number % 100}.example/{number}", None)).cause is Cause.DNS
    assert len(said) == 1
    assert len(asked) == 100


def test_threat_t10_a_network_that_comes_back_is_used() -> None:
    """Pages after an outage are fetched as usual: nobody is given up because of it."""

    def partly(host: str, port: int) -> Sequence[str]:
        if host == "here.example":
            return ["127.0.0.1"]
        raise gaierror(-2, "Name or service not known")

    said: list[str] = []
    with serving(lambda visit: visit.answer(HTML)) as server, opened(said, partly) as sources:
        for number in range(2 * MOST_HOSTS):
            missing(sources.load(f"http://n{number}.example/", None))
        assert not hasattr(sources.load(server.uri(host="here.example"), None), "cause")
    assert len(said) == 1
