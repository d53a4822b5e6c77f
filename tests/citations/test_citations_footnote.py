"""Markers of notes that have names."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.model import Citation, Style

NOTES = """

[^1]: Acme, [The sale](https://acme.org/sale), 2024.
[^2]: https://example.com/mill
[^holm]: Ida Holm, "Rivers". doi:10.1000/182
[^p.4]: Rivers, p. 4.
    See also https://later.example.com/
[^5]: None of this was asked.
"""


def citations(text: str, name: str = "a.md") -> list[Citation]:
    """All citations of a text in order."""
    return [one for group in find_citations(read_article(text.encode(), name)) for one in group.citations]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("It was sold.[^1]", ["acme.org"]),
        ("It was sold[^1].", ["acme.org"]),
        ("It was sold [^2], then closed.", ["example.com"]),
        ("It was sold.[^1][^2]", ["acme.org", "example.com"]),
        ("It was sold.[^1] [^2]", ["acme.org", "example.com"]),
        ("It was sold.[^1] It closed.[^2]", ["acme.org", "example.com"]),
        ("It was sold.[^2] It closed.[^2]", ["example.com", "example.com"]),
        ("It was sold.[^holm]", ["doi.org"]),
        ("“It is sold”[^1], he said.", ["acme.org"]),
        ("- It was sold[^1]\n- It closed[^2]", ["acme.org", "example.com"]),
        ("| mill | sold |\n|---|---|\n| Upper | May[^1] |", ["acme.org"]),
        ("> It was sold[^1].", ["acme.org"]),
        ("It cost **€5 million**[^1].", ["acme.org"]),
        ("It was sold ([^1]).", ["acme.org"]),
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_markers(text: str, hosts: list[str], name: str) -> None:
    """Each leads to the first address of its note, in Markdown and in plain text."""
    found = citations(f"The mill\n\n{text}{NOTES}", name)
    assert [(one.style, one.host) for one in found] == [(Style.FOOTNOTE, host) for host in hosts]


@pytest.mark.parametrize(
    ("marker", "note"),
    [
        ("[^5]", "source 5 is listed without an address"),
        ("[^6]", "there is no note 6"),
        ("[^Holm]", "there is no note Holm"),
    ],
)
def test_what_leads_nowhere(marker: str, note: str) -> None:
    """A marker without a note, or whose note has no address, is told as such."""
    (found,) = citations(f"It was sold.{marker}{NOTES}")
    assert (found.style, found.label, found.note) == (Style.UNRESOLVABLE, marker, note)


@pytest.mark.parametrize(
    "text",
    [
        "## The mill[^1]\n\nIt stands.",
        "```\nx[^1]\n```",
        "It was sold [^].",
        "It was sold [^a b].",
        "It was 2[^ 1].",
        "x^1",
    ],
)
def test_no_markers(text: str) -> None:
    """None in headings and code; a name has no space."""
    assert citations(text + NOTES) == []


def test_notes_are_no_running_text() -> None:
    """What stands in a note is cited by its marker only."""
    text = (
        "It was sold.[^1]\n\n[^1]: See [Acme](https://acme.org/a), example.com and https://acme.org/b[^2].\n\nThe end."
    )
    assert [one.url for one in citations(text)] == ["https://acme.org/a"]


@pytest.mark.parametrize(
    "text",
    [
        "It was sold.[^1]\n\n## Sources\n\n[^1]: https://acme.org/a",
        "It was sold.[^1]\n\n[^1]: https://acme.org/a\n\nIt closed.",
        "[^1]: https://acme.org/a\n\nIt was sold.[^1]",
        "It was sold.[^1]\n\n[^1]:https://acme.org/a",
        "It was sold.[^1]\n\n[^1]: <https://acme.org/a>",
        "It was sold.[^1]\n\n[^1]: Acme, The sale\n    https://acme.org/a",
        "It was sold.[^1]\n\n- [^1]: https://acme.org/a",
    ],
)
def test_where_notes_stand(text: str) -> None:
    """At the end, in the middle, under a heading, over two lines."""
    assert [one.url for one in citations(text)] == ["https://acme.org/a"]
