"""Acronyms and what they stand for: by their letters, and where a text pairs them."""

from __future__ import annotations

import re
from itertools import pairwise

from auditor.facts.names import find_names
from auditor.text.normal import plain_letters

_SMALL = frozenset("of the and for on in to at de du des la le und der & y di del e".split())
_ACRONYM = re.compile(r"(?=[^\W_a-z]*[^\W\d_a-z][^\W_a-z]*[^\W\d_a-z])[^\W_][\w&-]{1,9}\Z")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def acronym_of(words: str) -> str:
    """The first letters of a name's words in capitals, small words left out.

    `European Central Bank` → `ECB`, `Federal Bureau of Investigation` → `FBI`, `Rolls-Royce Holdings` → `RRH`
    """
    return "".join(word[0].upper() for word in _WORDS.findall(words) if word.lower() not in _SMALL)


def stands_for(acronym: str, words: str) -> bool:
    """Whether an acronym, with or without points or a plural s, is made of a name's first letters.

    The small words may count: `DoD`, `USMCA`; a single letter stands for nothing.
    """
    plain = acronym.replace(".", "").removesuffix("s")
    if len(plain) < 2 or " " in plain or not _WORDS.search(words):
        return False
    all_letters = "".join(word[0] for word in _WORDS.findall(words))
    short = _plain(plain)
    return short == _plain(acronym_of(words)) or (len(short) > 2 and short == _plain(all_letters))


def expansions(text: str) -> dict[str, str]:
    """The acronyms that a text explains, each with the name it stands for.

    `European Central Bank (ECB)` and `the ECB (European Central Bank)` → {"ECB": "European Central Bank"}
    """
    found: dict[str, str] = {}
    names = tuple(find_names(text))
    for one, other in pairwise(names):
        if (
            text[one.span.end : other.span.start] not in (" (", "(", " (the ")
            or text[other.span.end : other.span.end + 1] != ")"
        ):
            continue
        for short, long in ((other.words, one.words), (one.words, other.words)):
            if _ACRONYM.match(short.replace(".", "")) and (tail := _tail_of(short, long)):
                found.setdefault(short, tail)
    return found


def _tail_of(acronym: str, words: str) -> str | None:
    """The last words of a name that the acronym stands for: a run may have more before them."""
    parts = words.split()
    return next((tail for i in range(len(parts)) if stands_for(acronym, tail := " ".join(parts[i:]))), None)


def _plain(words: str) -> str:
    return plain_letters(words)
