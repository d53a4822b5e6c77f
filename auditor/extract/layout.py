"""Blocks to one text with one blank line between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from auditor.extract.blocks import PageBlock
from auditor.extract.tables import Heads
from auditor.model import Block, Link, Region, Span

GAP = "\n\n"


def laid_out(blocks: Iterable[tuple[PageBlock, Region]]) -> tuple[str, tuple[Block, ...], tuple[Link, ...]]:
    """The text of the blocks, their places in it, and the places of their links."""
    parts: list[str] = []
    placed: list[Block] = []
    links: list[Link] = []
    heads = Heads()
    at = 0
    for block, region in blocks:
        cells = heads.cells(block.row, block.text, at) if block.row else ()
        span = Span(at, at + len(block.text))
        placed.append(Block(span, block.kind, region, cells, block.item, block.anchors, block.page))
        links.extend(replace(link, span=link.span.shift(at)) for link in block.links)
        parts.append(block.text)
        at += len(block.text) + len(GAP)
    return GAP.join(parts), tuple(placed), tuple(links)
