"""What markers answer for that point into a list of sources."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims

BRACKETS = "\n\n## Sources\n\n" + "\n\n".join(f"[{n}] https://s{n}.example.com/p" for n in range(1, 10))
BARE = "\n\n## Works cited\n\n" + "\n".join(f"{n}. https://s{n}.example.com/p" for n in range(1, 10))
NOTES = "\n\n" + "\n".join(f"[^{n}]: https://s{n}.example.com/p" for n in range(1, 10))


def claims(text: str) -> list[str]:
    """The claims of a Markdown text in order."""
    article = read_article(text.encode(), "a.md")
    return [claim.text for claim in find_claims(article, find_citations(article))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was old. It was sold {1}. It closed.", ["It was sold"]),
        ("It was old. It was sold. {1} It closed.", ["It was sold"]),
        ("It was old. It was sold.{1} It closed.", ["It was sold"]),
        ("It was sold.{1} It closed.{2}", ["It was sold", "It closed"]),
        ("It was sold. {1} It closed. {2}", ["It was sold", "It closed"]),
        ("It was sold{1}, and it closed{2}.", ["It was sold", "and it closed"]),
        ("It was sold.{1}{2} It closed.", ["It was sold"]),
        ("It was sold in May. Then it closed. Nobody came.{3}", ["Nobody came"]),
        ("“It is sold. It is gone.”{1} Then it closed.", ["“It is sold. It is gone.”"]),
        ("It was old (sold {1}) and grey {2}.", ["sold", "It was old (sold {1}) and grey"]),
        ("- It was sold{1}\n- It closed.{2}", ["It was sold", "It closed"]),
        ("- **Sale**: It was old. It was sold.{1}", ["It was sold"]),
        ("| mill | state |\n|---|---|\n| Upper. Old. | sold in May {1} |", ["Upper. Old. | sold in May"]),
        ("| mill | a | b |\n|---|---|---|\n| Upper | 5 {1} | 7 {2} |", ["Upper | 5", "7"]),
        ("It was sold for €5 m.{1} In 2024 it closed.{2}", ["It was sold for €5 m", "In 2024 it closed"]),
    ],
)
@pytest.mark.parametrize("style", ["bracket", "note", "raised"])
def test_markers(text: str, expected: list[str], style: str) -> None:
    """Before the stop or after it, with or without space: the words to the left, in their own sentence."""
    form, below = {"bracket": ("[{}]", BRACKETS), "note": ("[^{}]", NOTES), "raised": ("{}", BRACKETS)}[style]
    marks = [form.format("⁰¹²³"[n] if style == "raised" else n) for n in range(4)]
    if style == "raised" and "}{" in text:
        marks[2] = "⸴" + marks[2]
    if style == "raised" and " {" in text:
        pytest.skip("raised numbers never stand apart")
    assert claims(text.format(*marks) + below) == [words.format(*marks) for words in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to [3], the mill was sold.", "the mill was sold"),
        ("It was old. As [3] shows, it was sold.", "it was sold"),
        ("As reported in [3]: it was sold. It closed.", "it was sold"),
        ("Per [3], it was sold, and closed.", "it was sold, and closed"),
    ],
)
def test_markers_before_their_words(text: str, expected: str) -> None:
    """A marker that leads in answers for what follows it."""
    assert claims(text + BRACKETS) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was old. It was sold.1 It closed.2", ["It was sold", "It closed"]),
        ("It was sold in 2024.1 The river ran dry.", ["It was sold in 2024"]),
        ("It was sold.1,2 It closed.", ["It was sold"]),
        ("- It was sold.1\n- It closed.2", ["It was sold", "It closed"]),
        ("“It is sold.”1 Then it closed.2", ["“It is sold.”", "Then it closed"]),
        ("| mill | state | Sources |\n|---|---|---|\n| Upper | sold. Gone. | 1 |", ["Upper | sold. Gone."]),
    ],
)
def test_bare_numbers(text: str, expected: list[str]) -> None:
    """The number is no part of the claim, nor of the next one."""
    assert [words.rstrip(".") for words in claims(text + BARE)] == [words.rstrip(".") for words in expected]


def test_lists_of_sources_make_no_claims() -> None:
    """A host name or an address in a list is cited by its marker only."""
    text = "It was sold [1].\n\n## Sources\n\n[1] Acme, example.com, https://acme.org/a\n\n[2] As Reuters said, bbc.com"
    assert claims(text) == ["It was sold"]
