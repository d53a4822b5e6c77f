"""Facts as values."""

from __future__ import annotations

import pytest

from auditor.facts import find_facts
from auditor.facts.values import marks, shifted
from auditor.model import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$30M", "30 million dollars"),
        ("half of homes", "50% of homes"),
        ("two weeks", "14 days"),
        ("1,200 homes", "1200 homes"),
    ],
)
def test_ways_of_writing_one_value_share_a_mark(one: str, other: str) -> None:
    """What is equal in value is found by the same mark."""
    assert marks(find_facts(one)[0]) == marks(find_facts(other)[0]) != ()


def test_dates_carry_the_marks_of_their_periods() -> None:
    """A day meets its month and its year; a month does not meet another."""
    day, month, year = (marks(find_facts(text)[0]) for text in ("9 June 2023", "June 2023", "in 2023"))
    assert set(year) < set(month) < set(day)
    assert not set(month) & set(marks(find_facts("July 2023")[0])) - set(year)


def test_a_day_without_a_year_meets_that_day_of_any_year() -> None:
    """Where the year is assumed it is no mark."""
    (day,) = find_facts("on 9 June", yearless=True)
    assert set(marks(day)) < set(marks(find_facts("9 June 2023")[0]))
    assert set(marks(day)) & set(marks(find_facts("9 July 2023")[0])) == set()


@pytest.mark.parametrize("text", ["5–6 towns", "dozens of towns", "“we are all here now”", "we met Ada Voss"])
def test_some_facts_have_no_marks(text: str) -> None:
    """Ranges, vague amounts, quotations and names are no single values."""
    assert marks(find_facts(text)[0]) == ()


def test_a_fact_can_be_moved() -> None:
    """The same fact further on in a text."""
    (fact,) = find_facts("$5m")
    moved = shifted(fact, 10)
    assert moved.span == Span(10, 13)
    assert shifted(moved, -10) == fact
