"""The readers of one run: a few processes, started when they are needed, replaced when they are lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, LifoQueue
from threading import Lock
from types import TracebackType

from auditor.extract import read
from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers.child import Read
from auditor.readers.limits import MEGABYTES, MOST_PAGES, WORKERS, is_tame, seconds_for
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
        # A worker not yet started is None. The one used last is taken first: a second is started only if both work.
        self._free: LifoQueue[Worker | None] = LifoQueue()
        self._workers = workers
        for _ in range(workers):
            self._free.put(None)
        self._started: set[Worker] = set()
        self._changing = Lock()
        self._reading_here = Lock()
        self._closed = False

    def read(self, snapshot: Snapshot) -> Document | Unavailable:
        """The text of a capture, or why it has none: as `extract.read`, or parse_timeout, or parser_crashed.

        A page is blamed for the end of a process only if that had read no other before it: what brings down one
        that has may be what the others left behind.
        """
        if is_tame(snapshot):
            with self._reading_here:  # two threads would take turns in one interpreter, and be slower
                return self._read(snapshot)
        try:
            outcome, had_read = self._attempt(snapshot)
            if had_read and _crashed(outcome):
                outcome, _ = self._attempt(snapshot)
        except NotStartedError as error:
            return _unread(snapshot, Cause.PARSER_CRASHED, f"No process to read the page could be started ({error}).")
        return outcome

    def close(self) -> None:
        """Ends all processes at once."""
        with self._changing:
            self._closed = True
            started, self._started = self._started, set()
        for worker in started:
            worker.kill()
        for worker in self._idle():
            worker.end()  # one that is at a page is ended by the thread that waits for it

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _attempt(self, snapshot: Snapshot) -> tuple[Document | Unavailable, bool]:
        """What came of a capture, and whether the process had read others before."""
        worker = self._free.get()
        try:
            worker = worker or self._start()
            had_read = worker.pages > 0
            return self._outcome(worker, snapshot), had_read
        finally:
            self._free.put(self._kept(worker))

    def _outcome(self, worker: Worker, snapshot: Snapshot) -> Document | Unavailable:
        seconds = self._seconds(snapshot)
        try:
            return worker.read(snapshot, seconds)
        except OutOfTimeError:
            return _unread(snapshot, Cause.PARSE_TIMEOUT, f"The page could not be read within {seconds:g} seconds.")
        except WorkerLostError as error:
            return _unread(snapshot, Cause.PARSER_CRASHED, f"The page brought its reader down ({error}).")

    def _idle(self) -> Iterator[Worker]:
        """The workers that nobody uses, taken out of the queue; who waits for one finds that it is closed."""
        with suppress(Empty):
            for _ in range(self._workers):
                worker = self._free.get_nowait()
                if worker:
                    yield worker
        for _ in range(self._workers):
            self._free.put(None)

    def _start(self) -> Worker:
        with self._changing:
            if self._closed:
                raise RuntimeError("these readers are closed")
            worker = Worker(self._read, *self._limits)
            self._started.add(worker)
            return worker

    def _kept(self, worker: Worker | None) -> Worker | None:
        """The worker if it can read on."""
        if worker is None or not worker.ended:
            return worker
        with self._changing:
            self._started.discard(worker)
        return None


def _crashed(outcome: Document | Unavailable) -> bool:
    return isinstance(outcome, Unavailable) and outcome.cause is Cause.PARSER_CRASHED


def _unread(snapshot: Snapshot, cause: Cause, detail: str) -> Unavailable:
    about = (snapshot.status, snapshot.captured, snapshot.final_uri, snapshot.hops, snapshot.headers)
    return Unavailable(snapshot.uri_r, cause, detail, *about)
