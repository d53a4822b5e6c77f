"""Authors and years that point into a list of sources: `(Smith, 2021)`, `(Smith & Lee 2020a, p. 4; OECD, 2019)`.

So cite studies and many reports. A name and a year in brackets are a source only where the list has them, or beside one
that it has: “(Building Act, 1999)” and “(since May 2021)” are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.references import references
from auditor.citations.references.lookup import of_entry, unresolvable
from auditor.citations.references.records import Entry
from auditor.citations.running_text import running_text
from auditor.model import Article, Citation, Span, Style

NO_WORK = "no source is listed as {key}"
SEVERAL = "several sources are listed as {key}"

YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_WORD = r"[^\W\d_][\w’'-]{1,30}"
_NAME = rf"(?:(?:de|den|der|van|von|di|la|le) ){{0,2}}{_WORD}(?: (?!et\b|and\b|und\b|y\b){_WORD}){{0,4}}"
_AUTHORS = rf"(?P<first>{_NAME})(?:,? (?:et al\.?|(?:&|and|und|et|y|og|och) {_NAME}))?"
_PLACE = r"(?:[,:]\s?(?:(?:pp?|S|s|ch|sec)\.\s?)?\d{1,4}(?:[–-]\d{1,4})?)?"
BRACKETS = re.compile(r"\(([^()\n]{6,300})\)")
_SEE = r"(?:(?:see(?: also)?|e\.g\.|cf\.|vgl\.|siehe|voir),? )?"
PART = re.compile(rf"\s*{_SEE}(?P<label>{_AUTHORS},? (?P<year>{YEAR}){_PLACE})\s*", re.IGNORECASE)
# “Smith (2021)”: the year is looked for, then the name that ends right before it.
YEAR_IN_BRACKETS = re.compile(rf" \((?P<year>{YEAR}){_PLACE}\)")
AUTHORS = re.compile(_AUTHORS)
CAPITAL = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ]")
LONGEST_AUTHORS = 90
# The head of an entry: “Abara, J. (2019).”, “Voss, T., & Lind, E. (2021)”, “OECD. 2020.”; its first author ends at a
# comma, a stop or a bracket.
FIRST_AUTHOR = re.compile(rf"\W{{0,4}}(?P<first>{_NAME})")
LONGEST_HEAD = 300
YEARS = re.compile(rf"(?<!\w){YEAR}(?!\w)")

Works = dict[tuple[str, str], list[Entry]]


def by_author(article: Article) -> Iterator[Citation]:
    """The authors with years in the running text that the list names, one citation for each work."""
    works = works_of(article)
    if not works:
        return
    for block in running_text(article):
        found = [*in_brackets(article, block.span, works), *in_sentences(article, block.span, works)]
        yield from sorted(found, key=lambda citation: citation.span)


def works_of(article: Article) -> Works:
    """The entries of the article's lists by the first word of their author and their year."""
    works: Works = {}
    for found in references(article).lists:
        for entry in found.entries if found.announced else ():
            head = article.text[entry.span.start : min(entry.span.end, entry.span.start + LONGEST_HEAD)]
            author, year = FIRST_AUTHOR.match(head), YEARS.search(head)
            if author and year:
                works.setdefault(key_of(author["first"], year[0]), []).append(entry)
    return works


def key_of(author: str, year: str) -> tuple[str, str]:
    """What a marker and an entry have in common: the first word of the author's name, and the year with its letter."""
    return author.split(maxsplit=1)[0].casefold(), year


def in_brackets(article: Article, block: Span, works: Works) -> Iterator[Citation]:
    """`(Smith, 2021; Lee et al., 2020)`: all parts of a bracket of which one is listed."""
    for bracket in BRACKETS.finditer(article.text, block.start, block.end):
        parts = list(parts_of(article.text, Span(bracket.start(1), bracket.end(1))))
        if any(key in works for _, key in parts):
            yield from (cited(article, span, key, works) for span, key in parts)


def parts_of(text: str, within: Span) -> Iterator[tuple[Span, tuple[str, str]]]:
    """The works that a bracket names between its semicolons: their places and keys."""
    start = within.start
    while start < within.end:
        cut = text.find(";", start, within.end)
        end = cut if cut >= 0 else within.end
        if YEARS.search(text, start, end) and (part := PART.fullmatch(text, start, end)):
            yield Span(*part.span("label")), key_of(part["first"], part["year"])
        start = end + 1


def in_sentences(article: Article, block: Span, works: Works) -> Iterator[Citation]:
    """`Smith (2021)`, where the author is a word of the sentence; the longest name that the list has."""
    text = article.text
    for found in YEAR_IN_BRACKETS.finditer(text, block.start, block.end):
        for first in CAPITAL.finditer(text, max(block.start, found.start() - LONGEST_AUTHORS), found.start()):
            authors = AUTHORS.fullmatch(text, first.start(), found.start())
            if authors and key_of(authors["first"], found["year"]) in works:
                yield cited(article, Span(first.start(), found.end()), key_of(authors["first"], found["year"]), works)
                break


def cited(article: Article, span: Span, key: tuple[str, str], works: Works) -> Citation:
    """The citation of a work by the marker in `span`; `unresolvable` with a note where the list does not tell which."""
    label, entries = span.of(article.text), works.get(key, [])
    if len({entry.address or entry.span for entry in entries}) == 1:
        return of_entry(article, Style.NUMBERED, span, label, entries[0], label)
    return unresolvable(span, label, (SEVERAL if entries else NO_WORK).format(key=label))
