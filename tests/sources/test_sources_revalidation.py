"""What is kept of an answer beside its body, and what it is asked for later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hostile_server import Visit, serving
from live_web import HTML, NOON, missing, page, web

from auditor.model import Cause, Snapshot

EARLIER = datetime(2026, 2, 1, 9, tzinfo=UTC)
ETAG = ("etag", '"v1"')


def fields(visit: Visit) -> dict[str, str]:
    """The request's headers, names in lower case."""
    lines = visit.head.decode().split("\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


def validating(visit: Visit) -> None:
    """A server whose page has not changed since `ETAG`; /old leads to it."""
    if visit.path == "/old":
        visit.redirect("/page")
    elif fields(visit).get("if-none-match") == ETAG[1]:
        visit.send(b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")
    else:
        visit.answer(HTML, 'ETag: "v1"', "Last-Modified: Sun, 01 Feb 2026 08:00:00 GMT")


def test_hops_and_telling_headers_stay_on_record() -> None:
    """The addresses that redirected and the last answer's headers of interest are kept, of a refusal too."""

    def script(visit: Visit) -> None:
        match visit.path:
            case "/a":
                visit.redirect("/b")
            case "/b":
                visit.redirect("/c")
            case "/c":
                visit.answer(HTML, "Server: Tidy", "X-Robots-Tag: noarchive", "Set-Cookie: who=you", "Link: </c>")
            case _:
                visit.answer(b"", "CF-Mitigated: challenge", status="403 Forbidden")

    with serving(script) as server:
        loaded = page(web().load(server.uri("/a"), None))
        assert loaded.hops == (server.uri("/a"), server.uri("/b"))
        assert loaded.headers == (("server", "Tidy"), ("x-robots-tag", "noarchive"), ("link", "</c>"))
        assert page(web().load(server.uri("/c"), None)).hops == ()
        assert missing(web().load(server.uri("/d"), None)).headers == (("cf-mitigated", "challenge"),)


@pytest.mark.parametrize("target", ["http://10.0.0.9/", "file:///etc/passwd", "http://news.example:25/"])
def test_the_hops_before_a_failure_are_told(target: str) -> None:
    """Where a redirect leads nowhere, the addresses that led there are kept."""
    with serving(lambda visit: visit.redirect(target)) as server:
        loaded = missing(web().load(server.uri("/a"), None))
    assert (loaded.cause, loaded.hops) == (Cause.POLICY_BLOCKED, (server.uri("/a"),))


def test_the_hops_of_a_ring_are_told() -> None:
    """Each of them once."""
    with serving(lambda visit: visit.redirect("/b" if visit.path == "/a" else "/a")) as server:
        assert missing(web().load(server.uri("/a"), None)).hops == (server.uri("/a"), server.uri("/b"))


def test_a_header_that_is_too_long_is_left_out() -> None:
    """Half an ETag would be another one."""
    with serving(lambda visit: visit.answer(HTML, f'ETag: "{"x" * 5000}"', "Server: Tidy")) as server:
        assert page(web().load(server.uri(), None)).headers == (("server", "Tidy"),)


@pytest.mark.parametrize("path", ["/page", "/old"])
def test_a_page_that_has_not_changed_is_not_sent_again(path: str) -> None:
    """On 304 the known capture comes back with the new time, and all else as it was."""
    with serving(validating) as server:
        known = replace(page(web().load(server.uri(path), None)), captured=EARLIER)
        again = page(web().load(server.uri(path), None, known))
        assert again == replace(known, captured=NOON)
        asked = fields(server.visits[-1])
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"v1"', "Sun, 01 Feb 2026 08:00:00 GMT")


def test_a_page_that_has_changed_comes_anew() -> None:
    """A server that sends a body has changed it."""
    with serving(validating) as server:
        known = Snapshot(server.uri("/page"), b"old", captured=EARLIER, headers=(("etag", '"v0"'),))
        assert page(web().load(server.uri("/page"), None, known)).body == HTML


def test_only_the_address_that_sent_the_page_is_asked_for_its_state() -> None:
    """An ETag is not told to the addresses that lead to the page, nor to another one that they lead to now."""
    with serving(validating) as server:
        known = Snapshot(server.uri("/old"), b"old", final_uri=server.uri("/before"), headers=(ETAG,))
        assert page(web().load(server.uri("/old"), None, known)).body == HTML
        assert [set(fields(visit)) & {"if-none-match"} for visit in server.visits] == [set(), set()]


def test_what_was_cut_is_asked_for_whole() -> None:
    """A known body that is not whole is not confirmed but fetched again."""
    with serving(validating) as server:
        known = Snapshot(server.uri("/page"), HTML[:9], truncated=True, headers=(ETAG,))
        assert page(web().load(server.uri("/page"), None, known)).body == HTML


def test_threat_t9_a_304_that_was_not_asked_for_is_no_page() -> None:
    """Without anything that it could confirm, 304 is no valid answer."""
    with serving(lambda visit: visit.answer(b"", status="304 Not Modified")) as server:
        known = Snapshot(server.uri(), HTML)
        assert missing(web().load(server.uri(), None, known)).cause is Cause.PROTOCOL
        assert missing(web().load(server.uri(), None)).cause is Cause.PROTOCOL
