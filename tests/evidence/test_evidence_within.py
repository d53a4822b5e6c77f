"""The sentences of a page that lie inside a stretch of it."""

from __future__ import annotations

import pytest

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import Document, Snapshot, Span

TEXT = "Rill opened a shop. Sales rose.\n\nThornway closed two. Nobody said why."


@pytest.mark.parametrize("start", range(0, len(TEXT), 3))
@pytest.mark.parametrize("length", [0, 11, 20, 33, 40, 70])
def test_those_wholly_inside_are_found_and_no_others(start: int, length: int) -> None:
    """`within` gives in order what a look at every sentence gives."""
    document = read(Snapshot("text:", TEXT.encode(), "text/plain; charset=utf-8"))
    assert isinstance(document, Document)
    page, span = read_page(document), Span(start, start + length)
    assert page.within(span) == tuple(sentence for sentence in page.sentences if span.covers(sentence.span))
