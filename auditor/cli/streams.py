"""Results go to standard output, talk to standard error: one line each, and nothing that commands a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from auditor.errors import OutputError

# Back to the first column, and erase to the end of the line (ECMA-48: CR, EL).
ERASE = "\r\x1b[K"


def put(data: bytes) -> None:
    """Writes a result as it is, UTF-8 whatever the locale; raises OutputError, BrokenPipeError if nobody reads it."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        let_go()
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(f"standard output cannot be written ({error.strerror or error})") from None


def let_go() -> None:
    """Sends what is left in the buffer nowhere; otherwise Python tries again at its end, and complains."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say(line: str) -> None:
    """One line of talk, in the place of a transient one."""
    sys.stderr.write(f"{ERASE if _can_erase() else ''}auditor: {_spelled(line)}\n")
    sys.stderr.flush()


@contextmanager
def waiting(line: str) -> Iterator[None]:
    """Shows a line on a terminal for as long as the block runs."""
    if not _can_erase():
        yield
        return
    fitting = _spelled(line)[: shutil.get_terminal_size().columns - 1]
    sys.stderr.write(f"{ERASE}{fitting}")
    sys.stderr.flush()
    try:
        yield
    finally:
        sys.stderr.write(ERASE)
        sys.stderr.flush()


def _can_erase() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _spelled(line: str) -> str:
    """One line, with characters that a reader would not see spelled out: a file name may hold escape sequences."""
    return "".join(c if c.isprintable() else f"⟨U+{ord(c):04X}⟩" for c in " ".join(line.split()))
