"""The answer to a GET, and what its status says about a page."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import Cause
from auditor.sources.failure import LoadError

# The headers that tell something of the page or of the server's mind; they stay on record with the capture.
OF_INTEREST = frozenset(
    "cf-mitigated content-language etag last-modified link memento-datetime retry-after server x-robots-tag".split()
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one GET, redirects not followed.

    `leads_to` is where a redirect goes, absolute; `refresh` the header of that name, as sent. `whole`: nothing of the
    body is missing. `failure`: why a body that should have come did not.
    """

    address: str
    status: int
    media_type: str | None = None
    refresh: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    leads_to: str | None = None
    body: bytes = b""
    whole: bool = True
    failure: LoadError | None = None


BLOCKED = frozenset({401, 402, 403, 407, 429, 451, 503})

SENTENCES = {
    Cause.DEAD: "The page is not there any more, or never was; look for it in an archive.",
    Cause.GONE: "The site has removed the page for good; look for it in an archive.",
    Cause.BLOCKED: "The site does not let auditor read the page; open it by hand and give it with --source.",
    Cause.PROTOCOL: "The server failed; try again later.",
}


def cause_of(status: int) -> Cause | None:
    """Why there is no page behind a final status, None for success (2xx).

    The list of causes is closed and has none for a server's own failure. 503 is how bot walls and overloaded sites
    turn visitors away, so it is `blocked` like 429; any other 5xx is `protocol`: the server did not manage to
    answer, which says nothing of the page, so it may not be called dead. A 1xx or 3xx that ends a load (304, a
    redirect to nowhere) is no answer to a plain GET either.
    """
    if 200 <= status < 300:
        return None
    if status == 410:
        return Cause.GONE
    if status in BLOCKED:
        return Cause.BLOCKED
    return Cause.DEAD if 400 <= status < 500 else Cause.PROTOCOL


def sentence(status: int, cause: Cause) -> str:
    """What a refusal means and what to do about it."""
    return f"The server answered with status {status}. {SENTENCES[cause]}"
