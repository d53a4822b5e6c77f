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
    rows = [json.dumps({"page": "p", "anchor": anchor, "href": href}) for anchor, href in links]
    (pages / "links.jsonl").write_text("\n".join(rows), encoding="utf-8")
    page = {"id": "p", "html": "a.html.gz", "url": "https://news.example.com/mill"}
    (pages / "ground_truth.jsonl").write_text(json.dumps(page), encoding="utf-8")
    lines = told(tmp_path)
    assert ["brackets", "1", "3", "2", "66.7", "0", "0", "1", "3", "2"] in lines
    assert ["https://acme.org/3"] in lines
    assert ["in-body", "links", "1", "2", "1", "0", "50.0", "4", "25.0"] in lines


def test_a_folder_without_sets_is_told(tmp_path: Path) -> None:
    """Nothing to measure is an error, not an empty table."""
    run = subprocess.run(
        [sys.executable, str(CITATIONS), "--data", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "nothing to measure" in run.stderr
