"""A run of inline text: whitespace collapsed across tags as browsers do it, link labels remembered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.model import Link, Span

# Not \s: a no-break space is no white space in HTML.
SPACE = re.compile(r"[ \t\n\r\f]+")
BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
# "10<sup>6</sup>" read on one line would be 106, and "2023<sup>1</sup>" the year 20231: raised digits stay raised.
RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
# Several notes in one: "<sup>1, 2</sup>".
RAISABLE = re.compile(r"\s*(?:[0-9+−-]++|\d{1,3}(?:\s?,\s?\d{1,3}){1,9})\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A finished run: its text, its links, and whether every word is a label of a link elsewhere or of a button.

    `start` is the place of its text among all that was added to the run.
    """

    start: int
    text: str
    links: tuple[Link, ...]
    linked: bool


class Run:
    """Collects the text between two block borders."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._length = 0
        self._last = ""
        self._is_linked = True

    @property
    def ends_line(self) -> bool:
        """Whether nothing but a line break, or nothing at all, was written last."""
        return self._last in ("", "\n")

    @property
    def length(self) -> int:
        """How many code points were added, less those that collapsed."""
        return self._length

    def add(
        self,
        words: str,
        *,
        link: str | None,
        label: bool = False,
        raw: bool = False,
        raised: bool = False,
        reference: bool = False,
    ) -> None:
        """Appends text as it stands in the source; `raw` keeps its whitespace, `raised` is text of a `<sup>`.

        `link` is the address that the words lead to, `reference` whether they only name it (`[words][1]`).
        """
        if not raw:
            words = SPACE.sub(" ", words)
            if self._last in ("", "\n", " "):
                words = words.lstrip(" ")
        if raised and RAISABLE.fullmatch(words):
            words = words.translate(RAISED)
        if not words:
            return
        if link is not None:
            self._mark(link, len(words), reference)
        self._parts.append(words)
        self._length += len(words)
        self._last = words[-1]
        self._is_linked = self._is_linked and (label or not any(map(str.isalnum, words)))

    def break_line(self, link: str | None = None) -> None:
        """Appends a line end, within a label if `link` is its address; a collapsed space before it is not shown."""
        if self._last == " ":
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        if link is not None and self._links and self._links[-1].span.end == self._length:
            self._mark(link, 1, self._links[-1].is_reference)
        self._parts.append("\n")
        self._length += 1
        self._last = "\n"

    def pieces(self) -> Iterator[Piece]:
        """What was collected, parted at blank lines (only preformatted text has them); nothing for mere whitespace."""
        text = self._parts[0] if len(self._parts) == 1 else "".join(self._parts)
        links = iter(self._links)
        label = next(links, None)
        start = 0
        borders = [gap.span() for gap in BLANK_LINES.finditer(text)]
        for end, following in (*borders, (len(text), len(text))):
            span = trimmed(text, start, end)
            if span:
                found: list[Link | None] = []
                while label and label.span.start < span.end:
                    found.append(_within(text, label, span))
                    if label.span.end > span.end:
                        break
                    label = next(links, None)
                yield Piece(span.start, span.of(text), tuple(filter(None, found)), self._is_linked)
            start = following

    def _mark(self, uri: str, length: int, reference: bool) -> None:
        start = self._length
        if self._links and self._links[-1].span.end == start and self._links[-1].uri == uri:
            start = self._links.pop().span.start
        self._links.append(Link(Span(start, self._length + length), uri, reference))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The range without the white space at its ends (no-break spaces too), None if nothing is left."""
    words = text[start:end]
    size = len(words.strip())
    if not size:
        return None
    start += len(words) - len(words.lstrip())
    return Span(start, start + size)


def _within(text: str, label: Link, block: Span) -> Link | None:
    """The part of a link's label that stands in a block, counted from the block's start."""
    start, end = max(label.span.start, block.start), min(label.span.end, block.end)
    kept = trimmed(text, start, end) if start < end else None
    return replace(label, span=kept.shift(-block.start)) if kept else None
