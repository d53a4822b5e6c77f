"""PDF files as sources: every way to give one, and the page told in every report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import OFFLINE, REVENUE, SAYS_OTHERWISE, SAYS_SO, lines, run, write
from pdf_by_hand import pdf

BANK = "https://bank.example/report.pdf"
CLAIM = f"{REVENUE}."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An article that cites a PDF, the PDF, and a list of pages that has it."""
    write(tmp_path / "story.md", f"{REVENUE} ([report]({BANK})).\n")
    write(tmp_path / "report.pdf", pdf(["A report. It has two pages.", SAYS_OTHERWISE]))
    lines(tmp_path / "pages.jsonl", {"url": BANK, "file": "report.pdf"})
    return tmp_path


def test_one_claim_against_a_pdf(folder: Path) -> None:
    """The passage is told with its page."""
    done = run("check", "--claim", CLAIM, "--source", folder / "report.pdf", *OFFLINE)
    assert (done.code, done.err) == (1, "")
    assert f"  page 2: {SAYS_OTHERWISE}" in done.out.decode().splitlines()


def test_pairs_with_pdfs(folder: Path) -> None:
    """A line of --pairs may name a PDF; its evidence has the page."""
    write(folder / "so.pdf", pdf([SAYS_SO]))
    pairs = [{"id": name, "claim": CLAIM, "source_path": f"{name}.pdf"} for name in ("report", "so")]
    done = run("check", "--pairs", lines(folder / "in.jsonl", *pairs), *OFFLINE)
    assert [(row["verdict"], row["evidence"][0]["page"]) for row in done.rows] == [("refuted", 2), ("supported", 1)]


@pytest.mark.parametrize("given", ["--pages={}", f"--source={BANK}={{}}/report.pdf"])
def test_an_audit_with_a_pdf(folder: Path, given: str) -> None:
    """By its list or by its address; terminal, HTML and JSON say on which page the passage stands."""
    out = folder / "out"
    flags = ("-f", "terminal", "-f", "html", "-f", "json", "-o", out)
    done = run("audit", folder / "story.md", given.format(folder), *OFFLINE, *flags)
    assert done.code == 1
    assert "bank.example, page 2" in done.out.decode()
    (told,) = out.glob("*.json")
    (claim,) = json.loads(told.read_text())["claims"]
    assert claim["evidence"][0]["page"] == 2
    (html,) = out.glob("*.html")
    assert "page 2, main text" in html.read_text()
    assert f'href="{BANK}#page=2"' in html.read_text()


def test_an_article_that_is_a_pdf_is_refused(folder: Path) -> None:
    """One line; an article is a text."""
    assert "report.pdf: " in run("audit", folder / "report.pdf", *OFFLINE).refused(3)
    told = run("audit", folder / "report.pdf", "--input-format", "plain", *OFFLINE).refused(3)
    assert "is a binary file; give the article as HTML, Markdown or plain text" in told
