"""How the tables of a benchmark of citations are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

FIRST = 28  # characters of the first column


def lines(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A table as lines: its title, its head, a row each; numbers stand to the right."""
    told = [f"\n{title}", line(columns)]
    return [*told, *(line([str(cell) for cell in row]) for row in rows)]


def line(cells: Sequence[str]) -> str:
    """One row."""
    return f"{cells[0]:{FIRST}}" + "".join(f"{cell:>14}" for cell in cells[1:])


def share(part: int, whole: int) -> str:
    """A share in per cent with one decimal; a dash where there is nothing."""
    return f"{100 * part / whole:.1f}" if whole else "–"
