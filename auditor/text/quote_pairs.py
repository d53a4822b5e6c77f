"""Quotation marks of one paragraph in pairs, in one pass with a stack.

Slips do no harm: a mark without a partner is passed over, and inches, feet and apostrophes open and close nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import Span
from auditor.text.quote_marks import (
    ALWAYS_OPEN,
    CLOSES,
    ELISION,
    MARK,
    MAY_OPEN,
    SINGLE,
    STRAIGHT,
    after,
    before,
    joins,
    may_close,
    may_open,
)

# Marks further apart within a paragraph are no pair: of 4,730 pairs on news pages the longest has 982 code points.
LONGEST = 4_000
# Marks of two styles that are typed for one another; angled ones never are.
_MIXED = ({'"', "“"}, {'"', "”"}, {'"', "„"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark and what its neighbours let it be."""

    sign: str
    start: int
    opens: bool
    closes: bool
    # A closing mark that may as well be a possessive, inches or feet.
    doubtful: bool = False

    @property
    def end(self) -> int:
        """The place after the mark."""
        return self.start + len(self.sign)


def quote_marks(text: str, paragraph: Span) -> list[Mark]:
    """The marks of a paragraph with what each can be. Read from the end, since doubt depends on what comes."""
    marks: list[Mark] = []
    certain: dict[str, bool] = {}
    for match in reversed(list(MARK.finditer(text, paragraph.start, paragraph.end))):
        sign, at = match[0], match.start()
        if len(sign) > 2:
            continue
        previous, following = before(text, at, paragraph.start), after(text, match.end(), paragraph.end)
        opens = sign in ALWAYS_OPEN or (sign in MAY_OPEN and may_open(previous, following))
        if sign in "'‘" and opens and ELISION.match(text, at + 1):
            opens = False
        closes = sign in CLOSES and (sign not in SINGLE | STRAIGHT or may_close(previous, following))
        closes = closes or (sign == '"' and not opens and not joins(following))  # after a space: so ".
        doubtful = closes and not opens and _is_doubtful(text, at, sign, previous)
        family = "'" if sign in SINGLE else sign
        if doubtful and certain.get(family):
            continue
        if closes and not doubtful and not opens:
            certain[family] = True
        elif opens:
            certain[family] = False
        marks.append(Mark(sign, at, opens, closes, doubtful))
    return marks[::-1]


def _is_doubtful(text: str, at: int, sign: str, previous: str) -> bool:
    """The founders’ plan, rockin’ on, 27" and 5' may end a quotation or not."""
    if sign in SINGLE:
        return previous in "sS0123456789" or text[max(0, at - 2) : at] == "in"
    return sign in '"″＂' and previous.isdigit()


def pair_up(marks: Sequence[Mark]) -> tuple[list[tuple[Mark, Mark]], list[Mark]]:
    """Each pair of marks that belong together, in order of the closing one, and the marks left open.

    Where just one double mark is left open and just one behind it closes nothing, the two are a pair in two styles,
    as texts that went through several hands have them: "so it is,” “so it is,".
    """
    waiting: list[Mark] = []
    count: dict[str, int] = {}
    pairs: list[tuple[Mark, Mark]] = []

    def pop() -> Mark:
        mark = waiting.pop()
        count[mark.sign] -= 1
        return mark

    for mark in marks:
        partners = CLOSES.get(mark.sign, "") if mark.closes else ""
        if mark.sign in SINGLE and not (waiting and waiting[-1].sign in partners):
            partners = ""
        if mark.doubtful and pairs and waiting and pairs[-1][0].start > waiting[-1].start and mark.sign in SINGLE:
            continue
        if any(count.get(partner) for partner in partners):
            opening = pop()
            while opening.sign not in partners:
                opening = pop()
            if mark.end - opening.start <= LONGEST:
                pairs.append((opening, mark))
        elif mark.opens:
            while mark.sign in STRAIGHT and waiting and waiting[-1].sign == mark.sign:
                pop()
            waiting.append(mark)
            count[mark.sign] = count.get(mark.sign, 0) + 1
    mixed = _mixed(marks, pairs, waiting)
    in_order = sorted((*pairs, *mixed), key=lambda pair: pair[1].start)
    return in_order, [mark for mark in waiting if (mark,) != tuple(opening for opening, _ in mixed)]


def _mixed(
    marks: Sequence[Mark], pairs: Sequence[tuple[Mark, Mark]], waiting: Sequence[Mark]
) -> tuple[tuple[Mark, Mark], ...]:
    """The one mark left open and the one that closes nothing, in this order, if the two part no other pair; or none."""
    unclosed = [mark for mark in waiting if mark.sign not in SINGLE]
    if len(unclosed) != 1:
        return ()
    paired = {closing.start for _, closing in pairs}
    ends = (m for m in marks if m.closes and not m.opens and not m.doubtful and m.sign not in SINGLE)
    unopened = [mark for mark in ends if mark.start not in paired]
    if len(unopened) != 1 or {unclosed[0].sign, unopened[0].sign} not in _MIXED:
        return ()
    start, end = unclosed[0].start, unopened[0].start
    parted = any(one.start < end < other.start for one, other in pairs)
    return () if parted or not start < end <= start + LONGEST else ((unclosed[0], unopened[0]),)


def outermost(pairs: Sequence[tuple[Mark, Mark]]) -> list[tuple[Mark, Mark]]:
    """The pairs that lie in no other, in order of place."""
    kept: list[tuple[Mark, Mark]] = []
    for pair in pairs:
        while kept and kept[-1][0].start > pair[0].start:
            kept.pop()
        kept.append(pair)
    return kept
