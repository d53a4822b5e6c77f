"""The Wayback Machine: its index of captures (CDX), and the bytes of one as they were received (`id_`).

Its page of a capture has a toolbar put in and its links rewritten, and leads on to another day where that one is
missing; with `id_` behind the time it gives what was captured, and its answer says of which day.
Source: https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from urllib.parse import quote

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.archives.mementos import memento
from auditor.sources.loader import Loader
from auditor.sources.nearest import distance

BASE = "https://web.archive.org"
# The index gives captures by nearness; so many are enough to find one that can be had, and a day has few.
MOST_ROWS = 10
MOST_TRIES = 2
_TIME = re.compile(r"[0-9]{14}")


class Wayback:
    """Finds captures by the index at `base` and loads them raw, both through `web`."""

    def __init__(self, web: Loader, base: str = BASE) -> None:
        self._web = web
        self._base = base.rstrip("/")

    def load(self, uri: str, at: date | None) -> Snapshot | Unavailable:
        """The capture of a page nearest to `at` (None: the latest) that had status 200, or why there is none."""
        index = self._web.load(self._query(uri, at), None)
        if isinstance(index, Unavailable):
            return Unavailable(uri, index.cause, f"The archive could not be asked. {index.detail}")
        try:
            times = times_in(index.body)
        except (ValueError, RecursionError):
            return Unavailable(uri, Cause.PROTOCOL, "The archive could not be asked. Its answer is not understood.")
        for moment in sorted(times, key=lambda moment: distance(moment, at))[:MOST_TRIES]:
            raw = f"{self._base}/web/{moment:%Y%m%d%H%M%S}id_/{uri}"
            found = memento(uri, raw, self._web.load(raw, None), moment)
            if found is not None:
                return found
        said = "The archive's copies could not be read." if times else "The archive has no copy of the page."
        return Unavailable(uri, Cause.DEAD, said, None if times else 404)

    def _query(self, uri: str, at: date | None) -> str:
        near = f"&sort=closest&closest={at:%Y%m%d}000000&limit={MOST_ROWS}" if at else f"&limit=-{MOST_ROWS}"
        wanted = "&output=json&fl=timestamp&filter=statuscode:200"
        return f"{self._base}/cdx/search/cdx?url={quote(uri, safe='')}{wanted}{near}"


def times_in(body: bytes) -> list[datetime]:
    """The times in an answer of the index: a list of rows, the first of which names the fields; ValueError if not."""
    rows = json.loads(body) if body.strip() else []
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ValueError("no list of rows")
    if not rows:
        return []
    place = rows[0].index("timestamp")
    return [found for row in rows[1:] if len(row) > place and (found := time_of(row[place]))]


def time_of(written: object) -> datetime | None:
    """The time that an archive writes as fourteen digits, in UTC."""
    if not isinstance(written, str) or not _TIME.fullmatch(written):
        return None
    try:
        return datetime.strptime(written, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
