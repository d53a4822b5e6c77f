"""What an archive is told: no secret, nothing of a private network, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hostile_server import HostileServer
from live_web import web
from loopback_archive import STORY, archive, kept

from auditor.model import Unavailable
from auditor.sources.archives.copies import MOST_FAILURES, Copies
from auditor.sources.archives.discretion import may_be_told
from auditor.sources.archives.wayback import Wayback
from auditor.sources.policy import Policy

DAY = date(2024, 1, 1)
TIME = "20240102030405"


@pytest.fixture
def server() -> Iterator[HostileServer]:
    """An archive of one page."""
    with archive({TIME: kept("January")}) as server:
        yield server


def copies(server: HostileServer, *private: str) -> Copies:
    """The copies of that archive."""
    return Copies(Wayback(web(), server.uri("")), None, Policy.allowing(private))


@pytest.mark.parametrize(
    "uri",
    [
        "https://news.example/?token=hunter2",
        "https://bucket.example/a?X-Amz-Signature=abc",
        "https://editor:hunter2@news.example/",
        "https://intranet/page",
        "https://wiki.internal/page",
        "https://wiki.local/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://127.0.0.1:8080/",
        "http://0x7f000001/",
        "https://news.example:9200/",
        "https://paper.example/draft",
        "ftp://news.example/",
    ],
)
def test_threat_x13_secrets_and_private_addresses_are_not_told(uri: str, server: HostileServer) -> None:
    """Such an address is not sent to an archive, also where --allow-private opens its network to us."""
    assert copies(server, "paper.example").copy(uri, DAY) is None
    assert server.visits == []


def test_a_public_address_may_be_told() -> None:
    """All others may."""
    assert may_be_told("https://www.news.example/2024/a?id=3", Policy())


def test_a_copy_is_asked_for_once_a_run(server: HostileServer) -> None:
    """However often a page is cited, and however its address is spelled."""
    some = copies(server)
    for uri in (STORY, STORY + "#top", STORY + "/"):
        found = some.copy(uri, DAY)
        assert found is not None
        assert not isinstance(found, Unavailable)
        assert found.uri_r == uri
    assert len(server.visits) == 2


def test_an_archive_that_fails_is_left_alone() -> None:
    """After three failures in a row it is not asked again."""
    with archive({}) as server:
        base = server.uri("")
    some = Copies(Wayback(web(), base), None, Policy())
    found = [some.copy(f"https://news.example/{n}", DAY) for n in range(MOST_FAILURES + 2)]
    assert [one is None for one in found] == [False] * MOST_FAILURES + [True] * 2
