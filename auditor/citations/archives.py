"""Addresses of archived pages: which page was kept, and for which moment it is asked.

Only what stands in the address is read; a short code (perma.cc/AB12-34CD, archive.ph/abcde) names a page that only the
archive knows.
"""

from __future__ import annotations

import re
from datetime import date

from auditor.model.addresses import split

# Hosts of archives whose addresses hold "TIMESTAMP/ADDRESS". archive.today has many names.
WITH_TIMESTAMP = frozenset(
    "web.archive.org wayback.archive.org web.archive.bibalex.org archive.today archive.ph archive.is archive.li "
    "archive.md archive.fo archive.vn wayback.archive-it.org arquivo.pt webarchive.org.uk www.webarchive.org.uk "
    "webarchive.nationalarchives.gov.uk webarchive.loc.gov vefsafn.is web.archive.org.au webarchive.nla.gov.au "
    "webarchive.bac-lac.gc.ca timetravel.mementoweb.org memgator.cs.odu.edu swap.stanford.edu".split()
)
# Behind the name or number of a collection, a timestamp of 4 to 14 digits, "*" or "0" for any, with a flag of the
# Wayback Machine ("id_", "if_") or with the points and dash of archive.today ("2024.05.01-120000").
STAMPED = re.compile(
    r"/(?:(?:[a-z-]{1,20}|\d{1,5})/){0,3}(?P<stamp>\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6}|\*|[02])(?:[a-z]{2}_)?"
    r"/(?P<page>(?:https?:/{1,2})?[^/\s].*)",
    re.IGNORECASE | re.DOTALL,
)
# "/web/https://…", "/newest/https://…", "/o/abc/https://…": a page without a moment.
UNSTAMPED = re.compile(
    r"/(?:web|newest|oldest|timegate|timemap/link|o/\w{1,12})/(?P<page>https?:/{1,2}[^/\s].*)", re.DOTALL
)
GHOST = re.compile(r"/(?:archive|varchive)/(?P<page>https?:/{1,2}[^/\s].*)", re.DOTALL)
SCHEME = re.compile(r"(https?):/{1,2}(?=[^/])", re.IGNORECASE)


def archived(url: str) -> tuple[str, date | None] | None:
    """The page that an archive's address names and the day asked for, None for any other address.

    https://web.archive.org/web/20240501120000/https://example.com/a → https://example.com/a, 1 May 2024
    """
    parts = split(url)
    host = parts.hostname if parts else None
    if parts is None or host is None:
        return None
    rest = parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    if host == "ghostarchive.org":
        found = GHOST.match(rest)
        return (with_scheme(found["page"]), None) if found else None
    if host not in WITH_TIMESTAMP:
        return None
    if found := STAMPED.match(rest):
        return with_scheme(found["page"]), day_of(found["stamp"])
    found = UNSTAMPED.match(rest)
    return (with_scheme(found["page"]), None) if found else None


def with_scheme(page: str) -> str:
    """The address with the two slashes that some archives lose, and "http" where none is written."""
    found = SCHEME.match(page)
    return f"{found[1].lower()}://{page[found.end() :]}" if found else f"http://{page}"


def day_of(stamp: str) -> date | None:
    """The day of a timestamp that is written out to the day."""
    digits = stamp.replace(".", "").partition("-")[0]
    if len(digits) < len("20240501"):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
