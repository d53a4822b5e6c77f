"""Plain text: which lines belong together, and what each paragraph is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.extract.runs import trimmed
from auditor.model import Block, BlockKind, LineMark, Region, Span

# Text is wrapped by hand or by a mail program at 60 to 120 characters; a longer line is a paragraph of its own.
WIDEST_WRAP = 120
LONGEST_HEADING = 120
LINE = re.compile(r"[^\r\n]+|\r\n?|\n")
LINE_END = re.compile(r"\r\n|\r|\n")
ITEM = re.compile(r"(?:[-*•‣–]|\d{1,3}[.)])[ \t\u00a0]")
SOURCES_HEADING = re.compile(r"(?:sources|references|works cited|bibliography|notes|links)\s*:?", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…:;,][\"”’»')\]]*$")


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs, list items and headings of a plain text; together they hold all its words.

    Blank lines part blocks. Within a chunk every line is a block, unless the lines were wrapped: then each was
    broken where the next word would no longer have fitted into the chunk's longest line.
    """
    blocks: list[Block] = []
    chunks = list(_chunks(text))
    for number, chunk in enumerate(chunks):
        for first, last in _paragraphs(text, chunk):
            span = Span(first.start, last.end)
            is_alone = first is last and (len(chunk) == 1 or first is chunk[-1])
            is_heading = _is_heading(
                span.of(text), is_first=not blocks, before_gap=is_alone and number + 1 < len(chunks)
            )
            blocks.append(Block(span, _kind(span.of(text), is_heading), Region.MAIN))
    return tuple(blocks)


def line_marks(text: str) -> tuple[LineMark, ...]:
    """One mark for each line of the text, from 1."""
    starts = [0, *(end.end() for end in LINE_END.finditer(text))]
    return tuple(LineMark(start, number) for number, start in enumerate(starts, 1))


def _chunks(text: str) -> Iterator[list[Span]]:
    """The non-blank lines between blank ones, each without the white space at its ends."""
    chunk: list[Span] = []
    start = 0
    for end, following in [*((e.start(), e.end()) for e in LINE_END.finditer(text)), (len(text), len(text))]:
        line = trimmed(text, start, end)
        if line:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
        start = following
    if chunk:
        yield chunk


def _paragraphs(text: str, chunk: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """First and last line of each block of a chunk."""
    width = max(len(line) for line in chunk)
    first = chunk[0]
    for line, following in pairwise(chunk):
        if ITEM.match(following.of(text)) or not _is_wrapped(text, line, following, width):
            yield first, line
            first = following
    yield first, chunk[-1]


def _is_wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line was broken because the next word would have made it longer than the longest line."""
    if width > WIDEST_WRAP:
        return False
    next_word = following.of(text).split(maxsplit=1)[0]
    return len(line) + 1 + len(next_word) > width


def _is_heading(words: str, *, is_first: bool, before_gap: bool) -> bool:
    if SOURCES_HEADING.fullmatch(words):
        return True
    short = len(words) <= LONGEST_HEADING and "\n" not in words
    return short and (is_first or before_gap) and not SENTENCE_END.search(words)


def _kind(words: str, is_heading: bool) -> BlockKind:
    if ITEM.match(words):
        return BlockKind.ITEM
    return BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
