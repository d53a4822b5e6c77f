"""Work that is done once a run, however many threads ask for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Results by key: the first asker does the work, the others wait for it and get the same (its error too)."""

    def __init__(self) -> None:
        self._results: dict[str, Future[T]] = {}
        self._lock = Lock()

    def get(self, key: str, work: Callable[[], T]) -> T:
        """The result for a key; `work` is called if nobody has asked for that key before."""
        with self._lock:
            result = self._results.get(key)
            first = result is None
            if result is None:
                result = self._results[key] = Future()
        if first:
            try:
                result.set_result(work())
            except BaseException as error:  # handed on below, and to every thread that waits
                result.set_exception(error)
        return result.result()
