"""Addresses that an article holds anywhere, its lists of sources included: what a bare host in its text may mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from auditor.citations.addresses import meant
from auditor.citations.bare_url import ADDRESS, address_of
from auditor.citations.written import without_stop
from auditor.model import Article
from auditor.model.addresses import host_of, page_key
from auditor.model.site_pages import site_page

# Of one host no more pages are asked for than this; a page of links holds thousands.
MOST_OF_A_HOST = 30


def linked_pages(article: Article, hosts: Collection[str]) -> Iterator[str]:
    """The addresses of articles on these hosts and their subdomains that stand in an article, each once.

    First those of its links, then those written out, each in order of place; archives and redirects undone.
    """
    own = page_key(article.base_uri) if article.base_uri else None
    seen = {own}
    of_host: Counter[str] = Counter()
    for url in _addresses(article) if hosts else ():
        page = meant(url).url
        cited = _named(host_of(page) or "", hosts)
        if cited and page_key(page) not in seen and site_page(page) is None and of_host[cited] < MOST_OF_A_HOST:
            seen.add(page_key(page))
            of_host[cited] += 1
            yield page
            if all(of_host[host] == MOST_OF_A_HOST for host in hosts):
                return


def _addresses(article: Article) -> Iterator[str]:
    yield from (link.uri for link in sorted(article.links, key=lambda link: link.span))
    for match in ADDRESS.finditer(article.text):
        if url := address_of(without_stop(match[0])):
            yield url


def _named(host: str, hosts: Collection[str]) -> str | None:
    """The host of these that an address of `host` belongs to, None if it is of another site."""
    labels = host.removeprefix("www.").split(".")
    above = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((name for name in above if name in hosts or f"www.{name}" in hosts), None)
