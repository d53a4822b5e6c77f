"""Sentences cut into clauses."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.clauses import clause_at, clauses
from auditor.model import Span


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Rill lost $3 million, while Thornway earned $5 million.",
            ["Rill lost $3 million", "while Thornway earned $5 million"],
        ),
        ("Sales rose 5 % (up from 3 %) in May", ["Sales rose 5 %", "up from 3 %", "in May"]),
        ("It raised $150 million and is worth $7 billion", ["It raised $150 million", "and is worth $7 billion"]),
        (
            "Sales were $3 million, up from $2 million a year ago",
            ["Sales were $3 million", "up from $2 million a year ago"],
        ),
        ("In 2024, it sold bread and butter.", ["In 2024, it sold bread and butter"]),
        ("The tie-break ended 7:5.", ["The tie-break ended 7:5"]),
    ],
)
def test_a_sentence_is_cut_where_a_clause_opens(text: str, parts: list[str]) -> None:
    """Clauses end at marks and at the words that open another; a list of two nouns stays whole."""
    assert [span.of(text) for span in clauses(text)] == parts


def test_a_figure_is_told_its_own_clause() -> None:
    """The clause of a place is the one in which it begins."""
    text = "Rill lost $3 million, while Thornway earned $5 million."
    assert clause_at(text, Span(text.index("$5"), len(text))).of(text) == "while Thornway earned $5 million"


@given(st.text(alphabet="ab ,.;:()–—\n and but which", max_size=80))
def test_clauses_keep_every_word_in_order(text: str) -> None:
    """No letter is lost, none stands in two clauses."""
    spans = clauses(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    outside = "".join(
        text[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True)
    )
    assert not any(letter.isalnum() for letter in outside)
