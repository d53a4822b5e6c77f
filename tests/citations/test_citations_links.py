"""Which links cite."""

from __future__ import annotations

import pytest
from articles_to_cite import article

import auditor.citations.html_link as html_link
import auditor.citations.md_link as md_link
from auditor.citations import find_citations
from auditor.model import Article, Block, Link, Markup, Span, Style

BASE = "https://www.example.com/2025/05/mill"


@pytest.mark.parametrize(
    ("markup", "style"), [(Markup.HTML, Style.HTML_LINK), (Markup.MARKDOWN, Style.MD_LINK), (Markup.PLAIN, None)]
)
def test_the_style_follows_the_markup(markup: Markup, style: Style | None) -> None:
    """The same link is an HTML link in HTML and a Markdown link in Markdown; plain text has none."""
    read = article("The mill was [sold in May](https://acme.org/mill).", markup)
    found = [*html_link.find(read), *md_link.find(read)]
    assert [c.style for c in found] == ([style] if style else [])


def test_a_link_is_told_in_full() -> None:
    """Label and place as they stand, address as written, the address meant without tracking, host in lower case."""
    read = article("It was [sold](https://News.Acme.org/mill?id=3&utm_source=x).", Markup.HTML)
    (found,) = html_link.find(read)
    assert (found.label, found.span.of(read.text), found.host) == ("sold", "sold", "news.acme.org")
    assert found.url == "https://News.Acme.org/mill?id=3&utm_source=x"
    assert found.target == "https://News.Acme.org/mill?id=3"


def test_an_address_without_tracking_has_no_second_form() -> None:
    """`target` is None where it would repeat `url`."""
    (found,) = html_link.find(article("It was [sold](https://acme.org/mill#price).", Markup.HTML))
    assert (found.url, found.target, found.address) == ("https://acme.org/mill#price", None, found.url)


@pytest.mark.parametrize(
    "address",
    [
        "https://acme.org/",
        "https://acme.org/tag/mills",
        "https://www.example.com/2024/12/mill-for-sale",
        "https://example.com/news/mill-for-sale",
        "https://x.com/mill/status/1",
        "https://www.facebook.com/mill/posts/1",
        "https://www.reddit.com/r/mills/comments/1/",
        "https://shop.example.com/mill",
    ],
)
def test_pages_are_sources(address: str) -> None:
    """Other sites' pages of any kind, and the site's own articles."""
    assert list(html_link.find(article(f"It was [sold]({address}).", Markup.HTML, BASE)))


@pytest.mark.parametrize(
    "address",
    [
        "#price",
        "mailto:ida@acme.org",
        "javascript:void(0)",
        "tel:+48223645800",
        "ftp://acme.org/mill",
        "http://[broken",
        BASE,
        f"{BASE}#price",
        "http://example.com/2025/05/mill/?utm_source=x#price",
        "https://example.com",
        "https://www.example.com/",
        "https://www.example.com/tag/mills",
        "https://www.example.com/news/author/ida-holm",
        "https://www.example.com/search?q=mill",
        "https://www.example.com/politics/",
        "https://shop.example.com/",
        "https://twitter.com/intent/tweet?url=x",
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://www.linkedin.com/shareArticle?url=x",
        "https://api.whatsapp.com/send?text=x",
        "https://wa.me/?text=x",
    ],
)
def test_furniture_is_no_source(address: str) -> None:
    """Other schemes, the article itself, its site's home and lists, and buttons that share it."""
    assert list(html_link.find(article(f"It was [sold]({address}).", Markup.HTML, BASE))) == []


def test_a_label_needs_words_in_running_text() -> None:
    """Links around an image or a sign, in a heading, or over the end of a block are none."""
    address = "https://acme.org/mill"
    written = f"# [A mill]({address})\nIt [ ]({address}) was []({address}) sold [→]({address}).\nYes."
    read = article(written, Markup.HTML)
    across = Article(
        "by-hand", "One\n\ntwo", (Block(Span(0, 3)), Block(Span(5, 8))), Markup.HTML, (Link(Span(0, 8), address),)
    )
    assert [*html_link.find(read), *html_link.find(across)] == []


def test_space_at_the_ends_of_a_label_is_not_part_of_it() -> None:
    """The marker is the words."""
    read = article("It was[ sold ](https://acme.org/mill)in May.", Markup.HTML)
    (found,) = html_link.find(read)
    assert found.label == found.span.of(read.text) == "sold"


def test_a_link_wins_over_the_host_in_its_label() -> None:
    """`[acme.org](…)` is one citation, and it has the address."""
    read = article("It was sold ([see acme.org for more](https://acme.org/mill)) acme.org.", Markup.MARKDOWN)
    found = [c for group in find_citations(read) for c in group.citations]
    assert [(c.style, c.label) for c in found] == [
        (Style.MD_LINK, "see acme.org for more"),
        (Style.BARE_DOMAIN, "acme.org"),
    ]
