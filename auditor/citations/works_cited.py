"""Bare numbers behind a stop that point into a list of works cited: “… by half in 2024.12 The mill …”.

Reports exported from a word processor lose the superscript: the number is glued to the sentence, as a decimal would be.
So it counts only in an article with a list of sources under a heading, only if the list has that number, and only
where a figure could not stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.citations.bare_numbers import DATED, between, beyond
from auditor.citations.markers import Marker, bracketed, numbers_of
from auditor.citations.references import references
from auditor.citations.references.lookup import Lookup
from auditor.citations.running_text import running_text
from auditor.model import Article, Block, BlockKind, Citation, Span, Style
from auditor.text.sentences import STARTERS
from auditor.text.source_headings import source_heading

name = Style.WORKS_CITED

NUMBERS = r"(?P<numbers>[0-9]{1,3}(?:,\s?[0-9]{1,3}){0,9})"
AFTER_STOP = re.compile(rf"(?:[.!?…][\"”’»)\]*]{{0,4}}|(?<=[.!?…])[\"”’»]){NUMBERS}(?=\s|\Z)")
ASIAN_STOP = re.compile(rf"[。！？][」』”]?\s?{NUMBERS}(?=\s|\Z|[^\d.,%])")
BEFORE_STOP = re.compile(rf"(?<=[^\W\d_]{{3}}){NUMBERS}(?=[.!?][\"”’»]?(?:\s|\Z))")
# What follows a sentence: the end, or a word that does not go on with it.
NEXT = re.compile(r"\s*+(?:\Z|[\"“‘„«(\[*•–—|-]*+(?P<word>\w*+))")
ENDS_IN_DIGIT = re.compile(r"(?P<figure>\w*\d)\Z")
YEAR = re.compile(r"(?:19|20)\d\d")
# “No.5”, “Fig.2”, “v.3” are one word.
SHORT_FORMS = frozenset(
    "no nos nr fig figs vol vols p pp ch sec art eq v ver vs st al ca approx abb tab pos ziff s bd jg kap cap núm num "
    "p. pág pag n pt par op cit rd".split()
)
LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,8}\Z")
WINDOW = 24
CELL_GAP = " | "
# Heads over a column of numbers of sources.
COLUMN = re.compile(r"\b(?:snippets?|sources?|ref|refs|references?|citations?|cited)\b", re.IGNORECASE)
LONGEST_HEAD = 40
# Numbers before the stop look like names of things (“model3.”): they are this article's way to cite only if they name
# this share of the list's entries.
SHARE_NAMED = 0.5


def find(article: Article) -> Iterator[Citation]:
    """The glued numbers in the running text that name sources; none in an article that cites by numbers in brackets."""
    if not any(found.announced and found.entries[0].keys for found in references(article).lists):
        return
    lookup = Lookup(article)
    blocks = running_text(article)
    in_brackets = (marker for block in blocks for marker in bracketed(article.text, block.span))
    if any(number in lookup for marker in in_brackets for number in marker.numbers):
        return
    glued = beyond(list(after_stops(article, blocks)), lookup.numbers)
    markers = sorted((*glued, *between(article, blocks, glued, lookup.numbers)), key=lambda marker: marker.span)
    if not markers:
        markers = [one for block in blocks for one in before_stops(article, block) if one.numbers[0] in lookup]
        if len({marker.numbers[0] for marker in markers}) < SHARE_NAMED * lookup.count:
            return
    for marker in markers:
        label = marker.span.of(article.text)
        yield from (lookup.citation(name, marker.span, label, number) for number in marker.numbers)


def after_stops(article: Article, blocks: Sequence[Block]) -> Iterator[Marker]:
    """The numbers right after a stop, and those alone in the last cell of a row under a head like “Sources”."""
    head = ""
    for before, block in zip([None, *blocks], blocks, strict=False):
        if block.kind is BlockKind.ROW:
            cell = last_cell(article.text, block.span)
            if before is None or before.kind is not BlockKind.ROW:
                head = cell.of(article.text)
            elif is_over_sources(head) and (numbers := only_numbers(cell.of(article.text))):
                yield Marker(cell, numbers)
                continue
        text, start = article.text, block.span.start
        found = [*AFTER_STOP.finditer(text, start, block.span.end), *ASIAN_STOP.finditer(text, start, block.span.end)]
        for match in sorted(found, key=lambda one: one.start()):
            if closes_sentence(text, block.span, match):
                yield Marker(Span(match.start("numbers"), match.end("numbers")), numbers_of(match["numbers"]))


def before_stops(article: Article, block: Block) -> Iterator[Marker]:
    """The numbers glued between the last word of a sentence and its stop."""
    for match in BEFORE_STOP.finditer(article.text, block.span.start, block.span.end):
        if continues_as_sentence(article.text, block.span, match.end() + 1):
            yield Marker(Span(match.start("numbers"), match.end("numbers")), numbers_of(match["numbers"]))


def closes_sentence(text: str, block: Span, match: re.Match[str]) -> bool:
    """Whether a stop with a number after it is the end of a sentence and a marker, rather than a figure.

    “… grew.3 The …” is. “version 2.5 of”, “Fig.2 The” are not; after a figure (“in 2024.12 The …”) the next word must
    be one that begins sentences, or the figure a year that ends the paragraph.
    """
    before = text[max(block.start, match.start() - WINDOW) : match.start()]
    following = NEXT.match(text, match.end(), block.end)
    word = (following["word"] or "") if following else ""
    if not before.strip() or (word[:1].islower() and not word[1:2].isupper()) or text[match.start() + 1] == " ":
        return False
    figure = ENDS_IN_DIGIT.search(before)
    if figure and match.end("numbers") - match.start() <= len(match["numbers"]) + 1:
        at_end = following is not None and following.end() >= block.end and not word
        is_year = YEAR.fullmatch(figure["figure"]) is not None
        return word in STARTERS or (is_year and (at_end or DATED.search(before) is not None))
    last = LAST_WORD.search(before)
    return last is None or last[0].lower() not in SHORT_FORMS


def continues_as_sentence(text: str, block: Span, at: int) -> bool:
    """Whether what follows is no lower-case word."""
    following = NEXT.match(text, at, block.end)
    return following is None or not (following["word"] or "")[:1].islower()


def last_cell(text: str, row: Span) -> Span:
    """The last cell of a row; the row itself if it has one only."""
    cut = text.rfind(CELL_GAP, row.start, row.end)
    return Span(cut + len(CELL_GAP), row.end) if cut >= 0 else row


def is_over_sources(head: str) -> bool:
    """Whether a head stands over a column of sources: “Sources”, “Ref.”, “Relevant snippets”."""
    return len(head) <= LONGEST_HEAD and (COLUMN.search(head) or source_heading(head)) is not None


def only_numbers(cell: str) -> tuple[str, ...]:
    """The numbers that a cell is made of, none if it holds anything else."""
    return numbers_of(cell) if re.fullmatch(r"\s*\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,20}\s*", cell) else ()
