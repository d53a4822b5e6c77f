"""Plain text: which lines belong together, and what each paragraph is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.extract.runs import trimmed
from auditor.extract.tables import columns_of
from auditor.model import Block, BlockKind, LineMark, Region, Span
from auditor.text.source_headings import source_heading

# Text is wrapped by hand or by a mail program at 60 to 120 characters; a longer line is a paragraph of its own.
WIDEST_WRAP = 120
LONGEST_TITLE = 200
LONGEST_HEADING = 100
LINE_END = re.compile(r"\r\n|\r|\n")
ITEM = re.compile(r"(?:[-*•]|\d{1,3}[.)])[ \t\u00a0]")
SENTENCE_END = re.compile(r"[.!?…:;,][\"”’»')\]]*(?=\s|$)")
# "… of our DNA.” example.com" and "… by half [3]" are sentences that end in a citation.
CITED_END = re.compile(r"(?:\S\.\S+|[\])】⁰-⁹¹²³])$")


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs, list items and headings of a plain text; together they hold all its words.

    Blank lines part blocks. Within a chunk every line is a block, unless the lines were wrapped: then each was
    broken where the next word would no longer have fitted into the chunk's longest line.
    """
    blocks: list[Block] = []
    chunks = list(_chunks(text))
    for number, chunk in enumerate(chunks, 1):
        rows = _rows(text, chunk)
        for first, last in _paragraphs(text, chunk, rows):
            words = text[first.start : last.end]
            if first in rows:
                blocks.append(Block(first, BlockKind.ROW))
                continue
            may_head = first is last and last is chunk[-1] and number < len(chunks)
            is_heading = _is_title(words) if not blocks and first is last else may_head and _is_heading(words)
            is_heading = is_heading or source_heading(words) is not None
            blocks.append(Block(Span(first.start, last.end), _kind(words, is_heading), Region.MAIN))
    return tuple(blocks)


def unwrapped(words: str) -> str:
    """A block on one line: inside a block of plain text line ends mean nothing."""
    return LINE_END.sub(" ", words)


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


def _rows(text: str, chunk: Sequence[Span]) -> frozenset[Span]:
    """The lines of a table: two or more in a row with the same number of columns, parted by bars or tabs."""
    columns = [columns_of(line.of(text)) for line in chunk]
    pairs = zip(pairwise(chunk), pairwise(columns), strict=True)
    return frozenset(line for lines, (one, other) in pairs if one == other > 1 for line in lines)


def _paragraphs(text: str, chunk: Sequence[Span], rows: frozenset[Span]) -> Iterator[tuple[Span, Span]]:
    """First and last line of each block of a chunk."""
    width = max(len(line) for line in chunk)
    first = chunk[0]
    for line, following in pairwise(chunk):
        apart = line in rows or following in rows or ITEM.match(following.of(text))
        if apart or not _is_wrapped(text, line, following, width):
            yield first, line
            first = following
    yield first, chunk[-1]


def _is_wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line was broken because the next word would have made it longer than the longest line."""
    words = line.of(text)
    # The longest line tells nothing about itself: then the end of a sentence is taken for the end of a paragraph.
    if width > WIDEST_WRAP or (len(line) == width and SENTENCE_END.search(words[-3:])):
        return False
    next_word = following.of(text).split(maxsplit=1)[0]
    return len(line) + 1 + len(next_word) > width


def _is_title(words: str) -> bool:
    return len(words) <= LONGEST_TITLE and not SENTENCE_END.search(words[-3:])


def _is_heading(words: str) -> bool:
    return len(words) <= LONGEST_HEADING and not SENTENCE_END.search(words) and not CITED_END.search(words)


def _kind(words: str, is_heading: bool) -> BlockKind:
    if ITEM.match(words):
        return BlockKind.ITEM
    return BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
