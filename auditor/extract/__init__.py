"""A capture to text: `read`, and the register of page readers by kind of file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from auditor.extract.blocks import PageBlock
from auditor.extract.charset import decode
from auditor.extract.layout import laid_out
from auditor.extract.media import Media, media_of
from auditor.extract.page import MOST_REPLACED, read_page
from auditor.extract.pdf import read_pdf
from auditor.extract.plain import LINE_END, plain_blocks, unwrapped
from auditor.extract.printed_dates import printed_day
from auditor.extract.tables import written_row
from auditor.model import Block, BlockKind, Cause, Document, Region, Snapshot, Unavailable

# With more unreadable characters than this, the encoding was guessed or declared wrong.
UNREADABLE = 0.1


def read(snapshot: Snapshot) -> Document | Unavailable:
    """The text of a capture, or why it has none. Never raises for what a page holds.

    All visible text is kept, in the page's order; `Region` tells what of it is the article. Causes:
    unsupported_type, unsupported_encoding, empty, needs_ocr, parser_crashed.
    """
    media = media_of(snapshot)
    reader = dict(READERS).get(media)
    if reader is None:
        return _unavailable(snapshot, Cause.UNSUPPORTED_TYPE, f"The address leads to a {media}, which is not read.")
    try:
        document = reader(snapshot)
    except UnicodeError as error:
        return _unavailable(snapshot, Cause.UNSUPPORTED_ENCODING, f"The page cannot be decoded: {error}.")
    except Exception as error:  # the one guarded border: a page must not be able to end an audit of sixty others
        detail = f"The page could not be read: {type(error).__name__} in the {media} reader."
        return _unavailable(snapshot, Cause.PARSER_CRASHED, detail)
    if isinstance(document, Unavailable):
        return document
    if not document.text:
        return _unavailable(snapshot, Cause.EMPTY, "The page was loaded, but there is no text on it.")
    if document.text.count("\ufffd") > UNREADABLE * len(document.text):
        return _unavailable(snapshot, Cause.UNSUPPORTED_ENCODING, "Most of the page is not text in a known encoding.")
    return document


def _read_html(snapshot: Snapshot) -> Document:
    address = snapshot.final_uri or snapshot.uri_r
    page = read_page(snapshot.body, snapshot.media_type, address, cut=snapshot.truncated)
    text, blocks, _ = laid_out(zip(page.blocks, page.regions, strict=True))
    facts = page.facts
    published = facts.published or _printed_day(text, blocks)
    return Document(snapshot, text, blocks, facts.title, published, facts.language, page.truncated)


def _read_plain(snapshot: Snapshot) -> Document:
    decoded = decode(snapshot.body, snapshot.media_type, markup=False, cut=snapshot.truncated)
    found = plain_blocks(decoded.text)
    text, blocks, _ = laid_out((block, Region.MAIN) for block in _page_blocks(decoded.text, found))
    lost = decoded.replaced > MOST_REPLACED * len(decoded.text)
    day = _printed_day(text, blocks)
    return Document(snapshot, text, blocks, _headline(text, blocks), day, truncated=snapshot.truncated or lost)


def _headline(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The first line of a plain text, where it is short and no sentence, and more follows."""
    first = blocks[0].span.of(text) if len(blocks) > 1 else ""
    return first if 0 < len(first) <= LONGEST_HEADLINE and first[-1] not in '.!?:;,”"' else None


LONGEST_HEADLINE = 150


def _page_blocks(text: str, found: Iterable[Block]) -> Iterator[PageBlock]:
    """The blocks of a plain text; rows that follow each other line by line are one table."""
    table, end = 0, -1
    for block in found:
        words = unwrapped(block.span.of(text))
        row = None
        if block.kind is BlockKind.ROW:
            table += end < 0 or len(LINE_END.findall(text, end, block.span.start)) > 1
            row = written_row(words, table)
        end = block.span.end if block.kind is BlockKind.ROW else -1
        yield PageBlock(words, block.kind, row=row)


def _printed_day(text: str, blocks: tuple[Block, ...]) -> date | None:
    return printed_day(block.span.of(text) for block in blocks if block.region is not Region.CHROME)


def _unavailable(snapshot: Snapshot, cause: Cause, detail: str) -> Unavailable:
    return Unavailable(snapshot.uri_r, cause, detail, snapshot.status, snapshot.captured, snapshot.final_uri)


READERS: tuple[tuple[Media, Callable[[Snapshot], Document | Unavailable]], ...] = (
    (Media.HTML, _read_html),
    (Media.PLAIN, _read_plain),
    (Media.PDF, read_pdf),
)
