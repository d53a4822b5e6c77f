"""Dates of an unknown year in reports."""

from __future__ import annotations

from auditor.facts import find_facts
from auditor.report.as_json import fact_objects


def test_a_date_of_an_unknown_year_prints_no_day() -> None:
    """The year that it is compared in is nobody's; with a year there is one."""
    text = "on 10 May"
    (found,) = fact_objects(text, find_facts(text, yearless=True))
    assert (found["text"], found["first"], found["last"]) == ("10 May", None, None)
    assert fact_objects(text, find_facts(text)) == []
    text = "on 10 May 2024"
    (found,) = fact_objects(text, find_facts(text, yearless=True))
    assert (found["first"], found["last"]) == ("2024-05-10", "2024-05-10")
