"""Numbers that point into a list of sources."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.model import Article, Citation, Style

LIST = "\n\n## Sources\n\n" + "\n\n".join(
    f"[{number}] Title, https://s{number}.example.com/page" for number in range(1, 16)
)


def markdown(text: str) -> Article:
    """The article in a Markdown text."""
    return read_article(text.encode(), "a.md")


def cited(article: Article) -> list[tuple[str, str | None]]:
    """Label and host of each citation."""
    return [(one.label, one.host) for one in citations(article)]


def citations(article: Article) -> list[Citation]:
    """All citations in order."""
    return [one for group in find_citations(article) for one in group.citations]


def numbers(text: str) -> list[str]:
    """The numbers of the entries that a text cites, with the list of fifteen below it."""
    found = citations(markdown(text + LIST))
    assert all(one.style is Style.NUMBERED for one in found)
    return [(one.host or "").removeprefix("s").removesuffix(".example.com") for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was sold [1].", ["1"]),
        ("The mill was sold. [1]", ["1"]),
        ("The mill was sold.[1]", ["1"]),
        ("The mill was sold.[1] It closed.[2]", ["1", "2"]),
        ("The mill was sold[1], then closed[2].", ["1", "2"]),
        ("The mill was sold [1][2].", ["1", "2"]),
        ("The mill was sold [1] [2] [15].", ["1", "2", "15"]),
        ("The mill was sold [1, 2].", ["1", "2"]),
        ("The mill was sold [1,2;4].", ["1", "2", "4"]),
        ("The mill was sold [1-3].", ["1", "2", "3"]),
        ("The mill was sold [1–3, 7].", ["1", "2", "3", "7"]),
        ("The mill was sold ([1], [2]).", ["1", "2"]),
        ("The mill was sold [1]–[3].", ["1", "2", "3"]),
        ("The mill was sold [1]-[3], [5].", ["1", "2", "3", "5"]),
        ("The mill was sold [3, p. 12].", ["3"]),
        ("The mill was sold 【3】.", ["3"]),
        ("The mill was sold [citation:3][citation:4].", ["3", "4"]),
        ("The mill was sold [^3^].", ["3"]),
        ("The mill was sold [Source 3] [Ref. 4].", ["3", "4"]),
        ("The mill was sold (see [12]).", ["12"]),
        ("As [3] shows, it was sold.", ["3"]),
        ("“It is sold” [4], he said.", ["4"]),
        ("It cost **€5 million** [5].", ["5"]),
        ("売却された［6］。", ["6"]),
        ("- It was sold [7]", ["7"]),
        ("| mill | sold |\n|---|---|\n| Upper | May [8] |", ["8"]),
        ("> It was sold [9].", ["9"]),
        ("The mill was sold.¹", ["1"]),
        ("The mill was sold¹² and closed.", ["12"]),
        ("The mill was sold.¹,²", ["1", "2"]),
        ("The mill was sold.¹⁻³", ["1", "2", "3"]),
        ("It grew 5%³ in 2024⁴.", ["3", "4"]),
        ("The mill was sold.<sup>1</sup> It closed.<sup>2, 3</sup>", ["1", "2", "3"]),
        ("The mill was sold.<sup>[1]</sup>", ["1"]),
        ("The mill was sold.¹⁶", ["1", "6"]),
    ],
)
def test_markers(text: str, expected: list[str]) -> None:
    """Every number of every marker leads to its own entry."""
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "## The mill [1]\n\nIt stands.",
        "```\nrow[1]\n```",
        "The value lies in the range [1, 5] or so.",
        "The share x = [1] is fixed.",
        "Call `row_[1]` twice.",
        "It covers 5 km² and 3 m³ of 10⁶.",
        "The charge of Ca²⁺ is known.",
        "The isotope ¹⁴C decays.",
        "It was (1) sold and (2) closed.",
        "It was sold in [2024].",
        "They said [sic] that [it] was sold [a].",
        "It was sold [0.5, 1.5].",
        "- [x] sold\n- [ ] closed",
        "It was sold [^].",
        "The score was [3-1].",
    ],
)
def test_no_markers(text: str) -> None:
    """Headings, code, intervals, powers, letters, years and enumerations are none."""
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("The mill was sold [16]." + LIST, "no source has the number 16"),
        ("The mill was sold [2].", "the article has no list of sources"),
        (
            "It was sold [1].\n\n## Sources\n\n[1] Holm, Rivers, p. 4\n\n[2] https://acme.org",
            "source 1 is listed without an address",
        ),
        (
            "It was sold [1].\n\n## Sources\n\n### Press\n\n[1] https://a.org/1\n\n### Papers\n\n[1] https://b.org/1",
            "several sources have the number 1",
        ),
    ],
)
def test_what_leads_nowhere(text: str, note: str) -> None:
    """A marker without an entry or an address is told as such, with the reason."""
    (found,) = citations(markdown(text))
    assert (found.style, found.url, found.host, found.note) == (Style.UNRESOLVABLE, None, None, note)


@pytest.mark.parametrize(
    "text",
    [
        "He bought [12] mills.",
        "The size was [970, 250].",
        "They are array[2, 3, 2].",
        "Take item [3] of it.",
        "[4] mills",
        "x[7](y)",
        "It is sold ([a]).",
    ],
)
def test_numbers_of_no_list_are_silent_within_a_sentence(text: str) -> None:
    """Where nothing shows that a number is a marker, nothing is said."""
    assert citations(markdown(text)) == []


def test_numbers_in_one_marker_share_its_place_and_group() -> None:
    """`[1, 2]` is one marker of two sources."""
    (group,) = find_citations(markdown("It was sold [1, 2]." + LIST))
    assert [one.span for one in group.citations] == [group.span, group.span]
    assert [one.label for one in group.citations] == ["[1, 2]", "[1, 2]"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was sold (1). It closed (2).", ["a.org", "b.org"]),
        ("It was sold (1, 2).", ["a.org", "b.org"]),
        ("It was sold (1), then closed (2).", ["a.org", "b.org"]),
        ("It was sold (1).", ["a.org"]),
        ("See equation (1) and Article 4(2).", []),
        ("They must (1) buy it and (2) run it.", []),
        ("It was sold [1] by Ann (2).", ["a.org"]),
    ],
)
def test_round_brackets(text: str, expected: list[str]) -> None:
    """`(1)` is a marker where a list is there, nothing else cites, and the numbers name much of the list."""
    article = markdown(f"{text}\n\n## Sources\n\n1. https://a.org/1\n2. https://b.org/2")
    assert [host for _, host in cited(article)] == expected


def test_the_list_of_the_own_part_counts() -> None:
    """Where every part has its own list, a number means the next one."""
    part = "## Part\n\nIt was sold [1].\n\n### Sources\n\n[1] https://{}/1\n\n"
    assert cited(markdown(part.format("a.org") + part.format("b.org"))) == [("[1]", "a.org"), ("[1]", "b.org")]


def test_papers() -> None:
    """Numbers of papers become addresses."""
    (found,) = citations(markdown("Genes move [1].\n\n## References\n\n1. [Richards 2012](doi:10.1038/nature11152)"))
    assert (found.url, found.target) == ("doi:10.1038/nature11152", "https://doi.org/10.1038/nature11152")
    assert found.host == "doi.org"


def test_tracking_is_undone() -> None:
    """The address as written stays, the one meant is clean."""
    (found,) = citations(markdown("It was sold [1].\n\n[1] https://a.org/1?utm_source=x\n\n[2] https://a.org/2"))
    assert (found.url, found.target) == ("https://a.org/1?utm_source=x", "https://a.org/1")


ENCYCLOPAEDIA = """<html><body><main><h1>Upper Mill</h1>
<p>The <b>Upper Mill</b> is a mill on the river that was built in 1780 by the Holm family.<sup id="cite_ref-acme_1-0"
class="reference"><a href="#cite_note-acme-1"><span class="b">[</span>1<span class="b">]</span></a></sup>
It was sold for five million in 2024,<sup><a
href="#cite_note-2">[2]</a></sup><sup><a href="#cite_note-acme-1">[1]</a></sup>
and closed the year after.<sup><a href="#cite_note-smith-3">[3]</a></sup><sup><a href="#cite_note-a">[a]</a></sup></p>
<p>Forty people worked there, most of them from the valley itself, until the very end.<sup><a
href="#cite_note-acme-1">[1]</a></sup></p>
<h2>Notes</h2><ol type="a"><li id="cite_note-a"><a href="#cite_ref-a">^</a> Some say twice.</li></ol>
<h2>References</h2><div class="reflist"><ol class="references">
<li id="cite_note-acme-1">^ <a href="#cite_ref-acme_1-0">a</a> <a href="#cite_ref-acme_1-1">b</a>
<a href="/wiki/Acme">Acme</a>. <a class="external" href="https://acme.org/mill">"The mill"</a>.
<a href="https://web.archive.org/web/2024/https://acme.org/mill">Archived</a> from the original.</li>
<li id="cite_note-2">^ <a href="https://example.com/sold">"Mill sold"</a>. 5 May 2024.</li>
<li id="cite_note-smith-3">^ <a href="#CITEREFSmith2010">Smith 2010</a>, p. 5.</li></ol></div>
<h2>Bibliography</h2><ul><li id="CITEREFSmith2010">Smith, Ida (2010). <a href="https://books.example.net/r">Rivers</a>.</li></ul>
<h2>External links</h2><ul><li><a href="https://mill.example.org/">Official site</a></li></ul>
</main></body></html>"""


@pytest.mark.parametrize("base", [None, "https://en.wiki.example.org/wiki/Upper_Mill"])
@pytest.mark.parametrize("prefix", ["", "https://en.wiki.example.org/wiki/Upper_Mill"])
def test_an_encyclopaedia(base: str | None, prefix: str) -> None:
    """Named and reused references, short ones that lead to a bibliography; notes with letters are no sources."""
    html = ENCYCLOPAEDIA.replace('href="#', f'href="{prefix}#')
    found = citations(read_article(html.encode(), "a.html", base_uri=base))
    assert [(one.label.translate(str.maketrans("¹²³", "123")), one.url) for one in found] == [
        ("[1]", "https://acme.org/mill"),
        ("[2]", "https://example.com/sold"),
        ("[1]", "https://acme.org/mill"),
        ("[3]", "https://books.example.net/r"),
        ("[1]", "https://acme.org/mill"),
    ]
    assert all(one.style is Style.NUMBERED for one in found)


BODY = "The mill was sold in May 2024, as all people in the valley know by now{}. It had forty workers in its time{}."


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        (
            "<sup><a href='#fn1' id='ref1'>1</a></sup>",
            "<sup><a href='#fn2'>2</a></sup>",
            "<hr><p id='fn1'>1. <a href='https://a.org/1'>Sale</a> <a href='#ref1'>↩</a></p>"
            "<p id='fn2'>2. See https://b.org/2 for more.</p>",
        ),
        (
            "<a href='#fn1'>[1]</a>",
            "<a href='#fn2'>[2]</a>",
            "<ol><li id='fn1'><p><a href='https://a.org/1'>Sale</a></p></li><li id='fn2'>Mill, https://b.org/2</li></ol>",
        ),
        (
            "<sup>1</sup>",
            "<sup>2</sup>",
            "<h3>Sources</h3><ol><li><a href='https://a.org/1'>Sale</a></li><li><a href='https://b.org/2'>Mill</a></li></ol>",
        ),
        (
            "<sup>[1]</sup>",
            "<sup>[2]</sup>",
            "<p><strong>References</strong></p><p>[1] Sale: https://a.org/1<br>[2] Mill: https://b.org/2</p>",
        ),
        (
            " [1]",
            " [2]",
            "<h2>Quellen</h2><ul><li>[1] <a href='https://a.org/1'>Verkauf</a></li><li>[2] https://b.org/2</li></ul>",
        ),
        (
            "<sup><a href='#_ftn1'>[1]</a></sup>",
            "<sup><a href='#_ftn2'>[2]</a></sup>",
            "<div><a name='_ftn1' href='#_ftnref1'>[1]</a> Sale, <a href='https://a.org/1'>a.org</a></div>"
            "<div><a name='_ftn2' href='#_ftnref2'>[2]</a> <a href='https://b.org/2'>Mill</a></div>",
        ),
    ],
)
def test_footnotes_of_pages(first: str, second: str, notes: str) -> None:
    """Raised numbers and links within the page, in the layouts of word processors and site builders."""
    html = f"<article><h1>The mill</h1><p>{BODY.format(first, second)}</p><p>{BODY.format('', '')}</p>{notes}</article>"
    found = citations(read_article(html.encode(), "a.html", base_uri="https://news.example.com/mill"))
    assert [(one.style, one.url) for one in found] == [
        (Style.NUMBERED, "https://a.org/1"),
        (Style.NUMBERED, "https://b.org/2"),
    ]


def test_a_number_that_is_a_link_to_another_page_is_a_link() -> None:
    """Such markers need no list; they belong to the styles of links."""
    html = f"<article><h1>The mill</h1><p>{BODY.format(' <a href=https://a.org/1>[1]</a>', '')}</p></article>"
    (found,) = citations(read_article(html.encode(), "a.html"))
    assert (found.style, found.url) == (Style.HTML_LINK, "https://a.org/1")
