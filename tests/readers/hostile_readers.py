"""Functions that a reading process runs in the place of `extract.read`: each does what the page in its hands says."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import sys
import time
from dataclasses import replace
from itertools import count

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import Cause, Document, Snapshot, Unavailable

HERE = "https://page.example/"
_PAGES_READ = count()


def page(body: bytes | str, media_type: str = "text/html; charset=utf-8") -> Snapshot:
    """A capture of a web page."""
    return Snapshot(HERE, body.encode() if isinstance(body, str) else body, media_type)


def obeying(snapshot: Snapshot) -> Document | Unavailable:
    """Ends its process as the page says; other pages are read."""
    match snapshot.body:
        case b"<p>kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case b"<p>fault":
            ctypes.string_at(0)
        case b"<p>abort":
            os.abort()
        case b"<p>exit":
            os._exit(0)
        case b"<p>raise":
            raise SystemExit
        case b"<p>memory":
            return [bytearray(1 << 20) for _ in count()]  # type: ignore[return-value]  # it never comes to that
        case b"<p>wait":
            time.sleep(3600)
        case b"<p>loop":  # one call into C that holds the interpreter for hours
            re.match(r"(a|a)*$", "a" * 60 + "b")
        case b"<p>noise":
            os.write(1, b"noise")
            os.write(2, b"noise")
            sys.stdout.write("more noise")
        case _:
            pass
    return read(snapshot)


def naming_process(snapshot: Snapshot) -> Unavailable:
    """Tells which process it was, and as its status how many pages that had read before."""
    return Unavailable(snapshot.uri_r, Cause.EMPTY, str(os.getpid()), next(_PAGES_READ))


def failing_when_used(snapshot: Snapshot) -> Document | Unavailable:
    """Dies of the second page that its process reads, whatever that is; the first is what it is warmed up with."""
    if next(_PAGES_READ) > 1:
        os._exit(1)
    return read(snapshot)


def telling(snapshot: Snapshot) -> Unavailable:
    """Writes a byte to the named pipe whose path is the page, keeps that open, and never comes to an end."""
    if not snapshot.body.startswith(b"<"):
        os.write(os.open(snapshot.body, os.O_WRONLY), b"x")
        time.sleep(3600)
    return Unavailable(snapshot.uri_r, Cause.EMPTY, "")


def with_facts(snapshot: Snapshot) -> Document | Unavailable:
    """Reads a page and finds its sentences and facts, so that the deadline holds for both."""
    outcome = read(snapshot)
    if isinstance(outcome, Document):
        facts = [fact for sentence in read_page(outcome).sentences for fact in sentence.facts]
        return replace(outcome, title=f"{len(facts)} facts")
    return outcome
