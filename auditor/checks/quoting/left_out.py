"""Words that a quotation leaves out although they turn the sense of what it keeps: “We are … for sale”."""

from __future__ import annotations

import re

from auditor.checks.quoting.quoted_words import words_of
from auditor.checks.quoting.word_changes import NEGATIONS

# Where a clause of its own begins, its "not" is its own: “We built it, and asked for no help, and we will keep it”.
_PARTS = re.compile(
    r"[.!?;:—–\n]|,|\b(?:and|but|or|because|if|when|while|which|who|whose|although|though|since|where|whereas|than)\b",
    re.IGNORECASE,
)
# A "no" behind a verb that is left out as well belongs to that verb: “there … [was no antidote, two were a] …”.
_VERBS = frozenset(
    "am is are was were be been will would has have had do does did can could shall should must may might".split()
)
_JOINS = frozenset("and but or so because if when while which who although though since yet".split())
# Denials that stand between commas and still reach over them: “We are, in no way, for sale”.
_DENIALS = re.compile(
    r"\A\W*(?:in no way|by no means|under no circumstances|on no account|not at all|never(?: ever)?|far from"
    r"|at no point|anything but|no longer|not)\W*\Z",
    re.IGNORECASE,
)
_TURNING = NEGATIONS | frozenset("refuse refused refuses deny denied denies fail failed fails unable unlikely".split())
# How far a "not" before the first word of a quotation may stand: “not for sale”, “not really for sale”.
_BEFORE = 2
_DENIED = re.compile(
    r"\b(?:no|not|never|nor|neither|none|nobody|nothing|without|hardly|barely|scarcely|rarely|seldom|cannot|un\w+"
    r"|anything but|far from|instead|rather|den(?:y|ies|ied|ying)|reject\w*|refus\w*|rul(?:e|es|ed|ing) out|dismiss\w*"
    r"|declin\w*|disput\w*|oppos\w*|against|stop\w*|prevent\w*|avoid\w*|fail\w*|lack\w*|doubt\w*|contradict\w*|end\w*"
    r"|refut\w*|disagree\w*|forb\w*|ban\w*|block\w*|question\w*|abandon\w*|drop\w*|whether)\b|n[’']t\b",
    re.IGNORECASE,
)


def drops_negation(gap: str, before: str, following: str, instead: tuple[str, ...] = ()) -> bool:
    """Whether what an ellipsis leaves out holds a "not" that reaches what is kept on either side.

    `before` is what is kept before it: a "not" of its own is not made more by a second. `following` is the first kept
    word after it; `instead` what the article put in brackets there.
    """
    if any(word in _TURNING for word in (*instead, *before.split(" "))):
        return False
    first, *others = (words_of(part) for part in _PARTS.split(gap))
    if any(word in _TURNING for word in _before_verb(first) if others) or (
        not others and not _TURNING.isdisjoint(first)
    ):
        return True
    if others and following.lower() not in _JOINS and not _TURNING.isdisjoint(others[-1]):
        return True
    return any(_DENIALS.match(part) for part in _PARTS.split(gap))


def _before_verb(words: list[str]) -> list[str]:
    return words[: next((number for number, word in enumerate(words) if word in _VERBS), None)]


def cuts_off_negation(before: str, claim: str) -> bool:
    """Whether a "not" stands right before the quoted words on the page while the claim denies nothing.

    `before` is what the page's sentence has before them. A question is never sure, nor is a claim with any word that
    may deny.
    """
    last = words_of(_PARTS.split(before[-80:])[-1])[-_BEFORE:]
    return any(word in {"not", "never", "hardly", "cannot"} for word in last) and not _DENIED.search(claim)
