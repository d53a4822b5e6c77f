"""What an archive answered, taken for what it is: a capture of a page at a time, or nothing. Pure functions."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from auditor.model import Snapshot, Unavailable
from auditor.model.addresses import host_of

# Where Wayback machines and pywb write the time in an address, and whether it asks for the page as it was received.
_TIMED = re.compile(r"(?<=/)([0-9]{14})((?:[a-z]{2}_)?)(?=/https?:)")


def memento(uri: str, asked: str, answer: Snapshot | Unavailable, moment: datetime | None = None) -> Snapshot | None:
    """The capture of `uri` that an archive gave for the address `asked`; None if it gave none.

    Its time is the one that the archive states for it, in its answer or in the address where that came from, and only
    then `moment`, which was asked for: an archive that lacks a day leads to another one.
    """
    if isinstance(answer, Unavailable) or answer.status != 200:
        return None
    uri_m = answer.final_uri or asked
    when = stated(answer)
    if when is None and host_of(uri_m) != host_of(asked):
        return None  # it led out of the archive: by a refresh in the page that it keeps, to the web as it is now
    when = when or time_in(uri_m) or moment
    if when is None:
        return None
    return replace(answer, uri_r=uri, uri_m=uri_m, captured=when, final_uri=None, hops=(), headers=())


def stated(answer: Snapshot) -> datetime | None:
    """The time that a memento states (RFC 7089, 2.1.1)."""
    written = dict(answer.headers).get("memento-datetime")
    try:
        found = parsedate_to_datetime(written) if written else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found and (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)


def time_in(uri_m: str) -> datetime | None:
    """The time that an archived address has in it."""
    found = _TIMED.search(uri_m)
    try:
        return datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def raw_of(uri_m: str) -> str | None:
    """The address of the same memento as it was received, without toolbar and rewritten links; None if not known."""
    found = _TIMED.search(uri_m)
    return f"{uri_m[: found.end(1)]}id_{uri_m[found.end() :]}" if found and found[2] != "id_" else None
