"""Title, date and language of a page from what it says about itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from auditor.extract.html import Head
from auditor.extract.linked_data import is_a, objects

TEXTS = ("Article", "Posting", "WebPage", "Report")
# "Headline | Site", "Headline – Site", "Headline - Site": the last part is the site if it is short.
SITE_SUFFIX = re.compile(r"\s+(?:(?P<dash>[–—]|-{1,2})|[|·•»])\s+(?P<site>[^|–—·•»]{1,40})$")
DATE_METAS = (
    "article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date "
    "parsely-pub-date sailthru.date publishdate pubdate publication_date citation_publication_date"
).split()
MODIFIED_METAS = ("article:modified_time", "datemodified", "last-modified", "dcterms.modified")
ISO_DATE = re.compile(r"\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)")
LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a page beside its text; None for what it does not say."""

    title: str | None
    published: date | None
    language: str | None
    modified: date | None = None


def facts_of(head: Head, headline: str | None) -> Facts:
    """The page's facts; `headline` is the text of its first `<h1>`."""
    metas = dict(reversed(head.metas))
    linked = [node for node in objects(head.json_ld) if is_a(node, *TEXTS)]
    return Facts(
        _title(head, metas, linked, headline),
        _published(head, metas, linked),
        _language(head, metas),
        _modified(metas, linked),
    )


def without_site(title: str, site: str = "") -> str:
    """A title without " | Site" at its end; with a `site` given, only that name is taken off."""
    suffix = SITE_SUFFIX.search(title)
    if suffix is None:
        return title
    headline, found = title[: suffix.start()], suffix["site"]
    if site:
        return headline if found.casefold() == site.casefold() else title
    # "A long rise – and a fall": after a dash a headline goes on in lower case, a site's name begins with a capital.
    is_site = not suffix["dash"] or (len(found) < len(headline) and not found[0].islower())
    return headline if is_site else title


def day_of(written: str) -> date | None:
    """The day of an ISO 8601 or mail date as it stands in its own time zone, None if it is neither."""
    iso = ISO_DATE.match(written)
    try:
        if iso:
            return date(int(iso[1]), int(iso[3]), int(iso[4]))
        return parsedate_to_datetime(written).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _title(head: Head, metas: dict[str, str], linked: list[dict[str, object]], headline: str | None) -> str | None:
    site = _line(metas.get("og:site_name"))
    headlines = (_line(item.get("headline")) for item in linked)
    for title in (_line(metas.get("og:title")), *headlines, headline and _line(headline)):
        if title:
            return without_site(title, site) if site else title
    return without_site(_line(head.title)) or None


def _published(head: Head, metas: dict[str, str], linked: list[dict[str, object]]) -> date | None:
    written = [item.get("datePublished") for item in linked]
    written += [metas.get(name) for name in DATE_METAS]
    for value in (*written, *head.times):
        day = day_of(value) if isinstance(value, str) else None
        if day:
            return day
    return None


def _modified(metas: dict[str, str], linked: list[dict[str, object]]) -> date | None:
    """The last day on which the page says that it was changed."""
    written = [*(item.get("dateModified") for item in linked), *(metas.get(name) for name in MODIFIED_METAS)]
    days = [day for value in written if isinstance(value, str) and (day := day_of(value))]
    return max(days, default=None)


def _language(head: Head, metas: dict[str, str]) -> str | None:
    for tag in (head.language, metas.get("og:locale"), metas.get("content-language"), metas.get("dc.language")):
        match = LANGUAGE.match((tag or "").replace("_", "-"))
        if match:
            return match[1].lower()
    return None


def _line(value: object) -> str:
    """A string on one line, "" for anything else."""
    return " ".join(value.split()) if isinstance(value, str) else ""
