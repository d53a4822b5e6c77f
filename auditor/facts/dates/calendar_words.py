"""Tables of words: months, days of the week, seasons, parts of years, units of time, numbers as dates use them."""

from __future__ import annotations

_NAMES = "january february march april may june july august september october november december".split()
MONTHS = (
    {name: number for number, name in enumerate(_NAMES, 1)}
    | {name[:3]: number for number, name in enumerate(_NAMES, 1)}
    | {"sept": 9}
)
# In lower case these three are verbs.
VERBS = frozenset(("may", "march", "mar"))
_CAPITAL = "May|MAY|March|MARCH|Mar|MAR"
_OTHERS = "|".join(sorted((m for m in MONTHS if m not in VERBS), key=len, reverse=True))
# A month as it is printed, whatever the flags of the expression around it; a point may follow.
MONTH = rf"(?:(?i:{_OTHERS})|(?-i:{_CAPITAL}))\b"

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = {name[:3]: number for number, name in enumerate(WEEKDAYS)} | {
    "tues": 1,
    "wednes": 2,
    "thur": 3,
    "thurs": 3,
}
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS)} | SHORT_WEEKDAYS

# First and last month of each, on the northern half of the earth; winter ends in the year after.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_TEENS = dict(zip(f"{_UNITS} eighteen nineteen".split(), range(1, 20), strict=True))
_TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True),
)
CARDINALS = {
    **_TEENS,
    **_TENS,
    **{
        f"{ten}{mark}{unit}": _TENS[ten] + _TEENS[unit]
        for ten in _TENS
        for unit in list(_TEENS)[:9]
        for mark in ("-", " ")
    },
}
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
    "twenty": "twentieth",
    "thirty": "thirtieth",
}


def _ordinal(words: str) -> str:
    head, last = words[: -len(words.replace("-", " ").split()[-1])], words.replace("-", " ").split()[-1]
    return head + _IRREGULAR.get(last, f"{last}th")


# "first" to "thirty-first", as days and centuries are told.
ORDINALS = {_ordinal(words): number for words, number in CARDINALS.items() if number <= 31}
DECADES = {ten.removesuffix("y") + "ies": number for ten, number in _TENS.items() if number >= 30}
# How many times a part may be asked for: "a", "several" say no number.
COUNTS = {words: number for words, number in CARDINALS.items() if number <= 60} | {"a": 1, "an": 1}
# In days; where a unit is no fixed number of days, in months.
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12, "decade": 120, "century": 1200}
