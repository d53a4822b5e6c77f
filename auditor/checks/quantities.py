"""Figures: value, scale word, currency and unit, compared as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from auditor.checks.acknowledged import misprints
from auditor.checks.attachment import better_tied, tie, words_beside
from auditor.checks.binding import BOUND, SURE, Place, places, slot
from auditor.checks.columns import belongs_elsewhere, is_beside_named
from auditor.checks.compare import SAME, compare, digits_of, is_telling
from auditor.checks.derived import derived
from auditor.checks.subjects import beside_same_names, dated_alone, of_somebody_else, same_period, same_subject
from auditor.checks.telling import tell, tell_strayed
from auditor.checks.twins import disguise_note
from auditor.model import Finding, Hedge, Inquiry, Kind, Quantity, QuantityKind, Stance
from auditor.text.words import stem, stems

IDENT = "quantities"
SUMMARY = "The page prints the figure that the claim gives, in the same unit and about the same thing."

# Counts below a hundred stand on every page: they need more of the claim around them. A figure of three digits, or
# of two and a scale word, hardly meets its equal by chance, and needs less.
SMALL_COUNT = 100
BOUND_SMALL = 0.45
BOUND_TELLING = 0.15
# The same digits under another scale word or currency are a mark of their own; less of the claim proves the place.
SURE_BY_DIGITS = 0.35
# A different figure in a passage this close is worth showing, though it proves nothing.
WORTH_SHOWING = 0.5
# What a sentence must hold of the claim for a figure of it to be taken for the claim's.
RIVAL = 0.2
# How firmly another figure must be tied to the claim's words to be what the page has instead; counts meet by chance.
FIRM, FIRM_COUNT = 0.55, 0.75
_AGED = re.compile(r"[- ]olds?\b|[- ]year[- ]olds?\b")
_TORN_BEFORE, _TORN_AFTER = re.compile(r"\d[,.] $"), re.compile(r"[,.] \d")
_TORN_REACH = 3
# Of many equal figures on a page (a long table) no more are asked whose they are; the best bound come first.
_MOST_ASKED = 24
_COMPARED = re.compile(r" (?:[a-z]+ )?(?:more|less|fewer|higher|lower|greater|above|below|[a-z]{3,}er) than\b")
_BY_DIGITS = (Kind.SCALE_WORD, Kind.CURRENCY, Kind.DIGIT_SWAP)
_CHECKED = frozenset(QuantityKind) - {QuantityKind.ORDINAL}


@dataclass(frozen=True, slots=True)
class _Match:
    place: Place[Quantity]
    stance: Stance
    kind: Kind

    @property
    def printed(self) -> Quantity:
        """The page's figure."""
        return self.place.fact


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each figure of the claim; a second one where only a bound or hedge differs."""
    admitted = misprints(inquiry.claim)
    for claimed in inquiry.claim.facts:
        if isinstance(claimed, Quantity) and claimed.kind in _CHECKED and claimed not in admitted:
            matches = [m for m in _matches(inquiry, claimed) if not _is_admitted(m.printed, admitted)]
            if note := disguise_note(inquiry.claim.text, inquiry.claim.place_of(claimed)):
                yield tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.ABSENT, note=note)
            else:
                yield from _examine_one(inquiry, claimed, matches)


def _is_admitted(printed: Quantity, admitted: tuple[Quantity, ...]) -> bool:
    """A page's own misprint, which the claim names as one, is no evidence about its other figures."""
    return any(compare(misprint, printed) == SAME for misprint in admitted)


def _matches(inquiry: Inquiry, claimed: Quantity) -> Iterator[_Match]:
    """The page's figures that can be compared; one in look-alike letters is no evidence either way."""
    for place in places(inquiry, claimed, lambda printed: compare(claimed, printed)):
        comparison = compare(claimed, place.fact)
        if comparison and not disguise_note(inquiry.page.document.text, place.fact.span):
            yield _Match(place, *comparison)


def _examine_one(inquiry: Inquiry, claimed: Quantity, matches: list[_Match]) -> Iterator[Finding]:
    supporting = [m for m in matches if m.stance is Stance.SUPPORTS and _is_bound(inquiry, claimed, m)][:_MOST_ASKED]
    elsewhere = _in_another_cell(inquiry, claimed, supporting, matches)
    if supporting and all(elsewhere):
        yield _of_another(inquiry, claimed, next(filter(None, elsewhere)))
        return
    supporting = [m for m, other in zip(supporting, elsewhere, strict=True) if other is None]
    if rival := supporting and _changed_places(inquiry, claimed, matches):
        yield _finding(inquiry, claimed, rival, Stance.REFUTES, rival.kind)
    elif supporting:
        yield from _tied(inquiry, claimed, supporting, matches)
    elif _is_conversion(inquiry, claimed):
        yield _finding(inquiry, claimed, None, Stance.NEUTRAL, Kind.CONVERSION)
    elif reckoned := derived(IDENT, inquiry, claimed):
        yield reckoned
    elif proof := _proof(inquiry, claimed, matches):
        yield _finding(inquiry, claimed, proof, Stance.REFUTES, proof.kind)
    elif stray := next((m for m in matches if _is_strayed(inquiry, claimed, m)), None):
        yield tell_strayed(IDENT, inquiry, claimed, stray.place)
    elif near := _neutral(matches):
        yield _finding(inquiry, claimed, near, Stance.NEUTRAL, near.kind)
    else:
        other = next((m for m in matches if m.stance is Stance.REFUTES and m.place.tight >= WORTH_SHOWING), None)
        yield _finding(inquiry, claimed, other, Stance.NEUTRAL, Kind.ABSENT)


def _is_bound(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    """Whether the page's equal figure speaks of what the claim speaks of."""
    return _is_near(inquiry, claimed, match) and not of_somebody_else(inquiry, claimed, match.place)


def _is_strayed(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    """Whether the page has the figure, but of somebody else."""
    same = match.stance is Stance.SUPPORTS and _is_near(inquiry, claimed, match)
    return same and of_somebody_else(inquiry, claimed, match.place)


def _is_near(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    return match.place.near >= _bound(claimed, match) and same_period(inquiry, match.place, in_clause=True)


def _bound(claimed: Quantity, match: _Match) -> float:
    if len(digits_of(claimed)) + (claimed.scale > 0) >= 3:
        return BOUND_TELLING
    small = claimed.kind is QuantityKind.COUNT and (claimed.value or SMALL_COUNT) < SMALL_COUNT
    named = claimed.unit and stem(claimed.unit) in stems(match.place.evidence.text)
    return BOUND_SMALL if small and not named else BOUND


def _tied(inquiry: Inquiry, claimed: Quantity, supporting: list[_Match], matches: list[_Match]) -> Iterator[Finding]:
    """The equal figure that is best tied to the claim's words, or another figure to which they belong instead."""
    own = max((tie(inquiry, claimed, match.place) for match in supporting), key=lambda tied: tied.firm)
    rival = better_tied(inquiry, claimed, own, _rivals(inquiry, claimed, own.place, matches))
    if rival is None:
        yield from _supported(claimed, next(m for m in supporting if m.place is own.place), inquiry)
        return
    yield _of_another(inquiry, claimed, next(m for m in matches if m.place is rival.place))


def _of_another(inquiry: Inquiry, claimed: Quantity, match: _Match) -> Finding:
    """The finding that the page has the claim's figure for something else, and `match` for this."""
    firm = tie(inquiry, claimed, match.place).firm >= FIRM or _is_sure(inquiry, claimed, match)
    proven = firm and _may_refute(inquiry, claimed, match)
    kind = match.kind if proven else Kind.SUBJECT
    return _finding(inquiry, claimed, match, Stance.REFUTES if proven else Stance.NEUTRAL, kind)


def _in_another_cell(
    inquiry: Inquiry, claimed: Quantity, equal: list[_Match], matches: list[_Match]
) -> list[_Match | None]:
    """For each equal figure the one of the row, column or list item that the claim names, where it is another."""
    if not equal:
        return []
    others = [m for m in matches if m.stance is Stance.REFUTES and m.place.sentence.main]
    there = [m.place for m in others]
    beside = words_beside(inquiry, claimed)
    meant = [belongs_elsewhere(inquiry, beside, match.place, there) for match in equal]
    return [next((m for m in others if m.place is place), None) for place in meant]


def _rivals(inquiry: Inquiry, claimed: Quantity, own: Place[Quantity], matches: list[_Match]) -> list[Place[Quantity]]:
    places = [match.place for match in matches if _is_rival(claimed, match)]
    return [place for place in places if not is_beside_named(inquiry, own, place)]


def _is_rival(claimed: Quantity, match: _Match) -> bool:
    """Whether another figure of the article itself could be what the claim's words are about."""
    alike = claimed.kind is not QuantityKind.COUNT or _same_noun(claimed, match.printed)
    return match.stance is Stance.REFUTES and match.place.sentence.main and match.place.leant >= RIVAL and alike


def _supported(claimed: Quantity, match: _Match, inquiry: Inquiry) -> Iterator[Finding]:
    yield _finding(inquiry, claimed, match, Stance.SUPPORTS, match.kind)
    if match.kind is Kind.MATCH and claimed.hedge is not match.printed.hedge:
        firm = (Hedge.EXACT, Hedge.APPROXIMATE)
        if claimed.hedge not in firm or match.printed.hedge not in firm:
            yield _finding(inquiry, claimed, match, Stance.NEUTRAL, Kind.BOUND)


def _finding(inquiry: Inquiry, claimed: Quantity, match: _Match | None, stance: Stance, kind: Kind) -> Finding:
    return tell(IDENT, inquiry, claimed, stance, kind, match.place if match else None)


def _is_conversion(inquiry: Inquiry, claimed: Quantity) -> bool:
    """The article's own conversion: "€105 million (~$113M)", of which the page prints only the first."""
    if claimed.kind is not QuantityKind.MONEY:
        return False
    claim = inquiry.claim
    start = claim.place_of(claimed).start
    return any(
        isinstance(other, Quantity)
        and other.kind is QuantityKind.MONEY
        and other.unit != claimed.unit
        and claim.text[claim.place_of(other).end : start].strip() in ("(", "(or", "or", "(about", "/")
        for other in claim.facts
    )


def _proof(inquiry: Inquiry, claimed: Quantity, matches: list[_Match]) -> _Match | None:
    """The figure that contradicts the claim beyond doubt: of the same thing, in the main text, no equal anywhere."""
    if any(m.stance is Stance.SUPPORTS or _is_printed(claimed, m) for m in matches):
        return None
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed]
    sure = [
        match
        for match in matches
        if _may_refute(inquiry, claimed, match)
        and not _is_derived(claimed, match, matches)
        and not any(compare(other, match.printed) == SAME for other in others)
        and _is_sure(inquiry, claimed, match)
    ]
    return max(sure, key=lambda m: (m.kind in _BY_DIGITS, *_firmness(inquiry, claimed, m)), default=None)


def _is_printed(claimed: Quantity, match: _Match) -> bool:
    """Whether the page has the value but leaves it open: "up to 20 %" for 20 %, "$20" for $20 a month."""
    return match.stance is Stance.NEUTRAL and claimed.value is not None and claimed.value == match.printed.value


def _may_refute(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    """Whether the page's figure is whole, in the article itself, and about the claim's subject and period."""
    return (
        match.stance is Stance.REFUTES
        and match.place.sentence.main
        and not _is_broken(inquiry, match.printed)
        and same_subject(inquiry, match.place)
        and same_period(inquiry, match.place, in_clause=False)
        and _is_age(inquiry.claim.text, inquiry.claim.place_of(claimed).end)
        is _is_age(inquiry.page.document.text, match.printed.span.end)
        and _compares(inquiry.claim.text, inquiry.claim.place_of(claimed).end)
        is _compares(inquiry.page.document.text, match.printed.span.end)
    )


def _is_age(text: str, end: int) -> bool:
    """Whether years are somebody's age: "the 39-year-old"."""
    return bool(_AGED.match(text, end))


def _compares(text: str, end: int) -> bool:
    """Whether a figure tells the distance between two others: "$20 million more than"."""
    return bool(_COMPARED.match(text, end))


def _is_derived(claimed: Quantity, match: _Match, matches: list[_Match]) -> bool:
    """Whether the figure is the sum or the difference of two that stand in one sentence: the article reckoned it."""
    beside = [m.printed.value for m in matches if m.place.sentence is match.place.sentence and m.printed.value]
    return any(claimed.value in (one + other, one - other) for one, other in permutations(beside, 2))


def _is_broken(inquiry: Inquiry, printed: Quantity) -> bool:
    """Whether a figure may be a piece of a longer one that the page has torn apart: "3, 800", "98. 7 per cent"."""
    text, span = inquiry.page.document.text, printed.span
    before, after = text[max(0, span.start - _TORN_REACH) : span.start], text[span.end : span.end + _TORN_REACH]
    return bool(_TORN_BEFORE.search(before) or _TORN_AFTER.match(after))


def _changed_places(inquiry: Inquiry, claimed: Quantity, matches: list[_Match]) -> _Match | None:
    """Another figure of the claim right where the claim has this one, while this one stands where that should.

    "Lost $3 billion on $6 billion in revenue" for "lost $6 billion on $3 billion in revenue".
    """
    same = [match for match in matches if match.stance is Stance.SUPPORTS]
    if any(sum(slot(inquiry, claimed, match.place)) > 1 for match in same):
        return None
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed]
    for match in matches:
        left, right = slot(inquiry, claimed, match.place)
        if min(left, right) < 1 or match.place.tight < SURE or not _may_refute(inquiry, claimed, match):
            continue
        swapped = [other for other in others if compare(other, match.printed) == SAME]
        if any(sum(slot(inquiry, other, there.place)) > 1 for other in swapped for there in same):
            return match
    return None


def _firmness(inquiry: Inquiry, claimed: Quantity, match: _Match) -> tuple[int, float]:
    return sum(slot(inquiry, claimed, match.place)), match.place.tight


def _is_sure(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    place = match.place
    if match.kind in _BY_DIGITS and is_telling(claimed):
        return place.leant >= SURE_BY_DIGITS
    if claimed.kind is QuantityKind.COUNT and not _same_noun(claimed, match.printed):
        return False
    if dated_alone(inquiry, place) or not beside_same_names(inquiry, claimed, place):
        return False
    left, right = slot(inquiry, claimed, place)
    if place.tight >= SURE and (left >= 1 or match.kind is Kind.BOUND) and left + right >= 2:
        return True
    return _is_firmly_tied(inquiry, claimed, match)


def _is_firmly_tied(inquiry: Inquiry, claimed: Quantity, match: _Match) -> bool:
    """Whether nearly all that the claim says of its figure is said of the page's, in whatever order."""
    least = FIRM_COUNT if claimed.kind is QuantityKind.COUNT else FIRM
    return match.place.leant >= SURE and tie(inquiry, claimed, match.place).firm >= least


def _same_noun(claimed: Quantity, printed: Quantity) -> bool:
    return claimed.unit is not None and printed.unit is not None and stem(claimed.unit) == stem(printed.unit)


def _neutral(matches: list[_Match]) -> _Match | None:
    return next((m for m in matches if m.stance is Stance.NEUTRAL and m.place.near >= BOUND), None)
