"""Where on a page a fact stands, and how firmly it is tied to the claim's subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.facts.values import marks
from auditor.model import DateRange, Evidence, Fact, Inquiry, Name, Sentence, Span
from auditor.text.normal import plain_letters
from auditor.text.overlap import coverage
from auditor.text.words import content_words, stems

# A fact supports where its sentence and the ones beside it hold this share of the claim's weight ...
BOUND = 0.25
# ... and a different one contradicts only where its own sentence holds this much, since an accusation must be sure.
SURE = 0.6
# Words compared on either side of a figure: beyond three, two ways of saying a thing share nothing but chance.
SLOT = 3
_CLAUSE_END = re.compile(r"[,;:()–—]")


@dataclass(frozen=True, slots=True)
class Place:
    """A fact of the page and its surroundings.

    `near` is the share of the claim's weight (the fact that is sought left out) in its sentence, the one before, the
    one after and the title: paragraphs of news are often one sentence long. `tight` is that of the sentence and the
    title alone.
    """

    fact: Fact
    sentence: Sentence
    near: float
    tight: float
    evidence: Evidence


def places(inquiry: Inquiry, sought: Fact) -> tuple[Place, ...]:
    """Every fact of the page of the sought one's kind, best bound first."""
    found = sorted(_places(inquiry, sought), key=lambda place: (-place.near, place.fact.span))
    return tuple(found)


def _places(inquiry: Inquiry, sought: Fact) -> Iterator[Place]:
    own = marks(sought)
    wanted = {stem: weight for stem, weight in inquiry.wanted.items() if stem not in own}
    sentences, title = inquiry.page.sentences, inquiry.page.title
    for index, sentence in enumerate(sentences):
        facts = [fact for fact in sentence.facts if isinstance(fact, type(sought))]
        if not facts:
            continue
        around = [s for s in sentences[max(0, index - 1) : index + 2] if s.main is sentence.main]
        near = coverage(wanted, frozenset().union(*(s.stems for s in around)), title)
        tight = coverage(wanted, sentence.stems, title)
        for fact in facts:
            yield Place(fact, sentence, near, tight, _evidence(inquiry, sentence, fact, tight))


def _evidence(inquiry: Inquiry, sentence: Sentence, fact: Fact, score: float) -> Evidence:
    span = Span(sentence.span.start, max(sentence.span.end, fact.span.end))
    return Evidence(inquiry.page.document, span, score, sentence.main)


def slot(inquiry: Inquiry, claimed: Fact, place: Place) -> tuple[int, int]:
    """How many stems stand both left, and both right, of the claimed fact and of the page's.

    Only words of the same sentence count. Two different values in one slot speak of the same thing.
    """
    claim = inquiry.claim
    ours = _sides(claim.text, claimed.span.shift(-claim.span.start))
    page_text = place.evidence.text
    theirs = _sides(page_text, place.fact.span.shift(-place.evidence.span.start))
    return len(ours[0] & theirs[0]), len(ours[1] & theirs[1])


def _sides(text: str, span: Span) -> tuple[frozenset[str], frozenset[str]]:
    words = content_words(text)
    left = [word.stem for word in words if word.span.end <= span.start][-SLOT:]
    right = [word.stem for word in words if word.span.start >= span.end][:SLOT]
    return frozenset(left), frozenset(right)


def same_subject(inquiry: Inquiry, sentence: Sentence) -> bool:
    """Whether a sentence speaks of a name of the claim, or of none that the claim and the title do not know."""
    claimed = _name_stems(inquiry.claim.facts)
    there = _name_stems(sentence.facts)
    if not there or claimed & there:
        return True
    return there <= inquiry.page.title


def _name_stems(facts: tuple[Fact, ...]) -> frozenset[str]:
    return frozenset().union(*(stems(plain_letters(fact.words)) for fact in facts if isinstance(fact, Name)))


def same_period(inquiry: Inquiry, place: Place, *, in_clause: bool) -> bool:
    """False where claim and page both name periods and none of them touch: the figure of another year.

    `in_clause` looks only at dates that no comma or bracket parts from the figure: "$2 billion, seven times as much
    as in June" is no figure of June.
    """
    ours = [fact for fact in inquiry.claim.facts if isinstance(fact, DateRange)]
    theirs = [fact for fact in place.sentence.facts if isinstance(fact, DateRange)]
    if in_clause:
        theirs = [date for date in theirs if not _CLAUSE_END.search(_between(inquiry, place.fact, date))]
    return not ours or not theirs or any(touch(one, other) for one in ours for other in theirs)


def _between(inquiry: Inquiry, one: Fact, other: Fact) -> str:
    first, second = sorted((one.span, other.span))
    return inquiry.page.document.text[first.end : second.start]


def touch(one: DateRange, other: DateRange) -> bool:
    """Whether two periods share a day; an open side reaches for ever."""
    starts_before = one.first is None or other.last is None or one.first <= other.last
    ends_after = one.last is None or other.first is None or one.last >= other.first
    return starts_before and ends_after
