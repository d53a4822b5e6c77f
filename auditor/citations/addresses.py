"""From the address that is written to the one that is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import quote

from auditor.citations.archives import archived
from auditor.citations.redirects import led_to
from auditor.model.addresses import without_tracking

MOST_WRAPPERS = 4  # an archived search result of an archived page is no more than this deep
FRAGMENT_DIRECTIVE = ":~:"
# A DOI as Crossref writes it; a point or comma at its end is the sentence's.
DOI = re.compile(r"doi:\s?(10\.\d{4,9}/[^\s\"'<>]*[^\s\"'<>.,;:)\]])", re.IGNORECASE)
ARXIV = re.compile(
    r"arxiv:\s?(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{7}(?:v\d{1,2})?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Meant:
    """The page that an address means, the day for which an archive was asked, and the words that a fragment points at.

    `words` is the directive behind "#:~:" as written, percent signs and all.
    """

    url: str
    day: date | None = None
    words: str | None = None


# An article cites one address again and again, and each of several styles asks what it means.
@lru_cache(maxsize=1024)
def meant(url: str) -> Meant:
    """What an address leads to in the end: archives and redirects undone, tracking parameters gone."""
    day: date | None = None
    for _ in range(MOST_WRAPPERS):
        if kept := archived(url):
            url, day = kept[0], day or kept[1]
        elif inner := led_to(url):
            url = inner
        else:
            break
    page, sign, fragment = url.partition("#")
    anchor, directive, words = fragment.partition(FRAGMENT_DIRECTIVE)
    if directive:
        page, sign, fragment = page, "#" if anchor else "", anchor
    return Meant(without_tracking(f"{page}{sign}{fragment}"), day, words or None)


def target_of(url: str) -> str | None:
    """The address meant; None where that is the address as written."""
    target = meant(url).url
    return None if target == url else target


def labelled(words: str) -> str | None:
    """The address that "doi:10.…" or "arXiv:…" stands for; None for any other words."""
    if found := DOI.match(words):
        return f"https://doi.org/{quote(found[1], safe='/:;()._-')}"
    if found := ARXIV.match(words):
        return f"https://arxiv.org/abs/{found[1]}"
    return None
