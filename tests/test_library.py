"""The pages of one audit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from auditor import open_sources
from auditor.library import Library
from auditor.model import Cause, Document, Unavailable
from auditor.readers import Readers
from auditor.sources import Sources
from auditor.sources.given import Given
from auditor.sources.pages import Pages


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two pages of a host and its subdomain, an unreadable one, and one listed as missing."""
    (tmp_path / "page.html").write_text("<title>Mill</title><p>The mill is sold.</p>")
    (tmp_path / "blob.bin").write_bytes(b"\x00\x01\x02")
    (tmp_path / "pages.jsonl").write_text(
        '{"url": "https://paper.example/mill", "file": "page.html"}\n'
        '{"url": "https://uk.paper.example/mill", "file": "page.html"}\n'
        '{"url": "https://paper.example/blob", "file": "blob.bin", "media_type": "application/zip"}\n'
        '{"url": "https://paper.example/gone", "file": null, "status": 404}\n'
    )
    with open_sources(version="0", notify=pytest.fail, pages=[tmp_path], offline=True) as sources, Readers() as readers:
        yield Library(sources, readers, None)


def test_an_address_is_one_source_however_it_is_written(library: Library) -> None:
    """Scheme, `www.`, tracking and a last slash aside: the same record, loaded and read once."""
    library.fetch(["https://paper.example/mill", "http://www.paper.example/mill/?utm_source=x#top"])
    one, other = (library.at_address(a) for a in ("https://paper.example/mill", "http://www.paper.example/mill/"))
    assert one is other
    assert library.page(one) is library.page(other) is not None


def test_what_cannot_be_read_is_a_source_without_a_page(library: Library) -> None:
    """Missing, of an unread kind, or never given: each with its cause, none with a page."""
    causes = {}
    for place in ("gone", "blob", "other"):
        source = library.at_address(f"https://paper.example/{place}")
        assert library.page(source) is None
        assert isinstance(source.outcome, Unavailable)
        causes[place] = source.outcome.cause
    assert causes["blob"] is Cause.UNSUPPORTED_TYPE
    assert causes["other"] is Cause.NOT_GIVEN


def test_a_host_has_its_readable_pages_and_those_of_its_subdomains(library: Library) -> None:
    """A subdomain has only its own; a host of which nothing is known has none."""
    of = {host: [s.uri for s in library.at_host(host)] for host in ("paper.example", "uk.paper.example", "no.example")}
    assert of == {
        "paper.example": ["https://paper.example/mill", "https://uk.paper.example/mill"],
        "uk.paper.example": ["https://uk.paper.example/mill"],
        "no.example": [],
    }
    assert not library.is_given("paper.example")


def test_a_page_of_a_host_and_of_its_address_is_one_source(library: Library) -> None:
    """Cited both ways, it is listed once."""
    by_host = library.at_host("uk.paper.example")[0]
    assert library.at_address("https://uk.paper.example/mill") is by_host
    assert isinstance(by_host.outcome, Document)


def test_pages_that_were_fetched_are_candidates_for_their_hosts(tmp_path: Path) -> None:
    """Those that can be read, home pages and lists of articles aside, and each once."""
    (tmp_path / "page.txt").write_text("The mill is sold.")
    given = [f"https://paper.example/{place}={tmp_path / 'page.txt'}" for place in ("", "news", "mill", "lost")]
    given.append(f"desk.example={tmp_path / 'page.txt'}")
    with open_sources(version="0", notify=pytest.fail, given=given, offline=True) as found, Readers() as readers:
        library = Library(Sources(Given(), Pages(), None, found), readers, None)
        assert library.at_host("paper.example") == ()
        library.fetch(f"https://paper.example/{place}" for place in ("", "news", "mill", "mill#top"))
        assert [source.uri for source in library.at_host("paper.example")] == ["https://paper.example/mill"]
        both = Library(found, readers, None)
        both.fetch(["https://paper.example/mill", "https://desk.example/mill"])
        assert len({source.uri for source in both.at_host("paper.example")}) == len(both.at_host("paper.example")) == 4
        assert [source.uri for source in both.at_host("desk.example")] == ["https://desk.example/"]


def test_a_host_has_the_pages_of_its_outlets_other_hosts(tmp_path: Path) -> None:
    """Those at hand and those that were fetched; a file given for the other host is one page among them."""
    (tmp_path / "page.txt").write_text("The mill is sold.")
    keys = ("https://www.bbc.com/news/mill", "https://m.bbc.co.uk/news/quay", "https://bbc-haverdon.co.uk/mill")
    given = [f"{key}={tmp_path / 'page.txt'}" for key in keys]
    with open_sources(version="0", notify=pytest.fail, given=given, offline=True) as found, Readers() as readers:
        for host in ("bbc.com", "bbc.co.uk", "amp.bbc.com"):
            assert {source.uri for source in Library(found, readers, None).at_host(host)} == set(keys[:2])
        fetched = Library(Sources(Given(), Pages(), None, found), readers, None)
        fetched.fetch(keys)
        assert {source.uri for source in fetched.at_host("bbc.co.uk")} == set(keys[:2])
    given.append(f"bbc.co.uk={tmp_path / 'page.txt'}")
    with open_sources(version="0", notify=pytest.fail, given=given, offline=True) as found, Readers() as readers:
        library = Library(found, readers, None)
        assert [source.uri for source in library.at_host("m.bbc.co.uk")] == ["https://bbc.co.uk/"]
        assert (library.is_given("m.bbc.co.uk"), library.is_given("bbc.com")) == (True, False)
        assert {source.uri for source in library.at_host("bbc.com")} == {keys[0], "https://bbc.co.uk/"}


def test_a_page_that_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    """With a cache, a second run takes the text that the first one kept: another text put there is what it sees."""
    (tmp_path / "page.html").write_text("<title>Mill</title><p>The mill is sold.</p>")
    address = "https://paper.example/mill"
    given = [f"{address}={tmp_path / 'page.html'}"]
    texts = []
    for _ in range(3):
        with open_sources(
            version="0", notify=pytest.fail, given=given, offline=True, cache_dir=tmp_path / "cache"
        ) as found:
            page = Library(found, None).at_address(address).outcome
            assert isinstance(page, Document)
            texts.append(page.text)
            assert found.texts is not None
            found.texts.put(replace(page, text=page.text.replace("mill", "barn")))
    assert texts == ["The mill is sold.", "The barn is sold.", "The barn is sold."]
