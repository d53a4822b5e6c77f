"""Bare numbers behind a space or a comma that point into a list of works cited: “… in 2018 1, and half of it 2.” does.

A word processor's superscripts, pasted as plain text. One such number alone is a figure; a run of them is known by its
order: sources are numbered as they are first cited, so each new number is the one after the highest before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from auditor.citations.markers import COUNTED, Marker, numbers_of
from auditor.model import Article, Block, Span
from auditor.text.leads import leads_to_name

NUMBERS = r"(?P<numbers>\d{1,3}(?:, ?\d{1,3}){0,9})"
_CONJUNCTION = r"(?:and|or|but|while|which|who|whereas|although|because|since|yet|und|oder|aber|et|mais|y|pero)\b"
SET_OFF = re.compile(rf"(?<=[\w%\"”’»)]) {NUMBERS}(?=[.,;:!?][\"”’»)]?(?:\s|\Z)|\s*\Z| {_CONJUNCTION}|\n)")
AFTER_COMMA = re.compile(r"(?<=\w)[,;](?P<numbers>\d{1,2})(?=\s(?!\d))")
# A year that a sentence dates something by: a word in small letters or a month stands before it.
DATED = re.compile(
    r"(?<![^\W\d_])(?:[a-zß-öø-ÿ]{2,12}|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June?|July?|Aug(?:ust)?"
    r"|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?:19|20)\d\d\Z"
)
WORD_BEFORE = re.compile(r"[^\W\d_]{3}\Z")
LONG_FIGURE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3})+|\d{3,})\Z")
WINDOW = 32
# New numbers that must stand in order before any is taken for a source.
FEWEST_AFTER_COMMAS, FEWEST_SET_OFF = 1, 2


def between(article: Article, blocks: Sequence[Block], glued: Sequence[Marker], known: Collection[str]) -> list[Marker]:
    """The markers of the article that are glued to a comma or set off by a space; `glued` are those behind stops.

    `known` are the numbers of the list.
    """
    text = article.text
    commas = list(candidates(text, blocks, AFTER_COMMA, stands_after_comma))
    commas = in_order(glued, commas, known, FEWEST_AFTER_COMMAS)
    spaced = list(candidates(text, blocks, SET_OFF, may_follow))
    return [*commas, *in_order([*glued, *commas], spaced, known, FEWEST_SET_OFF)]


def candidates(
    text: str, blocks: Sequence[Block], pattern: re.Pattern[str], may_stand: Callable[[str], bool]
) -> Iterator[Marker]:
    """What the pattern finds, where the words before it allow a marker, in order of place."""
    for block in blocks:
        for match in pattern.finditer(text, block.span.start, block.span.end):
            if may_stand(text[max(block.span.start, match.start() - WINDOW) : match.start()]):
                yield Marker(Span(*match.span("numbers")), numbers_of(match["numbers"]))


def may_follow(before: str) -> bool:
    """Whether a number behind these words, set off by a space, need not belong to them: not “of 3”, not “Class 4”."""
    if before[-1:].isdigit():
        return LONG_FIGURE.search(before) is not None
    return not leads_to_name(before) and COUNTED.search(before) is None


def stands_after_comma(before: str) -> bool:
    """Whether no decimal can be read from a number behind these words and a comma."""
    return WORD_BEFORE.search(before) is not None or DATED.search(before) is not None


def in_order(glued: Sequence[Marker], loose: Sequence[Marker], known: Collection[str], fewest: int) -> list[Marker]:
    """The loose markers that fit between the glued ones: they name numbers that no glued one has, each as the next.

    None if fewer than `fewest` are new, or more of them are out of order than new.
    """
    elsewhere = {number for marker in glued for number in marker.numbers}
    highest = new = strays = 0
    taken: list[Marker] = []
    places = {marker.span for marker in glued}
    for marker in sorted((*glued, *(one for one in loose if one.span not in places)), key=lambda one: one.span):
        if marker.span in places:
            highest = max(highest, *map(int, marker.numbers))
            continue
        reached, fresh = highest, 0
        for number in map(int, marker.numbers):
            if number > reached + 1 or str(number) not in known:
                break
            fresh += number == reached + 1 and str(number) not in elsewhere
            reached = max(reached, number)
        else:
            taken.append(marker)
            highest, new = reached, new + fresh
            continue
        strays += 1
    return taken if new >= fewest and new >= strays else []


def beyond(markers: Sequence[Marker], known: Collection[str]) -> list[Marker]:
    """The markers whose numbers the list has, and those that go on counting where the list was cut off."""
    highest = 0
    kept: list[Marker] = []
    for marker in markers:
        reached = highest
        for number in map(int, marker.numbers):
            if str(number) not in known and number > reached + 1:
                break
            reached = max(reached, number)
        else:
            kept.append(marker)
            highest = reached
    return kept
