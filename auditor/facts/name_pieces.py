"""A run of capitalised words taken apart into names: at offices, possessives, days, and small words that join nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.common_words import Sense, looks_common, sense
from auditor.facts.name_runs import Token
from auditor.facts.name_words import (
    ABBREVIATED,
    ADJECTIVE_ENDINGS,
    BODIES,
    FIELDS,
    FIRST_OF_PLACE,
    HEADS,
    LAST_OF_BODY,
    LEGAL_FORMS,
    OWNERS,
    PAIRS,
    PLACES_OWNED,
    WEEKDAY_NAMES,
)
from auditor.facts.roles import is_office_word, office_at, takes_portfolio

_POSSESSIVE = re.compile(r"['’]s\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")


def pieces(run: list[Token]) -> Iterator[list[Token]]:
    """The names of a run, titles and openers of sentences still on them."""
    if len(run) == 1:
        if not office_at([run[0].word], 0):
            yield run
        return
    words = [token.word for token in run]
    piece: list[Token] = []
    at = 0
    while at < len(run):
        if _is_link(words[at]):
            end = _end_of_links(words, at)
            if piece and end < len(words) and _joins(words, at, end, [token.word for token in piece]):
                piece += run[at:end]
            elif not piece and at == 0:
                piece += run[at:end]  # the particle of "de Gaulle"
            elif piece:
                yield piece
                piece = []
            at = end
        elif length := office_at(words, at):
            if takes_portfolio(words[at]) and length == 1:
                piece = _without_portfolio(piece)
            if piece:
                yield piece
            piece = []
            at, place = _after_office(run, words, at + length)
            if place:
                yield place
        else:
            if piece and _begins_anew(words, at):
                yield piece
                piece = []
            if not _is_date(words, at, piece):
                piece.append(run[at])
            elif piece:
                yield piece
                piece = []
            if piece and _ends_here(words, at):
                yield piece
                piece = []
            at += 1
    if piece:
        yield piece


def _is_link(word: str) -> bool:
    return word == "&" or (word.islower() and word.isalpha())


def _end_of_links(words: list[str], at: int) -> int:
    while at < len(words) and _is_link(words[at]):
        at += 1
    return at


def _joins(words: list[str], start: int, end: int, left: list[str]) -> bool:
    """Whether small words stand within one name.

    `Bank of England`, `Centers for Disease Control`, `Ludwig van Holt`, `Marks & Spencer`, `Health and Human Services`;
    not `Voss of Leeds`, `Acme for Holt`, `France and Germany`
    """
    links, head, following = words[start:end], left[-1], words[end]
    if links[0] == "of":
        return _heads(left) and links[1:] in ([], ["the"])
    if links[0] in ("for", "on", "in"):
        return links[1:] in ([], ["the"]) and links[0] != "in" and bool(BODIES.intersection(left))
    if links[0] == "the":
        return False
    if links[0] == "and":
        return len(links) == 1 and ((head, following) in PAIRS or head in FIELDS)
    if links[0] == "&":
        return len(links) == 1 and _ampersand(words, end, left)
    return "and" not in links and "&" not in links and "of" not in links


def _heads(left: list[str]) -> bool:
    head = left[-1].replace("’", "'")
    return head in HEADS or (len(left) > 1 and head.endswith("s") and head[:-1] in HEADS)


def _ampersand(words: list[str], end: int, left: list[str]) -> bool:
    """One firm, `Johnson & Johnson`, `Bed Bath & Beyond`; two persons, `Kate Angus & Joe Pan`."""
    right = 0
    while end + right < len(words) and not _is_link(words[end + right]):
        right += 1
    plain = sum(word[0].isupper() for word in left)
    return plain < 2 or right < 2 or words[end + right - 1].lower().rstrip(".") in LEGAL_FORMS or (left[-1] in FIELDS)


def _without_portfolio(piece: list[Token]) -> list[Token]:
    """`US Treasury` before "Secretary" → `US`; `Health and Social Care` → nothing"""
    piece = piece[:-1]
    while piece and (piece[-1].word in FIELDS or _is_link(piece[-1].word)):
        piece = piece[:-1]
    return piece


def _after_office(run: list[Token], words: list[str], at: int) -> tuple[int, list[Token]]:
    """Past the small words behind an office; and the place or body that it is held at, where a person follows.

    `Mayor of | London | Sadiq Khan`, `President of the | European Commission | Ursula von der Leyen`
    """
    if at >= len(words) or not _is_link(words[at]):
        return at, []
    start = _end_of_links(words, at)
    if words[at] not in ("of", "at", "for"):
        return start, []
    rest = words[start : start + 6]
    last = next((i for i, word in enumerate(rest[:-1]) if word in LAST_OF_BODY), None)
    if last is None and len(rest) > 2 and not any(_is_link(word) or _POSSESSIVE.search(word) for word in rest[:3]):
        last = 1 if rest[0] in FIRST_OF_PLACE else 0
        last += rest[last + 1 : last + 2] == ["City"]
    if last is None or start + last + 1 >= len(words) or _is_link(words[start + last + 1]):
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
        return sense(word) is Sense.OPENER and len(before) > 2 or looks_common(word) and before.rstrip(".").lower() in LEGAL_FORMS
    return True


def _is_date(words: list[str], at: int, piece: list[Token]) -> bool:
    """A day, month or year amid names: "In March Apple", "Acme 2024"; not "Theresa May", "Sunday Times", "May Day"."""
    word = words[at]
    if sense(word) is not Sense.CALENDAR:
        return bool(_YEAR.match(word))
    if _POSSESSIVE.search(word):
        return True
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == "May":
        return not (len(piece) == 1 and not following[:1].isdigit() and sense(piece[0].word) is Sense.NAME)
    return not (following in WEEKDAY_NAMES and word.endswith("day")) and following != "Day"


def _ends_here(words: list[str], at: int) -> bool:
    """Whether a name ends here: `Acme’s | Ada Voss`, `London-based | Acme`; not `King’s College`, `St. Mary’s Hospital`."""
    if words[at].rpartition("-")[2] in ADJECTIVE_ENDINGS:
        return True
    if not _POSSESSIVE.search(words[at]) or at + 1 == len(words):
        return False
    owner, owned = words[at][:-2], words[at + 1].rstrip(".")
    if owner == "Lloyd" and owned == "of":
        return False
    saint = at > 0 and words[at - 1].rstrip(".") in ("St", "Saint") and owned in ("Day", "Hill", "Road", "Street", "Town")
    keeps = owner in OWNERS or saint or (_POSSESSIVE.sub("", owned) in PLACES_OWNED and words[at + 2 : at + 3] != ["of"])
    return not keeps or not owned[0].isupper() or is_office_word(owned)
