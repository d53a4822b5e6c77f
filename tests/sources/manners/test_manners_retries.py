"""When a request is made again, and how long that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from auditor.model import Cause
from auditor.sources.answers import Answer
from auditor.sources.failure import LoadError
from auditor.sources.manners.retries import FIRST_WAIT, Retries, wait_asked

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
GOOD = Answer("http://news.example/", 200, body=b"page")


def busy(retry_after: str | None = None, status: int = 503) -> Answer:
    """An answer that turns us away for now."""
    headers = () if retry_after is None else (("retry-after", retry_after),)
    return Answer("http://news.example/", status, headers=headers)


class Server:
    """Gives one outcome after another, and keeps how long it was left alone in between."""

    def __init__(self, *outcomes: Answer | LoadError) -> None:
        self.outcomes = list(outcomes)
        self.asked = 0
        self.waits: list[float] = []
        self.holds: list[float] = []

    def ask(self) -> Answer:
        self.asked += 1
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, LoadError):
            raise outcome
        return outcome

    def visited(self, left: Callable[[], float] = lambda: 1000.0) -> Answer:
        return Retries(self.waits.append, lambda: NOON)(self.ask, left, self.holds.append)


def broken() -> LoadError:
    """A connection that breaks."""
    return LoadError(Cause.CONNECT, "broken")


@pytest.mark.parametrize("first", [broken(), busy(), busy(status=429), Answer("http://x/", 200, failure=broken())])
def test_a_broken_connection_and_a_busy_server_are_tried_again(first: Answer | LoadError) -> None:
    """The second answer counts, after a wait of up to a second."""
    server = Server(first, GOOD)
    assert server.visited() is GOOD
    assert len(server.waits) == 1
    assert FIRST_WAIT <= server.waits[0] <= 2 * FIRST_WAIT


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.CONNECT])
def test_other_failures_are_not_tried_again(cause: Cause) -> None:
    """A timeout least of all: its time is used up."""
    server = Server(LoadError(cause, "no"))
    with pytest.raises(LoadError):
        server.visited()
    assert (server.asked, server.waits) == (1, [])


def test_three_tries_are_the_most() -> None:
    """The last outcome stands, be it an answer or a failure; each wait is longer than the one before."""
    server = Server(broken(), broken(), busy())
    assert server.visited().status == 503
    assert server.asked == 3
    assert FIRST_WAIT <= server.waits[0] <= 2 * FIRST_WAIT <= server.waits[1] <= 4 * FIRST_WAIT
    server = Server(busy(), broken(), broken())
    with pytest.raises(LoadError):
        server.visited()
    assert server.asked == 3


@pytest.mark.parametrize("written", ["7", " 7 ", "Sun, 01 Mar 2026 12:00:07 GMT"])
def test_threat_t8_a_server_is_left_alone_as_long_as_it_asks(written: str) -> None:
    """Seconds and dates are honoured, and a little is added by chance."""
    server = Server(busy(written, 429), GOOD)
    assert server.visited() is GOOD
    assert 7 <= server.waits[0] <= 7 + FIRST_WAIT
    assert server.holds == [7]


@pytest.mark.parametrize("written", ["121", "315360000", "9" * 12, "Fri, 01 Mar 2036 12:00:00 GMT"])
def test_threat_t8_a_wait_that_is_too_long_is_not_begun(written: str) -> None:
    """Above two minutes nothing is asked again."""
    server = Server(busy(written))
    assert server.visited().status == 503
    assert (server.asked, server.waits) == (1, [])


def test_threat_t8_no_wait_goes_beyond_the_deadline() -> None:
    """A wait that the load has no time for is not begun either."""
    for left in (19.9, 0.0, -1.0):
        server = Server(busy("20"))
        assert server.visited(lambda left=left: left).status == 503  # type: ignore[misc]
        assert (server.asked, server.waits) == (1, [])


@pytest.mark.parametrize("written", ["-5", "soon", "1e9", "9" * 13, "Sun, 99 Mar 2026 12:00:07 GMT", "", "٣"])
def test_threat_t8_what_cannot_be_read_says_nothing(written: str) -> None:
    """A negative or garbled Retry-After is as good as none: the usual short wait."""
    assert wait_asked(written, NOON) is None
    server = Server(busy(written), GOOD)
    assert server.visited() is GOOD
    assert server.waits[0] <= 2 * FIRST_WAIT


def test_threat_t8_a_moment_that_has_passed_is_no_wait() -> None:
    """A date before now, and a server without a time zone."""
    assert wait_asked("Sun, 01 Mar 2026 11:00:00 GMT", NOON) == 0
    assert wait_asked("Sun, 01 Mar 2026 12:00:09 -0000", NOON) == 9
