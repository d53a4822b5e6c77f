"""Shares of rows, and how they are printed."""

from __future__ import annotations

from collections.abc import Iterable

from verdicts.rows import Row


def share(hits: Iterable[bool]) -> float | None:
    """The share of true among the values; None of none."""
    values = list(hits)
    return sum(values) / len(values) if values else None


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of those that are known; None of none."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def accuracy(rows: Iterable[Row]) -> float | None:
    """The share of rows whose verdict agrees with the label on supported or not."""
    return share(row.right for row in rows)


def recall(rows: Iterable[Row]) -> float | None:
    """The share of supported claims that are called so."""
    return share(row.said_supported for row in rows if row.supported)


def caught(rows: Iterable[Row]) -> float | None:
    """The share of unsupported claims that are not called supported."""
    return share(not row.said_supported for row in rows if not row.supported)


def balanced(rows: list[Row]) -> float | None:
    """The mean of `recall` and `caught`; None where either side has no row."""
    both = recall(rows), caught(rows)
    return None if None in both else mean(both)


def three_way(rows: Iterable[Row]) -> float | None:
    """The share of exact verdicts; None where no label tells contradicted from not found."""
    rows = list(rows)
    if not any(row.label == "contradicted" for row in rows):
        return None
    return share(right for row in rows if (right := row.right_three_way) is not None)


def refuted_recall(rows: Iterable[Row]) -> float | None:
    """The share of contradicted claims that are called refuted."""
    return share(row.said_refuted for row in rows if row.label == "contradicted")


def refuted_precision(rows: Iterable[Row]) -> float | None:
    """The share of claims called refuted that are not supported."""
    return share(not row.supported for row in rows if row.said_refuted)


def partly(rows: Iterable[Row]) -> float | None:
    """The share of claims of which only a part was found."""
    return share(row.said_partly for row in rows)


def accused(rows: Iterable[Row]) -> list[Row]:
    """False accusations: supported claims that are called refuted."""
    return [row for row in rows if row.supported and row.said_refuted]


def percent(value: float | None) -> str:
    """A share as per cent with one decimal, or a dash."""
    return "–" if value is None else f"{100 * value:.1f}"


def of(part: int, whole: int) -> str:
    """A count among a count, with its share."""
    return f"{part} of {whole} ({percent(part / whole)} %)" if whole else "0 of 0"


def line(cells: Iterable[object], first: int = 17, width: int = 17) -> str:
    """A row of a table, cells aligned on their right side."""
    first_cell, *more = (str(cell) for cell in cells)
    return "  ".join((f"{first_cell:>{first}}", *(f"{cell:>{width}}" for cell in more)))
