"""Amounts without a value: "tens of millions", "low hundreds of millions", "several hundred", "a six-figure sum"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.leads import detector, finder
from auditor.facts.quantities.currencies import MARKS
from auditor.facts.quantities.currency_names import NAMES
from auditor.facts.quantities.number_words import NUMBER_WORDS, SCALE_WORDS
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

_SCALES = "hundred|thousand|million|billion|trillion"
_CURRENCY = rf"(?: (?:of )?(?P<currency>(?:{'|'.join(sorted(NAMES, key=len, reverse=True))})s?)\b)?"
_TENS = re.compile(
    rf"(?P<lead>tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b"
    rf"(?: of (?P<scale>(?:{_SCALES})s)\b)?{_CURRENCY}"
)
_SEVERAL = re.compile(rf"(?:several|a few|many|a couple(?: of)?) (?P<scale>{_SCALES}|dozen)\b{_CURRENCY}")
_PART_BEFORE = re.compile(r"\b(?P<part>low|mid|high)[ -]$")
_LONGEST_PART = 6
_COUNTED = re.compile(rf"(?:\d|\b(?:{'|'.join(NUMBER_WORDS)}|several|few|many|couple of|hundred|thousand))[ -]$")
_FIGURES = re.compile(r"(?P<digits>five|six|seven|eight|nine|\d)-figure\b")
_LEADS = {"tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9}
_LEADS |= {"trillions": 12}
_SCORES = {"dozens": (Decimal(24), Decimal(99)), "scores": (Decimal(40), Decimal(199))}


_MORE_THAN_ONE = ("several", "a few", "many", "a couple")
_LENGTHS = ("five-figure", "six-figure", "seven-figure", "eight-figure", "nine-figure", r"\d-figure")
_tens_places = finder({*_LEADS, *_SCORES})
_several_places = finder(_MORE_THAN_ONE)
_figure_places = finder(_LENGTHS)
_has_any = detector({*_LEADS, *_SCORES, *_MORE_THAN_ONE, *_LENGTHS})


def find_vague(folded: Folded) -> Iterator[Quantity]:
    """Vague amounts of a folded text: no value, the stated order of magnitude as their ends."""
    low = folded.text.lower()
    if not _has_any(low):
        return
    for match in filter(None, (_TENS.match(low, place) for place in _tens_places(low))):
        if not _COUNTED.search(low, max(0, match.start() - 12), match.start()):  # "three dozens", "5 millions"
            part = _PART_BEFORE.search(low, max(0, match.start() - _LONGEST_PART), match.start())
            yield _amount(folded, match, part, _tens(match, part), _currency(match["currency"]))
    for match in filter(None, (_SEVERAL.match(low, place) for place in _several_places(low))):
        yield _amount(folded, match, None, _several(match["scale"]), _currency(match["currency"]))
    for match in filter(None, (_FIGURES.match(low, place) for place in _figure_places(low))):
        written = match["digits"]
        power = (int(written) if written.isdigit() else NUMBER_WORDS[written]) - 1
        if power > 3:
            part = _PART_BEFORE.search(low, max(0, match.start() - _LONGEST_PART), match.start())
            yield _amount(folded, match, part, (*_part(part, power, power + 1), 0), None)


def _tens(match: re.Match[str], part: re.Match[str] | None) -> tuple[Decimal, Decimal, int]:
    """From one to the next power of ten less one: tens of millions are 10,000,000 to 99,999,999."""
    scale = SCALE_WORDS[match["scale"]] if match["scale"] else 0
    if match["lead"] in _SCORES and not scale:
        return *_SCORES[match["lead"]], 0
    power = _LEADS[match["lead"]] + scale
    return *_part(part, power, power + (1 if match["scale"] or power < 3 else 3)), scale


def _part(led: re.Match[str] | None, lowest: int, highest: int) -> tuple[Decimal, Decimal]:
    """“Low” and “high” halve an order of magnitude at its logarithmic middle."""
    low, high = Decimal(10) ** lowest, Decimal(10) ** highest - 1
    middle, part = Decimal(3) * low, led["part"] if led else None
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
    folded: Folded,
    match: re.Match[str],
    part: re.Match[str] | None,
    amount: tuple[Decimal, Decimal, int],
    currency: tuple[str, ...] | None,
) -> Quantity:
    start, (low, high, scale) = part.start() if part else match.start(), amount
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
