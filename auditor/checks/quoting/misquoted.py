"""The passage of a page that a quotation comes near to, and what parts the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from auditor.checks.quoting.page_line import PageLine
from auditor.checks.quoting.page_quotations import PageQuotations
from auditor.checks.quoting.quoted_pieces import Piece, find_in_order, without_ellipses
from auditor.checks.quoting.quoted_words import Worded, worded
from auditor.checks.quoting.word_changes import LONGEST, Change, compared
from auditor.model import Quotation, Span

# Below this similarity (0–100) two passages are different passages, not one with a changed word ...
NEAR = 80
# ... unless this share of our words, by number and by length, stands in one passage that is not too unlike.
_UNLIKE, _SHARED = 65, 0.75
FEWEST_WORDS = 4
# A passage as long as the quotation ends too early where the page has words more: so many, and a share of its own.
_MARGIN, _SHARE_OF_MARGIN = 4, 4
# A page quotes the passage only if this much of it stands within marks, and not one word of it alone.
_QUOTED_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Near:
    """A near passage; `quoted` if it stands in quotation marks. `apart`: all pieces are there, but not together."""

    span: Span
    changes: Sequence[Change] | None
    quoted: bool
    apart: bool = False


def nearest(quotation: Quotation, pieces: Sequence[Piece], page: PageLine, marks: PageQuotations) -> Near | None:
    """The passage nearest to a quotation; None where there is none, or it is too short or too long to tell."""
    ours = worded(without_ellipses(quotation.words))
    if not FEWEST_WORDS <= len(ours.words) <= LONGEST:
        return None
    seams, count = list[int](), 0
    for piece in pieces:
        seams.append(count)
        count += len(piece.words.split(" "))
    whole = _nearest(ours, seams[1:], page, marks)
    return whole or (_nearest_piece(pieces, page, marks) if len(pieces) > 1 else None)


def _nearest_piece(pieces: Sequence[Piece], page: PageLine, marks: PageQuotations) -> Near | None:
    """The first piece that is not there word for word; the longest, if all are there but do not follow each other."""
    standing = {piece: find_in_order((piece,), page.line, page.starts) for piece in pieces}
    for piece in pieces:
        long_enough = piece.words.count(" ") + 1 >= FEWEST_WORDS
        if not standing[piece]:
            return _nearest(worded(piece.words), (), page, marks) if long_enough else None
    found = standing[max(pieces, key=lambda piece: len(piece.words))][0][0]
    return Near(page.span(found.start, found.end), None, quoted=False, apart=True)


def _nearest(ours: Worded, seams: Sequence[int], page: PageLine, marks: PageQuotations) -> Near | None:
    line = " ".join(ours.words)
    if len(line) >= len(page.line):  # the shorter one is looked for in the longer one
        return None
    alignment = fuzz.partial_ratio_alignment(line, page.line, score_cutoff=_UNLIKE)
    if alignment is None or alignment.dest_end <= alignment.dest_start:
        return None
    first = page.number(page.line.rfind(" ", 0, alignment.dest_start + 1) + 1)
    last = max(first + 1, page.number(alignment.dest_end))
    margin = _MARGIN + len(ours.words) // _SHARE_OF_MARGIN
    around = range(max(0, first - margin), min(len(page.begins), last + margin))
    facts = marks.over(page.place(first, last))
    within = [number for number in around if any(fact.span.covers(page.place(number, number + 1)) for fact in facts)]
    quoted = len(within) >= _QUOTED_SHARE * len(ours.words)
    numbers = within if quoted else list(around)
    theirs = _worded(page, numbers)
    found = compared(ours, theirs, seams=seams)
    if alignment.score < NEAR and (found is None or found.shared < _SHARED):
        return None
    if found is None or found.start >= found.end:
        return Near(page.place(first, last), None, quoted)
    span = page.place(numbers[found.start], numbers[found.end - 1] + 1)
    return Near(span, found.changes, quoted)


def _worded(page: PageLine, numbers: Sequence[int]) -> Worded:
    words = [page.line[page.starts[n] : page.starts[n + 1] - 1 if n + 1 < len(page.starts) else None] for n in numbers]
    return Worded(page.text, tuple(words), tuple(page.place(number, number + 1) for number in numbers))
