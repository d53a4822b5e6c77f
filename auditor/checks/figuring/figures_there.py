"""The page's figures that can be compared with one of the claim's, and which of them stand near its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.comparing.compare import SAME, digits_of
from auditor.checks.placing.answers import answers
from auditor.checks.placing.binding import BOUND, Place
from auditor.checks.placing.subjects import names_in, same_period
from auditor.checks.placing.twins import disguised_figures
from auditor.model import Inquiry, Kind, Quantity, QuantityKind, Stance
from auditor.text.words import kin, stems

# Counts below a hundred stand on every page: they need more of the claim around them. A figure of three digits, or
# of two and a scale word, hardly meets its equal by chance, and needs less.
SMALL_COUNT = 100
BOUND_SMALL = 0.45
BOUND_TELLING = 0.15
_NOT_PER_WHAT = (Stance.NEUTRAL, Kind.PER)


@dataclass(frozen=True, slots=True)
class Match:
    """A figure of the page that can be compared with the claim's, and what it says to it."""

    place: Place[Quantity]
    stance: Stance
    kind: Kind

    @property
    def printed(self) -> Quantity:
        """The page's figure."""
        return self.place.fact


def matches_of(inquiry: Inquiry, claimed: Quantity) -> Iterator[Match]:
    """The page's figures that can be compared; one in look-alike letters is no evidence either way."""
    disguised = disguised_figures(inquiry.page)
    for place, comparison in answers(inquiry, claimed):
        if comparison == _NOT_PER_WHAT and _follows_one_per(inquiry, claimed, place):
            comparison = SAME
        if place.fact.span not in disguised:
            yield Match(place, *comparison)


def _follows_one_per(inquiry: Inquiry, claimed: Quantity, place: Place[Quantity]) -> bool:
    """Whether a figure without its "a night" stands after one that says it: "142 euros a night … to 118"."""
    at, own = place.fact.span.start, place.fact
    sentences = (s for s in inquiry.page.sentences if s.block.span == place.sentence.block.span)
    before = (f for s in sentences for f in s.facts if isinstance(f, Quantity) and f.span.start < at and f.per)
    return {f.per for f in before if f.kind is own.kind and own.unit in (None, f.unit)} == {claimed.per}


def same_noun(claimed: Quantity, printed: Quantity) -> bool:
    """Whether both count the same sort of thing, and say which."""
    return claimed.unit is not None and printed.unit is not None and kin(claimed.unit) == kin(printed.unit)


def is_near(inquiry: Inquiry, claimed: Quantity, match: Match) -> bool:
    """Whether enough of the claim stands around the page's figure, and its period is not another one.

    A telling figure beside a name of the claim is its figure in whatever words: "Rossetti gets 215,000 euros" for
    "Rossetti leaves with prize money of 215,000 euros".
    """
    near = match.place.near >= _bound(claimed, match) or (_is_telling(claimed) and _beside_name(inquiry, match))
    return near and same_period(inquiry, match.place, in_clause=True)


def _beside_name(inquiry: Inquiry, match: Match) -> bool:
    sentence = match.place.sentence
    there = sentence.stems | sentence.leans_on
    return sentence.main and any(name & there for name in names_in(inquiry.claim.facts))


def _is_telling(claimed: Quantity) -> bool:
    return len(digits_of(claimed)) + (claimed.scale > 0) >= 3


def _bound(claimed: Quantity, match: Match) -> float:
    if _is_telling(claimed):
        return BOUND_TELLING
    small = claimed.kind is QuantityKind.COUNT and (claimed.value or SMALL_COUNT) < SMALL_COUNT
    named = claimed.unit and kin(claimed.unit) in stems(match.place.evidence.text)
    return BOUND_SMALL if small and not named else BOUND
