"""True claims about short passages of the press, told as a desk would: none may ever be called refuted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pages_by_hand import verdict

from auditor.model import Verdict

DAY = date(2025, 3, 6)
PASSAGES = Path(__file__).with_name("true_claims.txt").read_text(encoding="utf-8").split("\n\n")
PAIRS = [(lines[0], line.removeprefix(">> ")) for lines in map(str.splitlines, PASSAGES) for line in lines[1:]]


@pytest.mark.parametrize("day", [DAY, None], ids=["dated", "undated"])
@pytest.mark.parametrize(("told", "claim"), PAIRS)
def test_a_true_claim_is_never_refuted(told: str, claim: str, day: date | None) -> None:
    """What the page says, shortened, in other words or worked out in one step, is no contradiction of it."""
    assert verdict(claim, told, at=day) is not Verdict.REFUTED
