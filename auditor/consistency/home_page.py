"""Sources whose address leads to a site's home page, a list of articles or a sign-up page instead of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.consistency.cited import CitedArticle
from auditor.model import ArticleFinding, Citation, DateRange, Quantity, Quotation, Severity, Span, Style
from auditor.model.addresses import host_of, page_key, split
from auditor.model.site_pages import SitePage, site_page

IDENT = "home_page"
SUMMARY = "A fact is cited to a home page, a list of articles or a sign-up page."
KINDS = ("cites_home_page", "cites_list_of_articles", "cites_sign_up_page")

_OF_PAGE = dict(zip((SitePage.HOME, SitePage.LISTING, SitePage.SERVICE), KINDS, strict=True))
# Links on words of the sentence: “[Rill](https://rill.example/) sold 40 pumps” only tells where the firm is at home.
_ON_WORDS = (Style.HTML_LINK, Style.MD_LINK, Style.MD_REFERENCE)
_LETTERS = re.compile(r"[\W_]+")
_LONGEST_PATH = 60


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding for each such page that is cited for a figure, a date or a quotation, with all places that cite it.

    A page is told by its address alone. A link on the name of the firm or the outlet whose site it is, within the
    sentence, is no finding.
    """
    places: dict[str, list[Citation]] = {}
    for claim in cited.claims:
        if any(isinstance(fact, Quantity | DateRange | Quotation) for fact in claim.facts):
            for citation in claim.group.citations:
                if citation.address and site_page(citation.address) and not _names_owner(citation):
                    places.setdefault(page_key(citation.address), []).append(citation)
    for citations in places.values():
        address = citations[0].address or ""
        if page := site_page(address):
            spans: tuple[Span, ...] = tuple(citation.span for citation in citations)
            yield ArticleFinding(IDENT, _OF_PAGE[page], Severity.MEDIUM, _message(page, address, len(spans)), spans)


def _names_owner(citation: Citation) -> bool:
    """Whether a link within the sentence is labelled with the name of the site that it leads to."""
    if citation.style not in _ON_WORDS or "." in citation.label.strip():
        return False
    label, host = _LETTERS.sub("", citation.label.lower()), _LETTERS.sub("", host_of(citation.address or "") or "")
    return bool(label) and (label in host or any(part in label for part in _own_labels(citation.address or "")))


def _own_labels(address: str) -> list[str]:
    """The labels of the host that name somebody, without the top-level domain."""
    return [part for part in (host_of(address) or "").split(".")[:-1] if len(part) > 3 and part != "www"]


def _message(page: SitePage, address: str, times: int) -> str:
    host, path = (host_of(address) or "").removeprefix("www."), _path(address)
    where = {
        SitePage.HOME: f"the home page of {host}, whose contents change",
        SitePage.LISTING: f"a list of articles on {host} ({path}), whose contents change",
        SitePage.SERVICE: f"a page of {host} for signing in or up ({path})",
    }[page]
    whose = "The source given for this is" if times == 1 else f"The source given in {times} places is"
    wanted = "the page that says it" if page is SitePage.HOME else "the article itself"
    return f"{whose} {where}; link {wanted}."


def _path(address: str) -> str:
    parts = split(address)
    path = parts.path if parts else ""
    return path if len(path) <= _LONGEST_PATH else f"{path[:_LONGEST_PATH]}…"
