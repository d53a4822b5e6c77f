"""Work that is done once a run."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from auditor.sources.once import Once


def test_many_threads_share_one_piece_of_work() -> None:
    """Eight threads that ask at once get the result of one call."""
    once: Once[object] = Once()
    all_there = threading.Barrier(8)
    calls: list[object] = []

    def work() -> object:
        calls.append(object())
        return calls[0]

    def ask(_: int) -> object:
        all_there.wait(5)
        return once.get("key", work)

    with ThreadPoolExecutor(8) as pool:
        results = set(pool.map(ask, range(8)))
    assert results == {calls[0]}
    assert len(calls) == 1
    assert once.get("other", lambda: "else") == "else"


def test_an_error_is_shared_too() -> None:
    """Who asks later gets the same error, not a second try."""
    once: Once[None] = Once()
    calls: list[int] = []

    def fail() -> None:
        calls.append(1)
        raise OSError("broken")

    for _ in range(2):
        with pytest.raises(OSError, match="broken"):
            once.get("key", fail)
    assert calls == [1]
