"""Lines to entries: which line begins one, which goes on with it, and where the list ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.citations.references.addresses import Addresses
from auditor.citations.references.keys import BRACKETS, Form, Head, bare_head, numbers
from auditor.citations.references.units import Unit
from auditor.model import BlockKind, Span
from auditor.text.source_headings import Heading

# How many lines without a key may stand between two entries, or before the first.
LONGEST_ENTRY = 4
LONGEST_INTRODUCTION = 2
# Beside its address an entry has authors, title, publisher, date; a paragraph with a link in it has more.
MOST_WORDS = 400
SURE = frozenset({Form.NOTE, Form.BRACKETS})


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry as far as it is read; `form` is None where no key stands at its head."""

    form: Form | None
    keys: tuple[str, ...]
    span: Span
    first: int
    last: int

    def with_line(self, unit: Unit) -> Draft:
        """The entry with one more line."""
        return replace(self, span=Span(self.span.start, unit.span.end), last=unit.block)


class Ahead:
    """Lines that can be looked at before they are taken."""

    def __init__(self, units: Iterator[Unit]) -> None:
        self._units = units
        self._seen: list[Unit] = []

    def __getitem__(self, index: int) -> Unit | None:
        while len(self._seen) <= index:
            unit = next(self._units, None)
            if unit is None:
                return None
            self._seen.append(unit)
        return self._seen[index]


class Reader:
    """Reads one list from its first line on; `announced` is what the heading over it says, None without one."""

    def __init__(self, text: str, addresses: Addresses, announced: Heading | None) -> None:
        self._text = text
        self._addresses = addresses
        self._announced = announced
        self._drafts: list[Draft] = []

    def read(self, units: Iterator[Unit]) -> list[Draft]:
        """The entries up to the first line that is none."""
        lines = Ahead(units)
        at = self._introduction(lines)
        while (unit := lines[at]) is not None and not unit.is_heading and self._take(unit, lines, at):
            at += 1
        return self._drafts

    def _introduction(self, lines: Ahead) -> int:
        """How many lines stand between the heading and the first entry: “These pages were used:”."""
        for at in range(LONGEST_INTRODUCTION + 1 if self._announced else 0):
            unit = lines[at]
            if unit is None or unit.is_heading:
                return 0
            if unit.head or unit.kind is BlockKind.ITEM or self._begins_unkeyed(unit):
                return at
        return 0

    def _take(self, unit: Unit, lines: Ahead, at: int) -> bool:
        """Takes the line in as a new entry or as part of the last; False if the list has ended."""
        last = self._drafts[-1] if self._drafts else None
        head = unit.head or bare_head(self._text, unit.span.start, unit.span.end)
        if head and self._begins(unit, head, last):
            self._drafts += self._parted(unit, head)
            return True
        if last is None:
            return self._open(unit, lines, at)
        bare = self._is_address(unit)
        if last.form is None:
            if unit.begins or bare:
                return self._open(unit, lines, at)
        elif unit.begins and not bare and not self._runs_on(last, unit) and not self._goes_on(last, lines, at):
            return False
        self._drafts[-1] = last.with_line(unit)
        return True

    def _begins(self, unit: Unit, head: Head, last: Draft | None) -> bool:
        """Whether the key is one of this list's: written like those before, its number going up or starting again."""
        if self._announced is None and last and last.form is not Form.NOTE and not self._addresses.within(last.span):
            return False
        if last is None or last.form is None:
            return head.form is not Form.BARE or (self._announced is not None and head.keys[0] == "1")
        if head.form in SURE or last.form in SURE:
            return head.form is last.form
        if head.form is not last.form and {head.form, last.form} != {Form.ITEM, Form.POINTED}:
            return False
        number, before = int(head.keys[0]), int(last.keys[0])
        if unit.begins and head.form is not Form.BARE:
            return number > before or (number == 1 and self._announced is not None)
        return number == before + 1

    def _parted(self, unit: Unit, head: Head) -> Iterator[Draft]:
        """One entry, or several that have lost the line ends between them: “[1] https://… [2] https://…”."""
        start = seen = unit.span.start
        keys, addressed = head.keys, False
        for further in BRACKETS.finditer(self._text, head.end, unit.span.end) if head.form is Form.BRACKETS else ():
            addressed = addressed or bool(self._addresses.within(Span(seen, further.start())))
            seen = further.start("keys")
            if addressed and self._text[seen - 1].isspace():
                before = self._text[start:seen].rstrip()
                yield Draft(head.form, keys, Span(start, start + len(before)), unit.block, unit.block)
                start, keys, addressed = seen, tuple(numbers(further["keys"])), False
        yield Draft(head.form, keys, Span(start, unit.span.end), unit.block, unit.block)

    def _open(self, unit: Unit, lines: Ahead, at: int) -> bool:
        """Takes the line in as an entry without a key, if it is one."""
        if self._announced is None or not (self._begins_unkeyed(unit) or self._is_titled(unit, lines, at)):
            return False
        self._drafts.append(Draft(None, (), unit.span, unit.block, unit.block))
        return True

    def _begins_unkeyed(self, unit: Unit) -> bool:
        if self._addresses.within(unit.span):
            return len(self._addresses.words_beside(unit.span)) <= MOST_WORDS
        return unit.kind is BlockKind.ITEM and self._announced is Heading.SOURCES

    def _is_titled(self, unit: Unit, lines: Ahead, at: int) -> bool:
        """Whether a line without an address stands among others that have one."""
        if len(unit.span) > MOST_WORDS or self._announced is not Heading.SOURCES:
            return False
        later = [line for line in (lines[at + step] for step in range(1, LONGEST_ENTRY)) if line]
        return any(not line.is_heading and self._begins_unkeyed(line) for line in later)

    def _runs_on(self, last: Draft, unit: Unit) -> bool:
        """Whether a line of plain text stands right below the entry, indented or with what it lacks: its address."""
        gap = self._text[last.span.end : unit.span.start]
        if gap.count("\n") != 1 or len(unit.span) > MOST_WORDS:
            return False
        indented = not gap.endswith("\n")
        return indented or (bool(self._addresses.within(unit.span)) and not self._addresses.within(last.span))

    def _goes_on(self, last: Draft, lines: Ahead, at: int) -> bool:
        """Whether a block without a key still belongs to the entry before: a key or its address follows soon."""
        if self._announced is None or last.form is Form.NOTE:
            return False
        has_address = bool(self._addresses.within(last.span))
        for step in range(LONGEST_ENTRY):
            unit = lines[at + step]
            if unit is None or unit.is_heading or len(unit.span) > MOST_WORDS:
                return False
            if step and unit.head and self._begins(unit, unit.head, last):
                return True
            if not has_address and self._addresses.within(unit.span):
                return True
        return False

    def _is_address(self, unit: Unit) -> bool:
        """Whether the line is nothing but an address or a link."""
        links = self._addresses.links(unit.span)
        if links and links[0].span.start - unit.span.start <= 1 and unit.span.end - links[-1].span.end <= 1:
            return len(links) == 1
        found = self._addresses.within(unit.span)
        return bool(found) and not any(map(str.isalnum, self._addresses.words_beside(unit.span)))
