"""Numbers in digits: groups and decimal marks of every locale, powers, fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

# At most 40 digits: more is no figure of a press article, and unbounded integers cost quadratic time. What runs on in
# points and commas ("18.6.2", "1,2,3") is no number.
_NUMBER = re.compile(
    r"(?:(?P<grouped>(?!0,)\d{1,3}(?P<mark>[,.' ])\d{3}(?:(?P=mark)\d{3}){0,11}"
    r"(?:(?!(?P=mark))(?P<point>[.,])\d{1,12})?)"
    r"|(?P<continental>\d{1,3}(?:,\d{3}){1,11},\d{1,2})"
    r"|(?P<indian>\d{1,2}(?:,\d\d){1,8},\d{3}(?:\.\d{1,2})?)"
    r"|(?P<comma>\d{1,40},\d{1,2}|0,\d{3,12})"
    r"|(?P<plain>\d{1,40}(?:\.\d{1,12})?))(?!\d|[.,]\d)"
)
# 10⁶, 1.3x10^6, 2.48×10-5, 4e14
_POWER = re.compile(r" ?[x×·*] ?10(?:\^(-?\d{1,3})|(-\d{1,2})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3}))(?!\d)|[eE]([+-]?\d{1,3})(?!\w)")
_RAISED = re.compile(r"(?<=\b10)(?:\^(-?\d{1,3})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3}))(?!\d)")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_RAISED_SIGNS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁄ⁿ")
_CROSSES = frozenset("x×·*")
_BEFORE_POWERS = _CROSSES | _RAISED_SIGNS | frozenset(" eE^⁺")
_VULGARS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_VULGAR = re.compile(r" ?([¼-¾⅐-⅞])")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,3})(?![\d/]|[.,]\d)")
_LARGEST_POWER = 40
# The place value of the last digit, by the number of decimals.
_STEPS = tuple(Decimal(1).scaleb(-places) for places in range(16))


class Digits(NamedTuple):
    """A number in digits: its place, value, the place value of its last digit, and other readings of its marks."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    others: tuple[Decimal, ...] = ()
    is_part: bool = False


def read_digits(text: str, at: int, after: int = 0) -> Digits | None:
    """The number whose first digit stands at `at`; None where the digits belong to something longer.

    A point before them is the decimal mark of a number below one (".25"), but ends a word that it touches ("Rs.500").
    """
    if text[at] in _VULGARS:
        value = _vulgar(text[at])
        return Digits(at, at + 1, value, Decimal("0.01"), is_part=True)
    start = at - 1 if at > after and text[at - 1] == "." and not text[max(0, at - 2)].isalpha() else at
    if start and _runs_on(text, start):
        return None
    if "/" in text[at : at + 3] and (slashed := _SLASHED.match(text, at)):
        return _slashed(slashed) if start == at else None
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    if start < at:
        return _with_power(text, _leading_point(match)) if match["plain"] and "." not in match[0] else None
    return _with_power(text, _with_vulgar(text, _read(match)))


def _runs_on(text: str, start: int) -> bool:
    """Whether a figure, a point or a comma before it makes the digits a part of something longer.

    >>> [_runs_on(text, len(text) - 1) for text in ("v1.2", "1,2", "a.5", "Rs.5", " 5")]
    [True, True, True, False, False]
    """
    before = text[start - 1]
    if before in ".,":
        return (
            text[start] == "."
            or text[max(0, start - 2)].isdigit()
            or (before == "." and not text[:start].endswith(_NO))
        )
    return before.isdigit()


_NO = (" no.", " No.", "(no.", "Rs.", " ca.", " c.", "kr.", "Fr.")


def _read(match: re.Match[str]) -> Digits:
    written = match[0]
    if match["grouped"]:
        return _grouped(match)
    if match["continental"]:
        whole, _, part = written.rpartition(",")
        return _number(match, whole.replace(",", "") + "." + part)
    if match["comma"]:
        return _number(match, written.replace(",", "."))
    return _number(match, written.replace(",", ""))


def _grouped(match: re.Match[str]) -> Digits:
    """“1,234.5”, “1.234,56”, “1 234 567”, “1'049,95”; “1.234” alone may be either, and so may “320.000”.

    Three digits after one point are decimals in English, unless they are noughts or others stand before them; the
    other reading is kept.
    """
    written, mark, point = match[0], match["mark"], match["point"]
    whole, _, part = written.rpartition(point) if point else (written, "", "")
    number = _number(match, whole.replace(mark, "") + ("." + part if part else ""))
    if mark != "." or point or written.count(mark) > 1:
        return number
    decimal = _number(match, written)
    if written.startswith("0"):
        return decimal
    first, second = (number, decimal) if written.endswith("000") else (decimal, number)
    return Digits(first.start, first.end, first.value, first.step, (second.value,))


def _number(match: re.Match[str], written: str) -> Digits:
    places = len(written) - 1 - written.index(".") if "." in written else 0
    return Digits(match.start(), match.end(), Decimal(written), _STEPS[places])


def _leading_point(match: re.Match[str]) -> Digits:
    value = Decimal("0." + match[0])
    return Digits(match.start() - 1, match.end(), value, Decimal(1).scaleb(int(value.as_tuple().exponent)))


def _slashed(match: re.Match[str]) -> Digits | None:
    """“1/4” is a part if it is below one; 9/11, 24/7 and 65/79 are told apart by what follows: see `decoys`."""
    above, below = int(match[1]), int(match[2])
    if not 0 < above < below:
        return None
    value = (Decimal(above) / below).quantize(Decimal("0.0001")).normalize()
    return Digits(match.start(), match.end(), value, Decimal("0.01"), is_part=True)


def _vulgar(char: str) -> Decimal:
    """“⅓” to four digits."""
    return Decimal(str(unicodedata.numeric(char))).quantize(Decimal("0.0001")).normalize()


def _with_vulgar(text: str, number: Digits) -> Digits:
    """“2½” is 2.5."""
    found = _VULGAR.match(text, number.end) if _VULGARS.intersection(text[number.end : number.end + 2]) else None
    if found is None or number.step != 1:
        return number
    return Digits(number.start, found.end(), number.value + _vulgar(found[1]), Decimal("0.1"))


def _with_power(text: str, number: Digits) -> Digits | None:
    """“10⁶”, “1.3x10^6”, “4e14”: the value; a power beyond 40 is no figure of the press."""
    following = text[number.end : number.end + 2]
    if following[:1] not in _BEFORE_POWERS or (following[:1] == " " and following[1:] not in _CROSSES):
        return number
    found = _POWER.match(text, number.end) or _RAISED.match(text, number.end)
    if found is None:
        return None if text[number.end : number.end + 1] in _RAISED_SIGNS else number  # "5² = 25", "21⁄2"
    power = int(next(filter(None, found.groups())).translate(_RAISED_DIGITS))
    if abs(power) > _LARGEST_POWER:
        return number
    raised = found.re is _RAISED
    value = Decimal(10).scaleb(power - 1) if raised else number.value.scaleb(power)
    return Digits(number.start, found.end(), value, value if raised else number.step.scaleb(power))
