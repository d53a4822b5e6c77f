"""Pages that send the reader on by themselves."""

from __future__ import annotations

import pytest
from hostile_server import Visit, serving
from hypothesis import given
from hypothesis import strategies as st
from live_web import HTML, missing, names, page, web

from auditor.model import Cause
from auditor.sources.answers import Answer
from auditor.sources.refresh import HEAD_BYTES, refreshed, target_of

HERE = "https://news.example/a/b"


def meta(content: str, before: str = "", after: str = "") -> bytes:
    """A page with a refresh in its head."""
    head = f'<meta http-equiv="Refresh" content="{content}">'
    return f"<!doctype html><head>{before}{head}{after}</head><p>Moved.".encode()


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("0; url=/next", "/next"),
        ("0;URL='https://other.example/x'", "https://other.example/x"),
        ('5 , Url = "x y"', "x y"),
        ("3 /next", "/next"),
        ("0.9;url=/next", "/next"),
        (".5;/next", "/next"),
        ("0;url=/next'", "/next'"),
        ("0;url", "url"),
        ("6; url=/next", None),
        ("300; url=/next", None),
        ("9" * 9000, None),
        ("0", None),
        ("0;", None),
        ("0; url=", None),
        ("-1; url=/next", None),
        ("url=/next", None),
        ("0x; url=/next", None),
        ("", None),
    ],
)
def test_a_refresh_is_read_as_browsers_do(value: str, target: str | None) -> None:
    """Quotes, missing words and fractions of seconds are taken; a long delay is no redirect."""
    assert target_of(value) == target


@pytest.mark.parametrize(
    ("body", "target"),
    [
        (meta("0; url=../c"), "https://news.example/c"),
        (meta("0; url=//other.example"), "https://other.example"),
        (meta("1; url=?page=2"), "https://news.example/a/b?page=2"),
        # A live ticker that loads itself again, now or later, is the page.
        (meta("5"), None),
        (meta("5; url=https://news.example/a/b#live"), None),
        (meta("60; url=/next"), None),
        (meta("0; url=http://["), None),
        # What readers without scripts are sent to is not where a reader gets.
        (meta("0; url=/next", "<noscript>", "</noscript>"), None),
        (meta("0; url=/next", "<noscript></noscript>"), "https://news.example/next"),
        (meta("0; url=/next", "<!--", "-->"), None),
        (meta("0; url=/next", "<script>'", "'</script>"), None),
        # The first one counts.
        (meta("60") + meta("0; url=/next"), None),
        (b" " * HEAD_BYTES + meta("0; url=/next"), None),
        (HTML, None),
    ],
)
def test_a_page_that_sends_on(body: bytes, target: str | None) -> None:
    """A meta refresh within seconds to another address, in the head of a page as browsers read it."""
    assert refreshed(Answer(HERE, 200, "text/html; charset=utf-8", body=body)) == target


def test_only_web_pages_have_a_head() -> None:
    """The same words in a plain text are words; the header counts for every kind."""
    assert refreshed(Answer(HERE, 200, "text/plain", body=meta("0; url=/next"))) is None
    assert refreshed(Answer(HERE, 200, "text/plain", "0; url=/next", body=b"x")) == "https://news.example/next"
    assert refreshed(Answer(HERE, 200, None, body=meta("0; url=/next"))) == "https://news.example/next"


@given(st.binary(max_size=200), st.text(max_size=40))
def test_no_page_breaks_the_search(body: bytes, value: str) -> None:
    """Whatever stands in the head, the page or an address comes out."""
    refreshed(Answer(HERE, 200, body=b"<meta http-equiv=refresh content='0;url=" + body))
    refreshed(Answer(HERE, 200, refresh=value, body=b"<![refresh" + body))


def test_threat_n10_a_refresh_is_a_hop() -> None:
    """Header and meta are followed like redirects, and counted with them."""

    def script(visit: Visit) -> None:
        match visit.path:
            case "/a":
                visit.answer(meta("0; url=/b"), "Content-Type: text/html")
            case "/b":
                visit.answer(b"Wait.", "Refresh: 3;url=/c")
            case "/c":
                visit.redirect("/d")
            case _:
                visit.answer(HTML, "Content-Type: text/html")

    with serving(script) as server:
        loaded = page(web().load(server.uri("/a"), None))
        assert (loaded.body, loaded.final_uri) == (HTML, server.uri("/d"))
        assert loaded.hops == tuple(server.uri(path) for path in ("/a", "/b", "/c"))


@pytest.mark.parametrize("target", ["http://inner.example/", "http://[::1]/", "file:///etc/passwd", "javascript:x()"])
def test_threat_n10_a_refresh_is_judged_like_the_first_address(target: str) -> None:
    """It leads neither into a private network nor to another scheme."""
    with serving(lambda visit: visit.answer(meta(f"0; url={target}"), "Content-Type: text/html")) as server:
        loaded = web(["public.example"], resolver=names).load(server.uri(host="public.example"), None)
        assert (missing(loaded).cause, server.connections) == (Cause.POLICY_BLOCKED, 1)


def test_threat_n10_refreshes_end() -> None:
    """A chain without end and a ring are `redirect_loop`."""
    with serving(lambda visit: visit.answer(meta(f"0; url={visit.path}x"))) as server:
        assert missing(web().load(server.uri("/a"), None)).cause is Cause.REDIRECT_LOOP
        assert len(server.visits) == 6
    with serving(lambda visit: visit.answer(b"x", f"Refresh: 0; url={'/b' if visit.path == '/a' else '/a'}")) as server:
        assert missing(web().load(server.uri("/a"), None)).cause is Cause.REDIRECT_LOOP
        assert len(server.visits) == 2
