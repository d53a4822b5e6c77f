"""The names of a page that may be one of the claim's."""

from __future__ import annotations

import pytest
from pages_by_hand import page

from auditor.checks.naming.name_forms import same_name
from auditor.checks.naming.page_names import names_alike
from auditor.evidence import read_page
from auditor.facts import find_names
from auditor.model import Name, Span

PAGE = read_page(
    page(
        "Jane Holt of the European Central Bank met Arthur Mensch and Volodymyr Zelenskyy in Lyon on Monday.",
        "The FBI and the Financial Conduct Authority wrote to Holt, to J. K. Marsh and to Rolls-Royce Holdings.",
        "Mensch told the BBC that Marsh Group plc, the DoD and Zelensky's office had answered; Lyon had not.",
    )
)
NAMED = (
    "Holt",
    "Jane Holt",
    "Jane Mary Holt",
    "ECB",
    "E.C.B.",
    "FCA",
    "UK Financial Conduct Authority",
    "Federal Bureau of Investigation",
    "British Broadcasting Corporation",
    "Department of Defense",
    "RRH",
    "Rolls-Royce",
    "Zelenskiy",
    "Marsh",
    "Marsh plc",
    "Lyon",
    "Lyons",
    "Mistral",
    "Sir",
    "&",
)


@pytest.mark.parametrize("words", NAMED)
def test_no_name_that_is_the_same_is_passed_over(words: str) -> None:
    """Those found by their words are those that a look at every name of the page finds."""
    name = Name(Span(0, len(words)), words)
    there = [fact for sentence in PAGE.sentences for fact in sentence.facts if isinstance(fact, Name)]
    assert names_alike(PAGE, name) == {fact.words for fact in there if same_name(name, fact)}


def test_the_page_holds_names_to_find() -> None:
    """Of the names above, more than half stand on the page in one form or another."""
    assert len(list(find_names(PAGE.document.text))) > 10
    assert sum(bool(names_alike(PAGE, Name(Span(0, len(words)), words))) for words in NAMED) > len(NAMED) / 2
