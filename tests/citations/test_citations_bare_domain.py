"""Host names in running text: which are sources and which are names."""

from __future__ import annotations

import re

import pytest
from articles_to_cite import article

import auditor.citations.bare_domain as bare_domain
from auditor.model import Article, Block, BlockKind, Markup, Region, Span, Style

# ⟦ ⟧ stand around what is a source; every other host is a name.
SOURCES = {
    "before the stop": "The mill was sold for 3 million euros in May ⟦example.com⟧.",
    "before a comma": "The mill was sold ⟦example.com⟧, although nobody had asked.",
    "before a dash": "The mill was sold ⟦example.com⟧ – a surprise to all.",
    "before a bracket": "The mill was sold ⟦example.com⟧ (it had been for years ⟦acme.org⟧).",
    "before a verb": "Its 80 shops in two countries ⟦example.com⟧ are only a beginning.",
    "in the middle of a bracket": "It lost money (3 million, says a report ⟦example.com⟧, but that may be old).",
    "after a bracket": "It was sold (for 3 million) ⟦example.com⟧.",
    "after a figure": "Sales rose by 5% ⟦example.com⟧ and profit in 2024 ⟦acme.org⟧.",
    "after a quotation": "She called it “a gift” ⟦example.com⟧, no less.",
    "after a closed quotation": "He said: “It is done.” ⟦example.com⟧ Then he left.",
    "after a closed quotation, at the end": "He said: “It is done.” ⟦example.com⟧",
    "after a question": "The question – “Who pays?” ⟦example.com⟧ – is open.",
    "after the stop": "The mill was sold. ⟦example.com⟧ The buyer is unknown.",
    "doubled": "The mill was sold ⟦example.com⟧ ⟦example.com⟧.",
    "doubled after a preposition": "It is the field they work in ⟦example.com⟧ ⟦acme.org⟧.",
    "joined by and": "The mill was sold ⟦example.com⟧ and ⟦acme.org⟧.",
    "in a row": "The mill was sold ⟦example.com⟧, ⟦acme.org⟧; ⟦mill.co.uk⟧.",
    "round brackets": "The mill was sold (⟦example.com⟧). Nobody knew.",
    "square brackets": "The mill was sold [⟦example.com⟧].",
    "several in brackets": "The mill was sold (⟦example.com⟧, ⟦acme.org⟧).",
    "with a year in brackets": "The mill was sold (⟦example.com⟧, 2024).",
    "after a comma, at the end": "The mill was sold, ⟦example.com⟧.",
    "after a dash, at the end": "The mill was sold – ⟦example.com⟧.",
    "subdomain": "The mill was sold ⟦news.example.co.uk⟧.",
    "www": "The mill was sold ⟦www.example.com⟧.",
    "punycode": "The mill was sold ⟦xn--mller-kva.de⟧.",
    "letters with signs": "The mill was sold ⟦müller.de⟧.",
    "hosting service": "The mill was sold ⟦ida.substack.com⟧ ⟦substack.com⟧.",
    "outlet whose suffix is a file's too": "The mill was sold ⟦onet.pl⟧, the yard too ⟦danas.rs⟧.",
    "suffix that is a word, at the end": "The mill was sold ⟦repubblica.it⟧.",
    "no-break space before": "The mill was sold\u00a0⟦example.com⟧.",
}

NAMES = {
    "preposition": "The form is open to all at example.com until May.",
    "preposition in a bracket": "The map (accessible at maps.example.com) was drawn in May.",
    "visit": "To see the map, visit example.com.",
    "called": "He founded a service called example.com.",
    "article": "The example.com team won; its shop.example.com site did not.",
    "possessive before": "Acme’s example.com was sold.",
    "possessive after": "It rose as example.com’s owners had hoped.",
    "kind of thing": "The travel site booking.com said no, and the domain acme.org lapsed.",
    "list of names": "It competes with example.com, acme.org and mill.co.uk.",
    "subject of the sentence": "It grew. booking.com said it had not expected that.",
    "subject of the paragraph": "booking.com said it had not expected that.",
    "subject of a clause": "In May, booking.com said no, and when acme.org closed, that booking.com had known.",
    "subject after a quotation": "He said: “It is done.” example.com reported it first.",
    "line of its own": "example.com",
    "inside a quotation": "She said “I buy all at example.com and more on the web acme.org” and left.",
    "quoted": "The word “example.com” was painted on the wall.",
    "subject in a bracket": "It was sold (example.com knew it first).",
    "after a colon": "The address is: example.com.",
    "capitals": "Shares of Booking.com and ASP.NET rose, NEWS.example.COM too.",
    "title of a page": "The mill was sold – example.com",
    "title of a page with a bar": "The mill was sold | example.com",
    "told": "She told example.com that she had registered acme.org.",
    "domain name": "She holds the domain name example.com, which lapsed.",
    "e-mail in disguise": "Write to ida[at]example.com or ida.holm (at) acme.org or ida(@)mill.co.uk.",
    "e-mail": "Write ida@example.com or ida.holm@acme.org today.",
    "scheme": "It is found under https://example.com and http://acme.org/a,example.com and ftp://acme.org.",
    "path": "See the page example.com/news or acme.org:8080 or acme.org?x=1 there.",
    "hyphen": "An example.com-owned firm and the un-example.com- one.",
    "files": "He edited main.py and lib.rs, ran setup.sh, unpacked data.zip and read tuning.md again.",
    "program names": "It was rewritten with love for node.js and vue.js in index.html and style.css.",
    "versions and figures": "Rates rose to 3.5 from 2.0.1 and v2.0 cost 14.99 more.",
    "abbreviations": "Some, e.g. one or i.e. two, came at 5 p.m. or 6 a.m. that day.",
    "unknown suffix": "The mill was sold example.invalidsuffix.",
    "suffix without a name": "The mill was sold co.uk.",
    "space lost after the stop": "The boom ended.in 2024 it came back.so they say.",
}


def styled(written: str) -> tuple[Article, list[tuple[int, int]]]:
    """The article without the marks, and the places they stood around."""
    places, removed = [], 0
    for mark in re.finditer("⟦(.*?)⟧", written):
        start = mark.start() - removed
        places.append((start, start + len(mark[1])))
        removed += 2
    return article(re.sub("[⟦⟧]", "", written)), places


@pytest.mark.parametrize("written", [*SOURCES.values(), *NAMES.values()], ids=[*SOURCES, *NAMES])
def test_sources_are_told_from_names(written: str) -> None:
    """Each host that stands beside the sentence is found at its place, and no host that the sentence speaks of."""
    read, places = styled(written)
    found = list(bare_domain.find(read))
    assert [(c.span.start, c.span.end) for c in found] == places
    assert all(c.label == c.span.of(read.text) and c.style is Style.BARE_DOMAIN and c.address is None for c in found)


def test_a_host_has_its_normal_form() -> None:
    """The label stays as written; the host is ASCII."""
    (found,) = bare_domain.find(article("The mill was sold müller.de."))
    assert (found.label, found.host) == ("müller.de", "xn--mller-kva.de")


@pytest.mark.parametrize("kind", [BlockKind.HEADING, BlockKind.CODE])
def test_headings_and_code_hold_no_citation(kind: BlockKind) -> None:
    """The publisher's name in a heading and a host in program code are no sources."""
    text = "The mill was sold example.com"
    read = Article("by-hand", text, (Block(Span(0, len(text)), kind),), Markup.PLAIN)
    assert list(bare_domain.find(read)) == []


def test_the_title_line_and_the_page_around_hold_no_citation() -> None:
    """A paragraph that repeats the title, and what is not the article itself, are passed over."""
    text = "The mill was sold example.com"
    span = Span(0, len(text))
    titled = Article("by-hand", text, (Block(span),), Markup.PLAIN, title=text)
    around = Article("by-hand", text, (Block(span, region=Region.CHROME),), Markup.PLAIN)
    alone = Article("by-hand", text, (Block(span),), Markup.PLAIN)
    assert [len(list(bare_domain.find(read))) for read in (titled, around, alone)] == [0, 0, 1]
