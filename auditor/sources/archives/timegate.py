"""Any archive with a TimeGate (RFC 7089): it is asked for a page as of a day, and leads to the nearest copy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from typing import Protocol

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.archives.mementos import memento, raw_of, stated


class Asker(Protocol):
    """The web, asked with headers of one's own."""

    def load(
        self, uri: str, at: date | None, known: Snapshot | None = None, sent: Mapping[str, str] | None = None
    ) -> Snapshot | Unavailable:
        """As `Loader.load`; `sent` are headers that go with every request of this load."""


class TimeGate:
    """The archive behind the TimeGate `base`: a page's address is put behind it."""

    def __init__(self, web: Asker, base: str) -> None:
        self._web = web
        self._base = base if base.endswith(("/", "=")) else f"{base}/"

    def load(self, uri: str, at: date | None) -> Snapshot | Unavailable:
        """The memento of a page nearest to `at` (None: the latest), or why there is none."""
        asked = f"{self._base}{uri}"
        answer = self._web.load(asked, None, sent=wanted(at))
        if isinstance(answer, Unavailable):
            missing = answer.cause in (Cause.DEAD, Cause.GONE)
            said = "The archive has no copy of the page." if missing else "The archive could not be asked."
            return Unavailable(uri, answer.cause, f"{said} {answer.detail}", answer.status if missing else None)
        if stated(answer) is None:
            return Unavailable(uri, Cause.DEAD, "The archive gave a page that is no copy: it does not say of when.")
        found = memento(uri, asked, answer)
        if found is None or found.uri_m is None:
            return Unavailable(uri, Cause.DEAD, "The archive led to the page itself, and to no copy of it.")
        raw = raw_of(found.uri_m)
        return (raw and memento(uri, raw, self._web.load(raw, None), found.captured)) or found


def wanted(at: date | None) -> dict[str, str]:
    """The header that asks for a day, at noon (RFC 7089, 2.1.1); without one the latest is given."""
    if at is None:
        return {}
    return {"Accept-Datetime": format_datetime(datetime.combine(at, time(12), UTC), usegmt=True)}
