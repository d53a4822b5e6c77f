"""A PDF file to text: words with places, lines, columns, paragraphs, pages (extra `pdf`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.extract.blocks import PageBlock
from auditor.extract.layout import laid_out
from auditor.extract.page import MOST_REPLACED
from auditor.extract.pdf.about import created, language_of, title_of
from auditor.extract.pdf.columns import flows
from auditor.extract.pdf.furniture import furniture
from auditor.extract.pdf.joining import rejoined, running, vocabulary
from auditor.extract.pdf.lines import Line, lines_of
from auditor.extract.pdf.paragraphs import Draft, drafts_of, usual_height
from auditor.extract.pdf.pdfium import BrokenError, Info, LockedError, NotInstalledError, opened
from auditor.extract.pdf.segments import Segment, segments_of
from auditor.extract.pdf.sheets import Sheet, upright
from auditor.extract.printed_dates import printed_day
from auditor.model import BlockKind, Cause, Document, Region, Snapshot, Unavailable

MOST_PAGES = 300

NOT_INSTALLED = "The address leads to a PDF file; install what reads it with: pip install 'auditor[pdf]'."
LOCKED = "The PDF file opens with a password only: save a copy without one and give it with --source ADDRESS=FILE."
SCANNED = (
    "The PDF file holds pictures of its pages and no text: run text recognition (OCR) over it and give the result "
    "with --source ADDRESS=FILE."
)
BROKEN = "The PDF file is damaged: it cannot be opened, or none of its pages can."
NO_PAGES = "The PDF file has no pages."


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as it is read: its number, the segments of its text, and those of its head and foot."""

    number: int
    text: tuple[Segment, ...]
    edges: tuple[Segment, ...]


def read_pdf(snapshot: Snapshot) -> Document | Unavailable:
    """The text of a PDF in the order of reading; `Block.page` tells the pages, heads and feet are CHROME.

    `truncated` where pages were left out: after the 300th, those that are pictures, those that cannot be loaded.
    Causes: unsupported_type (a password, or the extra is not installed), needs_ocr, parser_crashed, empty.
    """
    try:
        with opened(snapshot.body) as file:
            sheets = [upright(sheet) for sheet in file.sheets(MOST_PAGES)]
            is_cut = len(file) > MOST_PAGES or any(sheet.cut for sheet in sheets)
            info = file.info()
    except NotInstalledError:
        return _unavailable(snapshot, Cause.UNSUPPORTED_TYPE, NOT_INSTALLED)
    except LockedError:
        return _unavailable(snapshot, Cause.UNSUPPORTED_TYPE, LOCKED)
    except BrokenError:
        return _unavailable(snapshot, Cause.PARSER_CRASHED, BROKEN)
    if not sheets:
        return _unavailable(snapshot, Cause.EMPTY, NO_PAGES)
    if all(sheet.lost and not sheet.box.height for sheet in sheets):
        return _unavailable(snapshot, Cause.PARSER_CRASHED, BROKEN)
    lost = any(sheet.lost for sheet in sheets)
    if lost and not any(sheet.words and not sheet.lost for sheet in sheets):
        return _unavailable(snapshot, Cause.NEEDS_OCR, SCANNED)
    return _document(snapshot, sheets, info, lost=lost or is_cut)


def _document(snapshot: Snapshot, sheets: Sequence[Sheet], info: Info, *, lost: bool) -> Document:
    pages = list(_without_furniture(sheets))
    columns = [(page.number, lines_of(flow)) for page in pages for flow in flows(page.text)]
    usual = usual_height(line for _, lines in columns for line in lines)
    drafts = rejoined([list(drafts_of(lines, page, usual)) for page, lines in columns])
    known = vocabulary(drafts)
    read = [(draft, running(draft.lines, known)) for draft in drafts]
    edges = [(page.number, line) for page in pages for line in lines_of(page.edges)]
    text, blocks, _ = laid_out(_placed(read, edges))
    first_page = "\n".join(words for draft, words in read if draft.page == 1)
    return Document(
        snapshot,
        text,
        blocks,
        title_of(read, info.title),
        printed_day(words for _, words in read) or created(info.created, first_page),
        language_of(info.language),
        truncated=snapshot.truncated or lost or text.count("\ufffd") > MOST_REPLACED * len(text),
    )


def _without_furniture(sheets: Sequence[Sheet]) -> Iterator[_Page]:
    segments = [tuple(segments_of(sheet.words)) for sheet in sheets]
    boxes = [sheet.box for sheet in sheets]
    for sheet, found, edges in zip(sheets, segments, furniture(list(zip(boxes, segments, strict=True))), strict=True):
        text = tuple(one for number, one in enumerate(found) if number not in edges)
        yield _Page(sheet.number, text, tuple(one for number, one in enumerate(found) if number in edges))


def _placed(read: Sequence[tuple[Draft, str]], edges: Sequence[tuple[int, Line]]) -> Iterator[tuple[PageBlock, Region]]:
    """The blocks in the order of the pages, on each the head and foot after the text."""
    blocks = [
        (draft.page, PageBlock(words, draft.kind, row=draft.row, page=draft.page), Region.MAIN) for draft, words in read
    ]
    blocks += [(page, PageBlock(line.text, BlockKind.PARAGRAPH, page=page), Region.CHROME) for page, line in edges]
    # Sorting keeps the order of what stands on one page.
    yield from ((block, region) for _, block, region in sorted(blocks, key=lambda one: one[0]))


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
