"""The labelled sample of press pages and claims: read whole, and never accused wrongly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import Document, Snapshot, Verdict
from auditor.review import check_claim
from auditor.settings import parse_day

SAMPLE = Path(__file__).parent.parent / "fixtures" / "verdicts"
LABELS = {"supported", "contradicted", "not_found", "overstated"}
KINDS = {".html": "text/html", ".txt": "text/plain; charset=utf-8"}


@pytest.mark.parametrize("part", ["first", "second", "fresh"])
def test_no_supported_claim_is_refuted(part: str) -> None:
    """What a page says in other words, rounds or reckons is never called a contradiction."""
    accused = []
    for claim in map(json.loads, (SAMPLE / part / "claims.jsonl").read_text(encoding="utf-8").splitlines()):
        assert claim["label"] in LABELS
        assert claim["deciding"] in claim["claim"]
        if claim["label"] == "supported":
            path = SAMPLE / part / "pages" / claim["page"]
            document = read(Snapshot(f"https://news.example/{path.stem}", path.read_bytes(), KINDS[path.suffix]))
            assert isinstance(document, Document)
            at = parse_day(claim["date"]) if "date" in claim else None
            review = check_claim(claim["claim"], read_page(document), context=claim.get("context") or "", at=at)
            if review.verdict is Verdict.REFUTED:
                accused.append(claim["id"])
    assert accused == []
