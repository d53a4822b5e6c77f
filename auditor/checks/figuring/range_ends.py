"""A range of the claim whose two ends the page tells apart: "$20-to-$70" of "from $20 for one to $70 for another"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from auditor.checks.comparing.compare import SAME, compare
from auditor.checks.comparing.one_unit import is_written_range
from auditor.checks.figuring.figures_there import Match
from auditor.checks.placing.binding import Place, places
from auditor.model import Hedge, Inquiry, Kind, Quantity, Span, Stance

# Words that make two figures the ends of a range, before the lower and before the upper one.
_FROM = re.compile(
    r"\b(?:from|between|rang(?:e|es|ed|ing)|anywhere|as (?:little|low|few) as|start(?:s|ed|ing)? (?:at|from)"
    r"|minimum(?: of)?|lowest|cheapest|smallest|at least)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|and|through|as (?:much|high|many) as|maximum(?: of)?|highest|largest|dearest|most expensive|at most) "
    r"(?:[a-z]{1,10} ){0,2}$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]|\. ")
_REACH = 60
# So many figures of one sentence, the smallest and the largest of them the ends, are a row that the claim sums up.
_ROW = 3


def told_apart(inquiry: Inquiry, claimed: Quantity) -> Iterator[Match]:
    """Where one sentence of the page has both ends of a claimed range, tied together, and no figure beyond them.

    The match's figure is the range with its place on the page: from the first of the two figures to the second.
    """
    if not is_written_range(claimed) or claimed.low is None or claimed.high is None:
        return
    low, high = _end(claimed, claimed.low), _end(claimed, claimed.high)
    by_sentence: defaultdict[Span, list[Place[Quantity]]] = defaultdict(list)
    for place in places(inquiry, claimed, lambda printed: compare(low, printed) is not None):
        by_sentence[place.sentence.span].append(place)
    for there in by_sentence.values():
        first, last = (_first(end, there) for end in (low, high))
        beyond = any(_is_beyond(claimed, place.fact) for place in there)
        if first and last and not beyond and _are_tied(inquiry, first, last, there):
            ends = sorted((first.fact.span, last.fact.span))
            told = replace(claimed, span=Span(ends[0].start, ends[1].end))
            yield Match(replace(first, fact=told), Stance.SUPPORTS, Kind.MATCH)


def _end(claimed: Quantity, value: Decimal) -> Quantity:
    return replace(claimed, value=value, low=value, high=value, hedge=Hedge.EXACT)


def _first(end: Quantity, there: list[Place[Quantity]]) -> Place[Quantity] | None:
    """The first place of one end; "as little as" and "up to" only say which of the two it is."""
    equal = [place for place in there if compare(end, replace(place.fact, hedge=Hedge.EXACT)) == SAME]
    return min(equal, key=lambda place: place.fact.span.start, default=None)


def _is_beyond(claimed: Quantity, printed: Quantity) -> bool:
    """Whether a figure of the page is none of those that lie between the ends."""
    comparison = compare(claimed, printed)
    return comparison is None or comparison[0] is Stance.REFUTES or printed.value is None


def _are_tied(inquiry: Inquiry, first: Place[Quantity], last: Place[Quantity], there: list[Place[Quantity]]) -> bool:
    """Whether words make the two figures ends ("from $20 … to $70"), or they frame a row of three and more."""
    if len({place.fact.value for place in there}) >= _ROW:
        return True
    text, low, high = inquiry.page.document.text, first.fact.span, last.fact.span
    led = _FROM.search(text, max(first.sentence.span.start, low.start - _REACH), low.start)
    between = low.end < high.start and not _CLAUSE.search(text, low.end, high.start)
    return bool(led and between and _TO.search(text, low.end, high.start))
