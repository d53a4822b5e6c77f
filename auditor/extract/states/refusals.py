"""Answers that refuse: whether a status tells of the page, or of a wall before it."""

from __future__ import annotations

from dataclasses import replace

from auditor.extract.states.blocked import CHALLENGED, has_marks
from auditor.extract.states.consent import is_form
from auditor.extract.states.login import is_login
from auditor.extract.states.phrases import has_sentence, opens_with
from auditor.model import Cause, Unavailable

# What a status may mean that a wall gave: some hosts turn programs away as if the page were not there.
DOUBTFUL = frozenset({Cause.DEAD, Cause.GONE, Cause.BLOCKED, Cause.PROTOCOL})
WALLED = (
    "The server answered with status {status}, and with a page that turns programs away; the page may well be there."
)
LOGIN = "The site sent the reader on to log in, and answered with status {status}."
CONSENT = "The site sent the reader on to a consent form, and answered with status {status}."
LOOKED_AT = 20_000


def reconsidered(refusal: Unavailable) -> Unavailable:
    """A refusal with the cause that its headers, its page and where it led to tell: blocked, login or consent.

    A page behind a wall is never called dead: from where auditor stands nobody can know.
    """
    if refusal.status is None or refusal.cause not in DOUBTFUL:
        return refusal
    led = refusal.final_uri
    if led and is_login(led) and not is_login(refusal.uri_r):
        return replace(refusal, cause=Cause.LOGIN, detail=LOGIN.format(status=refusal.status))
    if led and is_form(led) and not is_form(refusal.uri_r):
        return replace(refusal, cause=Cause.CONSENT, detail=CONSENT.format(status=refusal.status))
    if refusal.cause is not Cause.BLOCKED and _is_walled(refusal):
        return replace(refusal, cause=Cause.BLOCKED, detail=WALLED.format(status=refusal.status))
    return refusal


def _is_walled(refusal: Unavailable) -> bool:
    if dict(refusal.headers).get(CHALLENGED) or has_marks(refusal.body):
        return True
    page = refusal.body[:LOOKED_AT].decode("utf-8", "replace").replace("<", "\n").replace(">", "\n")
    lines = list(filter(str.strip, page.splitlines()))
    return any(opens_with(line, "blocked", "text") or has_sentence(line, "blocked", "exact") for line in lines)
