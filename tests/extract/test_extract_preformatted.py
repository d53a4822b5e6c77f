"""Prose and code in preformatted text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.extract.blocks import PageBlock
from auditor.extract.page import read_page
from auditor.extract.preformatted import on_one_line, reads_as_line, reads_as_sentences, with_prose
from auditor.model import BlockKind, Link, Span

ADDRESS = "https://acme.org/mill"
MEMO = f"""<pre>MEMO                                          12 May 2014

   The mill on the river was sold to its workers in May, and the
   price was <a href="{ADDRESS}">set out
   in a letter</a> that nobody has seen since.

   The old owner says that he does not know who has it now.

      {{ "mill": "<a href="https://acme.org/code">https://acme.org/code</a>" }}

1. References
</pre>"""


def kinds(markup: str) -> list[tuple[str, BlockKind]]:
    """The first word and the kind of each block of a page."""
    page = read_page(f"<body>{markup}</body>".encode(), "text/html; charset=utf-8", "https://news.example/a")
    return [(block.text.split()[0], block.kind) for block in page.blocks]


def test_sentences_set_in_fixed_width_are_paragraphs() -> None:
    """A memo in `<pre>` is read as any text: its titles and sentences are paragraphs, its sample of code is not."""
    assert kinds(MEMO) == [
        ("MEMO", BlockKind.PARAGRAPH),
        ("The", BlockKind.PARAGRAPH),
        ("The", BlockKind.PARAGRAPH),
        ("{", BlockKind.CODE),
        ("1.", BlockKind.PARAGRAPH),
    ]


def test_lines_of_sentences_are_joined_and_links_keep_their_words() -> None:
    """What was broken to fit the width is one line again; a label over two lines is still the label."""
    page = read_page(f"<body>{MEMO}</body>".encode(), "text/html; charset=utf-8", "https://news.example/a")
    sentence = page.blocks[1]
    assert "the price was set out in a letter that nobody" in sentence.text
    (link,) = sentence.links
    assert (link.span.of(sentence.text), link.uri) == ("set out in a letter", ADDRESS)


def test_a_document_cut_into_pages_is_one_text() -> None:
    """A page of nothing but titles and entries belongs to the sentences of the page before it."""
    cut = MEMO.replace(
        "1. References", "</pre><!-- page 2 --><pre>[MILL] Miller, A., “The Mill”,\n   https://acme.org/mill"
    )
    assert kinds(cut)[-1] == ("[MILL]", BlockKind.PARAGRAPH)


@pytest.mark.parametrize(
    "code",
    [
        "def mill(river):\n    return river.flow  # what turns the wheel of the mill.",
        "# The wheel turns as long as the river flows, which it does in spring.\nflow = river.flow()",
        "// The wheel turns as long as the river flows, which it does in spring.",
        "$ git commit -m 'fix the mill'\n[main 4f1] fix the mill\n 1 file changed",
        "added 1 changesets with 1 changes to 1 files\nadding file2",
        "SELECT name, flow\nFROM mills AS m\nWHERE m.river = 'Aare'\nORDER BY flow;",
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nLocation: https://acme.org/mill",
        '{"mill": {"river": "Aare", "flow": 12}}',
        "repeat every second:\n  1. poll tasks that are ready\n  2. push tasks onto the right queues",
        "flow │ river\n─────┼──────\n 12  │ Aare",
    ],
)
def test_code_is_not_prose(code: str) -> None:
    """Programs with their comments, sessions, queries, requests, data and tables stay code."""
    assert kinds(f"<p>x</p><pre>{code}</pre>")[1:] == [(code.split(maxsplit=1)[0], BlockKind.CODE)]


def test_prose_marked_as_code_is_code() -> None:
    """What `<code>` holds within `<pre>` is an example, as of a letter that a program writes."""
    words = "Dear sir, the mill on the river was sold to its workers in May of this year."
    assert kinds(f"<pre><code>{words}</code></pre>") == [("Dear", BlockKind.CODE)]
    assert kinds(f"<pre>{words}</pre>") == [("Dear", BlockKind.PARAGRAPH)]


def test_sentences_among_much_code_stay_code() -> None:
    """A remark between lines of program code does not make a text of it."""
    code = "\n\n".join(f"wheel_{n} = turn(river_{n}, speed={n}, stones=[1, 2, 3])" for n in range(9))
    assert {kind for _, kind in kinds(f"<pre>{code}\n\nThe wheel turns as long as the river flows here.</pre>")} == {
        BlockKind.CODE
    }


@pytest.mark.parametrize("words", ["", "a" * 50_000, "( " * 20_000, "a'" * 20_000, "…" * 40_000, "\n" * 40_000])
def test_hostile_paragraphs_are_read(words: str) -> None:
    """Nothing in particular is asked of such text, but an answer."""
    assert not reads_as_sentences(words)
    assert reads_as_line(words) in (True, False)


@given(st.lists(st.sampled_from(["a", "bc", " ", "\n", "  \n ", "\t"]), max_size=30).map("".join), st.data())
def test_joining_lines_moves_links_with_their_words(text: str, data: st.DataObject) -> None:
    """Whatever the white space, a link's words are the same but for it."""
    text = f"x{text}x"
    marks = [place for place, sign in enumerate(text) if not sign.isspace()]
    start = data.draw(st.sampled_from(marks))
    end = data.draw(st.sampled_from([place for place in marks if place >= start])) + 1
    joined = on_one_line(PageBlock(text, BlockKind.CODE, links=(Link(Span(start, end), ADDRESS),)))
    assert joined.text == " ".join(text.split())
    assert joined.links[0].span.of(joined.text) == " ".join(text[start:end].split())


def test_other_blocks_stay_as_they_are() -> None:
    """A page without preformatted text is given back."""
    blocks = [PageBlock("The mill was sold.", BlockKind.PARAGRAPH), PageBlock("Mill", BlockKind.HEADING, level=1)]
    assert with_prose(blocks) == blocks
