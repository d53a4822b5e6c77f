"""The forms in which one name is written, and what stands with it."""

from __future__ import annotations

import re

from auditor.checks.binding import Place
from auditor.model import Name
from auditor.text.normal import fold, plain_letters
from auditor.text.words import STOP_WORDS

_ADJECTIVE = re.compile(r"-[a-z]+$")  # "Kiev-based", "Saudi-backed"


def letters(text: str) -> str:
    """Words in lower case without accents, one space between them; hyphens and possessives gone."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"'s?\b", "", plain_letters(fold(text).text))))


def same_name(name: Name, other: object) -> bool:
    """Equal words, one a part of the other ("Mensch", "Arthur Mensch"), a middle name more, or initials ("FBI")."""
    if not isinstance(other, Name):
        return False
    ours, theirs = letters(name.words).split(), letters(other.words).split()
    if not ours or not theirs:
        return False
    shorter, longer = sorted((ours, theirs), key=len)
    if shorter in (longer[-len(shorter) :], longer[: len(shorter)]):
        return True
    if len(shorter) == 1:
        return shorter[0] == "".join(word[0] for word in longer if word not in STOP_WORDS)
    return shorter[-1] == longer[-1] and longer[0].startswith(shorter[0])


def role_of(place: Place) -> str | None:
    """The office that the page gives with the name at a place."""
    return place.fact.role if isinstance(place.fact, Name) else None


def is_adjective(place: Place) -> bool:
    """Whether the name at a place only colours another word: "Kiev-based"."""
    return isinstance(place.fact, Name) and bool(_ADJECTIVE.search(place.fact.words))
