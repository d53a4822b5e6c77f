"""`auditor cache`, and what a cache that cannot be used does to a run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from command_line import ROOT, SAYS_OTHERWISE, SAYS_SO, article, finish, page, pages, run, start, write
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from auditor.sources.captures import BODY
from auditor.sources.store import SCHEMA_KEY, DiskStore

JSON = ("-f", "json", "-o", "-")
LOOPBACK = ("--allow-private", "127.0.0.1")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A cache that an audit of two pages, one of them missing, has filled."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html")
        server.expect_request("/gone").respond_with_data("gone", status=410)
        cited = article(tmp_path, server.url_for("/right"), server.url_for("/gone"))
        run("audit", cited, *LOOPBACK, "--cache", tmp_path / "kept", *JSON)
    return tmp_path / "kept"


def told(done: bytes) -> dict[str, str]:
    """The lines of `info` by their first word."""
    return {name: rest.strip() for name, _, rest in (line.partition(" ") for line in done.decode().splitlines())}


def test_info_counts(kept: Path) -> None:
    """Folder, schema, how much of what, and from when until when."""
    done = run("cache", "info", "--cache", kept)
    lines = told(done.out)
    assert (done.code, done.err) == (0, "")
    assert (lines["folder"], lines["schema"]) == (str(kept), "auditor/store/1")
    assert [lines[name] for name in ("addresses", "captures", "refusals", "bodies", "texts")] == [
        "2",
        "1",
        "1",
        "1",
        "1",
    ]
    assert lines["oldest"] == lines["newest"] != "-"


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    """Where there is no cache, that is said, and none is made."""
    for name in ("info", "clear", "verify"):
        done = run("cache", name, "--cache", tmp_path / "none")
        assert (done.code, done.err) == (0, "")
    assert b"no cache" in run("cache", "info", "--cache", tmp_path / "none").out
    assert not (tmp_path / "none").exists()


def test_path_is_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that is named, or the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert run("cache", "path").out.decode() == f"{tmp_path}/auditor\n"
    assert run("cache", "path", "--cache", tmp_path / "x").out.decode() == f"{tmp_path}/x\n"


def test_clear_tells_what_it_removed(kept: Path) -> None:
    """All of it, or what is older; then nothing is left."""
    assert b"removed: 0 addresses, 0 captures" in run("cache", "clear", "--older-than", "30d", "--cache", kept).out
    done = run("cache", "clear", "--cache", kept)
    assert done.out == b"removed: 2 addresses, 1 captures, 1 refusals, 1 bodies, 1 texts\n"
    assert run("cache", "clear", "--older-than", "soon", "--cache", kept).code == 2


def test_verify_is_4_where_anything_is_damaged(kept: Path) -> None:
    """Each is named, and nothing is changed."""
    assert run("cache", "verify", "--cache", kept).out == b"nothing is damaged\n"
    store = DiskStore(kept)
    (body,) = (key for key in store.together(lambda rows: rows.all_keys()) if key.startswith(BODY))
    store.put(body, b"other")
    store.close()
    for _ in range(2):
        done = run("cache", "verify", "--cache", kept)
        assert (done.code, done.err.count("\n")) == (4, 1)
        assert [line.startswith("damaged: ") for line in done.out.decode().splitlines()] == [True, True]


def test_a_cache_of_another_version_is_one_line(kept: Path) -> None:
    """It is neither counted nor cleared: it may be another program's."""
    store = DiskStore(kept)
    store.put(SCHEMA_KEY, b"auditor/store/9")
    store.close()
    for name in ("info", "clear", "verify"):
        assert "another version" in run("cache", name, "--cache", kept).refused(4)


@pytest.mark.parametrize("amiss", ["file", "open", "link", "schema", "damaged"])
def test_threat_c6_a_run_goes_on_without_its_cache(tmp_path: Path, amiss: str) -> None:
    """A file, a link, another schema, no database, a folder that others write to: one line, and the same audit."""
    cache = tmp_path / "cache"
    if amiss == "file":
        cache.touch()
    elif amiss == "link":
        cache.symlink_to(tmp_path)
    else:
        store = DiskStore(cache)
        store.put(SCHEMA_KEY, b"auditor/store/9" if amiss == "schema" else store.get(SCHEMA_KEY) or b"")
        store.close()
        if amiss == "open":
            cache.chmod(0o777)
        if amiss == "damaged":
            write(cache / "cache.db", b"no database" * 999)
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/wrong").respond_with_data(page(SAYS_OTHERWISE), content_type="text/html")
        cited = article(tmp_path, server.url_for("/wrong"))
        done = run("audit", cited, *LOOPBACK, "--cache", cache, *JSON)
        without = run("audit", cited, *LOOPBACK, "--no-cache", *JSON)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert done.err.startswith(f"auditor: The cache cannot be used, going on without it: {cache}: ")
    assert done.json["claims"] == without.json["claims"]


def test_threat_c3_an_open_folder_is_used_on_demand(kept: Path) -> None:
    """With --cache-unsafe."""
    kept.chmod(0o777)
    assert "--cache-unsafe" in run("cache", "info", "--cache", kept).refused(4)
    assert run("cache", "info", "--cache", kept, "--cache-unsafe").code == 0


def test_threat_c7_an_interrupted_run_leaves_a_valid_cache(tmp_path: Path) -> None:
    """Ctrl-C while a page is awaited: what came before is kept, and all of it is whole."""
    asked, answer = threading.Event(), threading.Event()

    def slow(request: Request) -> Response:
        asked.set()
        answer.wait(60)
        return Response("too late")

    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html")
        server.expect_request("/slow").respond_with_handler(slow)
        cited = article(tmp_path, server.url_for("/right"), server.url_for("/slow"))
        process = start("audit", cited, *LOOPBACK, "--cache", tmp_path / "kept", "-o", tmp_path / "r")
        try:
            assert asked.wait(60)
            process.send_signal(signal.SIGINT)
            assert finish(process, seconds=20).code == 130
        finally:
            answer.set()
    assert run("cache", "verify", "--cache", tmp_path / "kept").out == b"nothing is damaged\n"
    assert told(run("cache", "info", "--cache", tmp_path / "kept").out)["captures"] == "1"


def test_a_second_audit_of_the_same_pages_fetches_and_reads_nothing_anew(tmp_path: Path) -> None:
    """The server is asked once for each page, also for one that is missing, and the output is the same bytes."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html")
        server.expect_request("/gone").respond_with_data("gone", status=410)
        cited = article(tmp_path, server.url_for("/right"), server.url_for("/gone"))
        flags = ("audit", cited, *LOOPBACK, "--cache", tmp_path / "kept", *JSON)
        first, second = run(*flags), run(*flags)
        assert sorted(request.path for request, _ in server.log if request.path != "/robots.txt") == ["/gone", "/right"]
    assert first.out == second.out


def test_a_stale_copy_is_told(tmp_path: Path) -> None:
    """Older than --max-age and the server gone: the copy is used, told in one line and as the source's detail."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html")
        cited = article(tmp_path, server.url_for("/right"))
        flags = ("audit", cited, *LOOPBACK, "--cache", tmp_path / "kept", *JSON)
        first = run(*flags)
    second = run(*flags, "--max-age", "0s")
    assert second.json["claims"] == first.json["claims"]
    assert first.json["sources"][0]["detail"] is None
    assert "(connect)" in second.json["sources"][0]["detail"]
    assert second.err.startswith("auditor: Kept copies older than --max-age were used")
    assert second.err.count("\n") == 1
    assert [file.name for file in (tmp_path / "kept").iterdir()] == ["cache.db"]


def test_a_warm_run_does_not_load_the_reader(tmp_path: Path) -> None:
    """Where every page was read before, the library that marks main texts is not even imported: it takes long."""
    listed = pages(tmp_path / "pages", right=SAYS_SO)
    cited = article(tmp_path, "https://right.example/")
    argv = ["audit", cited, "--pages", listed, "--offline", "--cache", tmp_path / "kept", "-o", tmp_path / "r"]
    code = (
        "import sys; from auditor.cli import main; main(sys.argv[1:]); "
        "sys.stderr.write(str(any(name in sys.modules for name in ('trafilatura', 'lxml'))))"
    )
    loaded = [
        subprocess.run(
            [sys.executable, "-c", code, *map(str, argv)],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        ).stderr.rpartition("\n")[2]
        for _ in range(2)
    ]
    assert loaded == ["True", "False"]
