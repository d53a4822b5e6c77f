"""Correction notices: blocks in which a page says what it said wrongly before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.extract.blocks import PageBlock
from auditor.extract.states.phrases import holds, is_phrase, phrases, words_of
from auditor.extract.states.sight import word_count
from auditor.model import BlockKind

# "Correction" over one or more paragraphs, or as the first word of one; a longer paragraph is the article's own.
MOST_WORDS = 150
MOST_BELOW_HEADING = 3
LONGEST_PHRASE = 100


def notices(blocks: Sequence[PageBlock]) -> Iterator[int]:
    """The numbers of the blocks that are correction notices, rising; links to other pages are none.

    A block is one that begins with a phrase of the table and speaks of an earlier version or an error.
    """
    left = 0
    for number, block in enumerate(blocks):
        begins = not block.linked and words_of(block.text[:LONGEST_PHRASE]).startswith(phrases("corrections", "text"))
        if block.linked or not (begins or left):
            continue
        if is_phrase(block.text, "corrections", "text"):
            left = MOST_BELOW_HEADING
        elif left and block.kind is BlockKind.HEADING:
            left = 0
        elif word_count(block.text) <= MOST_WORDS and holds((block.text,), "corrections", "speaks of"):
            yield number
            left -= left > 0
        else:
            left = 0
