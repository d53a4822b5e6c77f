"""Amounts without a value: "tens of millions", "low hundreds of millions", "several hundred", "a six-figure sum"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.currencies import MARKS
from auditor.facts.currency_names import NAMES
from auditor.facts.number_words import NUMBER_WORDS, SCALE_WORDS
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

_SCALES = "hundred|thousand|million|billion|trillion"
_CURRENCY = rf"(?: (?:of )?(?P<currency>(?:{'|'.join(sorted(NAMES, key=len, reverse=True))})s?)\b)?"
_TENS = re.compile(
    r"\b(?:(?P<part>low|mid|high)[ -])?(?P<lead>tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b"
    rf"(?: of (?P<scale>(?:{_SCALES})s)\b)?{_CURRENCY}"
)
_SEVERAL = re.compile(rf"\b(?:several|a few|many|a couple(?: of)?) (?P<scale>{_SCALES}|dozen)\b{_CURRENCY}")
_COUNTED = re.compile(rf"(?:\d|\b(?:{'|'.join(NUMBER_WORDS)}|several|few|many|couple of|hundred|thousand))[ -]$")
_FIGURES = re.compile(r"\b(?:(?P<part>low|mid|high)[ -])?(?P<digits>five|six|seven|eight|nine|\d)-figure\b")
_LEADS = {"tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9}
_LEADS |= {"trillions": 12}
_SCORES = {"dozens": (Decimal(24), Decimal(99)), "scores": (Decimal(40), Decimal(199))}


def find_vague(folded: Folded) -> Iterator[Quantity]:
    """Vague amounts of a folded text: no value, the stated order of magnitude as their ends."""
    low = folded.text.lower()
    for match in _TENS.finditer(low):
        if _COUNTED.search(low, max(0, match.start() - 12), match.start()):
            continue  # "three dozens", "5 millions"
        yield _amount(folded, match, *_tens(match), _currency(match["currency"]))
    for match in _SEVERAL.finditer(low):
        yield _amount(folded, match, *_several(match["scale"]), _currency(match["currency"]))
    for match in _FIGURES.finditer(low):
        written = match["digits"]
        power = (int(written) if written.isdigit() else NUMBER_WORDS[written]) - 1
        if power > 3:
            yield _amount(folded, match, *_part(match["part"], power, power + 1), 0, None)


def _tens(match: re.Match[str]) -> tuple[Decimal, Decimal, int]:
    """From one to the next power of ten less one: tens of millions are 10,000,000 to 99,999,999."""
    scale = SCALE_WORDS[match["scale"]] if match["scale"] else 0
    if match["lead"] in _SCORES and not scale:
        return *_SCORES[match["lead"]], 0
    power = _LEADS[match["lead"]] + scale
    return *_part(match["part"], power, power + (1 if match["scale"] or power < 3 else 3)), scale


def _part(part: str | None, lowest: int, highest: int) -> tuple[Decimal, Decimal]:
    """“Low” and “high” halve an order of magnitude at its logarithmic middle."""
    low, high = Decimal(10) ** lowest, Decimal(10) ** highest - 1
    middle = Decimal(3) * low
    if part == "low":
        return low, middle * 3 // 2
    if part == "high":
        return middle * 2, high
    return (middle, middle * 2 + low) if part == "mid" else (low, high)


def _several(scale: str) -> tuple[Decimal, Decimal, int]:
    """“Several hundred” and “a few hundred” are two hundred to 999; a few dozen are 24 to 99."""
    if scale == "dozen":
        return Decimal(24), Decimal(99), 0
    power = SCALE_WORDS[scale]
    return 2 * Decimal(10) ** power, Decimal(10) ** (power + 1) - 1, power if power > 2 else 0


def _currency(words: str | None) -> tuple[str, ...] | None:
    if words is None:
        return None
    return NAMES.get(words) or NAMES[words.removesuffix("s")]


def _amount(
    folded: Folded, match: re.Match[str], low: Decimal, high: Decimal, scale: int, currency: tuple[str, ...] | None
) -> Quantity:
    start = match.start()
    if currency is None and folded.text[start - 1 : start] in MARKS:
        start, currency = start - 1, MARKS[folded.text[start - 1]]
    return Quantity(
        span=folded.span(start, match.end()),
        kind=QuantityKind.MONEY if currency else QuantityKind.COUNT,
        value=None,
        low=low,
        high=high,
        unit=currency[0] if currency else None,
        hedge=Hedge.APPROXIMATE,
        scale=scale,
        other_units=currency[1:] if currency else (),
    )
