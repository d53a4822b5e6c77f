"""Words for ranking and comparing: stems of content words, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.model import Span
from auditor.text.kindred import FAMILIES
from auditor.text.normal import fold, plain_letters
from auditor.text.remembered import remembered

_WORD = re.compile(r"[^\W_]+(?:['&][^\W\d_]+)*")

STOP_WORDS = frozenset(
    """a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing down during each few for from further had has have having he her here hers
    him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out
    over own per said same say says she should so some such than that the their theirs them then there these they this
    those through to too under until up upon us very was we were what when where which while who whom whose why will
    with within without would you your""".split()
)

_ENDINGS = (
    ("ization", "ize"),
    ("isation", "ize"),
    ("ingly", ""),
    ("edly", ""),
    ("ings", ""),
    ("ions", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("ion", ""),
    ("ers", ""),
    ("est", ""),
    ("ed", ""),
    ("er", ""),
    ("ly", ""),
    ("es", ""),
    ("s", ""),
)
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: the stem of its family (see `kin`), and its place in the text as written."""

    stem: str
    span: Span


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A crude stem: one suffix off, a doubled consonant and a last `e` too (raised, raises, raising: `rais`).

    It joins too much rather than too little: it only ranks and binds, and never decides alone.
    """
    if word.isdigit():
        return word
    word = word.removesuffix("'s").replace("'", "")
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            word = word[: -len(ending)] + instead
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > _SHORTEST_STEM and word.endswith("e") else word


def _kindred() -> dict[str, str]:
    """Each stem of a family → that of the family's first word."""
    lines = [line.split() for line in FAMILIES.split("\n") if line]
    return {stem(word): stem(line[0]) for line in reversed(lines) for word in line}


_KINDRED = _kindred()


def kin(word: str) -> str:
    """The stem of a word, or that of the word that stands for its family: "bought" and "acquisition" are "buy"."""
    own = stem(word)
    return _KINDRED.get(own, own)


# A sentence and its clauses are asked for by several checks, and by each claim put to the page.
@remembered(answers=2048)
def content_words(text: str) -> tuple[Word, ...]:
    """The words of a text that carry meaning, figures in digits among them, in order."""
    folded = fold(text)
    return tuple(
        Word(stem, folded.span(*match.span()))
        for match in _WORD.finditer(folded.text)
        if (stem := _content(match.group()))
    )


@remembered(answers=4096)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    return frozenset(map(_content, _WORD.findall(fold(text).text))) - _NOTHING


@lru_cache(maxsize=65536)
def _content(word: str) -> str:
    """What stands for a word as written, empty for one that carries no meaning."""
    plain = plain_letters(word)
    return kin(plain) if plain not in STOP_WORDS and (len(plain) > 1 or plain.isdigit()) else ""


_NOTHING = frozenset({""})
