"""The day on which a page says, in its text, that it was written: for pages whose markup gives none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import islice, takewhile

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = (
    rf"(?i:{_MONTH.format('month')} (?P<day>\d{{1,2}}),? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<day_first>\d{{1,2}}) {_MONTH.format('month_after')},? (?P<year_after>(?:19|20)\d\d))(?!\d)"
)
# "LONDON, March 3, 2024 (Reuters) –", "TORONTO, ON (August 22, 2017) -", "PARIS, 11 June 2025 /Newswire/ --"
_DATELINE = re.compile(
    rf"[A-Z][A-Z .'’-]{{1,30}}(?:, ?[A-Z][A-Za-z. ]{{1,14}}){{0,2}},? \(?{_DAY}\)?,?"
    r" ?(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)? ?[-–—]"
)
# "Published 7:33 a.m. ET Aug. 10, 2014 |", "Posted on 3 March 2024"
_STAMP = re.compile(
    rf"(?:(?i:first|originally) )?(?i:published|posted)(?: on)?:? "
    rf"(?:\d\d?[:.]\d\d [a-zA-Z. ]{{2,12}}|[A-Z][a-z]{{2,8}},? )?{_DAY}"
    r"\s*(?:$|[|·•(\n]|(?:,|at)? ?\d\d?[:.]\d\d)"
)
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? )"
_HOUR = r"(?:\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?|\d\d? ?[ap]\.?m\.?)(?: \(?[A-Z]{2,5}\)?)?"
# A line that holds a day and nothing else: "12 March 2025", "Sunday 13 July 2025", "July 17, 2025, 4:48 p.m. ET".
_DAY_ALONE = re.compile(rf"(?i:(?:date: )?{_WEEKDAY}?){_DAY}(?:(?:,| at| -| [|·])? {_HOUR})?\.?")
# A byline with its day behind it: "By Jane Doe | March 3, 2025", "Interview by Jo Pruitt, 21 May 2025"; and a line that
# names what it stands in: "Rill blog, 5 June 2025".
_BYLINE = re.compile(
    rf"(?:(?:(?i:words|interview|text|story|review|written|posted|reported) )?(?i:by) [A-Z][^\n.:;!?]{{2,110}}?"
    rf"|[^\n.:;!?]{{2,60}} (?i:blog|newsletter|news|press release|newsroom|press office|media release|magazine))"
    rf"(?i:[ ,|·•–—-]{{1,3}})(?i:(?:published|posted)(?: on)?:? )?(?i:{_WEEKDAY})?{_DAY}"
    rf"(?:(?:,| at| -| [|·])? {_HOUR})?\.?"
)
# They stand above the text or in its first paragraph, a picture and its caption aside.
_MOST_BLOCKS = 12
_REACH = 200
# A line with nothing but a day is the page's only between its headline and its text.
_ABOVE_TEXT, _PARAGRAPH = 6, 160


def printed_day(blocks: Iterable[str]) -> date | None:
    """The day of a page's dateline, or else of its "Published …", or else of a line above its text.

    None without a year, which none of them then tells.
    """
    top = [words[:_REACH] for words in islice(blocks, _MOST_BLOCKS)]
    found = [match for pattern in (_DATELINE, _STAMP) for words in top if (match := pattern.match(words))]
    return next((day for match in found if (day := _day(match))), None) or _day_above_text(top)


def _day_above_text(top: list[str]) -> date | None:
    """The one day that lines between headline and first paragraph hold; several are a calendar's or a live blog's."""
    head = list(takewhile(lambda words: len(words) < _PARAGRAPH, top[1:_ABOVE_TEXT]))
    lines = [match for words in head for pattern in (_DAY_ALONE, _BYLINE) if (match := pattern.fullmatch(words))]
    days = {day for match in lines if (day := _day(match))}
    return days.pop() if len(days) == 1 else None


def _day(match: re.Match[str]) -> date | None:
    month = (match["month"] or match["month_after"]).lower()[:3]
    try:
        return date(
            int(match["year"] or match["year_after"]), _MONTHS.index(month) + 1, int(match["day"] or match["day_first"])
        )
    except ValueError:
        return None
