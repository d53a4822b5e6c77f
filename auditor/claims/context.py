"""The text before a claim that its pronouns point into."""

from __future__ import annotations

from auditor.claims.passages import Passage, Passages
from auditor.model import BlockKind, Region, Span

SENTENCES = 3
LONGEST = 1_000  # code points kept of a text before the claim


def context_of(passages: Passages, passage: Passage, claim: Span) -> str:
    """Up to three sentences before the claim's own, and the beginning of its own sentence where the claim has not it.

    In the first sentence of a paragraph: the article's title, the last sentence of the paragraph before, and that
    beginning, a line each.
    """
    index = passage.sentence_index(claim.start)
    if index > 0:
        return tail(passage.text, Span(passage.sentences[max(0, index - SENTENCES)].start, claim.start))
    beginning = tail(passage.text, Span(min(passage.span.start, claim.start), claim.start))
    lines = (passages.article.title or "", last_sentence_before(passages, passage.number), beginning)
    return "\n".join(line for line in lines if line)


def last_sentence_before(passages: Passages, number: int) -> str:
    """The last sentence of the paragraph before this one; headings and code passed over; empty if there is none."""
    blocks = passages.article.blocks
    while (number := number - 1) > 0:
        block = blocks[number - 1]
        if block.region is Region.MAIN and block.kind not in (BlockKind.HEADING, BlockKind.CODE):
            previous = passages[number]
            return tail(previous.text, previous.sentences[-1]) if previous.sentences else ""
    return ""


def tail(text: str, span: Span) -> str:
    """The end of the span, from a word's start, without space around it."""
    start = max(span.start, span.end - LONGEST)
    words = text[start : span.end]
    return (words.partition(" ")[2] if start > span.start else words).strip()
