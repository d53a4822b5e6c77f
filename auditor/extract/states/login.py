"""A page that wants its readers to log in before it shows anything."""

from __future__ import annotations

from urllib.parse import parse_qsl

from auditor.extract.states.phrases import entries, opens_with
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.addresses import host_of, split
from auditor.model.site_pages import segments_of

# A form has little text beside it; a page with a form in a corner has an article.
MOST_WORDS, FEW_WORDS = 150, 60
DETAIL = "The site wants its readers to log in before it shows the page."


def tell(sight: Sight) -> Told | None:
    """Login: sent on to an address where readers log in, or a field for a password and little else."""
    led = is_login(sight.final) and not is_login(sight.asked)
    if led and _leads_back(sight.final):
        return Told(Cause.LOGIN, DETAIL)
    if sight.words > MOST_WORDS or sight.is_article:
        return None
    if led:
        return Told(Cause.LOGIN, DETAIL)
    asked = sight.traits.passwords > 0 and sight.words <= FEW_WORDS
    said = any(opens_with(text, "login", "text") for text in (*sight.titles, *sight.shown))
    return Told(Cause.LOGIN, DETAIL) if asked and said and not is_login(sight.asked) else None


def _leads_back(uri: str) -> bool:
    """Whether an address keeps the one to which the reader goes back: `/login?next=/2024/flood`; no article does."""
    parts = split(uri)
    names = {name.lower() for name, value in parse_qsl(parts.query) if value} if parts else set()
    return not names.isdisjoint(entries("login", "ways back"))


def is_login(uri: str) -> bool:
    """Whether readers log in at an address, by a part of its path or the first part of its host."""
    first = (host_of(uri) or "").partition(".")[0]
    return first in entries("login", "hosts") or not set(segments_of(uri)).isdisjoint(entries("login", "addresses"))
