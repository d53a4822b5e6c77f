"""A numeral with what is glued to it: sign, currency, scale word, unit. Ranges and hedges come later."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from auditor.facts.numerals import SCALE_LETTERS, SCALE_WORDS, Numeral
from auditor.facts.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DURATIONS,
    FRACTION_WORDS,
    MEASURES,
)
from auditor.model import QuantityKind


def _any(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_SIGN_BEFORE = re.compile(rf"(?<![A-Za-z])(?:(?P<code>{_any(CURRENCY_CODES)})|(?P<sign>{_any(CURRENCY_SIGNS)})) ?$")
_MINUS_BEFORE = re.compile(r"(?:^|(?<=[\s(]))-$")
_SCALE = re.compile(
    rf"(?P<letters>{_any(SCALE_LETTERS)})(?![A-Za-z0-9])|[ -]?(?P<words>{_any(SCALE_WORDS)})(?![A-Za-z])",
)
_UNIT = re.compile(
    r"(?P<points> ?(?:percentage[ -]points?|pp\b|points?\b(?= (?:higher|lower|up|down|in the polls|ahead|behind))))"
    r"|(?P<basis> ?(?:basis points?|bps)\b)"
    r"|(?P<percent> ?%| ?(?:percent|per cent|pct)\b)"
    r"|(?P<times> ?[×x](?![A-Za-z0-9])|-?fold\b| times\b)"
    rf"|(?P<code> ?(?:{_any(CURRENCY_CODES)})\b)"
    rf"|(?P<sign> ?[€£](?!\d))"
    rf"|[ -](?P<currency>{_any(CURRENCY_WORDS)})s?\b"
    rf"|[ -](?P<fraction>{_any(FRACTION_WORDS)})s?\b(?! (?:quarter|half|of (?:19|20)))"
    rf"|[ -](?P<duration>{_any(DURATIONS)})s?\b"
    rf"|[ -]?(?P<measure>{_any(MEASURES)})s?(?![A-Za-z])",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeral, read with its neighbours; `digits` and `step` are still without the scale word."""

    start: int
    end: int
    digits: Decimal
    step: Decimal
    scale: int
    kind: QuantityKind | None
    unit: str | None
    in_digits: bool

    def shared_with(self, other: Figure) -> Figure:
        """The first figure of a range, with what only the second one spells out: "$1.5-2 billion", "5-6 %"."""
        bare = self.scale == 0 and self.digits < 1000
        return replace(
            self,
            scale=other.scale if bare else self.scale,
            kind=self.kind or other.kind,
            unit=self.unit or other.unit,
        )


def read_figure(text: str, numeral: Numeral) -> Figure:
    """The figure around a numeral of a folded text."""
    start, digits = numeral.start, numeral.value
    kind: QuantityKind | None = None
    unit: str | None = None
    if sign := _SIGN_BEFORE.search(text, max(0, start - 5), start):
        start, kind = sign.start(), QuantityKind.MONEY
        unit = sign["code"] or CURRENCY_SIGNS[sign["sign"]]
    if minus := _MINUS_BEFORE.search(text, max(0, start - 2), start):
        start, digits = minus.start(), -digits
    end, scale = numeral.end, 0
    while found := _SCALE.match(text, end):  # "three hundred thousand" has two scale words
        letters = found["letters"]
        if letters and (not numeral.in_digits or scale):
            break
        scale += SCALE_LETTERS[letters] if letters else SCALE_WORDS[found["words"].lower()]
        end = found.end()
    if found := _UNIT.match(text, end):
        own_kind, own_unit = _unit(found)
        if kind is None or own_kind is QuantityKind.MONEY:
            kind, unit, end = own_kind, unit or own_unit, found.end()
    if kind is QuantityKind.FRACTION:
        return _fraction(Figure(start, end, digits, numeral.step, 0, kind, None, numeral.in_digits), unit or "1")
    return Figure(start, end, digits, numeral.step, scale, kind, unit, numeral.in_digits)


def _unit(match: re.Match[str]) -> tuple[QuantityKind, str]:
    name, words = str(match.lastgroup), match[str(match.lastgroup)].strip()
    match name:
        case "points":
            return QuantityKind.PERCENTAGE_POINT, "percentage_point"
        case "basis":
            return QuantityKind.BASIS_POINT, "basis_point"
        case "percent":
            return QuantityKind.PERCENT, "percent"
        case "times":
            return QuantityKind.MULTIPLE, "×"
        case "code":
            return QuantityKind.MONEY, words
        case "sign":
            return QuantityKind.MONEY, CURRENCY_SIGNS[words]
        case "currency":
            return QuantityKind.MONEY, CURRENCY_WORDS[words.lower()]
        case "fraction":
            return QuantityKind.FRACTION, str(FRACTION_WORDS[words])
        case "duration":
            return QuantityKind.DURATION, words
        case _:
            return QuantityKind.MEASURE, MEASURES[words]


def _fraction(figure: Figure, parts: str) -> Figure:
    """Thirds to a thousandth: 2/3 has no last written digit of its own."""
    value = (figure.digits / Decimal(parts)).quantize(Decimal("0.0001")).normalize()
    return replace(figure, digits=value, step=Decimal("0.01"))
