"""Lines of plain text to paragraphs, items and headings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.extract import read
from auditor.extract.plain import line_marks, plain_blocks
from auditor.model import BlockKind, Document, Snapshot

H, P, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
LONG = "The ministry counted four hundred and twelve vessels in the bay that morning, more than ever before. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Title\n\nA sentence.\n", [("Title", H), ("A sentence.", P)]),
        ("First.\n\nSecond.", [("First.", P), ("Second.", P)]),
        (f"{LONG * 3}\n{LONG * 2}\n", [((LONG * 3).strip(), P), ((LONG * 2).strip(), P)]),
        (
            "One.\n\nthe lines of this text were\nwrapped by hand at some\nthirty characters and so on.\n",
            [("One.", P), ("the lines of this text were\nwrapped by hand at some\nthirty characters and so on.", P)],
        ),
        ("Intro.\n- one\n- two\n\n1. first\n2) second\n• dot", [
            ("Intro.", P), ("- one", ITEM), ("- two", ITEM), ("1. first", ITEM), ("2) second", ITEM), ("• dot", ITEM),
        ]),
        ("It rose.\n\nWhat it means\n\nMuch.", [("It rose.", P), ("What it means", H), ("Much.", P)]),
        ("It rose.\n\nThe end", [("It rose.", P), ("The end", P)]),
        ("It rose.\nSources:\nexample.com/a is the first of them, with a line after it that goes on for some while\n", [
            ("It rose.", P), ("Sources:", H),
            ("example.com/a is the first of them, with a line after it that goes on for some while", P),
        ]),
        ("T.\n\n“It is part of us.” example.com\n\nIt fell by half [3]\n\nNext.", [
            ("T.", P), ("“It is part of us.” example.com", P), ("It fell by half [3]", P), ("Next.", P),
        ]),
        ("Title\r\n\r\nOne.\rTwo.", [("Title", H), ("One.", P), ("Two.", P)]),
        ("2023 was a good year.", [("2023 was a good year.", P)]),
        (" \n\t\n", []),
    ],
)  # fmt: skip
def test_lines_become_blocks(text: str, expected: list[tuple[str, BlockKind]]) -> None:
    """Blank lines part blocks, single ones too unless the text was wrapped; short lines before a gap are headings."""
    assert [(block.span.of(text), block.kind) for block in plain_blocks(text)] == expected


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(alphabet=st.sampled_from("ab .-1\n\r\t\u00a0“”"), max_size=200))
def test_blocks_hold_all_words(text: str) -> None:
    """Nothing but white space stands outside the blocks; they are in order and do not overlap."""
    at = 0
    for block in plain_blocks(text):
        assert text[at : block.span.start].strip() == ""
        assert block.span.of(text).strip() == block.span.of(text) != ""
        at = block.span.end
    assert text[at:].strip() == ""


def test_every_line_has_a_mark() -> None:
    """Lines are counted as editors count them, whatever ends them."""
    assert [(mark.offset, mark.line) for mark in line_marks("a\r\nb\n\nc\rd")] == [
        (0, 1),
        (3, 2),
        (5, 3),
        (6, 4),
        (8, 5),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rill closes its yard\n\nRill said on Monday it would close its yard.", "Rill closes its yard"),
        ("Rill said on Monday it would close its yard.\n\nMore of the story.", None),
        ("Rill closes its yard", None),
        ("Rill " * 40 + "\n\nMore of the story.", None),
    ],
)
def test_the_first_line_of_a_plain_text_is_its_title(text: str, title: str | None) -> None:
    """Where it is short and no sentence, and more follows."""
    document = read(Snapshot("https://news.example/story", text.encode(), "text/plain"))
    assert isinstance(document, Document)
    assert document.title == title
