"""Pauses over real connections."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from hostile_server import Visit, serving
from live_web import HTML, at_once, missing, page, web

from auditor.model import Cause
from auditor.sources.manners.pacing import Pacing


def test_threat_s15_pages_of_one_host_are_asked_for_with_pauses() -> None:
    """Each page waits for its start; its redirect on the same host and the robots.txt do not."""
    waits: list[float] = []

    def script(visit: Visit) -> None:
        if visit.path == "/robots.txt":
            visit.answer(b"User-agent: *\nCrawl-delay: 7")
        elif visit.path == "/a":
            visit.redirect("/b")
        else:
            visit.answer(HTML)

    with serving(script) as server:
        live = web(robots=True, pacing=Pacing(1, monotonic=lambda: 0.0, sleep=waits.append))
        for path in ("/a", "/c", "/d"):
            page(live.load(server.uri(path), None))
        assert [visit.path for visit in server.visits] == ["/robots.txt", "/a", "/b", "/c", "/d"]
    assert waits == [7, 14]


def test_threat_s15_many_threads_keep_to_two_connections() -> None:
    """Eight threads that ask one host for 24 pages have two open at a time."""
    most = 0
    open_now: set[int] = set()

    def script(visit: Visit) -> None:
        nonlocal most
        open_now.add(id(visit))
        most = max(most, len(open_now))
        visit.ending.wait(0.01)
        # Before the answer: once that is there, the next visitor may come.
        open_now.discard(id(visit))
        visit.answer(HTML)

    with serving(script) as server, ThreadPoolExecutor(8) as pool:
        live = web()
        for loaded in pool.map(lambda n: live.load(server.uri(f"/{n}"), None), range(24)):
            page(loaded)
    assert most <= 2


def test_threat_t8_a_busy_host_is_not_asked_for_its_other_pages() -> None:
    """After 429 with a long Retry-After the other pages of the host are `blocked` without a request."""
    with serving(lambda visit: visit.answer(b"", "Retry-After: 600", status="429 Slow Down")) as server:
        live = web(pacing=Pacing(0, monotonic=lambda: 0.0, sleep=at_once))
        first, second = (missing(live.load(server.uri(path), None)) for path in ("/a", "/b"))
        assert len(server.visits) == 1
    assert (first.cause, first.status) == (Cause.BLOCKED, 429)
    assert (second.cause, second.status, "600 s" in second.detail) == (Cause.BLOCKED, None, True)
