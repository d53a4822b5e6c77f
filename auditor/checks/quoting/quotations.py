"""Quotations: word for word after normalising; a changed word, a dropped word, another speaker."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.checks.placing.twins import twin_note
from auditor.checks.quoting.misquoted import Near, nearest
from auditor.checks.quoting.page_line import PageLine, Standing, line_of, may_be_interrupted, quoted_alone, standings
from auditor.checks.quoting.page_quotations import quotations_of, sentence_at
from auditor.checks.quoting.quote_scene import IDENT, Scene
from auditor.checks.quoting.quoted_pieces import Piece, cut_at_ellipses
from auditor.checks.quoting.quoted_words import placed_words, words_of
from auditor.checks.quoting.verbatim import found_there
from auditor.checks.quoting.word_changes import told
from auditor.model import Finding, Inquiry, Kind, Quotation, ReadPage, Stance, once_a_page

__all__ = ["IDENT", "SUMMARY", "examine"]

SUMMARY = "The page has the quoted words, in that order, and from that speaker."


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each quotation that somebody must have said or written; two where marks are missing there."""
    quotations = [fact for fact in inquiry.claim.facts if isinstance(fact, Quotation)]
    if not quotations:
        return
    scene = Scene(inquiry, _line(inquiry.page), quotations_of(inquiry.page))
    for quotation in quotations:
        yield from _examine_one(scene, quotation)


def _examine_one(scene: Scene, quotation: Quotation) -> Iterator[Finding]:
    pieces = tuple(cut_at_ellipses(quotation.words))
    if not pieces:
        return
    places = standings(pieces, scene.line)
    if not places and quotation.spoken and len(scene.marks.facts) > 1 and may_be_interrupted(pieces, scene.line):
        places = standings(pieces, _quoted_line(scene.inquiry.page))
    near = None if places else nearest(quotation, pieces, scene.line, scene.marks)
    if near and near.changes is not None and not near.changes:
        places = [Standing(near.span)]
    if places:
        yield from found_there(scene, quotation, places)
    elif _in_title(scene.inquiry, pieces):
        yield Finding(IDENT, Stance.SUPPORTS, Kind.MATCH, "The words are the page’s title.", quotation)
    elif near:
        yield _not_verbatim(scene, quotation, near)
    elif quotation.spoken:
        note = twin_note(scene.inquiry, quotation.words)
        yield scene.tell(quotation, Stance.NEUTRAL, Kind.ABSENT, None, note=note)


def _not_verbatim(scene: Scene, quotation: Quotation, near: Near) -> Finding:
    twins = twin_note(scene.inquiry, quotation.words)
    sentence = sentence_at(scene.inquiry.page, near.span.start)
    changes = near.changes or ()
    kind = Kind.WORDS_CHANGED if any(c.ours for c in changes if c.grave) else Kind.WORDS_DROPPED
    if any(change.grave for change in changes) and quotation.spoken and near.quoted and sentence.main and not twins:
        stance = Stance.REFUTES
    else:
        stance, kind = Stance.NEUTRAL, Kind.NOT_VERBATIM
    note = f" The difference: {told(changes)}." if changes else ""
    if near.apart:
        note = " All its parts are there, but not in this order or this close together."
    return scene.tell(quotation, stance, kind, near.span, note=twins or note)


def _in_title(inquiry: Inquiry, pieces: tuple[Piece, ...]) -> bool:
    title = f" {' '.join(words_of(inquiry.page.document.title or ''))} "
    return len(pieces) == 1 and f" {pieces[0].words} " in title


@once_a_page
def _line(page: ReadPage) -> PageLine:
    """The words of a page in one line; made where a claim quotes anybody, and for the first such claim alone."""
    text = page.document.text
    words: list[str] = []
    begins: list[int] = []
    closes: list[int] = []
    for sentence in page.sentences:
        first = sentence.span.start
        for word, start, end in placed_words(sentence.span.of(text)):
            words.append(word)
            begins.append(first + start)
            closes.append(first + end)
    return line_of(text, words, begins, closes)


@once_a_page
def _quoted_line(page: ReadPage) -> PageLine:
    return quoted_alone(_line(page), quotations_of(page))
