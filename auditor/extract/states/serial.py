"""An article that goes on elsewhere: on further pages, or in entries that come later."""

from __future__ import annotations

import re

from auditor.extract.linked_data import is_a
from auditor.extract.links import joined
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.addresses import host_of, page_key

# What a page adds to the address of the first: "?page=2", "/page/2", "/seite-2", and, with nothing but a number,
# "/2", "-2.html", "_2". A bare number other than 2 may be that of another article: "episode-13" follows "episode-12".
NAMED = re.compile(r"(?:[/_,-](?:page|seite|pagina|p)[/_-]?|[?&](?:page|p|pg|seite|pagina|start|offset)=)\d{1,4}$")
SECOND = re.compile(r"[/_,-]2$")
SUFFIX = re.compile(r"\.(?:html?|php|aspx?)$")
PAGED = "The article goes on on a further page of the site, which was not read."
LIVE = "The page is a live blog: entries come and go, and older ones may not have been shown."


def tell(sight: Sight) -> Told | None:
    """Truncated: the page names the next page of the same article, or says that it is a live blog."""
    if any(is_a(node, "LiveBlogPosting") for node in sight.linked):
        return Told(Cause.TOO_LARGE, LIVE, truncated=True)
    follows = any(_follows(sight, written) for written in sight.traits.following)
    return Told(Cause.TOO_LARGE, PAGED, truncated=True) if follows else None


def _follows(sight: Sight, written: str) -> bool:
    """Whether an address is that of this page with a number after it; another article's is not."""
    following = joined(sight.final, written) or ""
    if host_of(following) != host_of(sight.final):
        return False
    own, next_one = (SUFFIX.sub("", page_key(uri)).rstrip("/") for uri in (sight.final, following))
    named = NAMED.search(next_one) is not None and _first(next_one) == _first(own)
    return next_one != own and (named or SECOND.sub("", next_one) == own)


def _first(key: str) -> str:
    """The address of the first page."""
    return SUFFIX.sub("", NAMED.sub("", key)).rstrip("/")
