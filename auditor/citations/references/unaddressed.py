"""Entries that give no address but the host that the source stands on: “[3] reuters.com, ‘Mill sold’, 3 May 2024”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from auditor.citations.hosts import host_name, hosts_written
from auditor.citations.last_article import of_last_article
from auditor.citations.references.reading import references
from auditor.citations.references.records import Entry
from auditor.model import Article, Citation
from auditor.text.outlets import hosts_meant
from auditor.text.sites import plain_host

# What is said of a source stands in so many characters; more is a note of the author's.
LONGEST = 500
MOST_OF_A_HOST = 30


def only_host(article: Article, entry: Entry) -> str | None:
    """The one host that an entry without an address names; None where it names several or none.

    “www.reuters.com” without a scheme or a path is a host, in a list as in a sentence.
    """
    if len(entry.span) > LONGEST:
        return None
    named = {host for match in hosts_written(entry.span.of(article.text)) if (host := host_name(match[0]))}
    is_alone = len(named) == 1 and {f"https://{host}" for host in named if host[:4] == "www."}.issuperset(
        entry.addresses
    )
    return named.pop() if is_alone else None


def with_listed(article: Article, citations: Iterable[Citation]) -> Iterator[Citation]:
    """The citations, those that name a host alone with what the lists say of the sources on it."""
    for citation in citations:
        if citation.host and citation.address is None and not citation.listed:
            listed = _listed(article)
            words = (one for host in hosts_meant(citation.host) for one in listed.get(host, ()))
            found = tuple(words)[:MOST_OF_A_HOST] if listed else ()
            yield replace(citation, listed=found) if found else citation
        else:
            yield citation


@of_last_article
def _listed(article: Article) -> Mapping[str, list[str]]:
    """The words of the entries that give a host and no address, by their hosts."""
    known = references(article)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry in (*known.notes, *(entry for one in known.lists for entry in one.entries)):
        if host := only_host(article, entry):
            found[plain_host(host)].append(entry.span.of(article.text))
    return found
