"""Marks of footnotes glued to figures and words: `4.2%¹`, `30 million²`, `2024[3]`, `1,234*`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.text.shifts import Edit

_RAISED = "⁰¹²³⁴-⁹"
# A star that something runs on from is emphasis or a product: *so*, 5*3.
_MARK = re.compile(
    rf"(?P<raised>[{_RAISED}]++)|(?P<dagger>[†‡]++)|(?P<star>(?<!\*)\*{{1,3}}(?![^\W{_RAISED}]|\*))"
    r"|(?P<bracket>\[\d{1,3}(?:(?:, ?|-)\d{1,3}){0,5}\])"
)
TRIGGERS = re.compile(rf"[{_RAISED}†‡*\[]")
# What a mark may hang on, beside letters and digits.
_BEARERS = "%€£¢¥₹.,;:!?\"')]…°†‡*"
# Within a bracket of numbers that has not closed yet nothing hangs on a figure.
_IN_BRACKET = re.compile(r"\[[\d, -]{1,20}\Z")
# What would join the figure or word before, if the mark simply went.
_RUNS_ON = re.compile(r"\w|[.,'·]\d|⁄")
_TAIL = 24

# Raised digits after these are powers: 10⁶, 2⁶⁴, km², m³. A sum of money has no square: "$30m²".
_POWER = re.compile(r"(?<![\d.,$€£¥₹])(?:10|2)\Z")
_SUM = re.compile(r"[$€£¥₹] ?\d[\d.,]* ?m\Z")
_SCALED = re.compile(r"\d ?[kKMBbT]\Z")
_UNITS = frozenset(
    """m km cm dm mm nm µm μm um s h ft in yd mi mc foot feet inch inches yard yards mile miles metre metres meter
    meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters""".split()
)


def footnote_edits(text: str) -> Iterator[Edit]:
    """The edits that take footnote marks out of a folded text; a space stays where the text would run together."""
    tail, done = "", 0
    for match in _MARK.finditer(text):
        tail = (tail + text[max(done, match.start() - _TAIL) : match.start()])[-_TAIL:]
        done = match.end()
        if _is_note(tail, match):
            instead = " " if _RUNS_ON.match(text, match.end()) else ""
            yield Edit(match.start(), match.end(), instead)
            tail += instead
        else:
            tail += match[0]


def _is_note(before: str, match: re.Match[str]) -> bool:
    last = before[-1:]
    if not (last.isalnum() or (last and last in _BEARERS)) or ("[" in before and _IN_BRACKET.search(before)):
        return False
    raised = match["raised"]
    return not raised or not is_power(before, raised, match.string[match.end() : match.end() + 1])


def is_power(before: str, raised: str, after: str) -> bool:
    """Whether raised digits belong to what stands before: a power, a unit, the charge of an ion, a fraction."""
    if before[-1] in "⁺⁻" or (after and after in "⁺⁻⁄"):
        return True
    if before[-1].isdecimal():
        power = _POWER.search(before, len(before) - 2)
        return power is not None and (power[0] == "10" or len(raised) > 1)
    word = _last_word(before)
    if len(word) == 1:
        return not (_SUM.search(before) if word == "m" else _SCALED.search(before))
    return word.lower() in _UNITS


def _last_word(before: str) -> str:
    """The letters that a text ends with."""
    start = len(before)
    while start and before[start - 1].isalpha():
        start -= 1
    return before[start:]
