"""Whether one word may stand for another in a copied sentence: told by stems and letters, and by a table."""

from __future__ import annotations

from difflib import SequenceMatcher

from auditor.checks.saying.synonyms import CONTRARY, GENERAL, GROUPS
from auditor.clauses.events import EVENTS
from auditor.clauses.verbs import base, opposites
from auditor.text.words import stem


def _stem(word: str) -> str:
    """The stem of the infinitive, with all its endings off: discovered and discover are one."""
    short = stem(base(word))
    while (shorter := stem(short)) != short:
        short = shorter
    return short


_GROUPED: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(GROUPS.split("|")):
    for _word in _line.split():
        _GROUPED[_stem(_word)] = _GROUPED.get(_stem(_word), frozenset()) | {_number}
# Not by their stems: a singer is a wider word for somebody, to sing is not.
_WIDE = frozenset(GENERAL.split())
_APART = frozenset(frozenset(pair.split(":")) for pair in CONTRARY.split()) | frozenset(map(frozenset, opposites()))
# So many letters at the head of both, or so much of both: another form, a slip of a key or a clipped word.
_HEAD = 4
_ALIKE = 0.8


def says_the_same(ours: str, theirs: str) -> bool:
    """Whether one word may stand for the other: a synonym, another form, a wider word, an abbreviation.

    bought, purchased; rise, risen; country, Kenya; Dept, Department; prime-time, primetime.
    """
    if {frozenset((ours, theirs)), frozenset((base(ours), base(theirs)))} & _APART:
        return False
    one, other = _stem(ours), _stem(theirs)
    if one == other or _is_wide(ours) or _is_wide(theirs):
        return True
    if _GROUPED.get(one, frozenset()) & _GROUPED.get(other, frozenset()):
        return True
    if {event.verb for event in EVENTS.get(ours, ())} & {event.verb for event in EVENTS.get(theirs, ())}:
        return True
    return _is_spelt_alike(ours, theirs)


def _is_wide(word: str) -> bool:
    return not {word, word.removesuffix("s"), word.removesuffix("ies") + "y"}.isdisjoint(_WIDE)


def _is_spelt_alike(ours: str, theirs: str) -> bool:
    short, long = sorted((ours, theirs), key=len)
    if short[:_HEAD] == long[:_HEAD] or (len(short) < _HEAD and short[0] == long[0]):
        return True
    return SequenceMatcher(None, short, long, autojunk=False).ratio() >= _ALIKE
