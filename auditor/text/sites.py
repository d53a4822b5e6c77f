"""Whose site a host is; the one home of the public suffix list.

Nothing is looked up: the list is the copy of https://publicsuffix.org/list/ that came with the library.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from auditor.model.addresses import is_host_or_below

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

# Services that give each writer a host below theirs and are not in the list's private section, as github.io and
# blogspot.com are: what ida.substack.com says, no other writer there has said.
HOSTING = frozenset(
    "substack.com medium.com wordpress.com tumblr.com typepad.com beehiiv.com ghost.io wixsite.com weebly.com "
    "livejournal.com buttondown.email".split()
)
# Labels of hosts that send the same pages, or their form for telephones.
FORMS = frozenset({"www", "m", "mobile", "amp"})


def registrable_domain(host: str) -> str | None:
    """The part of a host that somebody registered (`bbc.co.uk` of `www.bbc.co.uk`); None for a bare or unknown suffix.

    Domains of hosting services count as registered by the service (`substack.com` of `ida.substack.com`).
    """
    domain: str | None = _suffixes(only_icann=True).privatesuffix(host)
    return domain


@lru_cache(maxsize=4096)
def site_of(host: str) -> str | None:
    """The site that a host belongs to, so that two hosts of one publisher have the same; None as above.

    `bbc.co.uk` of `news.bbc.co.uk`, but `ida.github.io` of itself: at a hosting service each name is somebody else's.
    The service's own host is a site too.
    """
    service = registrable_domain(host)
    if service in HOSTING:
        below = host.removesuffix(f".{service}").rpartition(".")[2]
        return service if host == service or below == "www" else f"{below}.{service}"
    domain: str | None = _suffixes(only_icann=False).privatesuffix(host)
    return domain or service


def same_site(host: str, other: str) -> bool:
    """Whether two hosts are one publisher's, as far as their names tell; one below the other under unknown suffixes."""
    sites = site_of(host), site_of(other)
    return sites[0] == sites[1] if all(sites) else is_host_or_below(host, other) or is_host_or_below(other, host)


def plain_host(host: str) -> str:
    """The host without "www" and the like: `bbc.com` of `m.bbc.com`; a registered name (`m.de`) stays whole."""
    labels = host.split(".")
    if FORMS.isdisjoint(labels):
        return host
    domain = registrable_domain(host) or ".".join(labels[-2:])
    below = labels[: len(labels) - domain.count(".") - 1]
    return ".".join([*(label for label in below if label not in FORMS), domain])


@cache
def _suffixes(*, only_icann: bool) -> PublicSuffixList:
    """The list, read at first use; with `only_icann` without its private section, the names of hosting services."""
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - reading the list takes 60 ms: only when needed

    return PublicSuffixList(accept_unknown=False, only_icann=only_icann)
