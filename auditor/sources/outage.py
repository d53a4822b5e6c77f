"""Whether it is the network here that is down, and not one server after another."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from auditor.model import Cause

# Causes that a dead network has; a server that refuses or fails has answered.
UNREACHED = frozenset({Cause.DNS, Cause.CONNECT})
# Ends that only a server can bring about.
REACHED = frozenset({None, Cause.TLS, Cause.PROTOCOL, Cause.REDIRECT_LOOP})
# So many hosts in a row, with none reached in between, are no longer thought to be at fault themselves.
MOST_HOSTS = 5

_LINE = (
    "the network seems to be down: {hosts} hosts in a row could not be reached; pages are told as unavailable, "
    "run again when it is back"
)


class Outage:
    """Counts hosts that could not be reached. Safe to call from several threads.

    `notify` takes one line for people, once a run.
    """

    def __init__(self, notify: Callable[[str], None]) -> None:
        self._notify = notify
        self._failing: set[str] = set()
        self._told = False
        self._lock = Lock()

    @property
    def likely(self) -> bool:
        """Whether the last hosts all failed; then nothing is gained by trying one of them again."""
        return len(self._failing) >= MOST_HOSTS

    def note(self, host: str, cause: Cause | None) -> None:
        """Takes in how the visit to a host ended; None: it answered. What was never sent says nothing."""
        with self._lock:
            if cause in REACHED:
                self._failing.clear()
            if cause in UNREACHED:
                self._failing.add(host)
            tell = self.likely and not self._told
            self._told = self._told or tell
        if tell:
            self._notify(_LINE.format(hosts=MOST_HOSTS))
