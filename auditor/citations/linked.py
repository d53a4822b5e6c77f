"""Addresses that an article holds anywhere, its lists of sources included: what a bare host in its text may mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from auditor.citations.addresses import meant
from auditor.citations.bare_url import ADDRESS, address_of
from auditor.citations.written import without_stop
from auditor.model import Article
from auditor.model.addresses import host_of, page_key
from auditor.model.site_pages import site_page
from auditor.text.outlets import hosts_meant, may_mean

# Of one host no more pages are asked for than this; a page of links holds thousands.
MOST_OF_A_HOST = 30


def linked_pages(article: Article, hosts: Collection[str]) -> Iterator[str]:
    """The addresses of articles that these hosts may mean and that stand in an article, each once.

    First those of its links, then those written out, each in order of place; archives and redirects undone.
    """
    own = page_key(article.base_uri) if article.base_uri else None
    seen = {own}
    wanted = {form: host for host in hosts for form in hosts_meant(host)}
    of_host: Counter[str] = Counter()
    for url in _addresses(article) if hosts else ():
        page = meant(url).url
        cited = _cited(host_of(page) or "", wanted)
        if cited and page_key(page) not in seen and site_page(page) is None and of_host[cited] < MOST_OF_A_HOST:
            seen.add(page_key(page))
            of_host[cited] += 1
            yield page
            if all(of_host[host] == MOST_OF_A_HOST for host in wanted.values()):
                return


def _addresses(article: Article) -> Iterator[str]:
    yield from (link.uri for link in sorted(article.links, key=lambda link: link.span))
    for match in ADDRESS.finditer(article.text):
        if url := address_of(without_stop(match[0])):
            yield url


def _cited(host: str, wanted: Mapping[str, str]) -> str | None:
    """The cited host that may mean a page at `host`; `wanted` has the cited ones by the hosts that they mean."""
    labels = host.split(".")
    above = (wanted.get(".".join(labels[start:])) for start in range(len(labels) - 1))
    return next((cited for cited in above if cited and may_mean(cited, host)), None)
