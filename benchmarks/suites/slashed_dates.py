"""Days in figures that are another day on the other side of the Atlantic."""

from __future__ import annotations

import re

from suites.rows import Entry

DAY_OR_MONTH = "day and month in figures, either of them the month (‘03/11’): two days, and a DateRange holds one"
_PAIR = re.compile(r"(?<![\d:])(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d:])")
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def surface_day_or_month(surface: str, _text: str, _entry: Entry) -> bool:
    """Whether every day in figures could be read both ways, and no weekday decides: "3/11", but not "11/20", "3/3"."""
    dated = [(int(one), int(two)) for one, two in _PAIR.findall(surface)]
    either = [one != two and 1 <= one <= 12 and 1 <= two <= 12 for one, two in dated]
    return bool(either) and all(either) and not _WEEKDAY.search(surface)
