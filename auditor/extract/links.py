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
