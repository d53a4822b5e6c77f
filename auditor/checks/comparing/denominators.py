"""Per what two rates are told: the same, another, or left unsaid by one of them."""

from __future__ import annotations

from enum import Enum

from auditor.facts.quantities.units import DURATIONS, MEASURE_WORDS


class Per(Enum):
    """How the denominator of a claim's figure stands to that of the page's."""

    SAME = "same"
    UNSAID = "unsaid"
    """One of the two says none."""
    OTHER = "other"
    """Both say one, of one sort: a month and a year, a thousand births and a hundred thousand."""
    UNLIKE = "unlike"
    """Two sorts of thing, which need not exclude each other: a share and a month, a user and a customer."""


# Words for one denominator. A patient-year is the year of one patient, and mostly told as a year.
_SAME = {
    "annum": "year",
    "capita": "person",
    "head": "person",
    "people": "person",
    "inhabitant": "person",
    "resident": "person",
    "each": "piece",
    "unit": "piece",
    "item": "piece",
    "night": "day",
    "ton": "t",
    "barrel of oil": "bbl",
}
_TIMES = frozenset(DURATIONS)
_MEASURES = frozenset(MEASURE_WORDS.values())


def per_what(claimed: str | None, printed: str | None) -> Per:
    """How two denominators compare, as `Quantity.per` writes them: "month", "1000000 input tokens"."""
    if claimed is None or printed is None:
        return Per.SAME if claimed == printed else Per.UNSAID
    (ours_many, ours), (theirs_many, theirs) = _parts(claimed), _parts(printed)
    if not (ours <= theirs or theirs <= ours):
        both = {*ours, *theirs}
        return Per.OTHER if both <= _TIMES or both <= _MEASURES else Per.UNLIKE
    return Per.SAME if ours_many == theirs_many else Per.OTHER


def _parts(per: str) -> tuple[int, frozenset[str]]:
    """How many, and of what: "1000000 input tokens" is a million of input and token.

    >>> _parts("cubic metre"), _parts("patient-year")[1] == {"patient", "year"}
    ((1, frozenset({'m³'})), True)
    """
    first, _, rest = per.lower().partition(" ")
    many, words = (int(first), rest) if first.isdecimal() and len(first) < 12 else (1, per.lower())
    whole = _one(words)
    if whole in _MEASURES:
        return many, frozenset({whole})
    return many, frozenset(_one(word) for word in words.replace("-", " ").split())


def _one(word: str) -> str:
    """The singular, under the name that stands for it."""
    single = word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
    single = _SAME.get(single, single)
    return MEASURE_WORDS.get(single, single)
