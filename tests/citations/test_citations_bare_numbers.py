"""Bare numbers behind commas and spaces, and past the end of a list that was cut."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations


def numbers(text: str, listed: int = 4) -> list[tuple[str, bool]]:
    """The label of every citation, and whether it has an address."""
    entries = "".join(f"\n{n}. Title {n} - Site, https://s{n}.example.com/p" for n in range(1, listed + 1))
    groups = find_citations(read_article(f"The mill\n\n{text}\n\nWorks cited\n{entries}".encode(), "a.txt"))
    return [(one.label, one.url is not None) for group in groups for one in group.citations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was sold 1, and it closed in 2018 2.", "12"),
        ("It was sold 1 and closed 2. It had 12 rooms.", "12"),
        ("It was sold 1. The price was £260 2, 3.", ["1", "2, 3", "2, 3"]),
        ("It was sold.1 It closed,2 and the river rose.3", "123"),
        ("It was sold.1 It closed by 2018,2 and the river rose.3", "123"),
        ("It was sold in 2019.1 New owners came.2", "12"),
    ],
)
def test_numbers_in_order(text: str, expected: str | list[str]) -> None:
    """Each new number is the one after the highest before it."""
    assert numbers(text) == [(number, True) for number in expected]


@pytest.mark.parametrize(
    "text",
    [
        "It has 3 rooms, and 4.",
        "The team won 1, lost 3 and drew 4.",
        "Pupils of Class 1, Class 2 and Class 3.",
        "It runs on Unity 2019.1 Beta.",
        "It rose by 1,2 and 3,4 percent.",
        "The score was 1 and then 4.",
    ],
)
def test_figures_in_the_text(text: str) -> None:
    """Counts, classes, versions and decimals are none."""
    assert numbers(text) == []


def test_a_list_that_was_cut() -> None:
    """Numbers that go on counting past its end are markers without an address; one that jumps is a figure."""
    assert numbers("It was sold.1 It closed.2 It fell.3 It burnt.9", listed=2) == [
        ("1", True),
        ("2", True),
        ("3", False),
    ]
