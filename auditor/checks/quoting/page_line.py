"""The words of a page in one line, and where quotations stand in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from auditor.checks.quoting.page_quotations import PageQuotations
from auditor.checks.quoting.quoted_pieces import Found, Piece, find_in_order
from auditor.model import Quotation, Span

# So many words may stand between two halves of what one person said: “We will,” said Voss, the chair, “keep it.”
_SAID_BETWEEN = 20
# No word of a page is written so: the halves of two quotations do not follow each other across it.
_BREAK = "¶"


@dataclass(frozen=True, slots=True)
class PageLine:
    """The words of a page in one line, the place in it where each begins, and where each stands in the page's `text`.

    Word `n` stands from `begins[n]` to `closes[n]` there.
    """

    text: str
    line: str
    starts: Sequence[int]
    begins: Sequence[int]
    closes: Sequence[int]

    def number(self, at: int) -> int:
        """Which word begins at a place of the line, or next after it."""
        return bisect_left(self.starts, at)

    def span(self, start: int, end: int) -> Span:
        """The place on the page of `line[start:end]`, which begins with a word."""
        return self.place(self.number(start), self.number(end))

    def place(self, first: int, end: int) -> Span:
        """The place on the page of the words from number `first` to `end`."""
        return Span(self.begins[first], self.closes[end - 1])


def line_of(text: str, words: Sequence[str], begins: Sequence[int], closes: Sequence[int]) -> PageLine:
    """Words that stand in a text from `begins` to `closes` in one line."""
    starts = [0, *accumulate(len(word) + 1 for word in words)][: len(words)]
    return PageLine(text, " ".join(words), starts, begins, closes)


@dataclass(frozen=True, slots=True)
class Gap:
    """What a quotation leaves out: the page's words there, the piece before, the page's next word.

    `instead` is what the article put in brackets there.
    """

    words: str
    before: str
    following: str
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a quotation stands on the page, and what it leaves out there."""

    span: Span
    gaps: tuple[Gap, ...] = ()


def standings(pieces: Sequence[Piece], page: PageLine) -> list[Standing]:
    """Every place where the pieces of a quotation stand in order."""
    chains = find_in_order(pieces, page.line, page.starts)
    return [
        _standing(chain, pieces, page) for chain in chains if _BREAK not in page.line[chain[0].end : chain[-1].start]
    ]


def _standing(chain: Sequence[Found], pieces: Sequence[Piece], page: PageLine) -> Standing:
    gaps = []
    for (one, other), (kept, piece) in zip(pairwise(chain), pairwise(pieces), strict=True):
        if one.end + 1 < other.start:
            last, following = page.number(one.end) - 1, page.number(other.start)
            words = page.text[page.closes[last] : page.begins[following]]
            gaps.append(Gap(words, kept.words, page.place(following, following + 1).of(page.text), piece.instead))
    return Standing(page.span(chain[0].start, chain[-1].end), tuple(gaps))


def quoted_alone(page: PageLine, marks: PageQuotations) -> PageLine:
    """The words within marks alone: what one person said runs on over “…,” said Voss, “…”."""
    all_words = page.line.split(" ")
    words: list[str] = []
    begins: list[int] = []
    closes: list[int] = []
    before, last = None, 0
    for fact in marks.facts:
        first = bisect_left(page.begins, fact.span.start, lo=last)
        if before and (first - last > _SAID_BETWEEN or not _one_voice(before, fact)):
            words.append(_BREAK)
            begins.append(fact.span.start)
            closes.append(fact.span.end)
        last = bisect_left(page.begins, fact.span.end, lo=first)
        words += all_words[first:last]
        begins += page.begins[first:last]
        closes += page.closes[first:last]
        before = fact
    return line_of(page.text, words, begins, closes)


def may_be_interrupted(pieces: Sequence[Piece], page: PageLine) -> bool:
    """Whether pieces begin and end with words of the page, so that they may stand there with “said Voss” between."""
    for piece in pieces:
        first, _, others = piece.words.partition(" ")
        last = others.rpartition(" ")[2]
        if f"{first} {others.partition(' ')[0]}" not in page.line or f" {last}" not in page.line:
            return False
    return True


def _one_voice(one: Quotation, other: Quotation) -> bool:
    return one.speaker is None or other.speaker is None or one.speaker == other.speaker
