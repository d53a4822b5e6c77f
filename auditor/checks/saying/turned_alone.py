"""A thing that rises in the claim and falls on the page, where no figure is tied to it: "revenue rose in May"."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.checks.placing.aligned import Pair, aligned
from auditor.checks.placing.binding import Place
from auditor.checks.placing.moved import Matter, matter, same_setting
from auditor.checks.telling import tell
from auditor.clauses.directions import Direction
from auditor.clauses.reservations import denies, reservations
from auditor.clauses.turning_words import says
from auditor.clauses.turns import turns
from auditor.model import DateRange, Fact, Finding, Inquiry, Kind, Phrase, Quantity, Span, Stance

# How much of each clause, its turn left out, the other must hold: "revenue rose" and "revenue fell" alone say little.
SHARE = 0.7


def examine_turns(ident: str, inquiry: Inquiry, tied: tuple[Span, ...]) -> Iterator[Finding]:
    """A refutation for each turn of the claim whose clause the page has the other way; `tied` turns have figures."""
    claim, text = inquiry.claim, inquiry.page.document.text
    if not any(turns(claim.text, Span(0, len(claim.text)))):
        return
    for pair in aligned(inquiry):
        ours = [turn for turn in turns(claim.text, pair.ours) if not any(turn.word.overlaps(span) for span in tied)]
        theirs = list(turns(text, pair.theirs))
        if len(ours) == len(theirs) == 1 and _is_sure(inquiry, pair, ours[0], theirs[0]):
            said = Phrase(ours[0].word.shift(claim.span.start), ours[0].word.of(claim.text))
            found = Phrase(theirs[0].word, theirs[0].word.of(text))
            place = Place(found, pair.sentence, pair.around, pair.share, pair.share, pair.evidence.document)
            yield tell(ident, inquiry, said, Stance.REFUTES, Kind.DIRECTION, place)


def _is_sure(inquiry: Inquiry, pair: Pair, ours: Direction, theirs: Direction) -> bool:
    claim, text = inquiry.claim, inquiry.page.document.text
    if not ours.opposes(theirs) or not pair.sentence.main or pair.sentence.span.of(text).rstrip().endswith("?"):
        return False
    plain = not denies(claim.text, pair.ours) and not denies(text, pair.theirs)
    one = matter(claim.text, Span(0, len(claim.text)), ours.word, None, ())
    other = matter(text, pair.sentence.span, theirs.word, None, ())
    found = Phrase(theirs.word, theirs.word.of(text))
    place = Place(found, pair.sentence, pair.around, pair.share, pair.share, pair.evidence.document)
    return (
        plain
        and reservations(claim.text, pair.ours) == reservations(text, pair.theirs)
        and one.head is not None
        and one.head == other.head
        and one.shares(other, SHARE)
        and same_setting(inquiry, place)
        and _has(inquiry.claim.facts, DateRange) is _has(pair.sentence.facts, DateRange)
        and _figures_agree(pair, inquiry)
        and not _said_elsewhere(inquiry, one, ours)
    )


def _has(facts: tuple[Fact, ...], kind: type[Fact]) -> bool:
    return any(isinstance(fact, kind) for fact in facts)


def _figures_agree(pair: Pair, inquiry: Inquiry) -> bool:
    """A clause with figures is left to those, unless neither has any."""
    shifted = pair.ours.shift(inquiry.claim.span.start)
    ours = any(isinstance(fact, Quantity) and shifted.covers(fact.span) for fact in inquiry.claim.facts)
    theirs = any(isinstance(fact, Quantity) and pair.theirs.covers(fact.span) for fact in pair.sentence.facts)
    return not ours and not theirs


def _said_elsewhere(inquiry: Inquiry, matter: Matter, turn: Direction) -> bool:
    """Whether any sentence that names the thing has a word of the claim’s way."""
    text = inquiry.page.document.text
    return any(
        matter.head in sentence.stems and says(sentence.span.of(text), turn.sides)
        for sentence in inquiry.page.sentences
    )
