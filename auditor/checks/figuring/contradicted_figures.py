"""What proves that the page has another figure than the claim: the same thing, said of another value.

A refutation is an accusation in print: a page's figure contradicts only in the same slot, by the same digits, or where
nearly all the claim's words are tied to it.
"""

from __future__ import annotations

import re
from itertools import permutations

from auditor.checks.comparing.compare import SAME, compare, is_telling
from auditor.checks.figuring.figures_there import Match, same_noun
from auditor.checks.figuring.passing_years import passes_with_time
from auditor.checks.figuring.unsaid import may_be_unsaid
from auditor.checks.placing.attachment import tie
from auditor.checks.placing.binding import SURE, fills_slot, slot
from auditor.checks.placing.copies import Oddity, oddities, oddity_at, stands_elsewhere
from auditor.checks.placing.subjects import beside_same_names, dated_alone, same_period, same_subject
from auditor.model import Hedge, Inquiry, Kind, Quantity, QuantityKind, Stance

# The same digits under another scale word or currency are a mark of their own; less of the claim proves the place.
SURE_BY_DIGITS = 0.35
# How firmly another figure must be tied to the claim's words to be what the page has instead; counts meet by chance.
FIRM, FIRM_COUNT = 0.55, 0.75
# A copy of the claim but for its figure; an equal figure in a sentence that holds so much of the claim clears it.
COPY, COPY_SLOT, COPY_ELSEWHERE = 0.8, 4, 0.4
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_AGED = re.compile(r"[- ]olds?\b|[- ]year[- ]olds?\b")
_TORN_BEFORE, _TORN_AFTER = re.compile(r"(?<!\d)\d{1,3}[,.] $"), re.compile(r"[,.] \d")
_TORN_REACH = 6
_COMPARED = re.compile(r" (?:[a-z]+ )?(?:more|less|fewer|higher|lower|greater|above|below|[a-z]{3,}er) than\b")
_BY_DIGITS = (Kind.SCALE_WORD, Kind.CURRENCY, Kind.DIGIT_SWAP)


def proof(inquiry: Inquiry, claimed: Quantity, matches: list[Match]) -> Match | None:
    """The figure that contradicts the claim beyond doubt: of the same thing, in the main text, no equal anywhere.

    An equal one far away ("fourteen" of something else) clears the claim only if no sentence is nearly its copy.
    """
    close = [match for match in matches if _is_close(match)]
    if not close:
        return None
    equal = [m for m in matches if m.stance is Stance.SUPPORTS or _is_printed(claimed, m)]
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed]
    apart = any(m.place.tight >= COPY_ELSEWHERE or sum(slot(inquiry, claimed, m.place)) > 1 for m in equal)
    sure = [
        match
        for match in close
        if may_refute(inquiry, claimed, match)
        and not _is_derived(claimed, match, matches)
        and (match.kind in _BY_DIGITS or not may_be_unsaid(inquiry, claimed, match.place))
        and (
            (not apart and _is_copy(inquiry, claimed, match))
            if equal or any(compare(other, match.printed) == SAME for other in others)
            else is_sure(inquiry, claimed, match)
        )
    ]
    return max(sure, key=lambda m: (m.kind in _BY_DIGITS, *_firmness(inquiry, claimed, m)), default=None)


def _is_close(match: Match) -> bool:
    """Whether another figure has around it the least that `_is_copy` and `is_sure` ask for: few have."""
    least = SURE_BY_DIGITS if match.kind in _BY_DIGITS else SURE
    return match.stance is Stance.REFUTES and max(match.place.leant, match.place.tight) >= least


def copied(inquiry: Inquiry, claimed: Quantity, matches: list[Match]) -> Match | None:
    """The figure that stands in the claim's place in a sentence of the page that is the claim's word for word.

    No rounding, and no looser bound: "more than 54" for "more than 56".
    """
    if not oddities(inquiry):
        return None
    equal = [m.place for m in matches if m.stance is Stance.SUPPORTS or _is_printed(claimed, m)]
    for match in matches:
        if match.stance is Stance.SUPPORTS or not _is_comparable(inquiry, claimed, match):
            continue
        oddity = oddity_at(inquiry, claimed, match.place)
        if (
            oddity
            and (match.stance is Stance.REFUTES or _is_apart(claimed, match, oddity))
            and not _is_derived(claimed, match, matches)
            and not stands_elsewhere(inquiry, claimed, oddity, equal)
        ):
            return match
    return None


def _is_apart(claimed: Quantity, match: Match, oddity: Oddity) -> bool:
    """Whether a figure that two other sentences might leave open is another in one and the same sentence."""
    return match.kind in (Kind.ROUNDING, Kind.BOUND) and not oddity.rounded and not _is_looser(claimed, match.printed)


def _is_looser(claimed: Quantity, printed: Quantity) -> bool:
    """Whether a lower bound is true of all that the page's allows: "more than 54" for "more than 56".

    An upper one is told as the limit that it is: nobody writes "a maximum of eleven months" of a maximum of six.
    """
    return claimed.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) and (claimed.low or 0) < (printed.low or 0)


def _is_copy(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether the page's sentence is the claim's but for the figure: nearly all its words, the same on both sides."""
    if claimed.kind is QuantityKind.COUNT and not same_noun(claimed, match.printed):
        return False
    left, right = slot(inquiry, claimed, match.place)
    return match.place.tight >= COPY and min(left, right) >= 1 and left + right >= COPY_SLOT


def _is_printed(claimed: Quantity, match: Match) -> bool:
    """Whether the page has the value but leaves it open: "up to 20 %" for 20 %, "$20" for $20 a month."""
    return match.stance is Stance.NEUTRAL and claimed.value is not None and claimed.value == match.printed.value


def may_refute(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether the page's figure is whole, in the article itself, and about the claim's subject and period."""
    return (
        match.stance is Stance.REFUTES
        and match.place.sentence.main
        and _is_comparable(inquiry, claimed, match)
        and same_subject(inquiry, match.place)
        and same_period(inquiry, match.place, in_clause=False)
        and _same_weekday(inquiry, match)
    )


def _is_comparable(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether both figures are whole, ages or none, differences ("30 more than") or none, and no matter of the day."""
    ours, article = inquiry.claim.place_of(claimed), inquiry.claim.text
    theirs, page = match.printed.span, inquiry.page.document.text
    return (
        not _is_broken(inquiry, match.printed)
        and not passes_with_time(inquiry, claimed, match.printed)
        and _is_age(article, ours.end) is _is_age(page, theirs.end)
        and _compares(article, ours.end) is _compares(page, theirs.end)
    )


def _same_weekday(inquiry: Inquiry, match: Match) -> bool:
    """False where claim and page each name days of the week, and no day that both name: an undated one is no fact."""
    ours = {found.lower() for found in _WEEKDAY.findall(inquiry.claim.text)}
    theirs = {found.lower() for found in _WEEKDAY.findall(match.place.sentence.span.of(inquiry.page.document.text))}
    return not ours or not theirs or bool(ours & theirs)


def _is_age(text: str, end: int) -> bool:
    """Whether years are somebody's age: "the 39-year-old"."""
    return bool(_AGED.match(text, end))


def _compares(text: str, end: int) -> bool:
    """Whether a figure tells the distance between two others: "$20 million more than"."""
    return bool(_COMPARED.match(text, end))


def _is_derived(claimed: Quantity, match: Match, matches: list[Match]) -> bool:
    """Whether the figure is the sum or the difference of two that stand in one sentence: the article reckoned it."""
    beside = [m.printed.value for m in matches if m.place.sentence is match.place.sentence and m.printed.value]
    return any(claimed.value in (one + other, one - other) for one, other in permutations(beside, 2))


def _is_broken(inquiry: Inquiry, printed: Quantity) -> bool:
    """Whether a figure may be a piece of a longer one that the page has torn apart: "3, 800", "98. 7 per cent"."""
    text, span = inquiry.page.document.text, printed.span
    before, after = text[max(0, span.start - _TORN_REACH) : span.start], text[span.end : span.end + _TORN_REACH]
    return bool(_TORN_BEFORE.search(before) or _TORN_AFTER.match(after))


def changed_places(inquiry: Inquiry, claimed: Quantity, matches: list[Match]) -> Match | None:
    """Another figure of the claim right where the claim has this one, while this one stands where that should.

    "Lost $3 billion on $6 billion in revenue" for "lost $6 billion on $3 billion in revenue".
    """
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed]
    there = [match for match in matches if match.stance is Stance.REFUTES and match.place.tight >= SURE]
    same = [match for match in matches if match.stance is Stance.SUPPORTS]
    if not others or not there or any(sum(slot(inquiry, claimed, match.place)) > 1 for match in same):
        return None
    for match in there:
        if min(slot(inquiry, claimed, match.place)) < 1 or not may_refute(inquiry, claimed, match):
            continue
        swapped = [other for other in others if compare(other, match.printed) == SAME]
        if any(_has_taken(inquiry, other, there) for other in swapped for there in same):
            return match
    return None


def _has_taken(inquiry: Inquiry, other: Quantity, match: Match) -> bool:
    """Whether a figure of the page stands where the claim has another: "students pay $8" is not "$8 for students"."""
    return sum(slot(inquiry, other, match.place)) > 1 and fills_slot(inquiry, other, match.place)


def _firmness(inquiry: Inquiry, claimed: Quantity, match: Match) -> tuple[int, float]:
    return sum(slot(inquiry, claimed, match.place)), match.place.tight


def is_sure(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether both figures surely stand for the same thing: by their digits, one slot, or the words tied to them."""
    place = match.place
    if match.kind in _BY_DIGITS and is_telling(claimed):
        return place.leant >= SURE_BY_DIGITS
    if claimed.kind is QuantityKind.COUNT and not same_noun(claimed, match.printed):
        return False
    if dated_alone(inquiry, place) or not beside_same_names(inquiry, claimed, place):
        return False
    left, right = slot(inquiry, claimed, place)
    if place.tight >= SURE and (left >= 1 or match.kind is Kind.BOUND) and left + right >= 2:
        return True
    return _is_firmly_tied(inquiry, claimed, match)


def _is_firmly_tied(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether nearly all that the claim says of its figure is said of the page's, in whatever order."""
    least = FIRM_COUNT if claimed.kind is QuantityKind.COUNT else FIRM
    return match.place.leant >= SURE and tie(inquiry, claimed, match.place).firm >= least
