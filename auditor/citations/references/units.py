"""An article's lines: what an entry of a list of sources is at least."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.citations.references.keys import Head, head_of, may_begin_key
from auditor.model import Article, BlockKind, Markup, Region, Span
from auditor.text.source_headings import LONGEST, Heading, source_heading

OPENING = re.compile(r"[^\[\]\n:：]{2,30}[:：]\s{1,3}(?=[\[［(]?[0-9]{1,3}[\])］.]\s?\S)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A line of the source within one block, or a block of one line.

    `block` is its block's place among the article's, `begins` whether it is the block's first line. `is_heading` tells
    whether a new part of the article begins with it, `heading` whether that is one of sources.
    """

    span: Span
    block: int
    begins: bool
    kind: BlockKind
    head: Head | None
    heading: Heading | None
    is_heading: bool


class Units:
    """The lines of one article, block by block, each block cut when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._marks = [mark.offset for mark in article.line_marks]

    def of_block(self, number: int) -> list[Unit]:
        """The lines of a block that are not empty."""
        block = self.article.blocks[number]
        cut = self._cut(block.span) if block.kind not in (BlockKind.HEADING, BlockKind.ROW) else [block.span]
        if number and block.item is not None and self.article.blocks[number - 1].item == block.item:
            return [self._unit(span, number, None) for span in cut]
        return [self._unit(span, number, None if index else block.item) for index, span in enumerate(cut)]

    def may_list(self, number: int) -> bool:
        """Whether a heading or a key may stand in the block: a quick look, that most paragraphs do not pass."""
        block, text = self.article.blocks[number], self.article.text
        if block.region is not Region.MAIN or block.kind is BlockKind.CODE:
            return False
        if block.item is not None or len(block.span) <= LONGEST or may_begin_key(text[block.span.start]):
            return True
        if OPENING.match(text, block.span.start, block.span.end):
            return True
        mark = bisect_left(self._marks, block.span.start + 1)
        several = mark < len(self._marks) and self._marks[mark] < block.span.end
        return several or text.find("\n", block.span.start, block.span.end) >= 0

    def following(self, number: int) -> Iterator[Unit]:
        """The lines from a block on, up to one that stands outside the article or is program code."""
        for later in range(number, len(self.article.blocks)):
            block = self.article.blocks[later]
            if block.region is not Region.MAIN or block.kind is BlockKind.CODE:
                return
            yield from self.of_block(later)

    def _cut(self, block: Span) -> list[Span]:
        text = self.article.text
        edges = [block.start]
        edges += self._marks[bisect_left(self._marks, block.start + 1) : bisect_left(self._marks, block.end)]
        edges.append(block.end)
        lines: list[Span] = []
        for start, end in pairwise(edges):
            at = start
            for line in text[start:end].split("\n"):
                words = line.strip()
                if words:
                    first = at + len(line) - len(line.lstrip())
                    lines += parted(text, Span(first, first + len(words)))
                at += len(line) + 1
        return lines

    def _unit(self, span: Span, block: int, item: int | None) -> Unit:
        text, kind = self.article.text, self.article.blocks[block].kind
        heading = source_heading(span.of(text))
        head = None if heading else head_of(text, span.start, span.end, item)
        # In plain text a short line on its own is only taken for a heading: it may be the title of a source.
        marked = kind is BlockKind.HEADING and self.article.markup is not Markup.PLAIN
        begins = span.start == self.article.blocks[block].span.start
        return Unit(span, block, begins, kind, None if marked else head, heading, marked or heading is not None)


def parted(text: str, line: Span) -> list[Span]:
    """The line, or the heading and the first entry that share one: “Sources: [1] https://…”."""
    opening = OPENING.match(text, line.start, line.end)
    if opening is None or source_heading(opening[0]) is None:
        return [line]
    return [Span(line.start, line.start + len(opening[0].rstrip())), Span(opening.end(), line.end)]
