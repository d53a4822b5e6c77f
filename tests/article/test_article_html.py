"""Web pages to articles."""

from auditor.article import read_article
from auditor.model import Article, BlockKind, Region

PARAGRAPHS = """<p>The council agreed on <a href="/minutes">Monday evening</a> that the old bridge over the river
will be closed to lorries for the whole of the coming winter.</p><p>Engineers had found cracks in two of its seven
arches, as <a href="https://paper.example/cracks?a=1&amp;b=2"><img alt="">the paper</a> <a href="/photo"><img src=x></a>
reported in March, and the county will pay for the repairs.</p>"""
PAGE = f"""<html lang=en><head><link rel=canonical href="https://courier.example/2024/bridge"></head><body>
<nav><a href=/>Home</a></nav><header><h1>Bridge closes to lorries</h1></header><article>{PARAGRAPHS}
<p><a href="https://county.example/report">The full report of the county</a></p>{PARAGRAPHS.replace("The", "Later the")}
<h2>Sources</h2><ul><li><a href="https://a.example/1">First source</a></li><li><a href="b/2">Second source</a></li></ul>
<h2>More stories</h2><ul><li><a href="/x">Ferry to sail again</a></li></ul></article><footer>Imprint</footer>"""


def article(page: str = PAGE, uri: str = "bridge.html", base_uri: str | None = None) -> Article:
    """The article on the page."""
    return read_article(page.encode(), uri, base_uri=base_uri)


def test_the_article_is_what_a_reader_sees_of_it() -> None:
    """It begins with its headline; the site is left out; blocks are parted by one blank line."""
    found = article()
    assert found.text.startswith("Bridge closes to lorries\n\nThe council agreed on Monday evening that")
    assert found.blocks[0].kind is BlockKind.HEADING
    assert found.text == "\n\n".join(block.span.of(found.text) for block in found.blocks)
    assert {block.region for block in found.blocks} == {Region.MAIN}
    assert "Imprint" not in found.text
    assert "Ferry" not in found.text


def test_items_that_a_sentence_leads_to_stay() -> None:
    """A list in the description of a term, which finders of the main text lose, is part of the article."""
    items = "<ul><li>closed for the winter</li><li>rebuilt, as <a href='https://a.example/1'>a study</a> says</li></ul>"
    terms = f"<dl><dt>Bridges</dt><dd><p>Old ones of this kind may either be:</p>{items}</dd></dl>"
    found = article(
        f"<article><h1>Bridge closes</h1>{PARAGRAPHS}{terms}{PARAGRAPHS.replace('The', 'Later the')}</article>"
    )
    assert "may either be:\n\nclosed for the winter\n\nrebuilt, as a study says" in found.text


def test_links_are_absolute_and_in_place() -> None:
    """Paragraphs and lists of sources that are nothing but links stay; links without words go."""
    found = article()
    links = {link.span.of(found.text): link.uri for link in found.links}
    assert links == {
        "Monday evening": "https://courier.example/minutes",
        "the paper": "https://paper.example/cracks?a=1&b=2",
        "The full report of the county": "https://county.example/report",
        "First source": "https://a.example/1",
        "Second source": "https://courier.example/2024/b/2",
    }


def test_the_base_is_given_or_canonical_or_the_address() -> None:
    """What the caller says beats the page, the page beats its address."""
    assert article(base_uri="https://other.example/p/").base_uri == "https://other.example/p/"
    assert article(uri="https://mirror.example/bridge.html").base_uri == "https://courier.example/2024/bridge"
    page = PAGE.replace("canonical", "none")
    assert article(page, uri="https://mirror.example/bridge.html").base_uri == "https://mirror.example/bridge.html"
    assert article(page).base_uri is None
    assert "/minutes" in {link.uri for link in article(page).links}


def test_the_page_says_its_charset() -> None:
    """A saved page is decoded as a browser would."""
    page = "<meta charset=windows-1252><p>Café"
    assert read_article(page.encode("cp1252"), "a.htm").text == "Café"


def test_notes_that_markers_lead_to_stay() -> None:
    """Wherever the site puts them: the marker shows that they belong to the article."""
    page = PAGE.replace("river\nwill", "river<sup><a href='#n1'>1</a></sup>\nwill", 1)
    page = page.replace("<footer>", "<aside><p id=n1>County report, p. 4</p><p id=n2>Ferry times</p></aside><footer>")
    found = article(page).text
    assert "County report, p. 4" in found
    assert "Ferry times" not in found


def test_a_saved_page_tells_its_address_by_its_notes() -> None:
    """Markers lead to notes on the page itself, whatever address was written into them."""
    link = "<sup><a href='https://courier.example/2024/bridge#n1'>1</a></sup>"
    page = PAGE.replace("river\nwill", f"river{link}\nwill", 1).replace("<link rel=canonical", "<link rel=x")
    assert article(page + "<p id=n1>County report, p. 4</p>").base_uri == "https://courier.example/2024/bridge"
    assert article(page + "<p id=n2>County report, p. 4</p>").base_uri is None
