"""PDF files: text in the order of reading, pages, columns, heads and feet, hyphens, tables, facts about them."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pdf_by_hand import Put, Sheet, column, pdf, width_of

from auditor.extract import read
from auditor.model import BlockKind, Cause, Document, Region, Snapshot, Unavailable

ADDRESS = "https://figures.example/report.pdf"
PROSE = (
    "The harbour handled more goods than in any year before. Most of them came by rail and left by ship, "
    "as they have done since the new line was opened. "
)


def document(body: bytes, *, cut: bool = False) -> Document:
    """The document of a PDF that can be read."""
    found = read(Snapshot(ADDRESS, body, "application/pdf", truncated=cut))
    assert isinstance(found, Document), found
    return found


def unavailable(body: bytes) -> Unavailable:
    """Why a PDF cannot be read."""
    found = read(Snapshot(ADDRESS, body, "application/pdf"))
    assert isinstance(found, Unavailable), found
    return found


def words_of(found: Document, *, region: Region = Region.MAIN) -> list[str]:
    """The texts of the blocks of one region."""
    return [block.span.of(found.text) for block in found.blocks if block.region is region]


def pages_of(found: Document) -> dict[str, int | None]:
    """The page of each block."""
    return {block.span.of(found.text): block.page for block in found.blocks}


@pytest.mark.parametrize("packed", [False, True])
def test_every_page_is_read_and_numbered(packed: bool) -> None:
    """Lines are joined to paragraphs, and each block knows its page, from 1."""
    first = "A first paragraph that is long enough for two lines of print, which is some hundred characters."
    found = document(pdf([f"{first}\n\nA second one.", "The text of page two."], packed=packed))
    assert found.text == f"{first}\n\nA second one.\n\nThe text of page two."
    assert pages_of(found) == {first: 1, "A second one.": 1, "The text of page two.": 2}
    assert {block.kind for block in found.blocks} == {BlockKind.PARAGRAPH}
    assert not found.truncated


def test_columns_are_read_one_after_the_other() -> None:
    """Two and three columns under a heading that spans them; their lines need not stand level."""
    left, middle, right = (f"Column {name} begins here. {PROSE * 3}Column {name} is done." for name in "ABC")
    title = Put(150, 700, "Goods by rail and by ship in the harbour", 16)
    two = column(left, width=220, top=680) + column(right, x=320, width=220, top=677)
    found = document(pdf([Sheet((title, *two))]))
    assert words_of(found) == [title.text, left, right]
    three = [column(text, x=72 + 165 * at, width=145, top=680) for at, text in enumerate((left, middle, right))]
    # The order in the file does not matter.
    found = document(pdf([Sheet((*three[2], title, *three[0], *three[1]))]))
    assert words_of(found) == [title.text, left, middle, right]


def test_text_between_columns_keeps_its_place() -> None:
    """What spans the page parts the columns above it from those below."""
    above = column(PROSE * 3, width=220, top=720) + column(f"Above right. {PROSE * 2}", x=320, width=220, top=720)
    across = Put(
        72, 500, "A heading that runs over both of the columns of this page, all the way from left to right", 11
    )
    below = column(f"Below left. {PROSE * 2}", width=220, top=480) + column("Below right. It ends.", x=320, top=480)
    words = words_of(document(pdf([Sheet((*above, across, *below))])))
    places = [next(at for at, text in enumerate(words) if start in text) for start in ("Above", "A heading", "Below l")]
    assert places == sorted(places)
    assert words[-1] == "Below right. It ends."


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    """The rest of a sentence moves to where it began; what follows keeps its page."""
    first = Sheet(column(f"{PROSE}The line was opened after eleven", top=720))
    second = Sheet(column("years of work. It cost 40 million euros.\n\nNothing else is known.", top=720))
    found = document(pdf([first, second]))
    assert pages_of(found) == {
        f"{PROSE}The line was opened after eleven years of work.": 1,
        "It cost 40 million euros.": 2,
        "Nothing else is known.": 2,
    }
    sides = column(f"{PROSE * 2}It all ends", width=220) + column(f"in one sentence. {PROSE * 2}", x=320, width=220)
    assert f"{PROSE}It all ends in one sentence. {PROSE}" in document(pdf([Sheet(sides)])).text


@pytest.mark.parametrize(
    ("head", "foot"),
    [("Annual report 2023", "Page {} of 9"), ("Annual report 2023      {}", ""), ("{}", "© Harbour Authority")],
)
def test_heads_and_feet_are_chrome(head: str, foot: str) -> None:
    """What stands at the edge of several pages in one place is no text of theirs, page numbers with it."""
    sheets = [
        Sheet((Put(72, 760, head.format(n), 8), Put(72, 30, foot.format(n) or " ", 8), *column(f"Part {n}. {PROSE}")))
        for n in range(7, 10)
    ]
    found = document(pdf(sheets))
    assert words_of(found) == [f"Part {n}. {PROSE}".strip() for n in range(7, 10)]
    assert set(words_of(found, region=Region.CHROME)) == {
        " ".join(text.format(n).split()) for n in range(7, 10) for text in (head, foot) if text
    }


def test_figures_at_the_edge_are_no_page_numbers() -> None:
    """A table that runs on over pages keeps its first and last rows, whose figures merely differ."""
    rows = [[Put(72, 756 - 12 * row, f"{page + 2}{row:02},400 tonnes") for row in range(60)] for page in range(3)]
    found = document(pdf([Sheet(tuple(puts)) for puts in rows]))
    assert words_of(found, region=Region.CHROME) == []
    assert all(put.text in found.text for puts in rows for put in puts)


def test_words_broken_at_line_ends_are_whole() -> None:
    """A hyphen goes where it only broke the word; known compounds, figures and names keep it."""
    lines = [
        "A long-term plan for the har-",
        "bour and a long-",
        "term lease from 1990-",
        "2020 by the Anglo-",
        "Saxon line.",
    ]
    found = document(pdf([Sheet(tuple(Put(72, 700 - 12 * at, line) for at, line in enumerate(lines)))]))
    assert (
        found.text == "A long-term plan for the harbour and a long-term lease from 1990-2020 by the Anglo-Saxon line."
    )


def test_ligatures_are_letters() -> None:
    """“fi” and “fl” set as one sign are two letters."""
    assert document(pdf(["The \ufb01rst \ufb02oor."])).text == "The first floor."


def test_raised_figures_never_join_the_figure_before() -> None:
    """The mark of a footnote stays raised, as in web pages: 4.2%¹ is not 4.2%1."""
    line = "Sales rose by 4.2%"
    mark = 72 + width_of(line)
    puts = (Put(72, 700, line), Put(mark, 704, "1", 6), Put(mark + 3.4, 700, " in May."))
    note = (Put(72, 90, "2", 6), Put(75.4, 86, "Without ships.", 10))
    assert words_of(document(pdf([Sheet(puts + note)]))) == ["Sales rose by 4.2%¹ in May.", "²Without ships."]


def test_tables_are_rows_of_cells_under_heads() -> None:
    """Cells stand under the head of their column; a first cell may be missing, and prose around stays prose."""
    table = [["", "2022", "2023"], ["Goods by rail", "5,400", "6,100"], ["Goods by ship", "700", "812"]]
    at = (72, 250, 330)
    puts = [
        # Figures are set flush right.
        Put(x if x == 72 else x + 40 - width_of(cell), 600 - 14 * row, cell)
        for row, cells in enumerate(table)
        for x, cell in zip(at, cells, strict=True)
        if cell
    ]
    found = document(pdf([Sheet((*column(PROSE, top=700), *puts, *column(PROSE, top=550)))]))
    rows = [block for block in found.blocks if block.kind is BlockKind.ROW]
    assert [row.span.of(found.text) for row in rows] == [
        "2022 | 2023",
        "Goods by rail | 5,400 | 6,100",
        "Goods by ship | 700 | 812",
    ]
    assert [[cell.head and cell.head.of(found.text) for cell in row.cells] for row in rows[1:]] == [
        [None, "2022", "2023"]
    ] * 2
    assert words_of(found)[0] == words_of(found)[-1] == PROSE.strip()


def test_spaces_of_justified_lines_are_no_columns() -> None:
    """A line whose words stand far apart is one line."""
    puts = []
    for row in range(8):
        x = 72.0
        for number, word in enumerate(("goods", "came", f"number{row}", "later", "and", "left", "again")):
            puts.append(Put(x, 700 - 12 * row, word))
            x += width_of(word) + 7 + 3 * ((row + number) % 3)
    found = document(pdf([Sheet(tuple(puts))]))
    assert [block.kind for block in found.blocks] == [BlockKind.PARAGRAPH]
    assert found.text.startswith("goods came number0 later and left again goods came number1")


def test_headings_and_items_are_told() -> None:
    """Larger letters, or bold ones on a line of their own, make a heading; a bullet or number makes an item."""
    puts = (
        Put(72, 700, "The harbour in figures", 18),
        Put(72, 670, "Goods", bold=True),
        *column(PROSE * 2, top=665),
        Put(72, 560, "•"),
        Put(92, 560, "Rail: 5,400 tonnes, which is more than in the year before that and"),
        Put(92, 548, "than in all others."),
        Put(72, 536, "•"),
        Put(92, 536, "Ships: 700."),
    )
    found = document(pdf([Sheet(puts)]))
    assert [(block.kind, block.span.of(found.text)[:12]) for block in found.blocks] == [
        (BlockKind.HEADING, "The harbour "),
        (BlockKind.HEADING, "Goods"),
        (BlockKind.PARAGRAPH, "The harbour "),
        (BlockKind.ITEM, "• Rail: 5,40"),
        (BlockKind.ITEM, "• Ships: 700"),
    ]
    assert found.title == "The harbour in figures"


def test_turned_pages_and_stamps_are_read() -> None:
    """A table set sideways is read as if the page were turned; a stamp in the margin stands after the text."""
    sideways = Sheet((Put(100, 100, "Turned text comes first", spin=True), Put(114, 100, "and goes on.", spin=True)))
    assert document(pdf([sideways])).text == "Turned text comes first and goes on."
    stamp = Put(30, 200, "Stamped by the office", 12, spin=True)
    assert words_of(document(pdf([Sheet((stamp, *column(PROSE * 2)))]))) == [
        (PROSE * 2).strip(),
        "Stamped by the office",
    ]


def test_what_stands_beside_the_page_is_not_read() -> None:
    """Nobody sees text outside the page's edges."""
    found = document(pdf([Sheet((*column(PROSE), Put(700, 300, "hidden"), Put(72, -40, "hidden too")))]))
    assert found.text == PROSE.strip()


@pytest.mark.parametrize(
    ("heading", "title", "expected"),
    [
        ("The harbour in figures", "Microsoft Word - draft3.doc", "The harbour in figures"),
        ("The harbour in figures", "Another title", "The harbour in figures"),
        ("", "The harbour,  a report", "The harbour, a report"),
        ("", "Microsoft Word - draft3.doc", None),
        ("", "report_final.indd", None),
        ("", "untitled", None),
        ("", "", None),
    ],
)
def test_the_title_is_the_first_pages_heading(heading: str, title: str, expected: str | None) -> None:
    """The largest heading of the first page; without one what the file says, unless a program put it there."""
    puts = ((Put(72, 740, heading, 18),) if heading else ()) + column(PROSE * 2)
    assert document(pdf([Sheet(puts)], title=title)).title == expected


@pytest.mark.parametrize(
    ("words", "created", "expected"),
    [
        ("LONDON, March 3, 2024 (Wire) – Goods came.", "D:20240309120000Z", date(2024, 3, 3)),
        ("The report of March 2024 tells of goods.", "D:20240309120000Z", date(2024, 3, 9)),
        ("The report of 2024-03 tells of goods.", "D:20240309", date(2024, 3, 9)),
        ("The report of March 2021 tells of goods.", "D:20240309120000Z", None),
        ("The report of March 2024 tells of goods.", "yesterday", None),
        ("The report of March 2024 tells of goods.", "D:20241399", None),
        ("Goods came.", "D:20240309120000Z", None),
    ],
)
def test_the_files_own_day_needs_a_witness(words: str, created: str, expected: date | None) -> None:
    """A printed day goes first; the day on which the file was made counts only if its month is printed on page 1."""
    assert document(pdf([words], created=created)).published == expected


@pytest.mark.parametrize(("written", "expected"), [("en-GB", "en"), ("de", "de"), ("", None), ("?", None)])
def test_the_language_is_what_the_file_says(written: str, expected: str | None) -> None:
    """The language of the file's catalogue, without its region."""
    assert document(pdf([PROSE], language=written)).language == expected


def test_a_picture_among_the_pages_is_lost_text() -> None:
    """A page that is a picture, with a stamp or without, makes the document truncated; an empty page does not."""
    assert document(pdf([PROSE, Sheet(picture=True)])).truncated
    assert document(pdf([PROSE, Sheet((Put(72, 20, "Scanned by a phone"),), picture=True)])).truncated
    assert not document(pdf([PROSE, Sheet()])).truncated
    assert not document(pdf([Sheet(column(PROSE * 3), picture=True)])).truncated
    assert document(pdf([PROSE]), cut=True).truncated


def test_a_pdf_without_text_is_empty() -> None:
    """Empty pages are no pictures."""
    assert unavailable(pdf([Sheet(), Sheet()])).cause is Cause.EMPTY


def test_an_extra_that_is_missing_is_named(tmp_path: Path) -> None:
    """Without pypdfium2 a PDF ends in one line that says what to install."""
    (tmp_path / "pypdfium2.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    (tmp_path / "report.pdf").write_bytes(pdf([PROSE]))
    told = subprocess.run(
        [sys.executable, "-m", "auditor", "check", "--claim", "Goods", "--source", "report.pdf", "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 3
    assert told.stdout == ""
    lines = told.stderr.splitlines()
    assert len(lines) == 1
    assert "unsupported_type" in lines[0]
    assert "pip install 'auditor[pdf]'" in lines[0]
