"""Addresses that only lead on to another one which they hold: search results, mail filters, social networks, AMP.

Nothing is loaded. A redirect whose target is known to the service alone (t.co, vertexaisearch's grounding redirects,
news.google.com/articles) stays as written. Which hosts do either stands in `redirecting.py`.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import SplitResult, parse_qs, unquote

from auditor.citations.archives import WITH_TIMESTAMP
from auditor.citations.redirecting import BY_PARAMETER, BY_PATH, HOSTS_THAT_HIDE, SITES_THAT_HIDE
from auditor.model.addresses import is_host_or_below, split
from auditor.text.sites import registrable_domain

SITES = tuple({f".{site}" for site, *_ in (*BY_PARAMETER, *BY_PATH)} | {".translate.goog"})
GOOGLE = re.compile(r"(?:www\.|m\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})")
CACHED = re.compile(r"cache:(?:[\w-]{8,20}:)?(?P<page>\S+)")  # webcache: "cache:AbCdEfGh:example.com/page word word"


def led_to(url: str) -> str | None:
    """The address that a redirect holds, None where it is no known redirect or holds none.

    https://www.google.com/url?q=https://example.com/a&sa=D → https://example.com/a
    """
    parts = split(url)
    host = (parts.hostname or "") if parts else ""
    if parts is None or not host:
        return None
    host = "google.com" if GOOGLE.fullmatch(host) else host
    if not f".{host}".endswith(SITES):
        return None
    for reader in (_by_parameter, _by_path, _translated):
        found = reader(parts, host)
        if found and (inner := split(found)) and inner.hostname:
            return found
    return None


def hides_its_target(host: str) -> bool:
    """Whether addresses at a host lead on to where the service alone knows: shorteners, resolvers, archives' codes."""
    known = registrable_domain(host) in SITES_THAT_HIDE or host in WITH_TIMESTAMP
    return known or any(is_host_or_below(host, one) for one in HOSTS_THAT_HIDE)


def _by_parameter(parts: SplitResult, host: str) -> str | None:
    fields: dict[str, list[str]] | None = None
    for site, start, names in BY_PARAMETER:
        if not is_host_or_below(host, site) or not parts.path.startswith(start.rstrip("/") or "/"):
            continue
        fields = parse_qs(parts.query, max_num_fields=100) if fields is None else fields
        for name in names.split():
            for value in fields.get(name, ()):
                if found := _address_in(value):
                    return found
    if host == "r.search.yahoo.com" and (match := re.search(r"/RU=([^/]+)/", parts.path)):
        return unquote(match[1])
    return None


def _address_in(value: str) -> str | None:
    """The address that a parameter holds: as it is, as Bing encodes it ("a1" and Base64), or after "cache:"."""
    if value.startswith(("http://", "https://")):
        return value
    if cached := CACHED.match(value):
        page = cached["page"]
        return page if "://" in page else f"http://{page}"
    if value.startswith("a1"):
        coded = value[2:]
        try:
            return base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            return None
    return None


def _by_path(parts: SplitResult, host: str) -> str | None:
    rest = parts.path + (f"?{parts.query}" if parts.query else "")
    for site, pattern in BY_PATH:
        if is_host_or_below(host, site) and (found := pattern.match(rest)):
            kind, page = next((kind, page) for kind, page in found.groupdict().items() if page)
            return WHOLE[kind](unquote(page) if "%3A" in page[:12] else page)
    return None


WHOLE: dict[str, Callable[[str], str]] = {
    "secure": "https://{}".format,
    "plain": "http://{}".format,
    "whole": lambda page: re.sub(r"^(https?):/(?!/)", r"\1://", page),
}


def _translated(parts: SplitResult, host: str) -> str | None:
    """www-example-com.translate.goog/page → www.example.com/page; "--" stands for a hyphen of the host."""
    if not host.endswith(".translate.goog"):
        return None
    name = host.removesuffix(".translate.goog").replace("--", "\0").replace("-", ".").replace("\0", "-")
    query = "&".join(field for field in parts.query.split("&") if field and not field.startswith("_x_tr_"))
    return parts._replace(netloc=name, query=query).geturl()
