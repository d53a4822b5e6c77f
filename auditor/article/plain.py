"""Plain text to an article: the text stays as it is, its paragraphs and headings are found in it."""

from __future__ import annotations

from auditor.article.source import Source, without_domain
from auditor.extract.plain import line_marks, plain_blocks
from auditor.model import Article, BlockKind, Markup


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
        title=without_domain(first.span.of(text)) if first and first.kind is BlockKind.HEADING else None,
        base_uri=source.address,
    )
