"""Asking again after a broken connection, or when a server says that it is busy: the one home of tenacity.

A timeout is not tried again: the load's time is used up by then, and a slow server is not helped by a second visitor.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial

import tenacity

from auditor.model import Cause
from auditor.sources.answers import Answer
from auditor.sources.clock import Clock, now
from auditor.sources.failure import LoadError

MOST_TRIES = 3
# The longest wait that a server may ask for; who asks for more is not asked again in this run.
LONGEST_WAIT = 120.0
# What a server answers that would rather be asked later (RFC 9110, 15.6.4; RFC 6585, 4).
BUSY = frozenset({429, 503})
# Unasked, the second try comes within half a second to a second, the third within twice that; the chance in it keeps
# many visitors from coming back at once.
FIRST_WAIT = 0.5

Sleep = Callable[[float], None]
_SECONDS = re.compile(r"[0-9]{1,12}")


class Retries:
    """Tries a request up to three times. Safe to share between threads.

    `sleep` waits for so many seconds, `clock` tells from when a date in Retry-After counts.
    """

    def __init__(self, sleep: Sleep = time.sleep, clock: Clock = now) -> None:
        self._sleep = sleep
        self._clock = clock

    def __call__(self, ask: Callable[[], Answer], left: Callable[[], float], hold: Callable[[float], None]) -> Answer:
        """The first answer worth having, or what the last try came to (its LoadError too).

        `left` gives the seconds that all of it may still take (0 or less: none); no wait goes beyond them. `hold` is
        told for how long the server wants to be left alone, by others too.
        """
        tries = tenacity.Retrying(
            stop=lambda state: state.attempt_number >= MOST_TRIES or _too_long(state, left),
            retry=tenacity.retry_if_exception(_broken) | tenacity.retry_if_result(_turned_away),
            wait=partial(self._wait, hold),
            sleep=self._sleep,
            retry_error_callback=_outcome,
        )
        return tries(ask)

    def _wait(self, hold: Callable[[float], None], state: tenacity.RetryCallState) -> float:
        """How long to wait: as the server asks, and a little by chance."""
        chance = tenacity.wait_random(0, FIRST_WAIT * state.attempt_number)(state)
        asked = None
        if state.outcome is not None and not state.outcome.failed:
            asked = wait_asked(dict(state.outcome.result().headers).get("retry-after"), self._clock())
        if asked is None:
            return chance + FIRST_WAIT * state.attempt_number
        hold(asked)
        return chance + asked


def wait_asked(written: str | None, at: datetime) -> float | None:
    """The seconds that a Retry-After asks for (RFC 9110, 10.2.3): a number of them, or a date.

    None where it says nothing that can be read; a moment that has passed is no wait.
    """
    written = (written or "").strip()
    if _SECONDS.fullmatch(written):
        return float(written)
    try:
        until = parsedate_to_datetime(written)
    except ValueError:
        return None
    # "-0000" and zones that are not known come out without one; HTTP knows only GMT.
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - at).total_seconds())


def _broken(error: BaseException) -> bool:
    return isinstance(error, LoadError) and error.cause is Cause.CONNECT


def _turned_away(answer: Answer) -> bool:
    broken = answer.failure is not None and answer.failure.cause is Cause.CONNECT
    return answer.status in BUSY or broken


def _too_long(state: tenacity.RetryCallState, left: Callable[[], float]) -> bool:
    return state.upcoming_sleep > LONGEST_WAIT or state.upcoming_sleep >= left()


def _outcome(state: tenacity.RetryCallState) -> Answer:
    if state.outcome is None:
        raise RuntimeError("a request that was never tried")
    answer: Answer = state.outcome.result()
    return answer
