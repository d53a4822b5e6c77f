"""A claimed figure that the page does not print, reckoned in one step from two figures of one passage.

A reckoning supports and never contradicts: which two figures a writer meant nobody can prove from their absence.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby

from auditor.checks.comparing.arithmetic import agrees, is_before
from auditor.checks.figuring.operations import Asked, Operation, asked
from auditor.checks.figuring.reckoning import Reckoning, reckonings
from auditor.checks.placing.binding import BOUND, Place, places
from auditor.checks.telling import tell_reckoned
from auditor.model import Finding, Inquiry, Quantity, QuantityKind, Sentence
from auditor.text.words import stems

# How many of the best bound sentences may hold the two figures; the first that answers the claim's words decides.
_BEST = 3
# Besides the passage's bond to the claim, words that both say: one alone is met by chance.
_SHARED_WORDS = 2
_UNTOLD = stems("more less fewer up down total rise fall increase percent point year million billion")
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}
_LARGE = ((9, "billion"), (6, "million"))


def derived(check: str, inquiry: Inquiry, claimed: Quantity) -> Finding | None:
    """The finding that two figures of one passage make the claimed one; None where they do not, or may not be meant."""
    if claimed.value is None:
        return None
    for question in asked(inquiry.claim, claimed):
        for there in _closest(inquiry, claimed):
            if made := tuple(reckonings(inquiry, claimed, question, there)):
                if all(_agrees(inquiry, claimed, question, one) for one in made) and _shares(inquiry, claimed, made[0]):
                    return _told(check, inquiry, claimed, made[0])
                break
    return None


def _closest(inquiry: Inquiry, claimed: Quantity) -> list[tuple[Place[Quantity], ...]]:
    """The figures of the sentences that come closest to the claim, best first."""
    bound = [p for p in places(inquiry, claimed) if p.near >= BOUND and p.sentence.main]
    bound.sort(key=lambda place: (-place.near - place.tight, place.sentence.span))
    groups = groupby(bound, key=lambda place: place.sentence.span)
    return [tuple(group) for _, group in groups][:_BEST]


def _agrees(inquiry: Inquiry, claimed: Quantity, question: Asked, reckoning: Reckoning) -> bool:
    before = inquiry.claim.text[: inquiry.claim.place_of(claimed).start]
    in_percent = question.operation in (Operation.SHARE, Operation.CHANGE)
    as_value = None
    if claimed.value and in_percent and claimed.kind is QuantityKind.FRACTION:
        as_value = claimed.value * 100
    elif claimed.value and claimed.kind is QuantityKind.BASIS_POINT:
        as_value = claimed.value / 100
    return agrees(claimed, reckoning.value, as_value=as_value, not_yet=is_before(before)) or (
        question.operation is Operation.TIMES
        and not question.over_time
        and (claimed.value or 1) < 1
        and agrees(claimed, 1 / reckoning.value, not_yet=is_before(before))
    )


def _shares(inquiry: Inquiry, claimed: Quantity, reckoning: Reckoning) -> bool:
    """Whether the passage shares words with the claim, figures that both give among them."""
    sentences = {term.place.sentence.span: term.place.sentence for term in reckoning.terms}.values()
    ours = {fact.value for fact in inquiry.claim.facts if isinstance(fact, Quantity) and fact is not claimed}
    named = len(ours & {term.value for term in reckoning.terms})
    return len(_shared(inquiry, sentences)) + named >= _SHARED_WORDS


def _shared(inquiry: Inquiry, sentences: Iterable[Sentence]) -> frozenset[str]:
    there = frozenset().union(*(sentence.stems | sentence.leans_on for sentence in sentences))
    return stems(inquiry.claim.text) & there - _UNTOLD


def _told(check: str, inquiry: Inquiry, claimed: Quantity, reckoning: Reckoning) -> Finding:
    first = reckoning.terms[0]
    return tell_reckoned(
        check,
        inquiry,
        claimed,
        first.place,
        tuple(term.span for term in reckoning.terms),
        reckoning.result.format(_measured(claimed, reckoning)),
    )


def _measured(claimed: Quantity, reckoning: Reckoning) -> str:
    """The result with its unit, where it is of the claim's: money names its currency, a gap of shares its points."""
    figure = _figure(reckoning.value)
    if not reckoning.result.endswith("{}"):  # a share or a multiple: its sentence says so itself
        return figure
    if claimed.kind is QuantityKind.MONEY and claimed.unit:
        sign = _SIGNS.get(claimed.unit)
        return f"{sign}{figure}" if sign else f"{figure} {claimed.unit}"
    if reckoning.terms[0].kind is QuantityKind.PERCENT:
        return f"{figure} percentage points"
    return f"{figure} {claimed.unit}" if claimed.kind is QuantityKind.MEASURE and claimed.unit else figure


def _figure(value: Decimal) -> str:
    """A value as an editor writes it: "30 million", "1,754", "0.25"."""
    for power, word in _LARGE:
        if value >= Decimal(10) ** power:
            return f"{_figure(value.scaleb(-power))} {word}"
    return f"{round(value, 2).normalize():,f}"
