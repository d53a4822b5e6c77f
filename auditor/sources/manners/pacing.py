"""How often a host is visited: two requests at a time, and a pause between the starts of two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import BoundedSemaphore, Lock

from auditor.model import Cause
from auditor.sources.failure import LoadError

AT_ONCE = 2
PAUSE = 1.0
# The longest pause that a Crawl-delay may ask for: some sites write an hour and mean "go away", which they can say.
LONGEST_PAUSE = 10.0
# A host that wants to be left alone for longer is not visited again in this run.
LONGEST_HOLD = 20.0

Sleep = Callable[[float], None]


class Pacing:
    """The visits of one run to all hosts. Safe to share between threads.

    `pause` are the seconds between two starts at one host, `monotonic` a clock that never goes back, `sleep` waits for
    so many seconds.
    """

    def __init__(
        self, pause: float = PAUSE, *, monotonic: Callable[[], float] = time.monotonic, sleep: Sleep = time.sleep
    ) -> None:
        self._pause = pause
        self._monotonic = monotonic
        self._sleep = sleep
        self._lanes: dict[str, _Lane] = {}
        self._lock = Lock()

    @contextmanager
    def turn(
        self,
        host: str,
        *,
        follow_up: bool = False,
        waiting: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> Iterator[None]:
        """A visit, begun when the host may be visited again; LoadError(BLOCKED) if that is too far off.

        `follow_up`: the visit belongs to one that was begun (a redirect on the same host, a robots.txt) and waits for
        no pause. `waiting` is entered for as long as the turn is waited for.
        """
        lane = self._lane(host)
        with waiting():
            lane.places.acquire()
        try:
            with waiting():
                self._wait_for_start(host, lane, follow_up=follow_up)
            yield
        finally:
            lane.places.release()

    def slow_down(self, host: str, pause: float) -> None:
        """Makes the pauses at a host as long as it asks for, within a bound, if they are shorter."""
        lane = self._lane(host)
        with self._lock:
            lane.pause = max(lane.pause, min(pause, LONGEST_PAUSE))

    def hold(self, host: str, seconds: float) -> None:
        """Leaves a host alone for so long."""
        lane = self._lane(host)
        with self._lock:
            lane.shut_until = max(lane.shut_until, self._monotonic() + seconds)

    def _lane(self, host: str) -> _Lane:
        with self._lock:
            return self._lanes.setdefault(host, _Lane(self._pause))

    def _wait_for_start(self, host: str, lane: _Lane, *, follow_up: bool) -> None:
        with self._lock:
            at = self._monotonic()
            start = max(at, lane.shut_until)
            if start - at > LONGEST_HOLD:
                raise LoadError(
                    Cause.BLOCKED,
                    f"The server of {host!r} asked to be left alone for another {start - at:.0f} s; try again then.",
                )
            if not follow_up:
                # The start is taken here and waited for outside of the lock: the next one gets a later one.
                start = max(start, lane.next_start)
                lane.next_start = start + lane.pause
        if start > at:
            self._sleep(start - at)


class _Lane:
    """One host: its places, and when the next visit may start."""

    __slots__ = ("next_start", "pause", "places", "shut_until")

    def __init__(self, pause: float) -> None:
        self.places = BoundedSemaphore(AT_ONCE)
        self.pause = pause
        self.next_start = float("-inf")
        self.shut_until = float("-inf")
