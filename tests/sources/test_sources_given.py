"""--source KEY=FILE."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.sources.given import Given
from auditor.sources.loader import MAX_BODY


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A page on disk."""
    path = tmp_path / "page.html"
    path.write_bytes(b"<p>Four.</p>")
    return path


def test_an_address_takes_its_file(file: Path) -> None:
    """An address finds its page, whatever scheme, `www.`, tracking or fragment it is written with."""
    given = Given([f"https://www.news.example/story?id=4={file}"])
    page = given.find("http://news.example/story?id=4&utm_source=x#top", None)
    assert page is not None
    assert (page.uri_r, page.body) == ("http://news.example/story?id=4&utm_source=x#top", b"<p>Four.</p>")
    assert (page.media_type, page.captured, page.status) == ("text/html", None, 200)
    assert given.find("https://news.example/story?id=5", None) is None
    assert given.for_host("news.example") is None


def test_a_host_takes_its_file(file: Path) -> None:
    """A host finds its page with or without `www.`, but not for a subdomain, nor for an address of the host."""
    given = Given([f"News.example={file}"])
    page = given.for_host("www.news.example")
    assert page is not None
    assert page.uri_r == "https://news.example/"
    assert given.for_host("uk.news.example") is None
    assert given.find("https://news.example/", None) is None


def test_the_addresses_of_a_host(file: Path) -> None:
    """Pages given for addresses are candidates for their host and those above it, in their order."""
    given = Given([f"https://{host}/{n}={file}" for n, host in enumerate(("uk.a.example", "b.example", "a.example"))])
    assert [page.uri_r for page in given.pages_of("a.example", None)] == [
        "https://uk.a.example/0",
        "https://a.example/2",
    ]
    assert len(given) == 3


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("page.html", "HOST=FILE"),
        ("=page.html", "HOST=FILE"),
        ("news.example=", "HOST=FILE"),
        ("news.example/story=page.html", "neither a host name nor"),
        ("news.example:80=page.html", "neither a host name nor"),
        ("two words=page.html", "neither a host name nor"),
        ("ftp://news.example/x=page.html", "neither a host name nor"),
        ("https://[/x=page.html", "neither a host name nor"),
        ("news.example=none.html", "does not exist"),
        ("news.example=.", "does not exist"),
        ("news.example=empty.html", "is empty"),
        ("news.example=big.html", "larger than"),
    ],
)
def test_a_bad_source_says_so(
    source: str, said: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each mistake is one line that names the argument and what is wrong with it."""
    monkeypatch.chdir(tmp_path)
    Path("empty.html").touch()
    Path("big.html").touch()
    os.truncate("big.html", MAX_BODY + 1)
    with pytest.raises(UsageError, match=said) as caught:
        Given([source])
    assert repr(source) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_key_is_given_once(file: Path) -> None:
    """Two files for one key are a mistake, not a silent choice."""
    with pytest.raises(UsageError, match="already"):
        Given([f"news.example={file}", f"www.news.example={file}"])
