"""Our own news sample (fixtures/facts/news.jsonl): all facts of its sentences are annotated, so false ones count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from auditor.facts import find_facts
from auditor.model import DateRange, Fact, Name, Quantity, QuantityKind, Quotation, Span
from suites.matching import folded, near
from suites.rows import Entry, entries, told

SAMPLE = Path(__file__).parents[2] / "fixtures" / "facts" / "news.jsonl"


@dataclass(slots=True)
class Tally:
    """What was counted of one kind of fact in the whole sample."""

    annotated: int = 0
    found: int = 0
    value: int = 0
    whole: int = 0
    hedge: int = 0
    per: int = 0
    misses: list[str] = field(default_factory=list)

    def f1(self, right: int) -> float:
        """The harmonic mean of the shares right of the annotated and of the found, in per cent."""
        both = self.annotated + self.found
        return 200 * right / both if both else 100.0

    @property
    def false(self) -> float:
        """The share of the found that no annotation answers for, in per cent."""
        return 100 * (self.found - self.value) / self.found if self.found else 0.0


def read_news(sample: Path = SAMPLE) -> dict[str, Tally]:
    """A tally a kind of fact: figures and dates (the measure), each alone, quotations and names."""
    tallies = {kind: Tally() for kind in ("figures and dates", "quantities", "dates", "quotations", "names")}
    for entry in entries(sample):
        facts = find_facts(entry["text"], date.fromisoformat(entry["reference"]) if entry.get("reference") else None)
        for kinds, names in _KINDS:
            stated = [fact for fact in entry["facts"] if fact["type"] in kinds]
            found = [fact for fact in facts if isinstance(fact, tuple(kinds.values()))]
            for name in names:
                count(tallies[name], entry, stated, found)
    return tallies


_KINDS: tuple[tuple[dict[str, type], tuple[str, ...]], ...] = (
    ({"quantity": Quantity}, ("quantities", "figures and dates")),
    ({"date": DateRange}, ("dates", "figures and dates")),
    ({"quotation": Quotation}, ("quotations",)),
    ({"name": Name}, ("names",)),
)


def count(tally: Tally, entry: Entry, stated: Sequence[Entry], found: Sequence[Fact]) -> None:
    """Adds one sentence: each annotated fact is answered by one found fact at most, the best that overlaps it."""
    tally.annotated += len(stated)
    tally.found += len(found)
    free = list(found)
    for fact, place in zip(stated, _places(entry["text"], stated), strict=True):
        near_by = [one for one in free if one.span.start < place.end and place.start < one.span.end]
        right = [one for one in near_by if same_value(one, fact)]
        if not right:
            tally.misses.append(f"{entry['id']}: {fact['text']!r} read as {_told(near_by)} in {entry['text']!r}")
            continue
        answer = max(right, key=lambda one: same_unit(one, fact))
        free.remove(answer)
        tally.value += 1
        tally.whole += same_unit(answer, fact)
        tally.hedge += not isinstance(answer, Quantity) or answer.hedge == (fact.get("hedge") or "exact")
        tally.per += not isinstance(answer, Quantity) or _words(answer.per) == _words(fact.get("per"))
        if not same_unit(answer, fact):
            unit = f"{fact.get('kind', '')} {fact.get('unit') or fact.get('speaker') or fact.get('role') or ''}"
            tally.misses.append(f"{entry['id']}: {fact['text']!r} is {unit.strip()}, read as {_told([answer])}")
    tally.misses += [f"{entry['id']}: false {_told([one])} in {entry['text']!r}" for one in free]


def same_value(found: Fact, stated: Entry) -> bool:
    """Whether a found fact says what is annotated: both ends, both days, or the same words."""
    if isinstance(found, Quantity):
        ends = [Decimal(str(stated[end])) if stated.get(end) is not None else None for end in ("low", "high")]
        if ends == [None, None] and stated.get("value") is not None:
            ends = [Decimal(str(stated["value"]))] * 2
        return near(found.low, ends[0]) and near(found.high, ends[1])
    if isinstance(found, DateRange):
        days = [date.fromisoformat(stated[end]) if stated.get(end) else None for end in ("first", "last")]
        return [found.first, found.last] == days
    return _words(found.words) == _words(stated.get("words") or stated["text"])


def same_unit(found: Fact, stated: Entry) -> bool:
    """Whether kind and unit agree; a count's noun by its stem; any unit where the annotation names none.

    Of a quotation the speaker stands for the unit, of a name the role where one is annotated.
    """
    if isinstance(found, Quotation):
        return _words(found.speaker) == _words(stated.get("speaker"))
    if isinstance(found, Name):
        return stated.get("role") is None or _words(found.role) == _words(stated["role"])
    if isinstance(found, DateRange):
        return True
    if found.kind != stated["kind"]:
        return False
    unit = stated.get("unit")
    if unit is None:
        return True
    if found.kind is QuantityKind.COUNT:
        return _stem(found.unit) == _stem(unit)
    return folded(unit) in {folded(found.unit), *map(folded, found.other_units)}


def _places(text: str, stated: Sequence[Entry]) -> Iterator[Span]:
    """Where each annotated fact stands; the same words twice are annotated in their order."""
    after: dict[str, int] = {}
    for fact in stated:
        start = text.find(fact["text"], after.get(fact["text"], 0))
        if start < 0:
            raise ValueError(f"the sample annotates {fact['text']!r}, which is not in {text!r}")
        after[fact["text"]] = start + 1
        yield Span(start, start + len(fact["text"]))


def _words(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", (text or "").casefold()))


def _stem(noun: str | None) -> str:
    last = _words(noun).split(" ")[-1]
    return re.sub(r"(?:ies|es|s|y|e)$", "", last)


def _told(facts: Iterable[Fact]) -> str:
    kept = list(facts)
    if all(isinstance(fact, Quantity | DateRange) for fact in kept):
        return told(kept)
    return "; ".join(fact.words for fact in kept if isinstance(fact, Quotation | Name))
