"""How much a reader would want a source for a sentence, by what can be checked in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from auditor.clauses.degrees import degrees
from auditor.facts.values import marks
from auditor.model import DateRange, Fact, Quantity, QuantityKind, Quotation, Span

# Money, shares and changes are what articles are corrected for; counts weigh by their size; a number word or a length
# of time is background.
OF_KIND = {
    QuantityKind.MONEY: 3,
    QuantityKind.PERCENT: 3,
    QuantityKind.PERCENTAGE_POINT: 3,
    QuantityKind.BASIS_POINT: 3,
    QuantityKind.MULTIPLE: 3,
    QuantityKind.RATE: 2,
    QuantityKind.MEASURE: 1,
    QuantityKind.FRACTION: 1,
}
LARGE, ROUND = Decimal(1000), Decimal(20)
FEWEST_QUOTED, FEWEST_WORDS = 5, 6
LONGEST = 1500  # code points; no sentence is longer, and what is may be anything
OF_QUOTATION, OF_SUPERLATIVE, OF_DAY = 3, 2, 1
# Questions, and what the writer says of himself or asks of the reader, rest on no source.
OWN_WORDS = re.compile(
    r"\?\W*+\Z|\b(?:I|[Mm]y|me|[Ww]e|[Oo]urs?|us|[Yy]ou|[Yy]ours?)\b|"
    r"\A\W*+(?:[Ss]ubscribe|[Ss]ign up|[Rr]ead more|[Cc]lick|[Ii]magine|[Cc]onsider|[Aa]ssume|[Ll]et['’]s)\b"
)
SUPPOSED = re.compile(r"\b(?:e\.g\.|for example|for instance|hypothetical(?:ly)?|suppose|imagine|if)\b", re.IGNORECASE)
NAMES_A_SOURCE = re.compile(r"\b(?:[Aa]ccording to|[Aa]s reported by|per (?:the|a)|[Ss]ource:)\s")
SAID = re.compile(r"\b(?:said|says|told|tells|wrote|writes|tweeted|posted|added|declared)\b")
LABEL = re.compile(r"\w: ")  # two of them: "Date: 3 May 2024 Confidence: 80 %"
WORD, DIGIT, LETTERS = re.compile(r"\w+"), re.compile(r"\d"), re.compile(r"\b[^\W\d_]{2,}")


def weight(sentence: str, facts: Sequence[Fact]) -> int:
    """The sum over its facts, whose places count from its start; 0 for the writer's own words and for examples.

    A bare year, a number word, a name weigh nothing: “Two mills opened in 1998.” A source that the sentence names in
    its own words, though not where it can be found, takes one off.
    """
    quoted = [fact.span for fact in facts if isinstance(fact, Quotation)]
    is_own = SUPPOSED.search(sentence) or OWN_WORDS.search(without(sentence, quoted))
    if is_own or len(LETTERS.findall(sentence)) < FEWEST_WORDS or len(LABEL.findall(sentence)) > 1:
        return 0
    ranked = any((one.bounds or one.everywhere or one.ever) and not one.limited for one in degrees(sentence))
    found = sum(_of_fact(fact, sentence) for fact in facts) + OF_SUPERLATIVE * ranked
    return found - (NAMES_A_SOURCE.search(sentence) is not None)


def values(sentence: str, facts: Iterable[Fact]) -> frozenset[str]:
    """What the facts that weigh say, apart from how it is written: for telling whether two sentences state the same."""
    return frozenset(_value(fact) for fact in facts if _of_fact(fact, sentence))


def _of_fact(fact: Fact, sentence: str) -> int:
    if isinstance(fact, Quotation):
        said = fact.speaker or SAID.search(without(sentence, (fact.span,)))
        is_speech = fact.spoken and said and len(WORD.findall(fact.words)) >= FEWEST_QUOTED
        return OF_QUOTATION if is_speech else 0
    if isinstance(fact, DateRange):
        return OF_DAY if fact.first and fact.first == fact.last and not fact.anchored else 0
    if isinstance(fact, Quantity) and DIGIT.search(fact.span.of(sentence)):
        return _of_quantity(fact)
    return 0


def _of_quantity(fact: Quantity) -> int:
    size = fact.value if fact.value is not None else fact.low
    if fact.kind is not QuantityKind.COUNT:
        return OF_KIND.get(fact.kind, 0)
    if size is None or fact.unit is None:
        return 0  # "Qwen (7B and 14B)": a bare number is as often a name
    return 3 if size >= LARGE and fact.scale else 2 if size >= LARGE else 1 if size >= ROUND else 0


def without(sentence: str, spans: Iterable[Span]) -> str:
    """The sentence without some parts of it, which come in order of place."""
    left: list[str] = []
    reached = 0
    for span in spans:
        left.append(sentence[reached : max(reached, span.start)])
        reached = max(reached, span.end)
    return " ".join((*left, sentence[reached:]))


def _value(fact: Fact) -> str:
    if isinstance(fact, Quotation):
        return " ".join(WORD.findall(fact.words.lower()))
    unit = fact.unit if isinstance(fact, Quantity) and fact.kind is not QuantityKind.COUNT else None
    return f"{unit} {' '.join(marks(fact)) or fact}"
