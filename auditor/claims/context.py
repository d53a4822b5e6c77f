"""The text before a claim that its pronouns point into."""

from __future__ import annotations

from auditor.claims.passages import Passage, Passages
from auditor.model import BlockKind, Region, Span

SENTENCES = 3
LONGEST = 1_000  # code points kept of a text before the claim


def opening_of(passages: Passages, number: int) -> str:
    """What a reader of this paragraph comes from: the article's title and the last sentence of the paragraph before.

    A line each. Headings and code are no paragraphs here.
    """
    article = passages.article
    lines = [article.title] if article.title else []
    for before in range(number - 1, 0, -1):
        block = article.blocks[before - 1]
        if block.region is Region.MAIN and block.kind not in (BlockKind.HEADING, BlockKind.CODE):
            lines += [tail(article.text, sentence) for sentence in passages[before].sentences[-1:]]
            break
    return "\n".join(lines)


def context_of(passage: Passage, claim: Span, opening: str) -> str:
    """Up to three sentences before the claim's own, and the beginning of its own sentence where the claim has not it.

    In the first sentence of a paragraph: the paragraph's `opening` and that beginning, a line each.
    """
    index = passage.sentence_index(claim.start)
    if index > 0:
        return tail(passage.text, Span(passage.sentences[max(0, index - SENTENCES)].start, claim.start))
    beginning = tail(passage.text, Span(passage.span.start, claim.start))
    return "\n".join(lines for lines in (opening, beginning) if lines)


def tail(text: str, span: Span) -> str:
    """The end of the span, from a word's start, without space around it."""
    start = max(span.start, span.end - LONGEST)
    words = text[start : span.end]
    return (words.partition(" ")[2] if start > span.start else words).strip()
