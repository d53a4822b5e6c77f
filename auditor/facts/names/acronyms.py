"""Acronyms and what they stand for, by their letters."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.text.normal import plain_letters

_SMALL = frozenset("of the and for on in to at de du des la le und der & y di del e".split())
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# The country that a paper puts before a body's own name.
_OF_COUNTRY = re.compile(
    r"(?:US|U\.S\.|UK|U\.K\.|EU|UN|American|British|European|French|German|Italian|Swiss) (?=[^\W\d_]{2})"
)


def acronym_of(words: str) -> str:
    """The first letters of a name's words in capitals, small words left out.

    `European Central Bank` → `ECB`, `Federal Bureau of Investigation` → `FBI`, `Rolls-Royce Holdings` → `RRH`
    """
    return "".join(word[0].upper() for word in _WORDS.findall(words) if word.lower() not in _SMALL)


def stands_for(acronym: str, words: str) -> bool:
    """Whether an acronym, with or without points or a plural s, is made of a name's first letters.

    The small words may count: `DoD`, `USMCA`; a country before it need not: `FCA` of the “UK Financial Conduct
    Authority”. A single letter stands for nothing.
    """
    plain = acronym.replace(".", "").removesuffix("s")
    return len(plain) >= 2 and " " not in plain and plain_letters(plain) in _acronyms(words)


# A claim's names are held against all of a page, and those of a page against each claim.
@lru_cache(maxsize=16384)
def _acronyms(words: str) -> frozenset[str]:
    """All that a name's first letters may spell, in small letters."""
    if not _WORDS.search(words):
        return frozenset()
    spelt = set()
    for own in (words, _OF_COUNTRY.sub("", words, count=1) if _OF_COUNTRY.match(words) else words):
        all_letters = plain_letters("".join(word[0] for word in _WORDS.findall(own)))
        spelt |= {plain_letters(acronym_of(own)), *([all_letters] if len(all_letters) > 2 else [])}
    return frozenset(spelt)
