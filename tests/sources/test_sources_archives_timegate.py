"""Any TimeGate by RFC 7089: it is asked as of a day, and what it leads to is a copy only if it says so."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hostile_server import serving
from live_web import missing, page, web
from loopback_archive import STORY, archive, kept

from auditor.model import Cause
from auditor.sources.archives.timegate import TimeGate

TIME = "20240102030405"


def test_a_timegate_is_asked_as_of_a_day() -> None:
    """The copy comes raw where the archive's addresses say how, with the time that the archive states."""
    with archive({TIME: kept("January")}) as server:
        found = page(TimeGate(web(), server.uri("/timegate")).load(STORY, date(2024, 1, 1)))
        assert b"Accept-Datetime: Mon, 01 Jan 2024 12:00:00 GMT\r\n" in server.visits[0].head
        assert b"Accept-Datetime" not in server.visits[-1].head
    assert found.body == kept("January")
    assert found.uri_m == server.uri(f"/web/{TIME}id_/{STORY}")
    assert found.captured == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_an_archive_with_addresses_of_its_own() -> None:
    """Where a raw form is not known the memento is taken as it is."""
    with serving(
        lambda visit: visit.answer(
            kept("x"), "Content-Type: text/html", "Memento-Datetime: Tue, 02 Jan 2024 03:04:05 GMT"
        )
    ) as server:
        found = page(TimeGate(web(), server.uri("/tg/")).load(STORY, None))
        assert len(server.visits) == 1
        assert b"Accept-Datetime" not in server.visits[0].head
    assert found.captured == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_page_that_does_not_say_of_when_is_no_copy() -> None:
    """An answer without Memento-Datetime is not taken for one."""
    with serving(lambda visit: visit.answer(kept("x"), "Content-Type: text/html")) as server:
        assert missing(TimeGate(web(), server.uri("/tg/")).load(STORY, None)).cause is Cause.DEAD


def test_an_archive_without_the_page() -> None:
    """404 of a TimeGate: there is no copy."""
    with archive({}) as server:
        found = missing(TimeGate(web(), server.uri("/timegate/")).load(STORY, None))
    assert (found.cause, found.status) == (Cause.DEAD, 404)
    assert "no copy" in found.detail
