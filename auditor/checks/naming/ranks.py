"""An office of a dated sentence, and the deputy's that the page has for the same time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.naming.named_with import others_named
from auditor.facts.values import marks
from auditor.model import DateRange, Evidence, Fact, Inquiry, Phrase, Span

_OFFICES = (
    "head|director|chief|chair|chairman|chairwoman|editor|president|governor|manager|mayor|leader|principal"
    "|commissioner|ambassador|secretary|treasurer|coach|captain|prime minister|conductor|curator|rector|dean"
)
_OFFICE = re.compile(
    rf"(?<![\w-])(?:(?P<rank>deputy|assistant|vice|associate|acting|interim|joint)[ -])?(?:[a-z]{{3,15}} )??"
    rf"(?P<office>{_OFFICES})\b(?! of state| of government)"
)
# "was head", "as head of research": at that time; "the editor, Karin Vogt, wrote in 2019" is what she is now.
_PREDICATED = re.compile(
    r"\b(?:as|is|was|were|been|became|becomes?|appointed|named|made|elected|promoted|served|position|post)\b[^.,;]{0,40}$"
)
_REACH = 60
_BELOW = frozenset({"deputy", "assistant", "vice", "associate"})


@dataclass(frozen=True, slots=True)
class Ranked:
    """An office as the claim has it and as the page has it at the same time; `sure` if it is a deputy's."""

    ours: Phrase
    theirs: Phrase
    evidence: Evidence
    sure: bool


def lower_rank(inquiry: Inquiry) -> Iterator[Ranked]:
    """Where the page has only a deputy's, an assistant's or an acting office in a sentence with the claim's date.

    "From 1976 on she was head of research" · "In 1976 she moved to Bern as deputy head of research"
    Where the page has the office itself too, the claim may call somebody by what came later.
    """
    claim, text = inquiry.claim, inquiry.page.document.text
    days = _days(claim.facts)
    ours = [found for found in _OFFICE.finditer(claim.text) if not found["rank"]]
    if not days or not ours or any(found["rank"] for found in _OFFICE.finditer(claim.text)):
        return
    plain = {found["office"] for found in _OFFICE.finditer(text) if not found["rank"]}
    for sentence in inquiry.page.sentences:
        if not sentence.main or days.isdisjoint(_days(sentence.facts)) or not others_named(inquiry, sentence):
            continue
        theirs = list(_OFFICE.finditer(text, sentence.span.start, sentence.span.end))
        for found in ours:
            if found["office"] in plain and not _is_predicated(claim.text, found.start()):
                continue
            same = [other for other in theirs if other["office"] == found["office"]]
            if same and all(other["rank"] for other in same):
                place = Span(*found.span("office"))
                yield Ranked(
                    Phrase(place.shift(claim.span.start), found["office"]),
                    Phrase(Span(*same[0].span()), same[0].group()),
                    Evidence(inquiry.page.document, sentence.span, 1.0, page=sentence.block.page),
                    all(other["rank"] in _BELOW for other in same),
                )


def _is_predicated(text: str, at: int) -> bool:
    return bool(_PREDICATED.search(text, max(0, at - _REACH), at))


def _days(facts: tuple[Fact, ...]) -> frozenset[str]:
    return frozenset(mark for fact in facts if isinstance(fact, DateRange) for mark in marks(fact))
