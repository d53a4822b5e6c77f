"""Which unit stands behind a figure: the longest phrase of the tables, then the letters that need a look around."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.facts.lines import stands_with_mark
from auditor.facts.quantities.currencies import ALSO_WORDS, CELL_MARKS, CODES, MARKS
from auditor.facts.quantities.currency_names import MINOR_UNITS, NAMES
from auditor.facts.quantities.units import DURATION_WORDS, MEASURE_SYMBOLS, MEASURE_WORDS
from auditor.model import QuantityKind


@dataclass(frozen=True, slots=True)
class Unit:
    """What a figure is counted in; `other_units` where the words leave it open, `power` of ten for minor units."""

    kind: QuantityKind
    unit: str | None
    other_units: tuple[str, ...] = ()
    power: int = 0


def _money(codes: tuple[str, ...], power: int = 0) -> Unit:
    return Unit(QuantityKind.MONEY, codes[0], codes[1:], power)


PERCENT = Unit(QuantityKind.PERCENT, "percent")
POINTS = Unit(QuantityKind.PERCENTAGE_POINT, "percentage_point")
TIMES = Unit(QuantityKind.MULTIPLE, "×")
BASIS = Unit(QuantityKind.BASIS_POINT, "basis_point")
# By name, in lower case, hyphens as spaces, in the singular unless the plural is a word of its own.
WORDS: dict[str, Unit] = (
    {name: _money(codes) for name, codes in NAMES.items()}
    | {name: _money(codes, -2) for name, codes in MINOR_UNITS.items()}
    | {word: Unit(QuantityKind.MEASURE, symbol) for word, symbol in MEASURE_WORDS.items()}
    | {word: Unit(QuantityKind.DURATION, unit) for word, unit in DURATION_WORDS.items()}
    | {"degree": Unit(QuantityKind.MEASURE, "°", ("°C", "°F")), "kph": Unit(QuantityKind.MEASURE, "km/h")}
    | dict.fromkeys(
        ("percent", "per cent", "pct", "percentage", "p.c.", "pc", "procent", "prozent", "pour cent"), PERCENT
    )
    | dict.fromkeys(
        ("percentage point", "percentage pt", "pp", "p.p.", "ppt", "percent point", "per cent point"), POINTS
    )
    | dict.fromkeys(("basis point", "bp", "basis pt"), BASIS)
    | dict.fromkeys(("fold",), TIMES)
)
# By symbol, case and all.
SYMBOLS: dict[str, Unit] = {mark: _money(codes) for mark, codes in MARKS.items()} | {
    symbol: Unit(QuantityKind.MEASURE, unit) for symbol, unit in MEASURE_SYMBOLS.items()
}
SYMBOLS |= {
    "¢": _money(MARKS["¢"], -2),
    "%": PERCENT,
    "% points": POINTS,
    "%-points": POINTS,
    "% pts": POINTS,
    "p": _money(("GBP",), -2),
}
SYMBOLS |= {
    "°": WORDS["degree"],
    "c": _money((*MARKS["¢"], "MYR"), -2),
    "h": Unit(QuantityKind.DURATION, "hour"),
}
SYMBOLS |= {
    word: Unit(QuantityKind.DURATION, DURATION_WORDS[word[:3].rstrip("s")])
    for word in ("min", "mins", "sec", "secs", "hr", "hrs")
}


def _by_first() -> dict[str, tuple[str, ...]]:
    """The symbols that begin with each character, the longest first."""
    ordered = sorted(SYMBOLS, key=len, reverse=True)
    return {first: tuple(s for s in ordered if s[0] == first) for first in {symbol[0] for symbol in SYMBOLS}}


_BY_FIRST = _by_first()
_FIRST_WORDS = frozenset(word.partition(" ")[0] for word in WORDS)
_LETTERS_ALONE = frozenset("g l L p c h T".split())

_PHRASE = re.compile(r"[ -]?([^\W\d_]+(?:\.[^\W\d_]+\.?)*)(?:[ -]([^\W\d_]+))?(?:[ -]([^\W\d_]+))?")
_REACH = 48
# "In" is an inch glued to a figure, at the end, or before a dimension; else it is the preposition.
_INCHES = re.compile(
    r"((?<=\d)in| ?in\.?(?=\n|$|[,;)]| (?:thick|long|wide|deep|high|tall|across|of (?:rain|snow))))(?!\w)"
)


def unit_after(text: str, end: int, *, plain: bool, in_digits: bool) -> tuple[Unit, int] | None:
    """The unit behind a figure that ends at `end`, and where it ends; `plain` if the figure has no mark or scale.

    The longest phrase wins: "US dollars" before "US", "miles per hour" before "miles".
    """
    if found := _word_after(text, end):
        return found
    if in_digits and "i" in text[end : end + 2] and (inches := _INCHES.match(text, end)):
        return Unit(QuantityKind.MEASURE, "in"), inches.end(1)
    return _symbol_after(text, end, plain=plain) if in_digits or text[end : end + 2].strip()[:1] in "%°" else None


def _word_after(text: str, end: int) -> tuple[Unit, int] | None:
    """“US dollars”, “per cent”, “miles an hour”: the longest phrase of the table."""
    phrase = _PHRASE.match(text, end, end + _REACH)
    if phrase is None:
        return None
    first = phrase[1].lower()
    if first not in _FIRST_WORDS and first.removesuffix("s") not in _FIRST_WORDS:
        return None
    words = [word for word in phrase.groups() if word]
    for count in range(len(words), 0, -1):
        key = " ".join(words[:count]).lower()
        unit = WORDS.get(key) or (WORDS.get(key[:-1]) if key.endswith("s") else None)
        if unit is not None:
            return unit, phrase.end(count)
    return None


def _symbol_after(text: str, end: int, *, plain: bool) -> tuple[Unit, int] | None:
    """“40 MW”, “5%”, “600 €”, “30 km²”, “10p”: the longest symbol that no letter or digit goes on from."""
    spaced = text[end : end + 1] in (" ", "-")
    at = end + spaced
    for symbol in _BY_FIRST.get(text[at : at + 1], ()):
        end = at + len(symbol)
        if not text.startswith(symbol, at) or not _ends(text, end, symbol):
            continue
        if (plain and symbol in ALSO_WORDS) or (symbol in _LETTERS_ALONE and spaced and symbol not in ("g", "l", "L")):
            return None
        if symbol in MARKS and text[end : end + 1].isdigit():
            return None  # the sign of the next sum: "600 €40"
        return SYMBOLS[symbol], end
    return None


def _ends(text: str, end: int, symbol: str) -> bool:
    following = text[end : end + 1]
    return not symbol[-1].isalnum() or not (following.isalpha() or following.isdigit() or following in ("²", "³"))


_CELL = re.compile(r" ?([^\s\d*]{1,6})")


def cell_mark(text: str, start: int, end: int) -> tuple[Unit, int] | None:
    """The mark of a price that stands alone on its line, as in a cell of a table: "1 KM", "140,00 pln"."""
    written = _CELL.match(text, end) if stands_with_mark(text, start, end) else None
    if written is None:
        return None
    mark = written[1]
    codes = CELL_MARKS.get(mark) or ((mark.upper(),) if mark.upper() in CODES else ())
    return (_money(codes), written.end()) if codes else None


def _around(text: str, start: int, end: int, back: int, on: int) -> str:
    """The paragraph around `text[start:end]`, no more than so many characters of it on either side."""
    before, after = text[max(0, start - back) : start], text[end : end + on]
    return before.rpartition("\n\n")[2] + text[start:end] + after.partition("\n\n")[0]


_WEIGHED = re.compile(
    r"\b(?:weigh\w*|weight|heav(?:y|ier)|shed|los(?:e|t|ing)|gain(?:ed|ing)?|drop(?:ped)?|baby|lifted|luggage|bag) ",
    re.IGNORECASE,
)
_WEIGHTS = re.compile(r"\d ?kg\b|\b(?:kilos?|kilograms?|tonnes?|tons?|ounces?|stone)\b")
_OF_GOODS = re.compile(
    r" of (?!debt|cash|funding|revenue|sales|investment|savings|aid|tax|damage|public|taxpayer)[a-z]"
)


def is_weight(text: str, start: int, end: int, *, hyphened: bool) -> bool:
    """Whether pounds are a weight: "25 pounds of rice", "a 20-pound bag", "he lost 25 pounds"."""
    before = text[max(0, start - 32) : start]
    near = _around(text, start, end, 48, 32)
    weighed = hyphened or _OF_GOODS.match(text, end) or _WEIGHED.search(before) or _WEIGHTS.search(near)
    return bool(weighed) and "£" not in near


POUND_WEIGHT = Unit(QuantityKind.MEASURE, "lb")
_METRES = re.compile(
    r"m?[ -](?:long|wide|deep|high|tall|away|thick|race|sprint|final|freestyle|hurdles|dash|butterfly|breaststroke"
    r"|backstroke|relay|medley|swim|from|above|below|underground|north|south|east|west|run|stretch|tower|yacht|mast|pool"
    r"|individual|champion)\b"
)
_MEASURED = re.compile(
    r"\b(?:heights?|depths?|distances?|lengths?|altitudes?|radius|diameter|width|elevation|outreach)"
    r" (?:of |is |was )?\w* ?$|\b(?:wo)?men's $|\b(?:girls|boys)' $"
)
_KILOMETRES = re.compile(r"[ -](?:run|race|runner|walk|ride|time|course)\b")


def means_metres(text: str, start: int, end: int) -> bool:
    """Whether a small m glued to a figure is metres: "a 100m final", "48m long", "a height of 12m"; else millions."""
    return bool(_METRES.match(text, end) or _MEASURED.search(text[max(0, start - 24) : start]))


def means_kilometres(text: str, end: int) -> bool:
    """Whether a k glued to a figure is kilometres: "a 10k run"."""
    return bool(_KILOMETRES.match(text, end))


_WEATHER = re.compile(
    r"temperature|degree|heat|cold|warm|\bhot|weather|freez|climate|oven|bake|thermo|summer|winter|celsius|frost|snow|°|outside|outdoors",
    re.IGNORECASE,
)
_WEATHER_REACH = 80


def means_degrees(text: str, start: int, end: int) -> bool:
    """Whether a C or F glued to a figure is a temperature: "peak at 41C", "-10C"; not a form or a flat."""
    if text[end : end + 1].isalnum() or end - start > 8:
        return False
    near = _around(text, start, end, _WEATHER_REACH, _WEATHER_REACH)
    return bool(_WEATHER.search(near)) or (text[start - 1 : start] == "-" and (start == 1 or text[start - 2].isspace()))


_BEHIND_INCHES = re.compile(
    r"\"(?:\)| (?:screens?|monitors?|displays?|tvs?|televisions?|laptops?|tablets?|pizzas?|pipes?|wheels?|plates?"
    r"|tyres?|tires?|vinyl|singles?|discs?|disks?|guns?|shells?|nails?|thick|wide|tall|long|deep|high|across"
    r"|x \d|by \d)\b)",
    re.IGNORECASE,
)


_LINE = 400


def is_inch_mark(text: str, at: int) -> bool:
    """Whether a quotation mark behind a figure is inches: a 27" screen, or the only mark of its line."""
    if _BEHIND_INCHES.match(text, at):
        return True
    before, after = text[max(0, at - _LINE) : at].rpartition("\n")[2], text[at + 1 : at + _LINE].partition("\n")[0]
    return '"' not in before and '"' not in after


_PERCENT_NEAR = re.compile(r"%|\bper ?cent\b|\bpolls?\b|percentage|pollster")
_INDEX_NEAR = re.compile(r"\b(?:[Ii]ndex|FTSE|Dow|Nikkei|Nasdaq|S&P|Dax|DAX|[Ss]hares|[Ss]tocks)\b")
_POINT_REACH = 90
_POINTS = re.compile(r"[ -]points?\b")


def points_after(text: str, start: int, end: int) -> tuple[Unit, int] | None:
    """Points of a share, which stand beside per cents or polls; those of games and indices are counts."""
    found = _POINTS.match(text, end)
    if found is None:
        return None
    near = _around(text, start, found.end(), _POINT_REACH, _POINT_REACH)
    told = _PERCENT_NEAR.search(near) and not _INDEX_NEAR.search(near)
    return (POINTS, found.end()) if told else None
