"""Holidays that one rule tells for every year.

Those of other calendars, and those that countries keep on different days, are not here.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from auditor.facts.dates.periods import Ends, months, nth_weekday

_FIXED = {
    "new years day": (1, 1),
    "epiphany": (1, 6),
    "australia day": (1, 26),
    "groundhog day": (2, 2),
    "valentines day": (2, 14),
    "st patricks day": (3, 17),
    "april fools day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "international workers day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints day": (11, 1),
    "bonfire night": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "new years eve": (12, 31),
}
# Month, weekday (Monday is 0), which of them (the last is -1), days after it.
_BY_WEEKDAY = {
    "martin luther king day": (1, 0, 2, 0),
    "martin luther king jr day": (1, 0, 2, 0),
    "mlk day": (1, 0, 2, 0),
    "presidents day": (2, 0, 2, 0),
    "memorial day": (5, 0, -1, 0),
    "labor day": (9, 0, 0, 0),
    "columbus day": (10, 0, 1, 0),
    "thanksgiving": (11, 3, 3, 0),
    "thanksgiving day": (11, 3, 3, 0),
    "black friday": (11, 3, 3, 1),
    "cyber monday": (11, 3, 3, 4),
}
_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "whit monday": 50,
}
NAMES = sorted([*_FIXED, *_BY_WEEKDAY, *_FROM_EASTER], key=lambda name: (-len(name), name))
# As they are printed: "New Year's Day", "Presidents' Day", "St. Patrick's Day".
_PRINTED = [re.sub(r"(?<=[a-z]{3})s\b", "'?s?'?", name).replace("st ", r"st\.? ") for name in NAMES]
PATTERN = "|".join(_PRINTED).replace("jr", r"jr\.?")
_FIRST_WORDS = {name.split()[0] for name in NAMES}
SEEDS = " ".join(sorted(_FIRST_WORDS | {word.removesuffix("s") for word in _FIRST_WORDS if len(word) > 4}))
_DAYLIKE = re.compile(r"(?:day|eve|night)$")


def holiday(words: str, year: int) -> Ends:
    """The day of a holiday in a year; `words` as the pattern found them. KeyError where it is none of the table's."""
    name = _name(words)
    if name in _FIXED:
        found = date(year, *_FIXED[name])
    elif name in _BY_WEEKDAY:
        month, weekday, which, after = _BY_WEEKDAY[name]
        ends = nth_weekday(months(year, month, month), weekday, which)
        found = (ends or (date(year, month, 1),))[0] + timedelta(days=after)
    else:
        found = easter(year) + timedelta(days=_FROM_EASTER[name])
    return found, found


def is_a_day(words: str) -> bool:
    """Whether the words name a day, not a season too: "Christmas Day", but not "Christmas"."""
    return bool(_DAYLIKE.search(words))


def _name(words: str) -> str:
    plain = re.sub("['.]", "", words)
    return next(name for name in NAMES if _bare(name) == _bare(plain))


def _bare(name: str) -> str:
    return re.sub(r"s\b", "", name)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar: the Sunday after the full moon on or after 21 March."""
    century, golden = year // 100, year % 19
    skipped = century - century // 4  # leap years that the calendar left out
    moon = (skipped - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - skipped) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))
