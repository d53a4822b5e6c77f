"""Sentences of the page that are the claim's, word for word, but for one figure.

Such a copy leaves no doubt of what the figure stands for: "split into nine halves with limited routing between them",
where the page has "split into two halves with limited routing between them". It holds even where the page has the
claim's figure for something else, and where the figure is part of a period ("over the next thirteen years").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from auditor.checks.placing.binding import Place, slot
from auditor.checks.placing.subjects import same_subject
from auditor.facts.dates.calendar_words import MONTHS, VERBS
from auditor.facts.quantities.number_words import NUMBER_WORDS
from auditor.model import DateRange, Fact, Inquiry, Name, Quantity, Sentence, Span, once_an_inquiry
from auditor.text.normal import Folded, fold, plain_letters
from auditor.text.remembered import remembered
from auditor.text.sentences import sentences
from auditor.text.words import STOP_WORDS

# A figure with its groups and its fraction is one word, so is a sign of money or of a share.
_TOKEN = re.compile(r"\d++(?:[.,]\d++)*+|[^\W\d_]++|[$£€¥%]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})*+(?:\.\d+)?|\d+(?:\.\d+)?")
# So many words must be the same, and so many of them must carry meaning: shorter ones are set phrases.
_FEWEST, _FEWEST_TELLING = 7, 4
# A sentence that holds so much of the claim speaks of its matter.
SAME_MATTER = 0.4
# No more sentences, and no more figures of one, are tried: the closest first.
_MOST_SENTENCES, _MOST_FIGURES = 6, 24
# What a claim may have around the copied words: whose words they are.
_ATTRIBUTED = re.compile(
    r"\W*(?:According to [^:]{1,60}[:,]|\([^()]{1,60}\)|[^.:;]{0,60}\b(?:said|says|reported|reports|according to)\b"
    r"[^.:;]{0,60})\W*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Oddity:
    """The one place where claim and page differ: in the claim's text, in the page's, and in which sentence of it."""

    ours: Span
    theirs: Span
    sentence: Sentence
    rounded: bool
    """Whether the claim's figure is written to fewer digits and may be the page's rounded, up or down."""

    def parts(self, inquiry: Inquiry, claimed: Fact, printed: Fact) -> bool:
        """Whether it is these two facts that differ."""
        return inquiry.claim.place_of(claimed).covers(self.ours) and printed.span.covers(self.theirs)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words and figures of a sentence in one form; `values` are those of its figures and months."""

    folded: Folded
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    values: tuple[Decimal | str | None, ...]

    def span(self, index: int) -> Span:
        """Where a word stands in the sentence as written."""
        return self.folded.span(*self.places[index])

    def figures(self) -> list[int]:
        """Which of the words are figures or months."""
        return [place for place, value in enumerate(self.values) if value is not None][:_MOST_FIGURES]


@once_an_inquiry
def oddities(inquiry: Inquiry) -> tuple[Oddity, ...]:
    """Where the claim departs by one figure from a sentence of the article; none where two sentences have two others.

    A copy must be whole on either side of the figure: what is left over of the claim may only be an attribution, and
    what is left over of the page no date and nobody else.
    """
    found = [
        oddity
        for part in sentences(inquiry.claim.text)
        for sentence in _closest(inquiry)
        for oddity in _between(inquiry, part, sentence)
    ]
    text = inquiry.page.document.text
    values = {(oddity.ours, plain_letters(oddity.theirs.of(text))) for oddity in found}
    alone = Counter(ours for ours, _ in values)
    return tuple(oddity for oddity in found if alone[oddity.ours] == 1)


def _closest(inquiry: Inquiry) -> list[Sentence]:
    """The sentences of the article that hold most of the claim's words, and as many as a copy has."""
    page, held = inquiry.page, Counter[int]()
    for stem in inquiry.wanted:
        held.update(page.postings.get(stem, ()))
    found = [page.sentences[n] for n, count in held.most_common(_MOST_SENTENCES) if count >= _FEWEST_TELLING - 1]
    return [sentence for sentence in found if sentence.main]


def _between(inquiry: Inquiry, part: Span, sentence: Sentence) -> Iterator[Oddity]:
    ours = _words(part.of(inquiry.claim.text))
    theirs = _words(sentence.span.of(inquiry.page.document.text))
    for one, other in product(ours.figures(), theirs.figures()):
        mine, its = ours.values[one], theirs.values[other]
        if mine == its or isinstance(mine, str) is not isinstance(its, str):
            continue
        left, right = _shared_before(ours, one, theirs, other), _shared_behind(ours, one, theirs, other)
        if not _is_enough(ours, one, left, right):
            continue
        more = _left_over(ours, one - left, one + right, part)
        beyond = _left_over(theirs, other - left, other + right, sentence.span)
        whole = all(not claim or not page for claim, page in zip(more, beyond, strict=True))
        if (
            whole
            and all(_is_aside(inquiry, span) for span in more if span)
            and (_is_date(ours, one) or not _is_dated(sentence, beyond))
        ):
            place, there = ours.span(one).shift(part.start), theirs.span(other).shift(sentence.span.start)
            yield Oddity(place, there, sentence, _is_rounded(mine, its))


def _left_over(read: _Words, first: int, last: int, within: Span) -> tuple[Span | None, Span | None]:
    """What stands before and behind the copied words; None where no word does."""
    before = Span(within.start, within.start + read.span(first).start) if first else None
    return before, Span(within.start + read.span(last).end, within.end) if last < len(read.words) - 1 else None


def _is_date(read: _Words, index: int) -> bool:
    """Whether it names a month or a year, which is its sentence's own date; a figure may be of the one left over."""
    return isinstance(read.values[index], str) or bool(_YEAR.fullmatch(read.words[index]))


def _is_dated(sentence: Sentence, left_over: Iterable[Span | None]) -> bool:
    dates = [fact.span for fact in sentence.facts if isinstance(fact, DateRange)]
    return any(span.covers(date) for span in left_over if span for date in dates)


@remembered(8192)
def _words(text: str) -> _Words:
    folded = fold(text)
    found = [(word, match.span()) for match in _TOKEN.finditer(folded.text) if (word := plain_letters(match[0]))]
    words = tuple(word for word, _ in found)
    return _Words(folded, words, tuple(place for _, place in found), tuple(map(_value, words)))


def _value(word: str) -> Decimal | str | None:
    """What a figure or a number word stands for, the number of a month; None for any other word."""
    if word[0].isdigit():
        return Decimal(word.replace(",", "")) if _NUMBER.fullmatch(word) else None
    if word in NUMBER_WORDS:
        return Decimal(NUMBER_WORDS[word])
    return f"month {MONTHS[word]}" if word in MONTHS and word not in VERBS else None


def _shared_before(ours: _Words, one: int, theirs: _Words, other: int) -> int:
    """How many words before two figures are the same; a figure may be written in digits or in words."""
    count = 0
    while count < min(one, other) and _is_same(ours, one - count - 1, theirs, other - count - 1):
        count += 1
    return count


def _shared_behind(ours: _Words, one: int, theirs: _Words, other: int) -> int:
    """How many words behind two figures are the same."""
    count, most = 0, min(len(ours.words) - one, len(theirs.words) - other) - 1
    while count < most and _is_same(ours, one + count + 1, theirs, other + count + 1):
        count += 1
    return count


def _is_same(ours: _Words, one: int, theirs: _Words, other: int) -> bool:
    value = ours.values[one]
    return ours.words[one] == theirs.words[other] or (value is not None and value == theirs.values[other])


def _is_enough(read: _Words, figure: int, left: int, right: int) -> bool:
    """Whether enough words around the figure are the same, and enough of them carry meaning."""
    if left + right < _FEWEST:
        return False
    copied = (*range(figure - left, figure), *range(figure + 1, figure + 1 + right))
    telling = {read.words[n] for n in copied if read.values[n] is None and read.words[n] not in STOP_WORDS}
    return len(telling) >= _FEWEST_TELLING


def _is_aside(inquiry: Inquiry, left_over: Span) -> bool:
    """Whether words of the claim around the copied ones only say whose they are, or name nothing."""
    claim = inquiry.claim
    if _ATTRIBUTED.match(left_over.of(claim.text)):
        return True
    return not any(
        isinstance(fact, Quantity | DateRange | Name) and left_over.covers(claim.place_of(fact)) for fact in claim.facts
    )


def _is_rounded(ours: Decimal | str | None, theirs: Decimal | str | None) -> bool:
    """Whether 1,200 may stand for 1,187, or 50 for 56; 29,000 is no rounding of 30,000."""
    if not isinstance(ours, Decimal) or not isinstance(theirs, Decimal):
        return False
    digit = _last_digit(ours)
    return digit > _last_digit(theirs) and abs(ours - theirs) < Decimal(1).scaleb(digit)


def _last_digit(value: Decimal) -> int:
    """The power of ten of the last digit that is not nought."""
    return int(value.normalize().as_tuple().exponent) if value else 0


def oddity_at(inquiry: Inquiry, claimed: Fact, place: Place[Fact]) -> Oddity | None:
    """The one difference of a copy, where it lies between a fact of the claim and one of the page, of one subject."""
    for oddity in oddities(inquiry):
        if oddity.sentence is place.sentence and oddity.parts(inquiry, claimed, place.fact):
            return oddity if same_subject(inquiry, place) else None
    return None


def stands_elsewhere(inquiry: Inquiry, claimed: Fact, oddity: Oddity, equal: Iterable[Place[Fact]]) -> bool:
    """Whether the page has the claim's own figure for the same thing in another sentence: then it says both."""
    return any(
        place.sentence is not oddity.sentence and (place.tight >= SAME_MATTER or sum(slot(inquiry, claimed, place)) > 1)
        for place in equal
    )
