"""A numeral with what is glued to it: sign, currency, scale word, unit. Ranges and hedges come later."""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SIGN_BEFORE = re.compile(rf"(?<![A-Za-z])(?:(?P<code>{_any(CURRENCY_CODES)})|(?P<sign>{_any(CURRENCY_SIGNS)})) ?$")
_MINUS_BEFORE = re.compile(r"(?:^|(?<=[\s(]))(?:-|minus )$")
_SCALE = re.compile(
    rf"(?P<letters>{_any(SCALE_LETTERS)})(?![A-Za-z0-9])|[ -]?(?P<words>(?i:{_any(SCALE_WORDS)}))(?![A-Za-z])",
)
_UNIT = re.compile(
    r"(?P<points> ?(?:percentage[ -]points?|pp\b|points?\b(?= (?:higher|lower|up|down|in the polls|ahead|behind))))"
    r"|(?P<basis> ?(?:basis points?|bps?)\b)"
    r"|(?P<percent> ?%| ?(?i:percent|per cent|pct)\b)"
    r"|(?P<ordinal>(?:st|nd|rd|th)\b)"
    r"|(?P<times> ?[×x](?![A-Za-z0-9])|-?fold\b| times\b)"
    rf"|(?P<code> ?(?:{_any(CURRENCY_CODES)})\b)"
    rf"|(?P<sign> ?[€£](?!\d))"
    rf"|[ -](?P<currency>(?i:{_any(CURRENCY_WORDS)}))s?\b"
    rf"|[ -](?P<fraction>(?i:{_any(FRACTION_WORDS)}))s?\b(?! (?:quarter|half|of (?:19|20)))"
    rf"|[ -](?P<duration>(?i:{_any(DURATIONS)}))s?\b"
    rf"|[ -]?(?P<measure>{_any(MEASURES)})s?(?![A-Za-z])",
)
_FIXED: dict[str, tuple[QuantityKind, str | None]] = {
    "points": (QuantityKind.PERCENTAGE_POINT, "percentage_point"),
    "basis": (QuantityKind.BASIS_POINT, "basis_point"),
    "percent": (QuantityKind.PERCENT, "percent"),
    "ordinal": (QuantityKind.ORDINAL, None),
    "times": (QuantityKind.MULTIPLE, "×"),
}
_MONEY_GROUPS = ("code", "sign", "currency")


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


def read_figure(text: str, numeral: Numeral, after: int = 0) -> Figure:
    """The figure around a numeral of a folded text; what stands before `after` belongs to another figure."""
    start, digits = numeral.start, numeral.value
    kind: QuantityKind | None = None
    unit: str | None = None
    if sign := _SIGN_BEFORE.search(text, max(after, start - 5), start):
        start, kind = sign.start(), QuantityKind.MONEY
        unit = sign["code"] or CURRENCY_SIGNS[sign["sign"]]
    if minus := _MINUS_BEFORE.search(text, max(after, start - 7), start):
        start, digits = minus.start(), -digits
    scale, end = _scale(text, numeral, money=kind is not None)
    found = _UNIT.match(text, end)
    if found and (kind is None or found.lastgroup in _MONEY_GROUPS):
        kind, own_unit = _unit(found)
        unit, end = unit or own_unit, found.end()
    elif kind is None and scale == 0 and numeral.in_digits and not text[numeral.start].isdecimal():
        kind = QuantityKind.FRACTION  # "½ of the votes"
    figure = Figure(start, end, digits, numeral.step, scale, kind, unit, numeral.in_digits)
    return _fraction(figure) if unit in FRACTION_WORDS and kind is QuantityKind.FRACTION else figure


def _scale(text: str, numeral: Numeral, *, money: bool) -> tuple[int, int]:
    """The power of ten of the scale words after a numeral, and where they end; "hundred thousand" are two."""
    scale, end = 0, numeral.end
    while found := _SCALE.match(text, end):
        letters = found["letters"]
        if letters and (not numeral.in_digits or scale or (letters == "mm" and not money)):
            break  # "5mm" of rain is a length, "$5mm" a sum
        scale += SCALE_LETTERS[letters] if letters else SCALE_WORDS[found["words"].lower()]
        end = found.end()
    return scale, end


def _unit(match: re.Match[str]) -> tuple[QuantityKind, str | None]:
    name, words = str(match.lastgroup), match[str(match.lastgroup)].strip()
    if name in _FIXED:
        return _FIXED[name]
    match name:
        case "code":
            return QuantityKind.MONEY, words
        case "sign":
            return QuantityKind.MONEY, CURRENCY_SIGNS[words]
        case "currency":
            return QuantityKind.MONEY, CURRENCY_WORDS[words.lower()]
        case "fraction" | "duration":
            return QuantityKind(name), words.lower()
        case _:
            return QuantityKind.MEASURE, MEASURES[words]


def _fraction(figure: Figure) -> Figure:
    """Thirds to four digits: 2/3 has no last written digit of its own. "Two quarters" are half a year."""
    parts = FRACTION_WORDS[str(figure.unit)]
    if figure.unit == "quarter" and figure.digits not in (1, 3):
        return replace(figure, kind=QuantityKind.DURATION)
    value = (figure.digits / parts).quantize(Decimal("0.0001")).normalize()
    return replace(figure, digits=value, step=Decimal("0.01"), unit=None)
