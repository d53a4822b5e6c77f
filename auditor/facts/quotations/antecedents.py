"""Whom "he said" means: the one person whom the sentence before, or the words before in the same one, name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.facts.names.common_words import PLURALS
from auditor.facts.names.finding import find_names
from auditor.facts.quotations.saying_words import NOT_PERSONS, PERSONS_TITLES, PREPOSITIONS
from auditor.model import Name
from auditor.text.sentences import sentences

_PERSONAL = frozenset({"he", "she"})
_IN = re.compile(r"\b(?:in|at|near|across|outside|inside) (?:the )?\Z", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:when |if )?(?:asked|told|questioned|pressed|speaking|referring|responding|reacting)\b", re.IGNORECASE
)
_WORD = re.compile(r"[\w’']+")


def antecedent(before: str, pronoun: str) -> str | None:
    """The name that a pronoun after `before` stands for; None where nobody or more than one fits.

    `before` is the paragraph up to the pronoun, what is quoted in it left out. Only the last sentence that names
    anybody is asked, and it must be the same or the one before. "They" is never told, nor "we".
    """
    if pronoun not in _PERSONAL and pronoun != "it":
        return None
    for sentence in [span.of(before) for span in sentences(before)][-1:-3:-1]:
        names = [name for name in find_names(sentence) if _may_be_meant(sentence, name)]
        if names:
            return _only(sentence, names, pronoun)
    return None


def _only(sentence: str, names: Sequence[Name], pronoun: str) -> str | None:
    persons = {name.words.split()[-1]: name.words for name in reversed(names) if not _is_nobody(name)}
    others = {name.words for name in names if _is_nobody(name)}
    if pronoun == "it":
        return next(iter(others)) if len(others) == 1 and not persons else None
    if len(persons) != 1:
        return None
    words = next(iter(persons.values()))
    name = next(name for name in names if name.words == words)
    possessive = sentence.startswith(("’s", "'s"), name.span.end)
    lead = sentence[: name.span.start].split()
    # Asked about Voss, he said; in a letter to Voss, he said: he is another.
    governed = bool(lead) and lead[-1].lower() in PREPOSITIONS - {"by"}
    if governed or _ASKED.match(sentence):
        return None
    return None if possessive or _title(sentence, name) not in (None, pronoun) else words


def _may_be_meant(sentence: str, name: Name) -> bool:
    """Not a place ("in Leeds"), nor a common noun with the capital of its sentence ("Children")."""
    place = bool(_IN.search(sentence, max(0, name.span.start - 20), name.span.start)) and name.role is None
    return not place and name.words.lower() not in PLURALS


def _is_nobody(name: Name) -> bool:
    """Whether a name is surely no person's: a firm, an outlet, a country, an acronym, a product with a version."""
    words = _WORD.findall(name.words.lower())
    shouted = len(words) == 1 and name.words.isupper()
    adjective = words[-1] in {"american", "based", "born", "led"} and "-" in name.words
    return shouted or adjective or any(word in NOT_PERSONS or word.isdigit() for word in words)


def _title(sentence: str, name: Name) -> str | None:
    """The pronoun that a title asks for: Ms Voss is she."""
    words = sentence[: name.span.start].split()
    return PERSONS_TITLES.get(words[-1].lower().rstrip(".")) if words else None
