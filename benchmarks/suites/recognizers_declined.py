"""Conventions of recognizers_en that are declined: what no newspaper prints, or what is no fact (design, item 8)."""

from __future__ import annotations

import re

from suites.rows import Entry, Rule, surface_like

_MIXED_OR_PLAIN = re.compile(
    r"(?:.+ and )?(?:an?|one|two|three|four|five|six|seven|eight|nine|-?\d+)[ -][\w-]+|\W*half.*|.*\bquarter\b.*",
    re.IGNORECASE,
)


def _without_figure(_surface: str, _text: str, entry: Entry) -> bool:
    return entry["resolution"].get("value") in (None, "null")


def _tangled_fraction(surface: str, _text: str, entry: Entry) -> bool:
    """Fractions in words whose numerator or denominator is itself several words: 'one hundred thirty fifths'."""
    spelled = entry["resolution"].get("subtype") == "fraction" and bool(re.match(r"\D+$", surface))
    return spelled and not _MIXED_OR_PLAIN.fullmatch(surface)


def _part_of_telephone(surface: str, text: str, _entry: Entry) -> bool:
    numbers = re.finditer(r"\+?\d+(?:[-/]\d+){2,}", text)
    return bool(re.search("phone", text)) and any(surface in number.group() for number in numbers)


def _part_of_date(surface: str, text: str, _entry: Entry) -> bool:
    return any(surface in day.group().split("/") for day in re.finditer(r"\d+/\d+/\d{4}", text))


def _end_of_mixed_number(surface: str, text: str, entry: Entry) -> bool:
    return entry["type"] == "ordinal" and bool(re.search(rf"\band an? {re.escape(surface)}\b", text))


RULES = (
    Rule("a unit or sign named without a figure (‘fahrenheit’, ‘the % of increase’)", _without_figure),
    Rule(
        "a place without a figure (‘last’, ‘next’, ‘the last but one’)",
        lambda _surface, _text, entry: entry["type"] == "ordinal.relative",
    ),
    Rule("‘percent of 10’ as 10 %: the share is not stated", surface_like(r"^per ?cent of ")),
    Rule("arithmetic in words or powers (‘one over three’, ‘-2500^-1’)", surface_like(r"\bover\b|\d{3}\^")),
    Rule("a fraction spelled out over several words (‘one hundred thirty fifths’)", _tangled_fraction),
    Rule("trillionths: a fraction by one of their models, a place by another", surface_like(r"trillionth")),
    Rule(
        "a fraction after a round figure (‘two million and one half’): 2.5 million, or 2,000,000.5",
        surface_like(r"\bmillion and (?:an?|one|two|three|five) "),
    ),
    Rule("the last word of a mixed number as a place (‘two and a thirtieth’ as 30th)", _end_of_mixed_number),
    Rule("pieces of a telephone number", _part_of_telephone),
    Rule("pieces of a date as figures of their own (‘5/17/2018’ as 5, 17 and 2018)", _part_of_date),
    Rule("‘G’ for a thousand million", surface_like(r"\d ?g$")),
    Rule("a time of day as picometres (‘2 pm’)", surface_like(r"^\d{1,2} [ap]m$")),
)
# Where the suite expects nothing.
EMPTY_RULES = (
    Rule(
        "degrees: of a temperature, an angle or a turn by another of their models",
        lambda _surface, text, entry: (
            entry["model"] in ("DimensionModel", "TemperatureModel") and bool(re.search(r"\bdegrees?\b", text))
        ),
    ),
    Rule(
        "a range that they drop because a year follows (‘from 200 to 300 in 2008’)",
        lambda _surface, text, entry: (
            entry["model"] == "NumberRangeModel" and bool(re.search(r"\bfrom \d+ to \d+ in \d{4}\b", text))
        ),
    ),
)
