"""Markers in running text that are made of numbers: `[1]`, `[1, 2]`, `[1-3]`, `(1)`, `¹²`, `[¹]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.citations.references.keys import LOWERED
from auditor.model import Span
from auditor.text.footnotes import is_power

D = "[0-9⁰¹²³⁴-⁹]"
NUMBERS = rf"{D}{{1,4}}(?:\s?[,;–—-]\s?{D}{{1,4}}){{0,20}}"
# “[3, p. 12]” names a place in the source.
PAGE = r"(?:,\s?(?:pp?|S|s|ch|Ch|sec|Sec|pág|стр|с)\.\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?)?"
# Chat interfaces write `[citation:3]`, `[^3^]`; reports “[Source 3]”, “[Ref. 3]”.
NAMED = r"(?:(?:citation|source|ref|reference|src)[:.]?\s?|\^(?=\d{1,3}\^))?+"
BRACKETED = re.compile(
    rf"[\[［【]\s?(?i:{NAMED})(?P<numbers>{NUMBERS}){PAGE}\s?\^?[\]］】](?P<to>\s?[–-]\s?(?=[\[［]{D}))?"
)
ROUND = re.compile(r"(?<=[\w.,;:!?%”\"’»)])\s?(?P<marker>\((?P<numbers>\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20})\))")
RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED = re.compile(r"(?P<numbers>[⁰¹²³⁴-⁹]{1,3}(?:\s?[,⸴˒⁻–-]\s?[⁰¹²³⁴-⁹]{1,3}){0,20})")
PART = re.compile(rf"(?P<sign>[,;⸴˒⁻–—-]?)\s?(?P<number>{D}{{1,4}})")
RANGE_SIGNS = frozenset("-–—⁻")
LONGEST_RANGE = 30  # sources in one marker
# What comes right before an interval or the value of a list, never before a source.
VALUE = re.compile(r"[=∈≤≥×]\s?\Z")
INTERVAL = re.compile(r"\b(?:intervals?|ranges?|range of|arrays?|lists?|vectors?|between)\s\Z", re.IGNORECASE)
# “equation (3)”, “Article 4(1)”.
COUNTED = re.compile(
    r"(?:\d|\b(?:eq|eqs|equation|equations|figure|fig|table|step|section|article|rule|option|part|phase|clause|para"
    r"|paragraph|subsection|no|number|aged?|chapter|type|class|level|grade|group|case|point|item)\.?)\Z",
    re.IGNORECASE,
)
# A marker closes something: what follows is a stop, a bracket, another marker, the end, or space and then a word.
CLOSED = re.compile(r"\s*+(?:\Z|[.,;:!?)\]\[(⁰¹²³⁴-⁹–—|])")
WINDOW = 24


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker where it stands, with the numbers of the sources that it names."""

    span: Span
    numbers: tuple[str, ...]


def bracketed(text: str, within: Span) -> Iterator[Marker]:
    """`[1]`, `[1, 2]`, `[1-3]`, `[1]–[3]`, `［1］`; no intervals (“in the range [0, 1]”), no index (`row_[0]`)."""
    first: Marker | None = None
    for found in BRACKETED.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - WINDOW) : found.start()]
        after = text[found.end() : min(within.end, found.end() + 1)]
        numbers = numbers_of(found["numbers"])
        is_value = VALUE.search(before) or (len(numbers) > 1 and INTERVAL.search(before))
        if not numbers or is_value or after == "(" or before[-1:] in ("_", "`"):
            continue
        marker = through(first, Marker(Span(found.start(), found.start("to") if found["to"] else found.end()), numbers))
        first = marker if found["to"] else None
        if first is None:
            yield marker
    if first:
        yield first


def through(first: Marker | None, last: Marker) -> Marker:
    """The marker `[1]–[3]` that two with a dash between them are: the sources from the first to the last."""
    if first is None:
        return last
    between = numbers_of(f"{first.numbers[-1]}-{last.numbers[0]}")
    return Marker(Span(first.span.start, last.span.end), (*first.numbers[:-1], *between, *last.numbers[1:]))


def in_round_brackets(text: str, within: Span) -> Iterator[Marker]:
    """`(1)` and `(1, 2)` that close a sentence or a part of it; no “equation (3)”, no “Article 4(1)”."""
    for found in ROUND.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - WINDOW) : found.start()]
        start = found.start("marker")
        numbers = numbers_of(found["numbers"])
        if numbers and not COUNTED.search(before) and CLOSED.match(text, found.end(), within.end):
            yield Marker(Span(start, found.end()), numbers)


def raised(text: str, within: Span) -> Iterator[Marker]:
    """`¹²`, `¹,²`, `¹⁻³` after a word, a figure or a stop; no powers (10⁶, km²), nothing in brackets."""
    for found in RAISED.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - WINDOW) : found.start()]
        after = text[found.end() : min(within.end, found.end() + 1)]
        words = before.removesuffix(" ")  # “… in 2023 ².”
        if words[-1:].strip() and words[-1:] not in "[(［/" and not is_power(words, found["numbers"], after):
            numbers = numbers_of(found["numbers"])
            if numbers and not after.isalnum():
                yield Marker(Span(*found.span()), numbers)


def may_raise(text: str) -> bool:
    """Whether a raised digit stands in a text: hardly any article has one."""
    return any(digit in text for digit in RAISED_DIGITS)


def numbers_of(written: str) -> tuple[str, ...]:
    """The numbers, ranges filled in: `1, 4-6` names 1, 4, 5 and 6; none if a range runs backwards or is too long."""
    numbers: list[int] = []
    for part in PART.finditer(written):
        number = int(part["number"].translate(LOWERED))
        if numbers and part["sign"] in RANGE_SIGNS:
            if not numbers[-1] < number <= numbers[-1] + LONGEST_RANGE:
                return ()
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return tuple(map(str, numbers))
