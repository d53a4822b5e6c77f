"""The command line as tests use it: in this process or as one of its own, and a small article with its pages."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytest_httpserver import HTTPServer

import auditor
from auditor.cli import main
from auditor.settings import Resolver

ROOT = Path(auditor.__file__).parent.parent
OFFLINE = ("--offline", "--no-cache")
LOOPBACK = ("--allow-private", "127.0.0.1", "--pause", "0s")
PRIVATE = (*LOOPBACK, "--no-cache")

REVENUE = "Northbank’s revenue in 2024 was about $30 million"
SAYS_SO = "Northbank’s revenue in 2024 was $30 million, according to its annual report."
SAYS_OTHERWISE = "Northbank’s revenue in 2024 was $30 trillion, according to its annual report."
SAYS_NOTHING = "The town library will be closed on Mondays, because a roof beam has to be replaced."


@dataclass(frozen=True, slots=True)
class Ended:
    """What a run left: its exit code and what it wrote."""

    code: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def rows(self) -> list[Any]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    def refused(self, code: int) -> str:
        """The one line on standard error of a run that did nothing; anything else fails the test."""
        assert self.code == code, self
        assert self.out == b""
        assert self.err.startswith("auditor: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        return self.err


def run(*argv: str | Path, stdin: bytes = b"", resolver: Resolver | None = None) -> Ended:
    """Runs a command in this process."""
    out, err = io.TextIOWrapper(io.BytesIO(), "ascii"), io.StringIO()
    usual, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(stdin), "ascii")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main([str(argument) for argument in argv], resolver=resolver)
    finally:
        sys.stdin = usual
    buffer = out.detach()
    assert isinstance(buffer, io.BytesIO)
    return Ended(code, buffer.getvalue(), err.getvalue())


def start(
    *argv: str | Path, out: int = subprocess.PIPE, env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Starts `python -m auditor` as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "auditor", *map(str, argv)],
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        # A background job of a shell has ctrl-C ignored, and its children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def finish(process: subprocess.Popen[bytes], seconds: float = 60) -> Ended:
    """Waits for a process; one that takes longer fails the test."""
    with process:
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return Ended(process.returncode, out or b"", err.decode())


@contextmanager
def website() -> Iterator[HTTPServer]:
    """A web server on loopback that has no robots.txt; what a test does not expect is answered with 500."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/robots.txt").respond_with_data("", status=404)
        yield server


def write(path: Path, content: str | bytes) -> Path:
    """The file, written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def page(sentence: str) -> str:
    """A news page that says this."""
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Northbank reports</title></head><body><main>"
        f"<article><h1>Northbank reports</h1><p>{sentence}</p><p>The bank opened two branches on the coast and "
        "closed none, and its board will meet again in spring.</p></article></main></body></html>"
    )


def article(folder: Path, *addresses: str) -> Path:
    """A Markdown article that says the same of every address."""
    paragraphs = (f"{REVENUE} ([bank.example]({address}))." for address in addresses)
    return write(folder / "article.md", "# Banks\n\n" + "\n\n".join(paragraphs) + "\n")


def pages(folder: Path, **sentences: str | None) -> Path:
    """A folder for --pages: https://NAME.example/ says the sentence; None: the page is missing."""
    lines = []
    for name, sentence in sentences.items():
        if sentence is not None:
            write(folder / f"{name}.html", page(sentence))
        file = None if sentence is None else f"{name}.html"
        lines.append(json.dumps({"url": f"https://{name}.example/", "file": file}))
    write(folder / "pages.jsonl", "\n".join(lines) + "\n")
    return folder


def lines(path: Path, *records: object) -> Path:
    """A JSON Lines file; bytes stand as they are."""
    return write(path, b"".join((r if isinstance(r, bytes) else json.dumps(r).encode()) + b"\n" for r in records))
