"""`auditor audit` and the web: a real server on loopback, which --allow-private opens and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import LOOPBACK, PRIVATE, REVENUE, SAYS_OTHERWISE, SAYS_SO, article, page, run, website
from pytest_httpserver import HTTPServer

JSON = ("-f", "json", "-o", "-")


@pytest.fixture
def site() -> Iterator[str]:
    """A server with an article that cites two pages of the same server, one of them missing."""
    with website() as server:
        story = (
            "<html lang=en><title>Banks</title><body><article><h1>Banks</h1>"
            f'<p>{REVENUE} (<a href="/wrong">report</a>).</p><p>{REVENUE} (<a href="/right">report</a>).</p>'
            f'<p>{REVENUE} (<a href="/gone">report</a>).</p></article></body></html>'
        )
        for path, body in (("/story", story), ("/wrong", page(SAYS_OTHERWISE)), ("/right", page(SAYS_SO))):
            server.expect_request(path).respond_with_data(body, content_type="text/html; charset=utf-8")
        server.expect_request("/gone").respond_with_data("gone", status=410)
        yield server.url_for("").rstrip("/")


def test_an_article_is_audited_by_its_address(site: str) -> None:
    """Article and cited pages are fetched, the pages judged, and the missing one's reason told."""
    done = run("audit", f"{site}/story", *PRIVATE, *JSON)
    assert (done.code, done.err) == (1, "")
    assert done.json["article"]["uri"] == f"{site}/story"
    assert [claim["reason"] for claim in done.json["claims"]] == [
        "fact_contradicted",
        "all_facts_found",
        "source_unavailable",
    ]
    assert [source["cause"] for source in done.json["sources"]] == [None, None, "gone"]
    assert run("audit", f"{site}/story", *PRIVATE, *JSON, "--fail-incomplete").code == 3


def test_without_the_flag_a_private_article_is_refused(site: str) -> None:
    """One line, which names the flag; nothing is fetched."""
    assert "(policy_blocked)" in (told := run("audit", f"{site}/story", "--no-cache", *JSON).refused(3))
    assert "--allow-private 127.0.0.1" in told


@pytest.mark.parametrize("port", [True, False])
def test_without_the_flag_private_pages_are_refused(tmp_path: Path, site: str, port: bool) -> None:
    """Cited pages in a private network are sources with the cause policy_blocked, on a usual port too."""
    site = site if port else "http://127.0.0.1"
    done = run("audit", article(tmp_path, f"{site}/wrong", f"{site}/right"), "--no-cache", *JSON)
    assert done.code == 0
    assert [source["cause"] for source in done.json["sources"]] == ["policy_blocked", "policy_blocked"]
    assert done.json["summary"]["reasons"]["source_unavailable"] == 2


def test_pages_are_kept_for_a_later_run(tmp_path: Path) -> None:
    """With --cache DIR a second run gives the same bytes after the server has gone, and offline too."""
    with website() as server:
        server.expect_request("/wrong").respond_with_data(page(SAYS_OTHERWISE), content_type="text/html")
        cited = article(tmp_path, server.url_for("/wrong"))
        flags = ("audit", cited, *LOOPBACK, "--cache", tmp_path / "kept", *JSON)
        first = run(*flags)
    assert first.code == 1
    assert run(*flags).out == first.out
    assert run(*flags, "--offline").json["claims"] == first.json["claims"]


@pytest.mark.parametrize("kept", [True, False])
def test_the_cache_is_where_the_user_keeps_caches(
    tmp_path: Path, site: str, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """By default below XDG_CACHE_HOME; with --no-cache nowhere."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    flags = () if kept else ("--no-cache",)
    run("audit", article(tmp_path, f"{site}/right"), *LOOPBACK, *flags, *JSON)
    assert (tmp_path / "caches" / "auditor").exists() is kept


def test_citations_of_an_address(site: str) -> None:
    """`citations` reads an article from the web too."""
    listed = run("citations", f"{site}/story", *PRIVATE)
    assert [c["url"] for c in listed.json["citations"]] == [f"{site}/wrong", f"{site}/right", f"{site}/gone"]


def test_check_against_an_address(site: str) -> None:
    """`check --source URL` fetches the page; one that cannot be had is 3, with the reason in the JSON."""
    flags = ("check", "--claim", f"{REVENUE}.", "-f", "json", *PRIVATE, "--source")
    refuted, missing = run(*flags, f"{site}/wrong"), run(*flags, f"{site}/gone")
    assert (refuted.code, refuted.json["verdict"]) == (1, "refuted")
    assert refuted.json["source"]["uri"] == f"{site}/wrong"
    assert (missing.code, missing.json["reason"]) == (3, "source_unavailable")
    assert missing.json["source"]["cause"] == "gone"
    assert missing.err.startswith(f"auditor: {site}/gone: could not be read (gone)")


@pytest.fixture
def closed_site() -> Iterator[str]:
    """A server that closes all of its pages to programs."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/robots.txt").respond_with_data("User-agent: auditor\nDisallow: /")
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html; charset=utf-8")
        yield server.url_for("/right")


def test_threat_s14_robots_txt_is_obeyed_unless_one_reader_asks(tmp_path: Path, closed_site: str) -> None:
    """A closed page has the cause robots; --ignore-robots reads it, for one article or page, and is recorded."""
    flags = ("audit", article(tmp_path, closed_site), *PRIVATE, *JSON)
    assert [source["cause"] for source in run(*flags).json["sources"]] == ["robots"]
    read = run(*flags, "--ignore-robots")
    assert [source["cause"] for source in read.json["sources"]] == [None]
    assert read.json["settings"]["ignore_robots"] == "true"
    several = run("audit", "a.md", "b.md", "--ignore-robots", *PRIVATE).refused(2)
    assert "--ignore-robots is for one article" in several
    pairs = run("check", "--pairs", tmp_path / "in.jsonl", "--ignore-robots", *PRIVATE).refused(2)
    assert "leave it out with --pairs" in pairs
