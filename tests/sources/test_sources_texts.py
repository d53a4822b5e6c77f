"""Read pages kept between runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.extract import read
from auditor.model import Block, BlockKind, Cell, Document, Region, Snapshot, Span
from auditor.sources.fallible import Fallible
from auditor.sources.fingerprint import ROOMS, reader_version
from auditor.sources.packed import packed_document, unpacked_document
from auditor.sources.store import DiskStore
from auditor.sources.texts import TEXT, KeptTexts, sealed, unsealed

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
BODY = b"<html lang=en><title>Mill</title><main><h1>Mill sold</h1><p>For 4 m.</p><table><tr><th>A<tr><td>1</table>"
PAGE = Snapshot("https://news.example/mill", BODY, "text/html", NOON, 200, headers=(("etag", "1"),))


def document() -> Document:
    """The page as it is read."""
    found = read(PAGE)
    assert isinstance(found, Document)
    return found


def texts_in(store: DiskStore, version: str = "1") -> KeptTexts:
    """The texts of a reader."""
    return KeptTexts(Fallible(store, pytest.fail), version)


def row_of(store: DiskStore) -> str:
    """The key of the only text."""
    (key,) = (key for key in store.together(lambda rows: rows.all_keys()) if key.startswith(TEXT))
    return key


def test_a_text_comes_back(tmp_path: Path) -> None:
    """All that was read comes back, as that of the capture that is asked for: another time of it is the same page."""
    store = DiskStore(tmp_path / "cache")
    texts_in(store).put(document())
    assert texts_in(store).get(PAGE) == document()
    later = replace(PAGE, captured=NOON.replace(day=9))
    assert texts_in(store).get(later) == replace(document(), snapshot=later)


@pytest.mark.parametrize(
    "other",
    [
        replace(PAGE, body=BODY + b" "),
        replace(PAGE, media_type="text/plain"),
        replace(PAGE, uri_r="https://news.example/other"),
        replace(PAGE, final_uri="https://news.example/"),
        replace(PAGE, truncated=True),
        replace(PAGE, headers=()),
    ],
)
def test_another_capture_has_another_text(other: Snapshot, tmp_path: Path) -> None:
    """What the reading hangs on is another page: its bytes, what the server said of them, its address."""
    texts = texts_in(DiskStore(tmp_path / "cache"))
    texts.put(document())
    assert texts.get(other) is None


def test_another_reader_reads_again(tmp_path: Path) -> None:
    """A text of another version of the reader is none."""
    store = DiskStore(tmp_path / "cache")
    texts_in(store).put(document())
    assert texts_in(store, "2").get(PAGE) is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kept: b"",
        lambda kept: kept[:-1],
        lambda kept: kept.replace(b"4 m", b"5 m"),
        lambda kept: b"\x80\x04]",
        lambda kept: sealed(replace(document(), text="")),
        lambda kept: sealed(replace(document(), blocks=(Block(Span(0, 10**6)),))),
    ],
)
def test_threat_c2_a_damaged_text_is_read_again(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    """Bytes that are not whole, or do not fit together, are none."""
    store = DiskStore(tmp_path / "cache")
    texts = texts_in(store)
    texts.put(document())
    store.put(row_of(store), spoil(store.get(row_of(store)) or b""))
    assert texts.get(PAGE) is None


spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))
blocks = st.builds(
    Block,
    spans,
    st.sampled_from(BlockKind),
    st.sampled_from(Region),
    st.lists(st.builds(Cell, spans, st.none() | spans), max_size=3).map(tuple),
    st.none() | st.integers(0, 9),
    st.lists(st.text(max_size=5), max_size=3).map(tuple),
)
documents = st.builds(
    Document,
    st.just(PAGE),
    st.text(min_size=50, max_size=60),
    st.lists(blocks, max_size=4).map(tuple),
    st.none() | st.text(max_size=9),
    st.none() | st.dates(date(1000, 1, 1)),
    st.none() | st.text(max_size=3),
    truncated=st.booleans(),
)


@settings(deadline=None)  # a busy machine is no failure
@given(documents)
def test_every_document_comes_back(page: Document) -> None:
    """What is packed is unpacked the same."""
    assert unpacked_document(packed_document(page), page.snapshot) == page
    assert unsealed(sealed(page), page.snapshot) == page


@settings(deadline=None)  # a busy machine is no failure
@given(st.binary() | st.just(b"[" * 100_000) | st.just(b'{"text":' * 100_000))
def test_threat_c2_no_bytes_break_the_texts(data: bytes) -> None:
    """Whatever is unpacked, it is a document or a plain error."""
    with pytest.raises((ValueError, RecursionError)):
        unpacked_document(data, PAGE)


@pytest.mark.parametrize("room", ROOMS)
def test_the_version_is_that_of_the_code(room: str, tmp_path: Path) -> None:
    """A changed byte in any file or table of the reader, a new one, one that is gone: another version, else not."""
    for name in ROOMS:
        (tmp_path / "a" / name / "sub").mkdir(parents=True)
        (tmp_path / "a" / name / "sub" / "file.py").write_text("1")
    versions = []
    for number, (file, content) in enumerate(
        (("sub/file.py", "2"), ("more.py", "1"), ("table.txt", "1"), ("notes.md", "1"))
    ):
        folder = tmp_path / f"b{number}"
        for name in ROOMS:
            (folder / name / "sub").mkdir(parents=True)
            (folder / name / "sub" / "file.py").write_text("1")
        (folder / room / file).write_text(content)
        versions.append(reader_version(folder))
    same = reader_version(tmp_path / "a")
    assert versions[3] == same
    assert len({*versions}) == 4
