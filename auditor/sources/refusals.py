"""How long a refusal is believed, and which of them say nothing of the page."""

from __future__ import annotations

from datetime import timedelta

from auditor.model import Cause
from auditor.sources.packed import Kept

NONE, HOUR, DAY = timedelta(0), timedelta(hours=1), timedelta(days=1)

# What a server said stays true for a while; a name that was not found, a line that was down, a server that was slow or
# failed may be well again in a minute, and is asked again. A day: an audit is run again and again while its story is
# rewritten, and a site that is asked ten times an hour for a page that it lacks takes that for an attack. RFC 9309, 2.4
# gives robots.txt a day too.
LIFETIMES = {
    Cause.DEAD: DAY,
    Cause.GONE: DAY,
    Cause.BLOCKED: DAY,
    Cause.ROBOTS: DAY,
    Cause.POLICY_BLOCKED: DAY,
    Cause.REDIRECT_LOOP: DAY,
    Cause.TOO_LARGE: DAY,
    Cause.UNSUPPORTED_ENCODING: DAY,
    Cause.EMPTY: DAY,
}
# "Too many requests" and "service unavailable" ask to come again later, mostly within the hour (RFC 9110, 15.6.4).
BUSY = frozenset({429, 503})

# These say that the page could not be asked, not that it is no more: an old copy of it is still the best there is.
UNASKED = frozenset(
    {
        Cause.OFFLINE,
        Cause.NOT_GIVEN,
        Cause.ROBOTS,
        Cause.DNS,
        Cause.CONNECT,
        Cause.TLS,
        Cause.TIMEOUT,
        Cause.PROTOCOL,
        Cause.BLOCKED,
    }
)


def lifetime(record: Kept) -> timedelta:
    """How long a refusal is kept, from when it was had; nothing for one that no server gave."""
    answered = record.status is not None or bool(record.hops) or record.cause is Cause.ROBOTS
    if record.cause is None or not answered:
        return NONE
    return min(LIFETIMES.get(record.cause, NONE), HOUR if record.status in BUSY else DAY)
