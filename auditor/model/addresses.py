"""Normal forms of web addresses: pure functions over `urllib.parse`, never a look-up."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

DEFAULT_PORTS = {"http": 80, "https": 443}

# Parameters that say how a reader came to a page, never which page it is.
TRACKING_PREFIXES = ("utm_", "mc_", "pk_", "mtm_", "hsa_")
TRACKING_NAMES = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid igshid twclid ttclid mkt_tok oly_anon_id oly_enc_id _hsenc _hsmi "
    "vero_id wickedid ref_src ref_url cmpid ncid guccounter guce_referrer guce_referrer_sig soc_src soc_trk".split()
)


# An article has its links and sources asked for their addresses again and again.
@lru_cache(maxsize=16384)
def split(uri: str) -> SplitResult | None:
    """The parts of an http(s) address with a host, None for anything else (other schemes, bad brackets, bad port)."""
    try:
        parts = urlsplit(uri.strip())
        parts.port  # noqa: B018 - a bad port raises only when it is read
    except ValueError:
        return None
    return parts if parts.scheme in DEFAULT_PORTS and parts.hostname else None


@lru_cache(maxsize=16384)
def host_of(uri: str) -> str | None:
    """The lower-case host name of an http(s) address, without port and user; None where there is none."""
    parts = split(uri)
    return (parts.hostname or "").rstrip(".").lower() if parts else None


def without_tracking(uri: str) -> str:
    """The address without tracking parameters; an address that has none comes back unchanged."""
    parts = split(uri)
    if parts is None or not parts.query:
        return uri
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not is_tracking(name)]
    if len(kept) == len(pairs):
        return uri
    return urlunsplit(parts._replace(query=urlencode(kept)))


def is_tracking(name: str) -> bool:
    """Whether a query parameter only tells how a reader came to the page."""
    name = name.lower()
    return name in TRACKING_NAMES or name.startswith(TRACKING_PREFIXES)


@lru_cache(maxsize=16384)
def page_key(uri: str) -> str:
    """What two addresses of one page share: scheme, default port, `www.`, fragment, tracking and last slash ignored."""
    parts = split(without_tracking(uri))
    if parts is None:
        return uri
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    port = "" if parts.port in (None, DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}"


def is_host_or_below(host: str, site: str) -> bool:
    """Whether `host` is `site` or one of its subdomains; `www.` on either does not count."""
    host, site = host.lower().removeprefix("www."), site.lower().removeprefix("www.")
    return host == site or host.endswith("." + site)
