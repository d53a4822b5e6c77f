"""Processes that write to a cache, and are killed while they do; run as a program of its own.

    python writers.py kill FOLDER NUMBER   writers one after the other, each killed by SIGKILL at a random moment
    python writers.py many FOLDER NAME     32 threads that keep captures of one address, each of its own time

It forks, and so it is no part of a test process, which has threads.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from auditor.model import Snapshot, Unavailable
from auditor.sources.cache import Cache
from auditor.sources.fallible import Fallible
from auditor.sources.store import DiskStore
from auditor.sources.upkeep import damages

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORY = "https://news.example/story"
ADDRESSES = 50
READS_EVERY = 20
MOST_WRITES = 400
SECONDS_ALIVE = 0.012


def complain(line: str) -> None:
    """Ends the process: here nothing may go wrong."""
    sys.stderr.write(line + "\n")
    os._exit(3)


def opened(folder: Path) -> Cache:
    """The cache in a folder."""
    return Cache(Fallible(DiskStore(folder), complain), None, lambda: NOON)


def write_until_killed(folder: Path, writer: int, say: int) -> None:
    """Says that it has begun, and keeps one capture after the other; at times it reads first what is there."""
    if writer % READS_EVERY == 0:
        store = DiskStore(folder)
        for line in damages(store):
            complain(line)
        store.close()
    cache = opened(folder)
    os.write(say, b".")
    for number in range(MOST_WRITES):
        address = f"{STORY}-{(writer + number) % ADDRESSES}"
        if isinstance(cache.find(address, None), Unavailable):
            complain(f"{address} is damaged")
        # Of a few bytes, or of some hundred thousand, so that a write takes some time.
        body = f"{writer % 10} {number % 5} ".encode() * (1 + number % 3 * 40_000)
        cache.keep(Snapshot(address, body, "text/html", NOON))
    os._exit(0)


def kill_writers(folder: Path, number: int) -> int:
    """How many of the writers died by the signal; one that ends otherwise than by it or by itself ends the program."""
    killed = 0
    for writer in range(number):
        hear, say = os.pipe()
        child = os.fork()
        if child == 0:
            write_until_killed(folder, writer, say)
        os.close(say)
        os.read(hear, 1)  # it writes from now on, or has ended
        select.select([hear], [], [], random.uniform(0, SECONDS_ALIVE))
        os.close(hear)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            killed += 1
        elif os.WEXITSTATUS(status):
            complain(f"writer {writer} ended with {os.WEXITSTATUS(status)}")
    return killed


def keep_many(folder: Path, name: str) -> None:
    """Keeps 64 captures in 32 threads, and reads between."""
    store = Fallible(DiskStore(folder), complain)
    cache = Cache(store, None, lambda: NOON)

    def keep(number: int) -> None:
        cache.keep(Snapshot(STORY, f"{name} {number}".encode(), "text/html", NOON + timedelta(minutes=number)))
        if not isinstance(cache.find(STORY, None), Snapshot):
            complain("nothing is there")

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(keep, range(64)))
    store.close()


if __name__ == "__main__":
    task, place, last = sys.argv[1:]
    if task == "kill":
        sys.stdout.write(f"{kill_writers(Path(place), int(last))}\n")
    else:
        keep_many(Path(place), last)
