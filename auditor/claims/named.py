"""Outlets that the prose names join the group whose claim they stand in; the others have a claim of their own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.model import Citation, Claim, Group, Style

NEAREST = 4  # claims of one sentence may hold each other; no more of them do


def split_off(groups: Iterable[Group]) -> tuple[list[Group], list[Citation]]:
    """The groups of markers, and the outlets that stand in the prose by themselves."""
    kept: list[Group] = []
    named: list[Citation] = []
    for group in groups:
        markers = tuple(citation for citation in group.citations if citation.style is not Style.NAMED)
        named.extend(citation for citation in group.citations if citation.style is Style.NAMED)
        if markers:
            kept.append(group if len(markers) == len(group.citations) else Group(markers))
    return kept, named


def joined(claims: Sequence[Claim], named: Iterable[Citation]) -> tuple[list[Claim], list[Citation]]:
    """The claims with the outlets that their words name, and the outlets that no claim covers."""
    found = list(claims)
    starts = [claim.span.start for claim in found]
    alone: list[Citation] = []
    for citation in named:
        last = bisect_right(starts, citation.span.start)
        around = (i for i in range(max(0, last - NEAREST), last) if found[i].span.covers(citation.span))
        index = max(around, default=None)
        if index is None:
            alone.append(citation)
        else:
            group = Group(tuple(sorted((*found[index].group.citations, citation), key=lambda one: one.span)))
            found[index] = replace(found[index], group=group)
    return found, alone
