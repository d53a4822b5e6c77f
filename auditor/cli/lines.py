"""JSON Lines in, JSON Lines out: a bad line yields an error in its place, and the run goes on."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from auditor.errors import AuditorError, InputError, OutputError

# Enough lines for a worker that pairs of one page mostly stay together.
LINES_AT_ONCE = 32

Answer = Callable[[Mapping[str, Any]], dict[str, Any]]


def answer_lines(path: Path, output: Path | None, answer: Answer, jobs: int = 1) -> int:
    """One line out for each line in, in order; the number of lines that could not be answered.

    With several `jobs` the work is done in that many processes, and `answer` must be picklable.
    """
    bad = 0
    with _reading(path) as lines, _writing(output) as out, _mapping(jobs) as map_lines:
        numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
        for result in map_lines(partial(_answered, answer), numbered):
            bad += "error" in result
            out.write(json.dumps(result, ensure_ascii=False, separators=(",", ":")) + "\n")
    return bad


@contextmanager
def _mapping(jobs: int) -> Iterator[Callable[..., Iterator[Any]]]:
    """`map` in this process, or in several, with results in the order of the lines."""
    if jobs == 1:
        yield map
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield partial(pool.map, chunksize=LINES_AT_ONCE)


def _answered(answer: Answer, numbered: tuple[int, str]) -> dict[str, Any]:
    number, line = numbered
    ident: Any = None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise InputError("the line is no JSON object")
        ident = record.get("id")
        return {"id": ident} | answer(record)
    except ValueError:
        return {"id": ident, "error": f"line {number}: not valid JSON"}
    except AuditorError as error:
        return {"id": ident, "error": f"line {number}: {error}"}


def text_of(record: Mapping[str, Any], key: str) -> str:
    """A text field of a record; raises InputError if it is missing or no text."""
    value = record.get(key)
    if not isinstance(value, str):
        raise InputError(f"“{key}” is missing or no text")
    return value


@contextmanager
def _reading(path: Path) -> Iterator[Iterator[str]]:
    try:
        file = path.open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from None
    with file:
        yield iter(file)


@contextmanager
def _writing(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    try:
        file = path.open("w", encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})") from None
    with file:
        yield file
