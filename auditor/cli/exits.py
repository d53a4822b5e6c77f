"""What the exit code says, and which findings make it 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any, TypeVar

import click

from auditor.model import ClaimReview, Reason, Verdict

_Command = TypeVar("_Command", bound=Callable[..., Any])

FAIL_ON = ("refuted", "unsupported", "never")
UNSUPPORTED = (Reason.CONFLICTING_EVIDENCE, Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE)


class Exit(IntEnum):
    """The exit codes of a command that ran; of several, the highest counts. `auditor.errors` has those of errors."""

    DONE = 0
    FINDINGS = 1
    INCOMPLETE = 3


def exit_options(command: _Command) -> _Command:
    """--fail-on, --fail-incomplete."""
    incomplete = click.option("--fail-incomplete", is_flag=True, help="Exit code 3 if any source could not be read.")
    fail_on = click.option(
        "--fail-on",
        type=click.Choice(FAIL_ON),
        default="refuted",
        show_default=True,
        help="What makes the exit code 1.",
    )
    return fail_on(incomplete(command))


def findings(reviews: Iterable[ClaimReview], fail_on: str) -> Exit:
    """FINDINGS if any verdict is at or above the threshold."""
    if fail_on != "never" and any(_fails(review, fail_on) for review in reviews):
        return Exit.FINDINGS
    return Exit.DONE


def _fails(review: ClaimReview, fail_on: str) -> bool:
    return review.verdict is Verdict.REFUTED or (fail_on == "unsupported" and review.reason in UNSUPPORTED)
