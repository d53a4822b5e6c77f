"""JSON Lines in, JSON Lines out: a bad line yields an error in its place, and the run goes on."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from auditor.cli.streams import put
from auditor.errors import AuditorError, InputError, OutputError, UsageError

# Enough lines for a worker that pairs of one page mostly stay together.
LINES_AT_ONCE = 32
# Chunks that are handed out for each worker before the answers are fetched: input may be larger than memory.
CHUNKS_AHEAD = 4

Answer = Callable[[Mapping[str, Any]], dict[str, Any]]
Start = Callable[[], AbstractContextManager[Answer]]
Numbered = tuple[int, bytes]


def answer_lines(path: Path, output: Path | None, start: Start, jobs: int = 1) -> Iterator[Mapping[str, Any]]:
    """Writes one line for each line in, in order, and gives each answer back; a bad line's has the key "error".

    `start` opens what answers, once in each process; with several `jobs` it must be picklable. Raises InputError,
    OutputError, and what `start` raises.
    """
    if output is not None and output.exists() and path.exists() and output.samefile(path):
        raise UsageError(f"{output}: is the input too; name another file with -o")
    with start() as answer, _reading(path) as lines, _writing(output) as write:
        for result in _answers(lines, answer) if jobs == 1 else _answers_of_many(lines, start, jobs):
            # A lone surrogate, which is no UTF-8, comes out as the escape that it went in as.
            line = json.dumps(result, ensure_ascii=False, separators=(",", ":")) + "\n"
            write(line.encode("utf-8", "backslashreplace"))
            yield result


def text_of(record: Mapping[str, Any], key: str) -> str:
    """A text field of a record; raises InputError if it is missing or no text."""
    value = record.get(key)
    if not isinstance(value, str):
        raise InputError(f"“{key}” is missing or no text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InputError(f"“{key}” has half a surrogate pair in it") from None
    return value


def decoded(data: bytes, name: str) -> str:
    """A text given as bytes; InputError if it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{name}: is not UTF-8; save it as UTF-8 and try again") from None


def _answers(lines: Iterable[Numbered], answer: Answer) -> Iterator[dict[str, Any]]:
    return (_answered(answer, line) for line in lines)


def _answers_of_many(lines: Iterator[Numbered], start: Start, jobs: int) -> Iterator[dict[str, Any]]:
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(start,)) as pool:
        while ahead := list(islice(lines, jobs * LINES_AT_ONCE * CHUNKS_AHEAD)):
            yield from pool.map(_work, ahead, chunksize=LINES_AT_ONCE)


# What answers in a worker process, set when it starts: pages that it has read stay read from chunk to chunk.
_of_this_worker: Answer


def _begin(start: Start) -> None:
    global _of_this_worker  # the one way to hand state to the workers of a pool
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C reaches every process of a terminal; the first one ends them
    _of_this_worker = start().__enter__()  # what it opened ends with the process


def _work(line: Numbered) -> dict[str, Any]:
    return _answered(_of_this_worker, line)


def _answered(answer: Answer, numbered: Numbered) -> dict[str, Any]:
    number, line = numbered
    ident: Any = None
    try:
        record = _record(line)
        ident = record.get("id")
        return {"id": ident} | answer(record)
    except AuditorError as error:
        return {"id": ident, "error": f"line {number}: {error}"}
    except Exception as error:  # the border of a line: a bug in one must not end the run of all others
        return {"id": ident, "error": f"line {number}: internal error: {type(error).__name__}: {error}"}


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(decoded(line, "the line"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise InputError("not valid JSON") from None
    if not isinstance(record, dict):
        raise InputError("the line is no JSON object")
    return record


def _no_constant(name: str) -> NoReturn:
    """Python reads NaN and Infinity, which are not JSON."""
    raise ValueError(name)


@contextmanager
def _reading(path: Path) -> Iterator[Iterator[Numbered]]:
    """The lines with their numbers, empty ones left out."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from None
    with file:
        yield ((number, line) for number, line in enumerate(file, 1) if line.strip())


@contextmanager
def _writing(path: Path | None) -> Iterator[Callable[[bytes], object]]:
    if path is None:
        yield put
        return
    try:
        with path.open("wb") as file:
            yield file.write
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})") from None
