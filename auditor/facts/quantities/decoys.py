"""Figures that measure nothing: versions, model names, telephone numbers, scores, addresses, list numbers, years."""

from __future__ import annotations

import re
from decimal import Decimal

from auditor.facts.dates.calendar_words import MONTH
from auditor.facts.names.common_words import PLURALS
from auditor.facts.quantities.currencies import CODES
from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.labels import is_labelled
from auditor.facts.quantities.number_words import SCALE_WORDS
from auditor.facts.quantities.scores import is_score
from auditor.model import QuantityKind

# "7pm", "2.17 am"; a clock has whole hours or two digits of minutes.
_CLOCK = re.compile(r" ?(?:[ap]m|[ap]\.m\.)(?!\w)")
_UNITLESS_OR_MEASURED = (QuantityKind.MEASURE, QuantityKind.MULTIPLE, QuantityKind.DURATION)
_OF_CLOCKS = (Decimal(1), Decimal("0.01"))
_STATE_BEFORE = re.compile(r"\b[A-Z]{2} $")
# Right after it. A letter that is no unit: 5G, '90s, 3Q25. A power of ten: 10⁶. A time of day, a month, a street.
_AFTER = re.compile(
    r"[A-Za-z]|[×x:]\d|/\d|-[A-Z]|-[A-Za-z]{1,2}\d|-a-side|(?<=\b10)[⁰¹²³⁴-⁹⁻]"
    rf"| o'clock|(?:-\d{{1,2}})? (?:of )?(?:{MONTH})\b| BC(?:E)?\b| AD\b"
    r"|(?: [A-Z][a-z]+){1,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard|Drive|Court|Terrace|Crescent|Row"
    r"|Place|Way|Walk|Hill|Parade|Wharf|Gardens|Mews|Close|Plaza)\b"
)
_LINE_START = re.compile(r"(?:^|\n)[ ]*$")
_LIST_NUMBER = re.compile(r"[.)] ")
_BRACKETED = re.compile(r"[(\[]\d{1,3}[)\]]")
# Telephone numbers, with a leading nought or four groups; numbers of books and accounts, in three or more parts.
_NUMBER = re.compile(
    r"(?<![\w.,$€£])(?:\(?(?:\+\d|0\d)\d*\)?(?:[ /-]\d{2,}){1,4}|\d{2,}(?: \d{2,}){3,}|\(\d{3}\) \d{3}-\d{4}"
    r"|\d{1,6}(?:-\d{1,7}){2,5})(?![\w%])"
)
_PARTS_OF_NUMBERS = frozenset(" -/()+")
_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3}){3,}")
_LONGEST_NUMBER = 24
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d|2100")
_FAR_YEAR = re.compile(r"21\d\d")  # "by 2150", but "2150 jobs"
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|from|until|during) $", re.IGNORECASE)
# Plurals that a year may stand before: "the 2024 results". Before other plurals four digits count.
_COUNTED = re.compile(
    r" (?!(?:was|is|has|rounds|results|sales|figures|accounts|elections|games|terms|series|polls|finals|awards|olympics"
    r"|profits|revenues|earnings|levels|prices|riots|protests|attacks|talks)\b)"
    rf"(?:[a-z]{{3,}}(?<![sui])s|{'|'.join(sorted(PLURALS | SCALE_WORDS.keys()))})\b"
)
# A bound is put on amounts, not on years; "about 1950" may be a year.
_BOUND_BEFORE = re.compile(
    r"\b(?:(?:more|less|fewer|greater|lower|higher|smaller|larger) than|at (?:least|most)|above|below|exceed\w*) $",
    re.IGNORECASE,
)
_LONGEST_LEAD = 24
_NAME_BEFORE = re.compile(r"(?<!\w)(?P<word>[A-Z][A-Za-z'.&-]*[a-zA-Z]) $")
_STARTERS = frozenset(
    """In On At By From To For With Of And But Or The A An About Around Over Under Nearly Almost Some More Less Only
    Just Up Between After Before Since Until Within Among All Its His Her Their Our These Those This That Roughly
    Approximately Another Last Next Past First Then When While If As Than Not No Yes So Least Most Has Have Had Was Were
    Is Are Raised Saw Says Said Today Now Early Late There Where With Without Per Top Fewer Last Aged Age Ages It He
    She We They You I Will Can Could Would Should May Might Must Every Each Both Either Get Buy Save Win Won Lost
    Cut Cuts Adds Added Sold Took Make Made Put Pay Paid Find Found Kills Killed Injured Arrested Police""".split()
)
_SLASHED_PART = re.compile(r" (?:of|in|inch|cup|mile|teaspoon|hours?)\b|-(?:inch|mile|hour|acre)")


def is_decoy(text: str, figure: Figure) -> bool:
    """Whether a figure of a folded text only looks like a quantity."""
    if not figure.in_digits:
        return False
    written = text[figure.start : figure.end]
    if text[figure.start - 1 : figure.start] == "^":
        return True
    if figure.kind is QuantityKind.FRACTION and "/" in written:
        return not _SLASHED_PART.match(text, figure.end)
    if figure.kind in _UNITLESS_OR_MEASURED and text[figure.start - 1 : figure.start].isalpha():
        return True  # SLG46620V
    if figure.kind and figure.kind is not QuantityKind.ORDINAL:
        return False
    before = text[max(0, figure.start - _LONGEST_LEAD) : figure.start]
    return bool(
        is_labelled(text, figure.start)
        or _AFTER.match(text, figure.end)
        or (figure.step in _OF_CLOCKS and _CLOCK.match(text, figure.end))
        or is_year(text, figure.start, figure.end)
        or _belongs_to_a_name(before, text, figure)
        or (_LINE_START.search(before) and _LIST_NUMBER.match(text, figure.end))
        or is_score(text, figure.start, figure.end)
        or _in_a_number(text, figure)
        or (written[0] == "0" and written[1:2].isdigit())
        or (figure.start and _BRACKETED.match(text, figure.start - 1))
        or (len(written) == 5 and _STATE_BEFORE.search(before))
        or (written in ("4K", "8K") and not _COUNTED.match(text, figure.end))
    )


def is_year(text: str, start: int, end: int) -> bool:
    """Four digits from 1500 to 2100 without a thousands mark that count nothing: "in 2024", but not "2000 homes".

    Up to 2199 after "in", "by" and their like.
    """
    if not _YEAR.fullmatch(text, start, end):
        led = _YEAR_BEFORE.search(text, max(0, start - _LONGEST_LEAD), start)
        return bool(led and _FAR_YEAR.fullmatch(text, start, end) and not _COUNTED.match(text, end))
    if _YEAR_BEFORE.search(text, max(0, start - _LONGEST_LEAD), start):
        return True
    return not (_COUNTED.match(text, end) or _BOUND_BEFORE.search(text, max(0, start - _LONGEST_LEAD), start))


def _in_a_number(text: str, figure: Figure) -> bool:
    around = text[figure.start - 1 : figure.start], text[figure.end : figure.end + 1]
    if not _PARTS_OF_NUMBERS.intersection(around) or _THOUSANDS.fullmatch(text, figure.start, figure.end):
        return False
    near = _NUMBER.finditer(text, max(0, figure.start - _LONGEST_NUMBER), figure.end + _LONGEST_NUMBER)
    return any(match.start() <= figure.start < match.end() for match in near)


def _belongs_to_a_name(before: str, text: str, figure: Figure) -> bool:
    """Whether a capitalised word takes the figure to itself: "Medium 3", "Boeing 737", "Mistral 7B"."""
    match = _NAME_BEFORE.search(before)
    if match is None or match["word"] in _STARTERS or match["word"] in CODES or " " in text[figure.start : figure.end]:
        return False
    return figure.scale == 0 or text[figure.end - 1] in "Bb"
