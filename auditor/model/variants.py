"""Addresses of one page in several dresses: for phones, for printing, as AMP."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode

from auditor.model.addresses import host_of, page_key, split

# The first part of hosts that show the pages of another, and what stands for its own first part there.
DRESSED_HOSTS = ("m.", "mobile.", "amp.", "touch.", "wap.", "print.")
# Parts of a path by which a page is shown in another dress, at its end or as a file; "amp" may also stand first.
DRESSED_ENDS = re.compile(r"(?:/(?:amp|print|printable|drucken|imprimir|imprimer|stampa)|\.amp|-print)(?=\.html?$|$)")
AMP_FIRST = re.compile(r"^/amp(?:/s)?(?=/)")
# Parameters that say how a page is shown: "?output=amp", "?outputType=amp", "?print=1", "?view=print", "?amp=1".
DRESSES = frozenset("amp print printable output outputtype view mobile display format".split())
DRESSED_VALUES = frozenset("amp print printable mobile 1 true yes y".split()) | {""}


@lru_cache(maxsize=4096)  # asked for each cited page by each claim
def one_page_key(uri: str) -> str:
    """What the addresses of one page share in all its dresses; it is no address, and only tells like from unlike."""
    parts = split(uri)
    if parts is None:
        return page_key(uri)
    host = (host_of(uri) or "").removeprefix("www.")
    dress = next((dress for dress in DRESSED_HOSTS if host.startswith(dress) and host.count(".") > 1), "")
    path = AMP_FIRST.sub("", DRESSED_ENDS.sub("", parts.path.rstrip("/")))
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _is_dress(name, value)]
    plain = parts._replace(netloc=host.removeprefix(dress), path=path, query=urlencode(kept))
    return page_key(plain.geturl())


def same_page(uri: str, other: str) -> bool:
    """Whether two addresses are of one page, in whatever dress."""
    return one_page_key(uri) == one_page_key(other)


def own_canonical(uri: str, canonical: str | None) -> str | None:
    """The address that a page gives as its own, where that is one of the same site; another site's is not followed.

    A copy that names the original is another page all the same: it may have been cut or changed.
    """
    here, there = host_of(uri), host_of(canonical or "")
    if not canonical or not here or not there or _bare_host(here) != _bare_host(there):
        return None
    return canonical


def _bare_host(host: str) -> str:
    return host_of(f"https://{one_page_key(f'https://{host}/').partition('/')[0]}/") or host


def _is_dress(name: str, value: str) -> bool:
    return name.lower() in DRESSES and value.lower() in DRESSED_VALUES
