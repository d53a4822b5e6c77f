"""Outlets, and where their pages stand."""

from __future__ import annotations

import pytest

from auditor.text.outlets import hosts_meant, may_mean


@pytest.mark.parametrize(
    ("cited", "host"),
    [
        ("bbc.com", "www.bbc.co.uk"),
        ("bbc.co.uk", "bbc.com"),
        ("m.bbc.co.uk", "www.bbc.com"),
        ("www.theregister.com", "theregister.co.uk"),
        ("reuters.com", "uk.reuters.com"),
        ("reuters.com", "m.reuters.com"),
        ("m.reuters.com", "reuters.com"),
        ("amp.fenland.example", "fenland.example"),
        ("cnn.com", "edition.cnn.com"),
        ("edition.cnn.com", "www.cnn.com"),
        ("en.wikipedia.org", "en.m.wikipedia.org"),
    ],
)
def test_a_host_may_mean_any_host_of_its_outlet(cited: str, host: str) -> None:
    """By the table of outlets alone, and in whatever form it is sent to telephones."""
    assert may_mean(cited, host)


@pytest.mark.parametrize(
    ("cited", "host"),
    [
        ("bbc.com", "bbc-haverdon.co.uk"),
        ("fenland.com", "fenland.co.uk"),
        ("uk.reuters.com", "reuters.com"),
        ("en.wikipedia.org", "de.wikipedia.org"),
        ("edition.cnn.com", "money.cnn.com"),
        ("ida.substack.com", "otto.substack.com"),
    ],
)
def test_a_host_means_no_page_of_others(cited: str, host: str) -> None:
    """One name under two endings is two sites unless the table says otherwise; an edition means its own pages."""
    assert not may_mean(cited, host)


def test_its_own_host_comes_first() -> None:
    """Then the others, each once."""
    assert hosts_meant("m.bbc.co.uk") == ("bbc.co.uk", "bbc.com")
    assert hosts_meant("fenland.example") == ("fenland.example",)
