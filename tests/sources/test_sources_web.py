"""The live web, against servers that answer wrongly, slowly or with malice."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import Callable, Iterable, Sequence

import pytest
from hostile_server import HostileServer, Visit, serving
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live_web import HTML, NOON, answering, missing, names, page, web

from auditor.model import Cause, Snapshot, Unavailable


def test_a_page_comes_as_it_was_sent() -> None:
    """Body, status, media type and time of capture are kept; no redirect, no final address."""
    with serving(lambda visit: visit.answer(HTML, "Content-Type: text/html; charset=utf-8")) as server:
        uri = server.uri("/story?id=1#part ")
        assert web().load(uri, None) == Snapshot(uri, HTML, "text/html; charset=utf-8", NOON, 200)
        head = server.visits[0].head.decode()
    assert head.startswith("GET /story?id=1 HTTP/1.1\r\n")
    assert "User-Agent: auditor/0 (test)\r\n" in head
    assert "Accept-Encoding: gzip, deflate\r\n" in head
    assert f"Host: 127.0.0.1:{server.port}\r\n" in head


def test_threat_n12_user_and_password_are_not_sent() -> None:
    """What stands before the @ of an address stays here."""
    with serving(lambda visit: visit.answer(HTML)) as server:
        page(web().load(f"http://editor:secret@127.0.0.1:{server.port}/", None))
        assert b"uthorization" not in server.visits[0].head


def refused_unsent(*uris: str) -> pytest.MarkDecorator:
    """A test for each of these addresses."""
    return pytest.mark.parametrize("uri", uris)


@pytest.fixture
def nobody_is_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is tried fails the test."""

    def dialled(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket, "create_connection", dialled)


def refused(uri: str) -> None:
    """The address is `policy_blocked`."""
    assert missing(web(allow=()).load(uri, None)).cause is Cause.POLICY_BLOCKED


@refused_unsent("http://127.0.0.1/", "http://localhost/", "http://localhost./", "http://127.1/")
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n1_loopback_is_never_dialled(uri: str) -> None:
    """By its usual names."""
    refused(uri)


@refused_unsent(
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://0/",
    "http://0.0.0.0/",
    "http://0x7f.1/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n2_loopback_is_never_dialled_by_another_spelling(uri: str) -> None:
    """Decimal, octal, hexadecimal and short ones, as resolvers read them."""
    refused(uri)


@refused_unsent(
    "http://10.0.0.9/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://100.64.0.1/",
    "http://169.254.1.1/",
    "http://198.18.0.1/",
    "http://203.0.113.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://224.0.0.1/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n3_a_private_address_is_never_dialled(uri: str) -> None:
    """Private, shared, reserved and multicast ranges."""
    refused(uri)


@refused_unsent(
    "http://169.254.169.254/latest/meta-data",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://metadata.google.internal/",
    "http://[fd00:ec2::254]/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n4_the_metadata_of_a_cloud_is_never_asked_for(uri: str) -> None:
    """Whichever cloud we run in."""
    refused(uri)


@refused_unsent(
    "http://[::1]/",
    "http://[::]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fc00::1]/",
    "http://[fec0::1]/",
    "http://[ff02::1]/",
    "http://[3fff::1]/",
    "http://[5f00::1]/",
    "http://[2001:db8::1]/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n5_a_private_ipv6_address_is_never_dialled(uri: str) -> None:
    """Loopback, link-local, unique local, multicast and reserved ranges."""
    refused(uri)


@refused_unsent(
    "http://[::ffff:127.0.0.1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n6_an_address_inside_another_is_never_dialled(uri: str) -> None:
    """Mapped, NAT64, 6to4 and Teredo."""
    refused(uri)


@refused_unsent("http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://xn--a-0000000/", f"http://{'a' * 300}.example/")
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n11_other_digits_and_bad_names_are_never_dialled(uri: str) -> None:
    """Unicode digits and dots, punycode that is none, labels that are too long."""
    loaded = missing(web(allow=()).load(uri, None))
    assert loaded.cause in (Cause.POLICY_BLOCKED, Cause.DNS)


@refused_unsent(
    "http://a@127.0.0.1/",
    r"http://good\@127.0.0.1/",
    "http://[example.com]/",
    "http:////host/",
    "http:///path",
    "http://news.example:25/",
    "http://news.example:22/",
    "http://news.example:6379/",
    "http://news.example:0/",
    "http://news.example:99999/",
    "http://:80/",
    "http://127.0.0.1\t/",
    "http://127.0.\n0.1/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n12_confusing_addresses_are_never_dialled(uri: str) -> None:
    """User names, backslashes, brackets, missing hosts, white space and other ports."""
    refused(uri)


@refused_unsent(
    "http://x.onion/",
    "http://x.i2p/",
    "http://nas.local/",
    "http://wiki.internal/",
    "http://router.home.arpa/",
    "http://intranet/",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n13_a_private_name_is_never_dialled(uri: str) -> None:
    """Names that the public net does not have."""
    refused(uri)


@refused_unsent(
    "file:///etc/passwd",
    "data:text/html,x",
    "javascript:alert(1)",
    "ftp://news.example/",
    "gopher://news.example/",
    "blob:x",
    "about:blank",
    "view-source:http://news.example/",
    "mailto:a@news.example",
    "ws://news.example/",
    "//news.example/",
    "news.example",
)
@pytest.mark.usefixtures("nobody_is_dialled")
def test_threat_n15_other_schemes_are_not_fetched(uri: str) -> None:
    """Only http and https are, with a host."""
    refused(uri)


def test_threat_n1_a_private_server_is_not_visited_unless_allowed() -> None:
    """Without --allow-private a server on loopback gets no packet; the sentence names the flag."""
    with serving(lambda visit: visit.answer(HTML)) as server:
        refused = missing(web(allow=()).load(server.uri(), None))
        assert server.connections == 0
    assert refused.cause is Cause.POLICY_BLOCKED
    assert "--allow-private 127.0.0.1" in refused.detail


@pytest.mark.parametrize(
    "location",
    [
        "http://inner.example/",
        "//inner.example/",
        "http://10.0.0.9/",
        "http://[::1]/",
        "file:///etc/passwd",
        "ws://public.example/",
        "http://public.example.internal/",
    ],
)
def test_threat_n10_a_redirect_is_judged_like_the_first_address(location: str) -> None:
    """A public page cannot lead into a private network or to another scheme."""
    with serving(lambda visit: visit.redirect(location)) as server:
        loaded = web(["public.example"], resolver=names).load(server.uri(host="public.example"), None)
        assert (missing(loaded).cause, server.connections) == (Cause.POLICY_BLOCKED, 1)


def test_threat_n16_a_redirect_does_not_make_us_log_in() -> None:
    """User and password in a Location are not sent either, nor kept in the final address."""

    def script(visit: Visit) -> None:
        if visit.path == "/":
            visit.redirect(f"http://editor:secret@127.0.0.1:{server.port}/next")
        else:
            visit.answer(HTML)

    with serving(script) as server:
        assert page(web().load(server.uri(), None)).final_uri == server.uri("/next")
        assert b"uthorization" not in server.visits[1].head


def test_redirects_are_followed_to_the_end() -> None:
    """Five redirects are followed, relative ones too, and the last address is kept."""

    def script(visit: Visit) -> None:
        step = int(visit.path[1:])
        visit.redirect(str(step + 1)) if step < 5 else visit.answer(HTML)

    with serving(script) as server:
        loaded = page(web().load(server.uri("/0"), None))
        assert (loaded.uri_r, loaded.final_uri, loaded.body) == (server.uri("/0"), server.uri("/5"), HTML)


@pytest.mark.parametrize(
    ("script", "visits"),
    [
        pytest.param(lambda visit: visit.redirect(f"/{len(visit.path)}{visit.path[1:]}"), 6, id="chain"),
        pytest.param(lambda visit: visit.redirect(visit.path), 1, id="self"),
        pytest.param(lambda visit: visit.redirect("/b" if visit.path == "/a" else "/a"), 2, id="loop"),
    ],
)
def test_threat_n10_redirects_end(script: Callable[[Visit], None], visits: int) -> None:
    """A sixth redirect, a ring and a redirect to itself are `redirect_loop`."""
    with serving(script) as server:
        assert missing(web().load(server.uri("/a"), None)).cause is Cause.REDIRECT_LOOP
        assert len(server.visits) == visits


def test_threat_n16_no_cookie_is_sent_back() -> None:
    """A cookie that the first hop sets does not reach the second."""

    def script(visit: Visit) -> None:
        if visit.path == "/":
            visit.answer(b"", "Location: /next", "Set-Cookie: who=you; Path=/", status="302 Found")
        else:
            visit.answer(HTML)

    with serving(script) as server:
        page(web().load(server.uri(), None))
        assert b"ookie" not in server.visits[1].head


def test_threat_n14_the_environment_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies named in the environment are not used."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with serving(lambda visit: visit.answer(HTML)) as server:
        page(web().load(server.uri(), None))


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (404, Cause.DEAD),
        (418, Cause.DEAD),
        (410, Cause.GONE),
        (401, Cause.BLOCKED),
        (403, Cause.BLOCKED),
        (429, Cause.BLOCKED),
        (451, Cause.BLOCKED),
        (503, Cause.BLOCKED),
        (500, Cause.PROTOCOL),
        (502, Cause.PROTOCOL),
        (304, Cause.PROTOCOL),
    ],
)
def test_a_refusal_keeps_its_status(status: int, cause: Cause) -> None:
    """Each status has its cause, and the answer's status and time stay on record."""
    with serving(lambda visit: visit.answer(b"", status=f"{status} No")) as server:
        loaded = missing(web().load(server.uri(), None))
    assert (loaded.cause, loaded.status, loaded.captured) == (cause, status, NOON)


@pytest.mark.parametrize("status", ["200 OK", "204 No Content"])
def test_threat_t9_an_empty_page_is_no_page(status: str) -> None:
    """Nothing was read, so nothing may be called absent: `empty`."""
    with serving(lambda visit: visit.answer(b"", status=status)) as server:
        assert missing(web().load(server.uri(), None)).cause is Cause.EMPTY


def test_threat_t9_a_part_of_a_page_is_truncated() -> None:
    """206, though no range was asked for, is a page that is not whole."""
    with serving(lambda visit: visit.answer(HTML, status="206 Partial Content")) as server:
        assert page(web().load(server.uri(), None)).truncated


@pytest.mark.parametrize("length", ["100001", "10000000000", "9" * 20])
def test_threat_t1_a_page_that_announces_too_much_is_not_read(length: str) -> None:
    """A Content-Length above the limit is refused before the body."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode()
    with serving(answering(head)) as server:
        assert missing(web().load(server.uri(), None)).cause is Cause.TOO_LARGE


def test_a_length_that_is_said_twice() -> None:
    """Two equal lengths are one (RFC 9112, 6.3); two that differ are no valid answer."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: %d\r\n\r\n12345"
    for second, expected in ((5, b"12345"), (6, Cause.PROTOCOL)):
        with serving(answering(head % second)) as server:
            loaded = web().load(server.uri(), None)
        assert (loaded.body if isinstance(loaded, Snapshot) else loaded.cause) == expected


def test_a_page_of_just_the_limit_is_whole() -> None:
    """The limit itself is allowed."""
    with serving(lambda visit: visit.answer(b"x" * 100_000)) as server:
        loaded = page(web().load(server.uri(), None))
    assert (len(loaded.body), loaded.truncated) == (100_000, False)


def test_threat_t2_an_endless_page_is_cut() -> None:
    """Without a length, reading stops at the limit, and the page says that it is cut."""

    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not visit.ending.is_set():
            visit.send(b"1000\r\n" + b"x" * 0x1000 + b"\r\n")

    with serving(script) as server:
        loaded = page(web().load(server.uri(), None))
    assert (len(loaded.body), loaded.truncated) == (100_000, True)


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("gzip, gzip", lambda body: gzip.compress(gzip.compress(body))),
    ],
)
def test_a_packed_page_is_unpacked(coding: str, pack: Callable[[bytes], bytes]) -> None:
    """The codings that were asked for are undone."""
    with serving(lambda visit: visit.answer(pack(HTML), f"Content-Encoding: {coding}")) as server:
        loaded = page(web().load(server.uri(), None))
    assert (loaded.body, loaded.truncated) == (HTML, False)


def test_threat_t3_a_bomb_is_cut_at_the_limit() -> None:
    """50 MB of zeros in 50 kB of gzip give a page of the limit's size that says it is cut."""
    bomb = gzip.compress(bytes(50_000_000))
    with serving(lambda visit: visit.answer(bomb, "Content-Encoding: gzip")) as server:
        loaded = page(web().load(server.uri(), None))
    assert (len(loaded.body), loaded.truncated) == (100_000, True)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip, gzip", "compress"])
def test_threat_t3_a_coding_that_was_not_asked_for(coding: str) -> None:
    """Other codings, and longer chains, are `unsupported_encoding`."""
    with serving(lambda visit: visit.answer(HTML, f"Content-Encoding: {coding}")) as server:
        assert missing(web().load(server.uri(), None)).cause is Cause.UNSUPPORTED_ENCODING


@pytest.mark.parametrize(
    "start",
    [
        pytest.param(b"", id="head"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Slow: ", id="header"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", id="body"),
    ],
)
def test_threat_t4_a_server_that_trickles_runs_out_of_time(start: bytes) -> None:
    """Each byte comes soon enough, the page does not: `timeout`, at the deadline of the whole load."""

    def script(visit: Visit) -> None:
        visit.send(start)
        visit.trickle(b"H" * 1000, 0.02)

    with serving(script) as server:
        assert missing(web(seconds=0.3).load(server.uri(), None)).cause is Cause.TIMEOUT


def test_threat_t4_redirects_share_one_deadline() -> None:
    """A new hop does not start a new clock."""

    def script(visit: Visit) -> None:
        visit.ending.wait(0.15)
        visit.redirect(visit.path + "x")

    with serving(script) as server:
        assert missing(web(seconds=0.3).load(server.uri("/"), None)).cause is Cause.TIMEOUT
        assert len(server.visits) <= 3


# httpcore refuses a head once 100 KiB have come without an end, and reads up to 64 KiB at a time. A head shorter than
# both together may be whole before it is too long, depending on how the stream is cut; a longer one never is.
@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 40_000 + b"\r\n", id="headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 1_000_000 + b"\r\n\r\n", id="line"),
        pytest.param(b"220 smtp.example ESMTP\r\n", id="garbage"),
        pytest.param(b"HTTP/9.9 200\r\n\r\nx", id="version"),
        pytest.param(b"HTTP/1.1 101 Switching Protocols\r\n\r\n", id="upgrade"),
        pytest.param(
            b"HTTP/1.1 302 Found\r\nLocation: http://xn--a-0000000/\r\nContent-Length: 0\r\n\r\n",
            id="location",
        ),
        pytest.param(b"", id="silence"),
    ],
)
def test_threat_t5_what_is_not_http_is_a_protocol_error(answer: bytes) -> None:
    """Garbage in place of an answer is `protocol`."""
    with serving(answering(answer)) as server:
        assert missing(web().load(server.uri(), None)).cause is Cause.PROTOCOL


def test_threat_t5_a_flood_of_interim_answers_ends() -> None:
    """100 Continue without end runs into the deadline."""

    def script(visit: Visit) -> None:
        while not visit.ending.is_set():
            visit.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)

    with serving(script) as server:
        assert missing(web(seconds=0.3).load(server.uri(), None)).cause is Cause.TIMEOUT


def test_threat_t6_a_body_shorter_than_announced_is_truncated() -> None:
    """What came is kept; the page says that it is not whole."""
    with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + HTML)) as server:
        loaded = page(web().load(server.uri(), None))
    assert (loaded.body, loaded.truncated) == (HTML, True)


def test_threat_t6_a_packed_body_without_its_end_is_truncated() -> None:
    """A gzip body that stops short, although its length is right, is not whole either."""
    packed = gzip.compress(HTML)[:-8]
    with serving(lambda visit: visit.answer(packed, "Content-Encoding: gzip")) as server:
        loaded = page(web().load(server.uri(), None))
    assert (loaded.body, loaded.truncated) == (HTML, True)


def test_threat_t6_a_reset_after_the_first_bytes_is_truncated() -> None:
    """A connection that is reset mid-body leaves a page that is not whole."""

    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n29\r\n" + HTML + b"\r\n")
        visit.ending.wait(0.1)
        visit.reset()

    with serving(script) as server:
        loaded = page(web().load(server.uri(), None))
    assert (loaded.body, loaded.truncated) == (HTML, True)


def test_threat_t6_a_reset_before_the_body_is_no_page() -> None:
    """With nothing read there is no page: `connect` or `protocol`."""
    with serving(lambda visit: visit.reset()) as server:
        assert missing(web().load(server.uri(), None)).cause in (Cause.CONNECT, Cause.PROTOCOL)


def test_a_closed_port_is_connect() -> None:
    """Where nobody listens, the cause is `connect`."""
    with serving(lambda visit: None) as server:
        uri = server.uri()
    assert missing(web().load(uri, None)).cause is Cause.CONNECT


def test_threat_t7_plain_text_in_place_of_tls() -> None:
    """A server that does not speak TLS is `tls`; there is no fall back to http."""
    with serving(answering(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server:
        loaded = missing(web().load(server.uri(scheme="https"), None))
        assert (loaded.cause, server.connections) == (Cause.TLS, 1)


def test_threat_t4_a_handshake_that_never_ends() -> None:
    """The deadline holds during the TLS handshake."""
    with serving(lambda visit: visit.trickle(b"\x16\x03\x03\x10\x00" + bytes(1000), 0.02)) as server:
        assert missing(web(seconds=0.3).load(server.uri(scheme="https"), None)).cause is Cause.TIMEOUT


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    status=st.sampled_from([b"HTTP/1.1 200 OK", b"HTTP/1.1 301 Moved", b"HTTP/1.0 200", b"HTTP/1.1 404 No"]),
    headers=st.lists(
        st.tuples(
            st.sampled_from(
                [b"Location", b"Content-Encoding", b"Content-Type", b"Content-Length", b"Set-Cookie", b"X"]
            ),
            st.binary(max_size=30),
        ),
        max_size=4,
    ),
    body=st.binary(max_size=60),
)
def test_no_answer_raises(
    hostile: HostileServer, status: bytes, headers: list[tuple[bytes, bytes]], body: bytes
) -> None:
    """Whatever bytes a server sends, a load ends in a page or in a reason."""
    lines = [status, *(name + b": " + value for name, value in headers)]
    hostile.script = answering(b"\r\n".join(lines) + b"\r\n\r\n" + body)
    assert isinstance(web(seconds=2).load(hostile.uri(), None), Snapshot | Unavailable)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_no_address_raises(text: str) -> None:
    """Whatever is written after http://, a load ends in a page or in a reason; nothing is looked up here."""

    def nowhere(host: str, port: int) -> Sequence[str]:
        raise socket.gaierror(-2, "Name or service not known")

    assert isinstance(web(allow=(), resolver=nowhere).load("http://" + text, None), Unavailable)


@pytest.fixture(scope="module")
def hostile() -> Iterable[HostileServer]:
    """One server for many answers."""
    with serving(lambda visit: None) as server:
        yield server
