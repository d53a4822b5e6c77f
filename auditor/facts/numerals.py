"""Numerals: figures in digits and number words, without their units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = {word: value for value, word in enumerate(_ONES)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}

# Powers of ten. Letters glued to a figure ("30M", "1.7bn") and words after it ("30 million").
SCALE_WORDS = {
    "hundred": 2,
    "thousand": 3,
    "thousands": 3,
    "lakh": 5,
    "lakhs": 5,
    "million": 6,
    "millions": 6,
    "mln": 6,
    "mn": 6,
    "crore": 7,
    "crores": 7,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "bln": 9,
    "trillion": 12,
    "trillions": 12,
    "trn": 12,
    "tn": 12,
}
SCALE_LETTERS = {"k": 3, "K": 3, "m": 6, "M": 6, "mm": 6, "MM": 6, "B": 9, "b": 9, "T": 12} | {
    letters: SCALE_WORDS[letters] for letters in ("mn", "mln", "bn", "bln", "tn", "trn")
}

# "1,234,567.8", Indian "12,34,567", a decimal comma "5,5", "1234.5". At most 40 digits: more is no figure of a press
# article, and unbounded integers cost quadratic time. What runs on in points and commas ("18.6.2", "1,2,3") is none.
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,2}(?:,\d\d){1,8},\d{3})(?:\.\d{1,12})?|(?P<comma>\d{1,3},\d{1,2})"
    r"|\d{1,40}(?:\.\d{1,12})?"
)
_VULGAR = r"(?:\d{1,40} ?)?[¼-¾⅐-⅞]"
_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:10])})\b)?|(?:{_WORD}))"
_WORDS = rf"{_BELOW_HUNDRED}(?: and a half| hundred(?:(?: and)? {_BELOW_HUNDRED})?)?"
_DOZEN = rf"(?:an?|half a|{_WORD}) dozen"
_ARTICLE = r"an?(?= (?:hundred|thousand|million|billion|trillion)\b)|half a(?= (?:million|billion|trillion)\b)"
_NUMERAL = re.compile(
    rf"(?<![\w.])(?<!\d,)(?:(?P<vulgar>{_VULGAR})|(?P<digits>{_DIGITS})(?!\d|[.,]\d)"
    rf"|(?P<dozen>{_DOZEN})\b|(?P<words>{_WORDS})\b|(?P<article>{_ARTICLE})\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: its place in the folded text, its value, the place value of its last digit."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    in_digits: bool


def numerals(text: str) -> Iterator[Numeral]:
    """All numerals of a folded text, in order, whatever they turn out to count."""
    for match in _NUMERAL.finditer(text):
        if match["digits"]:
            value = Decimal(match["digits"].replace(",", "." if match["comma"] else ""))
            step = Decimal(1).scaleb(int(value.as_tuple().exponent))
        else:
            value, step = _vulgar(match["vulgar"]) if match["vulgar"] else _spelled(match)
        yield Numeral(match.start(), match.end(), value, step, bool(match["digits"] or match["vulgar"]))


def _vulgar(written: str) -> tuple[Decimal, Decimal]:
    """2½ is 2.5; a third ends after four digits, as in `figures`."""
    part = Decimal(str(unicodedata.numeric(written[-1]))).quantize(Decimal("0.0001")).normalize()
    return Decimal(written[:-1].strip() or 0) + part, Decimal("0.1") if len(written) > 1 else Decimal("0.01")


def _spelled(match: re.Match[str]) -> tuple[Decimal, Decimal]:
    words = match.group().lower().replace("-", " ").split()
    if match["dozen"]:
        times = Decimal("0.5") if words[0] == "half" else Decimal(NUMBER_WORDS.get(words[0], 1))
        return times * 12, Decimal(1)
    if match["article"]:
        return (Decimal("0.5"), Decimal("0.1")) if words[0] == "half" else (Decimal(1), Decimal(1))
    if words[-1] == "half":
        return NUMBER_WORDS[words[0]] + Decimal("0.5"), Decimal("0.1")
    total = part = 0
    for word in words:
        if word == "hundred":
            total, part = max(part, 1) * 100, 0
        else:
            part += NUMBER_WORDS.get(word, 0)
    return Decimal(total + part), Decimal(1)
