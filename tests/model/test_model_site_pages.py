"""Addresses that lead to no article."""

from __future__ import annotations

import pytest

from auditor.model.site_pages import SitePage, site_page


@pytest.mark.parametrize(
    "uri",
    [
        "https://example.com",
        "https://example.com/",
        "http://www.example.com/#top",
        "https://example.com/?utm_source=chatgpt.com",
        "https://example.com/en/",
        "https://example.com/en-gb",
        "https://example.com/index.html",
        "https://example.com/home",
    ],
)
def test_a_home_page(uri: str) -> None:
    """The bare host, a language of it, or a page of that name; tracking does not count."""
    assert site_page(uri) is SitePage.HOME


@pytest.mark.parametrize(
    "path",
    [
        "news/", "latest", "business", "tag/mistral-ai", "topics/ai/page/2", "author/jane-doe", "category/politics/uk",
        "search?q=mistral", "sections/health",
    ],
)  # fmt: skip
def test_a_list_of_articles(path: str) -> None:
    """A section, tag, topic, author or search."""
    assert site_page(f"https://example.com/{path}") is SitePage.LISTING


@pytest.mark.parametrize("path", ["subscribe", "login", "newsletters/morning", "account/settings"])
def test_a_page_for_customers(path: str) -> None:
    """Where one signs in or up."""
    assert site_page(f"https://example.com/{path}") is SitePage.SERVICE


@pytest.mark.parametrize(
    "uri",
    [
        "https://example.com/2024/03/01/flu",
        "https://example.com/news/flu-returns-to-the-valley",
        "https://example.com/news/123456",
        "https://example.com/sections/health/2024/03/01/flu",
        "https://example.com/category/how-a-mill-was-sold",
        "https://example.com/tag/report.pdf",
        "https://example.com/topics/ai/2025-outlook",
        "https://example.com/?p=1234",
        "https://example.com/?id=7&utm_source=x",
        "https://example.com/news?id=99",
        "https://example.com/about",
        "https://example.com/mill",
        "https://example.com/en/mill",
        "ftp://example.com/",
        "mailto:desk@example.com",
        "https://[bad/",
    ],
)
def test_what_may_be_an_article_is_none(uri: str) -> None:
    """A path of its own, a query that may name a page, a page about the firm itself, and what is no web address."""
    assert site_page(uri) is None
