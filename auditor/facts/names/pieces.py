"""A run of capitalised words taken apart into names: at offices, possessives, days, and words that join nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.facts.names.common_words import Sense, looks_common, sense
from auditor.facts.names.joins import is_link, joins
from auditor.facts.names.roles import is_office_word, office_at, takes_portfolio
from auditor.facts.names.runs import Token
from auditor.facts.names.words import (
    ABBREVIATED,
    ADJECTIVE_ENDINGS,
    BEFORE_YEARS,
    FIELDS,
    FIRST_OF_PLACE,
    LAST_OF_BODY,
    LEGAL_FORMS,
    OWNERS,
    PLACES_OWNED,
    WEEKDAY_NAMES,
)

_POSSESSIVE = re.compile(r"['’]s\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")


def pieces(run: list[Token]) -> Iterator[list[Token]]:
    """The names of a run, titles and openers of sentences still on them.

    `Google CEO Eric Schmidt` → `Google`, `Eric Schmidt`; `France and Germany` → `France`, `Germany`
    """
    return (run[first:end] for first, end in _cuts(tuple([token.word for token in run])))


# Names come again: on one page, and in the claims put to it.
@lru_cache(maxsize=16384)
def _cuts(written: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """From which word to which each piece of a run goes; the words alone tell."""
    words = list(written)
    run = [Token(number, number + 1, word) for number, word in enumerate(words)]
    found: list[list[Token]] = [[]]  # The last one is still being read.
    at = 0
    while at < len(run):
        if is_link(words[at]):
            at = _read_links(run, words, at, found)
        elif length := office_at(words, at):
            at = _read_office(run, words, at, length, found)
        else:
            at = _read_word(run, words, at, found)
    return tuple((piece[0].start, piece[-1].end) for piece in found if piece)


def _read_links(run: list[Token], words: list[str], at: int, found: list[list[Token]]) -> int:
    """Small words join, or part; at the head of a run they are the particle of "de Gaulle"."""
    end = _end_of_links(words, at)
    piece = found[-1]
    if at == 0 or (piece and end < len(words) and joins(words, at, end, [token.word for token in piece])):
        piece += run[at:end]
    else:
        found.append([])
    return end


def _read_office(run: list[Token], words: list[str], at: int, length: int, found: list[list[Token]]) -> int:
    """An office parts, and takes its field with it: `US | Treasury Secretary | Janet Yellen`."""
    if length == 1 and takes_portfolio(words[at]):
        found[-1] = _without_portfolio(found[-1])
    end, place = _after_office(run, words, at + length)
    found += [place, []]
    return end


def _read_word(run: list[Token], words: list[str], at: int, found: list[list[Token]]) -> int:
    if found[-1] and _begins_anew(words, at):
        found.append([])
    if _is_date(words, at, found[-1]):
        found.append([])
        return at + 1
    found[-1].append(run[at])
    if _ends_here(words, at):
        found.append([])
    return at + 1


def _end_of_links(words: list[str], at: int) -> int:
    while at < len(words) and is_link(words[at]):
        at += 1
    return at


def _without_portfolio(piece: list[Token]) -> list[Token]:
    """A piece without the field of the office behind it: `US Treasury` → `US`, `Health and Social Care` → nothing."""
    piece = piece[:-1]
    while piece and (piece[-1].word in FIELDS or is_link(piece[-1].word)):
        piece = piece[:-1]
    return piece


def _after_office(run: list[Token], words: list[str], at: int) -> tuple[int, list[Token]]:
    """Past the small words behind an office; and the place or body that it is held at, where a person follows.

    `Mayor of | London | Sadiq Khan`, `President of the | European Commission | Ursula von der Leyen`
    """
    if at >= len(words) or not is_link(words[at]):
        return at, []
    start = _end_of_links(words, at)
    if words[at] not in ("of", "at", "for"):
        return start, []
    rest = words[start : start + 6]
    last = next((i for i, word in enumerate(rest[:-1]) if word in LAST_OF_BODY), None)
    if (
        last is None
        and start == at + 1
        and len(rest) > 2
        and not any(is_link(word) or _POSSESSIVE.search(word) for word in rest[:3])
    ):
        last = 1 if rest[0] in FIRST_OF_PLACE else 0
        last += rest[last + 1 : last + 2] == ["City"]
    if last is None or start + last + 1 >= len(words) or is_link(words[start + last + 1]):
        return start, []
    return start + last + 1, run[start : start + last + 1]


def _begins_anew(words: list[str], at: int) -> bool:
    """Whether a new sentence begins within the run: "in the U.S. The company", "Acme Inc. Revenue rose"."""
    before, word = words[at - 1], words[at]
    if word in ("The", "THE", "I"):
        return True
    if not before.endswith("."):
        return False
    if before.rstrip(".").lower() in ABBREVIATED or "." in before[:-1] or len(before) == 2:
        return (sense(word) is Sense.OPENER and len(before) > 2) or (
            looks_common(word) and before.rstrip(".").lower() in LEGAL_FORMS
        )
    return True


def _is_date(words: list[str], at: int, piece: list[Token]) -> bool:
    """A day, month or year amid names: "In March Apple", "Acme 2024"; not "Theresa May", "May Day", "Euro 2024"."""
    word = words[at]
    if sense(word) is not Sense.CALENDAR:
        return bool(_YEAR.match(word)) and not (piece and piece[-1].word in BEFORE_YEARS)
    if _POSSESSIVE.search(word):
        return True
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == "May":
        return not (len(piece) == 1 and not following[:1].isdigit() and sense(piece[0].word) is Sense.NAME)
    return not (following in WEEKDAY_NAMES and word.endswith("day")) and following != "Day"


def colours(ending: str) -> bool:
    """Whether what stands behind a hyphen makes an adjective of a name: `London-based`, `Google-funded`."""
    return ending in ADJECTIVE_ENDINGS or (
        len(ending) >= _SHORTEST_PARTICIPLE and ending.islower() and ending.endswith(("ed", "ing"))
    )


_SHORTEST_PARTICIPLE = 6


def _ends_here(words: list[str], at: int) -> bool:
    """Whether a name ends with a word: `Acme’s | Ada Voss`, `London-based | Acme`.

    Not `King’s College`, `St. Mary’s Hospital`, `Lloyd’s of London`.
    """
    if colours(words[at].rpartition("-")[2]):
        return True
    if not _POSSESSIVE.search(words[at]) or at + 1 == len(words):
        return False
    owner, owned = words[at][:-2], words[at + 1].rstrip(".")
    if owner == "Lloyd" and owned == "of":
        return False
    saint = (
        at > 0 and words[at - 1].rstrip(".") in ("St", "Saint") and owned in ("Day", "Hill", "Road", "Street", "Town")
    )
    keeps = (
        owner in OWNERS or saint or (_POSSESSIVE.sub("", owned) in PLACES_OWNED and words[at + 2 : at + 3] != ["of"])
    )
    return not keeps or not owned[0].isupper() or is_office_word(owned)
