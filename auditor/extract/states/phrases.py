"""Phrases by which a page tells that it is none, from the tables beside this file: a file a state, a section a use.

A line is a phrase as a page writes it; compared are its words alone, whatever stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

WORD = re.compile(r"[^\W_]+")
# No phrase, with all that is said before it, has more characters.
LONGEST = 200
# A phrase stands at the head of a sentence, a line, or a part of a title.
SENTENCE_END = re.compile(r"[.!?…:;|\n–—]+")


def words_of(text: str) -> str:
    """The words of a text in lower case, each with a space before and after it."""
    return f" {' '.join(WORD.findall(text.casefold()))} "


@cache
def entries(table: str, section: str) -> tuple[str, ...]:
    """The lines of one section of a table as they are written."""
    lines = files("auditor.extract.states").joinpath(f"{table}.txt").read_text(encoding="utf-8").splitlines()
    found: list[str] = []
    inside = False
    for line in filter(None, map(str.strip, lines)):
        if line.startswith("["):
            inside = line == f"[{section}]"
        elif inside and not line.startswith("#"):
            found.append(line)
    return tuple(found)


@cache
def phrases(table: str, section: str) -> tuple[str, ...]:
    """The phrases of one section of a table, the longest first, as `words_of` writes them."""
    return tuple(sorted(map(words_of, entries(table, section)), key=len, reverse=True))


def opens_with(text: str, table: str, section: str) -> bool:
    """Whether a sentence of a text begins with a phrase; "Sorry, but …" and the like before it do not count."""
    known = phrases(table, section)
    heads = (words_of(sentence[:LONGEST]) for sentence in SENTENCE_END.split(text))
    return any(head.startswith(known) or _bare(head).startswith(known) for head in heads)


def has_sentence(text: str, table: str, section: str) -> bool:
    """Whether a sentence of a text is a phrase and nothing more."""
    return any(is_phrase(sentence, table, section) for sentence in SENTENCE_END.split(text))


def is_phrase(text: str, table: str, section: str) -> bool:
    """Whether a text is one of the phrases and nothing more, but for what may stand before it."""
    wanted = words_of(text) if len(text) <= LONGEST else ""
    known = phrases(table, section)
    return wanted in known or _bare(wanted) in known


def holds(texts: Iterable[str], table: str, section: str) -> bool:
    """Whether any of the texts holds a phrase anywhere."""
    known = phrases(table, section)
    return any(phrase in words for words in map(words_of, texts) for phrase in known)


def _bare(words: str) -> str:
    """A sentence's words without what people say before they break bad news."""
    openers = phrases("openers", "openers")
    while words.startswith(openers) and words not in openers:
        words = words[next(len(opener) for opener in openers if words.startswith(opener)) - 1 :]
    return words
