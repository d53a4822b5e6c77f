"""Every case of fixtures/cases is audited, in every format that it has, and every expected verdict is met."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.article import read_file
from auditor.flow import audit
from auditor.model import Audit, ClaimReview
from auditor.sources import open_sources

CASES = Path(__file__).parent.parent / "fixtures" / "cases"


def articles() -> Iterator[tuple[Path, str]]:
    """Each case folder with each of its articles."""
    for folder in sorted(path.parent for path in CASES.glob("*/case.toml")):
        for name in case(folder)["articles"]:
            yield folder, name


def case(folder: Path) -> dict[str, Any]:
    """The case as it is written down."""
    return tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))


def audited(folder: Path, name: str) -> Audit:
    """The audit of one article of a case, on the pages of the case and nothing else."""
    about = case(folder)
    article = read_file(folder / name, base_uri=about.get("base_url"), date=about.get("date"))
    with open_sources(version="0", notify=pytest.fail, pages=[folder], offline=True) as sources:
        return audit(article, sources)


def words(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def told(review: ClaimReview) -> str:
    """What a failing row shows: verdict, reason, and each finding."""
    findings = "".join(f"\n    {f.stance} {f.kind}: {f.message}" for f in review.findings)
    return f"{review.verdict} {review.reason}{findings}"


@pytest.mark.parametrize(("folder", "name"), [pytest.param(*a, id=f"{a[0].name}/{a[1]}") for a in articles()])
def test_every_claim_of_a_case_gets_its_verdict(folder: Path, name: str) -> None:
    """Each claim that case.toml names by a quotation has the verdict, reason and kind that stand there."""
    done = audited(folder, name)
    expected = case(folder)["claim"]
    misses = []
    for row in expected:
        (review,) = [r for r in done.reviews if words(row["quote"]) in words(r.claim.text)]
        reason = row.get("reason_in", {}).get(Path(name).suffix.removeprefix("."), row["reason"])
        kinds = {finding.kind.value for finding in review.findings}
        if (review.verdict, review.reason) != (row["verdict"], reason) or row.get("kind") not in {None, *kinds}:
            wanted = f"{row['verdict']} {reason} {row.get('kind', '')}"
            misses.append(f"{row['quote']}\n  expected {wanted}\n  got {told(review)}")
    assert not misses, "\n\n".join(misses)
    assert len(done.reviews) == len(expected)
