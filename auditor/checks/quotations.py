"""Quotations: word for word after normalising; a changed word, a dropped word, another speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from rapidfuzz import fuzz

from auditor.checks.binding import Place
from auditor.checks.quoted_pieces import Piece, find_in_order
from auditor.checks.speakers import other_speaker
from auditor.checks.telling import tell
from auditor.checks.twins import twin_note
from auditor.facts.quantities.number_words import NUMBER_WORDS
from auditor.model import Finding, Inquiry, Kind, Quotation, ReadPage, Sentence, Span, Stance, once_a_page
from auditor.text.normal import fold, plain_letters
from auditor.text.words import STOP_WORDS

IDENT = "quotations"
SUMMARY = "The page has the quoted words, in that order, and from that speaker."

# Below this similarity (0–100) two passages are different passages, not one with a changed word.
NEAR = 80
FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CUT = re.compile(r"\[\s*(?:\.{3}|…)\s*\]|\.{3}|…|\[[^\]]*\]")
# A passage as long as the quotation ends too early where the page has words more.
_MARGIN = 4
# What an ellipsis may leave out, and what may stand where the article put a word in brackets.
_ELLIPSIS_WORDS, _BRACKET_WORDS = 60, 5
_NEGATIONS = frozenset(
    "not no never nor neither none without cannot cant wont dont doesnt didnt isnt arent wasnt".split()
)


@dataclass(frozen=True, slots=True)
class _Stream:
    """The words of a page in one line, each with its place; words of one block only ever follow each other."""

    line: str
    starts: tuple[int, ...]
    places: tuple[Span, ...]

    def span(self, start: int, end: int) -> Span:
        """The place on the page of `line[start:end]`, widened to whole words."""
        covered = [p for s, p in zip(self.starts, self.places, strict=True) if start <= s < end]
        return Span(covered[0].start, covered[-1].end)

    def words_around(self, span: Span) -> list[str]:
        """The words of a place, and a few more on either side."""
        inside = [number for number, place in enumerate(self.places) if span.covers(place)]
        return self.line.split(" ")[max(0, inside[0] - _MARGIN) : inside[-1] + 1 + _MARGIN]


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a quotation stands on the page, and what it leaves out there."""

    whole: Span
    gaps: tuple[Span, ...]


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each quotation that somebody must have said or written; two where marks are missing there."""
    quotations = [fact for fact in inquiry.claim.facts if isinstance(fact, Quotation)]
    if not quotations:
        return
    stream = _stream(inquiry.page)
    for quotation in quotations:
        yield from _examine_one(inquiry, quotation, stream)


def _examine_one(inquiry: Inquiry, quotation: Quotation, stream: _Stream) -> Iterator[Finding]:
    verbatim = _find(quotation.words, stream)
    if verbatim:
        place = _place(inquiry, verbatim.whole)
        if any(_drops_negation(gap.of(inquiry.page.document.text)) for gap in verbatim.gaps):
            yield tell(IDENT, inquiry, quotation, Stance.NEUTRAL, Kind.WORDS_DROPPED, place)
            return
        if other := other_speaker(inquiry, quotation, place.fact):
            yield tell(IDENT, inquiry, quotation, Stance.REFUTES, Kind.SPEAKER, _place(inquiry, other))
            return
        yield tell(IDENT, inquiry, quotation, Stance.SUPPORTS, Kind.MATCH, place)
        if quotation.speaker and _quoted(inquiry.page, verbatim.whole) is None:
            yield tell(IDENT, inquiry, quotation, Stance.NEUTRAL, Kind.NOT_QUOTED_THERE, place)
    elif _in_title(inquiry, quotation.words):
        yield Finding(IDENT, Stance.SUPPORTS, Kind.MATCH, "The words are the page’s title.", quotation)
    elif len(quotation.words.split()) >= FEWEST_WORDS:
        yield _not_verbatim(inquiry, quotation, stream)
    elif quotation.spoken:
        note = twin_note(inquiry, quotation.words)
        yield tell(IDENT, inquiry, quotation, Stance.NEUTRAL, Kind.ABSENT, note=note)


def _not_verbatim(inquiry: Inquiry, quotation: Quotation, stream: _Stream) -> Finding:
    near, note = _nearest(quotation.words, stream), twin_note(inquiry, quotation.words)
    if near is None:
        return tell(IDENT, inquiry, quotation, Stance.NEUTRAL, Kind.ABSENT, note=note)
    place = _place(inquiry, _within_marks(inquiry.page, near))
    spoken_there = quotation.spoken and _quoted(inquiry.page, near) is not None
    kind = _change(_words(quotation.words), stream.words_around(near))
    if kind and spoken_there and place.sentence.main and not note:
        return tell(IDENT, inquiry, quotation, Stance.REFUTES, kind, place)
    return tell(IDENT, inquiry, quotation, Stance.NEUTRAL, Kind.NOT_VERBATIM, place, note=note)


def _within_marks(page: ReadPage, near: Span) -> Span:
    """The place without what runs over the marks around the page's own quotation: “… in AI,” Mensch."""
    quoted = [fact.span for s in page.sentences for fact in s.facts if isinstance(fact, Quotation)]
    spans = [span for span in quoted if span.overlaps(near)]
    if not spans:
        return near
    return Span(max(near.start, spans[0].start + 1), min(near.end, spans[-1].end - 1))


def _words(text: str) -> list[str]:
    return [_word(found) for found in _WORD.findall(fold(text).text)]


def _word(found: str) -> str:
    """One form for a word: lower case, no accents and apostrophes, small numbers in digits."""
    word = plain_letters(found).replace("'", "")
    return str(NUMBER_WORDS.get(word, word))


@once_a_page
def _stream(page: ReadPage) -> _Stream:
    parts: list[str] = []
    starts: list[int] = []
    places: list[Span] = []
    length = 0
    for sentence in page.sentences:
        folded = fold(sentence.span.of(page.document.text))
        for match in _WORD.finditer(folded.text):
            word = _word(match.group())
            starts.append(length)
            places.append(folded.span(*match.span()).shift(sentence.span.start))
            parts.append(word)
            length += len(word) + 1
    return _Stream(" ".join(parts), tuple(starts), tuple(places))


def _find(words: str, stream: _Stream) -> _Found | None:
    """Where the quoted words stand; an ellipsis or a bracket of the article lets words of the page stand between."""
    pieces = find_in_order(tuple(_pieces(words)), stream.line, stream.starts)
    if not pieces:
        return None
    gaps = [(one.end + 1, other.start) for one, other in pairwise(pieces) if one.end + 1 < other.start]
    return _Found(stream.span(pieces[0].start, pieces[-1].end), tuple(stream.span(*gap) for gap in gaps))


def _pieces(words: str) -> Iterator[Piece]:
    """The quotation cut at its ellipses and brackets, each piece with the words that may stand before it."""
    most, position = 0, 0
    for cut in (*_CUT.finditer(words), None):
        piece = " ".join(_words(words[position : cut.start() if cut else len(words)]))
        if piece:
            yield Piece(piece, most)
            most = 0
        if cut:
            is_ellipsis = set(cut.group()) <= set("[]. …")
            most = max(most, _ELLIPSIS_WORDS if is_ellipsis else _BRACKET_WORDS)
            position = cut.end()


def _drops_negation(gap: str) -> bool:
    """Whether a "not" right beside the words that the quotation keeps is left out: "We are … for sale"."""
    words = _words(gap)
    return any(word in _NEGATIONS for word in (*words[:1], *words[-1:]))


def _nearest(words: str, stream: _Stream) -> Span | None:
    line = " ".join(_words(words))
    if len(line) >= len(stream.line):  # the shorter one is looked for in the longer one
        return None
    found = fuzz.partial_ratio_alignment(line, stream.line, score_cutoff=NEAR)
    if found is None or found.dest_end <= found.dest_start:
        return None
    start = stream.line.rfind(" ", 0, found.dest_start + 1) + 1
    return stream.span(start, found.dest_end)


def _change(ours: list[str], theirs: list[str]) -> Kind | None:
    """What parts two near passages: a content word or a negation replaced, or dropped without an ellipsis.

    `theirs` may go on at both ends; of what stands there only as many words count as ours have in their place.
    """
    kind = None
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if a == 0:
            c = max(c, d - (b - a))
        if b == len(ours):
            d = min(d, c + (b - a))
        weighty = any(w not in STOP_WORDS or w in _NEGATIONS for w in (*ours[a:b], *theirs[c:d]))
        if tag == "equal" or not weighty:
            continue
        kind = (kind or Kind.WORDS_DROPPED) if tag == "insert" else Kind.WORDS_CHANGED
    return kind


def _in_title(inquiry: Inquiry, words: str) -> bool:
    wanted = " ".join(_words(words))
    return bool(wanted) and wanted in " ".join(_words(inquiry.page.document.title or ""))


def _quoted(page: ReadPage, span: Span) -> Quotation | None:
    """The page's quotation that holds the words."""
    for sentence in page.sentences:
        for fact in sentence.facts:
            if isinstance(fact, Quotation) and fact.span.overlaps(span):
                return fact
    return None


def _place(inquiry: Inquiry, span: Span) -> Place[Quotation]:
    sentence = _sentence_at(inquiry.page, span)
    quoted = _quoted(inquiry.page, span)
    found = Quotation(span, span.of(inquiry.page.document.text), quoted.speaker if quoted else None)
    return Place(found, sentence, 1.0, 1.0, 1.0, inquiry.page.document)


def _sentence_at(page: ReadPage, span: Span) -> Sentence:
    return next(s for s in page.sentences if s.span.start <= span.start < s.span.end)
