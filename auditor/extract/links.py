"""Addresses as they stand in a page, made absolute."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin

from auditor.model.addresses import split

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# Browsers drop these anywhere in an address, so that one may be broken over two lines of the source.
# Source: https://url.spec.whatwg.org/#concept-basic-url-parser
DROPPED = str.maketrans("", "", "\t\n\r")


def resolver(base: str) -> Callable[[str], str | None]:
    """Makes addresses absolute against `base`; what leads to no page (other schemes, broken ones) gives None.

    Without a base, relative addresses stay as written.
    """

    def resolve(written: str) -> str | None:
        uri = joined(base, written)
        return uri if uri and (split(uri) or not SCHEME.match(uri)) else None

    return resolve


def joined(base: str, written: str) -> str | None:
    """`written` as seen from `base`, None if that is nothing or cannot be an address."""
    try:
        return urljoin(base, written.strip().translate(DROPPED)) or None
    except ValueError:
        return None
