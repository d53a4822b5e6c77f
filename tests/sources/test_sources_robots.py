"""robots.txt over real connections."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hostile_server import Visit, serving
from live_web import HTML, missing, names, page, web

from auditor.model import Cause

CLOSED = b"User-agent: *\nDisallow: /closed\n"


def site(robots: Callable[[Visit], None]) -> Callable[[Visit], None]:
    """A server with this robots.txt; /away leads to the closed page."""

    def script(visit: Visit) -> None:
        match visit.path:
            case "/robots.txt":
                robots(visit)
            case "/away":
                visit.redirect("/closed")
            case _:
                visit.answer(HTML)

    return script


def test_threat_s14_a_closed_page_is_not_fetched() -> None:
    """Neither by its address nor by a redirect; the rules are asked for once, by our name."""
    with serving(site(lambda visit: visit.answer(CLOSED))) as server:
        live = web(robots=True)
        assert page(live.load(server.uri("/open"), None)).body == HTML
        assert missing(live.load(server.uri("/closed"), None)).cause is Cause.ROBOTS
        away = missing(live.load(server.uri("/away"), None))
        assert (away.cause, away.hops) == (Cause.ROBOTS, (server.uri("/away"),))
        assert [visit.path for visit in server.visits] == ["/robots.txt", "/open", "/away"]
        assert all("User-Agent: auditor/" in visit.head.decode() for visit in server.visits)


def test_robots_txt_can_be_left_aside() -> None:
    """With `robots` off nobody asks for it."""
    with serving(site(lambda visit: visit.answer(CLOSED))) as server:
        page(web(robots=False).load(server.uri("/closed"), None))
        assert [visit.path for visit in server.visits] == ["/closed"]


def test_threat_s14_a_server_that_fails_is_closed() -> None:
    """5xx closes the whole site; so does a robots.txt that does not come in time."""
    with serving(site(lambda visit: visit.answer(b"", status="500 Oops"))) as server:
        refused = missing(web(robots=True).load(server.uri("/open"), None))
    assert (refused.cause, "status 500" in refused.detail) == (Cause.ROBOTS, True)
    with serving(site(lambda visit: visit.trickle(b"H" * 1000, 0.02))) as server:
        refused = missing(web(robots=True, seconds=0.3).load(server.uri("/open"), None))
        assert (refused.cause, server.connections) == (Cause.ROBOTS, 1)


def test_threat_s14_a_long_robots_txt_is_read_to_its_limit() -> None:
    """500 KiB count, also where more is announced; what stands beyond does not."""
    late = CLOSED + b"#" * 512_000 + b"\nDisallow: /open\n"
    with serving(site(lambda visit: visit.answer(late))) as server:
        live = web(robots=True)
        assert missing(live.load(server.uri("/closed"), None)).cause is Cause.ROBOTS
        page(live.load(server.uri("/open"), None))


@pytest.mark.parametrize(("redirects", "cause"), [(5, Cause.ROBOTS), (6, None)])
def test_threat_s14_five_redirects_lead_to_the_rules(redirects: int, cause: Cause | None) -> None:
    """Five are followed; a longer chain is as good as no robots.txt."""

    def script(visit: Visit) -> None:
        if visit.path == "/closed":
            visit.answer(HTML)
            return
        step = 0 if visit.path == "/robots.txt" else int(visit.path[1:])
        visit.redirect(f"/{step + 1}") if step < redirects else visit.answer(CLOSED)

    with serving(script) as server:
        loaded = web(robots=True).load(server.uri("/closed"), None)
        assert getattr(loaded, "cause", None) is cause


def test_threat_s14_a_robots_txt_leads_nobody_into_a_private_network() -> None:
    """Its redirects are judged like those of pages; the site is closed then."""
    with serving(site(lambda visit: visit.redirect("http://inner.example/"))) as server:
        refused = web(["public.example"], resolver=names, robots=True).load(
            server.uri("/open", host="public.example"), None
        )
        assert missing(refused).cause is Cause.ROBOTS
        assert server.connections == 1


def test_a_forbidden_host_is_told_as_such() -> None:
    """Not as a robots.txt that could not be had."""
    assert missing(web(allow=(), robots=True).load("http://127.0.0.1/", None)).cause is Cause.POLICY_BLOCKED
