"""Two dates of a page of which only one can be the claim's: the one that is clearly tied better to its event.

A page that tells of several companies has a day for each; that a day stands on the page is no support for a claim
about another one of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from auditor.checks.comparing.periods import answers, are_apart, is_as_sharp
from auditor.checks.dating.stamps import is_pages_own
from auditor.checks.placing.binding import BOUND, SURE, Place, slot
from auditor.checks.placing.subjects import names_in
from auditor.model import BlockKind, DateRange, Inquiry, ReadPage, Sentence, once_a_page

# A sentence that holds so much of the claim tells its event, whatever stands elsewhere ...
_SAME_EVENT = 0.8
# ... and one that holds so much more of it than another is the better bound of the two.
_MARGIN = 0.25
# No more of them are held against a place, so that a long page of like sentences takes no longer than its length.
_MOST_RIVALS = 8


def is_relative(period: DateRange) -> bool:
    """Whether the words print no day or month: "on Tuesday", "last month"."""
    return period.anchored and not period.yearless


def rivals(inquiry: Inquiry, claimed: DateRange, there: Iterable[Place[DateRange]]) -> list[Place[DateRange]]:
    """The page's printed dates that are as sharp as the claim's, and neither it nor another date of the claim.

    The closest ones, closest first: the others are not even asked, since a page may hold thousands of dates.
    """
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, DateRange) and fact is not claimed]
    found = (
        place
        for place in sorted(there, key=lambda place: -place.tight)
        if place.sentence.main
        and not is_relative(place.fact)
        and is_as_sharp(place.fact, claimed)
        and is_as_sharp(claimed, place.fact)
        and are_apart(place.fact, claimed)
        and not any(answers(place.fact, other) for other in others)
        and not is_pages_own(inquiry, place)
    )
    return list(islice(found, _MOST_RIVALS))


def better_bound(
    inquiry: Inquiry, claimed: DateRange, place: Place[DateRange], rivals: Iterable[Place[DateRange]]
) -> Place[DateRange] | None:
    """The date that the page gives for the claim's event, where the one at `place` is surely another event's."""
    for rival in rivals:
        if rival.sentence is place.sentence:
            if _fits_better(inquiry, claimed, rival, place):
                return rival
        elif (
            rival.tight >= SURE and rival.tight >= place.tight + _MARGIN and _is_foreign(inquiry, claimed, place, rival)
        ):
            return rival
    return None


def _fits_better(inquiry: Inquiry, claimed: DateRange, rival: Place[DateRange], place: Place[DateRange]) -> bool:
    """Within one sentence the words beside a date tell: "met on 3 March, a spokesman said on Tuesday"."""
    ours, theirs = sum(slot(inquiry, claimed, place)), sum(slot(inquiry, claimed, rival))
    return theirs > ours if is_relative(place.fact) else ours == 0 and theirs > 1


def _is_foreign(inquiry: Inquiry, claimed: DateRange, place: Place[DateRange], rival: Place[DateRange]) -> bool:
    """Whether a date stands where the claim's names are missing and others are named, while its rival is among them."""
    if place.sentence.block is rival.sentence.block:
        return False
    if rival.tight >= _SAME_EVENT and place.tight < BOUND and any(slot(inquiry, claimed, rival)):
        return True
    names = names_in(inquiry.claim.facts)
    here, strangers = _scope(inquiry, place.sentence, frozenset().union(*names))
    lost = [name for name in names if not name & here]
    there = rival.sentence.stems | inquiry.page.title
    return bool(lost and strangers) and all(name & there for name in lost)


def _scope(inquiry: Inquiry, sentence: Sentence, known: frozenset[str]) -> tuple[frozenset[str], bool]:
    """The words of a sentence's paragraph, of the heading above it and of the title; whether strangers stand there.

    A paragraph that names nobody goes on from the one before it.
    """
    title, sentences = inquiry.page.title, inquiry.page.sentences
    own = _of_block(inquiry.page, sentence)
    first = bisect_left(sentences, own[0].span.start, key=_place)
    headings = _headings(inquiry.page)
    above = bisect_left(headings, own[0].span.start, key=_place)
    named = [name for s in own for name in names_in(s.facts)]
    if not named and first:
        own = (*own, *_of_block(inquiry.page, sentences[first - 1]))
    words = title.union(*(s.stems for s in own), headings[above - 1].stems if above else ())
    return words, any(not name & known and not name <= title for name in named)


def _of_block(page: ReadPage, sentence: Sentence) -> Sequence[Sentence]:
    """The sentences of one's block: they stand together."""
    number = bisect_left(page.sentences, sentence.span.start, key=_place)
    after = takewhile(lambda other: other.block is sentence.block, islice(page.sentences, number, None))
    before = takewhile(
        lambda other: other.block is sentence.block, map(page.sentences.__getitem__, range(number - 1, -1, -1))
    )
    return (*reversed([*before]), *after)


@once_a_page
def _headings(page: ReadPage) -> list[Sentence]:
    return [sentence for sentence in page.sentences if sentence.block.kind is BlockKind.HEADING]


def _place(sentence: Sentence) -> int:
    return sentence.span.start
