"""What a clause denies: the negating words and the one word that they govern."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation and the word it governs: `span` is all of "did not approve", `verb` the place of "approve".

    `lasting` is true for "no longer", which denies the present alone.
    """

    span: Span
    verb: Span
    lasting: bool = False


_AUXILIARY = (
    "did|does|do|has|have|had|was|were|is|are|am|will|would|can|could|should|may|might|must|shall|been|being|be|having"
)
_AROUND = (
    r"(?:(?:been|being|be|have|to|ever|yet|also|even|in\sfact|actually|formally|officially|\w{3,20}ly|the|an?)\s){0,3}"
)
_NEGATION = re.compile(
    rf"""\b(?:
    (?:{_AUXILIARY})\snot
    |(?:did|does|do|has|have|had|was|were|is|are|would|could|should|must)n['’]t|won['’]t|can['’]t|cannot|shan['’]t
    |(?:(?:has|have|had|was|were|is|are|will|would)\s)?never
    |(?:(?:is|are|was|were|has|have|will|does|do)\s)?(?P<lasting>no\slonger)
    |(?:fail(?:ed|s|ing)?|refus(?:ed|es|ing)|declin(?:ed|es|ing)|(?:is|are|was|were|been)\sunable)\sto
    |without(?=\s(?:\w+ly\s)?\w{{2,20}}ing\b)
    )\s{_AROUND}(?P<verb>[A-Za-z][A-Za-z’'-]{{1,30}})""",
    re.VERBOSE | re.IGNORECASE,
)
# What every negation holds.
_MARKS = ("not", "n't", "n’t", "never", "longer", "fail", "refus", "declin", "unable", "without")
# "Not only", "not until", "not all", "no more than": they deny something else than the word behind them, or nothing.
_PARTIAL = re.compile(
    r"""(?:\b(?:not|never|cannot)|n['’]t)\s(?:
    (?:\w+\s){0,4}?(?:only|just|merely|simply|solely|necessarily|until|till|all|every|everyone|everything|always|entirely
      |fully|wholly|completely|exactly|because|unless|without|but|immediately|alone|enough)
    |(?:\w+\s)?(?:quite|so|too|very|more|less|fewer|better|worse|even)
    |least|to\smention|before|in|as|if|for|by|yet|un\w+|fail\w*|refus\w*|declin\w*|den(?:y|ied)
    )\b
    |\b(?:whether\sor|if|or|why|but|and)\snot\b|\bnothing\sbut\b|\bnone\sother\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "… until June", "… passengers whose tickets had lapsed", in the clause behind the denial.
_LIMITED = re.compile(
    r",?\s{0,2}(?:until|till|unless|before|except|if|because|but)\b|\s(?:who|whose|which|where|when|after|while)\b",
    re.IGNORECASE,
)
# What some did, others did not; what was refused at first may be granted later.
_SCOPE = re.compile(
    r"""\b(?:some|many|most|all|both|each|every|any|several|half|part|partly|other|others|another|first|again|still|initially
    |originally|later|then|now|eventually|finally|previously|earlier|once|soon|already|first|second|third|early)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_VERB = frozenset(
    """a an the this that these those his her its their our my your any some one more less than only all every in on at
    of to for from with by as so if but and or it he she they we i you there here what who which yet""".split()
)


def denials(text: str, within: Span) -> Iterator[Denial]:
    """Each negation whose governed word follows it: "did not approve", "refused to pay", "was no longer chairman"."""
    if not may_deny(within.of(text)):
        return
    for match in _NEGATION.finditer(text, within.start, within.end):
        if match["verb"].lower() not in _NO_VERB:
            yield Denial(Span(*match.span()), Span(*match.span("verb")), lasting=bool(match["lasting"]))


def may_deny(words: str) -> bool:
    """Whether any negation stands in some words at all: most clauses have none, and need no closer look."""
    lowered = words.lower()
    return any(mark in lowered for mark in _MARKS)


def is_partial(text: str, within: Span) -> bool:
    """Whether a clause has a negation that denies less than its verb: "not only", "not all", "not until"."""
    return bool(_PARTIAL.search(text, within.start, within.end) or _LIMITED.match(text, within.end))


def scope(text: str, within: Span) -> frozenset[str]:
    """The words that say of how many, or at which stage, a clause speaks: "some", "both", "initially"."""
    return frozenset(match.group().lower() for match in _SCOPE.finditer(text, within.start, within.end))
