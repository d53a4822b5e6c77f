"""Superlatives and ranks: "the second-largest bank in Europe", "one of the first women to …", "the only pupil"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.clauses import degree_words
from auditor.clauses.cuts import clauses
from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Degree:
    """A superlative as a text has it.

    `words` is its place, with the words that limit it and the first word behind it. `ends` are the scales it may be
    of, each with its side (0 or 1); an adjective with "most" is a scale of its own, and so are "only" and the ordinals.
    `rank` is 2 for "second-largest". `limited` is true for one of several, of all but one, or perhaps: "one of the",
    "after Rill", "arguably". `heads` are the words behind it, nearest first, up to the first that opens another
    phrase. `bounds` are the words that say of where or of whom, in lower case; `everywhere` is true for the world's.
    `ever` and `since` tell of which time. `doing` is the verb of "the first woman to lead".
    """

    words: Span
    ends: frozenset[tuple[int | str, int]]
    rank: int
    limited: bool
    heads: tuple[str, ...]
    bounds: frozenset[str]
    everywhere: bool
    ever: bool
    since: bool
    doing: str | None = None


_ENDS = degree_words.ends()
_WORD = re.compile(r"[^\W_]++")
_SHARED = re.compile(rf"\b(?:{degree_words.SHARED})\b|n['’]t\b", re.IGNORECASE)
_EXCEPT = re.compile(rf"\b(?:{degree_words.EXCEPT}) (?:the )?[A-Z]")
_EVER = re.compile(rf"\b(?:{degree_words.EVER})\b", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:{degree_words.SINCE})\b", re.IGNORECASE)
# "Europe’s", "the country's", before the superlative; "in Europe", "of the city" behind it.
_OWNER = re.compile(r"((?:[A-Z][\w.-]{0,20} ){0,2}[\w.-]{1,25})(?:['’]s|s['’]) (?:[a-z]{3,8}[ -])?$")
_WHERE = re.compile(r"\b(?:in|of|across|within|on|outside) (?:the )?((?:[A-Z][\w.-]{0,20} ?){1,3}|[a-z]{3,20})")
_DOING = re.compile(r"\bto ([a-z]{3,20})\b")
# How many words before a superlative may limit it, how many behind it may be its noun, how far behind its bound stands.
BEFORE, HEADS, BEHIND = 5, 4, 70
_OPENERS = frozenset(
    "in of on at for to by with from and or but that which who since as than is are was were has have had will would"
    " could ever after among the a an its his her their when where while if because so it he she they".split()
)
_DETERMINERS = frozenset("the its his her their our your my s".split())
# "the first quarter", "the only time": members of a series and little words, no rank that anybody holds.
_NO_RANK = frozenset(
    "quarter quarters half halves round rounds time times day days week weeks month months year years season place"
    " term phase stage leg set goal game games match lady minister class person aid name team degree period lap"
    " trimester semester series episode part step thing one ones way reason question row line point option chapter"
    " edition night"
    " decade century world few half-year generation amendment".split()
)
_BEFORE_RANK = frozenset({*_DETERMINERS, "of", "among", "amongst"})
_NUMBERS = frozenset("two three four five six seven eight nine ten dozen handful".split())


def degrees(text: str) -> tuple[Degree, ...]:
    """The superlatives and ranks of a sentence, in order."""
    return tuple(degree for span in clauses(text) for degree in _degrees(text, span))


def _degrees(text: str, clause: Span) -> Iterator[Degree]:
    found = tuple(_WORD.finditer(text, clause.start, clause.end))
    words = tuple(match[0].lower() for match in found)
    for index in range(len(words)):
        if read := _read(words, index):
            ends, rank, first, last = read
            if degree := _degree(text, clause, found, ends, rank, first, last):
                yield degree


def _read(words: tuple[str, ...], index: int) -> tuple[frozenset[tuple[int | str, int]], int, int, int] | None:
    """The scales, the rank, and the first and last word of a superlative that has its word at `index`."""
    word, before = words[index], words[index - 1] if index else ""
    first = index - 1 if before in degree_words.RANKS else index
    if not first or words[first - 1] not in _BEFORE_RANK:
        return None
    rank = degree_words.RANKS.get(before, 1)
    if word in degree_words.OF_ADJECTIVES and index + 1 < len(words):
        return frozenset(((words[index + 1], int(word == "least")),)), rank, first, index + 1
    if word in _ENDS and word not in degree_words.OF_ADJECTIVES:
        return frozenset(_ENDS[word]), rank, first, index
    if word in ("only", "few") and first == index and (word == "only" or words[index - 2 : index] == ("of", "the")):
        return frozenset((("only", 0),)), 1, first, index
    behind = words[index + 1] if index + 1 < len(words) else ""
    if (word == "first" or word in degree_words.RANKS) and behind not in _ENDS and behind not in ("most", "least"):
        return frozenset((("first", 0),)), degree_words.RANKS.get(word, 1), index, index
    return None


def _degree(
    text: str,
    clause: Span,
    found: tuple[re.Match[str], ...],
    ends: frozenset[tuple[int | str, int]],
    rank: int,
    first: int,
    last: int,
) -> Degree | None:
    heads = tuple(_heads(text, found, last))
    if heads and heads[0] in _NUMBERS:  # "one of only two breweries"
        heads = heads[1:]
    if not heads or (heads[0] in _NO_RANK and any(scale in ("first", "only") for scale, _ in ends)):
        return None
    start, end = found[max(0, first - BEFORE)].start(), found[last].end()
    shared = _SHARED.search(text, start, found[first].start())
    owner = _OWNER.search(text, max(clause.start, found[first].start() - BEHIND), found[first].start())
    behind = Span(end, min(clause.end, end + BEHIND)).of(text)
    bounds = tuple(_bounds(owner, behind))
    doing = _DOING.search(behind)
    opens = shared.start() if shared else owner.start() if owner else found[first - 1].start()
    opens -= len("the ") if text[max(0, opens - 4) : opens].lower() == "the " else 0
    return Degree(
        words=Span(opens, found[last + 1].end()),
        ends=ends,
        rank=rank,
        limited=bool(shared or _EXCEPT.search(text, end, min(len(text), end + BEHIND))),
        heads=heads,
        bounds=frozenset(bounds) - degree_words.EVERYWHERE - degree_words.TIMES,
        everywhere=bool(degree_words.EVERYWHERE & set(bounds)),
        ever=bool(_EVER.search(behind)),
        since=bool(_SINCE.search(text, end, min(len(text), end + BEHIND))),
        doing=doing[1] if doing else None,
    )


def _heads(text: str, found: tuple[re.Match[str], ...], last: int) -> Iterator[str]:
    """The words of the noun behind a superlative: up to a word or a mark that ends it."""
    for one, other in zip(found[last:], found[last + 1 : last + 1 + HEADS], strict=False):
        word = other[0].lower()
        if word in _OPENERS or not set(text[one.end() : other.start()]) <= set(" -’'\n"):
            return
        yield word


def _bounds(owner: re.Match[str] | None, behind: str) -> Iterator[str]:
    if owner:
        yield from owner[1].lower().split()
    for match in _WHERE.finditer(behind):
        yield from match[1].lower().split()
