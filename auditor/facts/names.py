"""Proper names: persons, organisations, places, products; and the office that stands beside a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.common_words import is_common, looks_common
from auditor.facts.roles import is_role, role_beside
from auditor.model import Name, Span

# A capitalised word ("O’Neil", "R&D-Lab", "A."), words that link two of them, and a version number after them.
_PART = r"(?:[A-ZÀ-ÖØ-ÞŁŚŽ][\w'’&.-]*[\w]|[A-ZÀ-ÖØ-Þ](?:\.(?:[A-Z]\.)*|(?![\w])))"
_LINK = r"(?: (?:of|de|du|der|van|von|den|del|della|da|di|la|le|el|al|bin|ibn|&)){1,2}"
_VERSION = r" (?:\d+[×x])?\d+(?:\.\d+)*[A-Zo]?(?![\w,]| ?(?:%|percent|million|billion|people))"
_NAME = re.compile(rf"(?<![\w@/])(?:(?:e|i|x)[A-Z]\w+|{_PART})(?: {_PART}|{_LINK} {_PART}|{_VERSION})*")
_POSSESSIVE = re.compile(r"['’]s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n][\"”’)]* |[“\"\n])$")


def find_names(text: str) -> Iterator[Name]:
    """Every name of a text, in order; a version number belongs to its product ("Medium 3")."""
    for match in _NAME.finditer(text):
        for words in _parts(text, match.start(), match.end()):
            span = Span(words[0].start, _without_possessive(text, words[-1]))
            if len(span) > 1 and not _opens_sentence(text, span) and not is_role(_wide(text, span).of(text)):
                yield Name(span, span.of(text), role_beside(text, span))


def _parts(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """A run of capitalised words, cut after possessives and at words that name nobody ("Google CEO Eric Schmidt")."""
    part: list[Span] = []
    for match in re.finditer(r"\S+", text[start:end]):
        word = Span(match.start() + start, match.end() + start)
        if not _is_common(word.of(text)) and (part or any(char.isupper() for char in word.of(text))):
            part.append(word)
        if part and (_is_common(word.of(text)) or _POSSESSIVE.search(word.of(text))):
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
    if re.fullmatch(r"(?:[A-Z]\.)+", written):
        return word.end
    return word.start + len(_POSSESSIVE.sub("", written).rstrip(".,"))


def _wide(text: str, span: Span) -> Span:
    """The span with the word before it, where "Chief" of "Chief Science Officer" was cut off."""
    before = re.search(r"[Cc]hief $", text[max(0, span.start - 6) : span.start])
    return Span(span.start - 6, span.end) if before else span


def _opens_sentence(text: str, span: Span) -> bool:
    """A lone capitalised word at the start of a sentence that has the look of a common noun or adverb."""
    starts = _SENTENCE_START.search(text[max(0, span.start - 4) : span.start])
    possessive = text[span.end : span.end + 2] in ("'s", "’s")
    return bool(starts) and not possessive and looks_common(span.of(text))


def _is_common(word: str) -> bool:
    bare = _POSSESSIVE.sub("", word).lower().rstrip(".")
    return is_common(bare) or (bare.isdigit() and len(bare) == 4)
