"""Proper names: persons, organisations, places, products; and the office that stands beside a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.facts.names.common_words import Sense, is_plain_at_start, is_plural_at_start, sense
from auditor.facts.names.headlines import is_dateline, is_headline, shouts
from auditor.facts.names.joins import is_link
from auditor.facts.names.labels import ends_in_postcode, is_code, is_label, numbered_rank
from auditor.facts.names.pieces import colours, pieces
from auditor.facts.names.roles import role_beside
from auditor.facts.names.runs import Token, runs
from auditor.facts.names.words import (
    AFTER_NEW,
    COURTESIES,
    NOT_COURTESIES,
    OWNERS,
)
from auditor.model import Name, Span
from auditor.text.invisible import INVISIBLE
from auditor.text.shifts import Edit, rewrite

_POSSESSIVE = re.compile(r"['’]s\Z")
_EMPTY = (Sense.OPENER, Sense.NATION, Sense.TRADE)
_CONTRACTED = re.compile(r"(?i)['’](?:m|re|ve|ll|d|t)\Z")
_LETTERED = re.compile(r"[A-Z]-[a-z]+|[DRI]-[A-Z][a-z]+")  # "T-shirt"; "Rep. Voss (D-Calif.)"
_OPENING = "“\"„«‘'([{"
_CLOSING = "”\"’')]»"
_BREAKS = ".!?:;…•*#|>—–-·/"
_LONGEST_ACRONYM = 6
# A headline has no line longer than this.
_LONGEST_HEADLINE = 200


def find_names(text: str) -> Iterator[Name]:
    """Every name of a text, in order; a version number belongs to its product ("Medium 3").

    Titles ("Dr", "Sir"), offices, a leading article and a possessive are no part of it. Where every word has a capital,
    in headlines, no name can be told from other words: nothing is said there.
    """
    if not text.isascii() and INVISIBLE.search(text):
        bare, way = rewrite(text, (Edit(*unseen.span(), "") for unseen in INVISIBLE.finditer(text)))
        for name in find_names(bare):
            there = way.span(name.span)
            yield Name(there, there.of(text), name.role, name.qualifier)
        return
    for run in runs(text):
        if len(run) > 2 and _in_headline(text, run[0].start):
            continue
        for piece in pieces(run):
            if span := _trimmed(text, piece):
                role = role_beside(text, span)
                yield Name(span, span.of(text), role and role.words, role and role.qualifier)


def _in_headline(text: str, at: int) -> bool:
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - start <= _LONGEST_HEADLINE and is_headline(text[start:end])


def _trimmed(text: str, piece: list[Token]) -> Span | None:
    """Where the name of a piece stands, its titles, openers and appendages cut off; None where there is no name.

    `The New York Times` → `New York Times`, `Dr. Ada Voss’s` → `Ada Voss`, `Nvidia GPUs` → `Nvidia`
    """
    words = _without_ends(text, piece)
    if not words or (len(words) == 1 and _is_plain(text, words[0])):
        return None
    if len(words) > 1 and all(sense(token.word) in _EMPTY for token in words):
        return None
    if is_label(text, words) or _is_shouted(text, words):
        return None
    return _span(words)


def _is_shouted(text: str, words: list[Token]) -> bool:
    """`READ MORE`, a heading in capitals; not `FTSE 100`, `NEW YORK, Dec 5 (Northwire) - `."""
    if not words[0].word.isupper() or not shouts(words):
        return False
    lettered = [token for token in words if token.word[0].isalpha()]
    return (len(lettered) > 1 or _is_heading(text, lettered[0])) and not is_dateline(text, words)


def _without_ends(text: str, piece: list[Token]) -> list[Token]:
    words = piece[_fallen_off(tuple([token.word for token in piece]), opens=_opens(text, piece[0].start)) :]
    while words and (is_link(words[-1].word) or _hangs_on(words) or ends_in_postcode(text, words)):
        words.pop()
    return words


@lru_cache(maxsize=16384)
def _fallen_off(words: tuple[str, ...], *, opens: bool) -> int:
    """How many words before a name are none of it: articles, titles, openers of the sentence, a rank and its number."""
    first = 0
    while first < len(words) and _falls_off(words[first:], opens):
        first += 1
    return first + numbered_rank(words[first:])


def _falls_off(words: tuple[str, ...], opens: bool) -> bool:
    """Whether the first word is an article, a title, or has its capital only from the start of the sentence."""
    first, lower = words[0], words[0].lower().rstrip(".")
    if len(first) == 2 and first[1] == ".":
        return len(words) == 1
    following = words[1] if len(words) > 1 else ""
    if (
        first in _ARTICLES
        or first.isdigit()
        or (lower in COURTESIES and f"{lower} {following.lower()}" not in NOT_COURTESIES)
    ):
        return True
    if _CONTRACTED.search(first):
        return True
    if opens and lower == "new":
        return following.partition("-")[0].capitalize() not in AFTER_NEW
    return opens and sense(first) is Sense.OPENER and not (following and first[:-2] in OWNERS)


_ARTICLES = frozenset("the a an The A An THE &".split())


def _hangs_on(words: list[Token]) -> bool:
    """Whether the last word is an acronym of the trade that belongs to no name: "Nvidia GPUs"."""
    last = words[-1].word
    if len(words) < 2 or last in ("AI", "TV"):
        return False
    return sense(last) is Sense.TRADE or (last.endswith("s") and is_code(last))


def _is_plain(text: str, token: Token) -> bool:
    """A word that alone names nobody: "Analysts", "the Company", "plan B", "French"."""
    if _names_nobody(token.word):
        return True
    common = is_plain_at_start(token.word) or is_plural_at_start(text, token.start, token.end)
    return common and _opens(text, token.start)


@lru_cache(maxsize=65536)
def _names_nobody(word: str) -> bool:
    bare = _POSSESSIVE.sub("", word)
    return (
        len(bare.rstrip(".")) < 2
        or sense(bare) is not Sense.NAME
        or bool(_CONTRACTED.search(word) or _LETTERED.fullmatch(bare))
        or not any(char.isalpha() for char in bare)
        or is_code(bare)
    )


def _is_heading(text: str, token: Token) -> bool:
    """`PUBLISHER: …`, and long words in capitals at the head of a line."""
    return text.startswith(":", token.end) or (len(token.word) > _LONGEST_ACRONYM and _opens(text, token.start))


def _span(words: list[Token]) -> Span | None:
    last = words[-1]
    kept = _kept(last.word, alone=len(words) == 1)
    return Span(words[0].start, last.start + kept) if kept else None


@lru_cache(maxsize=65536)
def _kept(word: str, *, alone: bool) -> int:
    """How much of a name's last word is name: no possessive, full stop or adjective's ending.

    `Voss’s` → 4, `Inc.` → 3, `U.S.` → 4, `U.S.-backed` → 4, `French-owned` alone → 0
    """
    word = _POSSESSIVE.sub("", word)
    head, hyphen, ending = word.rpartition("-")
    if hyphen and colours(ending):
        if alone and (len(head) < 2 or sense(head) is not Sense.NAME):
            return 0
        word = head
    if word.endswith(".") and "." not in word[:-1] and len(word) > 2:
        word = word.rstrip(".")
    return len(word)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line, a quotation or a bracket begins here, so that any word would have a capital."""
    if start == 0 or text[start - 1] in _OPENING:
        return True
    before = text[max(0, start - 4) : start]
    stripped = before.rstrip()
    if not stripped or "\n" in before[len(stripped) :]:
        return True
    if stripped[-1] in _CLOSING:
        stripped = stripped.rstrip(_CLOSING).rstrip()
    return not stripped or stripped[-1] in _BREAKS
