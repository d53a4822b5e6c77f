"""Normal forms of web addresses."""

import pytest

from auditor.model.addresses import host_of, is_host_or_below, page_key, without_tracking


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.example.org/a/", "http://example.org/a"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("https://example.org/a#top", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=3", "https://example.org/a?id=3"),
        ("HTTPS://EXAMPLE.org/a?fbclid=1", "https://example.org/a"),
    ],
)
def test_one_page_has_one_key(one: str, other: str) -> None:
    """Scheme, default port, www, fragment, tracking and last slash do not part two addresses of one page."""
    assert page_key(one) == page_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a?id=3", "https://example.org/a?id=4"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://uk.example.org/a", "https://example.org/a"),
    ],
)
def test_two_pages_have_two_keys(one: str, other: str) -> None:
    """Path case, query, other ports and subdomains part pages."""
    assert page_key(one) != page_key(other)


def test_an_address_without_tracking_is_left_as_written() -> None:
    """Only what is taken away changes: escapes and order of a clean address stay."""
    clean = "https://example.org/a?q=%C3%A9+b&x=1;2"
    assert without_tracking(clean) == clean


@pytest.mark.parametrize("uri", ["mailto:a@b.org", "javascript:alert(1)", "http://[::1", "https://e.org:99999/", ""])
def test_what_is_no_web_address_has_no_host(uri: str) -> None:
    """Other schemes and broken addresses give None and never raise."""
    assert host_of(uri) is None


def test_a_host_takes_its_subdomains_and_not_the_reverse() -> None:
    """reuters.com takes uk.reuters.com; uk.reuters.com does not take reuters.com; endings need a dot."""
    assert is_host_or_below("uk.reuters.com", "reuters.com")
    assert is_host_or_below("www.reuters.com", "reuters.com")
    assert not is_host_or_below("reuters.com", "uk.reuters.com")
    assert not is_host_or_below("notreuters.com", "reuters.com")
