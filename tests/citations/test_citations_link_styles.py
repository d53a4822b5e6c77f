"""In which style a link or an address is written, on what readers of Markdown and HTML hand on."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.model import Citation


def cited(written: str, media_type: str = "text/markdown") -> list[Citation]:
    suffix = {"text/markdown": "md", "text/html": "html", "text/plain": "txt"}[media_type]
    article = read_article(written.encode(), f"article.{suffix}")
    return [citation for group in find_citations(article) for citation in group.citations]


@pytest.mark.parametrize(
    ("written", "styles"),
    [
        ("The mill was [sold in May](https://acme.org/mill).", ["md_link"]),
        ("The mill was sold ([Acme](https://acme.org/mill)).", ["md_link"]),
        ("The mill was sold in May. ([acme.org](https://www.acme.org/mill?utm_source=openai))", ["chip"]),
        ("The mill was sold in May. ([acme.org](https://www.acme.org/mill))", ["chip"]),
        ("It was sold. ([Acme News](https://acme.org/mill?utm_source=chatgpt.com))", ["chip"]),
        ("It was sold ([acme.org](https://acme.org/a), [ex.com](https://ex.com/b)).", ["chip", "chip"]),
        ("It was sold（[acme.org](https://acme.org/a)）。", ["chip"]),
        ("See [acme.org](https://acme.org/a) for it.", ["md_link"]),
        ("It was sold [[12]](https://acme.org/mill).", ["bracket_link"]),
        ("It was sold [[1]](https://acme.org/a), [[2]](https://acme.org/b).", ["bracket_link", "bracket_link"]),
        ("It was sold ([Acme][1]).\n\n[1]: https://acme.org/mill", ["md_reference"]),
        ("It was [sold][].\n\n[sold]: https://acme.org/mill 'The sale'", ["md_reference"]),
        ("It was sold [1].\n\n[1]: https://acme.org/mill", ["bracket_link"]),
        ("It was sold. [oai_citation:0‡Acme](https://acme.org/mill)", ["oai"]),
        ("It was sold. [oai_citation_attribution:3‡acme.org](https://acme.org/mill)", ["oai"]),
        ("It was sold. :contentReference[oaicite:0]{index=0}", ["unresolvable"]),
        ("It was sold 【1†source】 and 【4:0†report.pdf】 closed.", ["unresolvable", "unresolvable"]),
        ("It was sold. citeturn0search3turn1news12", ["unresolvable"]),
        ("It was sold. \ue200cite\ue202turn0search3\ue201", ["unresolvable"]),
        ("It was sold. [cite: 1, 4]", ["unresolvable"]),
        ("It was sold. [web:12]", ["unresolvable"]),
        ("It was sold https://acme.org/mill.", ["bare_url"]),
        ("It was sold <https://acme.org/mill>.", ["bare_url"]),
        ("It was sold (acme.org/2024/mill).", ["bare_url"]),
        ("It was sold, says doi:10.1038/s41586-024-07146-0.", ["bare_url"]),
        ("It was sold (arXiv:2401.01234).", ["bare_url"]),
        ("It was sold acme.org.", ["bare_domain"]),
        ("Ask for nvidia.com/gpu: 1 on 24/7 duty, or nvidia.com/gpu:1.", []),
        ("Sign up at https://acme.org/ today.", []),
        ("Write to desk@acme.org/mill today.", []),
        ("It costs 3/4 and and/or km/h and 1.5/2.", []),
        ("`curl https://acme.org/mill` loads it.", ["bare_url"]),
        ("    curl https://acme.org/mill", []),
        ("The turn of the search, cite it: contentReference.", []),
    ],
)
def test_the_style_of_a_citation(written: str, styles: list[str]) -> None:
    """Each way to link in Markdown has its name; what is no citation has none."""
    assert [citation.style.value for citation in cited(written)] == styles


@pytest.mark.parametrize(
    ("written", "label", "url"),
    [
        ("Sold (https://acme.org/mill_(town)).", "https://acme.org/mill_(town)", "https://acme.org/mill_(town)"),
        ("Sold: https://acme.org/a?b=1&c=2!", "https://acme.org/a?b=1&c=2", "https://acme.org/a?b=1&c=2"),
        ("“Sold” (www.acme.org/mill).", "www.acme.org/mill", "https://www.acme.org/mill"),
        ("売却 https://acme.org/mill。", "https://acme.org/mill", "https://acme.org/mill"),
        ("売却（https://acme.org/mill）", "https://acme.org/mill", "https://acme.org/mill"),
        ("https://acme.org/mill로 팔렸다.", "https://acme.org/mill", "https://acme.org/mill"),
        ("Sold https://acme.org/wiki/売却_5 there.", "https://acme.org/wiki/売却_5", "https://acme.org/wiki/売却_5"),
        ("*https://acme.org/mill*", "https://acme.org/mill", "https://acme.org/mill"),
        ("Sold “https://acme.org/mill”.", "https://acme.org/mill", "https://acme.org/mill"),
    ],
)
def test_an_address_ends_where_its_sentence_goes_on(written: str, label: str, url: str) -> None:
    """Stops, quotation marks and brackets of the sentence are no part of an address written out in plain text."""
    (found,) = cited(f"The sale of the mill\n\n{written}", "text/plain")
    assert (found.label, found.url) == (label, url)


def test_a_lost_address_is_told() -> None:
    """A marker that names no address carries a note, and neither host nor address."""
    (found,) = cited("It was sold 【1†source】.")
    assert found.note is not None
    assert (found.url, found.host, found.label) == (None, None, "【1†source】")


def test_html_links_keep_their_style() -> None:
    """In HTML a bracketed number or a site's name that links is an HTML link."""
    page = '<article><p>It was sold <a href="https://acme.org/a">[1]</a> (<a href="https://acme.org/b">acme.org</a>).</p></article>'
    assert [citation.style.value for citation in cited(page, "text/html")] == ["html_link", "html_link"]
