"""What runs in a process that reads pages: one after the other, until the pipe that they come through is closed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import IO

from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers.wire import answer, receive, send

Read = Callable[[Snapshot], Document | Unavailable]
READY = "ready"
FIRST = Snapshot("about:blank", b"<p>First.</p>", "text/html")
# The seconds of a page are processor time, which is the same on a busy machine; by the clock it has this many times as
# long. Only for that time, and a second, does a reader live on whose parent was killed while it was at a page.
PATIENCE = 4
GRACE = 1.0


def serve(module: str, name: str, megabytes: int, pages: int) -> None:
    """Reads what comes through standard input with the function `name` of `module`, at most so many pages."""
    jobs, answers = _pipes()
    read: Read = reduce(getattr, name.split("."), import_module(module))  # type: ignore[assignment]
    read(FIRST)  # loads what reading needs, before the time of a page counts
    _may_be_killed_first()
    _limit_memory(megabytes)
    send(answers, READY)
    for number in range(1, pages + 1):
        try:
            job = receive(jobs)
        except EOFError:
            return
        _alarm(job.seconds)
        outcome = read(job.snapshot)
        # A reader that failed may have left its libraries in any state.
        failed = isinstance(outcome, Unavailable) and outcome.cause is Cause.PARSER_CRASHED
        send(answers, answer(outcome, job, last=failed or number == pages))
        _alarm(0)


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Where jobs come from and answers go; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return sys.stdin.buffer, answers


def _may_be_killed_first() -> None:
    """Tells Linux that, where memory runs out, this process is the one to end."""
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _limit_memory(megabytes: int) -> None:
    """Lets this process take so much more than it has; where the system cannot (Windows, macOS), there is no limit."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - there is none on Windows

        taken = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        limit = taken + (megabytes << 20)
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _alarm(seconds: float) -> None:
    """Has the system end this process after so many seconds of work, even within C code; 0: not any more."""
    if hasattr(signal, "setitimer"):
        for timer, ending, after in (
            (signal.ITIMER_PROF, signal.SIGPROF, seconds),
            (signal.ITIMER_REAL, signal.SIGALRM, seconds and PATIENCE * seconds + GRACE),
        ):
            signal.signal(ending, signal.SIG_DFL)
            signal.setitimer(timer, after)
