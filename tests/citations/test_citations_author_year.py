"""Authors and years that point into a list of sources."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.model import Style

LIST = """

## References

Smith, A. (2021). Mills. https://a.example.org/mills

Lee, B., & Smith, A. (2019). Weirs. https://a.example.org/weirs

World Mill Office. (2020). Figures. https://a.example.org/figures

van der Berg, C. 2018a. Salt. https://a.example.org/salt
"""


def cited(text: str) -> list[tuple[str, str | None]]:
    """Label and last part of the address of every citation."""
    groups = find_citations(read_article((text + LIST).encode(), "a.md"))
    return [(one.label, one.url and one.url.rpartition("/")[2]) for group in groups for one in group.citations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was sold (Smith, 2021).", [("Smith, 2021", "mills")]),
        ("It was sold (see Lee & Smith 2019, p. 4).", [("Lee & Smith 2019, p. 4", "weirs")]),
        ("It was sold (World Mill Office, 2020).", [("World Mill Office, 2020", "figures")]),
        ("It was sold (van der Berg, 2018a).", [("van der Berg, 2018a", "salt")]),
        ("It fell (Smith, 2021; Kim, 2017).", [("Smith, 2021", "mills"), ("Kim, 2017", None)]),
        ("But Smith (2021) doubts it.", [("Smith (2021)", "mills")]),
        ("As Lee and Smith (2019) show, it fell.", [("Lee and Smith (2019)", "weirs")]),
    ],
)
def test_works_of_the_list(text: str, expected: list[tuple[str, str | None]]) -> None:
    """They lead to their entry; one that is not listed is told where its neighbour is."""
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It was sold (since May 2021).",
        "The Building Act (1999) says so.",
        "It was sold (Smith, 2020).",
        "It was sold (2021).",
        "The city (Mill Act, 1999) says so.",
        "Smith sold it in 2021.",
    ],
)
def test_names_and_years_that_no_list_has(text: str) -> None:
    """They are none."""
    assert cited(text) == []


def test_the_style_on_the_wire() -> None:
    """They are told as `numbered`, the style of all keys into a list."""
    groups = find_citations(read_article(("It was sold (Smith, 2021)." + LIST).encode(), "a.md"))
    assert [one.style for group in groups for one in group.citations] == [Style.NUMBERED]
