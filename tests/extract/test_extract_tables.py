"""Table rows: which column each cell stands in, and which head stands over it."""

import pytest

from auditor.extract import read
from auditor.model import Document, Snapshot


def document(body: str, media_type: str = "text/html") -> Document:
    found = read(Snapshot("https://rill.example/table", body.encode(), media_type))
    assert isinstance(found, Document)
    return found


def heads(page: Document) -> list[dict[str, str | None]]:
    """Each row's cells with the words of their heads."""
    return [
        {cell.span.of(page.text): cell.head.of(page.text) if cell.head else None for cell in block.cells}
        for block in page.blocks
        if block.cells
    ]


def table(*rows: str, before: str = "") -> str:
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<main><p>The sales of the brewery rose again this year.</p><table>{before}{body}</table></main>"


def test_cells_stand_under_the_marked_heads() -> None:
    """A row of `th` heads the rows below it; its own cells have no head."""
    page = document(
        table("<th>City</th><th>2024</th><th>2025</th>", "<td>Bonn</td><td>12</td><td>13</td>", before="<tbody>")
    )
    assert heads(page) == [
        {"City": None, "2024": None, "2025": None},
        {"Bonn": "City", "12": "2024", "13": "2025"},
    ]


def test_an_empty_corner_moves_no_column() -> None:
    """An empty cell counts as a column, though it has no words."""
    page = document(table("<th></th><th>Rovers</th><th>Eastmere</th>", "<td>Shots</td><td>17</td><td>9</td>"))
    assert heads(page)[1] == {"Shots": None, "17": "Rovers", "9": "Eastmere"}


def test_a_head_may_span_columns() -> None:
    """A head cell with `colspan` stands over each of its columns."""
    page = document(table("<th>City</th><th colspan=2>Visitors</th>", "<td>Bonn</td><td>12</td><td>13</td>"))
    assert heads(page)[1] == {"Bonn": "City", "12": "Visitors", "13": "Visitors"}


def test_thead_marks_a_head_without_th() -> None:
    """The row of a `thead` is a head, whatever its cells are."""
    page = document(
        "<main><p>The sales of the brewery rose again.</p><table><thead><tr><td>Year</td><td>Sales 1</td></tr></thead>"
        "<tbody><tr><td>2024</td><td>12</td></tr></tbody></table></main>"
    )
    assert heads(page)[1] == {"2024": "Year", "12": "Sales 1"}


@pytest.mark.parametrize(
    "rows",
    [
        ("<td>Founded</td><td>1998</td>", "<td>Staff</td><td>300</td>"),
        ("<td>Bonn</td><td>12</td><td>13</td>", "<td>Ulm</td><td>14</td><td>15</td>"),
        ("<th>Founded</th><td>1998</td>", "<th>Staff</th><td>300</td>"),
        ("<th>City</th><th>2024</th><th>2025</th>", "<td rowspan=2>Bonn</td><td>12</td>"),
        ("<td>Opened</td><td>2024</td><td>Bonn</td>", "<td>Closed</td><td>14</td><td>Ulm</td>"),
    ],
)
def test_no_head_where_none_is_sure(rows: tuple[str, str]) -> None:
    """Facts about one thing, rows of figures, heads at the side and rows of another width have no column heads."""
    assert set(heads(document(table(*rows)))[1].values()) == {None}


def test_an_unmarked_first_row_of_words_is_a_head() -> None:
    """A first row without values, of three cells or more, is a head; years are none of its values."""
    page = document(table("<td>City</td><td>2024</td><td>2025</td>", "<td>Bonn</td><td>12</td><td>13</td>"))
    assert heads(page)[1] == {"Bonn": "City", "12": "2024", "13": "2025"}


def test_each_table_has_its_own_heads() -> None:
    """The heads of one table do not stand over the next."""
    page = document(
        "<main><p>The sales of the brewery rose.</p><table><tr><th>City</th><th>Sales</th></tr></table>"
        "<table><tr><td>Bonn</td><td>12</td></tr></table></main>"
    )
    assert heads(page)[1] == {"Bonn": None, "12": None}


@pytest.mark.parametrize("width", ["2000", "x", "-1", "99999999999999999999", ""])
def test_a_mad_colspan_does_no_harm(width: str) -> None:
    """What `colspan` may say is bounded: the page is read all the same."""
    page = document(table(f"<th>City</th><th colspan='{width}'>Sales</th>", "<td>Bonn</td><td>12</td>"))
    assert list(heads(page)[1]) == ["Bonn", "12"]


PLAIN = """The sales of the breweries

The sales of the breweries rose again in both of the cities this year.

| City | 2024 | 2025 |
|------|------|------|
| Bonn | 12 | 13 |
| Ulm | 14 | |

Town\tSales
Ely\t15

Both will publish again in May.
"""


def test_plain_text_has_tables_too() -> None:
    """Lines with bars or tabs are rows; a rule line has no cells, and a blank line ends the table."""
    assert heads(document(PLAIN, "text/plain; charset=utf-8")) == [
        {"City": None, "2024": None, "2025": None},
        {"Bonn": "City", "12": "2024", "13": "2025"},
        {"Ulm": "City", "14": "2024"},
        {"Town": None, "Sales": None},
        {"Ely": None, "15": None},
    ]


def test_one_line_with_a_bar_is_no_table() -> None:
    """A title or a byline with bars in it stays what it is."""
    text = "Sales rise | The Ely Post\n\nThe brewery sold more beer than ever before this year, it said.\n"
    assert heads(document(text, "text/plain; charset=utf-8")) == []
