"""Links of bylines, credits and pointers are no sources; sentences that begin like them keep theirs."""

import pytest
from articles_to_cite import article
from hypothesis import given
from hypothesis import strategies as st

import auditor.citations.html_link as html_link
from auditor.citations.furniture_lines import furniture
from auditor.model import Markup, Span

BASE = "https://www.example.com/2025/05/mill"
OWN = "https://www.example.com/2024/12/weir"
OTHER = "https://acme.org/mill"


def labels(line: str) -> list[str]:
    """The labels that cite in an article of one line, published at `BASE`."""
    return [citation.label for citation in html_link.find(article(line, Markup.HTML, BASE))]


@pytest.mark.parametrize(
    "line",
    [
        "By [Ida Holm]({})",
        "By [Ida Holm]({}) and [Jan de Vries]({})",
        "By [Ida Holm, MD]({}), [Ole Berg]({}) | 4 May 2025, 10:15 am",
        "Medically reviewed by [Ida J. Holm, PhD]({})",
        "Par [Ida Holm]({}) et [Léa Martin]({}) — 24 novembre 2024 à 18:42",
        "The Valley | 4.5.2025 | Von [Ida Holm]({}) (mit Ole Berg)",
        "Photo by [Ida Holm]({}) on [Pictures]({})",
        "The mill in May. Photo: [Ida Holm]({}).",
        "The mill in May (Image: [County Archive]({}))",
        "([Artist: holm]({}))",
        "Foto: [Ida Holm]({})",
    ],
)
def test_who_made_the_article_and_its_pictures_is_no_source(line: str) -> None:
    """Names after “By” or “Photo” lead to their authors, wherever those have their pages."""
    assert labels(line.format(*[OTHER] * 3)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Read more: [Why the weir broke]({})",
        "[Read: Why the weir broke]({})",
        "[[Read: Why the weir broke]({})]",
        "[Related: Why the weir broke]({})",
        "RELATED STORIES: [Why the weir broke]({}) | [Who paid]({})",
        "Lire aussi : [Pourquoi le barrage a cédé]({})",
        "Lesen Sie auch: [Warum das Wehr brach]({})",
        "[Learn more]({})",
    ],
)
def test_what_else_there_is_to_read_is_no_source(line: str) -> None:
    """Pointers to other articles of the same site; one to another site may be a source."""
    assert labels(line.format(OWN, OWN)) == []
    assert labels(line.format(OTHER, OTHER)) != []


@pytest.mark.parametrize(
    "line",
    [
        "By [the latest count]({}) 30 mills were sold.",
        "By [Monday]({}) the mill had been sold to its workers.",
        "A photo by [the agency]({}) shows smoke over the mill.",
        "The picture: [sales]({}) rose by 4 % in May.",
        "Read more about the sale in [the letter]({}).",
        "Related work was [described in May]({}).",
        "Von [drei Mühlen]({}) blieb eine.",
        "Source: [County Archive]({})",
        "More: [sales]({}) rose by 4 %.",
        "The mill, by [Ida Holm]({})’s count the oldest of them, was sold.",
    ],
)
def test_sentences_that_begin_alike_keep_their_links(line: str) -> None:
    """What such a line does not hold tells that it is a sentence."""
    assert len(labels(line.format(OWN))) == 1


def test_a_credit_leaves_the_other_links_of_its_line() -> None:
    """The caption's own source stays."""
    caption = f"The mill was [sold in May]({OTHER}). Photo: [Ida Holm](https://holm.org/a)"
    assert labels(caption) == ["sold in May"]


def test_only_the_line_around_a_link_counts() -> None:
    """A name below the headline and the text under it may share a block."""
    read = article(f"By [Ida Holm]({OTHER})", Markup.HTML, BASE)
    assert list(html_link.find(read)) == []
    assert furniture("The mill was sold", [Span(13, 17)], own=False) == frozenset()


def test_without_the_address_of_the_article_pointers_stay() -> None:
    """What is the site's own cannot be told."""
    read = article(f"Read more: [Why the weir broke]({OWN})", Markup.HTML)
    assert len(list(html_link.find(read))) == 1


@pytest.mark.parametrize("words", ["by " * 20_000, "read more " * 20_000, "photo: ( " * 20_000, "— by —" * 30_000])
def test_p9_long_lines_are_not_read(words: str) -> None:
    """A line that is longer than any such line costs nothing, however many links stand in it."""
    text = words + f"[x]({OTHER}) " * 3
    assert len(labels(text)) == 3


@given(st.lists(st.sampled_from(["By", " and ", "[L]", ", ", "Photo:", "(", ")", ".", "Read more:", " "]), max_size=9))
def test_any_line_is_answered(parts: list[str]) -> None:
    """The labels left out are labels of the line."""
    line, places = "", []
    for part in parts:
        if part == "[L]":
            places.append(Span(len(line), len(line) + 8))
        line += "Ida Holm" if part == "[L]" else part
    assert furniture(line, places, own=True) <= frozenset(range(len(places)))
