"""How an article cites: one file a style, registered here in the order in which they may claim a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Protocol

import auditor.citations.bare_domain as bare_domain
import auditor.citations.bare_url as bare_url
import auditor.citations.bracket_link as bracket_link
import auditor.citations.chip as chip
import auditor.citations.footnote as footnote
import auditor.citations.html_link as html_link
import auditor.citations.md_link as md_link
import auditor.citations.md_reference as md_reference
import auditor.citations.named as named
import auditor.citations.numbered as numbered
import auditor.citations.oai as oai
import auditor.citations.unresolvable as unresolvable
import auditor.citations.works_cited as works_cited
from auditor.citations.groups import grouped
from auditor.citations.references.unaddressed import with_listed
from auditor.model import Article, Citation, Group, Style
from auditor.text.outlets import may_mean


class CitationStyle(Protocol):
    """One way to cite: the style's name on the wire, and what finds it."""

    name: Style

    def find(self, article: Article) -> Iterator[Citation]:
        """The article's citations of this style, in order of place and without overlap.

        Only those of one marker that names several sources (`[1, 2]`) share its span.
        """


NEIGHBOURS = 2  # citations to either side of an outlet's name that may lead to its site
# A style further up keeps its place where two overlap: a link stands, the host name in its label is part of it.
STYLES: tuple[CitationStyle, ...] = (
    footnote,
    numbered,
    html_link,
    md_link,
    md_reference,
    bracket_link,
    chip,
    oai,
    unresolvable,
    works_cited,
    bare_url,
    bare_domain,
    named,
)


def find_citations(article: Article) -> tuple[Group, ...]:
    """Every inline source attribution of the article, in order of place, in groups that share a claim."""
    ranked = [
        (citation.span.start, rank, citation) for rank, style in enumerate(STYLES) for citation in style.find(article)
    ]
    ranked.sort(key=lambda entry: entry[:2])
    found = without_echoes(article, list(without_overlap(ranked)))
    return grouped(article, with_listed(article, found))


def without_echoes(article: Article, found: list[Citation]) -> Iterator[Citation]:
    """The citations but for outlets whose own site is cited close by: “TechCrunch reported … techcrunch.com” is one."""
    starts = [block.span.start for block in article.blocks]
    for index, citation in enumerate(found):
        if citation.style is Style.NAMED:
            block = bisect_right(starts, citation.span.start)
            near = (*found[max(0, index - NEIGHBOURS) : index], *found[index + 1 : index + 1 + NEIGHBOURS])
            if any(is_of_site(one, citation) and bisect_right(starts, one.span.start) == block for one in near):
                continue
        yield citation


def is_of_site(citation: Citation, named: Citation) -> bool:
    """Whether a citation leads to the site of an outlet that the prose names."""
    host, site = citation.host, named.host
    if citation.style is Style.NAMED or host is None or site is None:
        return False
    return may_mean(site, host) or may_mean(host, site)


def without_overlap(ranked: list[tuple[int, int, Citation]]) -> Iterator[Citation]:
    """The citations that keep their place: where two overlap, the one of the lower rank, and those that share it."""
    kept: list[Citation] = []
    best = 0
    for _, rank, citation in ranked:
        if not kept or citation.span.start >= kept[-1].span.end:
            yield from kept
            kept, best = [citation], rank
        elif rank < best:
            kept, best = [citation], rank
        elif rank == best and citation.span == kept[-1].span:
            kept.append(citation)
    yield from kept
