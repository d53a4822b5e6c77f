"""What the figures of one sentence make by the operation that a claim speaks of, where its words single them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from auditor.checks.comparing.arithmetic import change, difference, ratio
from auditor.checks.figuring.operations import Asked, Operation, is_points
from auditor.checks.figuring.orientation import both_told, compares, subject
from auditor.checks.figuring.terms import Joined, Joint, Term, alike, is_compared, is_list, joined, terms
from auditor.checks.placing.binding import Place
from auditor.checks.placing.subjects import same_period
from auditor.model import DateRange, Inquiry, Quantity, QuantityKind
from auditor.text.words import kin, stems

# More figures than these are a table, in which some always make the sum.
_MOST_SUMMANDS = 3


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A value, the figures that make it, and the words that say how, with room for it."""

    value: Decimal
    terms: tuple[Term, ...]
    result: str


def reckonings(
    inquiry: Inquiry, claimed: Quantity, question: Asked, there: tuple[Place[Quantity], ...]
) -> Iterator[Reckoning]:
    """What the figures of a sentence make by the claim's operation: all that its words leave open."""
    text = inquiry.page.document.text
    found = tuple(t for t in terms(there, text) if _may_enter(inquiry, t))
    pairs = joined(found, text)
    operation = question.operation
    if operation is Operation.TOTAL:
        yield from _totals(claimed, found, pairs, text)
    elif operation is Operation.SHARE:
        yield from (_share(p) for p in pairs if p.joint is Joint.PART and p.first.value)
    elif operation is Operation.BEFORE:
        yield from (_before(p) for p in pairs if p.joint is Joint.MOVE and _same_measure(inquiry, claimed, p.first))
    elif operation is Operation.WITHOUT:
        yield from (_rest(p) for p in pairs if p.joint is Joint.PART and _same_measure(inquiry, claimed, p.first))
    else:
        for pair in _compared(inquiry, claimed, question, found, pairs):
            if reckoned := _compare(inquiry, claimed, question, pair):
                yield reckoned


def _may_enter(inquiry: Inquiry, term: Term) -> bool:
    """Whether a figure is one to reckon with, and of a period that the claim names, if it fixes any."""
    dated = any(isinstance(fact, DateRange) and not fact.vague for fact in inquiry.claim.facts)
    return term.kind is not QuantityKind.MULTIPLE and (not dated or same_period(inquiry, term.place, in_clause=False))


def _compared(
    inquiry: Inquiry, claimed: Quantity, question: Asked, found: tuple[Term, ...], pairs: tuple[Joined, ...]
) -> list[Joined]:
    """The one pair that is compared; where several are, those with the figures that the claim names itself."""
    text = inquiry.page.document.text
    fit = [p for p in pairs if p.joint in (Joint.MOVED, Joint.COMPARED) and _fits(inquiry, claimed, question, p)]
    named = [p for p in fit if _named(inquiry, claimed, p)]
    if fit and not named:
        outside = [t for t in found if any(alike(t, p.first) for p in fit) and not any(_holds(p, t) for p in fit)]
        return fit if len(fit) == 1 and not any(is_compared(term, text) for term in outside) else []
    if named:
        best = max(_named(inquiry, claimed, pair) for pair in named)
        named = [pair for pair in named if _named(inquiry, claimed, pair) == best]
        ends = [t for t in found if alike(t, named[0].first) and is_compared(t, text)]
        return named if len(named) == 1 and (best == 2 or len(ends) < 2) else []
    alone = [term for term in found if _is_term(inquiry, claimed, question, term)]
    if len(alone) != 2 or question.over_time or question.operation is Operation.CHANGE or not alike(*alone):
        return []
    pair = Joined(alone[0], alone[1], Joint.NONE)
    if question.rises is not None and not compares(inquiry.claim):
        return []
    return (
        [pair]
        if _named(inquiry, claimed, pair)
        or both_told(inquiry, alone[0].span, alone[1].span, alone[0].place.sentence.span)
        else []
    )


def _holds(pair: Joined, term: Term) -> bool:
    return term in (pair.first, pair.second)


def _named(inquiry: Inquiry, claimed: Quantity, pair: Joined) -> int:
    """How many of the two figures the claim gives itself."""
    ours = {fact.value for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed}
    return len(ours & {pair.first.value, pair.second.value})


def _fits(inquiry: Inquiry, claimed: Quantity, question: Asked, pair: Joined) -> bool:
    """Whether both figures of a pair may be terms; a bare number has the noun of the other: "4,430 staff, 5,100"."""
    return all(_is_term(inquiry, claimed, question, term) for term in (pair.first, pair.second))


def _is_term(inquiry: Inquiry, claimed: Quantity, question: Asked, term: Term) -> bool:
    """Whether a figure may be a term: of the claimed figure's own kind, or for shares and multiples of any."""
    if is_points(inquiry.claim, claimed):
        return term.kind is QuantityKind.PERCENT
    if question.operation in (Operation.TIMES, Operation.CHANGE):
        return term.kind in (QuantityKind.MONEY, QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.RATE) or (
            question.operation is Operation.TIMES and term.kind is QuantityKind.PERCENT
        )
    return _same_measure(inquiry, claimed, term)


def _same_measure(inquiry: Inquiry, claimed: Quantity, term: Term) -> bool:
    if claimed.kind is not term.kind:
        return False
    if claimed.kind is not QuantityKind.COUNT:
        return term.unit in (claimed.unit, *claimed.other_units)
    if claimed.unit and term.unit:
        return kin(claimed.unit) == kin(term.unit)
    if claimed.unit:
        return kin(claimed.unit) in term.place.sentence.stems
    return term.unit is None or kin(term.unit) in stems(inquiry.claim.text)


def _compare(inquiry: Inquiry, claimed: Quantity, question: Asked, pair: Joined) -> Reckoning | None:
    """The reckoning of one pair, where the claim does not turn it round."""
    then, now = _in_order(inquiry, claimed, question, pair)
    if then is None or now is None:
        return None
    both = tuple(sorted((then, now), key=lambda term: term.span))
    if question.rises is not None and question.rises is not (now.value > then.value):
        return None
    if question.operation is Operation.DIFFERENCE:
        return Reckoning(difference(then.value, now.value), both, "the difference is {}")
    if question.operation is Operation.CHANGE:
        moved = change(then.value, now.value)
        return None if moved is None else Reckoning(abs(moved), both, f"{_way(moved)} of {{}} %")
    times = ratio(now.value, then.value)
    return Reckoning(times, both, "the one is {} times the other") if times else None


def _way(moved: Decimal) -> str:
    return "a rise" if moved > 0 else "a fall"


def _in_order(
    inquiry: Inquiry, claimed: Quantity, question: Asked, pair: Joined
) -> tuple[Term, Term] | tuple[None, None]:
    """What is compared with, and what is compared: as the claim's words tell them apart, else as the page's do."""
    sides = not question.over_time and (compares(inquiry.claim) or question.operation is Operation.TIMES)
    if sides and pair.first.span != pair.second.span:
        first, second = sorted((pair.first, pair.second), key=lambda term: term.span)
        of = subject(inquiry, claimed, first.span, second.span, first.place.sentence.span)
        if of is not None:
            return (second, first) if of == first.span else (first, second)
    if pair.joint is Joint.NONE and (question.rises is not None or question.operation is Operation.TIMES):
        return None, None
    return pair.first, pair.second


def _totals(claimed: Quantity, found: tuple[Term, ...], pairs: tuple[Joined, ...], text: str) -> Iterator[Reckoning]:
    """The sum of all figures of a kind in the sentence, where none is a part, a change or what is compared with."""
    for pair in pairs:
        if pair.joint is Joint.EACH and pair.second.unit == claimed.unit:
            yield Reckoning(pair.first.value * pair.second.value, (pair.first, pair.second), "together {}")
    summands = tuple(t for t in found if t.kind is claimed.kind and t.unit in (claimed.unit, *claimed.other_units))
    if claimed.kind is QuantityKind.COUNT:
        summands = tuple(t for t in found if t.kind is claimed.kind and _same_noun(t, claimed))
    joints = [pair for pair in pairs if pair.first in summands and pair.joint is not Joint.NONE]
    if 2 <= len(summands) <= _MOST_SUMMANDS and not joints and is_list(summands, text):
        yield Reckoning(sum((t.value for t in summands), Decimal(0)), summands, "together {}")


def _same_noun(term: Term, claimed: Quantity) -> bool:
    return term.unit is None or claimed.unit is None or kin(term.unit) == kin(claimed.unit)


def _share(pair: Joined) -> Reckoning:
    return Reckoning(pair.second.value / pair.first.value * 100, (pair.first, pair.second), "a share of {} %")


def _before(pair: Joined) -> Reckoning:
    moved = pair.second.value if pair.rises else -pair.second.value
    return Reckoning(pair.first.value - moved, (pair.first, pair.second), "before, it was {}")


def _rest(pair: Joined) -> Reckoning:
    return Reckoning(pair.first.value - pair.second.value, (pair.first, pair.second), "the rest is {}")
