"""Answers kept between runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.cache import Cache
from auditor.sources.captures import BODY, page_row
from auditor.sources.fallible import Fallible
from auditor.sources.packed import kept_of, lines_of, records_of
from auditor.sources.store import DiskStore

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
STORY = "https://news.example/story"
PAGE = Snapshot(
    STORY,
    b"<p>Four.\n</p>",
    "text/html",
    NOON,
    200,
    STORY + "-1",
    truncated=True,
    hops=(STORY,),
    headers=(("etag", '"1"'),),
)
GONE = Unavailable(STORY, Cause.GONE, "It is gone.", 410, NOON, STORY, (STORY,), (("server", "x"),))


def cache(folder: Path, now: datetime = NOON, max_age: timedelta | None = None, manner: str = "") -> Cache:
    """A cache in a folder, at a time; it has nothing to tell people."""
    return Cache(Fallible(DiskStore(folder), pytest.fail), max_age, lambda: now, manner)


def taken(days: int, body: bytes = PAGE.body) -> Snapshot:
    """The page as it was so many days after that noon."""
    return replace(PAGE, captured=NOON + days * DAY, body=body)


def kept(folder: Path, *pages: Snapshot | Unavailable) -> None:
    """Keeps answers, each at its time."""
    for page in pages:
        cache(folder, page.captured or NOON).keep(page)


def test_a_capture_comes_back(tmp_path: Path) -> None:
    """All that is known of a capture survives; the address is the one that is asked for now."""
    cache(tmp_path / "cache").keep(PAGE)
    asked = "http://www.news.example/story/#part"
    assert cache(tmp_path / "cache").find(asked, None) == replace(PAGE, uri_r=asked)
    assert cache(tmp_path / "cache").find("https://news.example/other", None) is None


@pytest.mark.parametrize(
    ("age", "max_age", "used"),
    [
        (timedelta(days=9), None, True),
        (timedelta(days=9), timedelta(days=8), False),
        (timedelta(days=7), timedelta(days=8), True),
        (timedelta(days=-9), timedelta(0), True),
    ],
)
def test_threat_c9_an_old_capture_is_not_used(
    age: timedelta, max_age: timedelta | None, used: bool, tmp_path: Path
) -> None:
    """A capture older than the greatest age is none; one from the future (a clock set back) counts as new."""
    cache(tmp_path / "cache").keep(PAGE)
    found = cache(tmp_path / "cache", NOON + age, max_age).find(PAGE.uri_r, None)
    assert (found is not None) == used
    assert cache(tmp_path / "cache", NOON + age, max_age).latest(PAGE.uri_r) == PAGE


def test_the_age_is_that_of_the_fetch(tmp_path: Path) -> None:
    """An archive's copy of years ago that was had today is young."""
    old = replace(PAGE, captured=NOON - 900 * DAY, uri_m="https://archive.example/1/" + STORY)
    cache(tmp_path / "cache").keep(old)
    assert cache(tmp_path / "cache", NOON + DAY / 2, DAY).find(STORY, None) == old


@pytest.mark.parametrize(("at", "body"), [(None, b"4"), (date(2026, 3, 2), b"0"), (date(2026, 3, 4), b"4")])
def test_several_captures_are_kept(at: date | None, body: bytes, tmp_path: Path) -> None:
    """The one nearest to a day is taken, without a day the latest."""
    kept(tmp_path / "cache", taken(0, b"0"), taken(4, b"4"))
    found = cache(tmp_path / "cache", NOON + 9 * DAY).find(STORY, at)
    assert isinstance(found, Snapshot)
    assert found.body == body


def test_only_young_captures_are_asked_for_the_nearest(tmp_path: Path) -> None:
    """Where there is a greatest age, an older capture is not taken though it is nearer to the article."""
    kept(tmp_path / "cache", taken(0, b"0"), taken(4, b"4"))
    assert cache(tmp_path / "cache", NOON + 5 * DAY, DAY).find(STORY, NOON.date()) == taken(4, b"4")


def test_a_page_that_stays_the_same_has_two_captures(tmp_path: Path) -> None:
    """Of like captures the first and the last are kept, of other ones each; like bodies are kept once."""
    kept(tmp_path / "cache", *(taken(n, b"same") for n in range(5)), taken(5, b"new"), taken(6, b"same"))
    store = DiskStore(tmp_path / "cache")
    records = [record for record in records_of(store.get(page_row(STORY)) or b"") if record]
    assert [record.captured for record in records] == [NOON + n * DAY for n in (0, 4, 5, 6)]
    assert sum(key.startswith(BODY) for key in store.together(lambda rows: rows.all_keys())) == 2


@pytest.mark.parametrize(
    ("refusal", "hours", "kept_for"),
    [
        (GONE, 23, True),
        (GONE, 24, False),
        (GONE, -1, False),
        (replace(GONE, cause=Cause.DEAD, status=404), 23, True),
        (replace(GONE, cause=Cause.BLOCKED, status=403), 23, True),
        (replace(GONE, cause=Cause.BLOCKED, status=429), 2, False),
        (replace(GONE, cause=Cause.BLOCKED, status=503), 0.5, True),
        (replace(GONE, cause=Cause.POLICY_BLOCKED, status=None), 23, True),
        (replace(GONE, cause=Cause.POLICY_BLOCKED, status=None, hops=()), 0, False),
        (replace(GONE, cause=Cause.TIMEOUT), 0, False),
        (replace(GONE, cause=Cause.CONNECT, status=None, hops=()), 0, False),
        (replace(GONE, cause=Cause.PROTOCOL, status=500), 0, False),
    ],
)
def test_threat_c9_a_refusal_is_kept_for_a_while(
    refusal: Unavailable, hours: float, kept_for: bool, tmp_path: Path
) -> None:
    """What a server answered counts for a day or an hour, a failure of the line or of the server not at all.

    One from the future does not count: a clock that was set back would keep the page refused until then.
    """
    cache(tmp_path / "cache").keep(refusal)
    found = cache(tmp_path / "cache", NOON + timedelta(hours=hours)).find(STORY, None)
    assert found == (refusal if kept_for else None)


def test_a_refusal_counts_in_its_manner_and_age(tmp_path: Path) -> None:
    """A run that asks otherwise asks anew, and so does one that wants younger answers."""
    cache(tmp_path / "cache", manner="a").keep(GONE)
    later = NOON + timedelta(hours=2)
    assert cache(tmp_path / "cache", later, manner="a").find(STORY, None) == GONE
    assert cache(tmp_path / "cache", later).find(STORY, None) is None
    assert cache(tmp_path / "cache", later, timedelta(hours=1), manner="a").find(STORY, None) is None


def test_a_refusal_stands_behind_a_capture(tmp_path: Path) -> None:
    """A page that was had before is there still; the refusal is told only where no capture is young enough."""
    kept(tmp_path / "cache", PAGE, replace(GONE, captured=NOON + DAY))
    assert cache(tmp_path / "cache", NOON + DAY).find(STORY, None) == PAGE
    found = cache(tmp_path / "cache", NOON + DAY, DAY / 2).find(STORY, None)
    assert found == replace(GONE, captured=NOON + DAY)
    kept(tmp_path / "cache", taken(2))
    assert cache(tmp_path / "cache", NOON + 2 * DAY, DAY / 2).find(STORY, None) == taken(2)


RECORD = lines_of([kept_of(PAGE, NOON)])


@pytest.mark.parametrize(
    "record",
    [
        b"\x80\x04]",
        b"{}\n",
        b"[]\n",
        RECORD[:-9],
        RECORD.replace(PAGE.digest.encode(), b"sha256:" + b"0" * 64),
        RECORD.replace(PAGE.digest.encode(), b"../../secret"),
        RECORD.replace(b'"status":200', b'"status":"200"'),
        RECORD.replace(b'"status":200', b'"status":7'),
        RECORD.replace(b'"2026-03-01T12:00:00Z"', b'"2026-03-01T12:00:00"'),
        RECORD.replace(b'"hops":[', b'"hops":[7,'),
        RECORD.replace(b'"hops":[', b'"cause":"dead","hops":['),
        b"[" * 100_000,
        b'{"x":' * 100_000,
        b"\xff\xfe\n",
    ],
)
def test_threat_c2_a_damaged_record_is_not_used(record: bytes, tmp_path: Path) -> None:
    """A wrong hash, wrong types or no JSON at all: `cache_corrupt`, and the next capture heals it."""
    cache(tmp_path / "cache").keep(PAGE)
    DiskStore(tmp_path / "cache").put(page_row(STORY), record)
    opened = cache(tmp_path / "cache")
    found = opened.find(STORY, None)
    assert isinstance(found, Unavailable)
    assert found.cause is Cause.CACHE_CORRUPT
    assert opened.latest(STORY) is None
    opened.keep(PAGE)
    assert opened.find(STORY, None) == PAGE


@pytest.mark.parametrize(
    "spoil",
    [
        lambda store, key: store.put(key, PAGE.body[:-1]),
        lambda store, key: store.put(key, b""),
        lambda store, key: store.together(lambda rows: rows.remove(key)),
    ],
)
def test_threat_c2_a_damaged_body_is_not_used(spoil: Callable[[DiskStore, str], None], tmp_path: Path) -> None:
    """A body that is not what its hash says is none: another capture is taken, without one it is `cache_corrupt`."""
    cache(tmp_path / "cache").keep(PAGE)
    spoil(DiskStore(tmp_path / "cache"), BODY + PAGE.digest)
    found = cache(tmp_path / "cache").find(STORY, None)
    assert isinstance(found, Unavailable)
    assert found.cause is Cause.CACHE_CORRUPT
    kept(tmp_path / "cache", taken(8, b"other"))
    assert cache(tmp_path / "cache").find(STORY, NOON.date()) == taken(8, b"other")
    kept(tmp_path / "cache", PAGE)
    assert cache(tmp_path / "cache").find(STORY, NOON.date()) == PAGE


def test_threat_c2_one_damaged_line_hides_no_other(tmp_path: Path) -> None:
    """The other captures of the address are read."""
    cache(tmp_path / "cache").keep(PAGE)
    DiskStore(tmp_path / "cache").put(page_row(STORY), b'{"url":7}\n' + RECORD)
    assert cache(tmp_path / "cache").find(STORY, None) == PAGE


texts = st.text()


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.builds(
        Snapshot,
        texts,
        st.binary(),
        st.none() | texts,
        st.none() | st.datetimes(timezones=st.just(UTC)),
        st.integers(200, 299),
        st.none() | texts,
        st.none() | texts,
        st.booleans(),
        st.lists(texts).map(tuple),
        st.lists(st.tuples(texts, texts)).map(tuple),
    )
)
def test_every_capture_has_a_record(page: Snapshot) -> None:
    """A record gives back the capture that it was made of."""
    (record,) = records_of(lines_of([kept_of(page, NOON)]))
    assert record is not None
    assert record.snapshot(page.uri_r, page.body) == page


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.binary()
    | st.builds(
        lambda at, byte: RECORD[:at] + bytes([byte]) + RECORD[at + 1 :],
        st.integers(0, len(RECORD)),
        st.integers(0, 255),
    )
)
def test_threat_c2_no_bytes_break_the_reading(line: bytes) -> None:
    """Whatever stands in a row, its lines are records or none."""
    for record in records_of(line):
        assert record is None or (record.cause is None) == (record.digest is not None)


def test_threat_c2_what_is_no_text_is_not_kept(tmp_path: Path) -> None:
    """An address with half a character (a lone surrogate) is no error, and is not kept."""
    opened = cache(tmp_path / "cache")
    opened.keep(replace(PAGE, uri_r="https://news.example/\ud800"))
    assert opened.find("https://news.example/\ud800", None) is None


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_threat_c1_every_address_has_a_key(uri: str) -> None:
    """A key is 64 hexadecimal digits, whatever the address."""
    kind, _, key = page_row(uri).partition("/")
    assert (kind, len(key)) == ("page", 64)
    assert set(key) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://News.example/a#top", "http://www.news.example/a/", True),
        ("https://news.example/a", "https://news.example/A", False),
        ("https://news.example/../../etc/passwd", "https://news.example/etc/passwd", False),
        ("https://news.example/" + "x" * 100_000, "https://news.example/" + "x" * 100_001, False),
    ],
)
def test_threat_c1_spellings_of_a_page_share_a_key(one: str, other: str, same: bool) -> None:
    """The host's case, the fragment and the like are no other page; the path's case and its length are."""
    assert (page_row(one) == page_row(other)) is same
