"""Ranges of a claim, and what the page must have of them."""

from __future__ import annotations

import pytest
from pages_by_hand import page

from auditor import Verdict, check_claim

HIKE = "from a $20 increase on the entry-level model to $70 for the special edition"


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Rill's $20-to-$70 price increase hit its lamps.", f"Rill's price increase for lamps ranges {HIKE}."),
        ("Rill's lamps cost $20 to $70.", "Rill's lamps cost from $20 for the small one to $70 for the large one."),
        ("Rill's lamps cost $20–$70.", "Rill's lamps cost between $20 for a small one and $70 for a large one."),
        ("Rill's lamps cost between $20 and $70.", "Rill's lamps start at $20 and go up to $70."),
        ("Rill's lamps cost £20 to £70.", "Rill's lamps cost as little as £20 and as much as £70."),
        ("Rates at Rill rose by 3% to 7%.", "Rates at Rill rose by 3% in Ely, 5% in Wells and 7% in Bath."),
        (
            "Rill keeps 12 to 40 staff at its works.",
            "Rill keeps 40 staff at its works in Ely, 12 staff in Bath, 20 in Wells.",
        ),
        ("Rill needs 18 to 24 months for the line.", "Rill needs 18-24 months for the line."),
        ("Rill needs 18-to-24 months for the line.", "Rill needs between 18 and 24 months for the line."),
        ("Rill lost tens of millions of dollars on the mill.", "Rill lost $42 million on the mill."),
    ],
)
def test_a_range_is_found_whole_or_by_its_two_ends(claim: str, told: str) -> None:
    """The same range in any writing, its ends tied together, or the smallest and largest of a row."""
    assert check_claim(claim, page(told, "The museum has 14 rooms and a café.")).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Between 30 and 40 people were hurt in the Ely fire.", "In the Ely fire, 35 people were hurt."),
        ("Rill expects to need 16 to 93 days for the line.", "Rill expects to need 36 to 93 days for the line."),
        ("Rill expects to need 16 to 93 days for the line.", "Rill expects to need 93 days for the line."),
        ("Rill charges $20 to $70 for the lamp.", "Rill charges $20 for the lamp, and $70 for the stove."),
        ("Rill's lamps cost $20 to $70.", "Rill's lamps cost $20, $50, $70 or, for the best of them, $95."),
        ("Rill's lamps cost $20 to $70.", "Rill's lamps cost from $20 for a small one to $75 for a large one."),
        ("Rill's lamps cost $20 to $70.", "Rill's lamps cost from €20 for a small one to €70 for a large one."),
        ("Rates at Rill rose by 3% to 7%.", "Rates at Rill rose by 5% in Wells."),
        ("Rates at Rill rose by 3% to 7%.", "Rates at Rill rose by 2% in Ely, 5% in Wells and 7% in Bath."),
    ],
)
def test_a_figure_inside_a_range_does_not_support_it(claim: str, told: str) -> None:
    """Nor do ends that nothing ties together, nor a row that goes beyond them."""
    assert check_claim(claim, page(told)).verdict is not Verdict.SUPPORTED
