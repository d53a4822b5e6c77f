"""A sentence of the claim that is copied from one of the page, and the places where words of it are others.

What is left out, and what stands before or after all that is shared, is no edit: whoever shortens is no forger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import pairwise

from auditor.checks.quoting.quoted_words import Worded, worded
from auditor.model import Inquiry, Sentence
from auditor.text.sentences import sentences
from auditor.text.words import STOP_WORDS, stem, stems

# A copy shares this much of its words, by number, in order, and so many content words at least: fewer meet by chance.
COPIED = 0.85
FEWEST_SHARED = 7
# Sentences that lack more of the claim's content words than this are not even compared.
_WORTH_COMPARING = 0.6
# Shared runs shorter than this hold nothing together; an edit stands between two of them, or at both sentences' end.
_RUN = 2
_HELD = 5
# A comparison of longer sentences would take its time: they are lists, mostly.
_LONGEST = 150


@dataclass(frozen=True, slots=True)
class Edit:
    """Words number `first` to `last` of the claim's sentence for `begin` to `end` of the page's, which may be none."""

    first: int
    last: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A sentence of the claim, the page's that it was copied from, and where the two part, in order.

    `ours` and `theirs` are their words, with places in the claim's text and in the page's.
    """

    ours: Worded
    theirs: Worded
    start: int
    sentence: Sentence
    edits: tuple[Edit, ...]
    shared: frozenset[int]


def near_copies(inquiry: Inquiry) -> Iterator[Copy]:
    """The sentences of the claim that are nearly copied, each with the closest sentence of the page."""
    claim, page = inquiry.claim, inquiry.page
    there = list(dict.fromkeys(s for passage in inquiry.passages for s in page.within(passage.span)))
    for place in sentences(claim.text):
        words = place.of(claim.text)
        own = stems(words)
        if len(own) < FEWEST_SHARED:
            continue
        near = [s for s in there if len(own & s.stems) >= _WORTH_COMPARING * len(own)]
        ours = worded(words)
        copies = [copy for s in near if (copy := _copied(inquiry, ours, place.start, s))]
        if copies:
            yield max(copies, key=lambda copy: len(copy.shared))


def _copied(inquiry: Inquiry, ours: Worded, start: int, sentence: Sentence) -> Copy | None:
    theirs = worded(sentence.span.of(inquiry.page.document.text))
    if max(len(ours.words), len(theirs.words)) > _LONGEST:
        return None
    blocks = SequenceMatcher(None, _framed(ours), _framed(theirs), autojunk=False).get_matching_blocks()[:-1]
    last = len(ours.words)
    runs = [(max(block.a - _RUN, 0), min(block.a - _RUN + block.size, last)) for block in blocks]
    held = [run for run in runs if run[1] - run[0] >= _RUN]
    if not held:
        return None
    begin, end = held[0][0], held[-1][1]
    shared = frozenset(n for a, b in runs if begin <= a for n in range(a, min(b, end)))
    content = {stem(ours.words[n]) for n in shared if ours.words[n] not in STOP_WORDS}
    if len(content) < FEWEST_SHARED or len(shared) < COPIED * (end - begin):
        return None
    return Copy(ours, theirs, start, sentence, tuple(_edits(blocks)), shared)


def _framed(read: Worded) -> tuple[str, ...]:
    """The words between signs that stand for the sentence's ends: what stands first in both, answers each other."""
    return ("<",) * _RUN + read.words + (">",) * _RUN


def _edits(blocks: Sequence[Match]) -> Iterator[Edit]:
    """What stands between two shared runs that hold it; numbers are those of the words without their frame."""
    for one, other in pairwise(blocks):
        if one.size + other.size >= _HELD and min(one.size, other.size) >= _RUN:
            yield Edit(one.a + one.size - _RUN, other.a - _RUN, one.b + one.size - _RUN, other.b - _RUN)
