"""What `benchmarks/citations.py` prints."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

CITATIONS = Path(__file__).parent.parent.parent / "benchmarks" / "citations.py"
DOCUMENT = """The mill was sold [1]. It closed [2]. It stands [3].

## Sources

[1] https://acme.org/1

[2] https://acme.org/2
"""
PARAGRAPH = (
    "<p>The <a href='https://acme.org/1'>mill</a> was sold in May, as all the people in the valley know by now.</p>"
)
LINE = "The mill was sold in May, as all the people in the valley know by now."
# A body that the list does not know whole: a short line, a label in two links, an address in preformatted text.
BODY = f"""<article><h1>Mill</h1>{PARAGRAPH}
<p>The weir was <a href='https://river.org/2'>re</a><a href='https://river.org/2'>built</a> after the flood of 1931.</p>
<p>It stands at <a href='https://www.example.com/a'>the old bend</a>, says the paper that printed these lines.</p>
<p>(Map: <a href='https://maps.org/1'>county</a>)</p>
<p>Nobody who was asked about it <a href='https://acme.org/9'>remembers the day</a> on which it all began.</p>
<pre>if (mill) open("<a href='https://acme.org/8'>https://acme.org/8</a>");</pre>
</article>"""
LINES = [
    LINE,
    "The weir was rebuilt after the flood of 1931.",
    "It stands at the old bend, says the paper that printed these lines.",
    "(Map: county)",
]


def told(data: Path) -> list[list[str]]:
    """The words of each line that the benchmark prints for a folder of sets, times left out."""
    command = [sys.executable, str(CITATIONS), "--data", str(data), "--no-pace", "--misses", "5"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line.split() for line in run.stdout.splitlines()]


def test_documents_and_links_are_counted(tmp_path: Path) -> None:
    """Markers and addresses against the manifest, links against the bodies of pages; misses are named."""
    documents, pages = tmp_path / "citation_docs", tmp_path / "extraction_readability"
    (documents / "brackets").mkdir(parents=True)
    pages.mkdir()
    (documents / "brackets" / "a.md").write_text(DOCUMENT, encoding="utf-8")
    known = {"doc": "brackets/a.md", "citations": 3, "urls": [f"https://acme.org/{n}" for n in (1, 2, 3)]}
    (documents / "manifest.jsonl").write_text(json.dumps(known), encoding="utf-8")
    (pages / "a.html.gz").write_bytes(gzip.compress(f"<article><h1>Mill</h1>{PARAGRAPH * 4}</article>".encode()))
    links = [("mill", "https://acme.org/1"), ("river", "https://acme.org/2"), ("", "https://acme.org/3")]
    rows = [{"page": "p", "block": LINE, "anchor": anchor, "href": href} for anchor, href in links]
    write_pages(pages, rows, {"id": "p", "html": "a.html.gz", "url": "https://news.example.com/mill"}, [LINE])
    lines = told(tmp_path)
    assert ["brackets", "1", "3", "2", "66.7", "0", "0", "1", "3", "2"] in lines
    assert ["https://acme.org/3"] in lines
    assert ["in", "running", "text", "1", "0", "2", "1", "0", "50.0", "4", "0", "25.0"] in lines


def test_links_that_the_list_cannot_judge_are_counted_apart(tmp_path: Path) -> None:
    """Links to the page's own site, links of short lines of the body and preformatted ones have their own counts."""
    pages = tmp_path / "extraction_readability"
    pages.mkdir()
    (pages / "a.html.gz").write_bytes(gzip.compress(BODY.encode()))
    rows = [
        {"page": "p", "block": LINES[0], "anchor": "mill", "href": "https://acme.org/1"},
        {"page": "p", "block": LINES[1], "anchor": "re", "href": "https://river.org/2"},
        {"page": "p", "block": LINES[1], "anchor": "built", "href": "https://river.org/2"},
        {"page": "p", "block": LINES[2], "anchor": "the old bend", "href": "https://www.example.com/a"},
        {"page": "p", "block": "if (mill) open …", "anchor": "https://acme.org/8", "href": "https://acme.org/8"},
    ]
    write_pages(pages, rows, {"id": "p", "html": "a.html.gz", "url": "https://news.example.com/mill"}, LINES)
    lines = told(tmp_path)
    assert ["in", "running", "text", "1", "1", "2", "2", "0", "100.0", "4", "1", "66.7"] in lines
    assert ["preformatted", "1", "0", "1", "0", "0", "0.0", "0", "0", "–"] in lines
    assert ["all", "1", "1", "3", "2", "0", "66.7", "4", "1", "66.7"] in lines
    assert any("'rememberstheday'" in line for line in lines)


def test_an_invented_address_is_not_the_site_of_a_page(tmp_path: Path) -> None:
    """Where the data knows no address of a page, its own word for it tells which links stay on its site."""
    pages = tmp_path / "extraction_readability"
    pages.mkdir()
    head = "<link rel='canonical' href='https://news.acme.org/mill'>"
    (pages / "a.html.gz").write_bytes(gzip.compress(f"{head}<article><h1>Mill</h1>{PARAGRAPH * 2}</article>".encode()))
    rows = [{"page": "p", "block": LINE, "anchor": "mill", "href": "https://acme.org/1"}]
    write_pages(pages, rows, {"id": "p", "html": "a.html.gz", "url": "http://fakehost/test/page.html"}, [LINE])
    assert ["in", "running", "text", "1", "1", "0", "0", "0", "–", "0", "0", "–"] in told(tmp_path)


def write_pages(folder: Path, links: list[dict[str, str]], page: dict[str, str], body: list[str]) -> None:
    """Writes the two lists of a folder with one page."""
    (folder / "links.jsonl").write_text("\n".join(map(json.dumps, links)), encoding="utf-8")
    row = {**page, "article_body": "\n".join(body)}
    (folder / "ground_truth.jsonl").write_text(json.dumps(row), encoding="utf-8")


def test_a_folder_without_sets_is_told(tmp_path: Path) -> None:
    """Nothing to measure is an error, not an empty table."""
    run = subprocess.run(
        [sys.executable, str(CITATIONS), "--data", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "nothing to measure" in run.stderr
