"""Bare numbers behind a stop that point into a list of works cited."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.model import Citation, Style

LIST = "\n\n#### **Works cited**\n\n" + "\n".join(
    f"{n}. Title {n} \\- Site, accessed May 5, 2025, [https://s{n}.example.com/p](https://s{n}.example.com/p)  "
    for n in range(1, 16)
)
PLAIN_LIST = "\n\nWorks cited\n\n" + "\n".join(
    f"{n}. Title {n} - Site, accessed May 5, 2025, https://s{n}.example.com/p" for n in range(1, 16)
)


def citations(text: str, name: str = "a.md") -> list[Citation]:
    """All citations of a text in order."""
    return [one for group in find_citations(read_article(text.encode(), name)) for one in group.citations]


def numbers(found: list[Citation]) -> list[str]:
    """The numbers of the entries that are cited."""
    assert all(one.style is Style.WORKS_CITED for one in found)
    return [(one.host or "").removeprefix("s").removesuffix(".example.com") for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was sold.1", ["1"]),
        ("The mill was sold.1 It closed soon.12", ["1", "12"]),
        ("The mill was sold in 2024.12 The river ran dry.", ["12"]),
        ("The mill was sold in 2024.12", ["12"]),
        ("The mill was sold.1,2 It closed.", ["1", "2"]),
        ("The mill was sold.1, 2", ["1", "2"]),
        ("“The mill is sold.”3 So he said.", ["3"]),
        ("He said “the mill is sold”.3 So it was.", ["3"]),
        ("It was sold (for five million).4 It closed.", ["4"]),
        ("Was it sold?5 It was!6", ["5", "6"]),
        ("It grew by 5%.7 Then it fell.", ["7"]),
        ("It runs on Gemma3.7 This helps.", ["7"]),
        ("The law is AGPL-3.0 or later.8 It is free.", ["8"]),
        ("- It was sold.9\n- It closed.10", ["9", "10"]),
        ("It was sold by *Acme*.11 “Gone,” he said.", ["11"]),
        ("It was sold.12\n\nIt closed.", ["12"]),
        ("It was sold.13 iPhones were not.", ["13"]),
        ("| mill | state | Sources |\n|---|---|---|\n| Upper | sold | 1 |\n| Lower | closed | 2, 3 |", ["1", "2", "3"]),
        ("製粉所は売却された。14", ["14"]),
    ],
)
def test_markers(text: str, expected: list[str]) -> None:
    """A number glued to the end of a sentence is one, also after a year; so is one alone in a column of sources."""
    assert numbers(citations(text + LIST)) == expected


@pytest.mark.parametrize("text", ["The mill was sold.1 It closed soon.12", "It was sold in 2024.3 The river ran dry."])
def test_plain_text(text: str) -> None:
    """A report saved without markup."""
    assert len(numbers(citations(f"The mill\n\n{text}{PLAIN_LIST}", "a.txt"))) == text.count(".1") + text.count(".3")


@pytest.mark.parametrize(
    "text",
    [
        "It costs 2.5 million.",
        "It needs Python 3.12 or newer.",
        "It needs Python 3.12",
        "It runs on version 3.7 Turbo.",
        "See Fig.2 The mill.",
        "It is No.5 Of all.",
        "It is v.2",
        "The share is 0.5.",
        "It was sold.16",
        "It was sold. 1 mill stands.",
        "It was sold.1st of May.",
        "## 3.1 The mill\n\nIt stands.",
        "It was sold.1.2 times.",
        "```\nx.1\n```",
        "It was sold at 10.15 on 5.12 in May.",
        "It grew 3.1% and 2.7x.",
        "| mill | floors |\n|---|---|\n| Upper | 3 |",
        "It was sold.1 by Acme.",
    ],
)
def test_figures(text: str) -> None:
    """Figures, versions, sections, abbreviations and numbers beyond the list are none."""
    assert citations(text + LIST) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was sold.1 It closed.2",
        "It was sold.1 It closed.2\n\n1. https://a.org/1\n2. https://a.org/2\n\nThe\n\nend\n\nof\n\nthe\n\nmill",
        "It was sold.1 It closed.2\n\n## Sources\n\n- https://a.org/1\n- https://a.org/2",
    ],
)
def test_a_list_with_numbers_is_needed(text: str) -> None:
    """Without a heading over a numbered list a number behind a stop is nothing."""
    assert [one for one in citations(text) if one.style is Style.WORKS_CITED] == []


def test_an_article_that_cites_by_brackets_has_no_bare_numbers() -> None:
    """One way to cite excludes the other."""
    found = citations("It was sold.1 It closed [2]." + LIST)
    assert [(one.style, one.label) for one in found] == [(Style.NUMBERED, "[2]")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was sold1. It closed2. It stands3.", ["1", "2", "3"]),
        ("The mill was sold1. It closed.", []),
        ("It has model2. It has covid19. It is q3.", []),
    ],
)
def test_numbers_before_the_stop(text: str, expected: list[str]) -> None:
    """They count where they name much of the list; else they are parts of names."""
    short = "\n\n## References\n\n" + "\n".join(f"{n}. https://s{n}.example.com/p" for n in range(1, 5))
    assert numbers(citations(text + short)) == expected


@pytest.mark.parametrize("marked", ["May٣. The mill", "May.٣ The mill", "2024.\u06f3 The mill"])
def test_digits_of_other_scripts_are_no_keys(marked: str) -> None:
    """Arabic and Persian digits name no source, and break nothing: lists are read with plain and raised digits."""
    assert citations(f"The mill was sold in {marked} closed.{PLAIN_LIST}", "a.txt") == []
