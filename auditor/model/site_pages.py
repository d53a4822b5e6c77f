"""Addresses that lead to no article: a site's home page, its lists of articles, its services; told by the path."""

from __future__ import annotations

import re
from enum import StrEnum

from auditor.model.addresses import split, without_tracking

# Parts of a path that name a list of articles or a service of the site, never an article.
SERVICES = frozenset(
    "subscribe subscription subscriptions newsletter newsletters login signin signup register account".split()
)
LISTS = frozenset(
    "tag tags topic topics author authors byline category categories section sections search contributors".split()
)
# Pages of a site when they are the whole path: those that list what is new, and those that tell of the site itself.
LISTING_PAGES = frozenset(
    "feed rss news latest politics business economy markets money tech technology science health sport sports culture "
    "arts entertainment opinion world us uk europe local national travel style video videos podcasts live".split()
)
SITE_PAGES = LISTING_PAGES | frozenset("about about-us contact contact-us privacy terms sitemap".split())
# What a home page may be called: "/index.html", "/en/", "/home".
_HOME = re.compile(
    r"(?:(?:index|default|home)(?:\.(?:html?|php|aspx?|jsp))?|(?:en|de|fr|es|it|pt|nl)(?:-[a-z]{2})?)", re.IGNORECASE
)
# "/tag/mistral-ai", "/author/jane-doe": after more than this the path leads on to an article.
_LONGEST_LIST = 3
_ARTICLE = re.compile(r"\d{4}|(?<![a-z0-9])(?:[a-z0-9]++[-_]){4}|\.(?:html?|pdf|php)$", re.IGNORECASE)
# “[citation needed]” in a wiki leads to such a page of its own.
_WIKI_PAGE = re.compile(
    r"(?:help|wikipedia|special|template|talk|user|portal|category|hilfe|wikip[ée]dia|spezial|aide):"
)


class SitePage(StrEnum):
    """What an address leads to instead of an article."""

    HOME = "home"
    LISTING = "listing"
    SERVICE = "service"


def site_page(uri: str) -> SitePage | None:
    """What an address leads to instead of an article, None for all that may be an article.

    https://example.com/ and https://example.com/en/ are home pages, https://example.com/news/ and
    https://example.com/tag/rivers are lists, https://example.com/sections/health/2024/03/01/flu is an article.
    An address with a query may be anything, but for a search.
    """
    parts = split(without_tracking(uri))
    segments = segments_of(uri)
    if parts is None or (parts.query and segments[:1] != ["search"]):
        return None
    if not segments or (len(segments) == 1 and _HOME.fullmatch(segments[0])):
        return SitePage.HOME
    if len(segments) > 2 and segments[-2] == "page" and segments[-1].isdecimal():
        segments = segments[:-2]
    if len(segments) > _LONGEST_LIST or any(map(_ARTICLE.search, segments[1:])):
        return None
    if segments[0] in SERVICES:
        return SitePage.SERVICE
    return SitePage.LISTING if segments[0] in LISTS or (len(segments) == 1 and segments[0] in LISTING_PAGES) else None


def is_furniture(uri: str) -> bool:
    """Whether an address of the article's own site is its home, or a list or service page."""
    segments = segments_of(uri)
    return (
        not segments
        or (segments[0] == "wiki" and _WIKI_PAGE.match(segments[-1]) is not None)
        or not (LISTS | SERVICES).isdisjoint(segments)
        or (len(segments) == 1 and segments[0] in SITE_PAGES)
    )


def segments_of(uri: str) -> list[str]:
    """The lower-case parts of an http(s) address's path."""
    parts = split(uri)
    return [segment for segment in parts.path.lower().split("/") if segment] if parts else []
