"""Whose site a host is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.sites import plain_host, registrable_domain, same_site, site_of


@pytest.mark.parametrize(
    ("host", "domain"),
    [("www.bbc.co.uk", "bbc.co.uk"), ("ida.substack.com", "substack.com"), ("co.uk", None), ("a.nosuchsuffix", None)],
)
def test_the_registrable_domain_is_known(host: str, domain: str | None) -> None:
    """One label more than the public suffix; hosting services count as one site."""
    assert registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("www.abc.net.au", "abc.net.au"),
        ("mobile.smh.com.au", "smh.com.au"),
        ("www.gov.uk", "www.gov.uk"),
        ("docs.ida.github.io", "ida.github.io"),
        ("github.io", "github.io"),
        ("ida.blogspot.com", "ida.blogspot.com"),
        ("ida.blogspot.co.uk", "blogspot.co.uk"),
        ("ida.substack.com", "ida.substack.com"),
        ("www.ida.substack.com", "ida.substack.com"),
        ("www.substack.com", "substack.com"),
        ("substack.com", "substack.com"),
        ("ida.medium.com", "ida.medium.com"),
        ("co.uk", None),
        ("news.nosuchsuffix", None),
        ("localhost", None),
    ],
)
def test_the_site_of_a_host_is_its_publishers(host: str, site: str | None) -> None:
    """By the public suffix list with the names of hosting services, each of which is somebody else's."""
    assert site_of(host) == site


def test_two_hosts_of_one_publisher_are_one_site() -> None:
    """Siblings count; two writers of one service do not, nor two firms of one country."""
    assert same_site("sport.bbc.co.uk", "www.bbc.co.uk")
    assert not same_site("ida.github.io", "otto.github.io")
    assert not same_site("bbc.co.uk", "itv.co.uk")
    assert same_site("uk.paper.nosuchsuffix", "paper.nosuchsuffix")
    assert not same_site("uk.paper.nosuchsuffix", "de.paper.nosuchsuffix")


@pytest.mark.parametrize(
    ("host", "plain"),
    [
        ("m.bbc.com", "bbc.com"),
        ("www.bbc.co.uk", "bbc.co.uk"),
        ("mobile.smh.com.au", "smh.com.au"),
        ("amp.theguardian.com", "theguardian.com"),
        ("en.m.wikipedia.org", "en.wikipedia.org"),
        ("m.fenland.example", "fenland.example"),
        ("m.de", "m.de"),
        ("amp.co.uk", "amp.co.uk"),
        ("uk.reuters.com", "uk.reuters.com"),
        ("medium.com", "medium.com"),
    ],
)
def test_forms_for_telephones_are_the_site_itself(host: str, plain: str) -> None:
    """ "m.", "mobile.", "amp." and "www." say nothing, unless they are the name; editions are hosts of their own."""
    assert plain_host(host) == plain


@settings(deadline=None)  # a busy machine is no failure
@given(st.from_regex(r"[a-z0-9-]{0,8}(\.[a-z0-9-]{0,8}){0,4}", fullmatch=True))
def test_a_site_is_part_of_its_host_and_its_own_site(host: str) -> None:
    """Whatever the labels are."""
    site = site_of(host)
    assert site is None or (host.endswith(site) and site_of(site) == site)
