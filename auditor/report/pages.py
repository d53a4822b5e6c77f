"""A cited page as a card or a table names it: title, host, dates, how it was chosen, whether it could be read."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

from auditor.model import Citation, Document, Evidence, Identified, Source, Unavailable, addresses
from auditor.report.cause_words import CAUSES, PARTS
from auditor.report.shown import at_passage, day, moment, openable
from auditor.report.words import IDENTIFIED, Pile, Words


@dataclass(frozen=True, slots=True)
class Page:
    """What is said of one cited page; `details` are short phrases, `state` tells whether it was read.

    `links` are labels with addresses that a browser may open, the first of them the page; often there is none.
    """

    title: str | None
    site: str
    details: tuple[str, ...]
    state: str
    pile: Pile
    number: int | None = None
    identified: str | None = None
    links: tuple[tuple[str, str], ...] = ()


def page_of_source(
    source: Source, number: int | None = None, identified: Identified | None = None, passage: Evidence | None = None
) -> Page:
    """A source as a page; `passage` is where the link into the page leads."""
    if isinstance(source.outcome, Unavailable):
        return _unread(source, source.outcome, number)
    return page_of_document(source.outcome, source.uri, number, identified, passage)


def page_of_document(
    document: Document,
    uri: str,
    number: int | None = None,
    identified: Identified | None = None,
    passage: Evidence | None = None,
) -> Page:
    """A page that was read; its links lead to where redirects ended, since that is what was read."""
    snapshot = document.snapshot
    address = snapshot.final_uri or uri
    published, captured = day(document.published), moment(snapshot.captured)
    details = (
        published and f"published {published}",
        captured and f"captured {captured}",
        "unverified transport: its certificate was not checked" if snapshot.unverified else None,
        document.note,
    )
    return Page(
        title=document.title,
        site=site_of(address),
        details=tuple(detail for detail in details if detail),
        state=_state(document),
        pile=Pile.CONFIRMED if document.in_full else Pile.LOOK,
        number=number,
        identified=IDENTIFIED[identified] if identified else None,
        links=(
            *_link("Open at the passage" if passage else "Open the page", _into(address, passage)),
            *_link("Archived copy", _into(snapshot.uri_m, passage)),
        ),
    )


def page_not_told(citation: Citation) -> Page:
    """A citation for which no page was chosen."""
    links = _link("Open the page", openable(citation.address))
    return Page(None, cited_site(citation), (), "page not known", Pile.UNCHECKED, links=links)


def unread_words(outcome: Unavailable) -> Words:
    """Why the page could not be read, and what can be done."""
    return CAUSES[outcome.cause]


def site_of(uri: str) -> str:
    """The real host of a web address (never the user name before an "@") without "www.", otherwise the file's name."""
    return bare_host(addresses.host_of(uri) or "") or unquote(uri).rstrip("/").rsplit("/", 1)[-1] or uri


def bare_host(host: str) -> str:
    """The host as articles print it: "reuters.com" for "www.reuters.com"."""
    bare = host.removeprefix("www.")
    return bare if "." in bare else host


def cited_site(citation: Citation) -> str:
    """What a citation names: its host, or the marker itself where it names none."""
    return bare_host(citation.host or "") or (site_of(citation.address) if citation.address else citation.label)


def _unread(source: Source, outcome: Unavailable, number: int | None) -> Page:
    words = unread_words(outcome)
    details = (words.sentence, outcome.detail) if outcome.detail != words.sentence else (words.sentence,)
    links = _link("Open the page", openable(source.uri))
    return Page(None, site_of(source.uri), details, words.label.lower(), Pile.UNCHECKED, number, links=links)


def _state(document: Document) -> str:
    """How much of a page was read."""
    if document.partial:
        return f"a part only: {PARTS.get(document.partial, CAUSES[document.partial].label.lower())}"
    return "cut short" if document.truncated else "read in full"


def _link(label: str, address: str | None) -> tuple[tuple[str, str], ...]:
    return ((label, address),) if address else ()


def _into(uri: str | None, passage: Evidence | None) -> str | None:
    """A link to the passage: to the page of a PDF, otherwise to the words."""
    if passage is None:
        return openable(uri)
    if passage.page is not None:
        link = openable(uri)
        return f"{link.split('#')[0]}#page={passage.page}" if link else None
    return at_passage(uri, passage.text)
