"""Bytes to text as browsers do it."""

import pytest

from auditor.extract.charset import codec_of, decode

HTML = "text/html"


@pytest.mark.parametrize(
    ("body", "media_type", "text", "codec"),
    [
        ("é".encode(), None, "é", "utf-8"),
        ("é".encode("cp1252"), None, "é", "cp1252"),
        (b"\x93quoted\x94", "text/html; charset=ISO-8859-1", "“quoted”", "cp1252"),
        (b"\x93quoted\x94", 'text/html; charset="us-ascii"', "“quoted”", "cp1252"),
        (b"\xfd", "text/html; charset=latin5", "ı", "cp1254"),
        (b"\xef\xbb\xbf\xc3\xa9", "text/html; charset=iso-8859-1", "é", "utf-8"),
        ("é".encode("utf-16"), HTML, "é", "utf-16-le"),
        ("\ufeffé".encode("utf-16-be"), HTML, "é", "utf-16-be"),
        ("wide".encode("utf-16-le"), "text/html; charset=utf-16", "wide", "utf-16-le"),
        ("日本".encode("cp932"), "text/html; charset=Shift_JIS", "日本", "cp932"),
        ("国".encode("gb18030"), "text/html; charset=gb2312", "国", "gb18030"),
        ("мир".encode("koi8-r"), "text/html; charset=koi8-r", "мир", "koi8-r"),
        ("é".encode(), "text/html; charset=no-such-thing", "é", "utf-8"),
        (b"+AOk-", "text/html; charset=utf-7", "+AOk-", "utf-8"),
    ],
)
def test_the_strongest_declaration_wins(body: bytes, media_type: str | None, text: str, codec: str) -> None:
    """A byte order mark beats the header, the header a guess; labels mean what they mean on the web."""
    found = decode(body, media_type)
    assert (found.text, found.codec, found.replaced) == (text, codec, 0)


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b'<meta charset="windows-1251">', "cp1251"),
        (b"<META CHARSET=koi8-r>", "koi8-r"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso8859-2"),
        (b'<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859-5"),
        (b'<!-- <meta charset="koi8-r"> --><meta charset="iso-8859-7">', "iso8859-7"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b'<meta charset="bogus"><meta charset="koi8-u">', "koi8-u"),
        (b" " * 1024 + b'<meta charset="koi8-r">', "utf-8"),
    ],
)
def test_meta_is_read_in_the_first_bytes(head: bytes, codec: str) -> None:
    """Without a header the page's own word counts, if it stands in the first 1,024 bytes and in no comment."""
    assert decode(head + b"<p>x", HTML).codec == codec


def test_a_header_beats_meta() -> None:
    """What the server says is stronger than what the page says."""
    assert decode(b"<meta charset=koi8-r>\xe9", "text/html; charset=windows-1252").text.endswith("é")


def test_plain_text_has_no_meta() -> None:
    """In plain text a `<meta>` is text like any other."""
    assert decode(b"<meta charset=koi8-r>", "text/plain", markup=False).codec == "utf-8"


def test_unreadable_bytes_are_counted() -> None:
    """The count leaves out replacement characters that the author wrote."""
    found = decode(b"a\xff\xffb" + "\ufffd".encode(), "text/html; charset=utf-8")
    assert (found.text, found.replaced) == ("a\ufffd\ufffdb\ufffd", 2)


def test_a_character_cut_in_two_is_no_error() -> None:
    """At the cap a last half character is dropped and does not change the encoding."""
    found = decode("café".encode()[:-1], HTML, cut=True)
    assert (found.text, found.codec, found.replaced) == ("caf", "utf-8", 0)


def test_an_encoding_that_browsers_refuse_is_refused() -> None:
    """ISO-2022-KR and its like can hide markup: they are no text."""
    with pytest.raises(UnicodeError):
        decode(b"x", "text/html; charset=iso-2022-kr")


@pytest.mark.parametrize("label", ["utf-7", "utf-32", "rot13", "idna", "punycode", "\0", "undefined", "zlib"])
def test_codecs_of_python_that_are_no_web_encodings_stay_out(label: str) -> None:
    """Python knows many codecs that no page may ask for."""
    assert codec_of(label) is None
