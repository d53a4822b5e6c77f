"""Heads, feet and page numbers: what stands at the edge of several pages in the same words and place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from auditor.extract.pdf.segments import Segment
from auditor.extract.pdf.sheets import Box

# Margins are an inch on most pages of 11 (9 %), and heads stand in them; only the outermost lines are looked at.
EDGE = 0.12
OUTERMOST = 3
# Points by which a head's place differs between pages.
SAME_PLACE = 2.0
# Between lines of one text there is less than this, in heights of a line.
APART = 0.4
# A number that stands alone, as those of pages do; not the "1" of "1,234".
NUMBER = re.compile(r"(?<![\w.,])\d{1,4}(?![\w]|[.,]\d)")
MOST_NUMBERS = 4


def furniture(pages: Sequence[tuple[Box, Sequence[Segment]]]) -> list[set[int]]:
    """For each page the numbers of the segments that are no part of its text.

    A segment is one if another page has the same words in the same place, or the same but for one number that grows
    with the pages. Figures that merely differ make no furniture: a table that runs on has rows of one look.
    """
    seen: dict[tuple[str, bool], list[tuple[float, int, int]]] = defaultdict(list)
    for page, (box, segments) in enumerate(pages):
        for number, is_top, at in _at_edges(box, segments):
            for key in _keys(segments[number].text, page):
                seen[key, is_top].append((at, page, number))
    found: list[set[int]] = [set() for _ in pages]
    for places in seen.values():
        for (at, page, number), (other_at, other_page, other) in pairwise(sorted(places)):
            if other_page != page and other_at - at <= SAME_PLACE:
                found[page].add(number)
                found[other_page].add(other)
    return [_parted(box, segments, edges) for (box, segments), edges in zip(pages, found, strict=True)]


def _parted(box: Box, segments: Sequence[Segment], edges: set[int]) -> set[int]:
    """Those that stand apart from the page's text; none if there were no text left."""
    has_text = len(edges) < len(segments)
    downwards = sorted(range(len(segments)), key=lambda number: -segments[number].box.top)
    upwards = sorted(range(len(segments)), key=lambda number: segments[number].box.bottom)
    upper = {number for number in edges if segments[number].box.bottom > (box.bottom + box.top) / 2}
    sides = ((upper, downwards), (edges - upper, upwards))
    kept = {n for side, order in sides for n in _stacked(segments, side, order, only_first=not has_text)}
    return kept if len(kept) < len(segments) else set()


def _stacked(segments: Sequence[Segment], edges: set[int], order: Sequence[int], *, only_first: bool) -> set[int]:
    """From the edge inwards: lines of heads, up to the last gap before something else (or up to the first gap)."""
    kept: set[int] = set()
    waiting: set[int] = set()
    for place, number in enumerate(order):
        box = segments[number].box
        if number in edges:
            waiting.add(number)
        elif not any(segments[other].box.shares_line_with(box) for other in waiting):
            break
        following = order[place + 1 : place + 2]
        if not following or _apart(box, segments[following[0]].box):
            kept |= waiting
            waiting = set()
            if only_first and kept:
                break
    return kept


def _apart(edge: Box, box: Box) -> bool:
    """Whether a space parts a line from the next."""
    return max(edge.bottom - box.top, box.bottom - edge.top) >= APART * edge.height


def _at_edges(box: Box, segments: Sequence[Segment]) -> Iterator[tuple[int, bool, float]]:
    """Number, whether at the top, and distance from that edge, of what may be head or foot."""
    reach = EDGE * box.height
    for is_top in (True, False):
        places = [(box.top - one.box.top if is_top else one.box.bottom - box.bottom) for one in segments]
        levels = sorted({round(at) for at in places if at <= reach})[:OUTERMOST]
        yield from ((number, is_top, at) for number, at in enumerate(places) if round(at) in levels)


def _keys(text: str, page: int) -> Iterable[str]:
    """The words as they are, and with each of their numbers told by how far it is ahead of the page's place."""
    words = " ".join(text.casefold().split())
    yield words
    for match in list(NUMBER.finditer(words))[:MOST_NUMBERS]:
        yield f"{words[: match.start()]}\0{int(match[0]) - page}{words[match.end() :]}"
