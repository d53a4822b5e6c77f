"""The day on which a page says, in its text, that it was written: for pages whose markup gives none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import islice

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
# They stand above the text or in its first paragraph, a picture and its caption aside.
_MOST_BLOCKS = 12
_REACH = 200


def printed_day(blocks: Iterable[str]) -> date | None:
    """The day of a page's dateline, or else of its "Published …"; None without a year, which neither then tells."""
    top = [words[:_REACH] for words in islice(blocks, _MOST_BLOCKS)]
    found = [match for pattern in (_DATELINE, _STAMP) for words in top if (match := pattern.match(words))]
    return next((day for match in found if (day := _day(match))), None)


def _day(match: re.Match[str]) -> date | None:
    month = (match["month"] or match["month_after"]).lower()[:3]
    try:
        return date(
            int(match["year"] or match["year_after"]), _MONTHS.index(month) + 1, int(match["day"] or match["day_first"])
        )
    except ValueError:
        return None
