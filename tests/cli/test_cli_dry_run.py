"""`audit --dry-run`: a list instead of an audit."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from command_line import LOOPBACK, SAYS_SO, article, page, run, website, write


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a socket or looking up a name fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


def test_what_would_be_fetched_is_listed_by_host(tmp_path: Path, no_sockets: None) -> None:
    """Each page once, with where it would come from; secrets are struck out; no report is written."""
    cited = article(
        tmp_path,
        "https://news-a.example/x?token=hush",
        "https://news-b.example/y",
        "https://news-a.example/z",
        "https://news-a.example/z#again",
    )
    given = write(tmp_path / "z.html", page(SAYS_SO))
    flags = ("--dry-run", "--no-cache", "--source", f"https://news-a.example/z={given}", "-o", tmp_path / "reports")
    done = run("audit", cited, *flags)
    assert (done.code, done.err) == (0, "")
    assert done.out.decode().split("\n") == [
        "news-a.example: 1 fetch, 1 given",
        "- fetch: https://news-a.example/x?token=REDACTED",
        "- given: https://news-a.example/z",
        "",
        "news-b.example: 1 fetch",
        "- fetch: https://news-b.example/y",
        "",
        "All: 2 fetch, 1 given. Nothing was fetched.",
        "",
    ]
    assert not (tmp_path / "reports").exists()


def test_pages_of_the_cache_are_not_fetched(tmp_path: Path) -> None:
    """What an earlier run kept is told as cached; with --offline the rest is missing."""
    with website() as server:
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html; charset=utf-8")
        right = server.url_for("/right")
        flags = (*LOOPBACK, "--cache", tmp_path / "cache", "-o", tmp_path / "reports")
        run("audit", article(tmp_path, right), *flags)
        asked = len(server.log)
        cited = article(tmp_path, right, "https://news.example/")
        online, offline = (
            run("audit", cited, *flags, "--dry-run"),
            run("audit", cited, *flags, "--dry-run", "--offline"),
        )
        assert len(server.log) == asked
    assert f"- cached: {right}\n".encode() in online.out
    assert b"- fetch: https://news.example/\n" in online.out
    assert b"- missing: https://news.example/\n" in offline.out


def test_an_article_that_is_away_is_all_that_is_known(no_sockets: None) -> None:
    """Its own address would be fetched; what it cites is not known before."""
    done = run("audit", "https://news.example/story", "--dry-run", "--no-cache")
    assert done.code == 0
    assert b"- fetch: https://news.example/story\n" in done.out
    assert "what it cites is known only when it is fetched" in done.err


def test_an_article_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path, no_sockets: None) -> None:
    """Its line is an error, exit code 3, and the list has the rest."""
    cited = article(tmp_path, "https://news.example/x")
    done = run("audit", tmp_path / "nowhere.md", cited, "--dry-run", "--no-cache")
    assert (done.code, "nowhere.md" in done.err) == (3, True)
    assert b"- fetch: https://news.example/x\n" in done.out
