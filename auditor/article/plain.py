"""Plain text to an article: the text stays as it is, its paragraphs and headings are found in it."""

from __future__ import annotations

import re

from auditor.article.source import Source
from auditor.extract.plain import line_marks, plain_blocks
from auditor.model import Article, BlockKind, Markup

# "Headline – example.com", as a page's title is copied from a browser.
SITE_SUFFIX = re.compile(r"\s+[|–—-]\s+(?:[\w-]+\.)+[A-Za-z]{2,}$")


def plain_article(source: Source) -> Article:
    """The article in a plain text; its title is the first line, if that is a heading, without " – site" at its end."""
    text = source.text()
    blocks = plain_blocks(text)
    first = blocks[0] if blocks else None
    return Article(
        uri=source.uri,
        text=text,
        blocks=blocks,
        markup=Markup.PLAIN,
        line_marks=line_marks(text),
        title=SITE_SUFFIX.sub("", first.span.of(text)) if first and first.kind is BlockKind.HEADING else None,
        base_uri=source.address,
    )
