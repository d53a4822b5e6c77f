"""Articles written by hand, as a reader of the `article` room would hand them on."""

from __future__ import annotations

import re

from auditor.model import Article, Block, BlockKind, Link, Markup, Span

LINK = re.compile(r"\[([^\]]*)\]\((\S+?)\)")


def article(
    written: str, markup: Markup = Markup.PLAIN, base_uri: str | None = None, title: str | None = None
) -> Article:
    """A block per line; `# ` begins a heading; `[label](address)` is a link, unless the markup is plain text."""
    text = ""
    blocks: list[Block] = []
    links: list[Link] = []
    for line in written.split("\n"):
        text += "\n\n" if blocks else ""
        start, read = len(text), 0
        words = line.removeprefix("# ")
        for link in LINK.finditer(words) if markup is not Markup.PLAIN else ():
            text += words[read : link.start()]
            links.append(Link(Span(len(text), len(text) + len(link[1])), link[2]))
            text += link[1]
            read = link.end()
        text += words[read:]
        blocks.append(Block(Span(start, len(text)), BlockKind.PARAGRAPH if words == line else BlockKind.HEADING))
    return Article("by-hand", text, tuple(blocks), markup, tuple(links), title=title, base_uri=base_uri)
