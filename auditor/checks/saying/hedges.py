"""Hedges lost: the claim tells as done what the page only plans, weighs or has heard."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from auditor.checks.placing.aligned import Pair, aligned, share_beside
from auditor.checks.placing.binding import SURE, Place
from auditor.checks.saying.left_open import left_open
from auditor.checks.telling import tell
from auditor.clauses.events import nouns_of, words_of
from auditor.clauses.hedging import Firmness, is_hedged, is_plain
from auditor.clauses.moods import Telling, tellings
from auditor.facts import find_facts
from auditor.facts.values import marks
from auditor.model import DateRange, Fact, Finding, Inquiry, Kind, Name, Phrase, Quantity, Span, Stance
from auditor.text.sentences import sentences
from auditor.text.words import stem, stems

IDENT = "hedges"
SUMMARY = "The claim tells an event no more firmly than the page does."

# How far behind a verb its object stands: "acquired the payments start-up Thornway".
OBJECT_REACH = 30


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A finding for each event that the page nowhere tells as firmly as the claim, or else for what it leaves open."""
    told = [ours for ours in _flat(inquiry) if _is_hedged_anywhere(inquiry, ours)]
    pairs = aligned(inquiry) if told else ()
    found = False
    for ours in told:
        pair = next((pair for pair in pairs if pair.ours.covers(Span(ours.words.end - 1, ours.words.end))), None)
        if pair and share_beside(inquiry, pair, ours.words) >= SURE and (theirs := _softer(inquiry, pair, ours)):
            found = True
            yield _finding(inquiry, pair, ours, theirs)
    if not found:
        for phrase, place in left_open(inquiry):
            yield tell(IDENT, inquiry, phrase, Stance.NEUTRAL, Kind.HEDGE, place)


def _flat(inquiry: Inquiry) -> Iterator[Telling]:
    """The events that the claim states plainly, with their places in its text."""
    text = inquiry.claim.text
    for place in sentences(text):
        sentence = place.of(text)
        if not is_plain(sentence):
            continue
        for telling in tellings(sentence):
            if telling.sure and telling.firmness >= Firmness.COMING and not telling.reported:
                moved = telling.words.shift(place.start)
                if not _is_quoted(inquiry, moved):
                    yield Telling(telling.verbs, moved, telling.firmness, telling.hedge)


def _is_hedged_anywhere(inquiry: Inquiry, ours: Telling) -> bool:
    """Whether any sentence has both the event and a hedge: most pages have none, and need no closer look."""
    text = inquiry.page.document.text
    return any(is_hedged(sentence.span.of(text)) for sentence in inquiry.page.holding(_stems_of(ours.verbs)))


def _is_quoted(inquiry: Inquiry, place: Span) -> bool:
    claim = inquiry.claim
    quoted = (claim.place_of(fact) for fact in claim.facts if not isinstance(fact, Name | Quantity | DateRange))
    return any(span.overlaps(place) for span in quoted)


def _softer(inquiry: Inquiry, pair: Pair, ours: Telling) -> Phrase | None:
    """The page's hedge on the same event in the closest sentence, None where any place of the page tells it firmly."""
    text, place, facts = inquiry.page.document.text, pair.sentence.span, pair.sentence.facts
    figures = _figures(inquiry, pair)
    there = [telling for telling in tellings(place.of(text)) if _same_event(ours, telling)]
    since = _has_date(inquiry.claim.facts)  # what was to come has come since, and the page was its announcement
    soft = [t for t in there if _is_soft(ours, t, facts) and not (since and t.firmness is Firmness.COMING)]
    hedge = next((t.hedge or t.reported for t in soft if t.hedge or t.reported), None)
    if hedge is None or not figures <= _marks(facts) or not _has_names(inquiry, pair):
        return None
    if any(_tells_firmly(inquiry, ours, figures, *other) for other in _others(inquiry, ours, figures)):
        return None
    span = hedge.shift(place.start)
    return Phrase(span, span.of(text))


def _is_soft(ours: Telling, theirs: Telling, facts: tuple[Fact, ...]) -> bool:
    """Done against planned or possible; sure to come against possible; plain against "reportedly".

    What has a date of its own is announced, however it is worded: an article written after that day tells it as done.
    """
    firmness = theirs.firmness
    if firmness in (Firmness.PLANNED, Firmness.COMING) and _has_date(facts):
        firmness = Firmness.AGREED
    if ours.firmness is Firmness.DONE:
        return firmness < Firmness.AGREED or theirs.reported is not None
    return firmness is Firmness.POSSIBLE


def _same_event(ours: Telling, theirs: Telling) -> bool:
    return bool({stem(verb) for verb in ours.verbs} & {stem(verb) for verb in theirs.verbs})


def _has_date(facts: tuple[Fact, ...]) -> bool:
    return any(isinstance(fact, DateRange) and fact.first and fact.last for fact in facts)


def _figures(inquiry: Inquiry, pair: Pair) -> frozenset[str]:
    """The marks of the figures in the claim's clause: they tell which of several such events is meant."""
    place = pair.ours.shift(inquiry.claim.span.start)
    return _marks(tuple(fact for fact in inquiry.claim.facts if place.covers(fact.span)))


def _marks(facts: tuple[Fact, ...]) -> frozenset[str]:
    return frozenset(mark for fact in facts if isinstance(fact, Quantity) for mark in marks(fact))


def _has_names(inquiry: Inquiry, pair: Pair) -> bool:
    """Whether the page's sentence, or its title, has each name of the claim's clause."""
    place, known = pair.ours.shift(inquiry.claim.span.start), pair.sentence.stems | inquiry.page.title
    return all(stems(f.words) & known for f in inquiry.claim.facts if isinstance(f, Name) and place.covers(f.span))


def _others(inquiry: Inquiry, ours: Telling, figures: frozenset[str]) -> Iterator[tuple[str, tuple[Fact, ...], int]]:
    """All that might tell of the event, the title first: its words, its facts and where it begins on the page."""
    title, text, wanted = inquiry.page.document.title or "", inquiry.page.document.text, _stems_of(ours.verbs) | figures
    if wanted & inquiry.page.title or figures:
        yield title, find_facts(title), 0
    for sentence in inquiry.page.holding(wanted):
        yield sentence.span.of(text), sentence.facts, sentence.span.start


@lru_cache(maxsize=512)
def _stems_of(verbs: frozenset[str]) -> frozenset[str]:
    return stems(" ".join(word for verb in verbs for word in words_of(verb)))


def _tells_firmly(
    inquiry: Inquiry, ours: Telling, figures: frozenset[str], text: str, facts: tuple[Fact, ...], start: int
) -> bool:
    """Whether a sentence tells the event as firmly as the claim, or has its figure, or its noun, without any hedge."""
    there = _marks(facts)
    if figures and there and not figures & there:
        return False
    if any(
        _same_event(ours, t) and not _is_soft(ours, t, facts) and not _of_another(inquiry, t, facts, start)
        for t in tellings(text)
    ):
        return True
    if is_hedged(text):
        return False
    if figures:
        return bool(figures & there)
    return not {word.strip(".,;:!?()“”\"'’") for word in text.lower().split()}.isdisjoint(_nouns(ours))


def _nouns(ours: Telling) -> frozenset[str]:
    return frozenset().union(*map(nouns_of, ours.verbs))


def _of_another(inquiry: Inquiry, telling: Telling, facts: tuple[Fact, ...], start: int) -> bool:
    """Whether the first name behind a verb is one that the claim has not: "bought Thornway" for the sale of Rill."""
    end = telling.words.end + start
    behind = [f for f in facts if isinstance(f, Name) and end <= f.span.start <= end + OBJECT_REACH]
    known = frozenset().union(*(stems(f.words) for f in inquiry.claim.facts if isinstance(f, Name)))
    return bool(behind) and bool(known) and not stems(behind[0].words) & known


def _finding(inquiry: Inquiry, pair: Pair, ours: Telling, theirs: Phrase) -> Finding:
    claim = inquiry.claim
    fact = Phrase(ours.words.shift(claim.span.start), ours.words.of(claim.text))
    place = Place(theirs, pair.sentence, pair.around, pair.share, pair.share, pair.evidence.document)
    return tell(IDENT, inquiry, fact, Stance.NEUTRAL, Kind.HEDGE, place)
