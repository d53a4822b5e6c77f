"""A sentence shared out among its figures, so that each has the words that are said of it.

"$465 million, which includes $365 million in X subscriptions and $88 million in licences" is three figures with three
sets of words. The cut between two figures is the strongest mark between them; words after a figure go with it as far
as that mark ("$365 million in subscriptions | and $88 million in licences"), and so do words before it ("A costs $5 |
and B costs $6").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from auditor.model import Span

# From the strongest on; of several equal ones the last is taken, since more stands behind a figure than before it.
_CUTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r";\s|\n",
        r",?\s(?:while|whereas|but|although|though|compared (?:with|to)|versus|vs\.?|against|up from|down from)\s",
        r"[()]|\s[–—-]\s|—",
        r",\s",
        r"\s(?:and|or|plus)\s|/",
        r"\s(?:from|to|on|at|by|after|for|with|of|in|per|than)\s",
        r"\s",
    )
)


def segments(text: str, figures: Sequence[Span], within: Span) -> tuple[Span, ...]:
    """For each figure, in order, its part of the sentence `within`; together they hold the whole sentence."""
    cuts = [_cut(text, one.end, other.start) for one, other in pairwise(figures)]
    starts, ends = [within.start, *cuts], [*cuts, within.end]
    return tuple(Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)) if figures else ()


def _cut(text: str, start: int, end: int) -> int:
    """Where the words between two figures are parted."""
    for pattern in _CUTS:
        found = [match.start() for match in pattern.finditer(text, start, end)]
        if found:
            return found[-1]
    return max(start, end)
