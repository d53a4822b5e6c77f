"""What in an address is a secret."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.secrets import has_secret, redacted


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("https://editor:hush@news.example/a", "https://news.example/a"),
        ("https://editor@news.example:8443/a?b=c", "https://news.example:8443/a?b=c"),
        ("https://editor:hush@news.example:99999/a", "https://news.example:99999/a"),
        ("https://news.example/a?page=2&token=hush", "https://news.example/a?page=2&token=REDACTED"),
        ("https://news.example/a?Access-Token=hush#x", "https://news.example/a?Access-Token=REDACTED#x"),
        ("https://news.example/a?api_key=hush&x", "https://news.example/a?api_key=REDACTED&x"),
        ("https://news.example/a?key=hush", "https://news.example/a?key=REDACTED"),
        ("https://news.example/a?%74oken=hush", "https://news.example/a?%74oken=REDACTED"),
        ("https://news.example/a?auth[token]=hush", "https://news.example/a?auth[token]=REDACTED"),
        ("https://news.example/a#access_token=hush&state=1", "https://news.example/a#access_token=REDACTED&state=1"),
        ("https://x.blob.example/c?sv=2024-11-04&sig=hush%3D", "https://x.blob.example/c?sv=2024-11-04&sig=REDACTED"),
        ("https://news.example/a?unlocked_article_code=hush", "https://news.example/a?unlocked_article_code=REDACTED"),
        (
            "https://s3.example/x?X-Amz-Credential=hush%2F20260301&X-Amz-Date=20260301&X-Amz-Signature=hush",
            "https://s3.example/x?X-Amz-Credential=REDACTED&X-Amz-Date=20260301&X-Amz-Signature=REDACTED",
        ),
    ],
)
def test_threat_x13_what_opens_a_door_is_struck_out(uri: str, shown: str) -> None:
    """User and password, and the values of parameters with a telling name; nothing else changes."""
    assert redacted(uri) == shown
    assert has_secret(uri)


@pytest.mark.parametrize(
    "uri",
    [
        "https://news.example/a?id=1&page=2#top",
        "https://news.example/a?token=&q=key",
        "https://news.example/keys/token/secret",
        "https://news.example/a?keyword=design&monkey=1&authors=x&design=2",
        "https://news.example/a#:~:text=the%20token=hush",
        "https://news.example/a?",
        "HTTPS://News.Example:443/a/../b?q=%7e",
        "file:///home/editor/token=hush",
        "story.html",
        "",
    ],
)
def test_an_address_without_a_secret_is_not_touched(uri: str) -> None:
    """Not even its spelling, and no word of its path or of a text fragment is a parameter."""
    assert redacted(uri) == uri
    assert not has_secret(uri)


@given(st.text(max_size=60))
def test_what_was_struck_out_stays_out(text: str) -> None:
    """Twice is the same as once, whatever stands in the address."""
    once = redacted(f"https://news.example/{text}")
    assert redacted(once) == once
