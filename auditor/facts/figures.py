"""A numeral with what is glued to it: sign, currency, scale letters, unit. Ranges and hedges come later."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from auditor.facts.currencies import ALSO_WORDS, LEADING, MARKS, WITHOUT_HUNDREDTHS
from auditor.facts.lines import stands_alone, stands_with_mark
from auditor.facts.nouns import noun_after
from auditor.facts.number_words import SCALE_LETTERS, SCALE_WORDS
from auditor.facts.numerals import Form, Numeral
from auditor.facts.surroundings import (
    POUND_WEIGHT,
    TIMES,
    Unit,
    is_inch_mark,
    is_weight,
    means_degrees,
    means_kilometres,
    means_metres,
    points_after,
    unit_after,
)
from auditor.model import QuantityKind

_MARK_BEFORE = re.compile(r"([^\s\d(\[\"',;]{1,8}?)(?:: ?| )?-?$")
_LONGEST_MARK = 6
_COUNTRY_APART = re.compile(r"\b(?:(US|U\.S\.)|([A-Z]{3})) ?$")
_MINUS_BEFORE = re.compile(r"(?:(?:^|(?<=\n))- |(?:^|(?<=[\s(<>~]))(?:-|minus |negative ))$", re.IGNORECASE)
_LETTERS = re.compile(
    r" ?(?P<letters>Mio\.?|Mrd\.?|Md|MM|mm|[kKmMbBtT])(?=(?P<mark>[€$£]|EUR|GBP|USD)?(?![A-Za-z0-9²³]))"
)
_OF_A = re.compile(r" of an? ")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_SCALE_BEHIND = re.compile(r" (million|billion|trillion|bn|mn|crore|lakh)\b")
_NEXT_SUM = re.compile(r" ?\d")
_TIMES = re.compile(r" ?[×x](?![A-Za-z0-9])")
_TIMES_WORD = re.compile(
    r" times(?= (?:as|more|less|the|its|their|his|her|our|that (?:of|in|for)|what|faster|larger|bigger|higher|lower"
    r"|greater|longer|over|fewer|smaller|cheaper|earnings|revenues?|sales|annual|book|forward|[a-z]{3,}er\b"
    r"|in (?:19|20)\d\d)|\n|$)"
)


class Figure(NamedTuple):
    """A numeral, read with its neighbours; `digits` and `step` are still without the scale."""

    start: int
    end: int
    digits: Decimal
    step: Decimal
    scale: int
    kind: QuantityKind | None
    unit: str | None
    in_digits: bool
    other_units: tuple[str, ...] = ()
    others: tuple[Decimal, ...] = ()
    numeral_start: int = 0

    @property
    def value(self) -> Decimal:
        """The digits with their scale applied."""
        return self.digits.scaleb(self.scale)

    def shared_with(self, other: Figure) -> Figure:
        """The first figure of a range, with what only the second one spells out: "$1.5-2 billion", "5-6 %"."""
        bare = self.scale == 0 and self.digits < 1000
        return self._replace(
            scale=other.scale if bare else self.scale,
            kind=self.kind or other.kind,
            unit=self.unit or other.unit,
            other_units=self.other_units or other.other_units,
        )


def read_figure(text: str, numeral: Numeral, after: int = 0) -> Figure:
    """The figure around a numeral of a folded text; what stands before `after` belongs to another figure."""
    figure = Figure(
        numeral.start,
        numeral.end,
        numeral.digits,
        numeral.step,
        numeral.scale,
        None,
        None,
        numeral.in_digits,
        others=numeral.others,
        numeral_start=numeral.start,
    )
    figure = _with_letters(text, _with_mark_before(text, figure, after))
    figure = _with_unit(text, figure, numeral)
    return _settled(_with_minus(text, figure, after), numeral)


def _with_mark_before(text: str, figure: Figure, after: int) -> Figure:
    """“€5”, “US$ 5”, “Rs5”, “CHF 2.1m”, “NZD $5”, “$-5”."""
    found = _MARK_BEFORE.search(text, max(after, figure.start - 10), figure.start)
    if found is None:
        return figure
    run = found[1]
    for length in range(min(_LONGEST_MARK, len(run)), 0, -1):
        mark = run[-length:]
        if mark not in LEADING or (mark[0].isalpha() and run[-length - 1 : -length].isalpha()):
            continue
        if mark in ALSO_WORDS and not _is_formatted(figure):
            return figure
        start, codes = found.start(1) + len(run) - length, MARKS[mark]
        if len(codes) > 1 and (country := _COUNTRY_APART.search(text, max(after, start - 5), start)):
            code = "USD" if country[1] else country[2]
            if code in codes:
                start, codes = country.start(), (code,)
        digits = -figure.digits if text[figure.start - 1] == "-" else figure.digits
        return figure._replace(
            start=start, digits=digits, kind=QuantityKind.MONEY, unit=codes[0], other_units=codes[1:]
        )
    return figure


def _is_formatted(figure: Figure) -> bool:
    """Whether a number is printed as sums are: with hundredths, thousands or a scale word."""
    return figure.scale > 0 or figure.step < 1 or figure.digits >= 1000


def _with_letters(text: str, figure: Figure) -> Figure:
    """“30M”, “€5m”, “600 M€”, “100m” of a race, “5mm” of rain; “mm” is millions only in money."""
    found = _LETTERS.match(text, figure.end) if figure.in_digits and not figure.scale else None
    if found is None:
        return figure
    letters, spaced = found["letters"].rstrip("."), found[0].startswith(" ")
    money = figure.kind is QuantityKind.MONEY or bool(found["mark"])
    power = SCALE_WORDS.get(letters.lower()) or SCALE_LETTERS[letters]
    if spaced and not (money and letters[0].isupper()):
        return figure
    if not money and (letters in ("mm", "t") or not _may_count(text, figure, letters, found.end())):
        return figure
    if letters == "K" and not money and figure.step < 1 and means_degrees(text, figure.start, found.end()):
        return figure  # 573.15K
    if not money and letters in "bBtT" and figure.digits >= 1000:
        return figure  # a packet of 1500b
    open_reading = letters == "m" and not money and noun_after(text, found.end()) is None
    others = (figure.digits.scaleb(-power),) if open_reading else ()
    return figure._replace(end=found.end(), scale=power, others=figure.others + others)


def _may_count(text: str, figure: Figure, letters: str, end: int) -> bool:
    if letters == "m":
        return not means_metres(text, figure.start, end)
    return not (letters in "kK" and means_kilometres(text, end))


def _with_unit(text: str, figure: Figure, numeral: Numeral) -> Figure:
    """The unit behind the figure; a second currency only if it agrees: "$20 US" but not "$5 €4"."""
    if numeral.form is Form.ORDINAL:
        return figure._replace(kind=QuantityKind.ORDINAL)
    if figure.kind is None and (times := _TIMES.match(text, figure.end) or _TIMES_WORD.match(text, figure.end)):
        return _counted_in(figure, TIMES, times.end())
    if numeral.in_digits and figure.kind is None and not figure.scale and (th := _ORDINAL.match(text, figure.end)):
        return figure._replace(end=th.end(), kind=QuantityKind.ORDINAL)
    if figure.kind is None and figure.in_digits and (letter := _open_letter(text, figure)):
        return _counted_in(figure, *letter)
    if numeral.form is Form.FRACTION and (article := _OF_A.match(text, figure.end)):
        whole = unit_after(text, article.end() - 1, plain=False, in_digits=False)
        if whole and whole[0].kind in (QuantityKind.DURATION, QuantityKind.MEASURE):
            return _counted_in(figure, *whole)  # "three quarters of an hour"
    plain = not _is_formatted(figure) and not stands_with_mark(text, figure.start, figure.end)
    found = unit_after(text, figure.end, plain=plain, in_digits=figure.in_digits or figure.scale > 0)
    found = found or points_after(text, figure.start, figure.end)
    if found is None:
        return figure
    unit, end = found
    if figure.kind is QuantityKind.MONEY:
        agrees = unit.kind is QuantityKind.MONEY and not unit.power and unit.unit in (figure.unit, *figure.other_units)
        agrees = agrees and not _NEXT_SUM.match(text, end)
        return figure._replace(end=end, unit=unit.unit, other_units=unit.other_units) if agrees else figure
    hyphened = text[figure.end : figure.end + 1] == "-"
    if unit.unit == "GBP" and not unit.power and not figure.scale and "ound" in text[figure.end : end]:
        unit = POUND_WEIGHT if is_weight(text, figure.start, end, hyphened=hyphened) else unit
    return _with_scale_behind(text, _counted_in(figure, unit, end))


def _with_scale_behind(text: str, figure: Figure) -> Figure:
    """“75 USD million”: the scale word behind the currency."""
    found = _SCALE_BEHIND.match(text, figure.end) if figure.kind is QuantityKind.MONEY and not figure.scale else None
    return figure._replace(end=found.end(), scale=SCALE_WORDS[found[1]]) if found else figure


def _open_letter(text: str, figure: Figure) -> tuple[Unit, int] | None:
    """Letters that are a unit where they are no scale: metres, tonnes, kilometres of a run."""
    at = figure.end
    if text[at : at + 2] in (" C", " F"):
        at += 1
    letter, whole = text[at : at + 1], not text[at + 1 : at + 2].isalnum()
    if not whole or figure.scale:
        return None
    if letter == '"' and is_inch_mark(text, at):
        return Unit(QuantityKind.MEASURE, "in"), at + 1
    if letter == "m" and means_metres(text, figure.start, at + 1):
        return Unit(QuantityKind.MEASURE, "m"), at + 1
    if letter == "t":
        return Unit(QuantityKind.MEASURE, "t"), at + 1
    if letter in "kK" and letter and means_kilometres(text, at + 1):
        return Unit(QuantityKind.MEASURE, "km"), at + 1
    if letter == "K" and figure.step < 1 and means_degrees(text, figure.start, at + 1):
        return Unit(QuantityKind.MEASURE, "K"), at + 1
    if letter in "CF" and letter and means_degrees(text, figure.start, at + 1):
        return Unit(QuantityKind.MEASURE, f"°{letter}"), at + 1
    return None


def _counted_in(figure: Figure, unit: Unit, end: int) -> Figure:
    digits, step = figure.digits.scaleb(unit.power), figure.step.scaleb(unit.power)
    return figure._replace(
        end=end, digits=digits, step=step, kind=unit.kind, unit=unit.unit, other_units=unit.other_units
    )


def _with_minus(text: str, figure: Figure, after: int) -> Figure:
    minus = _MINUS_BEFORE.search(text, max(after, figure.start - 9), figure.start)
    if minus is None or (
        minus[0] == "- " and figure.kind is None and not stands_alone(text, minus.start(), figure.end)
    ):
        return figure  # "- 5 people": a list
    return figure._replace(start=minus.start(), digits=-figure.digits)


def _settled(figure: Figure, numeral: Numeral) -> Figure:
    """Parts and places without a unit; sums in a currency without hundredths, in which a point parts thousands."""
    if figure.kind is None and not figure.scale:
        kinds = {Form.FRACTION: QuantityKind.FRACTION, Form.ORDINAL: QuantityKind.ORDINAL}
        return figure._replace(kind=kinds.get(numeral.form))
    if figure.unit in WITHOUT_HUNDREDTHS and figure.others and figure.step < 1 and not figure.scale:
        return figure._replace(digits=figure.others[0], step=Decimal(1), others=(figure.digits,))
    return figure
