"""Bytes to text in the order of browsers: byte order mark, Content-Type, `<meta>`, UTF-8 if valid, windows-1252.

Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

PRESCANNED = 1024
FALLBACK = "cp1252"

# Labels that mean another encoding on the web than their name says.
# Source: https://encoding.spec.whatwg.org/#names-and-labels
QUIRKS = {
    label: codec
    for codec, labels in {
        "cp1252": "ascii us-ascii ansi_x3.4-1968 latin1 latin-1 l1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 "
        "iso_8859-1:1987 iso-ir-100 csisolatin1 cp819 ibm819 x-cp1252 x-user-defined",
        "cp1254": "latin5 l5 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso-ir-148 csisolatin5 x-cp1254",
        "cp874": "tis-620 iso-8859-11 iso8859-11 iso885911 dos-874",
        "gb18030": "gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58",
        "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
        "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis",
        "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr iso-ir-149",
        "euc_jp": "x-euc-jp",
        "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
        "utf-16-le": "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff",
        "utf-16-be": "utf-16be unicodefffe",
        "mac_roman": "mac x-mac-roman csmacintosh",
        "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
        "koi8_r": "koi koi8",
        "iso8859-8": "iso-8859-8-i logical",
    }.items()
    for label in labels.split()
}
# The other codecs that browsers know, by the names that Python gives them; UTF-7 and UTF-32 are not among them.
KNOWN = frozenset(
    "utf-8 cp866 koi8-r koi8-u mac-roman mac-cyrillic gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949 cp874".split()
    + [f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
    + [f"cp125{digit}" for digit in range(9)]
)
# Browsers refuse these on purpose: they can hide markup from a filter.
REFUSED = frozenset("hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr csiso2022kr replacement".split())

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
META = re.compile(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
XML_ENCODING = re.compile(rb"\A<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([^\s\"';>/]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec that gave it, and how many of its characters stand for bytes that could not be read."""

    text: str
    codec: str
    replaced: int


def decode(body: bytes, media_type: str | None = None, *, markup: bool = True, cut: bool = False) -> Decoded:
    """The text of a body; `markup` looks into `<meta>`, `cut` forgives a last character that was cut in two.

    Raises UnicodeError for an encoding that browsers refuse.
    """
    for bom, codec in BOMS:
        if body.startswith(bom):
            return _decoded(body[len(bom) :], codec, cut)
    for label in _labels(body[:PRESCANNED], media_type, markup):
        if label in REFUSED:
            raise UnicodeError(f"the encoding {label} is not read, as browsers do not read it")
        declared = codec_of(label)
        if declared:
            return _decoded(body, declared, cut)
    return _decoded(body, "utf-8" if _is_utf8(body, cut) else FALLBACK, cut)


def codec_of(label: str) -> str | None:
    """The Python codec that a web label means, None for a label that browsers do not know."""
    if label in QUIRKS:
        return QUIRKS[label]
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return name if name in KNOWN else None


def _labels(start: bytes, media_type: str | None, markup: bool) -> Iterator[str]:
    """The encodings declared, the strongest first."""
    header = CHARSET.search((media_type or "").encode("utf-8", "replace"))
    if header:
        yield _label(header[1])
    if not markup:
        return
    found = XML_ENCODING.match(start)
    metas = (CHARSET.search(meta[1]) for meta in META.finditer(COMMENT.sub(b"", start)))
    for match in (found, *metas):
        if match:
            # A declaration that can be read byte by byte is not written in UTF-16.
            label = _label(match[1])
            yield "utf-8" if (codec_of(label) or "").startswith("utf-16") else label


def _label(raw: bytes) -> str:
    return raw.decode("ascii", "replace").strip("\t\n\f\r \"'").lower()


def _is_utf8(body: bytes, cut: bool) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(body, final=not cut)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(body: bytes, codec: str, cut: bool) -> Decoded:
    text = codecs.getincrementaldecoder(codec)("replace").decode(body, final=not cut)
    written = body.count("\ufffd".encode()) if codec == "utf-8" else 0
    return Decoded(text, codec, max(0, text.count("\ufffd") - written))
