"""What is said between a process that audits and one that reads: pickles through pipes, from nowhere but each other.

A body is sent one way only: the reader answers with a document whose capture has none.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace
from typing import IO, Any

from auditor.model import Document, Snapshot, Unavailable


@dataclass(frozen=True, slots=True)
class Job:
    """A capture to read, and the seconds that it may take."""

    snapshot: Snapshot
    seconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a capture. `bodiless`: its body is to be put back. `last`: the reader ends after this one."""

    outcome: Document | Unavailable
    bodiless: bool
    last: bool


def send(pipe: IO[bytes], message: object) -> None:
    """Writes one message; OSError where nobody reads it."""
    pickle.dump(message, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """The next message; EOFError or UnpicklingError where the other end is gone."""
    return pickle.load(pipe)  # noqa: S301 - the other end is our own process


def answer(outcome: Document | Unavailable, job: Job, *, last: bool) -> Answer:
    """The answer to a job."""
    if isinstance(outcome, Document) and outcome.snapshot.body is job.snapshot.body:
        return Answer(replace(outcome, snapshot=replace(outcome.snapshot, body=b"")), bodiless=True, last=last)
    return Answer(outcome, bodiless=False, last=last)


def outcome_of(told: Answer, snapshot: Snapshot) -> Document | Unavailable:
    """The outcome as the reader made it."""
    if told.bodiless and isinstance(told.outcome, Document):
        return replace(told.outcome, snapshot=replace(told.outcome.snapshot, body=snapshot.body))
    return told.outcome
