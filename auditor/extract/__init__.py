"""A capture to text: `read`, `reconsidered` for a refusal, and the register of page readers by kind of file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from auditor.extract.blocks import PageBlock
from auditor.extract.charset import decode
from auditor.extract.layout import laid_out
from auditor.extract.media import Media, media_of
from auditor.extract.page import MOST_REPLACED, Page, read_page
from auditor.extract.pdf import read_pdf
from auditor.extract.plain import LINE_END, plain_blocks, unwrapped
from auditor.extract.printed_dates import printed_day
from auditor.extract.states import state_of
from auditor.extract.states.corrections import notices
from auditor.extract.states.refusals import reconsidered
from auditor.extract.tables import written_row
from auditor.model import Block, BlockKind, Cause, Document, Region, Snapshot, Unavailable

__all__ = ["READERS", "read", "reconsidered"]

# With more unreadable characters than this, the encoding was guessed or declared wrong.
UNREADABLE = 0.1


def read(snapshot: Snapshot) -> Document | Unavailable:
    """The text of a capture, or why it has none. Never raises for what a page holds.

    All visible text is kept, in the page's order; `Region` tells what of it is the article. Causes:
    unsupported_type, unsupported_encoding, empty, needs_ocr, parser_crashed, and those of the states of a web page
    (`states/`).
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


def _read_html(snapshot: Snapshot) -> Document | Unavailable:
    address = snapshot.final_uri or snapshot.uri_r
    page = read_page(snapshot.body, snapshot.media_type, address, cut=snapshot.truncated)
    told = state_of(snapshot, page)
    if told is None:
        return _document(snapshot, page, page.blocks, page.regions)
    if told.text:
        kept = [PageBlock(text, BlockKind.PARAGRAPH) for text in told.text]
        document = _document(snapshot, page, kept, [Region.MAIN] * len(kept))
    elif told.partial or told.truncated:
        document = _document(snapshot, page, page.blocks, page.regions)
    else:
        return _unavailable(snapshot, told.cause, told.detail)
    cause = told.cause if told.partial else None
    return replace(document, truncated=document.truncated or told.truncated, partial=cause, note=told.detail)


def _document(snapshot: Snapshot, page: Page, blocks: Sequence[PageBlock], regions: Sequence[Region]) -> Document:
    """The document of these blocks; correction notices are kept out of what it says, which they quote as wrong."""
    corrections = set(notices(blocks))
    placed = (Region.CHROME if number in corrections else region for number, region in enumerate(regions))
    text, found, _ = laid_out(zip(blocks, placed, strict=True))
    facts = page.facts
    return Document(
        snapshot,
        text,
        found,
        facts.title,
        facts.published or _printed_day(text, found),
        facts.language,
        page.truncated,
        modified=facts.modified,
        corrections=tuple(found[number].span for number in sorted(corrections)),
        canonical=page.canonical if page.canonical != (snapshot.final_uri or snapshot.uri_r) else None,
    )


def _read_plain(snapshot: Snapshot) -> Document:
    decoded = decode(snapshot.body, snapshot.media_type, markup=False, cut=snapshot.truncated)
    found = plain_blocks(decoded.text)
    written = list(_page_blocks(decoded.text, found))
    corrections = sorted(notices(written))
    text, blocks, _ = laid_out((b, Region.CHROME if n in corrections else Region.MAIN) for n, b in enumerate(written))
    lost = decoded.replaced > MOST_REPLACED * len(decoded.text)
    day = _printed_day(text, blocks)
    return Document(
        snapshot,
        text,
        blocks,
        _headline(text, blocks),
        day,
        truncated=snapshot.truncated or lost,
        corrections=tuple(blocks[number].span for number in corrections),
    )


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
    return Unavailable(
        snapshot.uri_r,
        cause,
        detail,
        snapshot.status,
        snapshot.captured,
        snapshot.final_uri,
        snapshot.hops,
        snapshot.headers,
    )


READERS: tuple[tuple[Media, Callable[[Snapshot], Document | Unavailable]], ...] = (
    (Media.HTML, _read_html),
    (Media.PLAIN, _read_plain),
    (Media.PDF, read_pdf),
)
