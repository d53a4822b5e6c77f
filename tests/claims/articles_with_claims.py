"""Articles written by hand, with the claims marked in them: `⟦` and `⟧` stand around each."""

from __future__ import annotations

import re

from auditor.model import Article, Block, BlockKind, Link, Markup, Span

MARK = re.compile(r"⟦|⟧|\[([^\]]*)\]\((\S+?)\)")


def article(written: str, markup: Markup = Markup.HTML, title: str | None = None) -> Article:
    """The article alone."""
    return article_and_claims(written, markup, title)[0]


def article_and_claims(
    written: str, markup: Markup = Markup.HTML, title: str | None = None
) -> tuple[Article, list[Span]]:
    """The article without the marks, and the places of the claims, in order of their ends.

    A block per line; `# ` begins a heading; `[label](address)` is a link.
    """
    text = ""
    blocks: list[Block] = []
    links: list[Link] = []
    claims: list[Span] = []
    for line in written.split("\n"):
        text += "\n\n" if blocks else ""
        start, read = len(text), 0
        opened: list[int] = []
        words = line.removeprefix("# ")
        for mark in MARK.finditer(words):
            text += words[read : mark.start()]
            read = mark.end()
            if mark[0] == "⟦":
                opened.append(len(text))
            elif mark[0] == "⟧":
                claims.append(Span(opened.pop(), len(text)))
            else:
                links.append(Link(Span(len(text), len(text) + len(mark[1])), mark[2]))
                text += mark[1]
        text += words[read:]
        blocks.append(Block(Span(start, len(text)), BlockKind.PARAGRAPH if words == line else BlockKind.HEADING))
    return Article("by-hand", text, tuple(blocks), markup, tuple(links), title=title), claims
