"""Which addresses an archive may be told, and when it is worth asking. Pure rules."""

from __future__ import annotations

from auditor.model import Cause
from auditor.model.addresses import split
from auditor.model.secrets import has_secret
from auditor.sources.policy import Policy, closed_range, literal, plain

# The page is gone, elsewhere, behind a wall, or its site does not answer: an older copy may hold what was cited. Not
# what a site closes to programs (robots.txt), what we refuse, and pages that would be as unreadable in a copy.
WORTH_ASKING = frozenset(
    {
        Cause.DEAD,
        Cause.GONE,
        Cause.SOFT_404,
        Cause.PARKED,
        Cause.MOVED_TO_HOME,
        Cause.BLOCKED,
        Cause.CONSENT,
        Cause.LOGIN,
        Cause.PAYWALL,
        Cause.SCRIPT_SHELL,
        Cause.DNS,
        Cause.CONNECT,
        Cause.TLS,
        Cause.TIMEOUT,
        Cause.PROTOCOL,
        Cause.REDIRECT_LOOP,
        Cause.EMPTY,
    }
)


def may_be_told(uri: str, policy: Policy) -> bool:
    """Whether an address may be told to others than its own site.

    Not one that opens a door by what is in it, nor one in a private network, also where --allow-private lets us go.
    """
    parts = split(uri)
    if parts is None or parts.hostname is None or has_secret(uri):
        return False
    host = plain(parts.hostname)
    address = literal(host)
    if host in policy.allow_private or (address is not None and closed_range(address)):
        return False
    return policy.objection(host, parts.port or (443 if parts.scheme == "https" else 80)) is None
