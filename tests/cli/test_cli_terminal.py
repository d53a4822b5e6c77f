"""What a person sees: the commands on a real pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import OFFLINE, ROOT, article

ESCAPE = re.compile(r"\x1b\[[0-9;]*[a-zA-Z]")


def seen(*argv: str | Path, columns: int = 80, env: Mapping[str, str] | None = None) -> str:
    """All that a command writes to a terminal of that width, standard error included."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", *map(str, argv)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=plain | {"PYTHONPATH": str(ROOT), "TERM": "xterm", **(env or {})},
    )
    os.close(theirs)
    written = b""
    try:
        while part := os.read(ours, 65536):
            written += part
    except OSError:  # Linux reports the end of a pseudo-terminal as an input error
        pass
    os.close(ours)
    process.wait(60)
    return written.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [40, 120])
def test_the_summary_takes_the_width_and_colours_of_the_terminal(tmp_path: Path, columns: int) -> None:
    """No line is wider than the terminal, and the counts are coloured."""
    shown = seen("audit", article(tmp_path, "https://bank.example/"), *OFFLINE, "-f", "terminal", columns=columns)
    lines = ESCAPE.sub("", shown).rpartition("\r")[2].splitlines()
    assert max(map(len, lines)) <= columns
    assert (max(map(len, lines)) > 40) is (columns > 40)
    assert "\x1b[1m" in shown


@pytest.mark.parametrize("variable", ["NO_COLOR", "TERM"])
def test_a_terminal_without_colours_gets_none(tmp_path: Path, variable: str) -> None:
    """NO_COLOR turns colours off; a dumb terminal gets no escape sequence at all, and no transient line."""
    value = "1" if variable == "NO_COLOR" else "dumb"
    shown = seen("audit", article(tmp_path, "https://bank.example/"), *OFFLINE, "-f", "terminal", env={variable: value})
    assert "\x1b[1m" not in shown
    assert ("\x1b" in shown) is (variable == "NO_COLOR")


def test_a_line_stands_while_pages_are_read_and_goes(tmp_path: Path) -> None:
    """The transient line is written, cut to one line of the terminal, and erased before anything else is."""
    cited = article(tmp_path / ("deep" * 20), "https://bank.example/")
    shown = seen("audit", cited, *OFFLINE, "-f", "terminal")
    begin, line, rest = shown.split("\r\x1b[K", 2)
    assert begin == ""
    assert line == f"{cited}: reading the article and the pages that it cites …"[:79]
    assert "\r" not in rest


def test_an_error_is_one_line(tmp_path: Path) -> None:
    """The transient line leaves no trace before it."""
    shown = seen("audit", tmp_path / "nope.md", *OFFLINE)
    assert shown.rpartition("\r\x1b[K")[2] == f"auditor: {tmp_path}/nope.md: there is no such file\n"
