"""Sentences that announce a list which is not there: its items were lost when the text was copied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.consistency.cited import CitedArticle
from auditor.consistency.source_list import is_heading_of_sources
from auditor.model import Article, ArticleFinding, Block, BlockKind, Region, Severity, Span
from auditor.text.sentences import sentences

IDENT = "lost_items"
SUMMARY = "A list is announced and its items are missing."
KINDS = ("list_missing",)

# A sentence that cannot end here: “Key features include:”, “The investors are the following:”.
INCOMPLETE = re.compile(
    r"\b(?:includes?|included|including|such as|namely|consists? of|comprises?|composed of|as follows|listed below"
    r"|the following(?: [a-z-]{2,20}){0,4}s?)\s?:\Z",
    re.IGNORECASE,
)
# What stands before a statement of somebody, of which the next paragraph may be the words.
SAYING = re.compile(
    r"\b(?:sa(?:id|ys?)|told|tells?|wr[io]te|writes|not(?:ed|es)|ask(?:ed|s)|add(?:ed|s)|explain(?:ed|s)|post(?:ed|s)|"
    r"tweet(?:ed|s)?|stat(?:ed|es|ement)|repl(?:ied|ies)|quot(?:ed|es?)|email|letter|reads?|comment(?:ed|s)?|argue[sd]?|"
    r"put it|words|answer(?:ed|s)?|question|announce[sd]|declare[sd]|conclude[sd]|warn(?:ed|s)|recall(?:ed|s))\b",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"[a-z]{2}(?<!s)s\b", re.IGNORECASE)  # a plural, by its letter
WINDOW = 300

# How an item begins that lost its bullet: a number, “First, …”, a label with a colon or dash, words in quotation marks.
ITEM = re.compile(
    r"\s*+(?:[“\"„«‘'*•·▪–—✓✔→-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.):]|"
    r"(?:the )?(?:first|second|one|firstly|to begin)\b|[^\n.!?]{1,70}?(?::|\s[–—-])\s)",
    re.IGNORECASE,
)
FEWEST_SENTENCES = 2
SHORTEST_PROSE = 160


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding for all sentences that announce a list, and are followed by the article's end or by its prose.

    A sentence that is whole without its list (“There are several problems:”) is told only in an article that has lost
    another, since the paragraphs behind it may be what it announces.
    """
    article = cited.article
    blocks = [block for block in article.blocks if block.region is Region.MAIN and block.kind is not BlockKind.CAPTION]
    running = {block.span for block in cited.running_text}
    surely: dict[Span, bool] = {}
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if block.kind is BlockKind.PARAGRAPH and block.span in running:
            last = _announcement(article, block)
            if last and _is_missing(article, following):
                words = last.of(article.text)
                surely[last] = INCOMPLETE.search(words[-WINDOW:]) is not None
    if any(surely.values()):
        yield ArticleFinding(IDENT, KINDS[0], Severity.MEDIUM, _message(len(surely)), tuple(surely))


def _announcement(article: Article, block: Block) -> Span | None:
    """The last sentence of a block, if it ends in a colon, speaks of several things, and leads to nobody's words."""
    if not block.span.of(article.text)[-4:].rstrip().endswith(":"):
        return None
    last = sentences(article.text, block.span)[-1]
    words = last.of(article.text)[-WINDOW:]
    return last if SEVERAL.search(words) and not SAYING.search(words) else None


def _is_missing(article: Article, following: Block | None) -> bool:
    """Whether what follows an announcement is no list: nothing, the sources, or a paragraph of prose."""
    if following is None or is_heading_of_sources(article, following):
        return True
    return following.kind is BlockKind.PARAGRAPH and _is_prose(following.span.of(article.text))


def _is_prose(words: str) -> bool:
    """Whether these are some sentences of the running text, and neither an item, a quotation, nor a line of its own."""
    if len(words) < SHORTEST_PROSE or ITEM.match(words) or words.rstrip().endswith(":"):
        return False
    return len(sentences(words)) >= FEWEST_SENTENCES


def _message(number: int) -> str:
    if number == 1:
        return "A list is announced here, but none follows: its items may have been lost when the text was copied."
    return f"{number} lists are announced, but none follows: their items may have been lost when the text was copied."
