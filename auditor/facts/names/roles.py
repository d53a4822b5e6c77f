"""Offices and titles beside a person's name, and which words mean the same office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.names.offices import AMBIGUOUS, HELD_BY_ONE, NOT_OFFICES, OFFICES, QUALIFIERS, WITH_PORTFOLIO
from auditor.model import Span

__all__ = ["HELD_BY_ONE", "Role", "is_office_word", "office", "office_at", "role_beside"]

_OFFICE_OF = {words: row.split("|", 1)[0] for row in OFFICES for words in row.split("|")}
_PHRASES: defaultdict[str, list[list[str]]] = defaultdict(list)
for _words in sorted(_OFFICE_OF, key=lambda words: -len(words.split())):
    _PHRASES[_words.split()[0]].append(_words.split())
_WORDS = "|".join(re.escape(words) for words in sorted(_OFFICE_OF, key=len, reverse=True))
_LIMITS = "|".join(QUALIFIERS)
# With its portfolio: "finance minister". Bounded, since every word could begin one.
_OFFICE = rf"(?P<role>(?i:[a-z]{{1,20}} (?:minister|secretary)|{_WORDS}))"
_PROPER = r"[A-Z][\w&’'-]{0,30}"
_BODY = rf"(?: (?:at|of|for) (?:the )?{_PROPER}(?: {_PROPER}){{0,3}})?"
# "chief executive Arthur Mensch", "CEO of Mistral, Arthur Mensch", "Mayor of London Sadiq Khan"
_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<qualifier>(?i:{_LIMITS}))[ -])?{_OFFICE}s?\.?{_BODY},? (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?$"
)
# "Arthur Mensch (CEO", "Arthur Mensch, the company's chief executive", "Mensch, who was then the chief executive"
_BEING = "who (?:is|was|had been|has been|became|served as) "
_WHOSE = "(?:the|its|an?|our|their|his|her) "
_AFTER = re.compile(
    rf"(?i:,? ?\(|, (?:{_BEING})?(?:(?:now|also|currently|{_LIMITS}) )?(?:{_WHOSE})?"
    rf"(?:(?!and\b)[\w’'-]{{1,30}} ){{0,3}}?){_OFFICE}\b(?! [A-Z])"
)
_PAST = re.compile(rf"(?i)\b(?:was|had been|served as|{_LIMITS})\b")
# No office stands farther off than this.
_LONGEST_LEAD = 70
_FIRST_WORDS = frozenset(_PHRASES)
_LAST_WORDS = frozenset(words.split()[-1] for words in _OFFICE_OF)


class Role(NamedTuple):
    """An office as written, in lower case, and the word that limits it ("former"), if one does."""

    words: str
    qualifier: str | None


def office(role: str) -> str:
    """The name under which equal offices go: "CEO" and "chief executive officer" are one."""
    return _OFFICE_OF.get(role.lower(), role.lower())


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    lower = word.lower().rstrip(".").replace("’", "'").removesuffix("'s")
    return lower[:-1] if lower.endswith("s") and lower[:-1] in _LAST_WORDS else lower


def is_office_word(word: str) -> bool:
    """Whether an office may begin with the word."""
    return _plain(word) in _FIRST_WORDS


def office_at(words: Sequence[str], at: int) -> int:
    """How many of the words from `at` on are an office; 0 where they are a name or something else.

    `Chief Executive Ada Voss` → 2, `General Motors` → 0, `Land Rover Defender` at 2 → 0
    """
    first = _plain(words[at])
    if first not in _FIRST_WORDS or (at + 1 < len(words) and f"{first}:{words[at + 1].lower()}" in NOT_OFFICES):
        return 0
    for phrase in _PHRASES[first]:
        if [_plain(word) for word in words[at : at + len(phrase)]] == phrase:
            last = at + len(phrase) == len(words) or not words[at + len(phrase)][0].isupper()
            return 0 if last and at and phrase[0] in AMBIGUOUS and len(phrase) == 1 else len(phrase)
    return 0


def takes_portfolio(word: str) -> bool:
    """Whether the word before belongs to the office: "Finance Minister"."""
    return _plain(word) in WITH_PORTFOLIO


def role_beside(text: str, name: Span) -> Role | None:
    """The office that stands right before or after a name.

    `Google CEO Eric Schmidt`, `Mayor of London Sadiq Khan`, `Ada Voss, who was chief executive`, `Voss (CTO)`
    """
    return _role_before(text, name.start) or _role_after(text, name.end)


def _role_before(text: str, start: int) -> Role | None:
    if text[start - 1 : start] != " ":
        return None
    lead = text[max(0, start - _LONGEST_LEAD) : start].rpartition("\n")[2]
    word = lead.rstrip().rpartition(" ")[2]
    last = _plain(word.rstrip(","))
    if (
        last not in _LAST_WORDS
        and last.removeprefix("ex-") not in _LAST_WORDS
        and not ((word[:1].isupper() or word.endswith(",")) and (" of " in lead or " at " in lead))
    ):
        return None
    found = _BEFORE.search(lead)
    return Role(found["role"].lower(), found["qualifier"] and found["qualifier"].lower()) if found else None


def _role_after(text: str, end: int) -> Role | None:
    if text[end : end + 1] not in (",", " ") or text[end : end + 2] not in (", ", " (", ",("):
        return None
    found = _AFTER.match(text, end)
    if not found:
        return None
    past = _PAST.search(text, end, found.start("role"))
    return Role(found["role"].lower(), past.group().lower() if past else None)
