"""Going out through a proxy, and as whom."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
from hostile_server import Visit, serving
from live_web import HTML, missing, page, web

from auditor.model import Cause
from auditor.sources import Outgoing, open_sources

CERTIFICATES = Path(__file__).parent / "certificates"


def no_names(host: str, port: int) -> Sequence[str]:
    """A resolver that knows the proxy alone."""
    assert host == "proxy.example", host
    return ["127.0.0.1"]


def test_a_proxy_is_asked_for_everything() -> None:
    """It gets the whole address and looks up the name; what it wants to know of us it gets from the address."""
    with serving(lambda visit: visit.answer(HTML)) as server:
        proxy = f"http://editor:a%40b@proxy.example:{server.port}"
        live = web(allow=(), proxy=proxy, resolver=no_names)
        assert page(live.load("http://news.example/story", None)).body == HTML
        head = server.visits[0].head.decode()
    assert head.startswith("GET http://news.example/story HTTP/1.1\r\n")
    assert "Host: news.example\r\n" in head
    assert "Proxy-Authorization: Basic ZWRpdG9yOmFAYg==" in head  # editor:a@b


def test_an_encrypted_page_goes_through_a_tunnel() -> None:
    """The proxy sees where to, never what; the page's server is vouched for by its own name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "news.pem")
    asked: list[bytes] = []

    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\n\r\n")
        with context.wrap_socket(visit.connection, server_side=True) as inner:
            asked.append(inner.recv(65536))
            inner.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage")

    with serving(script) as server:
        live = web((), proxy=server.uri(), resolver=no_names, ca_file=CERTIFICATES / "authority.pem")
        live = web(
            (), proxy=f"http://proxy.example:{server.port}", resolver=no_names, ca_file=CERTIFICATES / "authority.pem"
        )
        assert page(live.load("https://news.example/story", None)).body == b"page"
        assert server.visits[0].head.startswith(b"CONNECT news.example:443 ")
    assert asked[0].startswith(b"GET /story HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "uri", ["http://10.0.0.9/", "http://[::1]/", "http://nas.local/", "http://news.example:25/", "http://localhost/"]
)
def test_threat_n14_a_proxy_does_not_lift_the_rules(uri: str) -> None:
    """Private names, literal addresses and other ports are refused before the proxy is asked."""
    with serving(lambda visit: visit.answer(HTML)) as server:
        live = web(allow=(), proxy=f"http://proxy.example:{server.port}", resolver=no_names)
        assert missing(live.load(uri, None)).cause is Cause.POLICY_BLOCKED
        assert server.connections == 0


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_refuses_is_told(scheme: str) -> None:
    """407 from the proxy: `connect` for a tunnel, `blocked` for a plain page."""
    with serving(lambda visit: visit.answer(b"", status="407 Proxy Authentication Required")) as server:
        live = web(allow=(), proxy=f"http://proxy.example:{server.port}", resolver=no_names)
        loaded = missing(live.load(f"{scheme}://news.example/", None))
    assert loaded.cause is (Cause.BLOCKED if scheme == "http" else Cause.CONNECT)


def test_threat_n14_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither proxies nor passwords are taken from it."""
    (tmp_path / ".netrc").write_text("default login editor password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with serving(lambda visit: visit.answer(HTML)) as server, serving(lambda visit: visit.answer(b"proxy")) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.uri())
        assert page(web().load(server.uri(), None)).body == HTML
        assert b"uthorization" not in server.visits[0].head
        assert proxy.connections == 0


@pytest.mark.parametrize("contact", [None, "desk@paper.example", "https://paper.example/bot"])
def test_threat_s15_the_user_agent_says_who_asks(contact: str | None) -> None:
    """It names the program and its version, and whom to write to."""
    outgoing = Outgoing(robots=False, pause=0, contact=contact)
    with serving(lambda visit: visit.answer(HTML)) as server:
        with open_sources(version="1.2", notify=print, allow_private=["127.0.0.1"], outgoing=outgoing) as sources:
            page(sources.load(server.uri(), None))
        agent = f"auditor/1.2 (citation auditor{f'; +{contact}' if contact else ''})"
        assert f"\r\nUser-Agent: {agent}\r\n" in server.visits[0].head.decode()
