"""The forms in which one name is written."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.checks.naming.name_variants import VARIANTS
from auditor.facts.names.acronyms import stands_for
from auditor.facts.names.words import COURTESIES, LEGAL_FORMS
from auditor.model import Name, Span
from auditor.text.letters import without_digraphs
from auditor.text.normal import fold, plain_letters
from auditor.text.remembered import remembered

_ADJECTIVE = re.compile(r"-[a-z]+")  # "Kiev-based", "Saudi-backed"
_ENDING = re.compile(r"(?:iy|yy|ij|ii|y|i)\Z")
_DOUBLED = re.compile(r"([a-z])\1")
_SHORTEST_FOLDED = 5


# The names of a page are compared with those of every claim about it.
@remembered(answers=4096)
def letters(text: str) -> str:
    """Words in lower case without accents, one space between them; hyphens, points of initials and possessives gone."""
    plain = plain_letters(fold(text).text)
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=\b[a-z])\.(?=[a-z]\b)", "", re.sub(r"'s?\b", "", plain))))


@lru_cache(maxsize=16384)
def _spelling(word: str) -> str:
    """One form for all spellings: `zelenskyy`, `zelenskiy`; `mueller`, `muller`; `gaddafi`, `qaddafi`."""
    if word in VARIANTS:
        return VARIANTS[word]
    if len(word) < _SHORTEST_FOLDED:
        return word
    return _DOUBLED.sub(r"\1", _ENDING.sub("i", without_digraphs(word)))


@lru_cache(maxsize=16384)
def forms(words: str) -> tuple[str, ...]:
    """The words of a name for comparing, each in one spelling; titles and legal forms left out."""
    all_words = letters(words).split()
    plain = [word for word in all_words if word not in LEGAL_FORMS and word not in COURTESIES]
    return tuple(_spelling(word) for word in plain or all_words)


def same_name(name: Name, other: Name) -> bool:
    """Equal words, one a part of the other ("Mensch", "Arthur Mensch"), a middle name more, or initials ("FBI")."""
    return same_words(name.words, other.words)


@lru_cache(maxsize=65536)
def same_words(name: str, other: str) -> bool:
    """`same_name` of the words alone."""
    shorter, longer = sorted((forms(name), forms(other)), key=len)
    if not shorter:
        return False
    if shorter in (longer[-len(shorter) :], longer[: len(shorter)]):
        return True
    if len(shorter) == 1:
        return len(longer) > 1 and (stands_for(name, other) or stands_for(other, name))
    first, other_first = shorter[0], longer[0]
    return shorter[-1] == longer[-1] and (other_first.startswith(first) or first.startswith(other_first))


def is_adjective(text: str, span: Span) -> bool:
    """Whether a name only colours another word: "Kiev-based"."""
    return bool(_ADJECTIVE.match(text, span.end)) or bool(re.search(r"-[a-z]+\Z", span.of(text)))
