"""Pages that come with a refusal: a wall shown with a 404 is told from a page that is gone, also from the cache."""

from __future__ import annotations

import gzip
from datetime import timedelta
from pathlib import Path

import pytest
from hostile_server import serving
from live_web import NOON, missing, web

from auditor.extract import reconsidered
from auditor.model import Cause
from auditor.sources.cache import Cache
from auditor.sources.fallible import Fallible
from auditor.sources.loader import REFUSAL_BYTES
from auditor.sources.store import DiskStore

WALL = b"<title>Just a moment...</title><h1>Verify you are human</h1><script src='/cdn-cgi/challenge-platform/a.js'>"
GONE = b"<title>Not found</title><p>There is no such page.</p>"


def answer(status: bytes, body: bytes, *headers: bytes) -> bytes:
    """The bytes of an answer."""
    lines = b"".join(line + b"\r\n" for line in headers)
    return b"HTTP/1.1 %s\r\nContent-Type: text/html\r\n%sConnection: close\r\n\r\n%s" % (status, lines, body)


@pytest.mark.parametrize(
    "sent",
    [
        answer(b"404 Not Found", WALL),
        answer(b"404 Not Found", gzip.compress(WALL), b"Content-Encoding: gzip"),
        answer(b"404 Not Found", WALL + b" " * REFUSAL_BYTES * 3),
    ],
    ids=["plain", "packed", "long"],
)
def test_a_wall_that_is_shown_with_a_404_is_called_blocked(sent: bytes, tmp_path: Path) -> None:
    """Never dead; and the same in a later run that has it from the cache."""
    with serving(lambda visit: visit.send(sent)) as server:
        refusal = missing(web().load(server.uri("/story"), None))
    assert refusal.cause is Cause.DEAD
    assert reconsidered(refusal).cause is Cause.BLOCKED
    store = DiskStore(tmp_path / "cache")
    cache = Cache(Fallible(store, pytest.fail), timedelta(days=1), lambda: NOON)
    cache.keep(refusal)
    assert cache.find(refusal.uri_r, None) == refusal
    store.close()


@pytest.mark.parametrize(
    "sent",
    [
        answer(b"404 Not Found", GONE),
        answer(b"404 Not Found", b"broken", b"Content-Encoding: gzip"),
        answer(b"404 Not Found", b"cut", b"Content-Length: 4000"),
        answer(b"404 Not Found", b"zz\r\n", b"Transfer-Encoding: chunked"),
        answer(b"404 Not Found", b'<meta http-equiv="refresh" content="0; url=/story">'),
    ],
    ids=["plain", "badly packed", "cut", "badly chunked", "refreshing itself"],
)
def test_a_page_that_is_gone_stays_so_whatever_comes_with_it(sent: bytes) -> None:
    """The status decides where the body is of no use."""
    with serving(lambda visit: visit.send(sent)) as server:
        refusal = missing(web().load(server.uri("/story"), None))
    assert reconsidered(refusal).cause is Cause.DEAD
    assert refusal.status == 404
