"""From the address that is written to the one that is meant."""

from __future__ import annotations

from auditor.model.addresses import without_tracking


def target_of(url: str) -> str | None:
    """The address without what only says how a reader came to it; None where that is the address as written."""
    target = without_tracking(url)
    return None if target == url else target
