"""Which kinds of findings accuse, and how often rightly; which kinds are found in supported claims and in others."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Finding, Stance
from verdicts.rows import Row
from verdicts.shares import line, percent, share

HEAD = line(
    [
        "kind of finding",
        "refutes",
        "rightly",
        "precision",
        "recall",
        "alone",
        "supports",
        "rightly",
        "silent",
        "rightly",
    ],
    26,
    9,
)


def finding_rows(rows: list[Row]) -> Iterator[str]:
    """A line a check and kind, counted in claims.

    `refutes`: claims called refuted on such a finding; `rightly`: those not supported; `recall`: the share of all
    contradicted claims that it refutes; `alone`: claims that no other kind refutes. `supports`: claims that have such
    a finding in favour, `rightly`: those supported; `silent`: claims not called supported that have such a neutral
    finding, `rightly`: those not supported.
    """
    contradicted = [row for row in rows if row.label == "contradicted"]
    for kind in sorted({_kind(f) for row in rows for f in row.review.findings}):
        refutes = [row for row in rows if kind in map(_kind, row.refuting)]
        hits = sum(kind in map(_kind, row.refuting) for row in contradicted)
        supports, silent = (_with(kind, stance, rows) for stance in (Stance.SUPPORTS, Stance.NEUTRAL))
        silent = [row for row in silent if not row.said_supported]
        yield line(
            [
                kind,
                len(refutes),
                sum(not row.supported for row in refutes),
                percent(share(not row.supported for row in refutes)),
                percent(hits / len(contradicted) if contradicted else None),
                sum({*map(_kind, row.refuting)} == {kind} for row in refutes),
                len(supports),
                percent(share(row.supported for row in supports)),
                len(silent),
                percent(share(not row.supported for row in silent)),
            ],
            26,
            9,
        )


def _kind(finding: Finding) -> str:
    return f"{finding.check} {finding.kind.value}"


def _with(kind: str, stance: Stance, rows: list[Row]) -> list[Row]:
    return [row for row in rows if any(f.stance is stance and _kind(f) == kind for f in row.review.findings)]
