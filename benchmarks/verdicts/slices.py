"""Accuracy, caught and recall of the claims that hold a figure, a date, a quotation …; and by what a case turns on."""

from __future__ import annotations

from collections.abc import Iterator

from verdicts.rows import Row
from verdicts.shares import accuracy, caught, line, percent, recall, refuted_recall, three_way

SLICES = "number currency percent magnitude date quote range multiple unit name".split()
HEAD = line(["slice", "cases", "accuracy", "caught", "recall", "three-way"], 26, 9)
KIND_HEAD = line(["kind of case", "cases", "accuracy", "caught", "recall", "three-way", "refuted recall"], 26, 14)


def slice_rows(name: str, rows: list[Row]) -> Iterator[str]:
    """A line a slice that the set has; a claim stands in each slice that it holds something of."""
    for slice_name in SLICES:
        held = [row for row in rows if slice_name in row.slices]
        if held:
            shares = accuracy(held), caught(held), recall(held), three_way(held)
            yield line([f"{name} {slice_name}", len(held), *map(percent, shares)], 26, 9)


def kind_rows(name: str, rows: list[Row]) -> Iterator[str]:
    """A line a kind of case: what was changed, or what decides; a set whose cases have no kind gives none."""
    for kind in sorted({row.kind for row in rows if row.kind}):
        held = [row for row in rows if row.kind == kind]
        shares = accuracy(held), caught(held), recall(held), three_way(held), refuted_recall(held)
        yield line([f"{name} {kind}", len(held), *map(percent, shares)], 26, 14)
