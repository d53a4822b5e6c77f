"""The passages of a page that come closest to a claim."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from auditor.evidence.antecedents import antecedents
from auditor.facts.values import marks
from auditor.model import Claim, DateRange, Evidence, Inquiry, Point, Quantity, ReadPage, Sentence, Span, met
from auditor.text.overlap import TITLE_SHARE, coverage
from auditor.text.words import stems

MOST_PASSAGES = 5
LONGEST_PASSAGE = 3
# A figure or a date says more about where the page speaks of a claim than a word of the same rarity.
FACT_WEIGHT = 2.0
# What each further sentence of a passage costs: a longer one must hold more to be preferred.
DRAG = 0.04
# What a claim leaves to the text before it ("it", "the round") tells passages apart that are alike otherwise.
ANTECEDENT_SHARE = 0.1
# Further ahead than any rank: the writer said where on the page to look.
POINTED = 10.0
# Outside the article itself a passage must be that much closer to be preferred.
OUTSIDE_SHARE = 0.8

_VOUCHER = re.compile(r", (?:according to [^,“\"]{3,80}|[^,“\"]{3,80} (?:said|says|told [^,“\"]{3,40}))[.\s]*$")


class _Window(NamedTuple):
    """A run of sentences; the closest one to the claim is the least, of equals the first on the page."""

    behind: float
    """Its rank turned round, so that windows sort as they are: a claim has dozens, and only a few are ever seen."""
    first: int
    last: int
    share: float


def inquire(claim: Claim, page: ReadPage, pointed: Sequence[Span] = ()) -> Inquiry:
    """Puts a claim to a page: its words and values weighed by rarity there, the closest passages best first.

    Of passages that are alike those come first that name what the claim leaves to its context. `pointed` are places of
    the page at which the citation points: what is closest in them comes before all others.
    """
    wanted = weigh(stems(words_around_facts(claim)) | sharpest_marks(claim), page)
    windows = _leaning(page, _windows(page, wanted), antecedents(claim))
    best: list[_Window] = []
    for window in sorted(_pointed_first(page, windows, pointed) if pointed else windows):
        if len(best) == MOST_PASSAGES:
            break
        if all(window.last < other.first or window.first > other.last for other in best):
            best.append(window)
    return Inquiry(claim, page, wanted, tuple(_evidence(page, window) for window in best))


def closeness(inquiry: Inquiry, supported: tuple[Point, ...]) -> float:
    """The share (0–1) of the claim's weight that the closest passage holds, wherever the page supports a fact of it.

    A figure that the page rounds or words otherwise has no mark in the passage, but is found all the same.
    """
    found = frozenset(mark for fact in supported for mark in marks(fact)[:1])
    page = inquiry.page
    shares = [
        coverage(inquiry.wanted, found.union(*(s.stems for s in page.within(passage.span))), page.title)
        for passage in inquiry.passages
    ]
    return min(1.0, max(shares, default=0.0))


def words_around_facts(claim: Claim) -> str:
    """The claim without its figures and dates, which are compared by value: "two weeks" is "14 days" on the page.

    Who vouches for it at its end (", a person close to the company said") is left out too: the page has it from
    somebody else.
    """
    text = _VOUCHER.sub(lambda match: " " * len(match[0]), claim.text)
    for fact in claim.facts:
        if isinstance(fact, Quantity | DateRange):
            place = claim.place_of(fact)
            text = text[: place.start] + " " * len(place) + text[place.end :]
    return text


def sharpest_marks(claim: Claim) -> frozenset[str]:
    """The mark of each figure and date of the claim."""
    return frozenset(marks(fact)[0] for fact in claim.facts if marks(fact))


def weigh(words: frozenset[str], page: ReadPage) -> Mapping[str, float]:
    """Each stem's weight: the logarithm of how rare it is among the page's sentences (inverse document frequency)."""
    total = len(page.sentences) + 1
    rarity = {stem: math.log(1 + total / (0.5 + len(page.postings.get(stem, ())))) for stem in sorted(words)}
    return {stem: FACT_WEIGHT * weight if stem[0] in "#@" else weight for stem, weight in rarity.items()}


def _windows(page: ReadPage, wanted: Mapping[str, float]) -> Iterator[_Window]:
    """Runs of up to three sentences of one block that begin with a wanted word and hold more for being longer."""
    share = _shares(page, wanted)
    hits = _hits(page, wanted)
    for first in sorted(hits):
        sentence, found, best = page.sentences[first], 0, 0.0
        for last in range(first, min(first + LONGEST_PASSAGE, len(page.sentences))):
            if page.sentences[last].block is not sentence.block:
                break
            found |= hits.get(last, 0)
            held = share(found)
            if held > best:
                best = held
                yield _Window(-_rank(sentence, held, last - first), first, last, held)


def _leaning(page: ReadPage, windows: Iterable[_Window], meant: frozenset[str]) -> Iterator[_Window]:
    """The windows, those a little further up that hold what the claim means by "it", or lean on it themselves."""
    weights = weigh(meant & page.postings.keys(), page)
    if not weights:
        yield from windows
        return
    for window in windows:
        sentences = page.sentences[window.first : window.last + 1]
        held = coverage(weights, frozenset().union(*(s.stems | s.leans_on for s in sentences)))
        yield window._replace(behind=window.behind - ANTECEDENT_SHARE * held)


def _pointed_first(page: ReadPage, windows: Iterable[_Window], pointed: Sequence[Span]) -> Iterator[_Window]:
    """The windows, those in the places ahead of all others; and each place's first sentence, whatever it holds."""
    spans = [sentence.span for sentence in page.sentences]
    for window in windows:
        passage = Span(spans[window.first].start, spans[window.last].end)
        is_meant = any(passage.overlaps(place) for place in pointed)
        yield window._replace(behind=window.behind - POINTED) if is_meant else window
    for place in pointed:
        yield from (_Window(-POINTED, number, number, 0.0) for number in met(spans, place)[:1])


def _hits(page: ReadPage, wanted: Mapping[str, float]) -> Mapping[int, int]:
    """Which wanted stems each sentence holds, a bit a stem in the order of `wanted`."""
    hits: defaultdict[int, int] = defaultdict(int)
    for number, stem in enumerate(wanted):
        for place in page.postings.get(stem, ()):
            hits[place] |= 1 << number
    return hits


def _shares(page: ReadPage, wanted: Mapping[str, float]) -> Callable[[int], float]:
    """The share of the wanted weight that a set of stems (bits as in `_hits`) holds; reckoned once for each set."""
    total = sum(wanted.values())
    weights = [
        (1 << number, weight, TITLE_SHARE * weight if stem in page.title else 0.0)
        for number, (stem, weight) in enumerate(wanted.items())
    ]

    @cache
    def share(found: int) -> float:
        """As `coverage` reckons it."""
        return sum([weight if found & bit else unsaid for bit, weight, unsaid in weights]) / total if total else 0.0

    return share


def _rank(sentence: Sentence, share: float, extra: int) -> float:
    """Close before far, short before long."""
    rank = share - DRAG * extra
    return rank if sentence.main else rank * OUTSIDE_SHARE


def _evidence(page: ReadPage, window: _Window) -> Evidence:
    first, last = page.sentences[window.first], page.sentences[window.last]
    span = Span(first.span.start, last.span.end)
    return Evidence(page.document, span, min(1.0, window.share), first.main, first.block.page)
