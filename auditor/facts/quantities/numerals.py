"""Numerals: figures in digits and in words, with their scale words, without their units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from auditor.facts.leads import finder
from auditor.facts.quantities.digits import read_digits
from auditor.facts.quantities.number_words import FRACTIONS, NUMBER_WORDS, ORDINALS, SCALE_SIGNS, SCALE_WORDS
from auditor.facts.quantities.spelled import LEADS, read_spelled


class Form(Enum):
    """What a numeral is: a number, a place in a row, or a part."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    FRACTION = "fraction"


class Numeral(NamedTuple):
    """A number as written: its place in the folded text and its digits, `scale` powers of ten below its value.

    `step` is the place value of the last written digit, before the scale too. `others` are further readings of the
    digits ("1.234").
    """

    start: int
    end: int
    digits: Decimal
    step: Decimal
    scale: int = 0
    in_digits: bool = True
    form: Form = Form.NUMBER
    others: tuple[Decimal, ...] = ()


_DIGIT = re.compile(r"\d+|[¼-¾⅐-⅞]")
_BY_ARTICLE = r"an? (?:hundred|thousand|million|billion|trillion|lakh|crore|dozen"
_BY_ARTICLE += r"|(?:hour|day|week|month|year|decade|century|mile|minute)(?= and a half))"
_number_words = finder({*NUMBER_WORDS, *ORDINALS, *LEADS, _BY_ARTICLE}, ending=r"(?![a-rt-z]|s[a-z])")
_SCALE = re.compile(r"[ -]?([a-zõ]{2,12})(?![a-z])\.?|(?P<sign>[千万萬億亿兆만억조])")
# No scale word follows these.
_ENDS = frozenset(".,;:!?%)\"'")
_DOZEN = re.compile(r"[ -](?:dozens?|dozs?)\b")
_AND_A_PART = re.compile(
    r" and (?:(?P<one>an?|one|two|three|four) )?(?P<part>half|quarters?|thirds?|fourths?|fifths?|sixths?"
    r"|sevenths?|eighths?|ninths?|tenths?)\b(?! of(?! an? )|-)"
)
_PARTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_MIXED = re.compile(r" (?:and )?(\d{1,2})/(\d{1,3})(?![\d/])")
# What may follow within one number: "3億5000万", "4 thousand 3 hundred", "3 hundred and 21".
_SMALLER = re.compile(r"(?:(?<=[千万萬億亿兆만억조])| | and )(?=\d{1,4}(?!\d))")
_WITH_A_POINT = ("mio", "mrd", "mill")


def numerals(text: str) -> Iterator[Numeral]:
    """All numerals of a folded text, in order and apart, whatever they turn out to count."""
    low, end = text.lower(), 0
    starts = [(match.start(), True) for match in _DIGIT.finditer(text)]
    starts += [(start, False) for start in _number_words(low)]
    for start, in_digits in sorted(starts):
        if start >= end and (numeral := _in_digits(text, low, start, end) if in_digits else _in_words(low, start)):
            numeral = _with_smaller(text, low, numeral)
            end = numeral.end
            yield numeral


def fraction(above: int | Decimal, below: int) -> Decimal:
    """A fraction to four digits: 2/3 has no last written digit of its own."""
    return (Decimal(above) / below).quantize(Decimal("0.0001")).normalize()


def _in_digits(text: str, low: str, at: int, after: int) -> Numeral | None:
    """“12.5”, “1,234 million”, “2½”, “10 1/2”, “3 dozen”, “3 hundred and 21”."""
    found = read_digits(text, at, after)
    if found is None:
        return None
    form = Form.FRACTION if found.is_part else Form.NUMBER
    numeral = Numeral(found.start, found.end, found.value, found.step, form=form, others=found.others)
    if "/" in text[found.end : found.end + 7] and (mixed := _MIXED.match(text, found.end)):
        numeral = _with_part(numeral, mixed)
    return _scaled(low, numeral)


def _with_smaller(text: str, low: str, numeral: Numeral) -> Numeral:
    """“3億5000万”, “4 thousand 3 hundred”, “3 hundred and 21”: a smaller part of the same number."""
    following = _SMALLER.match(text, numeral.end) if numeral.in_digits and numeral.scale else None
    rest = _in_digits(text, low, following.end(), following.end()) if following else _in_words_after(low, numeral)
    if rest is None or rest.scale >= numeral.scale or rest.step < 1:
        return numeral
    if not rest.scale and (numeral.scale != 2 or (following and following[0] == " ")) and not _touches(numeral, rest):
        return numeral  # "3 million 400 staff"
    apart = rest.scale - numeral.scale
    return numeral._replace(
        end=rest.end, digits=numeral.digits + rest.digits.scaleb(apart), step=rest.step.scaleb(apart)
    )


def _touches(one: Numeral, other: Numeral) -> bool:
    return one.end == other.start


def _in_words_after(low: str, numeral: Numeral) -> Numeral | None:
    """The rest of “3 hundred and one”."""
    if numeral.scale != 2 or not numeral.in_digits or not low.startswith(" and ", numeral.end):
        return None
    rest = _in_words(low, numeral.end + len(" and ")) if low[numeral.end + 5 : numeral.end + 6].isalpha() else None
    return rest if rest and rest.form is Form.NUMBER and rest.digits < 100 and not rest.scale else None


def _with_part(numeral: Numeral, part: re.Match[str]) -> Numeral:
    """“10 1/2”: a whole number and a fraction below one."""
    above, below = int(part[1]), int(part[2])
    if not 0 < above < below or numeral.step != 1:
        return numeral
    return numeral._replace(end=part.end(), digits=numeral.digits + fraction(above, below), step=Decimal("0.1"))


def _in_words(low: str, at: int) -> Numeral | None:
    """“three hundred and fifty”, “two-thirds”, “twenty-first”, “half a million”, “two and a half”."""
    found = read_spelled(low, at)
    if found is None:
        return None
    numeral = Numeral(
        found.start, found.end, found.digits, found.step, found.scale, in_digits=False, form=Form(found.form)
    )
    return _scaled(low, numeral) if numeral.form is Form.NUMBER and numeral.scale == 0 else numeral


def _scaled(low: str, numeral: Numeral) -> Numeral:
    """The numeral with the dozens, the halves and the scale words behind it: “two and a half million”."""
    following = low[numeral.end : numeral.end + 2]
    if following[:1] in _ENDS:
        return numeral
    if following[1:] == "d" and (dozen := _DOZEN.match(low, numeral.end)):
        return numeral._replace(end=dozen.end(), digits=numeral.digits * 12, step=Decimal(1))
    numeral = _and_a_part(low, numeral)
    while found := _SCALE.match(low, numeral.end):
        power = SCALE_SIGNS[found["sign"]] if found["sign"] else SCALE_WORDS.get(found[1], 0)
        glued = not found["sign"] and low[numeral.end] not in " -"
        if not power or (glued and not (numeral.in_digits and power > 3)):
            break
        stop = found.end() - (found[0].endswith(".") and found[1] not in _WITH_A_POINT)
        form = Form.NUMBER if numeral.form is Form.FRACTION else numeral.form
        numeral = numeral._replace(end=stop, scale=numeral.scale + power, form=form)
    return _and_a_part(low, numeral) if numeral.scale > 3 else numeral


def _and_a_part(low: str, numeral: Numeral) -> Numeral:
    """“two and a half”, “one and three quarters”, “3 million and a quarter”."""
    part = _AND_A_PART.match(low, numeral.end) if low.startswith(" and ", numeral.end) else None
    if part is None or numeral.form is not Form.NUMBER or numeral.step != 1:
        return numeral
    above, below = _PARTS[part["one"] or "one"], FRACTIONS[part["part"].rstrip("s")]
    if above >= below:
        return numeral
    return numeral._replace(end=part.end(), digits=numeral.digits + fraction(above, below), step=Decimal("0.1"))
