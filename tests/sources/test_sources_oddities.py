"""Answers that are odd, not wrong: what is made of them."""

from __future__ import annotations

import gzip
import tracemalloc

import pytest
from hostile_server import Visit, serving
from live_web import HTML, answering, missing, page, web

from auditor.extract import read
from auditor.model import Cause, Document, Unavailable

PDF = b"%PDF-1.7\n1 0 obj\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
ZIP = b"PK\x03\x04" + bytes(40)


def test_threat_t6_a_body_longer_than_announced_is_what_was_announced() -> None:
    """What follows the announced length is not of this answer, nor of the next one."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(HTML)
    with serving(answering(head + HTML + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")) as server:
        live = web()
        for _ in range(2):
            loaded = page(live.load(server.uri(), None))
            assert (loaded.body, loaded.truncated) == (HTML, False)


def test_threat_t6_what_is_read_ends_with_the_answer() -> None:
    """Bytes after an answer without a body do not become the answer of the address that it leads to."""

    def script(visit: Visit) -> None:
        if visit.path == "/a":
            visit.send(b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n")
            visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")
        else:
            visit.answer(HTML)

    with serving(script) as server:
        loaded = web().load(server.uri("/a"), None)
    assert getattr(loaded, "body", HTML) == HTML


def test_threat_t6_a_cut_page_is_told_as_cut() -> None:
    """What the reader makes of it says so too, so that nobody calls anything missing from it."""
    cut = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n" + HTML
    with serving(answering(cut)) as server:
        document = read(page(web().load(server.uri(), None)))
    assert isinstance(document, Document)
    assert document.truncated


def test_threat_t9_a_body_where_none_may_be_is_none() -> None:
    """204 has no body, whatever follows its head."""
    with serving(answering(b"HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\npage")) as server:
        assert missing(web().load(server.uri(), None)).cause is Cause.EMPTY


@pytest.mark.parametrize(
    ("media_type", "body", "cause"),
    [
        ("image/png", PNG, Cause.UNSUPPORTED_TYPE),
        ("application/zip", ZIP, Cause.UNSUPPORTED_TYPE),
        ("text/html", PNG, Cause.UNSUPPORTED_TYPE),
        (None, PNG, Cause.UNSUPPORTED_TYPE),
        (None, HTML, None),
        ("text/html; charset=utf-8", HTML, None),
    ],
)
def test_threat_t12_the_kind_of_a_page_shows_in_its_bytes(
    media_type: str | None, body: bytes, cause: Cause | None
) -> None:
    """Kinds that cannot be read are told as such, also where they are named otherwise or not at all."""
    headers = () if media_type is None else (f"Content-Type: {media_type}",)
    with serving(lambda visit: visit.answer(body, *headers)) as server:
        loaded = page(web().load(server.uri(), None))
    outcome = read(loaded)
    assert loaded.media_type == media_type
    assert (outcome.cause if isinstance(outcome, Unavailable) else None) is cause


@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip"])
def test_threat_t3_a_bomb_costs_little_memory(coding: str) -> None:
    """50 MB of zeros, packed once or twice, are cut at 5 MB, and never more than 25 MB are held for it."""
    bomb = gzip.compress(bytes(50_000_000))
    if coding == "gzip, gzip":
        bomb = gzip.compress(bomb)
    with serving(lambda visit: visit.answer(bomb, f"Content-Encoding: {coding}")) as server:
        live = web(limit=5_000_000)
        tracemalloc.start()
        try:
            loaded = page(live.load(server.uri(), None))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert (len(loaded.body), loaded.truncated) == (5_000_000, True)
    assert peak < 25_000_000


@pytest.mark.parametrize("status", ["101 Switching Protocols", "200 OK"])
def test_threat_n17_no_other_protocol_is_taken_up(status: str) -> None:
    """An upgrade that nobody asked for is no answer; next to a plain answer it is overlooked."""
    head = f"HTTP/1.1 {status}\r\nUpgrade: h2c, websocket\r\nConnection: upgrade\r\nContent-Length: {len(HTML)}\r\n\r\n"
    with serving(answering(head.encode() + HTML)) as server:
        loaded = web().load(server.uri(), None)
        assert b"pgrade" not in server.visits[0].head
    assert getattr(loaded, "cause", None) is (Cause.PROTOCOL if status.startswith("101") else None)


def test_threat_n16_a_cookie_of_one_page_is_not_sent_for_the_next() -> None:
    """Two pages of one site know nothing of each other."""
    with serving(lambda visit: visit.answer(HTML, "Set-Cookie: who=you; Path=/; Max-Age=9999")) as server:
        live = web()
        for path in ("/a", "/b"):
            page(live.load(server.uri(path), None))
        assert not any(b"ookie" in visit.head for visit in server.visits)


def test_threat_n16_no_credentials_cross_to_another_site() -> None:
    """What the article wrote before the @ is sent neither to its host nor to where that leads."""

    def script(visit: Visit) -> None:
        visit.redirect(f"http://b.example:{server.port}/b") if visit.path == "/a" else visit.answer(HTML)

    with serving(script) as server:
        live = web(["a.example", "b.example"], resolver=lambda host, port: ["127.0.0.1"])
        page(live.load(f"http://editor:hush@a.example:{server.port}/a", None))
        assert not any(b"uthorization" in visit.head or b"hush" in visit.head for visit in server.visits)


def test_threat_s16_a_capture_says_when_and_is_nobodys_in_particular() -> None:
    """The time of capture is kept; no language, cookie or referrer asks for a page of our own."""
    with serving(lambda visit: visit.answer(HTML)) as server:
        assert page(web().load(server.uri(), None)).captured is not None
        names = {line.partition(b":")[0].lower() for line in server.visits[0].head.split(b"\r\n")[1:] if line}
    assert names == {b"host", b"user-agent", b"accept", b"accept-encoding", b"connection"}
