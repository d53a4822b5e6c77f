"""The bytes of a PDF file to words with places: the one home of pypdfium2."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from auditor.extract.pdf.sheets import Box, Sheet, Word

# A page of a book has 3,000 characters, one of a newspaper 15,000.
MOST_CHARACTERS = 100_000
# With fewer characters than this, a page that a picture fills was scanned, and they are a stamp.
STAMP = 100
MOST_OBJECTS = 1_000
# What PDFium gives for a hyphen at the end of a line, where it joins the lines: U+0002 or, by another call, U+FFFE.
HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
SOFT_END = "\ufffe"
LINE = re.compile(rf"[^ \t\r\n{SOFT_END}](?:[^\r\n{SOFT_END}]*[^ \t\r\n{SOFT_END}])?{SOFT_END}?")
WORD = re.compile(r"[^ \t]+")
# Controls, halves of characters, and private use, which fonts of pictures are in.
ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\xad\ud800-\uf8ff\ufffe\U000f0000-\U0010ffff]")
# Word processors take bullets from fonts of pictures, which have no letters of their own.
BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF06E: "▪", 0xF0D8: "▸", 0xF0FC: "✓"}
UNREADABLE = "\ufffd"
FONT_NAME_BYTES = 80
BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
# Glyphs of one line differ less in height than a raised figure does from its word.
STEP = 0.15


class NotInstalledError(Exception):
    """pypdfium2, which is an extra, is not there."""


class LockedError(Exception):
    """The file opens with a password only."""


class BrokenError(Exception):
    """PDFium cannot open the file."""


@dataclass(frozen=True, slots=True)
class Info:
    """What a file says about itself, as it is written; "" for what it does not say."""

    title: str
    created: str
    language: str


class Opened:
    """A file that was opened."""

    def __init__(self, library: Any, document: Any) -> None:
        self._library = library
        self._document = document

    def __len__(self) -> int:
        return len(self._document)

    def info(self) -> Info:
        """What the file says about itself."""
        document = self._document
        return Info(document.get_metadata_value("Title"), document.get_metadata_value("CreationDate"), self._language())

    def _language(self) -> str:
        # Newer than the oldest PDFium that the extra allows.
        ask = getattr(self._library.raw, "FPDFCatalog_GetLanguage", None)
        if ask is None:
            return ""
        length = ask(self._document.raw, None, 0)
        if not 0 < length <= FONT_NAME_BYTES:
            return ""
        buffer = (ctypes.c_ushort * (length // 2))()
        ask(self._document.raw, buffer, length)
        return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")

    def sheets(self, most: int) -> Iterator[Sheet]:
        """The first pages. A page that PDFium cannot load has no words and is lost."""
        for number in range(1, min(len(self), most) + 1):
            try:
                page = self._document[number - 1]
            except self._library.PdfiumError:
                yield Sheet(number, Box(0, 0, 0, 0), (), lost=True)
                continue
            try:
                yield _Page(self._library.raw, page).sheet(number)
            finally:
                page.close()


@contextmanager
def opened(body: bytes) -> Iterator[Opened]:
    """The file in `body`. Raises NotInstalledError, LockedError, BrokenError."""
    try:
        # Here and not above: an extra that need not be installed, and 30 to 150 ms that only a PDF should cost.
        import pypdfium2  # noqa: PLC0415
    except ImportError as error:
        raise NotInstalledError(str(error)) from error
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        is_locked = error.err_code in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY)
        raise (LockedError if is_locked else BrokenError)(str(error)) from error
    try:
        yield Opened(pypdfium2, document)
    finally:
        document.close()


class _Page:
    """One page while it is read; PDFium's plain calls, for its Python helpers cost three times as much a character."""

    def __init__(self, raw: Any, page: Any) -> None:
        self._raw = raw
        self._page = page
        self._rect = raw.FS_RECTF()
        self._into = ctypes.byref(self._rect)

    def sheet(self, number: int) -> Sheet:
        box = _finite(*self._page.get_bbox()) or Box(0, 0, 0, 0)
        textpage = self._page.get_textpage()
        try:
            handle = textpage.raw
            count = textpage.count_chars()
            found = tuple(self._words(handle, min(count, MOST_CHARACTERS)))
        finally:
            textpage.close()
        # What stands beside the page's edges is seen by nobody.
        words = tuple(word for word in found if box.turned(word.quarters).holds_centre_of(word.box))
        letters = sum(len(word.text) for word in words)
        lost = letters < STAMP and self._is_picture(box, letters)
        return Sheet(number, box, words, lost, cut=count > MOST_CHARACTERS)

    def _words(self, handle: Any, count: int) -> Iterator[Word]:
        unicode_at = self._raw.FPDFText_GetUnicode
        signs = "".join(map(chr, [unicode_at(handle, at) for at in range(count)]))
        text = ODD.sub(_readable, signs)
        for line in LINE.finditer(text):
            start, end = line.span()
            # One line is set in one direction; it counts as bold if it begins and ends so.
            quarters = self._quarters(handle, start)
            bold = self._bold(handle, start) and self._bold(handle, end - 1 - line[0].endswith(SOFT_END))
            lead = "\n"
            for match in WORD.finditer(text, start, end):
                for first, last, box in self._level(handle, quarters, *match.span()):
                    yield Word(text[first:last].replace(SOFT_END, "-"), box, lead, quarters, bold)
                    lead = ""
                lead = " "

    def _level(self, handle: Any, quarters: int, start: int, end: int) -> Iterator[tuple[int, int, Box]]:
        """The parts of a word whose characters are of one height: a raised figure is a part of its own."""
        first = self._box(handle, start, quarters)
        last = self._box(handle, end - 1, quarters) if end - start > 1 else first
        if first is None or last is None:
            return
        if abs(first.height - last.height) <= STEP * max(first.height, last.height):
            yield start, end, first.joined(last)
            return
        boxes = [(at, box) for at in range(start, end) if (box := self._box(handle, at, quarters))]
        for _, run in groupby(boxes, lambda one: round(one[1].height)):
            part = list(run)
            yield part[0][0], part[-1][0] + 1, part[0][1].joined(part[-1][1])

    def _box(self, handle: Any, at: int, quarters: int) -> Box | None:
        if not self._raw.FPDFText_GetLooseCharBox(handle, at, self._into):
            return None
        rect = self._rect
        box = _finite(rect.left, rect.bottom, rect.right, rect.top)
        return box.turned(quarters) if box and quarters else box

    def _quarters(self, handle: Any, at: int) -> int:
        """How far the line is turned: PDFium counts clockwise."""
        angle = self._raw.FPDFText_GetCharAngle(handle, at)
        return round(-angle / (math.pi / 2)) % 4 if math.isfinite(angle) else 0

    def _bold(self, handle: Any, at: int) -> bool:
        name, flags = ctypes.create_string_buffer(FONT_NAME_BYTES), ctypes.c_int()
        length = self._raw.FPDFText_GetFontInfo(handle, at, name, FONT_NAME_BYTES, ctypes.byref(flags))
        return 0 < length <= FONT_NAME_BYTES and bool(BOLD.search(name.value))

    def _is_picture(self, box: Box, letters: int) -> bool:
        """Whether a page with hardly a letter shows something else: anything at all, or a picture that fills half."""
        raw, page = self._raw, self._page.raw
        count = min(raw.FPDFPage_CountObjects(page), MOST_OBJECTS)
        kinds = [(at, raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, at))) for at in range(count)]
        if not letters:
            return any(kind != raw.FPDF_PAGEOBJ_TEXT for _, kind in kinds)
        edges = [ctypes.c_float() for _ in range(4)]
        for at, kind in kinds:
            if kind == raw.FPDF_PAGEOBJ_IMAGE:
                raw.FPDFPageObj_GetBounds(raw.FPDFPage_GetObject(page, at), *map(ctypes.byref, edges))
                left, bottom, right, top = (edge.value for edge in edges)
                if (right - left) * (top - bottom) > (box.right - box.left) * box.height / 2:
                    return True
        return False


def _readable(match: re.Match[str]) -> str:
    """What stands for a character that is no letter of any script."""
    code = ord(match[0])
    return SOFT_END if code in HYPHENS else BULLETS.get(code, UNREADABLE)


def _finite(left: float, bottom: float, right: float, top: float) -> Box | None:
    if not math.isfinite(left + bottom + right + top):
        return None
    if left <= right and bottom <= top:
        return Box(left, bottom, right, top)
    return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
