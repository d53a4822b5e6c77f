"""Tags and text to blocks: what a browser would set apart as a paragraph, heading, list item, table row or caption.

Whitespace is collapsed as in browsers: space, tab and line ends only. A no-break space is a character of the text and
stays; matching normalises it later, together with its many relatives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from auditor.extract.html import Event, Tag
from auditor.extract.places import Place, place_of
from auditor.extract.runs import Piece, Run
from auditor.model import BlockKind, Link

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
# A longer cell is a column of a page laid out by table, not a value.
LONGEST_CELL = 1_000
CELL_GAP = " | "


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block before it has a place in the text; spans of `links` count from its start.

    `level` is 1–6 for headings, else 0. `container` numbers the element that the block's own element stands in.
    `linked` is true when all its words are labels of links to other pages or of buttons.
    """

    text: str
    kind: BlockKind
    place: Place = Place.PAGE
    level: int = 0
    container: int = 0
    in_article: bool = False
    linked: bool = False
    links: tuple[Link, ...] = ()


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


@dataclass(slots=True)
class _Row:
    """A table row that is still open: the blocks of each cell."""

    cells: list[list[PageBlock]] = field(default_factory=lambda: [[]])
    is_layout: bool = False


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
            self._enter(tag.name)
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
        is_link = name == "a" and "href" in tag.attributes
        link = self._resolve(tag.attributes["href"]) if is_link else outer.link
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
            link=link,
            is_label=(link is not None and not self._own(link)) if is_link else outer.is_label or name == "button",
        )

    def _enter(self, name: str) -> None:
        """Keeps count of the table that opens."""
        if name == "tr":
            self._rows.append(_Row())
        elif name in ("td", "th") and self._rows:
            self._rows[-1].cells.append([])
        elif name == "table" and self._rows:
            self._rows[-1].is_layout = True

    def _line_break(self) -> None:
        """A line end; the second in a row parts two paragraphs, as pages without `<p>` do it."""
        if self._run.ends_line:
            self._flush()
        else:
            self._run.break_line()

    def _flush(self) -> None:
        """Ends the run of text before a block border."""
        if self._run.length:
            frame = self._frames[-1]
            self._emit([_block(piece, frame) for piece in self._run.pieces()])
            self._run = Run()

    def _emit(self, blocks: list[PageBlock]) -> None:
        target = self._rows[-1].cells[-1] if self._rows else self._found
        target += blocks

    def _leave_row(self) -> None:
        row = self._rows.pop()
        self._emit(_row_blocks(row))


def _block(piece: Piece, frame: _Frame) -> PageBlock:
    return PageBlock(
        text=piece.text,
        kind=frame.kind,
        place=frame.place,
        level=frame.level,
        container=frame.container,
        in_article=frame.in_article,
        linked=piece.linked,
        links=piece.links,
    )


def _row_blocks(row: _Row) -> list[PageBlock]:
    """One block with the row's cells side by side, or the blocks as they are if the table only lays out the page."""
    cells = [cell for cell in row.cells if cell]
    blocks = [block for cell in cells for block in cell]
    longest = max((sum(len(block.text) for block in cell) for cell in cells), default=0)
    if row.is_layout or len(cells) < 2 or longest > LONGEST_CELL or any(block.level for block in blocks):
        return blocks
    text = ""
    links: list[Link] = []
    for cell in cells:
        for index, block in enumerate(cell):
            text += ("\n" if index else CELL_GAP) if text else ""
            links.extend(Link(link.span.shift(len(text)), link.uri) for link in block.links)
            text += block.text
    linked = all(block.linked for block in blocks)
    return [replace(blocks[0], text=text, kind=BlockKind.ROW, linked=linked, links=tuple(links))]
