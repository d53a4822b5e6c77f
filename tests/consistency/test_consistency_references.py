"""Markers and lists of sources, held against each other."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity

TOWNS = ("Haverdon", "Kell", "Thornway", "Marsh", "Lowick")


def numbered(*markers: str, listed: int = 5, entry: str = "[{n}] {town} mill, https://fenlandview.com/{town}") -> str:
    """An article of a sentence a marker, and a list of so many entries."""
    told_ = "\n\n".join(f"The mill was sold in June for the {n}. time {marker}." for n, marker in enumerate(markers, 1))
    entries = "\n\n".join(entry.format(n=n, town=town) for n, town in enumerate(TOWNS[:listed], 1))
    return f"# Mills\n\n{told_}\n\n## Sources\n\n{entries}\n"


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        (numbered("[1]", "[2]", "[3]", listed=2), ["[3]"]),
        (numbered("[1]", "[2]", "[7]", "[9]", listed=3), ["[7]", "[9]"]),
        (numbered("[1]", "[2]", "[12]"), ["[12]"]),
        (numbered("[1, 2]", "[3, 8]"), ["[3, 8]"]),
        (numbered("[1][2]", "[3][6]"), ["[6]"]),
        (numbered("[1]", "[4]", listed=3, entry="{n}. {town} mill, https://fenlandview.com/{town}"), ["[4]"]),
        (numbered("[1]", "[4]", listed=3, entry="[{n}] [{town}](https://fenlandview.com/{town})"), ["[4]"]),
        (numbered("[1]", "[2]", "[6]", "[6]"), ["[6]", "[6]"]),
    ],
)
def test_numbers_beyond_the_list_are_told(source: str, missing: list[str]) -> None:
    """All of them in one finding; they are not told again as markers without an address."""
    cut = [words for kind, words in told("references", source) if kind == "cut_source_list"]
    assert cut == [missing]
    assert told("lost_addresses", source) == []


def test_the_message_says_where_the_list_ends() -> None:
    """A reader looks for the number and finds nothing: that is grave."""
    (finding,) = found("references", numbered("[1]", "[2]", "[3]", listed=2))
    assert finding.severity is Severity.HIGH
    assert finding.message == "The list of sources ends at number 2, but the text refers to number 3."


@pytest.mark.parametrize(
    ("markers", "unused"),
    [
        (("[1]", "[2]", "[3]", "[4]"), ["[5] Lowick"]),
        (("[1]", "[2]", "[4]", "[5]"), ["[3] Thornway"]),
        (("[2]", "[3]", "[4]"), ["[1] Haverdon", "[5] Lowick"]),
        (("[1, 2]", "[4]"), ["[3] Thornway", "[5] Lowick"]),
        (("[1-4]",), ["[5] Lowick"]),
        (("[1][2][3]",), ["[4] Marsh", "[5] Lowick"]),
        (("[1]", "[1]", "[2]", "[3]", "[3]", "[5]"), ["[4] Marsh"]),
    ],
)
def test_entries_that_nothing_points_to_are_told(markers: tuple[str, ...], unused: list[str]) -> None:
    """In one finding for the list, in its order."""
    ((kind, words),) = told("references", numbered(*markers))
    assert kind == "unused_reference"
    assert [words_[: len(entry)] for words_, entry in zip(words, unused, strict=True)] == unused


def test_a_footnote_without_a_marker_is_told() -> None:
    """Markdown's notes are a list too."""
    source = (
        "# Mills\n\nIt was sold[^1] in June[^kell].\n\n[^1]: https://fenlandview.com/a\n\n"
        "[^kell]: Kell Post, https://kellpost.com/b\n\n[^3]: https://fenlandview.com/c\n"
    )
    ((kind, words),) = told("references", source)
    assert (kind, len(words)) == ("unused_reference", 1)


def test_unused_entries_weigh_little() -> None:
    """Nothing false stands in print; the message counts them."""
    (finding,) = found("references", numbered("[1]", "[2]", "[3]", "[4]"))
    assert finding.severity is Severity.LOW
    assert finding.message == "One entry is never referred to in the text, of 5 in the list of sources."


ALL = ("[1]", "[2]", "[3]", "[4]", "[5]")


@pytest.mark.parametrize(
    "source",
    [
        numbered(*ALL),
        numbered("[1-5]"),
        numbered("[1, 2, 3]", "[4, 5]"),
        numbered(*ALL, entry="[{n}] {town} and its mills. Haverdon 1998."),
        numbered("[1]", "[2]", "[3]", "[4]").replace("# Mills", "# Mills [5]"),
        numbered("[1]", "[2]", "[3]", "[4]") + "\n| Mill | Note |\n|---|---|\n| Lowick | sold [5] |\n",
        numbered("[1]", "[2]", "[3]", "[4]", "[(Lowick)](https://fenlandview.com/Lowick)"),
        numbered("[1]", "[2]", "[3]", "[4]", entry="[{n}] ↩ {town}, https://fenlandview.com/{town}"),
        numbered("[1]"),
        numbered("fenlandview.com", "kellpost.com"),
        numbered("[1]", "[2]", listed=0).replace("## Sources", ""),
        "# Mills\n\nIt was sold.\n\n## Further reading\n\n- [Kell](https://kellpost.com/a)\n- [Fens](https://fens.com/b)\n",
        "# Mills\n\nIt was sold [by the council] in 2024.\n",
        "# Mills\n\nIt was sold.[^1]\n\n[^1]: Holt, *Mills of the Fens*, 1998.\n",
        "# Mills\n\nThe list of lots was [1, 2, 3].\n\n1. One\n2. Two\n3. Three\n",
    ],
)
def test_lists_in_use_are_left_alone(source: str) -> None:
    """Whole lists, ranges, books, entries named in headings, tables or by links, lists that are not pointed into."""
    assert told("references", source) == []


def test_a_book_is_no_lost_address() -> None:
    """A printed source has no address, and the reader finds it in the list."""
    source = numbered(*ALL, entry="[{n}] {town} and its mills. Haverdon 1998.")
    assert told("lost_addresses", source) == []


@pytest.mark.parametrize(
    "heading", ["## Quellen", "## Einzelnachweise", "## Bibliografía", "## 参考文献", "## Sources"]
)
def test_an_empty_list_is_known_in_other_languages(heading: str) -> None:
    """A heading with nothing under it."""
    assert told("source_list", f"# Mills\n\nIt was sold.\n\n{heading}\n") == [("empty_source_list", [heading[3:]])]
