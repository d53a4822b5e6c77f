"""Markers that stand for a source and lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.consistency.cited import CitedArticle
from auditor.consistency.references import listed, names_an_entry, numbers_without_entry
from auditor.model import ArticleFinding, Severity, Style

IDENT = "lost_addresses"
SUMMARY = "A marker of a source leads nowhere."
KINDS = ("no_address",)


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding for all markers whose address is not in the article: `【1†source】`, `citeturn0search3`, `[9]`.

    The words stand in print with a marker that nobody can follow, and what they rest on cannot be checked. A number
    whose entry gives no address, as a book's does, is no finding; one that the list of sources lacks is told there.
    """
    keys = listed(cited.article)
    told = {citation.span for citation, _ in numbers_without_entry(cited)}
    lost = (citation for citation in cited.citations if citation.style is Style.UNRESOLVABLE)
    spans = sorted({one.span for one in lost if one.span not in told and not names_an_entry(one, keys)})
    if spans:
        yield ArticleFinding(IDENT, KINDS[0], Severity.HIGH, _message(len(spans)), tuple(spans))


def _message(number: int) -> str:
    if number == 1:
        return "A marker in the text stands for a source, but its address is not in the article."
    return f"{number} markers in the text stand for sources, but their addresses are not in the article."
