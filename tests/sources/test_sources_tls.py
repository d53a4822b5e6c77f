"""Encrypted connections: who vouches for a server. The certificates are for these tests alone.

`authority.pem` signed the others, `news.pem` is for news.example until 2119, `expired.pem` was until 2020.
"""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
from hostile_server import Visit, serving
from live_web import HTML, missing, page, web

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources import Outgoing, open_sources

CERTIFICATES = Path(__file__).parent / "certificates"
AUTHORITY = CERTIFICATES / "authority.pem"
HOSTS = ("news.example", "other.example")


def served(name: str) -> ssl.SSLContext:
    """A server's side with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / name)
    return context


def loopback(host: str, port: int) -> Sequence[str]:
    """A resolver by which all names are here."""
    return ["127.0.0.1"]


def test_a_certificate_of_the_users_own_authority_is_trusted() -> None:
    """With --ca-file a server that the authority vouches for is read, by its name and not its address."""
    with serving(lambda visit: visit.answer(HTML), served("news.pem")) as server:
        live = web(HOSTS, resolver=loopback, ca_file=AUTHORITY)
        assert page(live.load(server.uri(host="news.example", scheme="https"), None)).body == HTML


@pytest.mark.parametrize(
    ("certificate", "host", "ca_file", "reason"),
    [
        pytest.param("news.pem", "news.example", None, "unable to get local issuer", id="unknown authority"),
        pytest.param("expired.pem", "news.example", AUTHORITY, "expired", id="expired"),
        pytest.param("news.pem", "other.example", AUTHORITY, "not valid for 'other.example'", id="wrong host"),
    ],
)
def test_threat_t7_a_faulty_certificate_is_told(certificate: str, host: str, ca_file: Path | None, reason: str) -> None:
    """The cause is `tls` with its reason, nothing is asked for, and never without encryption instead."""
    with serving(lambda visit: visit.answer(HTML), served(certificate)) as server:
        loaded = missing(
            web(HOSTS, resolver=loopback, ca_file=ca_file).load(server.uri(host=host, scheme="https"), None)
        )
        assert (loaded.cause, reason in loaded.detail) == (Cause.TLS, True), loaded.detail
        assert (server.connections, server.visits) == (1, [])


def test_threat_t7_an_old_protocol_is_refused() -> None:
    """A server that answers by TLS 1.0 (record 3.1, ServerHello 3.1) is `tls`."""
    hello = b"\x02\x00\x00\x26" + b"\x03\x01" + bytes(32) + b"\x00" + b"\x00\x2f" + b"\x00"

    def script(visit: Visit) -> None:
        visit.send(b"\x16\x03\x01" + len(hello).to_bytes(2, "big") + hello)

    with serving(script) as server:
        loaded = missing(web(HOSTS, resolver=loopback).load(server.uri(host="news.example", scheme="https"), None))
        assert (loaded.cause, server.connections) == (Cause.TLS, 1)


def test_threat_n14_the_environment_vouches_for_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """SSL_CERT_FILE and SSL_CERT_DIR add no authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(AUTHORITY))
    monkeypatch.setenv("SSL_CERT_DIR", str(CERTIFICATES))
    with serving(lambda visit: visit.answer(HTML), served("news.pem")) as server:
        # A path that no other test has asked for: certificates are read once for each.
        live = web(HOSTS, resolver=loopback, ca_file=CERTIFICATES / "expired.pem")
        loaded = live.load(server.uri(host="news.example", scheme="https"), None)
        assert missing(loaded).cause is Cause.TLS


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_file_without_certificates_is_a_mistake(tmp_path: Path, content: bytes | None) -> None:
    """It is known before any page is asked for."""
    if content is not None:
        (tmp_path / "ca.pem").write_bytes(content)
    with pytest.raises(UsageError, match="--ca-file"):
        open_sources(version="0", notify=print, outgoing=Outgoing(ca_file=tmp_path / "ca.pem"))


def test_threat_t11_only_http_1_is_spoken() -> None:
    """A server that offers HTTP/2 is not taken up on it."""
    context = served("news.pem")
    context.set_alpn_protocols(["h2", "http/1.1"])
    spoken: list[str | None] = []

    def script(visit: Visit) -> None:
        assert isinstance(visit.connection, ssl.SSLSocket)
        spoken.append(visit.connection.selected_alpn_protocol())
        visit.answer(HTML)

    with serving(script, context) as server:
        live = web(HOSTS, resolver=loopback, ca_file=AUTHORITY)
        page(live.load(server.uri(host="news.example", scheme="https"), None))
    assert spoken == ["http/1.1"]


@pytest.mark.parametrize(("certificate", "host"), [("expired.pem", "news.example"), ("news.pem", "other.example")])
def test_threat_t7_a_host_may_be_believed_and_its_pages_say_so(certificate: str, host: str) -> None:
    """Named on purpose, it is read; the page is marked, and no other host is believed."""
    with serving(lambda visit: visit.answer(HTML), served(certificate)) as server:
        live = web(HOSTS, resolver=loopback, unverified=[host.upper() + "."])
        loaded = page(live.load(server.uri(host=host, scheme="https"), None))
        assert (loaded.body, loaded.unverified) == (HTML, True)
        (other,) = set(HOSTS) - {host}
        assert missing(live.load(server.uri(host=other, scheme="https"), None)).cause is Cause.TLS


def test_threat_t7_a_page_behind_a_believed_hop_is_marked() -> None:
    """Whoever stood in for the first host may have led us anywhere."""
    with serving(lambda visit: visit.answer(HTML)) as plain:

        def script(visit: Visit) -> None:
            visit.redirect(plain.uri(host="other.example"))

        with serving(script, served("expired.pem")) as server:
            live = web(HOSTS, resolver=loopback, unverified=["news.example"])
            assert page(live.load(server.uri(host="news.example", scheme="https"), None)).unverified
            assert not page(live.load(plain.uri(host="other.example"), None)).unverified


def test_threat_t7_a_believed_page_is_not_kept(tmp_path: Path) -> None:
    """A later run that does not believe the host does not get its page."""
    with serving(lambda visit: visit.answer(HTML), served("expired.pem")) as server:
        uri = server.uri(host="news.example", scheme="https")

        def loaded(*unverified: str) -> Snapshot | Unavailable:
            outgoing = Outgoing(robots=False, pause=0, resolver=loopback, unverified=unverified)
            with open_sources(
                version="0", notify=print, cache_dir=tmp_path / "cache", allow_private=HOSTS, outgoing=outgoing
            ) as sources:
                return sources.load(uri, None)

        assert page(loaded("news.example")).unverified
        assert missing(loaded()).cause is Cause.TLS
