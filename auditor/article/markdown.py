"""Markdown to an article: the one home of markdown_it (CommonMark and tables).

What a reader of the rendered text sees stays, link labels and markers such as `[^1]` among it; markup, reference
definitions and front matter go. Notes are left unrendered, their definitions stand at the end, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from auditor.article.front_matter import front_matter
from auditor.article.lines import LinedBlock, LinedRun, joined_cells
from auditor.article.source import Source, without_domain
from auditor.extract.blocks import blocks_of
from auditor.extract.html import Tree
from auditor.extract.layout import laid_out
from auditor.extract.links import resolver
from auditor.extract.metadata import day_of
from auditor.model import Article, BlockKind, LineMark, Markup, Region

NOTE = re.compile(r"\[\^[^\]\s]+\]:")
SUPERSCRIPT = re.compile(r"<(?P<end>/)?sup(?:\s[^<>]*)?>", re.IGNORECASE)
LISTS = frozenset({"ordered_list", "bullet_list"})
KINDS = {"heading": BlockKind.HEADING, "list_item": BlockKind.ITEM, "tr": BlockKind.ROW}


def markdown_article(source: Source) -> Article:
    """The article in a Markdown file. Raises InputError for text that is not UTF-8."""
    about, body, first_line = front_matter(source.text())
    known: dict[str, Any] = {}
    tokens = _parser().parse(body, known)
    addresses = {label: entry["href"] for label, entry in known.get("references", {}).items()}
    found = list(_Reader(source.address, addresses).blocks(tokens, first_line))
    found.sort(key=lambda lined: bool(NOTE.match(lined.block.text)))
    text, blocks, links = laid_out((lined.block, Region.MAIN) for lined in found)
    marks = [
        LineMark(block.span.start + mark.offset, mark.line)
        for block, lined in zip(blocks, found, strict=True)
        for mark in lined.marks
    ]
    headline = next((lined.block.text for lined in found if lined.block.level == 1), None)
    return Article(
        uri=source.uri,
        text=text,
        blocks=blocks,
        markup=Markup.MARKDOWN,
        links=links,
        line_marks=tuple(marks),
        title=without_domain(about.get("title") or headline or "") or None,
        published=day_of(about.get("date", "")),
        language=about.get("lang"),
        base_uri=source.address,
    )


def _parser() -> MarkdownIt:
    # The label of a reference tells `[1]`, whose brackets the reader should keep, from `[words][1]`.
    parser = MarkdownIt("commonmark", {"store_labels": True}).enable("table")
    parser.block.ruler.at("reference", _reference)
    return parser


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark reads the note "[^1]: https://…" as a reference named "^1" and would hide it."""
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    return not NOTE.match(line) and reference(state, start, end, silent)


def _number(item: Token, counts: list[int | None]) -> int | None:
    """The number of an item: as written where the numbers go up, else the next; None outside an ordered list.

    Citations mean the number as written, though browsers count on from the first.
    """
    before = counts[-1]
    if before is None:
        return None
    written = int(item.info) if item.info.isdecimal() else 0
    counts[-1] = number = max(before + 1, written)
    return number


def _parted(tokens: Sequence[Token], addresses: Mapping[str, str]) -> Iterator[Token]:
    """The tokens of a line of text, `[2][3]` as the two markers that its writer meant.

    CommonMark reads one link with the label "2" to the address of 3; reports by chat models write rows of such numbers,
    each with an address of its own.
    """
    instead: str | None = None
    for index, token in enumerate(tokens):
        if instead is not None:
            token = Token("text", "", 0, content=instead)
            instead = None
        label = str(token.meta.get("label", "")) if token.type == "link_open" else ""
        number = tokens[index + 1].content if label.isdigit() else ""
        if number.isdigit() and number != label and number in addresses:
            yield Token("link_open", "a", 1, {"href": addresses[number]}, meta={"label": number})
            yield from (tokens[index + 1], Token("link_close", "a", -1))
            instead = label
        yield token


@dataclass(frozen=True, slots=True)
class _Holder:
    """What holds a run of text: its kind, a heading's level, the number of an item of an ordered list."""

    name: str
    level: int = 0
    item: int | None = None

    @property
    def kind(self) -> BlockKind:
        return KINDS.get(self.name, BlockKind.PARAGRAPH)


class _Reader:
    """Walks the tokens of a Markdown text and keeps what is open."""

    def __init__(self, base: str | None, addresses: Mapping[str, str]) -> None:
        self._resolve = resolver(base or "")
        self._addresses = addresses

    def blocks(self, tokens: Sequence[Token], first_line: int) -> Iterator[LinedBlock]:
        """The blocks in order; `first_line` is the line of the file in which the Markdown begins."""
        holders: list[_Holder] = [_Holder("page")]
        counts: list[int | None] = []
        row: list[LinedBlock] = []
        line = first_line
        for token in tokens:
            line = first_line + token.map[0] if token.map else line
            name = token.type.removesuffix("_open").removesuffix("_close")
            if name in LISTS:
                counts = [*counts, 0 if name == "ordered_list" else None] if token.nesting > 0 else counts[:-1]
            elif token.nesting > 0 and name in KINDS:
                item = _number(token, counts) if name == "list_item" else None
                holders.append(_Holder(name, int(token.tag[1:]) if name == "heading" else 0, item))
            elif token.nesting < 0 and name in KINDS:
                holders.pop()
                if name == "tr":
                    yield from joined_cells(row)
                    row = []
            elif token.type == "inline":
                found = self._inline(token.children or [], line, holders[-1])
                if holders[-1].kind is BlockKind.ROW:
                    row.extend(found)
                else:
                    yield from found
            else:
                yield from self._leaf(token, line)

    def _leaf(self, token: Token, line: int) -> Iterator[LinedBlock]:
        if token.type in ("fence", "code_block"):
            run = LinedRun(line + (token.type == "fence"))
            for words in token.content.splitlines():
                run.add(words, None, raw=True)
                run.end_line(raw=True)
            yield from run.take(BlockKind.CODE, 0)
        elif token.type == "html_block":
            for block in blocks_of(Tree(token.content).events(), self._resolve, lambda _: True):
                yield LinedBlock(block, (LineMark(0, line),))

    def _inline(self, tokens: Sequence[Token], line: int, holder: _Holder) -> Iterator[LinedBlock]:
        run = LinedRun(line)
        tokens = list(_parted(tokens, self._addresses))
        link: str | None = None
        raised = False
        reference = False
        bracket = ""
        for index, token in enumerate(tokens):
            if token.type == "link_open":
                link = self._resolve(str(token.attrGet("href") or ""))
                label = str(token.meta.get("label", ""))
                reference = bool(label)
                bracket = "]" if label.isdigit() and tokens[index + 1].content == label else ""
                run.add("[" if bracket else "", link, reference=reference)
            elif token.type == "link_close":
                run.add(bracket, link, reference=reference)
                link, reference = None, False
            elif token.type in ("softbreak", "hardbreak"):
                run.end_line(raw=token.type == "hardbreak", link=link, reference=reference)
            elif token.type == "html_inline" and (sup := SUPERSCRIPT.fullmatch(token.content)):
                raised = not sup["end"]
            elif token.type == "html_inline":
                link = self._tag(token.content, run, link)
            elif token.type in ("text", "code_inline"):
                if run.is_fresh_line and NOTE.match(token.content):
                    yield from run.take(holder.kind, holder.level, holder.item)
                run.add(token.content, link, raised=raised, reference=reference)
        yield from run.take(holder.kind, holder.level, holder.item)

    def _tag(self, tag: str, run: LinedRun, link: str | None) -> str | None:
        """Follows raw inline HTML: the link that is open after it; `<br>` ends a line."""
        name = re.match(r"</?([a-zA-Z]+)", tag)
        if name is None or name[1].lower() not in ("a", "br"):
            return link
        if name[1].lower() == "br":
            run.break_line()
            return link
        opened = blocks_of(Tree(f"{tag}label</a>").events(), self._resolve, lambda _: True)
        return opened[0].links[0].uri if opened and opened[0].links else None
