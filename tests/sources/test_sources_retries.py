"""Tries over real connections."""

from __future__ import annotations

from hostile_server import Visit, serving
from live_web import HTML, missing, page, web

from auditor.model import Cause


def test_a_reset_connection_is_tried_again() -> None:
    """A server that breaks the first connection has a second chance."""

    def script(visit: Visit) -> None:
        visit.reset() if len(server.visits) == 1 else visit.answer(HTML)

    with serving(script) as server:
        assert page(web().load(server.uri(), None)).body == HTML
        assert len(server.visits) == 2


def test_threat_t8_a_busy_server_is_asked_again_when_it_says() -> None:
    """429 with Retry-After leads to a second try, three in all; then it is `blocked`, with the header on record."""

    def script(visit: Visit) -> None:
        visit.answer(b"", "Retry-After: 3", status="429 Too Many Requests")

    waits: list[float] = []
    with serving(script) as server:
        loaded = missing(web(sleep=waits.append).load(server.uri(), None))
        assert len(server.visits) == 3
    assert (loaded.cause, loaded.status, loaded.headers) == (Cause.BLOCKED, 429, (("retry-after", "3"),))
    assert len(waits) == 2
    assert all(3 <= wait <= 4 for wait in waits)


def test_a_timeout_is_not_tried_again() -> None:
    """A server that does not answer is asked once."""
    with serving(lambda visit: visit.trickle(b"H" * 1000, 0.02)) as server:
        assert missing(web(seconds=0.3).load(server.uri(), None)).cause is Cause.TIMEOUT
        assert server.connections == 1
