"""One process that reads pages, as seen from the one that audits.

Plain pipes and a kill, and nothing shared between two workers. Not pebble: all workers of its pool answer through one
pipe under one lock, so that one killed while it answers (by the system, for memory) leaves the others waiting; 5.2 had
not come back after 75 s. Not `multiprocessing`: it runs the caller's main module again in each process.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import suppress
from threading import Timer
from typing import IO, Any, cast

from auditor.model import Document, Snapshot, Unavailable
from auditor.readers.child import PATIENCE, Read
from auditor.readers.wire import Job, outcome_of, receive, send

# A process starts in 0.4 s; one that has not in this time never will.
SECONDS_TO_START = 60.0
# One that has closed its pipes has this long to end by itself, so that it can be told of what.
SECONDS_TO_END = 2.0

# The child looks for modules where this process does and nowhere else, not in the folder that it is run from.
START = "import sys; sys.path[:] = {path!r}; from auditor.readers.child import serve; serve(*{arguments!r})"

# What the system ends a process with whose time is over (there are none on Windows).
ALARMS = {getattr(signal, name) for name in ("SIGPROF", "SIGALRM") if hasattr(signal, name)}


class WorkerLostError(Exception):
    """The process ended before it had answered; the text says how."""


class OutOfTimeError(Exception):
    """The page took longer than it may; the process is gone."""


class NotStartedError(Exception):
    """There can be no process; the text says why."""


class Worker:
    """A process that reads one page at a time with `read`, a function that can be imported by its name.

    `megabytes` bounds its memory beyond what it has at the start; after `most` pages it ends. `pages` counts those
    that it has read, `ended` tells that it reads no more.
    """

    def __init__(self, read: Read, megabytes: int, most: int) -> None:
        """Starts the process without waiting for it; raises NotStartedError."""
        arguments = (read.__module__, read.__qualname__, megabytes, most)
        code = START.format(path=[entry for entry in sys.path if isinstance(entry, str)], arguments=arguments)
        try:
            # Out of the terminal's group (process_group): ctrl-C is for the process that audits, which ends this one.
            self._process = subprocess.Popen(  # noqa: S603 - no shell, and nothing in it comes from a page
                [sys.executable, "-P", "-c", code],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                process_group=0,
            )
        except OSError as error:
            raise NotStartedError(str(error)) from error
        self._jobs = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        self._ready = False
        self.pages = 0
        self.ended = False

    def read(self, snapshot: Snapshot, seconds: float) -> Document | Unavailable:
        """What came of a capture; raises one of the errors above, after which the worker has ended.

        `seconds` of processor time, or PATIENCE times as many by the clock, is what it may take.
        """
        try:
            if not self._ready:
                self._await_start()
            told = self._answer(PATIENCE * seconds, Job(snapshot, seconds))
        except BaseException:  # ctrl-C too: what is still in the pipe would be taken for the next page's answer
            self.end()
            raise
        self.pages += 1
        if told.last or self.ended:
            self.end()
        return outcome_of(told, snapshot)

    def kill(self) -> None:
        """Ends the process, whatever it is doing; may be called from another thread than the one that reads."""
        self.ended = True
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """Ends the process and lets go of its pipes."""
        self.kill()
        for pipe in (self._jobs, self._answers):
            with suppress(OSError):  # half a job may be left in it
                pipe.close()

    def _exit_code(self) -> int:
        """What a process that says no more ended with."""
        try:
            return self._process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self.kill()
            return self._process.returncode

    def _await_start(self) -> None:
        try:
            self._answer(SECONDS_TO_START)
        except (WorkerLostError, OutOfTimeError) as error:
            raise NotStartedError(str(error) or f"not within {SECONDS_TO_START:g} s") from error
        self._ready = True

    def _answer(self, seconds: float, job: Job | None = None) -> Any:
        """What the process says next, to a job if there is one."""
        timer = _Timer(seconds, self._process)
        timer.start()
        try:
            if job is not None:
                send(self._jobs, job)
            said = receive(self._answers)
        except Exception as error:  # half a pickle may raise anything
            code = self._exit_code()
            if timer.rang or -code in ALARMS:
                raise OutOfTimeError from error
            raise WorkerLostError(_ending(code)) from error
        finally:
            timer.cancel()
            timer.join()  # from here on it rings no more, or has
        self.ended = self.ended or timer.rang
        return said


class _Timer(Timer):
    """Kills a process unless it is cancelled in time."""

    def __init__(self, seconds: float, process: subprocess.Popen[bytes]) -> None:
        super().__init__(seconds, self._ring)
        self.daemon = True
        self.rang = False
        self._process = process

    def _ring(self) -> None:
        self.rang = True
        self._process.kill()


def _ending(code: int) -> str:
    """How a process ended, for people: a signal by its name."""
    try:
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"
    except ValueError:
        return f"signal {-code}"
