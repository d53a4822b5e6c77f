"""What a later figure takes over from the one before it: "54 % were for the ban, 31 % against it"."""

from __future__ import annotations

import re

from auditor.checks.comparing.periods import touch
from auditor.checks.placing.binding import Place
from auditor.facts.values import marks
from auditor.model import DateRange, Inquiry, Quantity, Span
from auditor.text.words import content_words, stems

# Little words that make a part of a sentence another's; and those by which it speaks of all.
_TURNING = re.compile(
    r"\b(?:against|without|not|no|never|before|after|outside|except|all|total|overall|together|both|combined|each)\b"
)
_CUT = re.compile(r"[,;]|\b(?:and|but|while)\b")
_PRONOUN = re.compile(r"(?:It|They|He|She|Its|Their|His|Her)\b")


def inherits(
    inquiry: Inquiry,
    claimed: Quantity,
    own: Place[Quantity],
    rival: Place[Quantity],
    lacking: frozenset[str],
    part: Span,
) -> bool:
    """Whether the words that only the earlier figure has (`lacking`) may be meant with the later one too.

    They may where nothing else is said of the later one: its `part` of the sentence holds only words of the claim;
    where they are no more than its noun; and where they stand between the two, or are what "it" stands for.
    """
    text, own_at, rival_at = inquiry.page.document.text, own.fact.span, rival.fact.span
    if (
        rival_at.start > own_at.start
        or own.sentence.block.span != rival.sentence.block.span
        or own.sentence.block.cells
    ):
        return False
    if own.fact.unit is None and claimed.unit and lacking <= stems(claimed.unit):
        return True
    if cut := _CUT.search(text, rival_at.end, own_at.start):
        lacking -= stems(text[cut.end() : own_at.start])
    if _PRONOUN.match(text, own.sentence.span.start):
        lacking -= frozenset(word.stem for word in content_words(rival.evidence.text)[:1])
    return not lacking or _says_no_more(inquiry, own, part)


def _says_no_more(inquiry: Inquiry, own: Place[Quantity], part: Span) -> bool:
    """Whether a figure's part of its sentence and what follows up to the next holds only words of the claim."""
    text, facts = inquiry.page.document.text, own.sentence.facts
    within = [fact for fact in facts if isinstance(fact, (Quantity, DateRange)) and part.covers(fact.span)]
    said = (
        w for w in content_words(part.of(text)) if not any(f.span.overlaps(w.span.shift(part.start)) for f in within)
    )
    dates = [fact for fact in inquiry.claim.facts if isinstance(fact, DateRange)]
    for fact in within:
        if fact is own.fact or (isinstance(fact, DateRange) and any(touch(date, fact) for date in dates)):
            continue
        if inquiry.wanted.keys().isdisjoint(marks(fact)):
            return False
    later = [f.span.start for f in facts if isinstance(f, Quantity) and f.span.start > own.fact.span.start]
    end = max(part.end, min(later, default=own.sentence.span.end))
    turning = frozenset(_TURNING.findall(text[part.start : end].lower()))
    known = frozenset(_TURNING.findall(inquiry.claim.text.lower()))
    ours = stems(inquiry.claim.text)
    return all(word.stem in ours for word in said) and turning <= known
