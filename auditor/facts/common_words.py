"""Capitalised words that name nobody: openers of sentences, days, months, nations as adjectives, trade acronyms."""

from __future__ import annotations

import re

# Plurals that do not end in s.
PLURALS = frozenset("people men women children staff media data crew police feet teeth personnel cattle".split())
_COMMON = frozenset(
    """a about according after all also although among an analysts and another any as asked at back based because before
    behind being beyond both building but by can could critics crucially despite did do does during each early either
    english essentially even every few finally financially first five for four founded from further given had has have
    having he her here his how however i if in indeed instead investors is it its just last later launched led like made
    many may meanwhile might more moreover most much must my near nearly neither new next no nonetheless not notably
    nothing now of officials on once one only or other others our out over overall own people perhaps raised rather read
    released researchers roughly said same saw says second see seed series several shall she should similarly since six
    so some sources still such ten than that the their then there these they third this those though three through thus
    to today together too true two under unlike until up users very was we welcome were what when where whether which
    while who why will with within without would yes yet you your

    mr mrs ms dr prof sir lord lady president chair ceo cto cfo coo cso chief professor executives

    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring summer autumn winter q1 q2 q3 q4 h1 h2 fy

    french german british american european chinese dutch italian spanish japanese indian western

    ai api apis llm llms gpu gpus ml r&d it tv pc internet web""".split()
)
# The look of a common noun, adverb or participle: judged only at the start of a sentence, where every word is
# capitalised, and only for a word that stands alone.
_COMMON_LOOK = re.compile(
    r"[A-Z][a-z]+(?:ing|ly|ed|tion|ions|ment|ments|ers|ness|ity|ities|ors|ists|als|ies|ives|ents|nce|able|ful)"
    r"|(?:Revenue|Sale|Profit|Turnover|Share|Compan|Plan|User|Ticket|Doctor|Patient|Nurse|Resident|Fan|Price|Rival)"
    r"(?:s|y|ies)?"
    r"|Open|Money|Work|Staff|Council|Trial|Access|Data"
)


def is_common(word: str) -> bool:
    """Whether a word, lower-cased by the caller, names nobody even with a capital."""
    return word in _COMMON


def looks_common(word: str) -> bool:
    """Whether a capitalised word has the form of a common noun or adverb."""
    return bool(_COMMON_LOOK.fullmatch(word))
