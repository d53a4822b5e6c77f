"""One step of arithmetic on two figures, and whether its result is what a claim says."""

from __future__ import annotations

import re
from decimal import Decimal

from auditor.model import Hedge, Quantity, QuantityKind

# A figure that a writer rounded is off by half a step of its last digit at most, and by no more than this share:
# "1 million" for a difference of 1.4 million is another figure.
ROUNDED_SHARE = Decimal("0.05")
ABOUT_SHARE = Decimal("0.1")
# "More than 100 fewer" speaks of 101 to 120; of 300 a writer would not say so.
BEYOND_SHARE = Decimal("0.2")
# Fractions in words are no sharper than a per cent.
_FRACTION_STEP = Decimal("0.02")
_NOT_YET = re.compile(r"\b(?:almost|nearly|close to|approaching|just under|just short of|not quite)\s\Z")
_LOWER, _UPPER = (Hedge.AT_LEAST, Hedge.MORE_THAN), (Hedge.AT_MOST, Hedge.LESS_THAN)


def difference(one: Decimal, other: Decimal) -> Decimal:
    """How far two values are apart."""
    return abs(one - other)


def change(then: Decimal, now: Decimal) -> Decimal | None:
    """The change in per cent of the first value, signed; None from nought."""
    return (now - then) / then * 100 if then else None


def ratio(one: Decimal, other: Decimal) -> Decimal | None:
    """How many times the other the one is; None for times nought."""
    return one / other if other else None


def is_before(words: str) -> bool:
    """Whether the words before a figure say that it was not reached: "almost", "just under"."""
    return bool(_NOT_YET.search(words.lower()))


def agrees(claimed: Quantity, value: Decimal, *, as_value: Decimal | None = None, not_yet: bool = False) -> bool:
    """Whether a reckoned value is what the claim's figure says, by its written digits, bound and hedge.

    `as_value` is the figure in the unit of the value, where it has another (a third as 33.3 %).
    """
    ours = abs(as_value if as_value is not None else claimed.value or Decimal(0))
    if not ours or value <= 0:
        return False
    beyond = Decimal(1) if claimed.kind is QuantityKind.MULTIPLE and ours >= 1 else BEYOND_SHARE * ours
    if claimed.hedge in _LOWER:
        return (ours < value < ours + beyond) or (value == ours and claimed.hedge is Hedge.AT_LEAST)
    if claimed.hedge in _UPPER:
        return (ours - BEYOND_SHARE * ours < value < ours) or (value == ours and claimed.hedge is Hedge.AT_MOST)
    if claimed.hedge is Hedge.APPROXIMATE:
        return abs(value - ours) <= ABOUT_SHARE * ours and not (not_yet and value > ours)
    return abs(value - ours) <= _slack(claimed, ours)


def _slack(claimed: Quantity, ours: Decimal) -> Decimal:
    scale = ours / abs(claimed.value) if claimed.value else Decimal(1)
    step = (claimed.step or Decimal(1)) * scale
    if claimed.kind is QuantityKind.FRACTION:
        return _FRACTION_STEP / 2 * scale
    if claimed.kind is QuantityKind.PERCENT and ours >= 2:
        return step / 2
    return min(step / 2, ROUNDED_SHARE * ours)
