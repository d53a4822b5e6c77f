"""Negations lost to an ellipsis or to the edge of a quotation."""

from __future__ import annotations

import pytest
from quotations_by_hand import found

from auditor.model import Kind, Stance

LOST = [(Stance.NEUTRAL, Kind.WORDS_DROPPED)]
KEPT = [(Stance.SUPPORTS, Kind.MATCH)]


@pytest.mark.parametrize(
    ("claim", "there", "told"),
    [
        ("We are … for sale", "We are not for sale", LOST),
        ("We are … for sale", "We are most certainly not for sale", LOST),
        ("We are … for sale", "We are very much not in any way for sale", LOST),
        ("We are … for sale", "We are, as I keep saying, not for sale", LOST),
        ("We are … for sale", "We are, in no way, for sale", LOST),
        ("We are … for sale", "We aren’t yet for sale", None),
        ("It is … a loss for us", "It is hardly a loss for us", LOST),
        ("I would … say that of her", "I would never, in any circumstances, say that of her", LOST),
        ("We … will sell the yard", "We do not believe anyone will sell the yard", LOST),
        ("We [would] sell the yard", "We would never sell the yard", LOST),
        ("We [would not] sell the yard", "We wouldn’t ever sell the yard", None),
        ("We built it … and we will keep it", "We built it, and asked for no help, and we will keep it", KEPT),
        ("We built it … and we keep it", "We built it because nobody else would, and we keep it", KEPT),
        ("We built it … It is ours", "We built it. We had no money. It is ours", KEPT),
        ("I love this town … and I always will", "I love this town, never mind the rain, and I always will", KEPT),
        (
            "It will not break the town … or our yard",
            "It will not break the town and will not break us or our yard",
            KEPT,
        ),
        ("We are for sale … at last", "We are for sale in the town at last", KEPT),
    ],
)
def test_what_an_ellipsis_takes(claim: str, there: str, told: list[tuple[Stance, Kind]] | None) -> None:
    """A "not" that reaches the kept words is no faithful cut; one of a clause of its own may go."""
    findings = found(f"“{claim},” said Jane Holt.", f"“{there},” said Jane Holt.")
    assert findings == told if told else (Stance.REFUTES not in {stance for stance, _ in findings})


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Jane Holt said that the yard was “for sale at last”.", LOST),
        ("Jane Holt said that the yard was not “for sale at last”.", KEPT),
        ("Jane Holt denied that the yard was “for sale at last”.", KEPT),
        ("Jane Holt ruled out that the yard was “for sale at last”.", KEPT),
        ("Jane Holt said that the yard was “not for sale at last”.", KEPT),
    ],
)
def test_a_not_before_the_quotation_must_be_told(claim: str, told: list[tuple[Stance, Kind]]) -> None:
    """Words cut out behind a "not" need a denial in the claim."""
    assert found(claim, "“The yard is not for sale at last,” said Jane Holt.") == told
