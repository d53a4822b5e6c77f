"""Figures: value, scale word, currency and unit, compared as written."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.checks.comparing.compare import SAME, compare
from auditor.checks.figuring.acknowledged import misprints
from auditor.checks.figuring.contradicted_figures import FIRM, changed_places, copied, is_sure, may_refute, proof
from auditor.checks.figuring.derived import derived
from auditor.checks.figuring.figures_there import Match, is_near, matches_of, same_noun
from auditor.checks.figuring.ordinals import counts_the_same, is_in_its_place
from auditor.checks.figuring.range_ends import told_apart
from auditor.checks.placing.attachment import FIRMER, better_tied, tie, words_beside
from auditor.checks.placing.binding import BOUND, SURE, Place
from auditor.checks.placing.columns import belongs_elsewhere, is_beside_named
from auditor.checks.placing.subjects import of_somebody_else
from auditor.checks.placing.twins import disguise_note
from auditor.checks.telling import tell, tell_strayed
from auditor.model import Finding, Hedge, Inquiry, Kind, Name, Quantity, QuantityKind, Stance

IDENT = "quantities"
SUMMARY = "The page prints the figure that the claim gives, in the same unit and about the same thing."

# A different figure in a passage this close is worth showing, though it proves nothing.
WORTH_SHOWING = 0.5
# What a sentence must hold of the claim for a figure of it to be taken for the claim's.
RIVAL = 0.2
# What a sentence must hold of a claim to say it all in nearly its words.
COPIED = 0.75
# Of many equal figures on a page (a long table) no more are asked whose they are; the best bound come first.
_MOST_ASKED = 24


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each figure of the claim; a second one where only a bound or hedge differs."""
    admitted = misprints(inquiry.claim)
    for claimed in inquiry.claim.facts:
        if isinstance(claimed, Quantity) and claimed not in admitted:
            there = (*matches_of(inquiry, claimed), *told_apart(inquiry, claimed))
            matches = [m for m in there if not _is_admitted(m.printed, admitted)]
            if note := disguise_note(inquiry.claim.text, inquiry.claim.place_of(claimed)):
                yield tell(IDENT, inquiry, claimed, Stance.NEUTRAL, Kind.ABSENT, note=note)
            elif claimed.kind is QuantityKind.ORDINAL:
                yield from _examine_ordinal(inquiry, claimed, matches)
            else:
                yield from _examine_one(inquiry, claimed, matches)


def _is_admitted(printed: Quantity, admitted: tuple[Quantity, ...]) -> bool:
    """A page's own misprint, which the claim names as one, is no evidence about its other figures."""
    return any(compare(misprint, printed) == SAME for misprint in admitted)


def _examine_one(inquiry: Inquiry, claimed: Quantity, matches: list[Match]) -> Iterator[Finding]:
    if odd := copied(inquiry, claimed, matches):
        kind = odd.kind if odd.stance is Stance.REFUTES else Kind.VALUE
        yield _finding(inquiry, claimed, odd, Stance.REFUTES, kind)
        return
    supporting = [m for m in matches if m.stance is Stance.SUPPORTS and _is_bound(inquiry, claimed, m)][:_MOST_ASKED]
    elsewhere = _in_another_cell(inquiry, claimed, supporting, matches)
    if supporting and all(elsewhere):
        yield _of_another(inquiry, claimed, next(filter(None, elsewhere)))
        return
    supporting = [m for m, other in zip(supporting, elsewhere, strict=True) if other is None]
    if rival := supporting and changed_places(inquiry, claimed, matches):
        yield _finding(inquiry, claimed, rival, Stance.REFUTES, rival.kind)
    elif supporting:
        yield from _tied(inquiry, claimed, supporting, matches)
    elif _is_conversion(inquiry, claimed):
        yield _finding(inquiry, claimed, None, Stance.NEUTRAL, Kind.CONVERSION)
    elif reckoned := derived(IDENT, inquiry, claimed):
        yield reckoned
    elif proven := proof(inquiry, claimed, matches):
        yield _finding(inquiry, claimed, proven, Stance.REFUTES, proven.kind)
    elif stray := next((m for m in matches if _is_strayed(inquiry, claimed, m)), None):
        yield tell_strayed(IDENT, inquiry, claimed, stray.place)
    elif near := _neutral(matches):
        yield _finding(inquiry, claimed, near, Stance.NEUTRAL, near.kind)
    else:
        other = next((m for m in matches if m.stance is Stance.REFUTES and m.place.tight >= WORTH_SHOWING), None)
        yield _finding(inquiry, claimed, other, Stance.NEUTRAL, Kind.ABSENT)


def _examine_ordinal(inquiry: Inquiry, claimed: Quantity, matches: list[Match]) -> Iterator[Finding]:
    """The same ordinal in nearly the claim's words, or another one in its place; else silence: it says little.

    A claim that has no other figure, date or quotation needs to be nearly copied: there the wording decides.
    """
    alike = [m for m in matches if m.stance is Stance.SUPPORTS and counts_the_same(inquiry, claimed, m)]
    own = max((m for m in alike if _is_bound(inquiry, claimed, m)), key=lambda m: m.place.leant, default=None)
    other = next((m for m in matches if is_in_its_place(inquiry, claimed, m)), None)
    if other and (own is None or own.place.leant + FIRMER < other.place.leant):
        yield _finding(inquiry, claimed, other, Stance.NEUTRAL, Kind.VALUE)
    elif own and own.place.leant >= (SURE if _has_another(inquiry, claimed) else COPIED):
        yield _finding(inquiry, claimed, own, Stance.SUPPORTS, own.kind)


def _has_another(inquiry: Inquiry, claimed: Quantity) -> bool:
    return any(fact is not claimed and not isinstance(fact, Name) for fact in inquiry.claim.facts)


def _is_bound(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether the page's equal figure speaks of what the claim speaks of."""
    return is_near(inquiry, claimed, match) and not of_somebody_else(inquiry, claimed, match.place)


def _is_strayed(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether the page has the figure, but of somebody else."""
    same = match.stance is Stance.SUPPORTS and is_near(inquiry, claimed, match)
    return same and of_somebody_else(inquiry, claimed, match.place)


def _tied(inquiry: Inquiry, claimed: Quantity, supporting: list[Match], matches: list[Match]) -> Iterator[Finding]:
    """The equal figure that is best tied to the claim's words, or another figure to which they belong instead."""
    own = max((tie(inquiry, claimed, match.place) for match in supporting), key=lambda tied: tied.firm)
    rival = better_tied(inquiry, claimed, own, _rivals(inquiry, claimed, own.place, matches))
    if rival is None:
        yield from _supported(claimed, next(m for m in supporting if m.place is own.place), inquiry)
        return
    yield _of_another(inquiry, claimed, next(m for m in matches if m.place is rival.place))


def _of_another(inquiry: Inquiry, claimed: Quantity, match: Match) -> Finding:
    """The finding that the page has the claim's figure for something else, and `match` for this."""
    firm = tie(inquiry, claimed, match.place).firm >= FIRM or is_sure(inquiry, claimed, match)
    proven = firm and may_refute(inquiry, claimed, match)
    kind = match.kind if proven else Kind.SUBJECT
    return _finding(inquiry, claimed, match, Stance.REFUTES if proven else Stance.NEUTRAL, kind)


def _in_another_cell(
    inquiry: Inquiry, claimed: Quantity, equal: list[Match], matches: list[Match]
) -> list[Match | None]:
    """For each equal figure the one of the row, column or list item that the claim names, where it is another."""
    if not equal:
        return []
    others = [m for m in matches if m.stance is Stance.REFUTES and m.place.sentence.main]
    there = [m.place for m in others]
    beside = words_beside(inquiry, claimed)
    meant = [belongs_elsewhere(inquiry, beside, match.place, there) for match in equal]
    return [next((m for m in others if m.place is place), None) for place in meant]


def _rivals(inquiry: Inquiry, claimed: Quantity, own: Place[Quantity], matches: list[Match]) -> list[Place[Quantity]]:
    places = [match.place for match in matches if _is_rival(claimed, match)]
    return [place for place in places if not is_beside_named(inquiry, own, place)]


def _is_rival(claimed: Quantity, match: Match) -> bool:
    """Whether another figure of the article itself could be what the claim's words are about."""
    alike = claimed.kind is not QuantityKind.COUNT or same_noun(claimed, match.printed)
    return match.stance is Stance.REFUTES and match.place.sentence.main and match.place.leant >= RIVAL and alike


def _supported(claimed: Quantity, match: Match, inquiry: Inquiry) -> Iterator[Finding]:
    yield _finding(inquiry, claimed, match, Stance.SUPPORTS, match.kind)
    if match.kind is Kind.MATCH and claimed.hedge is not match.printed.hedge:
        firm = (Hedge.EXACT, Hedge.APPROXIMATE)
        if claimed.hedge not in firm or match.printed.hedge not in firm:
            yield _finding(inquiry, claimed, match, Stance.NEUTRAL, Kind.BOUND)


def _finding(inquiry: Inquiry, claimed: Quantity, match: Match | None, stance: Stance, kind: Kind) -> Finding:
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


def _neutral(matches: list[Match]) -> Match | None:
    return next((m for m in matches if m.stance is Stance.NEUTRAL and m.place.near >= BOUND), None)
