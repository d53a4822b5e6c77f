"""The two pictures of the report, as numbers for inline SVG: how many claims on each pile, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import ClaimReview
from auditor.report.words import Pile, pile_of, piled

WIDTH = 1000
GAP = 3
NARROWEST = 12  # A single claim among hundreds must still be seen.
TICK = 5
TICK_ORDER = [Pile.CONFIRMED, Pile.UNCHECKED, Pile.LOOK, Pile.FIX]


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of a picture that is `WIDTH` units wide."""

    x: int
    width: int
    pile: Pile


def verdict_bar(reviews: Sequence[ClaimReview]) -> tuple[Bar, ...]:
    """The verdict bar: a stretch for each pile that is not empty, as wide as its share."""
    counts = {pile: count for pile, count in piled(reviews).items() if count}
    if not counts:
        return ()
    room = WIDTH - GAP * (len(counts) - 1) - NARROWEST * len(counts)
    bars, x = [], 0
    for pile, count in counts.items():
        width = NARROWEST + room * count // len(reviews)
        bars.append(Bar(x, width, pile))
        x += width + GAP
    last = bars.pop()
    return (*bars, Bar(last.x, WIDTH - last.x, last.pile))


def position_strip(reviews: Sequence[ClaimReview], article_chars: int) -> tuple[Bar, ...]:
    """The position strip: a tick where each claim begins; what needs work is drawn last, so on top."""
    urgent_last = sorted(reviews, key=lambda review: TICK_ORDER.index(pile_of(review)))
    reach = (WIDTH - TICK) / max(article_chars, 1)
    return tuple(Bar(round(review.claim.span.start * reach), TICK, pile_of(review)) for review in urgent_last)
