"""Hedges lost: the claim tells as done what the page only plans, weighs or has heard."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from auditor.checks.aligned import Pair, aligned
from auditor.checks.binding import SURE, Place
from auditor.checks.telling import tell
from auditor.clauses.events import EVENTS, Form, words_of
from auditor.clauses.moods import Firmness, Telling, is_hedged, is_plain, tellings
from auditor.facts.values import marks
from auditor.model import DateRange, Fact, Finding, Inquiry, Kind, Name, Phrase, Quantity, Sentence, Span, Stance
from auditor.text.sentences import sentences
from auditor.text.words import stem, stems

IDENT = "hedges"
SUMMARY = "The claim tells an event no more firmly than the page does."

# How far behind a verb its object stands: "acquired the payments start-up Thornway".
OBJECT_REACH = 30


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A finding for each event that the page nowhere tells as firmly as the claim."""
    told = tuple(_flat(inquiry))
    if not told:
        return
    pairs = aligned(inquiry)
    for ours in told:
        pair = next((pair for pair in pairs if pair.ours.covers(Span(ours.words.end - 1, ours.words.end))), None)
        if pair and pair.around >= SURE and (theirs := _softer(inquiry, pair, ours)):
            yield _finding(inquiry, pair, ours, theirs)


def _flat(inquiry: Inquiry) -> Iterator[Telling]:
    """The events that the claim states plainly, with their places in its text."""
    text = inquiry.claim.text
    for place in sentences(text):
        sentence = place.of(text)
        if not is_plain(sentence):
            continue
        for telling in tellings(sentence):
            if telling.sure and telling.firmness in (Firmness.DONE, Firmness.COMING) and not telling.reported:
                moved = telling.words.shift(place.start)
                if not _is_quoted(inquiry, moved):
                    yield Telling(telling.verbs, moved, telling.firmness, telling.hedge)


def _is_quoted(inquiry: Inquiry, place: Span) -> bool:
    claim = inquiry.claim
    quoted = (claim.place_of(fact) for fact in claim.facts if not isinstance(fact, Name | Quantity | DateRange))
    return any(span.overlaps(place) for span in quoted)


def _softer(inquiry: Inquiry, pair: Pair, ours: Telling) -> Phrase | None:
    """The page's hedge on the same event in the closest sentence, None where any place of the page tells it firmly."""
    text, place = inquiry.page.document.text, pair.sentence.span
    figures = _figures(inquiry, pair)
    there = [telling for telling in tellings(place.of(text)) if _same_event(ours, telling)]
    if not there or not figures <= _marks(pair.sentence.facts) or not _has_names(inquiry, pair):
        return None
    soft = [telling for telling in there if _is_overstated(ours, telling, dated=_dated(pair.sentence))]
    if len(soft) < len(there) or any(_tells_firmly(inquiry, s, ours, figures) for s in _others(inquiry, pair)):
        return None
    title = inquiry.page.document.title or ""
    if _is_told_firmly(title, ours, inquiry, figures, _title_figures(title, figures)):
        return None
    hedge = soft[0].hedge or soft[0].reported
    if hedge is None:
        return None
    span = hedge.shift(place.start)
    return Phrase(span, span.of(text))


def _is_overstated(ours: Telling, theirs: Telling, *, dated: bool) -> bool:
    """Done against planned or possible; sure to come against possible; plain against "reportedly".

    What has a day of its own is announced, however it is worded: an article written after that day tells it as done.
    """
    firmness = Firmness.AGREED if dated and theirs.firmness > Firmness.POSSIBLE else theirs.firmness
    if ours.firmness is Firmness.DONE:
        return firmness < Firmness.AGREED or theirs.reported is not None
    return firmness is Firmness.POSSIBLE
