"""Links that read as one address and lead to another."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity


def linked(label: str, uri: str) -> str:
    """An article in HTML with one link at the end of a sentence."""
    return (
        f'<article><h1>Mill</h1><p>The mill at Haverdon was sold in June ( <a href="{uri}">{label}</a> ).</p></article>'
    )


@pytest.mark.parametrize(
    ("label", "uri"),
    [
        ("reuters.com", "https://fenlandview.com/mill"),
        ("www.reuters.com", "https://fenlandview.com/mill"),
        ("https://reuters.com/mill", "https://fenlandview.com/mill"),
        ("http://www.reuters.com/business/mill-sold-2024", "https://www.fenlandview.com/"),
        ("reuters.com/business/mill", "https://fenlandview.com/mill"),
        ("https://www.reuters.com/business/mi…", "https://fenlandview.com/mill"),
        ("uk.reuters.com", "https://reuters-news.com/mill"),
        ("bbc.co.uk", "https://bbc-haverdon.org/mill"),
        ("ft.com", "https://www.google.com/url?q=https://fenlandview.com/mill&sa=D"),
        ("ft.com", "https://web.archive.org/web/20240601000000/https://fenlandview.com/mill"),
        ("haverdon.gov.uk", "https://medium.com/@mill/sold"),
        ("https://nature.com/articles/s1", "https://sciencedirect.com/science/article/pii/s1"),
        ("https://github.com/rill/pump", "https://gitlab.com/rill/pump"),
        ("lemonde.fr", "https://lefigaro.fr/moulin"),
        ("https://reuters.com/a.", "https://fenlandview.com/a"),
        ("https://ida.github.io/mill", "https://otto.github.io/mill"),
        ("ida.substack.com", "https://otto.substack.com/p/mill"),
        ("ida.blogspot.com", "https://otto.blogspot.com/2024/05/mill.html"),
        ("haverdon.gov.uk", "https://norwich.gov.uk/mill"),
        ("smh.com.au", "https://theage.com.au/mill"),
    ],
)
def test_a_label_that_names_another_site_is_told(label: str, uri: str) -> None:
    """Whole addresses, hosts that stand as sources; wrappers are undone first."""
    assert told("link_labels", linked(label, uri), "piece.html") == [("other_site", [label])]


@pytest.mark.parametrize(
    ("label", "uri"),
    [
        ("https://reuters.com/mill", "https://reuters.com/harbour"),
        ("reuters.com/business/mill-sold", "https://www.reuters.com/world/harbour-opened"),
        ("https://github.com/rill/pump", "https://github.com/rill/valve"),
        ("https://example.com/a?id=3", "https://example.com/a?id=4"),
    ],
)
def test_a_label_that_names_another_page_is_told(label: str, uri: str) -> None:
    """The same site, but another path or query."""
    assert told("link_labels", linked(label, uri), "piece.html") == [("other_page", [label])]


@pytest.mark.parametrize(
    ("label", "uri"),
    [
        ("reuters.com", "https://www.reuters.com/business/mill"),
        ("Reuters", "https://fenlandview.com/mill"),
        ("uk.reuters.com", "https://reuters.com/mill"),
        ("https://reuters.com/mill", "http://www.reuters.com/mill/?utm_source=x"),
        ("https://reuters.com/business/…", "https://reuters.com/business/mill"),
        ("https://reuters.com/bus...", "https://reuters.com/business/mill"),
        ("https://reuters.com", "https://reuters.com/business/mill"),
        ("reuters.com", "https://t.co/AbCdEf"),
        ("bit.ly/3xYzAbc", "https://fenlandview.com/mill"),
        ("https://doi.org/10.1000/182", "https://nature.com/articles/s1"),
        ("nature.com", "https://doi.org/10.1000/182"),
        ("twitter.com/rill", "https://x.com/rill/status/1"),
        ("youtube.com", "https://youtu.be/AbCdEf"),
        ("bbc.com", "https://www.bbc.co.uk/news/mill"),
        ("guardian.com", "https://theguardian.com/mill"),
        ("ynetnews.com", "https://www.ynet.co.il/mill"),
        ("substack.com", "https://ida.substack.com/p/mill"),
        ("https://ida.github.io/pump", "https://github.com/ida/pump"),
        ("ida.substack.com", "https://www.ida.com/p/mill"),
        ("reuters.com", "https://rill.page.link/AbCd"),
        ("ft.com", "https://web.archive.org/web/20240601000000/https://www.ft.com/mill"),
        ("ft.com", "https://archive.ph/AbCdE"),
        ("ft.com", "https://www.google.com/url?q=https://ft.com/mill&sa=D"),
        ("ft.com", "https://proxy.example.edu/login?url=https://ft.com/mill"),
        ("reuters.com", "https://vertexaisearch.cloud.google.com/grounding-api-redirect/AbCdEf"),
        ("Booking.com", "https://fenlandview.com/hotels"),
        ("news@reuters.com", "https://fenlandview.com/hotels"),
        ("Node.js", "https://fenlandview.com/node"),
        ("main.py", "https://github.com/rill/pump"),
        ("and/or", "https://fenlandview.com/mill"),
        ("3.5", "https://fenlandview.com/mill"),
    ],
)
def test_what_may_be_one_is_not_told(label: str, uri: str) -> None:
    """Words and names, shorteners and resolvers, other names of one site, wrappers, labels cut short."""
    assert told("link_labels", linked(label, uri), "piece.html") == []


def test_a_host_that_the_sentence_needs_as_a_name_is_not_told() -> None:
    """Companies are called after their hosts, and press articles link their names to reports about them."""
    source = "# Chat\n\nThe founders of [character.ai](https://fenlandview.com/chat) left the company in June.\n"
    assert told("link_labels", source) == []


def test_a_chip_in_markdown_is_told() -> None:
    """The label of a chip is the site that readers trust."""
    source = "# Mill\n\nIt was sold ([reuters.com](https://fenlandview.com/mill?utm_source=chatgpt.com)).\n"
    assert told("link_labels", source) == [("other_site", ["reuters.com"])]


def test_labels_that_hide_one_site_are_one_finding() -> None:
    """The message counts them, and says where they lead."""
    source = "# Mill\n\n" + "It was sold ([reuters.com](https://fenlandview.com/mill)).\n\n" * 3
    (finding,) = found("link_labels", source)
    assert (len(finding.spans), finding.severity) == (3, Severity.HIGH)
    assert finding.message == "3 links that read “reuters.com” lead to another site, fenlandview.com."


def test_one_address_under_two_labels_is_fine() -> None:
    """Nobody is misled by it."""
    source = "# Mill\n\nIt was [sold](https://reuters.com/a) and [Reuters says why](https://reuters.com/a).\n"
    assert told("link_labels", source) == []
