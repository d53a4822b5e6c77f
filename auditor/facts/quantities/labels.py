"""Words that take a number to themselves, so that it counts nothing: "page 12", "No. 8", "Channel 4", "GPT-4"."""

from __future__ import annotations

import re

from auditor.facts.dates.calendar_words import MONTH, MONTHS

_LABELS = frozenset(
    """no nos p pp page pages chapter chapters section sections article articles version volume vol part figure figures
    fig table tables room rooms floor route flight phase level step number grade episode season series round stage type
    tier zone platform highway size bay dock kilometre kilometer marker interstate junction junctions district precinct
    division scene verse psalm paragraph clause rule regulation resolution proposition amendment exhibit appendix slide
    channel form windows formula euro item lot case bill game gate hull pier studio suite box rfc iso unit lane track
    seed group heat lap hole court ward cal op opus mk call ring dial phone scored rated rates""".split()
)
# "Week 12", "day 3"; but "every week 70 letters come", "the year 1,200 died".
_TURNS = frozenset("week day year".split())
_BEFORE_TURNS = tuple([word] for word in "every each a per last next this the one that".split())
# "junctions 24 and 25", "scored 2 out of 5"
_SECOND = re.compile(r"(\w+)\.? \d{1,4} (?:and|to|or|out of) $")
_JOINTS = frozenset("and to or of".split())
# A letter and a hyphen: GPT-4, but not the k of "5k-20k". A cross: 8×7B. A colon or slash after a digit: 10:30, 65/79.
_GLUED = re.compile(r"(?<![A-Za-z\d])[A-Za-z]+-$|\d ?[×x]$|\d[:/]$|[+#]$|\d°$|\^-?$")
_GLUE = frozenset("-×x:/+#°^")
_DAYS = re.compile(rf"\b(?:{MONTH})\.? \d{{1,2}}-$", re.IGNORECASE)
_REACH = 24


def is_labelled(text: str, start: int) -> bool:
    """Whether what stands right before `start` makes the number there a name, a place in a list, or a day."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    last = before[-1:]
    if last in _GLUE or before.endswith("x "):
        return bool(_GLUED.search(before) or (last == "-" and _DAYS.search(before)))
    if last != " ":
        return last.isalnum()
    written = (before.split() or [""])[-1]
    word = written.lstrip("(\"'[").rstrip(".").lower()
    if word in _LABELS or _is_month(word, written):
        return True
    if word in _TURNS:
        return before.lower().split()[-2:-1] not in _BEFORE_TURNS
    second = _SECOND.search(before) if word in _JOINTS else None
    return bool(second) and second[1].lower() in _LABELS if second else False


def _is_month(word: str, written: str) -> bool:
    """In lower case "may" and "march" are verbs."""
    return word in MONTHS and (word not in ("may", "march", "mar") or written.lstrip("(\"'[")[:1].isupper())
