"""Lines that hold nothing but sources."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims

LONG = "It was old. It was grey. It was cold. It was sold."


def claims(text: str, name: str = "a.md") -> list[tuple[list[str], str]]:
    """The labels and the claim of each group, in order."""
    article = read_article(text.encode(), name)
    found = find_claims(article, find_citations(article))
    return [([citation.label for citation in claim.group.citations], claim.text) for claim in found]


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Source: techcrunch.com", ["techcrunch.com"]),
        ("Source: www.techcrunch.com.", ["www.techcrunch.com"]),
        ("(Source: techcrunch.com)", ["techcrunch.com"]),
        ("Via: uk.reuters.com", ["uk.reuters.com"]),
        ("Sources: reuters.com, lemonde.fr and spiegel.de", ["reuters.com", "lemonde.fr", "spiegel.de"]),
        ("Quelle: spiegel.de", ["spiegel.de"]),
        ("Source: Reuters", ["Reuters"]),
        ("Source: [Reuters](https://reuters.com/a)", ["Reuters"]),
        ("Source: https://reuters.com/a", ["https://reuters.com/a"]),
    ],
)
def test_a_line_of_sources_answers_for_the_paragraph_above(line: str, labels: list[str]) -> None:
    """All of its sources, whatever the style, for the whole of a short paragraph."""
    above = "It was old. The mill was sold."
    found = claims(f"A ship came in.\n\n{above}\n\n{line}\n\nNobody was there.")
    assert [label for group, _ in found for label in group] == labels
    assert {claim for _, claim in found} == {above.rstrip(".")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG}\n\nSource: reuters.com", "It was sold"),
        ("It was old (lemonde.fr). It was sold.\n\nSource: reuters.com", "It was sold"),
        ("- It was old.\n- It was sold.\n\nSource: reuters.com", "It was sold"),
        ("| mill | sold |\n|---|---|\n| Upper | 5 |\n\nSource: reuters.com", "Upper | 5"),
    ],
)
def test_it_answers_for_no_more_than_is_left(text: str, expected: str) -> None:
    """The last sentence of a long paragraph, what no other marker has taken, the last item, the last row."""
    assert claims(text)[-1] == (["reuters.com"], expected)


@pytest.mark.parametrize(
    "text",
    [
        "# The mill was sold\n\nSource: reuters.com",
        "```\nx = 1\n```\n\nSource: reuters.com",
        "Source: reuters.com",
    ],
)
def test_there_may_be_nothing_above(text: str) -> None:
    """A heading and code are no claims: then the line is all that there is."""
    assert claims(text) == [(["reuters.com"], "reuters.com")]


def test_a_link_of_words_alone_is_its_own_claim() -> None:
    """What a paragraph says that is a link is said by its label."""
    assert claims("It was old.\n\n[The mill was sold](https://reuters.com/a)")[-1][1] == "The mill was sold"


def test_items_of_addresses_take_no_words() -> None:
    """They may be a list of sources without a heading."""
    found = claims("It was sold.\n\n- https://reuters.com/a\n- https://lemonde.fr/b")
    assert "It was sold" not in {claim for _, claim in found}
