"""Which preformatted text is prose: old standards, mail archives and plain-text pages are set in `<pre>` whole."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from auditor.extract.blocks import PageBlock
from auditor.model import BlockKind, Span

# Of the tokens of a sentence at least the first share are words, at least the second words in lower case: a third of
# the words of German begin with capitals. Measured on an Internet draft set in `<pre>` (249 paragraphs, of which 101
# are sentences, all taken) and on 149 samples of code, SQL and shell sessions in seven pages (none taken).
WORDS = 0.75
LOWER = 0.45
FEWEST = 8
# A title or an entry of a list between such paragraphs has fewer words; requests and their headers fewer still.
WORDS_OF_LINES = 0.5

WORD = re.compile(r"[(\[\"'“‘«*_]*+[^\W\d_]++(?:['’-][^\W\d_]++)*+[)\]\"'”’».,;:!?*_…]*+")
STOP = re.compile(r"[^\W\d_][)\]\"'”’»]*+[.!?…][)\]\"'”’»]*+\s")
LAST_STOP = re.compile(r"[.!?:…][)\]\"'”’»]{0,3}\Z")
# The key of an entry in a list of sources.
KEY = re.compile(r"\s*+\[[\w .-]{1,30}\]\s")
# How comments begin in most languages, and what shells write before what is typed.
COMMENT = re.compile(r"\s*+(?://|#|/\*|\*/|--|;|%|<!--|\"\"\"|\$\s|>>>)")
# What sentences hold only where they speak of code: calls, operators, braces, a remark behind a line.
SIGN = re.compile(r"\w\((?!e?s\))|[=!<>]=|[=-]>|\s(?://|#)\s|[{}]")
SPACE = re.compile(r"\s++")


def with_prose(blocks: Sequence[PageBlock]) -> list[PageBlock]:
    """The blocks of a page, its preformatted prose as paragraphs, the lines of sentences joined as elsewhere.

    Preformatted blocks that follow each other are one text, since old documents are cut into pages. None of it is
    prose unless half of its letters stand in sentences; then a title or an entry of a list is prose too, and what has
    too few words is still code. So is what is marked as such.
    """
    found: list[PageBlock] = []
    for is_raw, run in groupby(blocks, lambda block: block.kind is BlockKind.CODE and not block.is_program):
        together = list(run)
        found += _told_apart(together) if is_raw else together
    return found


def _told_apart(blocks: Sequence[PageBlock]) -> Iterator[PageBlock]:
    told = [reads_as_sentences(block.text) for block in blocks]
    sizes = [sum(map(str.isalpha, block.text)) for block in blocks]
    is_prose = 2 * sum(size for size, is_told in zip(sizes, told, strict=True) if is_told) >= sum(sizes) > 0
    for block, is_told in zip(blocks, told, strict=True):
        if is_prose and (is_told or reads_as_line(block.text)):
            yield replace(on_one_line(block) if is_told else block, kind=BlockKind.PARAGRAPH)
        else:
            yield block


def reads_as_sentences(paragraph: str) -> bool:
    """Whether nearly all is words, most of them in lower case, with a stop and without signs of code."""
    tokens = paragraph.split()
    if len(tokens) < FEWEST or COMMENT.match(paragraph) or SIGN.search(paragraph):
        return False
    if not (STOP.search(paragraph) or LAST_STOP.search(paragraph)):
        return False
    words = [token for token in tokens if WORD.fullmatch(token)]
    return len(words) >= WORDS * len(tokens) and sum(map(str.islower, words)) >= LOWER * len(tokens)


def reads_as_line(paragraph: str) -> bool:
    """Whether a paragraph among sentences is a title or an entry: words, on one line, with a stop or after a key."""
    tokens = paragraph.split()
    words = sum(WORD.fullmatch(token) is not None for token in tokens)
    is_closed = "\n" not in paragraph or LAST_STOP.search(paragraph) is not None or KEY.match(paragraph) is not None
    return is_closed and words >= WORDS_OF_LINES * len(tokens) and not COMMENT.match(paragraph)


def on_one_line(block: PageBlock) -> PageBlock:
    """The paragraph with each run of white space as one space; links keep their words."""
    ends = [0]
    less = [0]
    for gap in SPACE.finditer(block.text):
        ends.append(gap.end())
        less.append(less[-1] + len(gap[0]) - 1)

    def moved(place: int) -> int:
        return place - less[bisect_right(ends, place) - 1]

    links = (replace(link, span=Span(moved(link.span.start), moved(link.span.end))) for link in block.links)
    return replace(block, text=SPACE.sub(" ", block.text), links=tuple(links))
