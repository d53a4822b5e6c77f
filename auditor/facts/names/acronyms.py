"""Acronyms and what they stand for, by their letters."""

from __future__ import annotations

import re

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
    if len(plain) < 2 or " " in plain or not _WORDS.search(words):
        return False
    short = _plain(plain)
    own = _OF_COUNTRY.sub("", words, count=1) if _OF_COUNTRY.match(words) else words
    return _spells(short, words) or (own != words and _spells(short, own))


def _spells(short: str, words: str) -> bool:
    all_letters = "".join(word[0] for word in _WORDS.findall(words))
    return short == _plain(acronym_of(words)) or (len(short) > 2 and short == _plain(all_letters))


def _plain(words: str) -> str:
    return plain_letters(words)
