"""The page's own date among the dates of its text: a report follows its event, so that day is not the event's."""

from __future__ import annotations

import re

from auditor.checks.placing.binding import Place
from auditor.model import DateRange, Inquiry

# "Published 6 March 2025", "By Ada Voss | Last updated: 6 March 2025"; but not "The report, published on 6 March".
_STAMP_LEAD = re.compile(
    r"(?:[^|·•\n]{0,60}[|·•\n]\s?)?(?:(?:first|last|originally) )?"
    r"(?:published|updated|posted|modified|edited|retrieved|accessed|reviewed)(?: (?:on|at))?[: ]{1,2}"
    r"(?:[a-z]{3,9},? )?",
    re.IGNORECASE,
)
# Behind it a stamp ends, or tells the hour: "Published on 6 March, the report …" is none.
_STAMP_END = re.compile(r"\s*(?:\Z|[|·•:.(\n]|(?:,|at)? ?\d\d?[:.]\d\d)")
# "LONDON, March 3 (Reuters) –": an agency reports what others did. A company's release, marked "/…/" or with its wire's
# name in capitals, announces its own doings on that very day.
_DATELINE_LEAD = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][A-Za-z.]{1,14}){0,2}, ")
_DATELINE_END = re.compile(r",? \((?![A-Z ]*WIRE\b)[^()\n\d]{2,40}\) ?[–—-]")
# What ties the event to the dateline's day.
_OF_THAT_DAY = re.compile(
    r"\b(?:today|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)


def is_pages_own(inquiry: Inquiry, place: Place[DateRange]) -> bool:
    """Whether a date stands in a stamp ("Last updated 6 March") or a dateline whose sentence does not say "today"."""
    text, span = inquiry.page.document.text, place.fact.span
    sentence, block = place.sentence.span, place.sentence.block.span
    if _STAMP_LEAD.fullmatch(text, sentence.start, span.start) and _STAMP_END.match(text, span.end, sentence.end):
        return True
    dateline = _DATELINE_LEAD.fullmatch(text, block.start, span.start) and _DATELINE_END.match(
        text, span.end, block.end
    )
    return bool(dateline) and not _OF_THAT_DAY.search(text, span.end, sentence.end)
