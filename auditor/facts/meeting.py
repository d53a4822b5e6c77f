"""Which facts meet in a text; by bisection, since a hostile page may hold a hundred thousand of them."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.model import Span, met


def meets(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a span overlaps any of `taken`, which are in order and apart."""
    return bool(met(taken, span))


def apart(spans: Sequence[Span]) -> list[Span]:
    """The spans in order of place without those that overlap an earlier or, from the same place, a longer one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept
