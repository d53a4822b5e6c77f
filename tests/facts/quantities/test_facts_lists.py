"""Figures in a row, and bare figures beside sums."""

from __future__ import annotations

import pytest

from auditor.facts import find_quantities
from auditor.model import Quantity, QuantityKind


def told(text: str) -> list[tuple[str, str | None]]:
    """Value and unit of each figure."""
    return [(f"{q.value:f}", q.unit) for q in find_quantities(text) if q.value is not None]


ROWS = {
    "marked at the first, scaled at the last": (
        "sums of $15, 20 and 25 million",
        [("15000000", "USD"), ("20000000", "USD"), ("25000000", "USD")],
    ),
    "two of them": ("fines of £3 and 5 million", [("3000000", "GBP"), ("5000000", "GBP")]),
    "unit at the last": ("rates of 3, 5 and 8 per cent", [("3", "percent"), ("5", "percent"), ("8", "percent")]),
    "currency at the last": (
        "gifts of 2, 3 and 5 million euros",
        [("2000000", "EUR"), ("3000000", "EUR"), ("5000000", "EUR")],
    ),
    "a noun behind": ("paid $15 and 25 million users", [("15", "USD"), ("25000000", "users")]),
    "scale at the first": ("$2 million and 25 million", [("2000000", "USD"), ("25000000", None)]),
    "not one row": ("$3, 4 and 5 tickets", [("3", "USD"), ("4", None), ("5", "tickets")]),
    "a change": ("climbed 5% to 31,900", [("5", "percent"), ("31900", None)]),
    "a change in metres": ("rose 2 metres to 31", [("2", "m"), ("31", None)]),
}


@pytest.mark.parametrize(("text", "expected"), ROWS.values(), ids=ROWS.keys())
def test_a_row_shares_what_is_written_once(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Currency, scale word and unit reach over a row of bare figures, never over a noun."""
    assert told(text) == expected


def bare(text: str) -> Quantity:
    """The one count of millions in a text."""
    (count,) = (q for q in find_quantities(text) if q.kind is QuantityKind.COUNT and q.scale)
    return count


@pytest.mark.parametrize(
    "text",
    [
        "Revenue was 2.86 billion pounds. Analysts had expected 2.81 billion.",
        "It lost £3.1 million, against 2.4 million a year before.",
        "It rose from 2.4 million, as in 2020, to £3.1 million.",
        "It lost £3.1 million after 2.4 million.",
    ],
)
def test_bare_millions_beside_a_sum_may_be_money(text: str) -> None:
    """The count stays a count, and what it may be is kept."""
    assert bare(text).other_units[:1] == ("GBP",)


@pytest.mark.parametrize(
    "text",
    [
        "It took £60 million and has 58.6 million users.",
        "It took £60 million and sold 58.6 million.",
        "It took £60 million from 58.6 million Americans.",
        "It took £60 million.\n\nThere are 58.6 million.",
        "It took £60. There are 58.6 million.",
        "There are 58.6 million.",
    ],
)
def test_a_count_of_things_is_no_money(text: str) -> None:
    """A noun, a name, a verb of selling, another paragraph or a small price leave a count what it is."""
    assert bare(text).other_units == ()
