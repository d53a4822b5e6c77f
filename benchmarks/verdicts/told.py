"""What is written out row by row: misses for reading, verdicts for another scorer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from verdicts.rows import Row
from verdicts.shares import accused


def misses(rows: list[Row]) -> list[Row]:
    """Wrong rows, false accusations first."""
    first = accused(rows)
    return first + [row for row in rows if not row.right and row not in first]


def miss_lines(row: Row) -> Iterator[str]:
    """One miss, for reading."""
    yield f"\n  {row.id}  {row.label} ({row.kind})\n  {row.case['claim']}"
    yield f"  {row.review.verdict} {row.review.reason} {row.review.score}"
    for finding in row.review.findings:
        yield f"    {finding.stance} {finding.kind}: {finding.message}"


def write_predictions(path: Path, rows: Iterable[Row]) -> None:
    """A line a case: `id`, and `verdict` and `reason` in the words of the audit."""
    told = ({"id": row.id, "verdict": row.review.verdict.value, "reason": row.review.reason.value} for row in rows)
    path.write_text("".join(json.dumps(line) + "\n" for line in told), encoding="utf-8")
