"""The flags of the network, with names that a resolver of the test's own leads to loopback."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from command_line import PRIVATE, REVENUE, SAYS_OTHERWISE, SAYS_SO, article, lines, page, run, website
from pytest_httpserver import HTTPServer

CERTIFICATES = Path(__file__).parents[1] / "sources" / "certificates"
JSON = ("-f", "json", "-o", "-")
FAST = ("--no-cache", "--pause", "0s")
HERE = {"news-a.example": "127.0.0.1", "news-b.example": "127.0.0.1", "inner.example": "127.0.0.1"}


def names(host: str, port: int) -> Sequence[str]:
    """A resolver that knows a few names, all of them on this machine."""
    if host not in HERE:
        raise OSError("Name or service not known")
    return [HERE[host]]


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    """A server with a page that supports, one that contradicts, and one that leads to a name of the private network."""
    with website() as running:
        for path, sentence in (("/right", SAYS_SO), ("/wrong", SAYS_OTHERWISE), ("/secret", SAYS_SO)):
            running.expect_request(path).respond_with_data(page(sentence), content_type="text/html; charset=utf-8")
        inner = f"http://inner.example:{running.port}/secret"
        running.expect_request("/away").respond_with_data(status=302, headers={"Location": inner})
        yield running


def test_names_can_be_led_elsewhere_and_are_judged_all_the_same(tmp_path: Path, server: HTTPServer) -> None:
    """Freed names are read at any port; a redirect to another name, and a name that is not freed, are refused."""
    cited = article(
        tmp_path,
        f"http://news-a.example:{server.port}/right",
        f"http://news-b.example:{server.port}/wrong",
        f"http://news-a.example:{server.port}/away",
        "http://inner.example/",
        "http://unknown.example/",
    )
    freed = ("--allow-private", "news-a.example", "--allow-private", "news-b.example")
    done = run("audit", cited, *freed, *FAST, *JSON, resolver=names)
    assert [source["cause"] for source in done.json["sources"]] == [
        None,
        None,
        "policy_blocked",
        "policy_blocked",
        "dns",
    ]
    assert [claim["verdict"] for claim in done.json["claims"]][:2] == ["supported", "refuted"]
    assert "/secret" not in [request.path for request, _ in server.log]


@pytest.mark.parametrize(
    "command",
    [
        lambda folder, uri: ("citations", uri),
        lambda folder, uri: ("check", "--claim", REVENUE, "--source", uri, "-f", "json"),
        lambda folder, uri: (
            "check",
            "--pairs",
            lines(folder / "in.jsonl", {"id": 1, "claim": f"{REVENUE}.", "source_url": uri}),
            "--jobs",
            "2",
        ),
    ],
)
def test_every_command_asks_that_resolver(
    tmp_path: Path, server: HTTPServer, command: Callable[[Path, str], tuple[str, ...]]
) -> None:
    """Also in worker processes."""
    uri = f"http://news-a.example:{server.port}/right"
    done = run(*command(tmp_path, uri), "--allow-private", "news-a.example", *FAST, resolver=names)
    assert (done.code, done.err) == (0, "")
    assert server.log


def test_a_contact_is_told_to_servers(tmp_path: Path, server: HTTPServer) -> None:
    """And to nobody else: the report does not have it."""
    done = run("audit", article(tmp_path, server.url_for("/right")), *PRIVATE, *JSON, "--contact", "desk@paper.example")
    assert all("+desk@paper.example" in request.headers["User-Agent"] for request, _ in server.log)
    assert b"desk@paper.example" not in done.out


def test_a_proxy_gets_the_requests(tmp_path: Path) -> None:
    """With --proxy names are looked up there; its password is in no output."""
    with website() as proxy:
        proxy.expect_request("/story").respond_with_data(page(SAYS_SO), content_type="text/html; charset=utf-8")
        flags = ("--proxy", f"http://editor:hush-hush@127.0.0.1:{proxy.port}", *FAST, *JSON)
        done = run("audit", article(tmp_path, "http://news.example/story"), *flags)
        assert [request.url for request, _ in proxy.log] == [
            "http://news.example/robots.txt",
            "http://news.example/story",
        ]
    assert [source["cause"] for source in done.json["sources"]] == [None]
    assert b"hush" not in done.out + done.err.encode()


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (("--contact", "desk"), "is no contact"),
        (("--proxy", "socks5://proxy:1080"), "is no proxy"),
        (("--ca-file", "nowhere.pem"), "--ca-file nowhere.pem: no certificates"),
        (("--pause", "soon"), "is no duration"),
    ],
)
def test_a_flag_that_cannot_be_used_is_told(tmp_path: Path, flags: tuple[str, ...], told: str) -> None:
    """Before anything is fetched, with exit code 2."""
    assert told in run("audit", article(tmp_path, "http://127.0.0.1/"), *flags, "--no-cache").refused(2)


@pytest.mark.parametrize("form", ["json", "html", "terminal"])
def test_threat_x13_secrets_of_addresses_are_in_no_report(tmp_path: Path, server: HTTPServer, form: str) -> None:
    """Neither of a page that was read, nor of one that could not be, nor of the article itself."""
    story = (
        f"<article lang=en><p>{REVENUE} (<a href='/right?token=hush-1'>a</a>, <a href='/gone?sig=hush-2'>b</a>).</p>"
    )
    server.expect_request("/story").respond_with_data(story, content_type="text/html; charset=utf-8")
    server.expect_request("/gone").respond_with_data("", status=410)
    site = f"editor:hush-3@127.0.0.1:{server.port}"
    done = run("audit", f"http://{site}/story?api_key=hush-4", *PRIVATE, "-f", form, "-o", "-")
    assert done.code == 0
    assert "hush" not in done.out.decode() + done.err
    assert [request.query_string.decode() for request, _ in server.log] == [
        "",
        "api_key=hush-4",
        "token=hush-1",
        "sig=hush-2",
    ]


def test_threat_x13_secrets_are_not_told_on_errors(tmp_path: Path, server: HTTPServer) -> None:
    """An article and a page that cannot be had are named without them."""
    for command in (("audit",), ("citations",), ("check", "--claim", REVENUE, "--source")):
        for uri in (
            server.url_for("/gone?token=hush"),
            "http://editor:hush@127.0.0.1:0/",
            "http://a:hush@b.example:x/",
        ):
            done = run(*command, uri, *PRIVATE)
            assert done.code == 3
            assert "hush" not in done.err + done.out.decode()


def test_threat_n18_offline_opens_no_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither for the article nor for its pages, whatever other flags say."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    flags = ("--offline", *PRIVATE, *JSON, "--proxy", "http://127.0.0.1:3128", "--ignore-robots")
    cited = article(tmp_path, "http://127.0.0.1/a", "https://news.example/b")
    done = run("audit", cited, *flags, resolver=refuse)  # type: ignore[arg-type]
    assert [source["cause"] for source in done.json["sources"]] == ["offline", "offline"]
    assert "(offline)" in run("audit", "https://news.example/", *flags).refused(3)


@pytest.mark.parametrize("form", ["json", "html"])
def test_threat_t7_unverified_transport_is_told(tmp_path: Path, form: str) -> None:
    """A page of a host that is believed is marked in the report, and the setting is recorded."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "expired.pem")
    with HTTPServer(host="127.0.0.1", port=0, ssl_context=context) as server:
        server.expect_request("/robots.txt").respond_with_data("", status=404)
        server.expect_request("/right").respond_with_data(page(SAYS_SO), content_type="text/html; charset=utf-8")
        cited = article(tmp_path, f"https://news-a.example:{server.port}/right")
        flags = ("--allow-private", "news-a.example", *FAST, "-f", form, "-o", "-")
        believed = run("audit", cited, *flags, "--allow-insecure-source", "news-a.example", resolver=names)
        doubted = run("audit", cited, *flags, resolver=names)
    if form == "html":
        assert b"unverified transport" in believed.out
        assert b"unverified transport" not in doubted.out
        return
    assert [source["transport"] for source in believed.json["sources"]] == ["unverified"]
    assert believed.json["settings"]["allow_insecure_source"] == "news-a.example"
    assert [source["cause"] for source in doubted.json["sources"]] == ["tls"]
