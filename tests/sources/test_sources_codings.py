"""Content codings are undone within a bound."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.sources.codings import MOST_MEMBERS, inflate, undo
from auditor.sources.failure import LoadError


def bare(body: bytes) -> bytes:
    """Deflate data without the zlib header, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.binary(max_size=5000), st.integers(1, 6000), st.sampled_from(["gzip", "x-gzip", "GZIP , identity", "deflate"])
)
def test_what_was_packed_comes_back(body: bytes, limit: int, coding: str) -> None:
    """A body comes back up to the limit, and is called whole exactly if none of it is missing."""
    packed = zlib.compress(body) if coding == "deflate" else gzip.compress(body)
    assert undo(packed, coding, limit) == (body[:limit], len(body) <= limit)


def test_what_was_not_packed_stays() -> None:
    """No coding, or the one that changes nothing, leaves the body alone."""
    assert undo(b"\x1f\x8b", "", 100) == undo(b"\x1f\x8b", "identity", 100) == (b"\x1f\x8b", True)


@settings(deadline=None)  # a busy machine is no failure
@given(st.binary(max_size=2000))
def test_deflate_without_its_header(body: bytes) -> None:
    """Bare deflate data is read as well; the standard's own form starts with a header."""
    assert inflate(bare(body), "deflate", 5000) == (body, True)


@settings(deadline=None)  # a busy machine is no failure
@given(st.binary(min_size=1, max_size=2000), st.integers(1, 30))
def test_a_missing_end_is_noticed(body: bytes, missing: int) -> None:
    """Packed data that stops short gives a beginning of the body, never called whole."""
    packed = gzip.compress(body)
    got, whole = inflate(packed[: max(1, len(packed) - missing)], "gzip", 5000)
    assert body.startswith(got)
    assert not whole


@settings(deadline=None)  # a busy machine is no failure
@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "gzip, deflate", "deflate,gzip", "br", ",,", "ä"]))
def test_garbage_is_a_failure_or_a_body(packed: bytes, coding: str) -> None:
    """Bytes that are not in their coding raise nothing but LoadError."""
    try:
        body, _ = undo(packed, coding, 1000)
    except LoadError:
        return
    assert len(body) <= 1000


@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip"])
def test_threat_t3_a_bomb_costs_no_more_than_the_limit(coding: str) -> None:
    """Peak memory stays near the limit, whatever the ratio of the bomb."""
    limit = 1_000_000
    bomb = gzip.compress(bytes(100_000_000))
    if coding == "gzip, gzip":
        bomb = gzip.compress(bomb)
    tracemalloc.start()
    body, whole = undo(bomb, coding, limit)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (len(body), whole) == (limit, False)
    assert peak < 5 * limit


def test_members_follow_each_other() -> None:
    """A gzip body of several members is one body; padding after the last one is overlooked."""
    packed = b"".join(gzip.compress(part) for part in (b"one ", b"two ", b"three"))
    assert inflate(packed + b"\0\0\0", "gzip", 100) == (b"one two three", True)


def test_threat_t3_a_row_of_empty_members_ends() -> None:
    """Members that hold nothing are given up after a bounded number, as each costs a copy of the rest."""
    assert inflate(gzip.compress(b"") * (MOST_MEMBERS + 1), "gzip", 100) == (b"", False)
    assert inflate(gzip.compress(b"") * MOST_MEMBERS, "gzip", 100) == (b"", True)
