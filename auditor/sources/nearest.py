"""Which of several captures of one address is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime


def distance(captured: datetime | None, at: date | None) -> float:
    """How far a capture is from the one that is wanted: in days from `at`, or, where that is None, from the latest.

    The smallest is the nearest; one without a date is the farthest of all.
    """
    if captured is None:
        return float("inf")
    return abs((captured.astimezone(UTC).date() - at).days) if at else -captured.timestamp()
