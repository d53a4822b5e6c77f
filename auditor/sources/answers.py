"""What an HTTP status says about a page."""

from __future__ import annotations

from auditor.model import Cause

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
