"""Proper names: persons, organisations, places, products; and the office that stands beside a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.common_words import is_common, is_head, looks_common
from auditor.facts.roles import role_beside, without_roles
from auditor.model import Name, Span

# Capitals of the Latin, Greek and Cyrillic alphabets.
_CAPITALS = "".join(char for char in map(chr, (*range(0x530), *range(0x1E00, 0x2000))) if char.isupper())
# Initials ("J. K.", "U.S."), or a capitalised word ("O’Neil", "R&D-Lab"); links between two; a version.
_PART = rf"(?:(?:[{_CAPITALS}]\.)+(?!\w)|[{_CAPITALS}][\w'’&.-]*\w|[{_CAPITALS}](?!\w))"
_LINK = r"(?: (?:of|de|du|der|van|von|den|del|della|da|di|la|le|el|al|bin|ibn|&)){1,2}"
_VERSION = r" (?:\d++[×x])?+\d++(?:\.\d++)*+[A-Zo]?+(?!\w|[,-]\d| ?(?:%|percent|million|billion|people))"
_NAME = re.compile(rf"(?<![\w@/])(?:(?:e|i|x)[A-Z]\w+|{_PART})(?: {_PART}|{_LINK} {_PART}|{_VERSION})*")
_INITIALS = re.compile(rf"(?:[{_CAPITALS}]\.)+")
_POSSESSIVE = re.compile(r"['’]s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n][\"”’)]* |[“\"\n])$")


def find_names(text: str) -> Iterator[Name]:
    """Every name of a text, in order; a version number belongs to its product ("Medium 3")."""
    for match in _NAME.finditer(text):
        for run in without_roles(text, Span(*match.span())):
            for words in _parts(text, run):
                span = Span(words[0].start, _without_possessive(text, words[-1]))
                if not _is_letter(span.of(text)) and not _opens_sentence(text, span):
                    yield Name(span, span.of(text), role_beside(text, span))


def _is_letter(words: str) -> bool:
    return len(words.removesuffix(".")) < 2


def _parts(text: str, run: Span) -> Iterator[list[Span]]:
    """A run of capitalised words, cut after possessives and at words that name nobody ("Sales of Acme")."""
    part: list[Span] = []
    for match in re.finditer(r"\S+", run.of(text)):
        word = Span(match.start(), match.end()).shift(run.start)
        links = word.of(text) == "of" and bool(part) and is_head(part[-1].of(text))
        common = not links and _is_common(word.of(text))
        if not common and (part or any(char.isupper() for char in word.of(text))):
            part.append(word)
        if part and (common or _POSSESSIVE.search(word.of(text))):
            yield _without_links(text, part)
            part = []
    if part:
        yield _without_links(text, part)


def _without_links(text: str, part: list[Span]) -> list[Span]:
    while len(part) > 1 and part[-1].of(text).islower():
        part = part[:-1]
    return part


def _without_possessive(text: str, word: Span) -> int:
    written = word.of(text)
    if _INITIALS.fullmatch(written):
        return word.end
    return word.start + len(_POSSESSIVE.sub("", written).rstrip(".,"))


def _opens_sentence(text: str, span: Span) -> bool:
    """A lone capitalised word at the start of a sentence that has the look of a common noun or adverb."""
    starts = _SENTENCE_START.search(text[max(0, span.start - 4) : span.start])
    possessive = text[span.end : span.end + 2] in ("'s", "’s")
    return bool(starts) and not possessive and looks_common(span.of(text))


def _is_common(word: str) -> bool:
    if _INITIALS.fullmatch(word):
        return False
    bare = _POSSESSIVE.sub("", word).lower().rstrip(".")
    return is_common(bare) or (bare.isdigit() and len(bare) == 4)
