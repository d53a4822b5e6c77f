"""Whole documents of fixtures/citations: every marker, its style, its address and its claim, as labelled by hand."""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.consistency import examine
from auditor.model import Citation, Style

FOLDER = Path(__file__).parents[2] / "fixtures" / "citations"
DOCUMENTS = sorted(path for path in FOLDER.glob("*/*") if path.suffix in (".html", ".md", ".txt"))
FEWEST = 5  # documents of a style


def one_line(words: str) -> str:
    """The words with single spaces, so that the line ends of a plain text do not count."""
    return " ".join(words.split())


def address_of(citation: Citation) -> str | None:
    """What the labels give: the address as written, that of a paper's number, else the host."""
    return citation.url or citation.host


def labelled(path: Path) -> tuple[dict[str, Any], list[str]]:
    """The labels of a document, and a line for each of its claims and of their markers."""
    labels = json.loads(path.with_suffix(".json").read_text())
    lines: list[str] = []
    for claim in labels["claims"]:
        lines.append(claim["claim"])
        for marker, address, *style in claim["by"]:
            lines.append(f"    {marker} ({style[0] if style else path.parent.name}) -> {address}")
    return labels, lines


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_marker_its_address_and_its_claim(path: Path) -> None:
    """Nothing is missing, nothing is more, and all of it is as labelled, in order of place."""
    labels, expected = labelled(path)
    article = read_article(path.read_bytes(), path.name, base_uri=labels.get("base"))
    claims = find_claims(article, find_citations(article))
    found: list[str] = []
    for claim in claims:
        found.append(one_line(claim.text))
        found += [f"    {one_line(one.label)} ({one.style}) -> {address_of(one)}" for one in claim.group.citations]
    assert found == expected, "\n" + "\n".join(unified_diff(expected, found, "labels", "found", lineterm="", n=1))
    kinds = {finding.kind for finding in examine(article, claims)}
    assert kinds >= set(labels.get("findings", ()))
    assert kinds.isdisjoint(labels.get("no_findings", ()))


@pytest.mark.parametrize("style", Style)
def test_every_style_has_its_documents(style: Style) -> None:
    """At least five for each, and no label without its document."""
    documents = [path for path in DOCUMENTS if path.parent.name == style]
    assert len(documents) >= FEWEST
    assert {path.stem for path in documents} == {path.stem for path in (FOLDER / style).glob("*.json")}
