"""Whether the words before a place ask for a name there (“visit …”, “its …”), or for a source (“Source: …”)."""

from __future__ import annotations

import re

# Determiners, prepositions and conjunctions that no clause can end with, or hardly ever does, and the words by which
# a web address is introduced as the thing spoken of. Words a clause may well end with ("is", "up", "it") are out.
LEADS = frozenset(
    "a an the its his their our your my every that "
    "at on via from to by of for with in into onto through about like as than between among against per after "
    "and or but nor if when while where because although until whether which who whose "
    "visit visits visited visiting browse browsing told registered name called named dubbed titled branded renamed "
    "site sites website websites domain domains homepage webpage subdomain url portal "
    "und oder von vom bei für et ou sur chez pour para van voor och eller".split()
)
LAST_WORD = re.compile(r"([^\W\d_]{1,20})\Z")
IS_NAMED = re.compile(r"\b(?:site|website|domain|homepage|address|url) (?:is|was)\Z", re.IGNORECASE)
POSSESSIVE = re.compile(r"\w['’]s\Z|\ws['’]\Z")
# At the head of a line, behind a stop, a closing mark or a dash, or in a bracket.
SOURCE = re.compile(
    r"(?:\A|[.!?…\"'”’»)\]([\n|–—-])\s*(?:(?:data |photo |image )?sources?|via|from|h/t|quellen?|fuentes?|fonti?"
    r"|fontes?|bron(?:nen)?|källor?|kilder?)\s?:\s*\Z",
    re.IGNORECASE,
)


def leads_to_source(before: str) -> bool:
    """Whether `before` ends in a word that stands before sources: “… in May. Source:”, “(via:”."""
    return SOURCE.search(before) is not None


def leads_to_name(before: str) -> bool:
    """Whether `before`, the words that stand just before a place, cannot stop there but need a name.

    Only the last 22 code points of it are looked at.
    """
    tail = before.rstrip()[-22:]
    word = LAST_WORD.search(tail)
    if word is not None and word[1].lower() in LEADS:
        return True
    return POSSESSIVE.search(tail) is not None or IS_NAMED.search(tail) is not None
