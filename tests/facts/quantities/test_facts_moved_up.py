"""“Up to” as a bound, and behind a verb of motion; bounds behind a share."""

from __future__ import annotations

from decimal import Decimal

import pytest

from auditor.facts import find_quantities
from auditor.model import Hedge


@pytest.mark.parametrize(
    "text",
    [
        "It goes up to $650.", "The fee went up to $650.", "Prices are going up to $650.", "It will go up to $650.",
        "The price climbed up to $650.", "It is climbing up to $650.", "The rent rises up to $650.",
        "Rents rose up to $650.", "It jumped up to $650.", "That comes up to $650.", "It came up to $650.",
        "The fee crept up to $650.", "It ticked up to $650.", "The fee moved up to $650.", "That adds up to $650.",
        "They bumped it up to $650.", "They brought the total up to $650.", "bringing the monthly fee up to $650",
        "It pushed its price up to $650.", "Fees are back up to $650.", "It went all the way up to $650.",
        "It falls down to $650.", "It dropped down to $650.", "It rises to $650.", "They brought it down to $650.",
    ],
)  # fmt: skip
def test_a_verb_of_motion_makes_up_to_a_plain_figure(text: str) -> None:
    """What goes up to a figure stands there afterwards."""
    (found,) = find_quantities(text)
    assert (found.low, found.high, found.hedge) == (Decimal(650), Decimal(650), Hedge.EXACT)


@pytest.mark.parametrize(
    "text",
    [
        "a fine of up to $650", "Up to $650 is paid.", "They pay up to $650.", "It costs up to $650.",
        "Prices can go up to $650.", "It may rise up to $650.", "It could climb up to $650.", "They raised up to $650.",
        "It brings up to $650 a visit.", "They can win up to $650.", "It saves users up to $650.",
        "Trees grow up to $650 in value.", "The total is up to $650.", "They lost up to $650.", "It takes up to $650.",
        "The city: up to $650.", "Let them go: up to $650 is paid.",
    ],
)  # fmt: skip
def test_up_to_stays_a_bound_elsewhere(text: str) -> None:
    """Behind verbs that have or make an amount, and where the motion is only possible."""
    (found,) = find_quantities(text)
    assert (found.low, found.high, found.hedge) == (None, Decimal(650), Hedge.AT_MOST)


@pytest.mark.parametrize(
    ("text", "hedge", "value"),
    [
        ("a fifth or more of its staff", Hedge.AT_LEAST, "0.2"),
        ("A quarter or more of the homes", Hedge.AT_LEAST, "0.25"),
        ("a tenth or fewer of the homes", Hedge.AT_MOST, "0.1"),
        ("half or more of its staff", Hedge.AT_LEAST, "0.5"),
        ("one fifth or more of its staff", Hedge.AT_LEAST, "0.2"),
        ("a quarter or so of the money", Hedge.APPROXIMATE, "0.25"),
        ("a fifth of its staff", Hedge.EXACT, "0.2"),
        ("at least a fifth of its staff", Hedge.AT_LEAST, "0.2"),
    ],
)
def test_a_share_keeps_the_bound_behind_it(text: str, hedge: Hedge, value: str) -> None:
    """Between a share and its whole."""
    (found,) = find_quantities(text)
    assert (found.hedge, found.value) == (hedge, Decimal(value))


@pytest.mark.parametrize("text", ["a quarter or more later", "in a fifth or more time", "the other half or more"])
def test_without_a_whole_it_is_no_share(text: str) -> None:
    """Nothing says of what."""
    assert not list(find_quantities(text))


@pytest.mark.parametrize("text", ["$20-to-$70", "a $20-to-$70 ticket", "$20 to $70", "from $20 to $70", "$20-$70"])
def test_prices_joined_by_to_are_one_range(text: str) -> None:
    """With hyphens as with spaces."""
    (found,) = find_quantities(text)
    assert (found.low, found.high, found.unit) == (Decimal(20), Decimal(70), "USD")
