"""Capitalised words that name nobody: openers of sentences, days, months, nations as adjectives, trade acronyms."""

from __future__ import annotations

import re

from auditor.facts.calendar_words import MONTHS, WEEKDAYS
from auditor.facts.number_words import FRACTIONS, NUMBER_WORDS, SCALE_WORDS
from auditor.text.words import STOP_WORDS

# Plurals that do not end in s.
PLURALS = frozenset("people men women children staff media data crew police feet teeth personnel cattle".split())
# Beside stop words, number words and the calendar's, which have tables of their own.
_COMMON = frozenset(
    """according although among analysts another asked back based behind beyond building critics crucially despite
    early either english essentially even every finally financially first founded given however indeed instead
    investors last later launched led like made many may meanwhile might moreover much must near nearly neither next
    nonetheless notably nothing officials others overall people perhaps raised rather read released researchers
    roughly saw second see seed series several shall similarly since sources still though thus today together
    tomorrow tonight true unlike users welcome whether yes yesterday yet

    mr mrs ms dr prof sir lord lady chief executives

    spring summer autumn winter q1 q2 q3 q4 h1 h2 fy

    french german british american european chinese dutch italian spanish japanese indian western

    ai api apis llm llms gpu gpus ml r&d tv pc internet web""".split()
)
# With a capital, "us" is a country more often than a pronoun, and "jan" a first name more often than a month.
_CAPITALISED = {"us", "jan"}
_NAMELESS = _COMMON.union(STOP_WORDS, NUMBER_WORDS, SCALE_WORDS, FRACTIONS, MONTHS, WEEKDAYS) - _CAPITALISED
# What goes on with "of": "Bank of England", "University of Leeds"; but "Ada Voss of Leeds" are two names.
_HEADS = frozenset(
    """Academy Association Bank Board Bureau Cape Chamber Church City College Council County Court Department Duchess
    Duke Faculty Federation Gulf House Institute Isle Kingdom League Library Ministry Museum Office Order Port Prince
    Princess Republic School Society States Temple Tower Union University""".split()
)
# The look of a common noun, adverb or participle: judged only at the start of a sentence, where every word is
# capitalised, and only for a word that stands alone.
_COMMON_LOOK = re.compile(
    r"[A-Z][a-z]+(?:ing|ly|ed|tion|ions|ment|ments|ers|ness|ity|ities|ors|ists|als|ies|ives|ents|nce|able|ful)"
    r"|(?:Revenue|Sale|Profit|Turnover|Share|Compan|Plan|User|Ticket|Doctor|Patient|Nurse|Resident|Fan|Price|Rival)"
    r"(?:s|y|ies)?"
    r"|New|Open|Money|Work|Staff|Council|Trial|Access|Data"
)


def is_common(word: str) -> bool:
    """Whether a word, lower-cased by the caller, names nobody even with a capital."""
    return word in _NAMELESS


def is_head(word: str) -> bool:
    """Whether "of" and another name may follow within one name."""
    return word in _HEADS


def looks_common(word: str) -> bool:
    """Whether a capitalised word has the form of a common noun or adverb."""
    return bool(_COMMON_LOOK.fullmatch(word))
