"""Tags and text to blocks, as a browser sets them apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.extract.blocks import PageBlock, blocks_of
from auditor.extract.html import Tree
from auditor.extract.links import resolver
from auditor.extract.places import Place
from auditor.model import BlockKind

BASE = "https://e.example/a/page"


def blocks(markup: str) -> list[PageBlock]:
    """The blocks of a body; links to `BASE` itself are the page's own."""
    return blocks_of(Tree(markup).events(), resolver(BASE), lambda uri: uri.split("#")[0] == BASE)


def texts(markup: str) -> list[str]:
    """The texts of the blocks."""
    return [block.text for block in blocks(markup)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a<b>b</b>c <i> d</i>\n e</p>", ["abc d e"]),
        ("<p>one<p>two", ["one", "two"]),
        ("loose <p>para</p> tail", ["loose", "para", "tail"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>line<br>next <br> last", ["line\nnext\nlast"]),
        ("one<br><br>two<br>\n<br><br>three", ["one", "two", "three"]),
        ("<p>no&nbsp;break&nbsp;</p>", ["no\xa0break"]),
        ("<p> </p><p>&nbsp;</p><p>x", ["x"]),
        ("<pre>a  b\n c\n\n\nd</pre>", ["a  b\n c", "d"]),
        ("<ul><li>one<ul><li>inner</ul>after<li>two</ul>", ["one", "inner", "after", "two"]),
        ("<p>10<sup>6</sup>, 2023<sup>1</sup>, 5<sup>th</sup>, x<sup>[2]</sup>", ["10⁶, 2023¹, 5th, x[2]"]),
        ("<p>CO<sub>2</sub>", ["CO2"]),
        ("<p>a<!-- no -->b<script>no</script>c<style>no</style><noscript>no</noscript>", ["abc"]),
        ("<template><p>no</template><svg><text>no</text></svg><iframe>no</iframe><p>x", ["x"]),
        ("<select><option>no</select><textarea>no</textarea><p>x", ["x"]),
        (
            "<p>a <span hidden>no</span><span style='display: none'>no</span>b<b style='VISIBILITY:hidden'>no</b>",
            ["a b"],
        ),
        ("<p>a <span class='icon sr-only'>(opens a window)</span>b<span aria-hidden=true>c", ["a bc"]),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["漢kan"]),
        ("<p>a\0b", ["ab"]),
        ("<plaintext><p>x", ["<p>x"]),
        ("<p><![CDATA[x]]>y", ["y"]),
        ("<form><form><p>x</form></form><p>y", ["x", "y"]),
    ],
)
def test_text_is_as_a_browser_shows_it(markup: str, expected: list[str]) -> None:
    """Whitespace, line breaks, hidden parts and raised digits come out as a reader sees them."""
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "kind", "level"),
    [
        ("<h2>x</h2>", BlockKind.HEADING, 2),
        ("<h1><span>x</span></h1>", BlockKind.HEADING, 1),
        ("<li><p>x", BlockKind.ITEM, 0),
        ("<dl><dd>x</dl>", BlockKind.ITEM, 0),
        ("<figure><figcaption><p>x</figcaption></figure>", BlockKind.CAPTION, 0),
        ("<pre>x</pre>", BlockKind.CODE, 0),
        ("<ul><li><article><p>x</article></ul>", BlockKind.PARAGRAPH, 0),
        ("<ul><li><h3>x</h3></ul>", BlockKind.HEADING, 3),
    ],
)
def test_kinds_follow_the_markup(markup: str, kind: BlockKind, level: int) -> None:
    """Headings, items, captions and code are told apart."""
    (block,) = blocks(markup)
    assert (block.kind, block.level) == (kind, level)


def test_a_row_is_one_block() -> None:
    """The cells of a row stand side by side; lines within a cell stay lines; their links stay in place."""
    first, second = blocks("<table><tr><th>Year<th>Sum<tr><td>2023<td><p>1.7</p><p><a href=s>source</a></p></table>")
    assert (first.text, first.kind) == ("Year | Sum", BlockKind.ROW)
    assert second.text == "2023 | 1.7\nsource"
    (link,) = second.links
    assert (link.span.of(second.text), link.uri) == ("source", "https://e.example/a/s")


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td><p>one</p><p>two</p></table>",
        "<table><tr><td>one<td><table><tr><td>two</table></table>",
        "<table><tr><td><h1>one</h1><td>two</table>",
        f"<table><tr><td>one<td>two</table>{'<p>'}".replace("two", "two" + " word" * 300),
    ],
)
def test_a_table_that_lays_out_the_page_makes_no_rows(markup: str) -> None:
    """One column, a table within, headings or long texts: its cells are parts of the page."""
    assert [block.kind for block in blocks(markup) if block.kind is BlockKind.ROW] == []
    assert len(blocks(markup)) == 2


def test_huge_spans_cost_nothing() -> None:
    """A `colspan` beyond all bounds is no reason to make columns."""
    assert texts("<table><tr><td colspan=9007199254740991>a<td rowspan=99999999>b</table>") == ["a | b"]


def test_a_label_over_two_lines_is_one_link() -> None:
    """A line break within a label does not cut it; two links on two lines stay two."""
    (block,) = blocks("<p>It was <a href=s>sold<br>in May</a> or<br><a href=s>June</a>.</p>")
    assert [link.span.of(block.text) for link in block.links] == ["sold\nin May", "June"]


def test_links_that_the_markup_calls_no_source_are_none() -> None:
    """Authors, licences, tags and the next page are told by `rel`; their words stay, and count as those of a link."""
    (block,) = blocks("<p><a href=a rel='nofollow Author'>Ida</a> <a href=b rel=license>CC</a> <a rel=tag href=c>x</a>")
    assert (block.text, block.links, block.linked) == ("Ida CC x", (), True)
    (block,) = blocks("<p>It was <a href=s rel='noopener nofollow external'>sold</a>.")
    assert len(block.links) == 1


def test_links_have_their_label_and_address() -> None:
    """Labels are spans without outer space; addresses are absolute and decoded; a label may cross tags."""
    (block,) = blocks("<p>See <a href='../x?a=1&amp;b=2'> the <b>re</b>port </a>, <a href=#n>note</a>.")
    assert [(link.span.of(block.text), link.uri) for link in block.links] == [
        ("the report", "https://e.example/x?a=1&b=2"),
        ("note", "https://e.example/a/page#n"),
    ]


def test_a_link_over_two_paragraphs_is_a_link_in_each() -> None:
    """Spans of links never leave their block."""
    assert [block.links[0].span.of(block.text) for block in blocks("<a href=x><h3>One</h3><p>Two</p></a>")] == [
        "One",
        "Two",
    ]


@pytest.mark.parametrize("href", ["javascript:alert(1)", "mailto:a@b.example", "http://[::1", "data:text/html,x", ""])
def test_what_leads_to_no_page_is_no_link(href: str) -> None:
    """Other schemes, broken addresses and empty ones leave the label as text."""
    (block,) = blocks(f"<p><a href='{href}'>label</a>")
    assert (block.text, [link for link in block.links if not link.uri.startswith(BASE)]) == ("label", [])


@pytest.mark.parametrize(
    ("markup", "linked"),
    [
        ("<p><a href=/other>Elsewhere</a></p>", True),
        ("<p><a href=/a>One</a> | <a href=/b>Two</a></p>", True),
        ("<p><button>Share</button></p>", True),
        ("<p>See <a href=/other>elsewhere</a></p>", False),
        ("<h1><a href=page>Headline</a></h1>", False),
        ("<p><a href='#top'>Top</a></p>", False),
        ("<p><a name=x>Anchor</a></p>", False),
    ],
)
def test_teasers_are_told(markup: str, linked: bool) -> None:
    """A block is a teaser if it is nothing but links to other pages; links to the page itself do not count."""
    assert blocks(markup)[0].linked is linked


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ("<nav><p>x</nav>", Place.SITE),
        ("<aside><div><p>x</aside>", Place.SITE),
        ("<footer>x</footer>", Place.SITE),
        ("<blockquote><p>x</p></blockquote>", Place.PAGE),
        ("<blockquote><footer>x</footer></blockquote>", Place.PAGE),
        ("<div role=contentinfo>x</div>", Place.SITE),
        ("<header>x</header>", Place.PAGE),
        ("<div class='c-newsletterSignup'>x</div>", Place.ODDMENT),
        ("<section id=comments><p>x</section>", Place.ODDMENT),
        ("<div class='has-sidebar'>x</div>", Place.PAGE),
        ("<article class='share-bar'>x</article>", Place.PAGE),
        ("<div class='commentary shareholder'>x</div>", Place.PAGE),
    ],
)
def test_places_follow_tag_role_and_class(markup: str, place: Place) -> None:
    """Tags and roles are the site's firm word, class names a hint, names of states none."""
    assert blocks(markup)[0].place is place


PARTS = "<p> </p> <td> <tr> <table> </table> <br> <li> <pre> </pre> <a/href=/x> <a/href=/y> </a> <sup> one 2 |".split()


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*PARTS, " ", "\xa0", "\n\n"]), max_size=40).map("".join))
def test_links_stay_within_their_block(markup: str) -> None:
    """In any markup labels are words of their block, in order and apart from each other."""
    for block in blocks(markup):
        at = 0
        for link in block.links:
            label = link.span.of(block.text)
            assert label == label.strip() != ""
            assert at <= link.span.start
            at = link.span.end
        assert at <= len(block.text)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ol><li>a<li>b</ol>", [("a", 1), ("b", 2)]),
        ("<ol start=7><li>a<li>b</ol>", [("a", 7), ("b", 8)]),
        ("<ol><li value=4>a<li>b<li value=x>c</ol>", [("a", 4), ("b", 5), ("c", 6)]),
        ("<ol><li><p>a<p>b<li>c</ol>", [("a", 1), ("b", 1), ("c", 2)]),
        ("<ol><li>a<ul><li>b</ul><li>c</ol>", [("a", 1), ("b", None), ("c", 2)]),
        ("<ol><li>a<ol><li>b</ol>c<li>d</ol>", [("a", 1), ("b", 1), ("c", 1), ("d", 2)]),
        ("<ul><li>a</ul><li>b<p>c", [("a", None), ("b", None), ("c", None)]),
        ("<ol start=99999999999><li>a</ol>", [("a", 1)]),
    ],
)
def test_items_of_ordered_lists_have_numbers(markup: str, expected: list[tuple[str, int | None]]) -> None:
    """The number that a browser would show, which is no part of the text."""
    assert [(block.text, block.item) for block in blocks(markup)] == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p id=x>a<p>b", [("a", ("x",)), ("b", ())]),
        ("<p>a <span id=x>b</span> <a name=y>c</a>", [("a b c", ("x", "y"))]),
        ("<div id=x><p id=y>a<p>b</div>", [("a", ("x", "y")), ("b", ())]),
        ("<a id=x></a><p>a", [("a", ("x",))]),
        ("<input name=x><p>a", [("a", ())]),
    ],
)
def test_blocks_know_the_ids_that_lead_to_them(markup: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """Ids of the block, of what it stands in or holds, and of empty elements before it."""
    assert [(block.text, block.anchors) for block in blocks(markup)] == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("a<sup>1, 2</sup>", "a¹, ²"),
        ("a<sup>1,2,3</sup>", "a¹,²,³"),
        ("a<sup>1-3</sup>", "a¹⁻³"),
        ("a<sup>10,000</sup>", "a¹⁰,⁰⁰⁰"),
        ("a<sup>a,b</sup>", "aa,b"),
    ],
)
def test_several_raised_numbers(markup: str, expected: str) -> None:
    """Notes in a row stay raised."""
    assert texts(markup) == [expected]
