"""Supported claims whose page has it from others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.article import read_file
from auditor.flow import audit
from auditor.model import Finding, Kind, Stance, Verdict
from auditor.sources import open_sources

CLAIM = "Rill raised $30 million in its second round."
SECOND = "raised $30 million in its second round"


def told(
    tmp_path: Path,
    page: str,
    *,
    claim: str = CLAIM,
    base: str | None = None,
    url: str = "https://wire.example/2024/rill",
) -> list[Finding]:
    """What is told of a supported claim beside its verdict."""
    (tmp_path / "page.txt").write_text(page)
    (tmp_path / "pages.jsonl").write_text(json.dumps({"url": url, "file": "page.txt"}))
    (tmp_path / "article.md").write_text(f"# Rill\n\n{claim} ([page]({url}))\n")
    with open_sources(version="0", notify=pytest.fail, pages=[tmp_path], offline=True) as sources:
        (review,) = audit(read_file(tmp_path / "article.md", base_uri=base), sources).reviews
    assert review.verdict is Verdict.SUPPORTED
    return [finding for finding in review.findings if finding.kind in (Kind.SECONDARY, Kind.CIRCULAR)]


@pytest.mark.parametrize(
    "page",
    [
        f"Rill {SECOND}, Reuters first reported.",
        f"Rill {SECOND}, according to Reuters.",
        f"Reuters reported that Rill {SECOND}.",
        f"Rill {SECOND}, according to a report by Reuters.",
    ],
)
def test_threat_s13_a_page_that_has_it_from_another_outlet_is_secondary(tmp_path: Path, page: str) -> None:
    """The claim is supported, and the first to say so is named."""
    (finding,) = told(tmp_path, page)
    assert (finding.kind, finding.stance, finding.fact) == (Kind.SECONDARY, Stance.NEUTRAL, None)
    assert "Reuters" in finding.message


@pytest.mark.parametrize(
    ("page", "more"),
    [
        (f"Rill {SECOND}.", {}),
        (f"Rill, whose pumps Reuters uses, {SECOND}.", {}),
        (f"Rill {SECOND}. Its shares fell, according to Reuters.", {}),
        (f"Rill {SECOND}, Reuters first reported.", {"url": "https://www.reuters.com/2024/rill"}),
        (f"Rill {SECOND}, Reuters first reported.", {"claim": f"Rill {SECOND}, Reuters reported."}),
    ],
)
def test_threat_s13_an_outlet_that_is_not_credited_is_no_news(tmp_path: Path, page: str, more: dict[str, str]) -> None:
    """The page's own outlet, one that the claim names, one that is only spoken of."""
    assert [finding for finding in told(tmp_path, page, **more) if "Reuters" in finding.message] == []


def test_threat_s13_a_page_that_has_it_from_the_articles_own_site_is_circular(tmp_path: Path) -> None:
    """The article may not cite itself through others."""
    (finding,) = told(tmp_path, f"Rill {SECOND}, according to Reuters.", base="https://www.reuters.com/2024/round")
    assert finding.kind is Kind.CIRCULAR


def test_threat_s13_a_press_release_is_told_as_one(tmp_path: Path) -> None:
    """By the mark that its wire puts into the first line."""
    (finding,) = told(tmp_path, f"NORWICH, March 5, 2024 /PRNewswire/ -- Rill {SECOND}.")
    assert finding.kind is Kind.SECONDARY
    assert "press release" in finding.message
