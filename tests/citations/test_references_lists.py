"""Lists of sources in the layouts in which articles have them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.article import read_article
from auditor.citations.references import References, references
from auditor.citations.running_text import running_text
from auditor.model import Article

A, B, C = "https://acme.org/a", "https://example.com/b_(c)", "https://news.example.net/c?id=3"
HEAD = "The mill was sold in May [1].\n\n"
# Each as Markdown and as plain text, where the layout is the same in both.
LAYOUTS = {
    "brackets": f"## Sources\n\n[1] Acme. “The sale”. {A}\n\n[2] Ida Holm: {B}\n\n[3] {C} - The river",
    "lines": f"## Sources\n\n[1] {A} - The sale\n[2] {B} - The mill\n[3] {C} - The river",
    "one line": f"## Sources\n\n[1] The sale, {A} [2] The mill {B} [3] {C}",
    "address below": f"## Sources\n\n[1] Acme, The sale\n\n{A}\n\n[2] The mill\n\n{B}\n\n[3] The river\n\n{C}",
    "address twice": f"[1] {A}\n\n{A}\n\n[2] {B}\n\n{B}\n\n[3] {C}\n\n{C}",
    "author below": f"References\n\n[1] The sale\n\nBy Ida Holm, Acme\n\n{A}\n\n[2] The mill\n\n{B}\n\n[3] C\n\n{C}",
    "colon": f"Sources:\n\n[1]: The sale {A}\n\n[2]: The mill {B}\n\n[3]: {C}",
    "bullets": f"## References\n\n- [1] Acme, {A}\n- [2] Mill, {B}\n- [3] {C}",
    "pointed": f"## Works cited\n\n1. The sale, accessed May 5, 2025, {A}\n2. The mill, {B}\n3. {C}",
    "brackets right": f"## Quellen\n\n1) Der Verkauf, {A}\n2) Die Mühle, {B}\n3) {C}",
    "round": f"## Fuentes\n\n(1) La venta {A}\n\n(2) El molino {B}\n\n(3) {C}",
    "raised": f"## Références\n\n¹ La vente {A}\n\n² Le moulin {B}\n\n³ {C}",
    "bare": f"Works cited\n\n1 The sale, {A}\n\n2 The mill, {B}\n\n3 The river, {C}",
    "fullwidth": f"参考文献\n\n［1］売却 {A}\n\n［2］製粉所 {B}\n\n［3］{C}",
    "no heading": f"[1] {A} - The sale\n\n[2] {B} - The mill\n\n[3] {C} - The river",
    "introduced": f"## Sources\n\nThese pages were read for the report.\n\n[1] {A}\n\n[2] {B}\n\n[3] {C}",
    "heading before": f"Sources: [1] The sale, {A} [2] The mill {B} [3] {C}",
    "footer": f"## Sources\n\n[1] {A}\n\n[2] {B}\n\n[3] {C}\n\nThis report was written in May by hand.",
}
MARKDOWN = {
    "linked titles": f"## References\n\n1. [The sale]({A})\n2. [The mill](<{B}>) (background)\n3. [River]({C})",
    "linked addresses": f"#### **Works cited**\n\n1. Sale, [{A}]({A})\n2. Mill, [{B}](<{B}>)\n3. River, [{C}]({C})",
    "autolinks": f"## Sources\n\n1. Sale <{A}>\n2. Mill <{B}>\n3. River <{C}>",
    "numbers in titles": f"## Works cited\n\n1. {A}\n2. 4\\. The mill, {B}\n3. {C}",
    "table": f"## Sources\n\n| No. | Page |\n|---|---|\n| 1 | Sale {A} |\n| 2 | Mill {B} |\n| 3 | {C} |",
    "all ones": f"## Sources\n\n1. {A}\n1. {B}\n1. {C}",
    "bold heading": f"**Sources:**\n\n[1] {A}\n[2] {B}\n[3] {C}",
    "heading in one block": f"**Sources**\n[1] {A}\n[2] {B}\n[3] {C}",
    "parts": f"## Sources\n\n### News\n\n[1] {A}\n\n[2] {B}\n\n### Papers\n\n[3] {C}",
    "loose items": f"## Sources\n\n1. The sale\n\n   {A}\n\n2. The mill\n\n   {B}\n\n3. The river\n\n   {C}",
    "at the end": f"1. [The sale]({A})\n2. [The mill](<{B}>)\n3. [The river]({C})",
}


def markdown(text: str) -> Article:
    """The article in a Markdown text."""
    return read_article(text.encode(), "a.md")


def plain(text: str) -> Article:
    """The article in a plain text."""
    return read_article(text.encode(), "a.txt")


def by_number(known: References) -> dict[str, str | None]:
    """The address of each key of all lists, the first one where a key stands twice."""
    found: dict[str, str | None] = {}
    for one in known.lists:
        for entry in one.entries:
            for key in entry.keys:
                found.setdefault(key, entry.address)
    return found


# CommonMark reads “[3]: https://…” as the definition of a reference, which the styles of links take up.
@pytest.mark.parametrize("layout", [*(name for name in LAYOUTS if name != "colon"), *MARKDOWN])
def test_lists_of_markdown(layout: str) -> None:
    """Every entry has its number and its address, and the list is no running text."""
    article = markdown(HEAD + {**LAYOUTS, **MARKDOWN}[layout])
    assert by_number(references(article)) == {"1": A, "2": B, "3": C}
    kept = [block.span.of(article.text) for block in running_text(article)]
    around = ("written in May", "were read", "No. | Page")
    assert [words for words in kept if not any(part in words for part in around)] == [HEAD.strip()]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_lists_of_plain_text(layout: str) -> None:
    """The same without markup."""
    article = plain("The mill\n\n" + HEAD + LAYOUTS[layout].replace("## ", ""))
    assert by_number(references(article)) == {"1": A, "2": B, "3": C}


@pytest.mark.parametrize(
    ("entry", "keys", "address"),
    [
        (f"[1][4] {A}", ("1", "4"), A),
        (f"[1] [7] [30] {A}", ("1", "7", "30"), A),
        (f"[1, 4] The sale, {A}", ("1", "4"), A),
        (f"[01] The sale, {A}", ("1",), A),
        (f"[1] The sale ({A}).", ("1",), A),
        (f"[1] The sale, see {B}, and {A}", ("1",), B),
        ("[1] Smith, Rivers, p. 4", ("1",), None),
        ("[1] Holm (2012), The mill. doi:10.1038/nature11152", ("1",), "doi:10.1038/nature11152"),
        ("[1] Holm (2012), The mill. DOI 10.1038/nature11152.", ("1",), "doi:10.1038/nature11152"),
        ("[1] Holm, The mill. arXiv:2401.05856, Jan 2024", ("1",), "arXiv:2401.05856"),
        ("[1] [The mill](doi:10.1038/nature11152)", ("1",), "doi:10.1038/nature11152"),
        ("[1] www.example.com/mill.", ("1",), "https://www.example.com/mill"),
    ],
)
def test_entries(entry: str, keys: tuple[str, ...], address: str | None) -> None:
    """Several numbers before one address, the first of several addresses, numbers of papers, entries without any."""
    (found,) = references(markdown(f"{HEAD}## Sources\n\n{entry}\n\n## Next\n\nwords")).lists
    assert [(one.keys, one.address) for one in found.entries] == [(keys, address)]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        (f"[^1]: Holm, {A}\n    See also {B}\n\nThe end was near.", [(A, B)]),
        (f"[^1]: Holm, Rivers\n{A}\n[^2]: {B}\n\nThe end was near.", [(A,), (B,)]),
        (f"[^1]: Holm, {A}\nThe end was near, says {B}.", [(A,)]),
    ],
)
def test_lines_below_a_note(text: str, addresses: list[tuple[str, ...]]) -> None:
    """In plain text an indented line goes on with the note, and so does the address that it lacks."""
    known = references(plain(f"The mill\n\nIt was sold.[^1] It closed.[^2]\n\n{text}"))
    assert [entry.addresses for entry in known.notes] == addresses


def test_entries_without_numbers() -> None:
    """Bullets under a heading are sources too; no marker leads to them."""
    (found,) = references(markdown(f"{HEAD}## Sources\n\n- Acme, [The sale]({A})\n- Holm, Rivers\n- {C}")).lists
    assert [(one.keys, one.address) for one in found.entries] == [((), A), ((), None), ((), C)]


def test_notes() -> None:
    """Named notes are kept apart, wherever they stand."""
    known = references(markdown(f"Sold.[^1] Gone.[^holm]\n\n[^1]: Acme, {A}\n[^holm]: Holm, p. 4\n\nThe end."))
    assert [(one.keys, one.address) for one in known.notes] == [(("^1",), A), (("^holm",), None)]
    assert known.lists == ()


@pytest.mark.parametrize(
    "text",
    [
        "## Sources of income\n\n1. The mill\n2. The river",
        "## Sources\n\nThe mill was visited in May by three people, who wrote down what they saw.\n\nThen they left.",
        "### Sources consulted\n\n- **All:** 20\n- **Press:** 9 [1]\n\n## Findings\n\nIt\n\nwas\n\nsold\n\nlast",
        f"[1] The first lot was sold.\n\n[2] The second was not, says {A} of 2024.\n\nThen came June.",
        "1. The mill was sold.\n2. The river was not.",
        f"1. The mill was [sold]({A}) by the heirs of the last miller.\n2. The river was [not]({B}) for sale at all.",
        f"1. [Acme]({A})\n2. [Mill]({B})\n\nThen\n\ncame\n\nJune\n\nand\n\nJuly",
        "# Sources\n\n## The mill\n\nIt was sold.",
    ],
)
def test_no_list(text: str) -> None:
    """Prose and lists of other things stay running text."""
    known = references(markdown(f"{HEAD}{text}"))
    assert known.lists == ()
    assert known.blocks == frozenset()


def test_an_article_may_have_a_list_in_each_part() -> None:
    """A list ends with its part; the next one counts from 1 again."""
    part = "## Part\n\nIt was sold [1].\n\n### Sources\n\n[1] {}\n\n"
    known = references(markdown(part.format(A) + part.format(B)))
    assert [[one.address for one in found.entries] for found in known.lists] == [[A], [B]]


def test_the_address_of_the_own_site_comes_last() -> None:
    """An encyclopaedia links the names in an entry to its own pages."""
    html = (
        "<h1>Mill</h1><p>The mill was sold in May, as all people in the valley know.<sup><a href='#n1'>[1]</a></sup>"
        f"</p><h2>References</h2><ol><li id=n1><a href='/wiki/Acme'>Acme</a>, <a href='{A}'>The sale</a></li></ol>"
    )
    article = read_article(html.encode(), "a.html", base_uri="https://wiki.example.org/wiki/Mill")
    (found,) = references(article).lists
    assert found.entries[0].addresses == (A, "https://wiki.example.org/wiki/Acme")


LINES = (
    "[1] ",
    "[2] ",
    "1. ",
    "- ",
    "[^1]: ",
    "(1) ",
    "¹ ",
    "# Sources",
    "# Notes",
    A,
    f"[x]({B})",
    " ",
    "\n",
    "\n\n",
    "words",
)


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from(LINES), max_size=40).map("".join))
def test_any_text_has_lists_in_order(text: str) -> None:
    """Entries stand in the text one after the other, within the blocks that they name."""
    for read in (markdown, plain):
        article = read(f"start\n\n{text}")
        known = references(article)
        spans = sorted(entry.span for found in known.lists for entry in found.entries)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        for found in known.lists:
            for entry in found.entries:
                assert article.blocks[entry.blocks[0]].span.start <= entry.span.start
                assert entry.span.end <= article.blocks[entry.blocks[-1]].span.end
                assert set(entry.blocks) <= known.blocks


def test_items_that_end_in_markers_are_no_sources() -> None:
    """A numbered list of the article's own points stays running text, though each ends in a linked number."""
    words = "1) Prices rose in May [[1]](https://acme.org/a).\n2) Sales fell in June [[2]](https://acme.org/b)."
    assert references(markdown(f"{HEAD}{words}")).lists == ()


@pytest.mark.parametrize("key", ["١.", "(١)", "١", "۱)"])
def test_a_list_in_digits_of_another_script_breaks_nothing(key: str) -> None:
    """Keys are plain or raised digits; a line that begins with others has no key."""
    written = f"The mill was sold in May.\n\n{key} {A}\n\n{key} {B}\n\nSources\n\n{key} {A}\n\n{key} {B}\n"
    read = references(read_article(written.encode(), "a.txt"))
    assert [entry.keys for found in read.lists for entry in found.entries] == [(), ()]
