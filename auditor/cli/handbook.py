"""docs/checks.md as the program reads it: a section a check, cut into paragraphs and the rows of its tables.

The file is the one source; a wheel carries it inside the package (pyproject.toml), a checkout has it under docs/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

PACKED = "checks.md"
_HEADING = re.compile(r"^## (\w+)\n", re.MULTILINE)
_NAMED = re.compile(r"`(\w+)`")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the kind of a finding, what it says, and an example, which may be empty."""

    kind: str
    says: str
    example: str


@dataclass(frozen=True, slots=True)
class Section:
    """What is written on one check, in order: paragraphs on one line each, and the rows of tables."""

    name: str
    parts: tuple[str | Row, ...]

    @property
    def first_sentence(self) -> str:
        """How the section begins."""
        return next(part for part in self.parts if isinstance(part, str)).split(". ")[0].rstrip(".") + "."

    def rows_of(self, kind: str) -> tuple[Row, ...]:
        """The rows on one kind of finding."""
        return tuple(part for part in self.parts if isinstance(part, Row) and part.kind == kind)

    def prose_of(self, kind: str) -> tuple[str, ...]:
        """The paragraphs that name one kind of finding."""
        return tuple(part for part in self.parts if isinstance(part, str) and f"`{kind}`" in part)


def sections() -> tuple[Section, ...]:
    """All sections in the file's order."""
    _, *cut = _HEADING.split(_text())
    return tuple(Section(name, tuple(_parts(body))) for name, body in zip(cut[::2], cut[1::2], strict=True))


def _text() -> str:
    packed = resources.files("auditor") / PACKED
    found = packed if packed.is_file() else Path(__file__).parents[2] / "docs" / PACKED
    return found.read_text(encoding="utf-8")


def _parts(body: str) -> Iterator[str | Row]:
    for block in body.strip().split("\n\n"):
        if block.startswith("|"):
            yield from _rows(block)
        else:
            yield " ".join(block.replace("**", "").split())


def _rows(table: str) -> Iterator[Row]:
    """The rows under a table's head and rule; one without a kind goes on about the kind above it."""
    kind = ""
    for line in table.splitlines()[2:]:
        first, says, *rest = (cell.strip() for cell in line.strip("|").split(" |"))
        named = _NAMED.search(first)
        kind = named[1] if named else kind
        yield Row(kind, says, rest[0] if rest else "")
