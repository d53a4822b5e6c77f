"""Runs of capitalised words: where they begin and end, before anybody asks what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.names.common_words import is_common, is_plain_at_start
from auditor.facts.names.words import COUNTED

# Capitals of the Latin, Greek and Cyrillic alphabets.
CAPITALS = "".join(char for char in map(chr, (*range(0x530), *range(0x1E00, 0x2000))) if char.isupper())
_ARTICLE = r"(?:al|el|an|ar|as|ad|ed|ul|ibn|bin)-"
# A word from its second letter on: "U.S.", "J.K."; "O’Neil", "R&D", "Snopes.com"; its full stop only before a capital.
_REST = (
    rf"(?:(?:\.[{CAPITALS}](?!\w)){{1,5}}\.?(?:-[a-z]++)?(?!\w)"
    rf"|\w*+(?:['’&-]\w++|\.(?![{CAPITALS}])\w++)*+)(?:\.(?=,? [{CAPITALS}]))?"
)
_WORD = rf"(?:{_ARTICLE}|[dl]['’](?=[{CAPITALS}])|(?=[exi{CAPITALS}]))(?:[{CAPITALS}]|[exi][{CAPITALS}]){_REST}"
# Lower-case words between two capitalised ones; whether they join them is judged later.
_LINK = (
    r"(?: (?:of|for|on|in|the|de|du|des|der|van|von|zu|zur|und|den|del|della|dos|da|di|la|las|los|le|les|el|al|y"
    r"|bin|ibn|bint|ben|af|av|and|&)){1,3}"
)
_VERSION = (
    r"[ \u00a0](?:\d{1,4}[×x])?+\d{1,4}+(?:\.\d{1,4}){0,3}+[A-Zo]?+"
    rf"(?!\w|[,:–]\d|-\w|[ \u00a0]?%|[ \u00a0](?:{COUNTED})\b)"
)
_LEGAL = r", (?=(?:Inc|Ltd|LLC|LLP|Jr|Sr|L\.P|S\.A|N\.V|plc)\b)"
# A run starts with a capital that no word, address or "@" stands before, or with "iPhone", "eBay", "xAI".
_RUN = re.compile(
    rf"[{CAPITALS}](?:(?<![\w@/].)|(?<=\b[exi].)|(?<=\bmac.)){_REST}"
    rf"(?:(?:[ \u00a0]|{_LEGAL}|{_LINK} ){_WORD}|{_VERSION}|,? plc(?!\w)){{0,40}}+"
)
_TOKEN = re.compile(r"[^\s,]+")
# A particle that belongs to the name behind it: "said de Gaulle", "von der Leyen", "al-Banna".
_PARTICLES = re.compile(
    rf"(?<!\w)(?:(?:van|von|de|di|bin|ibn)(?: (?:der|den|la))? |(?i:{_ARTICLE})|[dl]['’]|mac|[exi])\Z"
)
_LONGEST_PARTICLE = 8
# "7-Eleven", "8-Bit Holdings"; not "A-20-Acme".
_FIGURE = re.compile(r"(?<![\w$€£.,:/–—-])\d{1,2}-\Z")
_GLUED = frozenset("exic")


class Token(NamedTuple):
    """A word of a run and its place in the text."""

    start: int
    end: int
    word: str


def runs(text: str) -> Iterator[list[Token]]:
    """Each run of capitalised words with the small words between them and the figures behind them.

    `the Bank of England and Llama 3.1 fell` → `Bank of England and Llama 3.1`
    """
    for match in _RUN.finditer(text):
        run = match.group()
        start = match.start()
        if " " not in run and "\u00a0" not in run and _is_nobody(run) and text[max(0, start - 1) : start] not in _GLUED:
            continue
        if before := _particle(text, start, run):
            start -= before
            run = text[start : match.end()]
        if " " in run or "\u00a0" in run:
            yield [Token(start + m.start(), start + m.end(), m.group()) for m in _TOKEN.finditer(run)]
        else:
            yield [Token(start, start + len(run), run)]


@lru_cache(maxsize=65536)
def _is_nobody(word: str) -> bool:
    """The commonest case, seen without taking anything apart: "The", "However", "Monday"."""
    return is_common(word) and not word.endswith(("'s", "’s"))


def _particle(text: str, start: int, run: str) -> int:
    """How many characters before a run belong to its first word."""
    if start < 1 or text[start - 1] not in " -exic'’":
        return 0
    if text[start - 1] == " " and text[start - 2 : start - 1] not in "ernai":
        return 0
    if text[start - 2 : start - 1].isdigit():
        pattern = _PARTICLES if is_plain_at_start(run.partition(" ")[0]) or not run[1:3].islower() else _FIGURE
    else:
        pattern = _PARTICLES
    if pattern is _PARTICLES and text[start - 1] == " " and len(run) > 1 and run.isupper():
        return 0  # "de la CNCTR": an acronym has no particle.
    found = pattern.search(text, max(0, start - _LONGEST_PARTICLE), start)
    return len(found.group()) if found else 0
