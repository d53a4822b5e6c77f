"""Amounts that are phrases rather than figures: "a third of", "one in five", "tens of millions", "tripled"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.hedges import ends, hedge_before
from auditor.facts.meeting import apart
from auditor.facts.numerals import NUMBER_WORDS, SCALE_WORDS
from auditor.facts.units import CURRENCY_WORDS, DURATIONS, FRACTION_WORDS, MULTIPLE_WORDS
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

_SMALL = "|".join(word for word, value in NUMBER_WORDS.items() if 1 <= value <= 20)
_SHARE = re.compile(
    rf"(?<![\w.,-])(?P<part>{_SMALL}|\d{{1,2}}) (?:in|out of)(?: every)? (?P<whole>{_SMALL}|\d{{1,3}}|1,?000)\b"
    rf"(?![.,]?\d|[ -](?:{'|'.join(DURATIONS)})s?\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\b(?:an? (?P<word>{'|'.join(FRACTION_WORDS)})|(?<!first )(?<!second )(?<!\ban )(?<!\ba )(?P<half>half))\b"
    r"(?!-| an?\b)(?P<whole>(?= (?:of|the|its|their|all)\b))?",
    re.IGNORECASE,
)
_OR = re.compile(r"\bor $", re.IGNORECASE)
_TIMES = re.compile(rf"\b(?P<word>{'|'.join(MULTIPLE_WORDS)})\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:(?P<part>low|mid|high)[ -])?(?P<lead>tens|dozens|hundreds|thousands|millions|billions)"
    r"(?: of (?P<scale>thousands|millions|billions|trillions))?\b"
    rf"(?: of (?P<currency>{'|'.join(sorted(CURRENCY_WORDS, key=len, reverse=True))})s?\b)?",
    re.IGNORECASE,
)
_VAGUE_LEADS = {"tens": 1, "dozens": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9}


def find_phrases(folded: Folded) -> Iterator[Quantity]:
    """Shares, multiples and vague amounts of a folded text, in order and apart."""
    found = {phrase.span: phrase for phrase in (*_shares(folded), *_multiples(folded), *_vague_amounts(folded))}
    yield from (found[span] for span in apart(tuple(found)))


def _multiples(folded: Folded) -> Iterator[Quantity]:
    for match in _TIMES.finditer(folded.text):
        value = Decimal(MULTIPLE_WORDS[match["word"].lower()])
        yield _one(folded, match, QuantityKind.MULTIPLE, value, Decimal(1), "×")


def _vague_amounts(folded: Folded) -> Iterator[Quantity]:
    for match in _VAGUE.finditer(folded.text):
        yield _vague(folded, match)


def _shares(folded: Folded) -> Iterator[Quantity]:
    for match in _SHARE.finditer(folded.text):
        part, whole = (_small(match[name]) for name in ("part", "whole"))
        if 0 < part < whole:
            yield _one(folded, match, QuantityKind.FRACTION, _ratio(part, whole), Decimal("0.01"), None)
    for match in _PART.finditer(folded.text):
        hedged = hedge_before(folded.text, match.start()) or _OR.search(
            folded.text, max(0, match.start() - 4), match.start()
        )
        if match["whole"] is None and not hedged:
            continue  # "cut in half", "a quarter later"; but "nearly half said", "602, or half"
        parts = FRACTION_WORDS[match["word"].lower()] if match["word"] else 2
        yield _one(folded, match, QuantityKind.FRACTION, _ratio(1, parts), Decimal("0.01"), None)


def _small(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS[word.lower()]


def _ratio(part: int, whole: int) -> Decimal:
    return (Decimal(part) / Decimal(whole)).quantize(Decimal("0.0001")).normalize()


def _one(
    folded: Folded, match: re.Match[str], kind: QuantityKind, value: Decimal, step: Decimal, unit: str | None
) -> Quantity:
    before = hedge_before(folded.text, match.start())
    hedge = before[0] if before else Hedge.EXACT
    low, high = ends(value, hedge)
    return Quantity(
        span=folded.span(*match.span()),
        kind=kind,
        value=value,
        low=low,
        high=high,
        unit=unit,
        hedge=hedge,
        step=step,
    )


def _vague(folded: Folded, match: re.Match[str]) -> Quantity:
    """From one to the next power of ten less one; "low" and "high" halve it at the logarithmic middle."""
    scale = SCALE_WORDS[match["scale"].lower()] if match["scale"] else 0
    power = _VAGUE_LEADS[match["lead"].lower()] + scale
    low, high = Decimal(10) ** power, Decimal(10) ** (power + (1 if match["scale"] or power < 3 else 3)) - 1
    middle = Decimal(3) * Decimal(10) ** power
    match (match["part"] or "").lower():
        case "low":
            high = middle * 3 // 2
        case "high":
            low = middle * 2
        case "mid":
            low, high = middle, middle * 2 + low
        case _:
            pass
    return Quantity(
        span=folded.span(*match.span()),
        kind=QuantityKind.MONEY if match["currency"] else QuantityKind.COUNT,
        value=None,
        low=low,
        high=high,
        unit=CURRENCY_WORDS[match["currency"].lower()] if match["currency"] else None,
        hedge=Hedge.APPROXIMATE,
        scale=scale,
    )
