"""PDF files written by hand: text where a test wants it, and nothing else.

`pdf(["text of page 1", "text of page 2"])` wraps lines by itself; `Sheet` and `Put` say where every line stands.
The layout of the bytes follows ISO 32000-1, section 7.5: header, objects, cross-reference table, trailer.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 612, 792
MARGIN = 72
# Widths of Helvetica's characters from U+0020 to U+007E, in thousandths of the font's size (Adobe font metrics).
WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
BY_CHARACTER = dict(zip(map(chr, range(32, 127)), map(int, WIDTHS.split()), strict=True))
LIGATURES = str.maketrans({"\ufb01": "\x01", "\ufb02": "\x02"})


@dataclass(frozen=True, slots=True)
class Put:
    """A line of text whose baseline begins at (x, y), in points from the lower left corner; `spin` turns it 90°."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    spin: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its lines, whether a picture fills it, its box, and by how many degrees a reader sees it turned."""

    lines: tuple[Put, ...] = ()
    picture: bool = False
    box: tuple[float, float] = (WIDTH, HEIGHT)
    turned: int = 0


def width_of(text: str, size: float = 10) -> float:
    """How wide Helvetica sets a text, in points."""
    return sum(BY_CHARACTER.get(char, 556) for char in text) * size / 1000


def wrapped(text: str, width: float, size: float = 10) -> list[str]:
    """The lines of a paragraph, each as long as it can be; a soft hyphen in it is a place to break a word at."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".lstrip()
        if width_of(longer.replace("\u00ad", ""), size) <= width:
            line = longer
            continue
        head, hyphen, tail = word.partition("\u00ad")
        if hyphen and width_of(f"{line} {head}-", size) <= width:
            lines.append(f"{line} {head}-".lstrip())
            line = tail
        else:
            lines.append(line)
            line = word
    return [done.replace("\u00ad", "") for done in [*lines, line] if done]


def column(
    text: str, *, x: float = MARGIN, top: float = HEIGHT - MARGIN, width: float = WIDTH - 2 * MARGIN, size: float = 10
) -> tuple[Put, ...]:
    """The paragraphs of a text (parted by blank lines) set below each other, lines 1.2 sizes apart."""
    puts: list[Put] = []
    y = top - size
    for paragraph in text.split("\n\n"):
        for line in wrapped(paragraph, width, size):
            puts.append(Put(x, y, line, size))
            y -= 1.2 * size
        y -= 0.8 * size
    return tuple(puts)


def pdf(
    pages: Sequence[str | Sheet], *, title: str = "", created: str = "", language: str = "", packed: bool = False
) -> bytes:
    """A PDF file with these pages; `created` is like `D:20240312`, `packed` deflates what stands on the pages."""
    sheets = [Sheet(column(page)) if isinstance(page, str) else page for page in pages]
    kids = " ".join(f"{7 + 2 * number} 0 R" for number in range(len(sheets)))
    lang = f" /Lang ({language})" if language else ""
    info = (f" /Title {_string(title)}" if title else "") + (f" /CreationDate ({created})" if created else "")
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R{lang} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} >>".encode(),
        _font("Helvetica"),
        _font("Helvetica-Bold"),
        _stream(
            b"\x80", " /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        ),
        f"<<{info} >>".encode(),
    ]
    for number, sheet in enumerate(sheets):
        objects += [_page(sheet, 8 + 2 * number), _content(sheet, packed=packed)]
    return _file(objects)


def _font(name: str) -> bytes:
    encoding = "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>"
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding {encoding} >>".encode()


def _page(sheet: Sheet, content: int) -> bytes:
    width, height = sheet.box
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:g} {height:g}] /Rotate {sheet.turned} "
        f"/Contents {content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /P 5 0 R >> >> >>"
    ).encode()


def _content(sheet: Sheet, *, packed: bool) -> bytes:
    width, height = sheet.box
    parts = [f"q {width:g} 0 0 {height:g} 0 0 cm /P Do Q".encode()] if sheet.picture else []
    parts += [_shown(put) for put in sheet.lines]
    body = b"\n".join(parts)
    return _stream(zlib.compress(body), " /Filter /FlateDecode") if packed else _stream(body)


def _shown(put: Put) -> bytes:
    turn = "0 1 -1 0" if put.spin else "1 0 0 1"
    return (
        f"BT /F{2 if put.bold else 1} {put.size:g} Tf {turn} {put.x:g} {put.y:g} Tm ".encode()
        + _string(put.text).encode("cp1252")
        + b" Tj ET"
    )


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"({escaped.translate(LIGATURES)})"


def _stream(body: bytes, entries: str = "") -> bytes:
    return f"<<{entries} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    parts, places = [b"%PDF-1.7\n"], []
    at = len(parts[0])
    for number, body in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        at += len(parts[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{at}\n%%EOF\n"
    parts.append(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode())
    return b"".join(parts)
