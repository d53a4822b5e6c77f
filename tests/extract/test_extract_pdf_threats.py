"""PDF files that are broken, locked, scanned or made to keep their reader busy (threat P8, and T12's PDF)."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_by_hand import Put, Sheet, column, pdf

from auditor.extract import read
from auditor.extract.pdf import MOST_PAGES
from auditor.extract.pdf.pdfium import MOST_CHARACTERS
from auditor.model import Cause, Document, Snapshot, Unavailable

ADDRESS = "https://figures.example/report.pdf"
TEXT = "The harbour handled 5,400 tonnes of goods in 2023."
PLAIN = pdf([TEXT, "A second page."])


def outcome(body: bytes, media_type: str = "application/pdf") -> Document | Unavailable:
    """What comes of a body."""
    return read(Snapshot(ADDRESS, body, media_type))


def cause_of(body: bytes) -> Cause:
    """Why a body cannot be read; the detail is a sentence."""
    found = outcome(body)
    assert isinstance(found, Unavailable), found
    assert found.detail.endswith(".")
    return found.cause


def locked(body: bytes) -> bytes:
    """The file with an encryption dictionary that only another password answers."""
    keys = f"/O <{'41' * 32}> /U <{'42' * 32}>"
    handler = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 {keys} >> /ID [<{'43' * 16}> <{'43' * 16}>]"
    return body.replace(b"/Info 6 0 R", f"/Info 6 0 R {handler}".encode())


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-",
        b"%PDF-1.7\n" + b"rubbish " * 400,
        b"%PDF-1.7\n" + bytes(range(256)) * 40,
        PLAIN[:200],
        pdf([]),
    ],
)
def test_threat_p8_a_broken_file_is_named(body: bytes) -> None:
    """Rubbish, a file without pages and one that ends in its first object are parser_crashed."""
    assert cause_of(body) is Cause.PARSER_CRASHED


def test_threat_p8_a_password_is_named() -> None:
    """A file that opens with a password only is unsupported_type, and the sentence says what to do."""
    found = outcome(locked(PLAIN))
    assert isinstance(found, Unavailable)
    assert found.cause is Cause.UNSUPPORTED_TYPE
    assert "password" in found.detail
    assert "--source" in found.detail


def test_threat_p8_a_scan_needs_ocr() -> None:
    """Pictures of pages, with a scanner's stamp on them or none, need OCR; the sentence says what to do."""
    stamp = (Put(200, 20, "Scanned with a phone"),)
    for sheet in (Sheet(picture=True), Sheet(stamp, picture=True)):
        found = outcome(pdf([sheet, sheet]))
        assert isinstance(found, Unavailable)
        assert found.cause is Cause.NEEDS_OCR
        assert "OCR" in found.detail


def test_threat_p8_a_page_of_5000_is_not_called_absent() -> None:
    """Of 5,000 pages 300 are read, and the document says that it was cut."""
    found = outcome(pdf([f"Page {number} has its text." for number in range(1, 5_001)]))
    assert isinstance(found, Document)
    assert found.truncated
    assert found.blocks[-1].page == MOST_PAGES
    whole = outcome(pdf([f"Page {number} has its text." for number in range(1, MOST_PAGES + 1)]))
    assert isinstance(whole, Document)
    assert not whole.truncated


def test_threat_p8_pages_that_lead_in_a_ring_end() -> None:
    """A cross-reference table that names itself as the one before, and a tree of pages that holds itself."""
    start = PLAIN.rindex(b"xref\n0")
    looped = PLAIN.replace(b"/Info 6 0 R", f"/Info 6 0 R /Prev {start}".encode())
    assert isinstance(outcome(looped), Document | Unavailable)
    assert cause_of(PLAIN.replace(b"/Kids [7 0 R 9 0 R]", b"/Kids [2 0 R 2 0 R]")) is Cause.PARSER_CRASHED
    assert isinstance(outcome(PLAIN.replace(b"/Parent 2 0 R", b"/Parent 7 0 R")), Document)


@pytest.mark.parametrize("box", [(1e9, 1e9), (1e38, 1e38), (0, 0), (0.001, 0.001), (-612, -792)])
def test_threat_p8_a_huge_or_empty_page_is_read(box: tuple[float, float]) -> None:
    """The size of a page is a number and takes no memory."""
    found = outcome(pdf([Sheet(column(TEXT), box=box)]))
    assert isinstance(found, Document | Unavailable)
    if isinstance(found, Document):
        assert TEXT in found.text or found.truncated


def test_threat_p8_a_page_with_too_many_characters_is_cut() -> None:
    """What stands on a page beyond 100,000 characters is left out, and told."""
    lines = tuple(Put(20, 780 - number / 10, "x" * 99, 0.1) for number in range(MOST_CHARACTERS // 99 + 2))
    found = outcome(pdf([Sheet(lines)], packed=True))
    assert isinstance(found, Document)
    assert found.truncated
    assert len(found.text) <= 2 * MOST_CHARACTERS


def test_threat_p8_a_stream_that_swells_is_read_or_named() -> None:
    """A stream of 20 MB of blanks in 20 KB holds no text."""
    body = pdf([Sheet(column(TEXT))])
    packed = zlib.compress(b" " * 20_000_000)
    start, end = body.rindex(b"<< /Length"), body.rindex(b"endstream")
    swollen = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\n" % (len(packed), packed)
    assert isinstance(outcome(body[:start] + swollen + body[end:]), Document | Unavailable)


def test_threat_t6_a_pdf_cut_short_is_read_and_marked() -> None:
    """A file that lost its end is read as far as it goes; nothing may be called absent from it."""
    for size in range(len(PLAIN) - 50, 900, -200):
        found = read(Snapshot(ADDRESS, PLAIN[:size], "application/pdf", truncated=True))
        assert isinstance(found, Unavailable) or found.truncated


@pytest.mark.parametrize("media_type", ["text/html", "text/plain; charset=utf-8", "application/octet-stream", ""])
def test_threat_t12_a_pdf_that_is_called_otherwise_is_read(media_type: str) -> None:
    """The first bytes tell a PDF, whatever the server calls it."""
    found = outcome(PLAIN, media_type)
    assert isinstance(found, Document)
    assert found.text.startswith(TEXT)


def test_threat_t12_a_page_that_is_called_a_pdf_is_no_text() -> None:
    """What is called a PDF and is none is named, not guessed at."""
    assert cause_of(b"<html><body><p>The harbour") is Cause.PARSER_CRASHED


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(PLAIN) - 1), st.integers(0, 255)), max_size=12), st.integers(0, 60))
def test_threat_p8_any_damage_is_a_value(changes: list[tuple[int, int]], lost: int) -> None:
    """Bytes changed anywhere, and some lost at the end, never raise."""
    body = bytearray(PLAIN)
    for place, value in changes:
        body[place] = value
    found = outcome(bytes(body[: len(body) - lost]))
    assert isinstance(found, Document | Unavailable)
