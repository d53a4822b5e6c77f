"""Whose cell a figure stands in: the row and the column of a table, the label of a list item.

A table holds every figure under every word that a claim may use. What tells is which row the claim names, and which
head stands over the figure: "Hollow Creek opened in 3,215 theaters" is not said by the row of another film.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.checks.placing.binding import Place
from auditor.model import (
    Block,
    BlockKind,
    Cell,
    DateRange,
    Fact,
    Inquiry,
    Point,
    Quantity,
    ReadPage,
    Sentence,
    Span,
    once_a_page,
)
from auditor.text.words import stems

# "Series S (1TB): $450", "Hamilton: $768,000, down 4.6 per cent": what an item is about stands before its colon.
_LABEL = re.compile(r"[^\n:.!?;,“”\"]{2,60}(?=: )")
# Letters tell products apart ("Series S"); what stands in brackets need not be said ("Series S (1TB)").
_LETTER = re.compile(r"\b[A-Z]\b")
_BRACKETS = re.compile(r"\([^()]{0,40}\)")
# So many labelled lines in a row are a list; items are marked as one.
_FEWEST_LINES, _FEWEST_ITEMS = 3, 2


@dataclass(frozen=True, slots=True)
class Label:
    """What a row or an item is about: its name, or several; `run` tells lists and tables apart."""

    run: int
    names: tuple[frozenset[str], ...]


def cell_of(place: Place[Point]) -> Cell | None:
    """The cell with a head that a figure of the page stands in; None outside tables."""
    cells = place.sentence.block.cells
    return next((cell for cell in cells if cell.head and cell.span.covers(place.fact.span)), None)


def label_cells(sentence: Sentence) -> tuple[Cell, ...]:
    """The cells of a row that hold no figure: what the row is about."""
    figures = [fact.span for fact in sentence.facts if isinstance(fact, Quantity)]
    return tuple(c for c in sentence.block.cells if not any(c.span.covers(figure) for figure in figures))


def own_dates(place: Place[Fact]) -> list[DateRange]:
    """The dates of a fact's sentence; in a row those of its own column and of what the row is about."""
    dates = [fact for fact in place.sentence.facts if isinstance(fact, DateRange)]
    cell = cell_of(place)
    if cell is None:
        return dates
    near = [cell.span, *(label.span for label in label_cells(place.sentence))]
    return [date for date in dates if any(span.covers(date.span) for span in near)]


def words_by_column(text: str, place: Place[Fact]) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that stand with a figure in its row (the row's label, its own column's head), and with the others."""
    cell, labels = cell_of(place), label_cells(place.sentence)
    others = [c for c in place.sentence.block.cells if c is not cell and c not in labels]
    own = _stems(text, [label.span for label in labels]) | (_stems(text, _with_head(cell)) if cell else frozenset())
    return own, _stems(text, [span for other in others for span in _with_head(other)])


def belongs_elsewhere(
    inquiry: Inquiry, near: frozenset[str], place: Place[Quantity], others: Iterable[Place[Quantity]]
) -> Place[Quantity] | None:
    """The figure that the claim's words lead to, where the one at `place` stands in another row, column or item.

    `near` holds the stems of the claim that stand with its figure. `others` are figures that are not the claim's.
    """
    label, cell = _labels(inquiry.page).get(place.sentence.block.span), cell_of(place)
    if label is None and cell is None:
        return None
    said, context = _name_words(inquiry.claim.text), _name_words(inquiry.claim.context)
    for other in others:
        if other.fact.kind is not place.fact.kind:
            continue
        if other.sentence is place.sentence:
            meant = _is_column_meant(inquiry.page.document.text, near, place, other)
        else:
            meant = label is not None and _is_row_meant(inquiry.page, label, said, context, place, other)
        if meant:
            return other
    return None


def is_beside_named(inquiry: Inquiry, place: Place[Quantity], other: Place[Quantity]) -> bool:
    """Whether another figure stands in the same table or list as one whose row or item the claim names.

    Its row and column have told whose that figure is; the words around the other one tell less.
    """
    labels = _labels(inquiry.page)
    own, away = labels.get(place.sentence.block.span), labels.get(other.sentence.block.span)
    if own is None or away is None or own.run != away.run or own == away:
        return False
    return bool(_named(own, _name_words(f"{inquiry.claim.context} {inquiry.claim.text}")))


def _is_column_meant(text: str, near: frozenset[str], place: Place[Quantity], other: Place[Quantity]) -> bool:
    """Whether the claim has the head of another column beside its figure, and nothing of the figure's own."""
    own, away = cell_of(place), cell_of(other)
    if own is None or away is None or own.head is None or away.head is None or own is away:
        return False
    ours, theirs = stems(own.head.of(text)), stems(away.head.of(text))
    return bool(theirs - ours) and theirs <= near and not (ours - theirs) & near


def _is_row_meant(
    page: ReadPage,
    label: Label,
    said: frozenset[str],
    context: frozenset[str],
    place: Place[Quantity],
    other: Place[Quantity],
) -> bool:
    """Whether the claim names what another row or item is about, and less or nothing of what the figure's own is.

    What the words before the claim name may be what it speaks of: "It opened in 3,215 theatres".
    """
    away = _labels(page).get(other.sentence.block.span)
    if away is None or label.run != away.run or not _same_column(place, other):
        return False
    return _named(label, said | context) < _named(away, said)


def _same_column(place: Place[Quantity], other: Place[Quantity]) -> bool:
    own, away = cell_of(place), cell_of(other)
    return (own and own.head) == (away and away.head)


def _named(label: Label, said: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(name for name in label.names if name <= said))


@once_a_page
def _labels(page: ReadPage) -> Mapping[Span, Label]:
    """The labels of rows and items, by the place of their block."""
    text = page.document.text
    found: dict[Span, Label] = {}
    lines: list[Block] = []
    blocks = {sentence.block.span: sentence for sentence in reversed(page.sentences)}
    for sentence in sorted(blocks.values(), key=lambda s: s.span.start):
        block = sentence.block
        if any(cell.head for cell in block.cells):
            names = tuple(filter(None, (_label_words(cell.span.of(text)) for cell in label_cells(sentence))))
            run = next(cell.head.start for cell in block.cells if cell.head)
            found[block.span] = Label(run, names)
        if _LABEL.match(text, block.span.start, block.span.end):
            lines.append(block)
            continue
        found |= _list_labels(text, lines)
        lines = []
    return found | _list_labels(text, lines)


def _list_labels(text: str, lines: list[Block]) -> dict[Span, Label]:
    marked = all(block.kind is BlockKind.ITEM for block in lines)
    if len(lines) < (_FEWEST_ITEMS if marked else _FEWEST_LINES):
        return {}
    labels = {b.span: _LABEL.match(text, b.span.start, b.span.end) for b in lines}
    run = lines[0].span.start
    named = {span: _label_words(label[0]) for span, label in labels.items() if label}
    return {span: Label(run, (words,)) for span, words in named.items() if words}


def _label_words(label: str) -> frozenset[str]:
    return _name_words(_BRACKETS.sub(" ", label)) or _name_words(label)


def _name_words(text: str) -> frozenset[str]:
    return stems(text) | frozenset(_LETTER.findall(text))


def _with_head(cell: Cell) -> list[Span]:
    return [cell.span, cell.head] if cell.head else [cell.span]


def _stems(text: str, spans: Iterable[Span]) -> frozenset[str]:
    return frozenset().union(*(stems(span.of(text)) for span in spans))
