"""An article that is its own source."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity

HERE = "https://www.fenlandview.com/2024/mill-sold"


def linked(
    uri: str, before: str = "The mill was ", label: str = "sold in June", after: str = ", and nobody bid."
) -> str:
    """An article with one link in a sentence."""
    return f"# Mill\n\n{before}[{label}]({uri}){after}\n"


@pytest.mark.parametrize(
    "uri",
    [
        HERE,
        "http://fenlandview.com/2024/mill-sold",
        f"{HERE}/",
        f"{HERE}?utm_source=newsletter",
        f"{HERE}?fbclid=abc",
        f"https://web.archive.org/web/20240601000000/{HERE}",
        f"https://www.google.com/url?q={HERE}&sa=D",
        "https://fenlandview.com:443/2024/mill-sold",
    ],
)
def test_a_link_back_to_the_article_is_told(uri: str) -> None:
    """Whatever scheme, wrapper or tracking the address has."""
    assert told("self_citation", linked(uri), base_uri=HERE) == [("own_page", ["sold in June"])]


@pytest.mark.parametrize(
    "marker",
    [
        "fenlandview.com",
        "(fenlandview.com)",
        "news.fenlandview.com",
        "https://fenlandview.com/2023/mill-for-sale",
        "([fenlandview.com](https://fenlandview.com/2023/mill?utm_source=chatgpt.com))",
        "[[4]](https://fenlandview.com/2023/mill)",
        "[oai_citation:3‡Fenland View](https://fenlandview.com/2023/mill)",
    ],
)
def test_a_marker_that_names_the_own_site_is_told(marker: str) -> None:
    """It stands there only to name a source, and names itself."""
    ((kind, words),) = told("self_citation", f"# Mill\n\nIt was sold for £3 million {marker}.\n", base_uri=HERE)
    assert (kind, len(words)) == ("own_site", 1)


@pytest.mark.parametrize(
    ("base", "marker", "is_own"),
    [
        ("https://www.bbc.com/news/mill", "bbc.co.uk", True),
        ("https://sport.bbc.co.uk/mill", "news.bbc.co.uk", True),
        ("https://www.smh.com.au/mill", "theage.com.au", False),
        ("https://ida.github.io/mill", "otto.github.io", False),
        ("https://ida.substack.com/p/mill", "otto.substack.com", False),
        ("https://ida.substack.com/p/mill", "ida.substack.com", True),
        ("https://ida.blogspot.com/mill.html", "otto.blogspot.com", False),
        ("https://haverdon.gov.uk/mill", "norwich.gov.uk", False),
    ],
)
def test_whose_site_it_is_decides(base: str, marker: str, is_own: bool) -> None:
    """An outlet's other host and a sister of the same name are its own; another writer at the same service is not."""
    found_there = told("self_citation", f"# Mill\n\nIt was sold for £3 million {marker}.\n", base_uri=base)
    assert found_there == ([("own_site", [marker])] if is_own else [])


@pytest.mark.parametrize(
    "source",
    [
        linked("https://www.fenlandview.com/2023/mill-for-sale"),
        linked("https://reuters.com/2024/mill-sold"),
        linked("#graph"),
        linked(f"{HERE}#graph"),
        linked("https://www.fenlandview.com/"),
        linked("https://www.fenlandview.com/tag/mills"),
        linked(HERE, before="", label="Read this article in full", after=""),
        linked("https://fenlandview.example.org/2024/mill-sold"),
        linked("mailto:desk@fenlandview.com"),
        linked(f"https://www.facebook.com/sharer.php?u={HERE}"),
        "# Mill\n\nIt was sold, the owner told the Fenland View.\n",
        "# Mill\n\nIt was sold, the owner told Reuters.\n",
        "# Mill\n\nIt was sold reuters.com.\n",
        "# Mill\n\nWrite to desk@fenlandview.com.\n",
        "# Mill\n\nVisit fenlandview.com for more.\n",
        "# Mill\n\nIt was sold for £3 million fenlandviews.com.\n",
    ],
)
def test_other_pages_and_furniture_are_none(source: str) -> None:
    """Earlier reports of the site, places in the article, buttons, other sites, what the prose says."""
    assert told("self_citation", source, base_uri=HERE) == []


def test_nothing_is_told_where_the_address_is_not_known() -> None:
    """An article from a file may be of any site."""
    assert told("self_citation", "# Mill\n\nIt was sold for £3 million fenlandview.com.\n") == []


def test_a_page_tells_its_own_address() -> None:
    """The canonical address of an HTML file is where it was published."""
    source = (
        f'<html><head><link rel="canonical" href="{HERE}"></head><body><article><h1>Mill</h1>'
        f'<p>It was <a href="{HERE}">sold in June</a>, and nobody bid for its land.</p></article></body></html>'
    )
    assert told("self_citation", source, "piece.html") == [("own_page", ["sold in June"])]


def test_the_message_names_the_site() -> None:
    """And weighs less than an address that is lost."""
    (finding,) = found("self_citation", "# Mill\n\nIt was sold for £3 million fenlandview.com.\n", base_uri=HERE)
    assert finding.severity is Severity.MEDIUM
    assert finding.message == "The article was published at fenlandview.com, and gives fenlandview.com as a source."
