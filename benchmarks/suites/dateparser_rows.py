"""dateparser: a date in one line, and its day. In the measure: rows with a year, in English or in figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from auditor.facts import find_facts
from suites.matching import dated, dates_of
from suites.rows import Entry, Row, Rule, declined, entries, told
from suites.slashed_dates import DAY_OR_MONTH, surface_day_or_month

_ENGLISH = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|"
    r"february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|a|p|m|am|pm|at|on|of|the|st|nd|rd|th|edt|est|gmt|utc|ad|bc|t|z)",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(r"\b\d{4}\b|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2}\b|'\d\d\b")


def _other_language(_surface: str, text: str, _entry: Entry) -> bool:
    return any(not _ENGLISH.fullmatch(word) for word in re.findall(r"[^\W\d_]+", text))


RULES = (
    Rule("another language than English: outside the measure", _other_language),
    Rule(DAY_OR_MONTH, surface_day_or_month),
    Rule("no year is written: outside the measure", lambda _surface, text, _entry: not _WITH_YEAR.search(text)),
)


def read_dateparser(folder: Path) -> Iterable[Row]:
    """A row a date, right if the day is; the time of day is no fact."""
    for entry in entries(folder / "dateparser.jsonl"):
        text, day = entry["text"], date.fromisoformat(entry["value"][:10])
        facts = find_facts(text)
        value = dated(dates_of(facts), [(day, day)])
        yield Row(entry["id"], "", text, str(day), told(facts), value, None, declined(RULES, text, text, entry))
