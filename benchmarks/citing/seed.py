"""One article by hand: `article.txt`, and `gold-*.json` with its counts and the claim spans of its first groups."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from auditor.article import read_file
from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.model import Claim
from citing.table import lines

COLUMNS = ("", "expected", "found")


def table(folder: Path, misses: int) -> list[str]:
    """Attributions, groups, and claim spans that are as annotated (or as one of the annotated alternatives)."""
    gold = next(iter(sorted(folder.glob("gold-*.json"))), None) if folder.is_dir() else None
    if gold is None or not (folder / "article.txt").is_file():
        return []
    known = json.loads(gold.read_text(encoding="utf-8"))
    article = read_file(folder / "article.txt")
    groups = find_citations(article)
    claims = {claim.group.span.start: claim for claim in find_claims(article, groups)}
    wrong = [group for group in known["groups"] if not as_annotated(claims.get(group["start"]), group)]
    rows = (
        ("attributions", known["statistics"]["attributions"], sum(len(group.citations) for group in groups)),
        ("groups", known["statistics"]["groups"], len(groups)),
        ("claim spans", len(known["groups"]), len(known["groups"]) - len(wrong)),
    )
    told = [f"  {group['id']}: {group['claim']['surface']!r}" for group in wrong[:misses]]
    return [*lines("one article by hand", COLUMNS, rows), *told]


def as_annotated(claim: Claim | None, group: dict[str, Any]) -> bool:
    """Whether the claim is the annotated one, but for punctuation at its ends."""
    if claim is None:
        return False
    surfaces = [group["claim"], *group["claim_alternatives"]]
    return any(letters(claim.text) == letters(str(one.get("surface", ""))) for one in surfaces)


def letters(words: str) -> str:
    """Letters and digits only."""
    return "".join(filter(str.isalnum, words))
