"""Whether a page has a fact's value or words anywhere."""

from __future__ import annotations

import pytest

from auditor.evidence import may_hold, read_page
from auditor.facts import find_facts
from auditor.model import Block, Document, Snapshot, Span

TEXT = "Rill sold 40 pumps to Norwich in May 2024. “We will do it again, and better than before,” said Ida Holm."


@pytest.mark.parametrize(
    ("claim", "is_held"),
    [
        ("It sold 40 pumps", True),
        ("It sold 41 pumps", False),
        ("It was in May 2024", True),
        ("It was in June 2024", False),
        ("The mill of Fenland is old", True),
        ("Ida Holm went", True),
        ("Otto Holm went", False),
        ("“We will do it again, and better”", True),
        ("“Nobody knows when the mill was built”", False),
    ],
)
def test_a_page_may_hold_what_it_has_the_value_or_words_of(claim: str, is_held: bool) -> None:
    """By value, by all words of a name, by most words of a quotation; the title counts."""
    document = Document(Snapshot("https://a.example/", b""), TEXT, (Block(Span(0, len(TEXT))),), title="Fenland")
    (fact,) = find_facts(claim)[:1]
    assert may_hold(read_page(document), fact) is is_held
