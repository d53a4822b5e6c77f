"""A numeral read with what is glued to it: the currency before it, scale letters, its sign, its unit."""

from __future__ import annotations

import re
from decimal import Decimal

from auditor.facts.lines import stands_alone, stands_with_mark
from auditor.facts.quantities.currencies import ALSO_WORDS, LEADING, MARKS, WITHOUT_HUNDREDTHS
from auditor.facts.quantities.figure_units import with_unit
from auditor.facts.quantities.figures import Figure, is_formatted
from auditor.facts.quantities.nouns import noun_after
from auditor.facts.quantities.number_words import SCALE_LETTERS, SCALE_WORDS
from auditor.facts.quantities.numerals import Form, Numeral
from auditor.facts.quantities.surroundings import means_degrees, means_kilometres, means_metres
from auditor.model import QuantityKind

_MARK_BEFORE = re.compile(r"([^\s\d(\[\"',;]{1,8}?)(?:: ?| )?-?$")
_MARK_ENDS = frozenset(mark[-1] for mark in LEADING)
_LONGEST_MARK = 6
_COUNTRY_APART = re.compile(r"\b(?:(US|U\.S\.)|([A-Z]{3})) ?$")
_MINUS_BEFORE = re.compile(r"(?:(?:^|(?<=\n))- |(?:^|(?<=[\s(<>~]))(?:-|minus |negative ))$", re.IGNORECASE)
_MINUS_ENDS = ("-", "- ", "s ", "S ", "e ", "E ")
_LETTERS = re.compile(
    r" ?(?P<letters>Mio\.?|Mrd\.?|Md|MM|mm|[kKmMbBtT])(?=(?P<mark>[€$£]|EUR|GBP|USD)?(?![^\W_]|[²³]))"
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
    figure = with_unit(text, figure, numeral)
    return _settled(_with_minus(text, figure, after), numeral)


def _with_mark_before(text: str, figure: Figure, after: int) -> Figure:
    """“€5”, “US$ 5”, “Rs5”, “CHF 2.1m”, “NZD $5”, “$-5”."""
    near = text[max(after, figure.start - 3) : figure.start].rstrip(" -:")[-1:]
    found = _MARK_BEFORE.search(text, max(after, figure.start - 10), figure.start) if near in _MARK_ENDS else None
    if found is None:
        return figure
    run = found[1]
    for length in range(min(_LONGEST_MARK, len(run)), 0, -1):
        mark = run[-length:]
        if mark not in LEADING or (mark[0].isalpha() and run[-length - 1 : -length].isalpha()):
            continue
        if mark in ALSO_WORDS and not is_formatted(figure):
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


def _with_letters(text: str, figure: Figure) -> Figure:
    """“30M”, “€5m”, “600 M€”, “100m” of a race, “5mm” of rain; “mm” is millions only in money."""
    found = _LETTERS.match(text, figure.end) if figure.in_digits and not figure.scale else None
    if found is None:
        return figure
    letters, spaced = found["letters"].rstrip("."), found[0].startswith(" ")
    money = figure.kind is QuantityKind.MONEY or bool(found["mark"])
    power = SCALE_WORDS.get(letters.lower()) or SCALE_LETTERS[letters]
    if letters in "Tt" and found["mark"]:
        return figure  # T$ is the paʻanga
    if spaced and not (letters[0].isupper() and (money or stands_with_mark(text, figure.start, figure.end))):
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


def _with_minus(text: str, figure: Figure, after: int) -> Figure:
    near = text[max(after, figure.start - 2) : figure.start]
    if not near.endswith(_MINUS_ENDS):
        return figure
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
