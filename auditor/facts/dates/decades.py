"""Decades and centuries: "the 1990s", "the '90s", "the nineties", "the 19th century"."""

from __future__ import annotations

from auditor.facts.dates.calendar_words import DECADES, ORDINALS
from auditor.facts.dates.forms import any_of, day_number
from auditor.facts.dates.periods import years
from auditor.facts.dates.readings import Found, Reading, Rule, rule


def _read_decade(found: Found) -> Reading | None:
    """Ten years, but "the 1800s" are a century, and "the 1900s" may be either."""
    match = found.match
    first = int(match["year"])
    decade, century = years(first, first + 9), years(first, first + 99)
    if first % 100:
        return Reading(*match.span(), decade)
    if first == 2000:
        return Reading(*match.span(), decade, other=(century,))
    return Reading(*match.span(), century, other=(decade,) if first == 1900 else ())


def _read_short_decade(found: Found) -> Reading | None:
    match, scene, depth = found.match, found.scene, found.depth
    tens = int(match["tens"]) if "tens" in match.re.groupindex else DECADES[match["word"]]
    if "word" in match.re.groupindex and not depth and scene.word_before(match.start()) not in ("the", "in"):
        return None
    first = 1900 + tens if tens >= 30 else 2000 + tens
    return Reading(*match.span(), years(first, first + 9))


def _read_century(found: Found) -> Reading | None:
    """From its year 1, as calendars have it; from its round year, as many speak, is kept beside it."""
    match = found.match
    last = day_number(match["number"]) * 100
    spoken = years(max(1, last - 100), last - 1)
    return Reading(*match.span(), years(last - 99, last), other=(spoken,))


def _read_year_of_era(found: Found) -> Reading | None:
    """The sign in small letters without points is a word: "14 ad campaigns"."""
    match, scene = found.match, found.scene
    sign = scene.text[match.start("sign") : match.end("sign")]
    year = int(match["year"])
    return Reading(*match.span(), years(year, year)) if sign.isupper() or "." in sign else None


RULES: tuple[Rule, ...] = (
    rule(
        "decade",
        "##",
        r"(?P<year>(?:1\d|20)\d0)'?s\b",
        _read_decade,
        "the 1990s = 1990-01-01 1999-12-31",
        "the 1800s = 1800-01-01 1899-12-31",
    ),
    rule(
        "century",
        f"# {' '.join(sorted({word.split('-')[0].split(' ')[0] for word in ORDINALS}))}",
        rf"(?P<number>(?:1?\d|2[01])(?:st|nd|rd|th)|{any_of(ORDINALS)})[ -]{{1,2}}century\b",
        _read_century,
        "the 19th century = 1801-01-01 1900-12-31",
        "the nineteenth century = 1801-01-01 1900-12-31",
        "the early 13th century = 1201-01-01 1300-12-31",
    ),
    rule(
        "decade in short",
        "'",
        r"'(?P<tens>\d0)'?s\b",
        _read_short_decade,
        "the '90s = 1990-01-01 1999-12-31",
    ),
    rule(
        "decade in words",
        " ".join(DECADES),
        rf"(?P<word>{any_of(DECADES)})\b",
        _read_short_decade,
        "in the nineties = 1990-01-01 1999-12-31",
    ),
    rule(
        "year of the era",
        "# ##",
        r"(?P<year>\d{1,4}) ?(?P<sign>a\.d\.|ad\b|c\.e\.|ce\b)",
        _read_year_of_era,
        "in 79 AD = 0079-01-01 0079-12-31",
        "in 14 a.d. = 0014-01-01 0014-12-31",
    ),
    rule(
        "year behind its era",
        "ad",
        r"(?P<sign>ad) (?P<year>\d{1,4})(?![\w%]|[.,]\d)",
        _read_year_of_era,
        "in AD 79 = 0079-01-01 0079-12-31",
    ),
)
