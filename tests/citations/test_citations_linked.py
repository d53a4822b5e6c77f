"""Addresses that an article holds anywhere."""

from __future__ import annotations

from auditor.citations.linked import MOST_OF_A_HOST, linked_pages
from auditor.model import Article, Block, Link, Markup, Span

PAPER = "villagepost.co.uk"


def article(text: str, *links: str, base_uri: str | None = None) -> Article:
    """An article of one block whose links all stand on its first words."""
    return Article(
        "by-hand",
        text,
        (Block(Span(0, len(text))),),
        Markup.HTML,
        tuple(Link(Span(0, 4), uri) for uri in links),
        base_uri=base_uri,
    )


def test_links_and_written_addresses_of_a_named_host_are_found() -> None:
    """Of it and its subdomains, each page once, redirects and archives undone; none of other sites."""
    told = article(
        f"Mill. See https://{PAPER}/a and news.{PAPER}/2024/the-mill-is-sold, not https://other.co.uk/b.",
        f"https://www.{PAPER}/a?utm_source=x",
        f"https://web.archive.org/web/20240301000000/https://{PAPER}/c",
        f"https://www.google.com/url?q=https://{PAPER}/d&sa=D",
        "https://other.co.uk/e",
        f"https://not{PAPER}/f",
    )
    assert list(linked_pages(told, {PAPER})) == [
        f"https://www.{PAPER}/a",
        f"https://{PAPER}/c",
        f"https://{PAPER}/d",
        f"https://news.{PAPER}/2024/the-mill-is-sold",
    ]
    assert list(linked_pages(told, {f"news.{PAPER}"})) == [f"https://news.{PAPER}/2024/the-mill-is-sold"]
    assert list(linked_pages(told, set())) == []


def test_www_in_a_citation_does_not_count() -> None:
    """Nor in the address."""
    for host, uri in ((f"www.{PAPER}", f"https://{PAPER}/a"), (PAPER, f"https://www.{PAPER}/a")):
        assert list(linked_pages(article("Mill.", uri), {host})) == [uri]


def test_home_pages_lists_and_the_article_itself_are_none() -> None:
    """What they hold changes, or is what is to be checked."""
    told = article(
        "Mill.",
        f"https://{PAPER}/",
        f"https://{PAPER}/tag/mills",
        f"https://{PAPER}/a#top",
        base_uri=f"https://{PAPER}/a",
    )
    assert list(linked_pages(told, {PAPER})) == []


def test_a_page_of_links_is_not_asked_for_whole() -> None:
    """Only the first of a host; other hosts have their own share."""
    many = [f"https://{PAPER}/{n}" for n in range(MOST_OF_A_HOST + 5)]
    found = list(linked_pages(article("Mill.", *many, "https://other.co.uk/e"), {PAPER, "other.co.uk"}))
    assert found == [*many[:MOST_OF_A_HOST], "https://other.co.uk/e"]


def test_links_to_an_outlets_other_hosts_are_found() -> None:
    """Where the table of outlets says so: bbc.com may mean a page of bbc.co.uk."""
    told = article("Mill.", "https://www.bbc.co.uk/news/mill-1", "https://bbc-haverdon.co.uk/mill")
    assert list(linked_pages(told, {"m.bbc.com"})) == ["https://www.bbc.co.uk/news/mill-1"]
