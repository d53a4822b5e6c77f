"""Tags and text to blocks: what a browser would set apart as a paragraph, heading, list item, table row or caption.

Whitespace is collapsed as in browsers: space, tab and line ends only. A no-break space is a character of the text and
stays; matching normalises it later, together with its many relatives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from auditor.extract.html import Event, Tag
from auditor.extract.links import leads_to_no_source
from auditor.extract.places import Place, place_of
from auditor.extract.runs import Piece, Run
from auditor.extract.tables import Row, RowCell
from auditor.model import BlockKind, Link, Span

BLOCK_TAGS = frozenset(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p "
    "plaintext pre search section summary table caption colgroup col tbody thead tfoot tr td th ul xmp".split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
KINDS = {
    **dict.fromkeys(HEADINGS, BlockKind.HEADING),
    **dict.fromkeys(("li", "dd", "dt"), BlockKind.ITEM),
    **dict.fromkeys(("caption", "figcaption"), BlockKind.CAPTION),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), BlockKind.CODE),
    # What these hold is no longer the list item or caption around them.
    **dict.fromkeys(("article", "section", "blockquote", "td", "th"), BlockKind.PARAGRAPH),
}
PROGRAM_TAGS = frozenset({"code", "samp", "kbd"})
# A longer cell is a column of a page laid out by table, not a value.
LONGEST_CELL = 1_000
CELL_GAP = " | "
# Wider cells are slips of the pen.
WIDEST_CELL = 100
LONGEST_NUMBER = 4  # digits of a count in an attribute


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block before it has a place in the text; spans of `links` count from its start.

    `level` is 1–6 for headings, else 0. `container` numbers the element that the block's own element stands in.
    `linked` is true when all its words are labels of links to other pages or of buttons. `row` is set for table rows.
    `item` is the number that an ordered list shows before it, `anchors` the ids that links within the page lead to.
    `is_program` tells that preformatted text is marked as program code (`<pre><code>`), `page` the page of a PDF.
    """

    text: str
    kind: BlockKind
    place: Place = Place.PAGE
    level: int = 0
    container: int = 0
    in_article: bool = False
    linked: bool = False
    links: tuple[Link, ...] = ()
    row: Row | None = None
    item: int | None = None
    anchors: tuple[str, ...] = ()
    is_program: bool = False
    page: int | None = None


@dataclass(slots=True)
class _Frame:
    """What an open element hands down to its content; not frozen, which would double the time to make one."""

    name: str = "html"
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    place: Place = Place.PAGE
    is_block: bool = True
    is_raw: bool = False
    is_raised: bool = False
    in_article: bool = False
    number: int = 0
    container: int = 0
    link: str | None = None
    is_label: bool = False
    item: int | None = None
    # For a list: the number of its next item.
    following: int = 1


@dataclass(slots=True)
class _Cell:
    """A cell that is still open; `width` is the number of columns that it spans."""

    width: int = 1
    is_head: bool = False
    blocks: list[PageBlock] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    """A table row that is still open; its first cell takes what stands before all cells."""

    cells: list[_Cell] = field(default_factory=lambda: [_Cell(width=0)])
    is_layout: bool = False
    is_head: bool = False
    table: int = 0


def blocks_of(
    events: Iterable[Event], resolve: Callable[[str], str | None], own: Callable[[str], bool]
) -> list[PageBlock]:
    """The visible blocks in document order.

    `resolve` makes an address absolute, or gives None for what is no page; `own` tells links to the page itself.
    """
    builder = _Builder(resolve, own)
    for event in events:
        if event is None:
            builder.close()
        elif isinstance(event, Tag):
            builder.open(event)
        else:
            builder.text(event)
    return builder.finish()


class _Builder:
    def __init__(self, resolve: Callable[[str], str | None], own: Callable[[str], bool]) -> None:
        self._resolve = resolve
        self._own = own
        self._frames = [_Frame()]
        self._count = 0
        self._unseen = 0
        self._rows: list[_Row] = []
        self._run = Run()
        self._anchors: list[str] = []
        self._is_program = False
        self._found: list[PageBlock] = []

    def open(self, tag: Tag) -> None:
        outer = self._frames[-1]
        place = Place.UNSEEN if self._unseen else place_of(tag, outer.name)
        if place is Place.UNSEEN:
            self._unseen += 1
            return
        if tag.name == "br":
            self._line_break()
        frame = self._framed(tag, outer, place)
        if frame.is_block:
            self._flush()
            self._enter(tag)
        self._anchor(tag)
        self._is_program |= frame.is_raw and tag.name in PROGRAM_TAGS
        self._frames.append(frame)

    def close(self) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        frame = self._frames[-1]
        if frame.is_block:
            self._flush()
            if frame.name == "tr":
                self._leave_row()
        self._frames.pop()

    def text(self, words: str) -> None:
        if self._unseen:
            return
        frame = self._frames[-1]
        self._run.add(words, link=frame.link, label=frame.is_label, raw=frame.is_raw, raised=frame.is_raised)

    def finish(self) -> list[PageBlock]:
        self._flush()
        return self._found

    def _framed(self, tag: Tag, outer: _Frame, place: Place) -> _Frame:
        self._count += 1
        name = tag.name
        is_block = name in BLOCK_TAGS
        href = tag.attributes.get("href") if name == "a" else None
        link = outer.link if href is None else self._resolve(href)
        return _Frame(
            name=name,
            kind=KINDS.get(name, outer.kind),
            level=HEADINGS.get(name, outer.level if name not in KINDS else 0),
            place=max(place, outer.place),
            is_block=is_block,
            is_raw=outer.is_raw or KINDS.get(name) is BlockKind.CODE,
            is_raised=name == "sup" or (outer.is_raised and not is_block),
            in_article=outer.in_article or name in ("article", "main"),
            number=self._count if is_block else outer.number,
            container=outer.number if is_block else outer.container,
            link=None if leads_to_no_source(tag.attributes.get("rel", "")) else link,
            is_label=outer.is_label or name == "button" if href is None else bool(link and not self._own(link)),
            item=_item(tag, outer) if name in ("li", "ul") else outer.item,
            following=_written(tag, "start", 1) if name == "ol" else 1,
        )

    def _anchor(self, tag: Tag) -> None:
        """Keeps the id for the block that its element begins or stands in."""
        named = tag.attributes.get("id") or (tag.attributes.get("name") if tag.name == "a" else None)
        if named:
            self._anchors.append(named)

    def _enter(self, tag: Tag) -> None:
        """Keeps count of the table that opens."""
        if tag.name == "tr":
            group, *outer = reversed(self._frames[-2:])
            table = outer[0] if outer and group.name != "table" else group
            self._rows.append(_Row(is_head=group.name == "thead", table=table.number))
        elif tag.name in ("td", "th") and self._rows:
            self._rows[-1].cells.append(_Cell(_width(tag), tag.name == "th"))
        elif tag.name == "table" and self._rows:
            self._rows[-1].is_layout = True

    def _line_break(self) -> None:
        """A line end; the second in a row parts two paragraphs, as pages without `<p>` do it."""
        if self._run.ends_line:
            self._flush()
        else:
            self._run.break_line(self._frames[-1].link)

    def _flush(self) -> None:
        """Ends the run of text before a block border."""
        if self._run.length:
            frame = self._frames[-1]
            blocks = [_block(piece, frame, self._is_program) for piece in self._run.pieces()]
            if blocks and self._anchors:
                blocks[0] = replace(blocks[0], anchors=tuple(self._anchors))
                self._anchors = []
            self._emit(blocks)
            self._run = Run()
            self._is_program = False

    def _emit(self, blocks: list[PageBlock]) -> None:
        target = self._rows[-1].cells[-1].blocks if self._rows else self._found
        target += blocks

    def _leave_row(self) -> None:
        row = self._rows.pop()
        self._emit(_row_blocks(row))


def _block(piece: Piece, frame: _Frame, is_program: bool) -> PageBlock:
    return PageBlock(
        text=piece.text,
        kind=frame.kind,
        place=frame.place,
        level=frame.level,
        container=frame.container,
        in_article=frame.in_article,
        linked=piece.linked,
        links=piece.links,
        item=frame.item,
        is_program=is_program,
    )


def _item(tag: Tag, outer: _Frame) -> int | None:
    """The number of an item of an ordered list, by its `value` or by counting; None for one of another list."""
    if tag.name != "li" or outer.name != "ol":
        return None
    number = _written(tag, "value", outer.following)
    outer.following = number + 1
    return number


def _written(tag: Tag, attribute: str, otherwise: int) -> int:
    """The number that an attribute gives, if it is a small one."""
    written = tag.attributes.get(attribute, "")
    return int(written) if written.isdecimal() and len(written) <= LONGEST_NUMBER else otherwise


def _width(tag: Tag) -> int:
    return min(_written(tag, "colspan", 1), WIDEST_CELL)


def _row_blocks(row: _Row) -> list[PageBlock]:
    """One block with the row's cells side by side, or the blocks as they are if the table only lays out the page."""
    filled = [cell.blocks for cell in row.cells if cell.blocks]
    blocks = [block for cell in filled for block in cell]
    longest = max((sum(len(block.text) for block in cell) for cell in filled), default=0)
    if row.is_layout or len(filled) < 2 or longest > LONGEST_CELL or any(block.level for block in blocks):
        return blocks
    text = ""
    column = 0
    links: list[Link] = []
    cells: list[RowCell] = []
    for cell in row.cells:
        start = len(text) + len(CELL_GAP) * bool(text)
        for index, block in enumerate(cell.blocks):
            text += ("\n" if index else CELL_GAP) if text else ""
            links.extend(replace(link, span=link.span.shift(len(text))) for link in block.links)
            text += block.text
        if cell.blocks:
            cells.append(RowCell(Span(start, len(text)), column, cell.width))
        column += cell.width
    linked = all(block.linked for block in blocks)
    marked = row.is_head or all(cell.is_head for cell in row.cells if cell.blocks)
    made = Row(row.table, tuple(cells), column, marked)
    return [replace(blocks[0], text=text, kind=BlockKind.ROW, linked=linked, links=tuple(links), row=made)]
