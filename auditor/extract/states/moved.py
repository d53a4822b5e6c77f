"""An address of an article that leads to the site's front page, or to a list of its articles."""

from __future__ import annotations

import re

from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.addresses import host_of, page_key, split
from auditor.model.site_pages import SitePage, segments_of, site_page

# What only addresses of single pages have: a year or number, a headline in the path, the suffix of a file.
SINGLE = re.compile(r"\d{4}|(?<![a-z0-9])(?:[a-z0-9]{1,40}[-_]){2}[a-z0-9]|\.(?:html?|pdf|php|aspx?)$")
DETAIL = "The address now opens {where}; the page that was cited is not there."
WHERE = {SitePage.HOME: "the site's front page", SitePage.LISTING: "a list of the site's pages"}


def tell(sight: Sight) -> Told | None:
    """Moved to home: a deep address was asked for, and a home page or a list of articles was found."""
    where = where_moved(sight.asked, sight.final)
    return Told(Cause.MOVED_TO_HOME, DETAIL.format(where=WHERE[where])) if where else None


def where_moved(asked: str, final: str) -> SitePage | None:
    """The front page or list to which the address of a single page led, None if it led to a page.

    A short address of two or three letters may well have meant the front page; so may a name without a path.
    """
    found = site_page(final)
    if found not in WHERE or page_key(asked) == page_key(final) or site_page(asked) is not None:
        return None
    if not _is_single(asked) or (split(final) or split(asked)) is None:
        return None
    # "/2024/flood" to "/flood/": a page of its own may look like a list. It keeps the last part of its path.
    kept = segments_of(asked)[-1:] == segments_of(final)[-1:] and host_of(final) is not None
    return None if kept else found


def _is_single(uri: str) -> bool:
    """Whether an address can only be that of a single page."""
    parts = split(uri)
    if parts is None:
        return False
    segments = segments_of(uri)
    return len(segments) > 1 or any(map(SINGLE.search, (*segments, parts.query.lower())))
