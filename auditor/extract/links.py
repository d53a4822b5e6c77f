"""Addresses as they stand in a page, made absolute."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin

from auditor.model.addresses import split

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
PAPER = re.compile(r"\s{0,9}(?:doi:\s?10\.\d|arxiv:\s?[\w.-]{1,12}[./]\d)", re.IGNORECASE)
# Browsers drop these anywhere in an address, so that one may be broken over two lines of the source.
# Source: https://url.spec.whatwg.org/#concept-basic-url-parser
DROPPED = str.maketrans("", "", "\t\n\r")

# What links of these kinds lead to is said by the markup: who wrote it, under which licence, a list of articles on one
# subject, the next page. Source: https://html.spec.whatwg.org/multipage/links.html#linkTypes and
# https://microformats.org/wiki/existing-rel-values
NO_SOURCES = frozenset("author help license me next prev search tag".split())


def leads_to_no_source(rel: str) -> bool:
    """Whether a link's `rel` tells that it is a byline's, a licence's, a tag's or of the site's navigation."""
    return not NO_SOURCES.isdisjoint(rel.lower().split())


def resolver(base: str) -> Callable[[str], str | None]:
    """Makes addresses absolute against `base`; what leads to no page (other schemes, broken ones) gives None.

    Without a base, relative addresses stay as written. So does a number that names a paper: `doi:10.1000/182`.
    """

    def resolve(written: str) -> str | None:
        if PAPER.match(written):
            return written.strip()
        uri = joined(base, written)
        return uri if uri and (split(uri) or not SCHEME.match(uri)) else None

    return resolve


def joined(base: str, written: str) -> str | None:
    """`written` as seen from `base`, None if that is nothing or cannot be an address."""
    try:
        return urljoin(base, written.strip().translate(DROPPED)) or None
    except ValueError:
        return None
