"""The ids that every report speaks of: c-1 claims, r-1 citations, g-1 groups, s-1 sources, each from 1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.model import Citation, Claim, Document, Group, Source


def citation_numbers(claims: Iterable[Claim]) -> dict[Citation, int]:
    """Each citation's number, in order of its place in the article."""
    citations = (citation for claim in claims for citation in claim.group.citations)
    return {citation: number for number, citation in enumerate(sorted(citations, key=lambda c: c.span), 1)}


def group_numbers(claims: Iterable[Claim]) -> dict[Group, int]:
    """Each group's number, in order of its first marker's place."""
    groups = (claim.group for claim in claims)
    return {group: number for number, group in enumerate(sorted(groups, key=lambda g: g.span), 1)}


def source_number(sources: Sequence[Source], wanted: Source | None) -> int | None:
    """The number of a source that a choice points at; its count of claims may have been taken later."""
    if wanted is None:
        return None
    return next(
        (n for n, s in enumerate(sources, 1) if s.uri == wanted.uri and _same(s.outcome, wanted.outcome)),
        None,
    )


def document_number(sources: Sequence[Source], document: Document) -> int | None:
    """The number of the source whose page this is."""
    return next((n for n, s in enumerate(sources, 1) if _same(s.outcome, document)), None)


def _same(one: object, other: object) -> bool:
    """Identity first: pages are long, and equal only where one came back as a copy from another process."""
    return one is other or one == other
