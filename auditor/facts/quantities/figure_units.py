"""The unit of a figure: what stands behind it, and letters that need a look at what they stand beside."""

from __future__ import annotations

import re
from decimal import Decimal

from auditor.facts.quantities.figures import Figure, is_formatted
from auditor.facts.quantities.number_words import SCALE_WORDS
from auditor.facts.quantities.numerals import Form, Numeral
from auditor.facts.quantities.spelled import HALF_BEHIND
from auditor.facts.quantities.surroundings import (
    POUND_WEIGHT,
    TIMES,
    Unit,
    cell_mark,
    is_inch_mark,
    is_weight,
    means_degrees,
    means_kilometres,
    means_metres,
    points_after,
    unit_after,
)
from auditor.model import QuantityKind

_OF_A = re.compile(r" of an? ")
_ORDINAL_ENDS = ("s", "n", "r", "t")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_SCALE_BEHIND = re.compile(r" (million|billion|trillion|bn|mn|crore|lakh)\b")
_DIVISIBLE = (QuantityKind.DURATION, QuantityKind.MEASURE)
_IN_PARTS = (*_DIVISIBLE, QuantityKind.PERCENTAGE_POINT)
_HOURS = re.compile(r" ?h(?:rs?)?(?= ?\d{1,2} ?m(?:in(?:ute)?s?)?\b)")
_MINUTES = Decimal("0.01")
_NEXT_SUM = re.compile(r" ?\d")
_TIMES = re.compile(r" ?[×x](?![A-Za-z0-9])")
_TIMES_WORD = re.compile(
    r" times(?= (?:as|more|less|the|its|their|his|her|our|that (?:of|in|for)|what|faster|larger|bigger|higher|lower"
    r"|greater|longer|over|fewer|smaller|cheaper|earnings|revenues?|sales|annual|book|forward|(?!whether|after|under|other|never|later|earlier|rather)[a-z]{3,}er\b"
    r"|in (?:19|20)\d\d)|\n|$)"
)


def with_unit(text: str, figure: Figure, numeral: Numeral) -> Figure:
    """The figure with the unit behind it; a second currency only if it agrees: "$20 US" but not "$5 €4"."""
    if numeral.form is Form.ORDINAL:
        return figure._replace(kind=QuantityKind.ORDINAL)
    if figure.kind is None:
        if close := _close_unit(text, figure, numeral):
            return _counted_in(figure, *close)
        glued = numeral.in_digits and not figure.scale and text[figure.end : figure.end + 1] in _ORDINAL_ENDS
        if glued and (th := _ORDINAL.match(text, figure.end)):
            return figure._replace(end=th.end(), kind=QuantityKind.ORDINAL)
    found = _unit_behind(text, figure)
    if found is None:
        return figure
    unit, end = found
    if figure.kind is QuantityKind.MONEY:
        return _in_its_currency(text, figure, unit, end)
    hyphened = text[figure.end : figure.end + 1] == "-"
    if unit.unit == "GBP" and not unit.power and not figure.scale and "ound" in text[figure.end : end]:
        unit = POUND_WEIGHT if is_weight(text, figure.start, end, hyphened=hyphened) else unit
    return _with_half_behind(text, _with_scale_behind(text, _counted_in(figure, unit, end)))


def _close_unit(text: str, figure: Figure, numeral: Numeral) -> tuple[Unit, int] | None:
    """“20×”, “8 times as many”, “48m long”, “three quarters of an hour”, “1 h 05 min”."""
    near = text[figure.end : figure.end + 2].lstrip(" ")[:1]
    if near in ("×", "x", "t") and (times := _TIMES.match(text, figure.end) or _TIMES_WORD.match(text, figure.end)):
        return TIMES, times.end()
    if near == "h" and figure.in_digits and figure.step == 1 and (hours := _HOURS.match(text, figure.end)):
        return Unit(QuantityKind.DURATION, "hour"), hours.end()
    if figure.in_digits and (letter := _open_letter(text, figure)):
        return letter
    if numeral.form is Form.FRACTION and (article := _OF_A.match(text, figure.end)):
        whole = unit_after(text, article.end() - 1, plain=False, in_digits=False)
        return whole if whole and whole[0].kind in _IN_PARTS else None
    return None


def _unit_behind(text: str, figure: Figure) -> tuple[Unit, int] | None:
    plain = not is_formatted(figure)
    found = unit_after(text, figure.end, plain=plain, in_digits=figure.in_digits or figure.scale > 0)
    if found is None and figure.kind is None:
        found = cell_mark(text, figure.start, figure.end)
    return found or points_after(text, figure.start, figure.end)


def _in_its_currency(text: str, figure: Figure, unit: Unit, end: int) -> Figure:
    """A sum with a second mark behind it: taken in if both may be one currency and it leads no other sum."""
    agrees = unit.kind is QuantityKind.MONEY and not unit.power and unit.unit in (figure.unit, *figure.other_units)
    if not agrees or _NEXT_SUM.match(text, end):
        return figure
    return figure._replace(end=end, unit=unit.unit, other_units=unit.other_units)


def _with_scale_behind(text: str, figure: Figure) -> Figure:
    """“75 USD million”: the scale word behind the currency."""
    found = _SCALE_BEHIND.match(text, figure.end) if figure.kind is QuantityKind.MONEY and not figure.scale else None
    return figure._replace(end=found.end(), scale=SCALE_WORDS[found[1]]) if found else figure


def _with_half_behind(text: str, figure: Figure) -> Figure:
    """“an hour and a half”, “two years and a half”."""
    half = HALF_BEHIND.match(text, figure.end) if figure.kind in _DIVISIBLE and figure.step == 1 else None
    return (
        figure._replace(end=half.end(), digits=figure.digits + Decimal("0.5"), step=Decimal("0.1")) if half else figure
    )


def _open_letter(text: str, figure: Figure) -> tuple[Unit, int] | None:
    """Letters that are a unit where they are no scale: metres, tonnes, kilometres of a run."""
    at = figure.end
    if text[at : at + 2] in (" C", " F", " b"):
        at += 1
    if text[at : at + 3] == " pm" and figure.step not in (1, _MINUTES):
        return Unit(QuantityKind.MEASURE, "pm"), at + 3
    letter, whole = text[at : at + 1], not text[at + 1 : at + 2].isalnum()
    if not whole or figure.scale:
        return None
    if letter == '"' and is_inch_mark(text, at):
        return Unit(QuantityKind.MEASURE, "in"), at + 1
    if letter == "m" and means_metres(text, figure.start, at + 1):
        return Unit(QuantityKind.MEASURE, "m"), at + 1
    if letter == "b" and figure.digits >= 1000:
        return Unit(QuantityKind.MEASURE, "bit"), at + 1
    if letter == "t":
        return Unit(QuantityKind.MEASURE, "t"), at + 1
    if letter in "kK" and letter and means_kilometres(text, at + 1):
        return Unit(QuantityKind.MEASURE, "km"), at + 1
    return _of_temperature(text, figure, letter, at + 1)


def _of_temperature(text: str, figure: Figure, letter: str, end: int) -> tuple[Unit, int] | None:
    """“a peak of 41C”, “-10C”, “573.15K”: only where the words around speak of heat or cold."""
    scale = letter in ("C", "F") or (letter == "K" and figure.step < 1)
    if not scale or not means_degrees(text, figure.start, end):
        return None
    return Unit(QuantityKind.MEASURE, letter if letter == "K" else f"°{letter}"), end


def _counted_in(figure: Figure, unit: Unit, end: int) -> Figure:
    digits, step = figure.digits.scaleb(unit.power), figure.step.scaleb(unit.power)
    return figure._replace(
        end=end, digits=digits, step=step, kind=unit.kind, unit=unit.unit, other_units=unit.other_units
    )
