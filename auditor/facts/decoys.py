"""Figures that measure nothing: versions, model names, telephone numbers, scores, addresses, list numbers, years."""

from __future__ import annotations

import re

from auditor.facts.figures import Figure

# Right before the figure. A letter and a hyphen: GPT-4. A cross: 8×7B. A colon or slash after a digit: 10:30, 65/79.
_BEFORE = re.compile(
    r"[A-Za-z]-$|\d ?[×x]$|\d[:/]$|\+$|#$"
    r"|\b(?:no|nos|pp?|page|chapter|section|article|version|volume|vol|part|figure|fig|table|room|floor|route|flight"
    r"|phase|level|step|number|aged?)\.? $",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[×x:/]\d|\.\d|-[A-Za-z]{1,2}\d| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_PAIR = re.compile(
    r"(?<![\d.,$€£])(\d{1,2})-(\d{1,2})(?![\d%]|[.,]\d)(?P<won> (?:win|victory|defeat|loss|draw|lead|vote|at half))?"
)
_LINE_START = re.compile(r"(?:^|\n)[ ]*$")
_LIST_NUMBER = re.compile(r"[.)] ")
_PHONE = re.compile(r"\+?\d{2,}(?: \d{2,}){3,}")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|of|from|until|till|to|and|during|before|after|through|early|late|mid|year|fiscal|fy|spring"
    r"|summer|autumn|fall|winter|q[1-4]|h[12]|-)[ -]?$|[A-Z][a-z]+,? $|\d{1,2}(?:st|nd|rd|th)?,? $|[(,/-] ?$|^$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?P<word>[A-Z][A-Za-z'.&-]*[a-zA-Z]) $")
_STARTERS = frozenset(
    """In On At By From To For With Of And But Or The A An About Around Over Under Nearly Almost Some More Less Only
    Just Up Between After Before Since Until Within Among All Its His Her Their Our These Those This That Roughly
    Approximately Another Last Next Past First Then When While If As Than Not No Yes So Least Most Has Have Had Was Were
    Is Are Raised Saw Says Said Today Now Early Late There Where With Without Per Top Fewer Last""".split()
)


def is_decoy(text: str, figure: Figure) -> bool:
    """Whether a figure of a folded text only looks like a quantity."""
    before, bare = text[max(0, figure.start - 24) : figure.start], figure.kind is None
    if not figure.in_digits or not bare:
        return False
    return bool(
        _BEFORE.search(before)
        or _AFTER.match(text, figure.end)
        or _is_score(text, figure)
        or (_LINE_START.search(before) and _LIST_NUMBER.match(text, figure.end))
        or _in_phone_number(text, figure)
        or _is_leading_zero(text, figure)
        or is_year(text, figure)
        or _belongs_to_a_name(before, text, figure)
    )


def is_year(text: str, figure: Figure) -> bool:
    """Four digits from 1500 to 2100 without a thousands mark, where a year can stand: "in 2024", "(2024)"."""
    written = text[figure.start : figure.end]
    if figure.kind or figure.scale or not re.fullmatch(r"(?:1[5-9]|20)\d\d|2100", written):
        return False
    counted = re.match(
        r" (?!(?:was|is|has|rounds|results|sales|figures|accounts|elections|games|terms)\b)[a-z]{3,}s\b",
        text[figure.end :],
    )
    return bool(_YEAR_BEFORE.search(text[max(0, figure.start - 24) : figure.start])) or not counted


def _is_score(text: str, figure: Figure) -> bool:
    """Two small figures that make no range: "3-1", "2-2", "0-1 defeat"."""
    for match in _PAIR.finditer(text, max(0, figure.start - 3), figure.end + 12):
        if match.start(1) <= figure.start < match.end(2):
            return bool(match["won"]) or int(match[1]) >= int(match[2])
    return False


def _in_phone_number(text: str, figure: Figure) -> bool:
    window = max(0, figure.start - 20)
    return any(
        match.start() + window <= figure.start < match.end() + window
        for match in _PHONE.finditer(text[window : figure.end + 20])
    )


def _is_leading_zero(text: str, figure: Figure) -> bool:
    return bool(re.match(r"0\d", text[figure.start : figure.end]))


def _belongs_to_a_name(before: str, text: str, figure: Figure) -> bool:
    """Whether a capitalised word takes the figure to itself: "Medium 3", "Boeing 737", "Mistral 7B"."""
    match = _NAME_BEFORE.search(before)
    if match is None or match["word"] in _STARTERS or " " in text[figure.start : figure.end]:
        return False
    return figure.scale == 0 or text[figure.end - 1] == "B"
