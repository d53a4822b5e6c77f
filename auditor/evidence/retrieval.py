"""The passages of a page that come closest to a claim."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from auditor.model import Claim, Evidence, Inquiry, Quantity, ReadPage, Region, Sentence, Span
from auditor.text.overlap import coverage
from auditor.text.words import stems

MOST_PASSAGES = 5
LONGEST_PASSAGE = 3
# A passage that prints the claim's figure goes before one that only shares its words.
FIGURE_BONUS = 0.15
# Outside the article itself a passage must be that much closer to be preferred.
OUTSIDE_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class _Window:
    first: int
    last: int
    words: float
    rank: float


def inquire(claim: Claim, page: ReadPage) -> Inquiry:
    """Puts a claim to a page: its words weighed by rarity on the page, the closest passages best first."""
    wanted = weigh(stems(claim.text), page)
    best: list[_Window] = []
    for window in sorted(_windows(claim, page, wanted), key=lambda w: (-w.rank, w.first, w.last)):
        if len(best) == MOST_PASSAGES:
            break
        if all(window.last < other.first or window.first > other.last for other in best):
            best.append(window)
    return Inquiry(claim, page, wanted, tuple(_evidence(page, window) for window in best))


def weigh(words: frozenset[str], page: ReadPage) -> Mapping[str, float]:
    """Each stem's weight: the logarithm of how rare it is among the page's sentences (inverse document frequency)."""
    count = Counter(stem for sentence in page.sentences for stem in sentence.stems & words)
    total = len(page.sentences) + 1
    return {stem: math.log(1 + total / (0.5 + count[stem])) for stem in sorted(words)}


def _windows(claim: Claim, page: ReadPage, wanted: Mapping[str, float]) -> Iterator[_Window]:
    figures = {fact.value for fact in claim.facts if isinstance(fact, Quantity) and fact.value is not None}
    for first, sentence in enumerate(page.sentences):
        found: set[str] = set()
        values = set()
        for last in range(first, min(first + LONGEST_PASSAGE, len(page.sentences))):
            if page.sentences[last].block is not sentence.block:
                break
            found |= page.sentences[last].stems
            values |= {fact.value for fact in page.sentences[last].facts if isinstance(fact, Quantity)} & figures
            words = coverage(wanted, found, page.title)
            if words > 0:
                yield _Window(first, last, words, _rank(sentence, words, len(values), last - first))


def _rank(sentence: Sentence, words: float, figures: int, extra: int) -> float:
    """Close in words and figures, short before long."""
    rank = words + FIGURE_BONUS * figures - 0.04 * extra
    return rank if sentence.main else rank * OUTSIDE_SHARE


def _evidence(page: ReadPage, window: _Window) -> Evidence:
    first, last = page.sentences[window.first], page.sentences[window.last]
    span = Span(first.span.start, last.span.end)
    return Evidence(page.document, span, min(1.0, window.words), first.block.region is Region.MAIN)
