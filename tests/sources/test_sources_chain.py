"""The whole room: where a page is looked for, in which order."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hostile_server import HostileServer, serving

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources import Loader, Sources, open_sources
from auditor.sources.captures import page_row
from auditor.sources.store import DiskStore

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def opened(
    *,
    given: tuple[str, ...] = (),
    pages: tuple[Path, ...] = (),
    offline: bool = False,
    cache_dir: Path | None = None,
    allow_private: tuple[str, ...] = ("127.0.0.1",),
    said: list[str] | None = None,
) -> Sources:
    """The sources of a run at noon; `said` collects what they tell people."""
    return open_sources(
        version="0",
        notify=(said if said is not None else []).append,
        given=given,
        pages=pages,
        offline=offline,
        cache_dir=cache_dir,
        allow_private=allow_private,
        clock=lambda: NOON,
    )


@pytest.fixture
def server() -> Iterator[HostileServer]:
    """A server that says which page was asked for, and does not have /gone."""
    with serving(
        lambda visit: visit.answer(visit.path.encode(), status="410 Gone" if visit.path == "/gone" else "200 OK")
    ) as running:
        yield running


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a socket or looking up a name fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


def listed(folder: Path, *rows: dict[str, object]) -> Path:
    """A folder of pages with these lines; each file holds its own name."""
    folder.mkdir()
    for row in rows:
        if row["file"] is not None:
            (folder / str(row["file"])).write_text(str(row["file"]))
    (folder / "pages.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    return folder


def body(found: Snapshot | Unavailable) -> bytes | Cause:
    """The body of a page, or the cause why there is none."""
    return found.body if isinstance(found, Snapshot) else found.cause


def test_the_first_place_that_knows_an_address_has_it(server: HostileServer, tmp_path: Path) -> None:
    """--source goes before --pages, both before the live web; what is listed as missing is not fetched."""
    a, b, c, d = (server.uri(f"/{name}") for name in "abcd")
    (tmp_path / "given.html").write_text("given")
    folder = listed(
        tmp_path / "case", {"url": a, "file": "pages-a"}, {"url": b, "file": "pages-b"}, {"url": c, "file": None}
    )
    with opened(given=(f"{a}={tmp_path / 'given.html'}",), pages=(folder,)) as sources:
        assert [body(sources.load(uri, None)) for uri in (a, b, c, d)] == [b"given", b"pages-b", Cause.DEAD, b"/d"]
    assert [visit.path for visit in server.visits] == ["/d"]


def test_one_fetch_a_page_and_run(server: HostileServer) -> None:
    """A page is fetched once, however often, however spelled and by however many threads it is asked for."""
    spellings = [server.uri("/a"), server.uri("/a/"), server.uri("/a#x"), server.uri("/a?utm_source=y")] * 4
    with opened() as sources, ThreadPoolExecutor(8) as pool:
        loaded = list(pool.map(lambda uri: sources.load(uri, None), spellings))
        assert [page.uri_r for page in loaded] == spellings
        assert len(server.visits) == 1
        for _ in range(2):
            assert body(sources.load(server.uri("/gone"), None)) is Cause.GONE
        assert len(server.visits) == 2


def test_a_second_run_fetches_nothing_anew(server: HostileServer, tmp_path: Path) -> None:
    """It takes the page from the cache, with its old time, and within the day also the word that there is none."""
    for _ in range(2):
        with opened(cache_dir=tmp_path / "cache") as sources:
            page = sources.load(server.uri("/a"), None)
            assert (body(page), page.captured) == (b"/a", NOON)
            gone = sources.load(server.uri("/gone"), None)
            assert (body(gone), gone.status, gone.captured) == (Cause.GONE, 410, NOON)
    assert [visit.path for visit in server.visits] == ["/a", "/gone"]


def test_threat_c2_a_damaged_copy_is_fetched_again(server: HostileServer, tmp_path: Path) -> None:
    """Online, a damaged record is overlooked and replaced; offline, it is `cache_corrupt`."""
    uri = server.uri("/a")
    DiskStore(tmp_path / "cache").put(page_row(uri), b"garbage")
    assert body(opened(cache_dir=tmp_path / "cache", offline=True).load(uri, None)) is Cause.CACHE_CORRUPT
    assert body(opened(cache_dir=tmp_path / "cache").load(uri, None)) == b"/a"
    assert body(opened(cache_dir=tmp_path / "cache", offline=True).load(uri, None)) == b"/a"


def test_threat_n18_offline_opens_no_socket(no_sockets: None, tmp_path: Path) -> None:
    """With --offline pages come from disk alone; an address that is not there says whether pages were given."""
    folder = listed(tmp_path / "case", {"url": "https://news.example/a", "file": "a"})
    (tmp_path / "cache").mkdir(mode=0o700)
    with opened(pages=(folder,), offline=True, cache_dir=tmp_path / "cache") as sources:
        assert body(sources.load("https://news.example/a", None)) == b"a"
        assert [page.body for page in sources.pages_of("news.example", None)] == [b"a"]
        elsewhere = sources.load("http://127.0.0.1/b", None)
    assert isinstance(elsewhere, Unavailable)
    assert (elsewhere.cause, "--pages" in elsewhere.detail) == (Cause.NOT_GIVEN, True)
    with opened(offline=True) as sources:
        nowhere = sources.load("http://127.0.0.1/b", None)
    assert isinstance(nowhere, Unavailable)
    assert (nowhere.cause, "--offline" in nowhere.detail) == (Cause.OFFLINE, True)


def test_a_given_host_has_one_candidate(tmp_path: Path) -> None:
    """--source HOST=FILE is the only page of that host, and of no subdomain."""
    folder = listed(
        tmp_path / "case",
        {"url": "https://news.example/a", "file": "a"},
        {"url": "https://uk.news.example/b", "file": "b"},
    )
    (tmp_path / "given.html").write_text("given")
    sources = opened(given=(f"news.example={tmp_path / 'given.html'}",), pages=(folder,), offline=True)
    only = sources.given_for("news.example")
    assert only is not None
    assert sources.pages_of("www.news.example", None) == (only,)
    assert sources.given_for("uk.news.example") is None
    assert [page.body for page in sources.pages_of("uk.news.example", None)] == [b"b"]
    # The host's page is not the page of the host's front address.
    assert body(sources.load("https://news.example/", None)) is Cause.NOT_GIVEN


def test_a_given_address_is_a_candidate_of_its_host(tmp_path: Path) -> None:
    """A page given for an address stands before the listed ones, and in the place of its own listing."""
    folder = listed(
        tmp_path / "case",
        {"url": "https://news.example/a", "file": "a"},
        {"url": "https://news.example/b", "file": "b"},
    )
    (tmp_path / "given.html").write_text("given")
    sources = opened(given=(f"https://news.example/b={tmp_path / 'given.html'}",), pages=(folder,), offline=True)
    assert [page.body for page in sources.pages_of("news.example", None)] == [b"given", b"a"]


def test_threat_c6_a_cache_that_cannot_be_opened_is_told(server: HostileServer, tmp_path: Path) -> None:
    """One line, and the run goes on without a cache."""
    (tmp_path / "cache").touch()
    said: list[str] = []
    with opened(cache_dir=tmp_path / "cache", said=said) as sources:
        assert body(sources.load(server.uri("/a"), None)) == b"/a"
    assert len(said) == 1
    assert "going on without it" in said[0]


def test_private_hosts_are_closed_by_default(server: HostileServer) -> None:
    """Without --allow-private the live web is the public one."""
    with opened(allow_private=()) as sources:
        assert body(sources.load(server.uri(), None)) is Cause.POLICY_BLOCKED
    assert server.connections == 0


def test_mistakes_are_known_at_once(tmp_path: Path) -> None:
    """Bad values of --source and --pages are errors of usage before any page is asked for."""
    with pytest.raises(UsageError):
        opened(given=("nonsense",))
    with pytest.raises(UsageError):
        opened(pages=(tmp_path / "nowhere",))


def test_the_sources_fill_the_seam() -> None:
    """`Sources` is a Loader to the type checker, with the names that the design promises."""
    sources = opened(offline=True)
    loader: Loader = sources
    assert isinstance(loader.load("https://news.example/", None), Unavailable)
    assert sources.pages_of("news.example", None) == ()
