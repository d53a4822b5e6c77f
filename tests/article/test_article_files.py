"""Files and captures to articles, and what is said where there is none."""

from datetime import date
from pathlib import Path

import pytest

from auditor.article import read_article, read_file, read_snapshot
from auditor.errors import InputError
from auditor.model import Markup, Snapshot


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """The line names the path."""
    with pytest.raises(InputError, match=r"none\.txt: there is no such file"):
        read_file(tmp_path / "none.txt")


def test_a_folder_is_told(tmp_path: Path) -> None:
    """A folder is no article."""
    with pytest.raises(InputError, match="is a folder"):
        read_file(tmp_path)


def test_an_unreadable_path_is_told(tmp_path: Path) -> None:
    """What the system says is passed on."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="cannot be read"):
        read_file(tmp_path / "file" / "a.txt")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"\xef\xbb\xbf \n", "is empty"),
        ("a.txt", b"GIF89a\0\0\0\0\0\0\0", "is a binary file"),
        ("a.md", b"%PDF-1.7", "is a binary file"),
        ("a.txt", b"fine\nna\xefve", "line 2 is not UTF-8"),
        ("a.md", "é".encode("utf-16"), "not UTF-8"),
        ("a.docx", b"words", "--input-format"),
        ("article", b"words", r"\.html, \.htm, \.md, \.markdown, \.txt"),
        ("a.html", b"<script>x</script>", "no article text"),
        ("a.html", b"<meta charset=hz-gb-2312><p>x", "hz-gb-2312"),
    ],
)
def test_what_is_no_article_is_told_in_one_line(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    """One line that begins with the path and says what to do."""
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError, match=words) as caught:
        read_file(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_plain_text_stays_as_it_is(tmp_path: Path) -> None:
    """Only the byte order mark goes; the first line is the title without the site's name."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfBridge closes \xe2\x80\x93 courier.example\r\n\r\nIt closed  on Monday.\r\n")
    article = read_file(path)
    assert article.text == "Bridge closes – courier.example\r\n\r\nIt closed  on Monday.\r\n"
    assert article.title == "Bridge closes"
    assert [mark.line for mark in article.line_marks] == [1, 2, 3, 4]
    assert (article.published, article.base_uri, article.markup) == (None, None, Markup.PLAIN)


def test_what_the_caller_says_wins() -> None:
    """Markup, address and date given by hand beat what the text says."""
    article = read_article(
        b"---\ndate: 2020-01-01\n---\n[a](b)",
        "-",
        markup=Markup.MARKDOWN,
        base_uri="https://e.example/p/",
        date=date(2024, 5, 1),
    )
    assert article.published == date(2024, 5, 1)
    assert article.base_uri == "https://e.example/p/"
    assert article.links[0].uri == "https://e.example/p/b"


@pytest.mark.parametrize(
    ("media_type", "path", "markup"),
    [
        ("text/html", "a.txt", Markup.HTML),
        ("text/plain", "a", Markup.PLAIN),
        ("text/plain", "README.md", Markup.MARKDOWN),
        ("text/markdown; charset=utf-8", "a", Markup.MARKDOWN),
    ],
)
def test_a_loaded_article_is_what_its_server_says(media_type: str, path: str, markup: Markup) -> None:
    """The Content-Type decides; raw Markdown is mostly sent as plain text."""
    article = read_snapshot(
        Snapshot("https://e.example/x", b"words", media_type, final_uri=f"https://e.example/{path}")
    )
    assert (article.markup, article.uri) == (markup, f"https://e.example/{path}")


def test_a_loaded_text_is_decoded_as_declared() -> None:
    """A file must be UTF-8, a loaded page what its server says."""
    assert read_snapshot(Snapshot("https://e.example/a", b"caf\xe9", "text/plain; charset=latin1")).text == "café"


def test_a_loaded_file_of_another_kind_is_told() -> None:
    """A PDF is no article yet."""
    with pytest.raises(InputError, match="is a PDF file"):
        read_snapshot(Snapshot("https://e.example/a", b"%PDF-1.7", "application/pdf"))
