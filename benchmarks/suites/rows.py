"""What every suite gives: one row a stated value, and what was read of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from auditor.model import DateRange, Fact, Quantity

Entry = dict[str, Any]


class Reading(Enum):
    """How a stated value was read: as the engine's first reading, as another that it keeps open, or not."""

    FIRST = "first"
    OTHER = "other"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Row:
    """One stated value (or the statement that there is none) and what the engine read.

    `unit` is None where the suite states no unit. `declined` is the reason why this value is no fact to us;
    `undivided` is how the value was read with nothing declined, where that is another question (a group of texts
    of which some are declined).
    """

    id: str
    group: str
    text: str
    expected: str
    read: str
    value: Reading
    unit: Reading | None = None
    declined: str | None = None
    undivided: Reading | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A convention of a suite that is declined: the reason, and which stated values it holds for."""

    reason: str
    holds: Callable[[str, str, Entry], bool]
    """Given the surface of the stated value, the whole text, and the suite's own entry for it."""


Suite = Callable[[Path], Iterable[Row]]


def declined(rules: Sequence[Rule], surface: str, text: str, entry: Entry) -> str | None:
    """The reason of the first rule that holds, or None."""
    return next((rule.reason for rule in rules if rule.holds(surface, text, entry)), None)


def surface_like(pattern: str) -> Callable[[str, str, Entry], bool]:
    """A rule's test: the stated value's words contain this, whatever their case."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda surface, _text, _entry: compiled.search(surface) is not None


def entries(path: Path) -> Iterator[Entry]:
    """The objects of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def told(facts: Iterable[Fact]) -> str:
    """What was read, in a line."""
    parts = []
    for fact in facts:
        if isinstance(fact, Quantity):
            ends = f"{fact.value}" if fact.value is not None else f"{fact.low}..{fact.high}"
            bound = "" if fact.hedge.value == "exact" else f" {fact.hedge.value}"
            per = f" per {fact.per}" if fact.per else ""
            parts.append(f"{fact.kind.value} {ends} {fact.unit or ''}{per}{bound}".strip())
        elif isinstance(fact, DateRange):
            parts.append(f"{fact.first}..{fact.last}")
    return "; ".join(parts) or "nothing"
