"""Texts that are read: the article under audit, and a cited page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from auditor.model.captures import Cause, Snapshot
from auditor.model.spans import Span


class BlockKind(StrEnum):
    """What a block of a page or article is, as its markup says."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    CAPTION = "caption"
    CODE = "code"


class Region(StrEnum):
    """Where on a page a block stands.

    `MAIN` is the article itself. `BODY` is other visible text. `CHROME` is what belongs to the site and not
    to the page: navigation, asides, footers, comments, teasers that link to other pages.
    """

    MAIN = "main"
    BODY = "body"
    CHROME = "chrome"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table row that is not empty, and the head cell over its column, where the table has one.

    Cells of one column share the place of their head, which stands in the block of the head row.
    """

    span: Span
    head: Span | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, table row or caption; blocks never overlap and keep the page's order.

    `cells` are those of a table row, from left to right; no other block has any. `item` is the number that an ordered
    list gives to the block and that is no part of the text; `anchors` are the ids by which links lead to it. `page` is
    the page of a PDF, from 1, on which the block begins.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    region: Region = Region.MAIN
    cells: tuple[Cell, ...] = ()
    item: int | None = None
    anchors: tuple[str, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: `span` is its label in the text, `uri` its address, made absolute but not unwrapped.

    `is_reference` is true where the address stands elsewhere in the source and the link only names it: `[words][1]`.
    """

    span: Span
    uri: str
    is_reference: bool = False


@dataclass(frozen=True, slots=True)
class LineMark:
    """From this offset of the text on, words stand in this line (from 1) of the source file."""

    offset: int
    line: int


class Markup(StrEnum):
    """How an article was written down."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Article:
    """The text under audit.

    `text` is what a reader sees: for plain text the decoded file itself, otherwise the article's blocks with
    one blank line between them. `uri` is the address or path as given; `base_uri` the http(s) address at which
    the article was published, where that is known. `line_marks` is empty for HTML.
    """

    uri: str
    text: str
    blocks: tuple[Block, ...]
    markup: Markup
    links: tuple[Link, ...] = ()
    line_marks: tuple[LineMark, ...] = ()
    title: str | None = None
    published: date | None = None
    language: str | None = None
    base_uri: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A cited page as text.

    All visible text stands in `text`, its blocks parted by one blank line; `blocks` say which of it is the
    article itself. `truncated` is true when any text was lost on the way (size cap, parser limit), so that
    nothing may be called absent. `partial` is why only a part of the text was shown (a paywall): that part may support
    a claim and nothing more. `modified` is the day on which the page says it was last changed, `corrections` are the
    places of its correction notices, `canonical` is the other address that it gives as its own. `note` is a sentence
    for people about how the page was read, where there is something to say.
    """

    snapshot: Snapshot
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    published: date | None = None
    language: str | None = None
    truncated: bool = False
    partial: Cause | None = None
    modified: date | None = None
    corrections: tuple[Span, ...] = ()
    canonical: str | None = None
    note: str | None = None

    @property
    def in_full(self) -> bool:
        """Whether all of the page's text was read, so that what is not in it is not on the page."""
        return not self.truncated and self.partial is None
