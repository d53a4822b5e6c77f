"""The forms in which one name is written."""

from __future__ import annotations

import re

from auditor.model import Name
from auditor.text.normal import fold, plain_letters
from auditor.text.words import STOP_WORDS

_ADJECTIVE = re.compile(r"-[a-z]+$")  # "Kiev-based", "Saudi-backed"


def letters(text: str) -> str:
    """Words in lower case without accents, one space between them; hyphens and possessives gone."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"'s?\b", "", plain_letters(fold(text).text))))


def same_name(name: Name, other: Name) -> bool:
    """Equal words, one a part of the other ("Mensch", "Arthur Mensch"), a middle name more, or initials ("FBI")."""
    ours, theirs = letters(name.words).split(), letters(other.words).split()
    if not ours or not theirs:
        return False
    shorter, longer = sorted((ours, theirs), key=len)
    if shorter in (longer[-len(shorter) :], longer[: len(shorter)]):
        return True
    if len(shorter) == 1:
        return shorter[0] == "".join(word[0] for word in longer if word not in STOP_WORDS)
    return shorter[-1] == longer[-1] and longer[0].startswith(shorter[0])


def is_adjective(name: Name) -> bool:
    """Whether a name only colours another word: "Kiev-based"."""
    return bool(_ADJECTIVE.search(name.words))
