"""The markers of an article and its list of sources against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.citations.references import Entry, SourceList, references
from auditor.consistency.cited import CitedArticle
from auditor.model import Article, ArticleFinding, Citation, Severity, Span, Style

IDENT = "references"
SUMMARY = "Markers and the list of sources fit each other."
KINDS = ("cut_source_list", "unused_reference")

INTO_LISTS = frozenset({Style.NUMBERED, Style.FOOTNOTE, Style.WORKS_CITED})
# Below this a list is hardly in use: its numbers mean something else, or its markers are not read.
SHARE_USED = 0.5
MOST_TOLD = 12
# What may be a marker anywhere, also in headings and tables, where nothing is cited: "[3, 5]", "[^smith]", "(12)".
BRACKETED = re.compile(r"[\[(【]([^\[\](){}【】\n]{1,60})[\])】]")
# An entry that leads back to its marker has one, though it stood in a box that is no part of the article.
LEADS_BACK = re.compile(r"\A(?:\d{1,4}[.)]\s)?\^|[↑↩⤴]")
KEY = re.compile(r"\^?[\w-]+")
MARKER = re.compile(r"[\[(]?\^?[\w, ;–-]{1,60}[\])]?")
NUMBER = re.compile(r"\d{1,4}")


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """Numbers that the list does not have, in one finding, and entries that no marker points to, one for each list."""
    known = references(cited.article)
    if missing := numbers_without_entry(cited):
        ends = max(int(key) for key in listed(cited.article) if key.isdecimal())
        spans = tuple(sorted({citation.span for citation, _ in missing}))
        message = _missing({number for _, number in missing}, ends)
        yield ArticleFinding(IDENT, "cut_source_list", Severity.HIGH, message, spans)
    notes = (SourceList(known.notes),) if known.notes else ()
    used = Used(cited)
    for found in (*known.lists, *notes):
        unused = list(used.spare(found))
        if unused:
            message = _never(len(unused), len(found.entries))
            yield ArticleFinding(IDENT, "unused_reference", Severity.LOW, message, tuple(unused[:MOST_TOLD]))


def listed(article: Article) -> frozenset[str]:
    """The keys of all entries, those of notes without their carets."""
    known = references(article)
    entries = (*known.notes, *(entry for found in known.lists for entry in found.entries))
    return frozenset(key.lstrip("^") for entry in entries for key in entry.keys)


def numbers_without_entry(cited: CitedArticle) -> list[tuple[Citation, int]]:
    """The markers whose number stands in no list, though the article has numbered ones, each with the number."""
    keys = listed(cited.article)
    if not any(key.isdecimal() for key in keys):
        return []
    return [
        (citation, int(number))
        for citation in cited.citations
        if citation.style is Style.UNRESOLVABLE and citation.label.strip("[]()^ 0123456789,;–-") == ""
        for number in NUMBER.findall(citation.label)
        if number not in keys
    ]


def names_an_entry(citation: Citation, keys: frozenset[str]) -> bool:
    """Whether an entry answers to the marker, though it gives no address: a book, a law, a letter."""
    return MARKER.fullmatch(citation.label) is not None and any(
        key.lstrip("^") in keys for key in KEY.findall(citation.label)
    )


class Used:
    """What the text points to: addresses that are cited, by numbers or otherwise, and keys in brackets."""

    def __init__(self, cited: CitedArticle) -> None:
        self._article = cited.article
        self._marked = {address for one in cited.citations if one.style in INTO_LISTS for address in _addresses(one)}
        self._linked = {address for one in cited.citations for address in _addresses(one)}
        self._named = _bracketed(cited.article, references(cited.article).blocks)

    def spare(self, found: SourceList) -> Iterator[Span]:
        """The entries with an address that nothing in the text points to, if most of the list is pointed to."""
        used = sum(not self._marked.isdisjoint(entry.addresses) for entry in found.entries)
        if used < SHARE_USED * len(found.entries):
            return
        for entry in found.entries:
            if entry.keys and entry.addresses and not self._points_to(entry):
                yield self._first_line(entry)

    def _points_to(self, entry: Entry) -> bool:
        if not self._linked.isdisjoint(entry.addresses) or not self._named.isdisjoint(entry.keys):
            return True
        return LEADS_BACK.search(self._first_line(entry).of(self._article.text)) is not None

    def _first_line(self, entry: Entry) -> Span:
        line = self._article.text.find("\n", entry.span.start, entry.span.end)
        return Span(entry.span.start, line) if line > 0 else entry.span


def _addresses(citation: Citation) -> Iterator[str]:
    return (address for address in (citation.url, citation.target) if address)


def _bracketed(article: Article, blocks: frozenset[int]) -> set[str]:
    """Every key that stands in brackets outside the lists."""
    outside: Iterable[Span] = (block.span for number, block in enumerate(article.blocks) if number not in blocks)
    return {
        key
        for span in outside
        for match in BRACKETED.finditer(article.text, span.start, span.end)
        for key in KEY.findall(match[1])
    }


def _missing(numbers: set[int], ends: int) -> str:
    if min(numbers) > ends:
        return f"The list of sources ends at number {ends}, but the text refers to number {max(numbers)}."
    told = ", ".join(map(str, sorted(numbers)[:MOST_TOLD])) + ("…" if len(numbers) > MOST_TOLD else "")
    return f"The text refers to sources that the list does not have: {told}."


def _never(unused: int, entries: int) -> str:
    them = "One entry is" if unused == 1 else f"{unused} entries are"
    return f"{them} never referred to in the text, of {entries} in the list of sources."
