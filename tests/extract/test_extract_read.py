"""`read`: a capture to a document, whatever it holds."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.extract import read
from auditor.model import BlockKind, Cause, Document, Region, Snapshot, Unavailable

ADDRESS = "https://news.example/2024/harbour"

PAGE = """<!doctype html><html lang="en-GB"><head><title>Harbour to be deepened by 2027 | Coast Courier</title>
<meta property="og:site_name" content="Coast Courier">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Harbour to be deepened by 2027",
"datePublished": "2024-03-05T23:10:00-05:00"}]}</script><style>p { color: red }</style></head><body>
<div id="cookie-banner"><p>We and our 512 partners store cookies on this device to measure how pages are read.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/trade">Trade</a></li></ul></nav>
<article><h1>Harbour to be deepened by 2027</h1>
<p class="standfirst">The port authority has set aside 84 million crowns for dredging work that begins next spring.</p>
<p>The board of the port voted on <a href="/minutes?id=3&amp;p=2">Tuesday evening</a> to deepen the eastern basin from
nine to twelve metres, so that larger grain ships can <b>moor</b>ed there all year.</p>
<p>Its chair, Marit Solberg, said the work would take thirty months and that traffic would not stop for a single day.
“We have waited twenty years for this,” she told reporters after the meeting.</p>
<figure><img src="x.jpg"><figcaption>The eastern basin in February.</figcaption></figure>
<p>Fishermen are less pleased: their association expects catches in the inner harbour to fall by a fifth while the
dredgers are at work, and has asked the county for compensation.</p>
<table><caption>Cargo by year</caption><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2022</td><td>1.4 million</td></tr>
<tr><td>2023</td><td>1.7 million</td></tr></table>
<p>Grain made up more than half of all cargo last year, according to figures that the authority published in January,
and timber most of the rest of what left the port.</p>
</article>
<div class="related-stories"><h2>More from Trade</h2>
<p><a href="/other">Rail link delayed for the third time</a></p></div>
<aside><p>Subscribers read the Sunday edition first.</p></aside>
<p hidden>The work costs 99 million crowns.</p><footer><p>© Coast Courier</p></footer></body></html>"""


def captured(body: bytes | str, media_type: str | None = "text/html; charset=utf-8", uri: str = ADDRESS) -> Snapshot:
    """A capture with this body."""
    return Snapshot(uri, body.encode() if isinstance(body, str) else body, media_type)


def document(body: bytes | str, media_type: str | None = "text/html; charset=utf-8", uri: str = ADDRESS) -> Document:
    """The document that the body is read into."""
    found = read(captured(body, media_type, uri))
    assert isinstance(found, Document)
    return found


def regions(found: Document) -> dict[str, Region]:
    """The region of each block by its text."""
    return {block.span.of(found.text): block.region for block in found.blocks}


def test_a_news_page_is_parted_into_article_and_site() -> None:
    """Headline, lead, paragraphs, caption and rows are main; banner, navigation, teasers and footer are chrome."""
    found = document(PAGE)
    places = regions(found)
    assert places["Harbour to be deepened by 2027"] is Region.MAIN
    assert places["The eastern basin in February."] is Region.MAIN
    assert places["2023 | 1.7 million"] is Region.MAIN
    assert [r for t, r in places.items() if t.startswith(("The port", "The board", "Its chair", "Grain"))] == [
        Region.MAIN
    ] * 4
    for words in ("Home", "Rail link delayed for the third time", "© Coast Courier"):
        assert places[words] is Region.CHROME
    assert next(r for t, r in places.items() if t.startswith("We and our")) is Region.CHROME
    assert not found.truncated


def test_a_page_says_its_title_date_and_language() -> None:
    """The title loses the site's name; the day is the one written, not that of another time zone."""
    found = document(PAGE)
    assert found.title == "Harbour to be deepened by 2027"
    assert str(found.published) == "2024-03-05"
    assert found.language == "en"


def test_text_is_as_a_browser_shows_it() -> None:
    """Inline tags add no space, hidden words and styles are not there, kinds follow the markup."""
    found = document(PAGE)
    assert "can moored there" in found.text
    assert "99 million" not in found.text
    assert "color" not in found.text
    kinds = {block.span.of(found.text): block.kind for block in found.blocks}
    assert kinds["Year | Tonnes"] is BlockKind.ROW
    assert kinds["Cargo by year"] is BlockKind.CAPTION
    assert kinds["Trade"] is BlockKind.ITEM


@pytest.mark.parametrize(
    ("body", "media_type", "cause"),
    [
        (b"%PDF-1.7 ...", "text/html", Cause.PARSER_CRASHED),
        (b"\x89PNG\r\n\x1a\n....", None, Cause.UNSUPPORTED_TYPE),
        (b"PK\x03\x04....", "application/octet-stream", Cause.UNSUPPORTED_TYPE),
        (b"words\0\0\0\0\0\0\0 and noise", "text/plain", Cause.UNSUPPORTED_TYPE),
        (b"{}", "application/json", Cause.UNSUPPORTED_TYPE),
        (b"", "text/html", Cause.EMPTY),
        (b"<html><body><script>draw()</script><p>&nbsp;</p>", "text/html", Cause.EMPTY),
        (b"\n\n", "text/plain", Cause.EMPTY),
        (b"+AGEAYg-", "text/html; charset=hz-gb-2312", Cause.UNSUPPORTED_ENCODING),
        (b"\xff\xfe\xfd" * 50, "text/plain; charset=utf-8", Cause.UNSUPPORTED_ENCODING),
    ],
)
def test_what_has_no_text_is_unavailable(body: bytes, media_type: str | None, cause: Cause) -> None:
    """Other kinds of file, undecodable and empty pages are values with a cause and a sentence."""
    found = read(captured(body, media_type))
    assert isinstance(found, Unavailable)
    assert found.cause is cause
    assert found.uri_r == ADDRESS
    assert found.detail.endswith(".")


def test_plain_text_is_read_as_paragraphs() -> None:
    """A text file is a document too; lines that were wrapped are one line again."""
    found = document("Notice\r\n\r\nThe ferry runs every day until the\r\nend of the month.\r\n", "text/plain")
    assert found.text == "Notice\n\nThe ferry runs every day until the end of the month."
    assert [block.region for block in found.blocks] == [Region.MAIN, Region.MAIN]


def test_a_cut_body_is_told() -> None:
    """A body cut at the cap, even within a character, is read and marked as truncated."""
    found = read(Snapshot(ADDRESS, "<p>Café é".encode()[:-1], "text/html", truncated=True))
    assert isinstance(found, Document)
    assert found.text.startswith("Café")
    assert found.truncated


def test_many_unreadable_characters_are_told() -> None:
    """Where more than one character in a hundred was lost, nothing may be called absent."""
    found = document(b"<p>" + b"plain words " * 4 + b"\xff\xff", "text/html; charset=utf-8")
    assert found.truncated


@pytest.mark.parametrize(
    ("tag", "depth"),
    [
        ("<div>", 256),
        ("<div>", 5_000),
        ("<div>", 100_000),
        ("<span>", 100_000),
        ("<b>", 100_000),
        ("<ul><li>", 10_000),
        ("<table><tr><td>", 10_000),
    ],
)
def test_deep_nesting_loses_no_text(tag: str, depth: int) -> None:
    """A fact below any number of nested tags is found, and found quickly."""
    found = document(tag * depth + "<p>Exports rose by 42 per cent.</p>")
    assert "Exports rose by 42 per cent." in found.text


PARTS = (
    "<p> </p> <div> </div> <table> <tr> <td> </table> <a\xa0href='/x'> <a\xa0href='http://[::1'> </a> <br> <li> <ul> "
    "</ul> <h1> </h1> <pre> </pre> <sup> </sup> <nav> </nav> <!-- --> <script> </script> <template> <select> <svg> "
    "<math> <form> <button> <b\xa0hidden> <frameset> <plaintext> <article> one two\xa0 three. &nbsp; &amp; \0 1 2"
).split(" ")
MARKUP = st.lists(
    st.sampled_from(PARTS).map(lambda part: part.replace("\xa0", "\n")) | st.text(max_size=8), max_size=60
)
BODIES = MARKUP.map(" ".join).map(str.encode) | st.binary(max_size=300)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=BODIES, media_type=st.sampled_from(["text/html", "text/plain", None]))
def test_any_bytes_give_a_document_or_a_cause(body: bytes, media_type: str | None) -> None:
    """No body raises; blocks are in order, apart by one blank line, and never empty."""
    found = read(captured(body, media_type))
    if isinstance(found, Unavailable):
        assert found.cause is not Cause.PARSER_CRASHED
        return
    assert found.text == "\n\n".join(block.span.of(found.text) for block in found.blocks)
    for block in found.blocks:
        words = block.span.of(found.text)
        assert words == words.strip() != ""
        assert "\n\n" not in words


def test_a_page_with_text_has_main_text() -> None:
    """Where no reader finds an article, the densest part of the page stands for it."""
    assert [block.region for block in document("<div><p>Short.</p></div>").blocks] == [Region.MAIN]
    assert document("<nav>Only navigation</nav>").text == "Only navigation"
