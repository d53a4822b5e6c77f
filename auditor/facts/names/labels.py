"""Capitals that number, code or label something without naming it: "Band D", "Lot 19", "KX19 ZRT", "B12", "GPs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from auditor.facts.names.runs import Token

# What a number, a letter or a code behind it tells from others of its kind. Words that famous names are built with stay
# out: "Channel 4", "Terminal 5", "Formula E", "Windows 10", "Model 3", "Area 51"; so do "Figure 16" and "Table 2",
# which a claim may give wrongly.
_LABELS = frozenset(
    """
    annex apartment appendix article band bay block box bus category chapter class clause column count dock door episode
    exhibit exit flat flight floor form gate grade group hall item junction key lane lap lesson level lot
    no number option page para paragraph part phase pier plan platform plot pool question reactor room round route row
    rule runway schedule season seat section sector series shelf slide stage stand step suite task tier track
    tranche type unit vol volume ward wing
    """.split()
)
# … and these before a number on its own, a person's name behind it: "PC 4417 Lowe".
_RANKS = frozenset("pc wpc dc ds di pcso officer".split())
_DESIGNATOR = re.compile(r"(?:\d{1,5}[A-Za-z]?|[A-Z]|[IVX]{2,4}|[A-Z]{1,3}-?\d{1,5}[A-Z]?)(?:['’]s|-[a-z]+)?")
_NUMBER_FOLLOWS = re.compile(r"[ \u00a0]\d{1,4}[A-Za-z]?\b")
_FAMOUS = frozenset({"Route 66", "No 10", "No. 10", "No 11", "No. 11", "Platform 9"})
# A letter or two with a figure is a code: a gate, a team of the young, a gas, a rating. British motorways and trunk
# roads, groups of countries and a few bodies and bands bear such names.
_CODE = re.compile(r"[A-Z]{1,2}\d{1,5}[A-Z]?")
_NAMED_CODE = re.compile(r"[AM]\d{1,4}|G\d{1,2}|MI[56]|F1|U2|K2|PS\d")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,5}s")
_PLATE = re.compile(r"[A-Z]{2}\d{2} [A-Z]{3}")
_DISTRICT = re.compile(r"[A-Z]{1,2}\d{1,2}[A-Z]?")
_INWARD = re.compile(r"[ \u00a0]\d[A-Z]{2}\b")
_EXCHANGE_BEFORE = re.compile(r"[(\[][A-Z]{2,8}(?: [A-Z]{2,8})?: ?\Z")
_LONGEST_EXCHANGE = 20


@lru_cache(maxsize=65536)
def is_code(word: str) -> bool:
    """Whether a word is letters and figures that name nothing alone, or an acronym in the plural.

    `B12`, `CO2`, `L4471`, `GPs`; not `A38`, `G7`, `GPT-4`, `COP30`
    """
    if _PLURAL_ACRONYM.fullmatch(word):
        return True
    return bool(_CODE.fullmatch(word)) and not _NAMED_CODE.fullmatch(word)


def is_label(text: str, words: list[Token]) -> bool:
    """Whether words say which of its kind a thing is.

    `Section 230`, `Class A`, `Phase II`, `Flat` before “3b”, `KX19 ZRT`, `CBR` of “(ASX: CBR)”; not `Windows 10`
    """
    head = words[0].word.rstrip(".").lower()
    if len(words) == 1:
        return (_is_label_word(head) and _NUMBER_FOLLOWS.match(text, words[0].end) is not None) or is_ticker(
            text, words[0]
        )
    whole = text[words[0].start : words[-1].end]
    if len(words) > 2 or whole in _FAMOUS:
        return False
    return (_is_label_word(head) and bool(_DESIGNATOR.fullmatch(words[1].word))) or bool(_PLATE.fullmatch(whole))


def is_ticker(text: str, token: Token) -> bool:
    """The sign of a share behind its exchange: `(ASX: CBR)`."""
    before = text[max(0, token.start - _LONGEST_EXCHANGE) : token.start]
    return token.word.isupper() and before.endswith((":", ": ")) and bool(_EXCHANGE_BEFORE.search(before))


def numbered_rank(words: Sequence[str]) -> int:
    """How many words before a name are a rank and its number: 2 of `PC 4417 Lowe`, 0 of `PC World`."""
    return 2 if len(words) > 2 and words[0].lower() in _RANKS and words[1].isdigit() else 0


def ends_in_postcode(text: str, words: list[Token]) -> bool:
    """Whether the last word is the first half of a British postcode: `London SE11`, `Leeds LS1` before “4AB”."""
    last = words[-1]
    if len(words) < 2 or not _DISTRICT.fullmatch(last.word):
        return False
    return words[-2].word == "London" or _INWARD.match(text, last.end) is not None


def _is_label_word(word: str) -> bool:
    return word in _LABELS or (word.endswith("s") and word[:-1] in _LABELS)
