"""How often one host is visited, on a clock that only waiting moves."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from auditor.model import Cause
from auditor.sources.failure import LoadError
from auditor.sources.manners.pacing import AT_ONCE, LONGEST_HOLD, LONGEST_PAUSE, Pacing


class Time:
    """A clock that stands still unless somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.now += seconds


@pytest.fixture
def clock() -> Time:
    """A new clock."""
    return Time()


def start(pacing: Pacing, clock: Time, host: str = "news.example", *, follow_up: bool = False) -> float:
    """When a visit begins, from the clock's beginning."""
    with pacing.turn(host, follow_up=follow_up):
        return clock.now - 100


def paced(clock: Time, pause: float = 1) -> Pacing:
    """The pacing on that clock."""
    return Pacing(pause, monotonic=clock.monotonic, sleep=clock.sleep)


def test_threat_s15_visits_to_one_host_are_a_second_apart(clock: Time) -> None:
    """500 pages of one host take 499 seconds; the first begins at once."""
    pacing = paced(clock)
    assert [start(pacing, clock) for _ in range(500)] == [float(second) for second in range(500)]


def test_hosts_do_not_wait_for_each_other(clock: Time) -> None:
    """Another host is visited at once."""
    pacing = paced(clock)
    assert [start(pacing, clock, host) for host in ("a.example", "b.example", "a.example")] == [0, 0, 1]


def test_a_pause_that_has_passed_is_not_waited_for(clock: Time) -> None:
    """What counts is the time between two starts, however long the visits take."""
    pacing = paced(clock)
    start(pacing, clock)
    clock.sleep(0.75)
    assert start(pacing, clock) == 1
    clock.sleep(7)
    assert start(pacing, clock) == 8


def test_what_belongs_to_a_visit_waits_for_nothing(clock: Time) -> None:
    """A follow-up begins at once, and the next visit keeps its distance from the one before it."""
    pacing = paced(clock)
    assert [start(pacing, clock, follow_up=follow_up) for follow_up in (False, True, True, False)] == [0, 0, 0, 1]


def test_threat_s15_no_more_than_two_visits_at_a_time(clock: Time) -> None:
    """Two threads are let in together, a third waits for one to leave."""
    pacing = paced(clock, 0)
    two = threading.Barrier(AT_ONCE)
    inside, most, lock = 0, 0, threading.Lock()

    def visit(_: int) -> None:
        nonlocal inside, most
        with pacing.turn("news.example"):
            with lock:
                inside += 1
                most = max(most, inside)
            two.wait(10)  # broken unless two are inside at once
            with lock:
                inside -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(visit, range(40)))
    assert most == AT_ONCE


@pytest.mark.parametrize(("asked", "pause"), [(3, 3), (0.5, 1), (0, 1), (-4, 1), (3600, LONGEST_PAUSE)])
def test_threat_s15_a_crawl_delay_makes_pauses_longer(clock: Time, asked: float, pause: float) -> None:
    """It is honoured up to a bound and never makes them shorter; other hosts keep theirs."""
    pacing = paced(clock)
    pacing.slow_down("news.example", asked)
    pacing.slow_down("news.example", 0)
    assert [start(pacing, clock) for _ in range(3)] == [0, pause, 2 * pause]
    assert start(pacing, clock, "other.example") == 2 * pause


def test_threat_t8_a_busy_host_is_left_alone_by_all(clock: Time) -> None:
    """A hold is waited for, by follow-ups too; other hosts are visited meanwhile."""
    pacing = paced(clock)
    pacing.hold("news.example", 15)
    assert start(pacing, clock, "other.example") == 0
    assert start(pacing, clock, follow_up=True) == 15
    assert start(pacing, clock) == 15


def test_threat_t8_a_host_that_wants_a_long_rest_is_not_visited_again(clock: Time) -> None:
    """Nobody waits longer than the bound: the page is `blocked`, and the turn is given back."""
    pacing = paced(clock)
    pacing.hold("news.example", LONGEST_HOLD + 1)
    for _ in range(3 * AT_ONCE):
        with pytest.raises(LoadError, match="another 21 s") as caught:
            start(pacing, clock)
        assert caught.value.cause is Cause.BLOCKED
    assert clock.now == 100
    clock.sleep(1)
    assert start(pacing, clock) == 21


def test_waiting_is_told(clock: Time) -> None:
    """What is handed in is entered for each wait and left before the visit."""
    entered: list[bool] = []

    @contextmanager
    def waiting() -> Iterator[None]:
        entered.append(True)
        yield
        entered.append(False)

    with paced(clock).turn("news.example", waiting=waiting):
        assert entered == [True, False, True, False]
