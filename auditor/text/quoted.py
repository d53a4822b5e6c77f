"""Quotations with their marks: the outermost pairs of each paragraph, and those that run on over paragraphs as one.

A mark without a partner ends with its paragraph and quotes nothing, so that no slip swallows the rest of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Span
from auditor.text.quote_marks import MARK, SINGLE
from auditor.text.quote_pairs import LONGEST, Mark, outermost, pair_up, quote_marks

_BREAK = re.compile(r"[^\S\n\r\u2028\u2029]*+[\n\r\u2028\u2029]\s*+")
_HEAD = re.compile(r"[\s>*_]*+")
# A line at least this long that ends without a stop is a line of a wrapped text, not a heading.
_WRAPPED = 50
# A verb of saying beside a pronoun or a name inside an open quotation: its closing mark was forgotten.
_NARRATED = re.compile(
    r"[,.!?]['’]? (?:(?:he|she|they|[A-Z]\w{1,30}+(?: [A-Z]\w{1,30}+)?) (?:said|says|told|adds|added|wrote)"
    r"|(?:said|says|added|adds) (?:he|she|[A-Z]))\b"
)
_GOES_ON = re.compile(r"[\w,;:.!?…–—)\]’'”»]\s*\Z")
# Two to twelve words with no stop, mark or colon among them, at the very end.
_LAST_WORDS = re.compile(r"(?P<words>[\w'’,-]{1,40}(?: [\w'’,-]{1,40}){1,11})[.!?]?\s*")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its marks, and the pieces between them: one for each paragraph that it runs over.

    `within` are the paragraphs that it stands in.
    """

    span: Span
    pieces: tuple[Span, ...]
    within: Span


@dataclass(slots=True)
class _Running:
    """A quotation that no mark has closed yet, and the start of its paragraph.

    `held` are the quotations within its pieces, which stand for themselves if no mark ever closes it.
    """

    mark: Mark
    start: int
    pieces: list[Span]
    held: list[Quoted]

    def goes_on(self, text: str, paragraph: Span, marks: Sequence[Mark]) -> bool:
        """Whether the very next paragraph begins with the same mark."""
        head = _HEAD.match(text, paragraph.start, paragraph.end)
        place = (head.end() if head else paragraph.start, self.mark.sign)
        follows = _end_before(text, paragraph.start) <= self.pieces[-1].end
        return follows and bool(marks) and (marks[0].start, marks[0].sign) == place and marks[0].opens


def quoted(text: str) -> Iterator[Quoted]:
    """The outermost quotations of a text, in order. Takes time in proportion to the length of the text."""
    running: _Running | None = None
    written = len(text.rstrip())
    for paragraph in _paragraphs_withquote_marks(text):
        marks = quote_marks(text, paragraph)
        pairs, left_open = pair_up(marks)
        found = [Quoted(Span(o.start, c.end), (Span(o.end, c.start),), paragraph) for o, c in outermost(pairs)]
        if running and not running.goes_on(text, paragraph, marks):
            yield from running.held
            running = None
        if running and found and found[0].span.start == marks[0].start:
            whole, within = Span(running.mark.start, found[0].span.end), Span(running.start, paragraph.end)
            found[0] = Quoted(whole, (*running.pieces, *found[0].pieces), within)
            running = None
        left = marks[0] if running else _left_open(left_open)
        piece = Span(left.end, paragraph.end) if left else None
        if left is None or piece is None or not _may_go_on(text, piece):
            yield from running.held if running else ()
            yield from found
            running = None
        elif not running and paragraph.end >= written and (cut := _cut_short(text, left, paragraph)):
            yield from sorted([*(one for one in found if not one.span.overlaps(cut.span)), cut], key=_start)
        else:
            running = running or _Running(left, paragraph.start, [], [])
            running.pieces.append(piece)
            yield from (one for one in found if one.span.start < left.start)
            running.held.extend(one for one in found if one.span.start > left.start)
    yield from running.held if running else ()


def _start(one: Quoted) -> int:
    return one.span.start


def _cut_short(text: str, mark: Mark, paragraph: Span) -> Quoted | None:
    """The last few words of a text whose closing mark was cut off with what followed: … in "wrongful gains."""
    words = _LAST_WORDS.fullmatch(text, mark.end, paragraph.end)
    if words is None or not text[mark.start - 1 : mark.start].isspace():
        return None
    end = words.end("words")
    return Quoted(Span(mark.start, end), (Span(mark.end, end),), paragraph)


def _end_before(text: str, start: int) -> int:
    """The end of what is written before a paragraph; a paragraph between without marks ends a quotation."""
    while start and text[start - 1].isspace():
        start -= 1
    return start


def _left_open(open_marks: Sequence[Mark]) -> Mark | None:
    """The strong mark that a paragraph leaves open, if it is one alone and no stray one."""
    strong = [mark for mark in open_marks if mark.sign not in SINGLE]
    return strong[0] if len(strong) == 1 else None


def _may_go_on(text: str, piece: Span) -> bool:
    """Whether an open quotation may go on in the next paragraph: it ends as speech does, and nobody narrates in it."""
    return bool(
        len(piece) <= LONGEST
        and _GOES_ON.search(text, max(piece.start, piece.end - 20), piece.end)
        and not _NARRATED.search(text, piece.start, piece.end)
    )


def _paragraphs_withquote_marks(text: str) -> Iterator[Span]:
    if not MARK.search(text):
        return
    start = 0
    for gap in _BREAK.finditer(text):
        if _parts(text, start, gap):
            if MARK.search(text, start, gap.start()):
                yield Span(start, gap.start())
            start = gap.end()
    if MARK.search(text, start):
        yield Span(start, len(text))


def _parts(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether a line break ends a paragraph: not where the next line goes on in lower case, or a long one has no stop.

    "… we will⏎build it" is one paragraph; "A heading⏎The text" are two.
    """
    written = gap[0]
    if len(written) - len(written.translate({10: None, 13: None, 0x2028: None, 0x2029: None})) > 1 + (
        "\r\n" in written
    ):
        return True
    following = text[gap.end() : gap.end() + 1]
    last = text[gap.start() - 1 : gap.start()]
    line = gap.start() - max(start, text.rfind("\n", max(start, gap.start() - _WRAPPED), gap.start()))
    return not (following.islower() or (line >= _WRAPPED and (last.islower() or last in ",;")))
