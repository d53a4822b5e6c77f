"""The Wayback Machine: which copy of a page is taken, and that it is what was captured."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hostile_server import Visit, serving
from live_web import missing, page, web
from loopback_archive import STORY, archive, kept

from auditor.model import Cause
from auditor.sources.archives.wayback import Wayback, times_in

CAPTURES = {"20240102030405": kept("January"), "20240301000000": kept("March"), "20250101000000": kept("later")}


@pytest.mark.parametrize(
    ("at", "time"),
    [(date(2024, 1, 5), "20240102030405"), (date(2024, 2, 27), "20240301000000"), (None, "20250101000000")],
)
def test_the_copy_nearest_to_the_article_is_taken(at: date | None, time: str) -> None:
    """Of the captures in the index that on the nearest day, without a day the latest, and its time is on record."""
    with archive(CAPTURES) as server:
        found = page(Wayback(web(), server.uri("/")).load(STORY, at))
        assert server.visits[0].path.startswith("/cdx/search/cdx?url=https%3A%2F%2Fnews.example%2Fstory&")
        assert "statuscode:200" in server.visits[0].path
        assert len(server.visits) == 2
    assert found.body == CAPTURES[time]
    assert found.uri_r == STORY
    assert found.uri_m == server.uri(f"/web/{time}id_/{STORY}")
    assert found.captured == datetime.strptime(time, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


def test_threat_s11_the_copy_is_raw_and_has_its_own_time() -> None:
    """Asked are the bytes without toolbar; where the archive leads to another day, that day is on record."""
    row = b'[["timestamp"], ["20240401000000"]]'

    def script(visit: Visit) -> None:
        if visit.path.startswith("/cdx/"):
            visit.answer(row)
        elif "20240401000000id_" in visit.path:
            visit.redirect(f"/web/20210101000000id_/{STORY}")
        else:
            assert "20210101000000id_" in visit.path
            visit.answer(kept("2021"), "Content-Type: text/html")

    with serving(script) as server:
        found = page(Wayback(web(), server.uri("")).load(STORY, date(2024, 4, 1)))
    assert found.captured == datetime(2021, 1, 1, tzinfo=UTC)
    assert found.uri_m == server.uri(f"/web/20210101000000id_/{STORY}")
    assert found.final_uri is None


def test_threat_s11_a_copy_that_leads_out_of_the_archive_is_none() -> None:
    """A kept page that refreshes to the web as it is now does not make that a copy."""
    with serving(lambda visit: visit.answer(kept("now"), "Content-Type: text/html")) as live:
        refresh = f'<meta http-equiv="refresh" content="0; url=http://127.0.0.1:{live.port}/">'.encode()
        with archive({"20240102030405": refresh}) as server:
            base = server.uri("").replace("127.0.0.1", "archive.example")
            loader = web(("127.0.0.1", "archive.example"), resolver=lambda host, port: ["127.0.0.1"])
            assert missing(Wayback(loader, base).load(STORY, None)).cause is Cause.DEAD


def test_no_copy() -> None:
    """A page that the index does not know has no copy; that is said, with the status that keeps the answer a day."""
    with archive({}) as server:
        found = missing(Wayback(web(), server.uri("")).load(STORY, None))
    assert (found.cause, found.status) == (Cause.DEAD, 404)
    assert "no copy" in found.detail


@pytest.mark.parametrize(
    "answer", [b"<html>busy", b"{}", b"[[]]", b'["timestamp"]', b"[" * 200_000, b'[["timestamp"], [1], [], ["2024"]]']
)
def test_threat_c10_an_index_that_is_none(answer: bytes) -> None:
    """Whatever the index answers, the outcome says why there is no copy."""
    with serving(lambda visit: visit.answer(answer)) as server:
        found = missing(Wayback(web(limit=1_000_000), server.uri("")).load(STORY, None))
    assert found.cause in (Cause.PROTOCOL, Cause.DEAD)


def test_an_archive_that_fails() -> None:
    """It is told apart from a page without copies."""
    with serving(lambda visit: visit.answer(b"", status="500 Oops")) as server:
        found = missing(Wayback(web(), server.uri("")).load(STORY, None))
    assert found.cause is Cause.PROTOCOL
    assert found.detail.startswith("The archive could not be asked.")


def test_the_index_has_times_that_are_none() -> None:
    """A row with a time in no calendar is left out."""
    assert times_in(b'[["timestamp"], ["20240230000000"], ["20240101000000"]]') == [datetime(2024, 1, 1, tzinfo=UTC)]
    assert times_in(b" ") == []
