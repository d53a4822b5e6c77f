"""The readers of one run: a few processes, started when they are needed, replaced when they are lost."""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition, Lock
from types import TracebackType

from auditor.extract import read
from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers.child import Read
from auditor.readers.limits import MEGABYTES, MOST_PAGES, WORKERS, WORTH_ANOTHER, is_tame, seconds_for
from auditor.readers.worker import NotStartedError, OutOfTimeError, Worker, WorkerLostError


class Readers:
    """Reads captures so that no page can end the run, or keep it. Safe to call from several threads.

    `read` is what reads, a function that can be imported by its name. `seconds` tells how long a capture may take (of
    processor time), `megabytes` how much memory beyond that of a process that has read none, `most_pages` when one is
    replaced. To be closed: that ends all processes at once, whatever they are doing.
    """

    def __init__(
        self,
        read: Read = read,
        *,
        seconds: Callable[[Snapshot], float] = seconds_for,
        megabytes: int = MEGABYTES,
        workers: int = WORKERS,
        most_pages: int = MOST_PAGES,
    ) -> None:
        self._read = read
        self._seconds = seconds
        self._limits = (megabytes, most_pages)
        self._most = workers
        self._started: set[Worker] = set()
        self._idle: list[Worker] = []
        self._waiting = 0
        self._closed = False
        self._changed = Condition()
        self._reading_here = Lock()

    def read(self, snapshot: Snapshot) -> Document | Unavailable:
        """The text of a capture, or why it has none: as `extract.read`, or parse_timeout, or parser_crashed.

        A page is blamed for the end of a process only if that had read no other before it: what brings down one
        that has may be what the others left behind.
        """
        if is_tame(snapshot):
            with self._reading_here:  # two threads would take turns in one interpreter, and be slower
                return self._read(snapshot)
        try:
            for _ in range(self._most + 1):
                outcome, had_read = self._attempt(snapshot)
                if not (had_read and _crashed(outcome)):
                    break
        except NotStartedError as error:
            return _unread(snapshot, Cause.PARSER_CRASHED, f"No process to read the page could be started ({error}).")
        return outcome

    def close(self) -> None:
        """Ends all processes at once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            started, idle = self._started.copy(), self._idle.copy()
        for worker in started:
            worker.kill()
        for worker in idle:
            worker.end()  # one that is at a page is ended by the thread that waits for it

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _attempt(self, snapshot: Snapshot) -> tuple[Document | Unavailable, bool]:
        """What came of a capture, and whether the process had read others before."""
        worker = self._taken()
        try:
            had_read = worker.pages > 0
            return self._outcome(worker, snapshot), had_read
        finally:
            self._give_back(worker)

    def _outcome(self, worker: Worker, snapshot: Snapshot) -> Document | Unavailable:
        seconds = self._seconds(snapshot)
        try:
            return worker.read(snapshot, seconds)
        except OutOfTimeError:
            return _unread(snapshot, Cause.PARSE_TIMEOUT, f"The page could not be read within {seconds:g} seconds.")
        except WorkerLostError as error:
            return _unread(snapshot, Cause.PARSER_CRASHED, f"The page brought its reader down ({error}).")

    def _taken(self) -> Worker:
        """An idle worker, or a new one if enough pages wait for one to be worth its start."""
        with self._changed:
            self._waiting += 1
            try:
                while not self._closed:
                    if self._idle:
                        return self._idle.pop()
                    running = len(self._started)
                    if running < self._most and self._waiting > WORTH_ANOTHER * running:
                        worker = Worker(self._read, *self._limits)
                        self._started.add(worker)
                        return worker
                    self._changed.wait()
            finally:
                self._waiting -= 1
        raise RuntimeError("these readers are closed")

    def _give_back(self, worker: Worker) -> None:
        with self._changed:
            if worker.ended:
                self._started.discard(worker)
            else:
                self._idle.append(worker)
            self._changed.notify_all()


def _crashed(outcome: Document | Unavailable) -> bool:
    return isinstance(outcome, Unavailable) and outcome.cause is Cause.PARSER_CRASHED


def _unread(snapshot: Snapshot, cause: Cause, detail: str) -> Unavailable:
    about = (snapshot.status, snapshot.captured, snapshot.final_uri, snapshot.hops, snapshot.headers)
    return Unavailable(snapshot.uri_r, cause, detail, *about)
