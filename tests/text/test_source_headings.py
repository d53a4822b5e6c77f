"""Which words stand over a list of sources."""

from __future__ import annotations

import pytest

from auditor.text.source_headings import Heading, source_heading


@pytest.mark.parametrize(
    "words",
    [
        "References",
        "SOURCES:",
        "## 7. References",
        "**Works cited**",
        "= Bibliography =",
        "IV. Sources",
        "📚 Sources",
        "Sources (12)",
        "References[edit]",
        "Einzelnachweise [Bearbeiten]",
        "Quellen:",
        "Références",
        "Fuentes",
        "Bibliografía",
        "Źródła",
        "Источники",
        "参考文献",
        "参考文献：",
        "出典",
        "참고문헌",
        "المصادر",
    ],
)
def test_a_heading_of_sources(words: str) -> None:
    """In any language, with numbers, marks and counts around it."""
    assert source_heading(words) is Heading.SOURCES


@pytest.mark.parametrize("words", ["Notes", "Footnotes:", "Anmerkungen", "External links", "Further reading"])
def test_a_heading_of_notes(words: str) -> None:
    """What may be sources and may be remarks is told apart."""
    assert source_heading(words) is Heading.NOTES


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Sources said",
        "Source: Reuters",
        "Sources of income",
        "The sources",
        "References to the mill",
        "Notes from the river",
        "Quellenhof",
        "S" * 10_000,
        "[" * 60,
    ],
)
def test_other_words(words: str) -> None:
    """A sentence or a title with such a word in it is no such heading."""
    assert source_heading(words) is None
