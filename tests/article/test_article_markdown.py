"""Markdown to articles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.article import read_article
from auditor.model import Article, BlockKind


def article(text: str, base_uri: str | None = None) -> Article:
    """The article in a Markdown text."""
    return read_article(text.encode(), "a.md", base_uri=base_uri)


def blocks(text: str) -> list[str]:
    """The texts of its blocks."""
    found = article(text)
    return [block.span.of(found.text) for block in found.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A *title*\n\nwords\nwrapped", ["A title", "words wrapped"]),
        ("hard  \nbreak and `code`", ["hard\nbreak and code"]),
        ("- one\n\n  more\n- two\n  1. in", ["one", "more", "two", "in"]),
        ("> quoted\n> on", ["quoted on"]),
        ("| a | b |\n|---|---|\n| 1 | |\n| *2* | 3 |", ["a | b", "1", "2 | 3"]),
        ("```\nx = 1\n\ny\n```", ["x = 1", "y"]),
        ("raw <b>in</b>line<br>text", ["raw inline\ntext"]),
        ("<div>\n<p>raw <i>block</i></p>\n</div>\n\nrest", ["raw block", "rest"]),
        ("<!-- note -->\n\nrest", ["rest"]),
        ("![alt text](x.png)\n\nrest", ["rest"]),
        ("grew [1] and [that][1]\n\n[1]: https://e.example", ["grew [1] and that"]),
        ("said[^1]\n\n[^1]: Report, p. 3\n[^2]: https://e.example/x\n\nrest", [
            "said[^1]", "rest", "[^1]: Report, p. 3", "[^2]: https://e.example/x",
        ]),
        ("&amp; \\* &lt;", ["& * <"]),
    ],
)  # fmt: skip
def test_what_a_reader_sees_stays(text: str, expected: list[str]) -> None:
    """Markup goes, labels and visible markers stay, notes stand at the end."""
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("a [label *x*](https://e.example/1?a=1&amp;b=2) b", None, [("label x", "https://e.example/1?a=1&b=2")]),
        ("<https://e.example/2>", None, [("https://e.example/2", "https://e.example/2")]),
        ("[x][r] [r]\n\n[r]: /p", "https://e.example/q/", [("x", "https://e.example/p"), ("r", "https://e.example/p")]),
        ("[x](rel)", None, [("x", "rel")]),
        ("[1]\n\n[1]: https://e.example", None, [("[1]", "https://e.example")]),
        ("[![](i.png)](https://e.example)\n\nrest", None, []),
        ("[x](mailto:a@e.example)", None, []),
        ("| [a](u) | [b](v) |\n|---|---|", None, [("a", "u"), ("b", "v")]),
        ("raw <a class=c href='u?a&amp;b'>label</a> end", None, [("label", "u?a&b")]),
        ("<p><a href=u>label</a></p>", None, [("label", "u")]),
    ],
)
def test_links(text: str, base: str | None, expected: list[tuple[str, str]]) -> None:
    """Inline, reference, autolink and raw links, resolved where a base is known."""
    found = article(text + "\n\nend of it", base)
    assert [(link.span.of(found.text), link.uri) for link in found.links] == expected


def test_words_know_their_line_in_the_file() -> None:
    """Marks count lines of the file, front matter included, for blocks and for lines within them."""
    text = "---\ntitle: T\n---\n# Head\n\none\ntwo [l](u)\nthree\n\n- item\n\n| a |\n|---|\n| b |\n\n```\nx\ny\n```\n"
    found = article(text)
    lines = text.split("\n")
    assert {mark.offset for mark in found.line_marks} >= {block.span.start for block in found.blocks}
    for mark in found.line_marks:
        word = found.text[mark.offset :].split(maxsplit=1)[0]
        assert word in lines[mark.line - 1]
    assert [mark.line for mark in found.line_marks] == [4, 6, 7, 8, 10, 12, 14, 17, 18]


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        (
            '---\ntitle: "Bridge: closed"\ndate: 2024-03-05 10:00\nlang: en\n---\n\nwords',
            "Bridge: closed",
            "2024-03-05",
        ),
        ("---\r\nTitle: Bridge\r\n---\r\nwords", "Bridge", "None"),
        ("---\ntitle: A bridge – and a ferry – example.org\n---\nwords", "A bridge – and a ferry", "None"),
        ("# Head\n\nwords\n\n---\n\ntitle: no", "Head", "None"),
        ("words\n---\nmore", None, "None"),
        ("---\nunclosed: yes\n\nwords", None, "None"),
    ],
)
def test_front_matter(text: str, title: str | None, published: str) -> None:
    """Simple pairs at the head are read and taken out; without a title the first headline is one."""
    found = article(text)
    assert (found.title, str(found.published)) == (title, published)
    assert "date:" not in found.text


def test_kinds() -> None:
    """Headings, items, rows and code are told apart."""
    found = article("# h\n\np\n\n- i\n\n| r | s |\n|---|---|\n\n    c")
    assert [block.kind for block in found.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
        BlockKind.ROW,
        BlockKind.CODE,
    ]


PIECES = (
    "# |- |> |`|```\n|*|**|[|](u)|[^1]|[^1]: |[r]: /u|<b>|</b>|<a href=x>|</a>|<br>|"
    "\n|\n\n|  \n|    |word |1. |---\n|\\|&amp;"
).split("|")


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*PIECES, "| "]), max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    """Spans hold in any Markdown: blocks in order, links and marks within them."""
    found = read_article(f"start\n\n{text}".encode(), "a.md")
    assert found.text == "\n\n".join(block.span.of(found.text) for block in found.blocks)
    for link in found.links:
        assert any(block.span.covers(link.span) for block in found.blocks)
        assert link.span.of(found.text).strip() != ""
    last = text.count("\n") + 4
    assert all(1 <= mark.line <= last for mark in found.line_marks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. a\n2. b", [("a", 1), ("b", 2)]),
        ("1. a\n1. b", [("a", 1), ("b", 2)]),
        ("3. a\n5. b\n2. c", [("a", 3), ("b", 5), ("c", 6)]),
        ("1. a\n\n   b\n2. c", [("a", 1), ("b", 1), ("c", 2)]),
        ("1. a\n   - b\n2. c", [("a", 1), ("b", None), ("c", 2)]),
        ("- a\n\nb", [("a", None), ("b", None)]),
        ("1) a\n\n   # b\n2) c", [("a", 1), ("b", None), ("c", 2)]),
    ],
)
def test_items_of_ordered_lists_have_numbers(text: str, expected: list[tuple[str, int | None]]) -> None:
    """As written where they go up, else counted on."""
    found = article(text)
    assert [(block.span.of(found.text), block.item) for block in found.blocks] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sold<sup>1</sup>.", "sold¹."),
        ("sold<SUP class=x>1,2</SUP>.", "sold¹,²."),
        ("sold<sup>[1]</sup>.", "sold[1]."),
        ("sold<sup>1 and <b>x</b>", "sold1 and x"),
    ],
)
def test_raised_numbers(text: str, expected: str) -> None:
    """Superscripts in raw HTML stay raised, so that they join no figure."""
    assert article(text).text == expected


def test_numbers_of_papers_are_addresses() -> None:
    """A link may lead to a DOI instead of a page."""
    assert [link.uri for link in article("[Holm](doi:10.1000/182) and [x](isbn:123)").links] == ["doi:10.1000/182"]
