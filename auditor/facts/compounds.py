"""One amount in two units: "5ft 10in", "1 hour 45 minutes", "20 dollars 43 cents"."""

from __future__ import annotations

import re
from dataclasses import replace

from auditor.facts.figures import Figure

# How many of the second make one of the first.
_PARTS = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("ft", "in"): 12,
    ("yd", "ft"): 3,
    ("st", "lb"): 14,
    ("lb", "oz"): 16,
    ("km", "m"): 1000,
    ("m", "cm"): 100,
    ("kg", "g"): 1000,
}
_JOINT = re.compile(r" ?|, | and |, and ")
_HUNDREDTHS = re.compile(r"(?:\d|\w+ )?(?:c|¢|p|cents?|pence|sen|öre|paise)$")


def joined(text: str, first: Figure, second: Figure) -> Figure | None:
    """Both figures as one, in the smaller unit (sums in the currency); None where they are two."""
    if not _JOINT.fullmatch(text[first.end : second.start]) or first.digits != first.digits.to_integral_value():
        return None
    if first.unit and first.unit in (second.unit, *second.other_units) and first.step == 1 and not first.scale:
        whole = second.digits < 1 and _HUNDREDTHS.search(text[second.start : second.end].lower())
        return replace(first, end=second.end, digits=first.digits + second.digits, step=second.step) if whole else None
    parts = _PARTS.get((first.unit or "", second.unit or ""))
    if parts is None or first.scale or second.scale or not 0 <= second.digits < parts:
        return None
    return replace(
        first, end=second.end, digits=first.digits * parts + second.digits, step=second.step, unit=second.unit
    )
