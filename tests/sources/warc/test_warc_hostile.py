"""Web archives that somebody sent: nothing in them ends the run, costs more than it is worth, or lands on disk."""

from __future__ import annotations

import contextlib
import gzip
import json
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from archives_on_disk import PAGE, STORY, packed, record, wacz, warc, warc_gz
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.pages import Pages
from auditor.sources.warc import scanning, volumes

BEFORE, AFTER = record("https://news.example/before"), record("https://news.example/after")


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize(
    "wrong",
    [
        b"WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n\r\n",
        record().replace(b"Content-Length: ", b"Content-Length: x"),
        record().replace(b"WARC/1.1", b"WARC/9.9"),
        record().replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 fine"),
        record().replace(b"WARC-Type", b"WARC-Tape"),
        b"\x00" * 500,
    ],
    ids=["no length", "a wrong length", "a wrong version", "no status", "no kind", "noughts"],
)
def test_threat_c10_a_damaged_record_is_skipped(wrong: bytes, zipped: bool, tmp_path: Path) -> None:
    """The records around it are read."""
    pages = Pages([(warc_gz if zipped else warc)(tmp_path, BEFORE, wrong, AFTER)])
    for name in ("before", "after"):
        assert isinstance(pages.find(f"https://news.example/{name}", None), Snapshot)


@pytest.mark.parametrize("place", [3, 12, 60, -6])
def test_threat_c10_a_damaged_member_is_skipped_with_one_line(place: int, tmp_path: Path) -> None:
    """A packed record with a wrong byte is left out, and where it stands is told."""
    middle = bytearray(gzip.compress(record(), mtime=0))
    middle[place] ^= 0xFF
    path = tmp_path / "pages.warc.gz"
    path.write_bytes(packed(BEFORE) + bytes(middle) + packed(AFTER))
    said: list[str] = []
    pages = Pages([path], said.append)
    for name in ("before", "after"):
        assert isinstance(pages.find(f"https://news.example/{name}", None), Snapshot)
    assert pages.find(STORY, None) is None
    assert len(said) == 1
    assert str(path) in said[0]


def test_a_file_that_ends_within_a_record(tmp_path: Path) -> None:
    """What came before is read, and the damage is told."""
    said: list[str] = []
    path = warc(tmp_path, BEFORE, record(body=PAGE * 5000)[:-100])
    pages = Pages([path], said.append)
    assert isinstance(pages.find("https://news.example/before", None), Snapshot)
    assert pages.find(STORY, None) is None
    assert len(said) == 1


def test_threat_c10_a_body_that_was_changed_is_no_evidence(tmp_path: Path) -> None:
    """A record whose hash does not match is unavailable."""
    path = warc(tmp_path, record(fields={"WARC-Block-Digest": "sha256:" + "0" * 64}))
    page = Pages([path]).find(STORY, None)
    assert isinstance(page, Unavailable)
    assert page.cause is Cause.CACHE_CORRUPT


def test_a_file_that_was_cut_after_it_was_listed(tmp_path: Path) -> None:
    """The page is unavailable, and nothing is raised."""
    path = warc(tmp_path, record())
    pages = Pages([path])
    for left in (50, 0):
        path.write_bytes(record()[:left])
        page = pages.find(STORY, None)
        assert isinstance(page, Unavailable)
        assert page.cause is Cause.CACHE_CORRUPT
    path.unlink()
    assert isinstance(pages.find(STORY, None), Unavailable)


def test_threat_p7_names_in_a_wacz_lead_nowhere(tmp_path: Path) -> None:
    """A member that is named after a file outside is read where it lies in the zip; nothing is written."""
    inside = tmp_path / "in"
    inside.mkdir()
    pages = json.dumps({"url": "file:///etc/passwd"}).encode()
    path = wacz(inside, {"../../slip.warc": record(), "/slip2.warc": AFTER, "pages/pages.jsonl": pages})
    assert isinstance(Pages([path]).find(STORY, None), Snapshot)
    assert [file.name for file in tmp_path.rglob("*")] == ["in", "pages.wacz"]


def test_threat_p7_a_zip_of_noughts_is_refused(tmp_path: Path) -> None:
    """A member that unpacks to more than a hundred times its size ends in one line."""
    path = wacz(tmp_path, {"archive/data.warc": record() + b"\x00" * 3_000_000}, deflated=True)
    with pytest.raises(UsageError, match="100 times"):
        Pages([path])


def test_threat_p7_a_zip_of_a_million_members_is_refused_before_it_is_listed(tmp_path: Path) -> None:
    """A list of members longer than ten thousand may need is not read into memory; a short one is counted."""
    path = wacz(tmp_path, {f"{n}": b"" for n in range(volumes.MOST_MEMBERS + 1)})
    with pytest.raises(UsageError, match="members"):
        Pages([path])
    entry = b"PK\x01\x02" + bytes(42)
    path.write_bytes(entry * 1_000_000 + b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, 65535, 65535, 46_000_000, 0, 0))
    tracemalloc.start()
    with pytest.raises(UsageError, match="list of members is too long"):
        Pages([path])
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


def test_threat_p7_a_member_whose_size_is_a_lie(tmp_path: Path) -> None:
    """A zip entry that says it is small gives no more than it says."""
    path = wacz(tmp_path, {"a.warc": record() + BEFORE * 20}, deflated=True)
    size = struct.pack("<L", len(record() + BEFORE * 20))
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<L", len(record()) + 10)))
    said: list[str] = []
    Pages([path], said.append)
    assert len(said) <= 1


def test_threat_p7_a_packed_record_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record that unpacks to a hundred times its size and more is given up, in little memory."""
    monkeypatch.setattr(scanning, "ALWAYS_UNPACKED", 1_000_000)
    path = warc_gz(tmp_path, BEFORE, record(body=b"\x00" * 30_000_000))
    said: list[str] = []
    tracemalloc.start()
    pages = Pages([path], said.append)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()
    assert isinstance(pages.find("https://news.example/before", None), Snapshot)
    assert pages.find(STORY, None) is None
    assert "100 times" in said[0]


def test_a_large_archive_is_not_held_in_memory(tmp_path: Path) -> None:
    """Twenty megabytes of pages are listed in less than two, and one page is read where it lies."""
    body = PAGE * 20_000
    path = warc(tmp_path, *(record(f"https://news.example/{n}", body) for n in range(20)))
    tracemalloc.start()
    pages = Pages([path])
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()
    page = pages.find("https://news.example/13", None)
    assert isinstance(page, Snapshot)
    assert page.body == body


@pytest.mark.parametrize("name", ["none.warc", "none.wacz", "text.wacz"])
def test_an_archive_that_cannot_be_read_at_all(name: str, tmp_path: Path) -> None:
    """A missing file, or one that is no zip, is known before work starts."""
    (tmp_path / "text.wacz").write_text("hello")
    with pytest.raises(UsageError, match=name):
        Pages([tmp_path / name])


WHOLE = [
    b"".join((BEFORE, record(), AFTER)),
    packed(BEFORE, record(headers={"Content-Encoding": "gzip"}, body=gzip.compress(PAGE)), AFTER),
]


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from([0, 1]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=8), st.integers(0, 300)), max_size=4),
)
def test_threat_c10_any_damage_leaves_a_run_that_goes_on(
    tmp_path_factory: pytest.TempPathFactory, which: int, cuts: list[tuple[float, bytes, int]]
) -> None:
    """Whatever is put into an archive or cut out of it, opening it and asking for its pages ends in a value."""
    data = WHOLE[which]
    for where, put, gone in cuts:
        at = int(where * len(data))
        data = data[:at] + put + data[at + gone :]
    path = tmp_path_factory.mktemp("fuzz") / ("a.warc.gz" if which else "a.warc")
    path.write_bytes(data)
    pages = Pages([path])
    pages.pages_of("news.example", None)
    zipped = path.with_suffix(".wacz")
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("a.warc", data)
    middle = zipped.read_bytes()
    for where, put, gone in cuts:
        at = int(where * len(middle))
        middle = middle[:at] + put + middle[at + gone :]
    zipped.write_bytes(middle)
    with contextlib.suppress(UsageError):
        Pages([zipped]).pages_of("news.example", None)
