"""Outlets: which a text names, and where their pages stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.outlets import first_words, hosts_meant, may_mean, named_outlets, outlets

NAMES = sorted(outlets())


def test_each_name_of_the_table_is_found() -> None:
    """Each name is found whole where it stands between words, never as a shorter name that it begins with."""
    for name in NAMES:
        ((span, outlet),) = named_outlets(f"so {name}, it is")
        assert (span.start, span.end, outlet) == (3, 3 + len(name), outlets()[name])


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*NAMES, "the", " ", " ", ". ", "ß", "x", "_", "-", "’s", "日"]), max_size=12))
def test_a_part_of_a_text_names_what_it_names_alone(parts: list[str]) -> None:
    """Looking for the first words once for a longer text changes nothing, and every outlet stands as it is written."""
    text = "".join(parts)
    alone = list(named_outlets(text))
    assert alone == list(named_outlets(text, first_words(f"{text} dpa")))
    for span, outlet in alone:
        assert outlets()[span.of(text)] == outlet
        assert not text[span.end : span.end + 1].isalnum()


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
