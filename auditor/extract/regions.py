"""Which blocks are the article itself, which belong to the site, and which are neither."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from auditor.extract.blocks import PageBlock
from auditor.extract.places import Place
from auditor.model import BlockKind, Region

# A block is looked for in pieces of this many letters and digits, since two readers may part and join lines apart
# from each other; a shorter one ("Read more") counts only as a whole line of the main text.
PIECE = 24
SHARED = 0.7
# Between two blocks of the main text this many others may be missing from it and still belong to it.
LONGEST_GAP = 5
# Between headline and main text stand dates, names and buttons, and the lead, which is longer than they are.
LONGEST_OPENING = 12
SHORTEST_LEAD = 80
# Words of a block that make it a paragraph of an article, where nothing else tells.
PARAGRAPH_WORDS = 12


def regions_of(blocks: Sequence[PageBlock], lines: Sequence[str] | None) -> list[Region]:
    """The region of each block; `lines` is the main text as another reader found it, None if it found none."""
    main = [False] * len(blocks)
    if lines:
        match = _Matcher(lines)
        main = [may_be_main(block) and match(block.text) for block in blocks]
    if not any(main):
        main = _densest(blocks)
    _add_gaps(blocks, main)
    _add_opening(blocks, main)
    return [_region(block, chosen) for block, chosen in zip(blocks, main, strict=True)]


def may_be_main(block: PageBlock) -> bool:
    """Whether a block can be the article's own words: not the site's, not a mere link to another page."""
    return block.place < Place.SITE and not block.linked


def key(text: str) -> str:
    """Letters and digits only: what is left equal by two readers that treat spaces, marks and tags differently."""
    return "".join(filter(str.isalnum, text.casefold()))


class _Matcher:
    """Tells whether a text stands in the main text."""

    def __init__(self, lines: Sequence[str]) -> None:
        keys = [key(line) for line in lines]
        whole = "".join(keys)
        self._lines = set(keys)
        self._pieces = {whole[i : i + PIECE] for i in range(len(whole) - PIECE + 1)}

    def __call__(self, text: str) -> bool:
        wanted = key(text)
        if len(wanted) < PIECE or wanted in self._lines:
            return wanted in self._lines
        pieces = [wanted[i : i + PIECE] for i in range(0, len(wanted) - PIECE + 1, PIECE // 2)]
        return sum(piece in self._pieces for piece in pieces) >= SHARED * len(pieces)


def _densest(blocks: Sequence[PageBlock]) -> list[bool]:
    """The blocks of the container that holds most words in paragraphs; of all, if no block is a paragraph."""
    words: dict[int, int] = {}
    marked = any(block.in_article and may_be_main(block) for block in blocks)
    able = [may_be_main(block) and block.in_article >= marked for block in blocks]
    for block, chosen in zip(blocks, able, strict=True):
        count = len(block.text.split())
        if chosen and count >= PARAGRAPH_WORDS:
            words[block.container] = words.get(block.container, 0) + count
    if not words:
        return able if any(able) else [block.place < Place.SITE for block in blocks]
    best = max(words.values())
    kept = {container for container, count in words.items() if count >= best / 4}
    return [chosen and block.container in kept for block, chosen in zip(blocks, able, strict=True)]


def _add_gaps(blocks: Sequence[PageBlock], main: list[bool]) -> None:
    """Takes in what stands between two blocks of the main text: captions, and short runs in the container of one."""
    chosen = [index for index, is_main in enumerate(main) if is_main]
    for before, after in pairwise(chosen):
        homes = {blocks[before].container, blocks[after].container}
        strongest = max(blocks[before].place, blocks[after].place)
        for index in range(before + 1, after):
            block = blocks[index]
            is_at_home = block.container in homes and after - before <= LONGEST_GAP + 1
            if may_be_main(block) and block.place <= strongest and (is_at_home or block.kind is BlockKind.CAPTION):
                main[index] = True


def _add_opening(blocks: Sequence[PageBlock], main: list[bool]) -> None:
    """Takes in the last `<h1>` before the main text and, between the two, its lead: sentences and captions."""
    first = main.index(True) if True in main else 0
    for index in range(first - 1, -1, -1):
        if blocks[index].level == 1 and blocks[index].place < Place.SITE:
            main[index] = True
            for between in range(index + 1, min(index + 1 + LONGEST_OPENING, first)):
                main[between] = may_be_main(blocks[between]) and _is_lead(blocks[between])
            return


def _is_lead(block: PageBlock) -> bool:
    long_enough = block.kind is BlockKind.CAPTION or len(block.text) >= SHORTEST_LEAD
    return block.place is Place.PAGE and long_enough


def _region(block: PageBlock, main: bool) -> Region:
    if main:
        return Region.MAIN
    linked = block.linked and block.kind is not BlockKind.ROW
    return Region.CHROME if linked or block.place is not Place.PAGE else Region.BODY
