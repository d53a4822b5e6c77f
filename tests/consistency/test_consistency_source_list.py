"""A promised list of sources."""

from __future__ import annotations

import pytest

from auditor.consistency import examine
from auditor.model import Article, Block, BlockKind, Link, Markup, Severity, Span


def article(*lines: str, linked: bool = False) -> Article:
    """An article of a block a line; `# ` begins a heading, `- ` an item; a link over the last line."""
    text, blocks = "", []
    for line in lines:
        kind = {"# ": BlockKind.HEADING, "- ": BlockKind.ITEM}.get(line[:2], BlockKind.PARAGRAPH)
        words = line.removeprefix("# ").removeprefix("- ")
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind))
        text += words
    links = (Link(blocks[-1].span, "https://news.example/"),) if linked else ()
    return Article("by-hand", text, tuple(blocks), Markup.HTML, links)


@pytest.mark.parametrize("heading", ["Sources", "# Sources", "References:", "# Works cited", "Notes"])
@pytest.mark.parametrize("after", [(), ("# About the author", "She writes."), ("She writes about mills.",)])
def test_a_heading_without_a_list_is_found(heading: str, after: tuple[str, ...]) -> None:
    """At the end, before another heading, or before a paragraph that is no entry."""
    told = article("The mill is sold.", heading, *after)
    (found,) = examine(told)
    assert (found.check, found.kind, found.severity) == ("source_list", "empty_source_list", Severity.MEDIUM)
    assert [span.of(told.text) for span in found.spans] == [heading.removeprefix("# ")]


@pytest.mark.parametrize(
    "entry",
    ["- Fenland View, 3 March", "[1] Fenland View", "1. Fenland View", "https://news.example/", "“The mill is sold”"],
)
def test_a_list_with_an_entry_is_none(entry: str) -> None:
    """An item, a number, an address, or a title in marks."""
    assert examine(article("The mill is sold.", "# Sources", entry)) == ()


def test_a_linked_line_is_an_entry() -> None:
    """A title that links is an entry without any mark."""
    assert examine(article("# Sources", "The mill is sold", linked=True)) == ()


def test_a_sentence_about_sources_is_no_heading() -> None:
    """The word must stand alone."""
    assert examine(article("Sources said that the mill is sold.", "She writes.")) == ()
