"""Which bare numbers count something: "three were hurt" does, "one of them", "the two" and "at sixes" do not."""

from __future__ import annotations

import re

from auditor.facts.lines import stands_alone
from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.labels import is_labelled
from auditor.facts.quantities.nouns import noun_after
from auditor.model import QuantityKind

# Before a number word that only points back ("the two later met"), or that is part of a phrase.
_POINTING = re.compile(
    r"\b(?:the|these|those|other|another|all|any|no|each|every|last|first|next|of|or|and|one|you|we|us|they|them"
    r"|catch|square|day|step|plan|phase|part|take|round|number|no\.|chapter|act) $",
    re.IGNORECASE,
)
_OTHERS = re.compile(r" (?:others|more|were|are|have|died)\b")
_LABEL = re.compile(r"\b[A-Z]\w* $")
_PHRASE = re.compile(
    r" past\b|-(?:way|off|on|to|out|up|handed|faced|sided|piece|time|timer|liner|stop|nil|all|fold|tier"
    r"|step|pronged|and)\b"
    r"| (?:of (?:the|them|us|you|its|his|her|their|these|those|my|our)|or (?:more|so)? ?(?:two|three)|another|fold)\b"
    r"| [A-Z]",
)
# "Zero deaths", "zero is"; but "net zero", "zero emissions targets", "zero-hours".
_NOTHING = re.compile(r" (?:is|was)\b| (?!emissions|hours)[a-z]{3,}(?<![sui])s\b")
_NOT_NOTHING = re.compile(r"\b(?:net|ground|sub|near|year|day) $", re.IGNORECASE)
_RANKED = re.compile(
    r"\b(?:ranked|ranks|rank|stay|stays|stayed|(?:up|down|back|slipped|rose|fell) to|finished|came|placed|coming"
    r"|finishing|in|is|was|lies|lying|remain|stand) $",
    re.IGNORECASE,
)
_AFTER_RANK = re.compile(r"[.,;)]|$|\n| (?:in|on|overall|with|behind|at|after|of|and|among)\b")
_RANK_OF = re.compile(r"[ -](?:(?:most|least)[ -][a-z]+|[a-z]{2,}est|best|worst|most|least|last)\b")
_ROW = re.compile(
    r" (?!quarter|half|part|world|person|degree|class|base|sector|wave|century|centuries|of|and|or|to|in|with|at|on|as"
    r"|is|was|hand|thought|gear|nature|language|home|term|opinion|guess|time around|was|were|has|had"
    r"|that|which)[a-z]{3,}"
)
_AT_HEAD = re.compile(r"(?:^|\n|[.!?] )$")
_BEFORE_ROW = re.compile(r"\b(?:the|its|his|her|their|our|my|a|an|'s) $", re.IGNORECASE)


def is_counted(text: str, figure: Figure) -> bool:
    """Whether a figure of a folded text counts, measures or ranks something."""
    if figure.kind is QuantityKind.ORDINAL and not figure.in_digits:
        return _is_rank(text, figure)
    if figure.in_digits or figure.scale or figure.digits < 0 or stands_alone(text, figure.start, figure.end):
        return True
    if text[figure.start : figure.end].isupper() and figure.kind is None:
        return False  # SIX, a stock exchange
    if figure.kind is not None:
        return figure.digits != 1 or not _is_idle_one(text, figure)
    if figure.digits > 12:
        return not re.match(r" [A-Z]", text[figure.end : figure.end + 2])
    return _counts_word(text, figure)


def _is_idle_one(text: str, figure: Figure) -> bool:
    """“One day”, “at one time”: turns of phrase; but “one mile” and “in one day”."""
    words = text[figure.start : figure.end].lower()
    return words == "one day" and not text[: figure.start].endswith(("in ", "than ", "within ", "after ", "of "))


def _counts_word(text: str, figure: Figure) -> bool:
    """Small numbers in words: before a noun, or where they stand for people and things just named."""
    if figure.digits == 0:
        return bool(_NOTHING.match(text, figure.end)) and not _NOT_NOTHING.search(text[: figure.start][-8:])
    if figure.digits < 2:
        return False
    if _PHRASE.match(text, figure.end):
        return False
    before, noun = text[max(0, figure.start - 12) : figure.start], noun_after(text, figure.end)
    if is_labelled(text, figure.start) and (noun is None or _LABEL.search(before)):
        return False  # "Figure seven"
    if noun is not None or _OTHERS.match(text, figure.end):
        return True
    return not _POINTING.search(before)


def _is_rank(text: str, figure: Figure) -> bool:
    """“third-largest”, “ranked fourth”, “the third time”; not “third party”, “for the first time”, “in second gear”."""
    before = text[max(0, figure.start - 12) : figure.start]
    if _RANK_OF.match(text, figure.end):
        return True
    if figure.digits >= 10:
        return figure.digits < 100 or not before.endswith(("a ", "A "))  # "a hundredth" is a share
    if stands_alone(text, figure.start, figure.end):
        return True
    if _RANKED.search(before) and _AFTER_RANK.match(text, figure.end):
        return True
    led = _BEFORE_ROW.search(before) or _AT_HEAD.search(before)
    return figure.digits > 1 and bool(led and _ROW.match(text, figure.end))


def rank_of(text: str, end: int) -> str | None:
    """The superlative that an ordinal goes with: "largest" in "third-largest"."""
    match = _RANK_OF.match(text, end)
    return match[0][1:] if match else None
