"""Tables of words: months, days of the week, seasons, parts of years."""

from __future__ import annotations

_NAMES = "january february march april may june july august september october november december".split()
MONTHS = (
    {name: number for number, name in enumerate(_NAMES, 1)}
    | {name[:3]: number for number, name in enumerate(_NAMES, 1)}
    | {"sept": 9}
)
# In lower case these three are verbs.
_CAPITAL = "May|MAY|March|MARCH|Mar|MAR"
_OTHERS = "|".join(sorted((m for m in MONTHS if m not in ("may", "march", "mar")), key=len, reverse=True))
# A month as it is printed, whatever the flags of the expression around it; a point may follow.
MONTH = rf"(?:(?i:{_OTHERS})|(?-i:{_CAPITAL}))\b"

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# First and last month of each. Winter is left out: it lies in two years.
PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
