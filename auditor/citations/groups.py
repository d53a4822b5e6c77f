"""Citations side by side are one group: they answer for the same words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from auditor.model import Article, Citation, Group

BETWEEN = re.compile(r"[\s()\[\],;]*+")


def grouped(article: Article, citations: Iterable[Citation]) -> tuple[Group, ...]:
    """The groups of citations that come in order of place and do not overlap, unless they share one marker.

    Two belong together if nothing stands between them but space, brackets, commas and semicolons, and no end of a
    block.
    """
    starts = [block.span.start for block in article.blocks]
    runs: list[list[Citation]] = []
    for citation in citations:
        if runs and side_by_side(article.text, starts, runs[-1][-1], citation):
            runs[-1].append(citation)
        else:
            runs.append([citation])
    return tuple(Group(tuple(run)) for run in runs)


def side_by_side(text: str, block_starts: list[int], first: Citation, second: Citation) -> bool:
    """Whether two citations share a marker, or stand in one block with nothing of weight between them."""
    if first.span == second.span:
        return True
    if bisect_right(block_starts, first.span.start) != bisect_right(block_starts, second.span.start):
        return False
    return BETWEEN.fullmatch(text, first.span.end, second.span.start) is not None
