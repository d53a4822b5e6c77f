"""A block of the article with what its claims are cut by: sentences, clauses, quotations and brackets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from auditor.model import Article, BlockKind, Span
from auditor.text.enclosures import OPENING, OPENING_QUOTES, enclosures
from auditor.text.sentences import sentences

# Where a sentence may be cut: before “, and …”, and after a semicolon, a colon or a spaced dash.
start_of = attrgetter("start")
CLAUSE_MARK = re.compile(r"[;:]\s|,\s(?=(?:and|but|while|which|whereas|yet)\b)|\s[–—-]{1,2}\s")

NEAREST = 4  # pairs before a sentence that may hold it: quotations in quotations and brackets
SPEAKER_DASHES = frozenset("–—-")
SPEAKS = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Passage:
    """One block: all offsets count from the start of `text`, which is the whole article's.

    `number` is the block's place among the article's blocks, from 1. `enclosures` are the pairs of brackets and
    quotation marks, in order of the opening one; `partners` gives for the place of each mark that of its partner;
    `is_row` tells the row of a table.
    """

    text: str
    number: int
    span: Span
    sentences: tuple[Span, ...]
    enclosures: tuple[Span, ...]
    partners: Mapping[int, int]
    is_row: bool = False

    def sentence_index(self, offset: int) -> int:
        """Which sentence holds the character at `offset`, or ends before it; from 0."""
        return max(0, bisect_right(self.sentences, offset, key=start_of) - 1)

    def utterance_start(self, index: int) -> int:
        """The index of the sentence in which the utterance begins that goes on in this one; the sentence's own if none.

        A sentence may stand in the middle of a quotation (“She is a fine ship. She is too wide,” he said.), or name its
        speaker behind it (“I built it.” — Gus Harlan).
        """
        start = self.sentences[index].start
        for pair in self._quotations_before(start):
            names_speaker = self.text[start] in SPEAKER_DASHES and not self.text[pair.end : start].strip()
            if pair.end > start or names_speaker:
                return min(index, self.sentence_index(pair.start))
        return index

    def _quotations_before(self, offset: int) -> Iterator[Span]:
        at = bisect_left(self.enclosures, offset, key=start_of)
        return (
            pair
            for pair in reversed(self.enclosures[max(0, at - NEAREST) : at])
            if self.text[pair.start] in OPENING_QUOTES
        )

    def is_second_half(self, index: int, end: int) -> bool:
        """Whether the sentence up to `end` is the rest of a quotation that is broken off to name its speaker.

        “It works,” she says. “It always did.”
        """
        if not index:
            return False
        first, second = self.sentences[index - 1], self.sentences[index]
        whole, opening = self.partners.get(second.start, -1), self.partners.get(first.start, -1)
        if self.text[second.start] not in OPENING_QUOTES or self.text[first.start] not in OPENING_QUOTES:
            return False
        says_all = whole >= 0 and not any(map(str.isalnum, self.text[whole:end]))
        return (
            says_all and first.start < opening < first.end and SPEAKS.search(self.text, opening, first.end) is not None
        )

    def before(self, offset: int, most: int) -> str:
        """Up to `most` code points of the block that stand before `offset`."""
        return self.text[max(self.span.start, offset - most) : offset]

    def after(self, offset: int, most: int) -> str:
        """Up to `most` code points of the block from `offset` on."""
        return self.text[offset : min(self.span.end, offset + most)]

    def clauses(self, area: Span) -> tuple[Span, ...]:
        """`area` cut at its clause marks outside quotations and brackets; the parts cover all of it."""
        cuts = [mark.end() for mark in CLAUSE_MARK.finditer(self.text, area.start, area.end)]
        around = self.innermost(area, cuts)
        edges = [area.start, *(cut for cut, pair in zip(cuts, around, strict=True) if pair is None), area.end]
        return tuple(Span(start, end) for start, end in pairwise(edges))

    def innermost(self, area: Span, places: Iterable[int], signs: str = OPENING) -> Iterator[Span | None]:
        """For each place, in ascending order, the innermost pair around it that opens in `area` with one of `signs`."""
        around: list[Span] = []
        reached = bisect_left(self.enclosures, area.start, key=start_of)
        for place in places:
            while reached < len(self.enclosures) and self.enclosures[reached].start < place:
                pair = self.enclosures[reached]
                if self.text[pair.start] in signs:
                    leave(around, pair.start)
                    around.append(pair)
                reached += 1
            leave(around, place)
            yield around[-1] if around else None


def leave(around: list[Span], place: int) -> None:
    """Take off the pairs that have closed before `place`."""
    while around and around[-1].end <= place:
        around.pop()


class Passages:
    """The blocks of one article as passages, each read when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.known: dict[int, Passage] = {}
        self._starts = [block.span.start for block in article.blocks]
        self._lines = [mark.offset for mark in article.line_marks]

    def number_at(self, offset: int) -> int:
        """The number, from 1, of the block that holds `offset`."""
        return bisect_right(self._starts, offset)

    def line_at(self, offset: int) -> int | None:
        """The line of the source file in which `offset` stands; None where the article has no lines (HTML)."""
        index = bisect_right(self._lines, offset) - 1
        return self.article.line_marks[index].line if index >= 0 else None

    def __getitem__(self, number: int) -> Passage:
        if number not in self.known:
            text, block = self.article.text, self.article.blocks[number - 1]
            span = block.span
            within = enclosures(span.of(text))
            pairs = tuple(pair.shift(span.start) for pair in within)
            partners = {pair.start: pair.end - 1 for pair in pairs} | {pair.end - 1: pair.start for pair in pairs}
            # A row says one thing; its cells seldom are sentences.
            is_row = block.kind is BlockKind.ROW
            parts = (span,) if is_row else sentences(text, span, within)
            self.known[number] = Passage(text, number, span, parts, pairs, partners, is_row)
        return self.known[number]
