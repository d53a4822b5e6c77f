"""Title, date and language of a PDF: what its first page prints goes before what the file says of itself."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date

from auditor.extract.metadata import LANGUAGE
from auditor.extract.pdf.paragraphs import Draft
from auditor.model import BlockKind

# D:20240312094500Z (ISO 32000-1, 7.9.4)
CREATED = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
# What word processors and layout programs put there by themselves.
NO_TITLE = re.compile(
    r"\s*(?:microsoft (?:word|powerpoint|excel)\b|untitled|document\s*\d*\s*$|.*\.(?:docx?|pptx?|xlsx?|indd|qxp|qxd|pdf"
    r"|tex|dvi|rtf|odt|ai|eps|html?)\s*$)|\W*$",
    re.IGNORECASE,
)
# The title stands near the top of the first page; a cover has little else.
MOST_BLOCKS = 12
LONGEST_TITLE = 300
# Two headings of one title are set in one size.
SAME_SIZE = 0.05


def title_of(drafts: Sequence[tuple[Draft, str]], written: str) -> str | None:
    """The largest heading near the top of the first page, else the file's own title if somebody gave it one.

    The page goes first: files keep the title of the one that they were made from ("Microsoft Word - draft3.doc").
    """
    top = [(draft, text) for draft, text in drafts[:MOST_BLOCKS] if draft.page == drafts[0][0].page]
    headings = [(draft, text) for draft, text in top if draft.kind is BlockKind.HEADING]
    if headings:
        largest = max(draft.height for draft, _ in headings)
        alike = [text for draft, text in headings if draft.height >= (1 - SAME_SIZE) * largest]
        return alike[0][:LONGEST_TITLE]
    title = " ".join(written.split())[:LONGEST_TITLE]
    return None if NO_TITLE.match(title) else title


def created(written: str, first_page: str) -> date | None:
    """The day on which the file was made, if the first page prints the same month and year.

    A file may be made anew years after its text was published: alone, its day says nothing of the text.
    """
    found = CREATED.match(written)
    try:
        day = date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
    if day is None:
        return None
    months = "|".join((calendar.month_name[day.month], calendar.month_abbr[day.month]))
    printed = rf"\b(?:{months})\b\.?(?: \d{{1,2}},?)? {day.year}\b|\b{day.year}-{day.month:02}\b"
    return day if re.search(printed, first_page, re.IGNORECASE) else None


def language_of(written: str) -> str | None:
    """The language that the file names, as two or three letters."""
    found = LANGUAGE.match(written)
    return found[1].lower() if found else None
