"""Another name where the claim has one: in the same office, as the leader of the same deal, or amid the same words."""

from __future__ import annotations

import re

from auditor.checks.naming.name_forms import is_adjective, letters, same_name
from auditor.checks.naming.named_with import is_spelt_alike
from auditor.checks.placing.binding import BOUND, SURE, Place, slot
from auditor.facts.names.roles import HELD_BY_ONE, office
from auditor.facts.names.words import LAST_OF_BODY, LEGAL_FORMS
from auditor.model import Inquiry, Name, Span
from auditor.text.overlap import coverage
from auditor.text.words import stems

# A name stands for another where the sentence is nearly the claim's and the words around both are the same.
NEAR_COPY = 0.75
SAME_SLOT = 3
_SAYING = re.compile(r"\b(?:said|says|told|tells|added|adds|wrote|writes|warned|according to)\b")
_SAYING_REACH = 16
_FORMER = re.compile(
    r"\b(?:former|formerly|ex-|then|outgoing|incoming|previous|until|predecessor|successor|next)", re.IGNORECASE
)
_FORMER_REACH = 45
_LED = re.compile(r"\bled by ?$|^ ?(?:led|leads|leading)\b", re.IGNORECASE)


def in_place_of(inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], *, known: bool) -> Place[Name] | None:
    """The page's name where the claim has this one: in the same office, as the same leader, or amid the same words."""
    claimed = [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]
    in_office = any(place.fact.role and same_name(name, place.fact) for place in there)
    may_hold = not in_office and _may_hold(name)
    may_lead = _leads(inquiry.claim.text, inquiry.claim.place_of(name))
    may_be_meant = not known and not _speaks(inquiry, name)
    for place in there:
        may_stand_for = (
            (may_hold and place.fact.role is not None)
            or (may_lead and place.leant >= SURE)
            or (may_be_meant and place.tight >= NEAR_COPY)
        )
        if (
            not may_stand_for
            or not place.sentence.main
            or _is_adjective(inquiry, place)
            or any(same_name(fact, place.fact) for fact in claimed)
        ):
            continue
        if may_hold and _holds_office(inquiry, name, place):
            return place
        if may_lead and not known and _leads_instead(inquiry, name, place, there):
            return place
        if may_be_meant and _is_near_copy(inquiry, place) and _fills_the_slot(inquiry, name, place):
            return place
    return None


def displacing(
    inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> Place[Name] | None:
    """Another name where the page comes closest to the claim, though the claim's stands elsewhere on it.

    No contradiction: both may be names of one thing ("Facebook" and "Meta").
    """
    claimed = [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]
    closest = max((place.tight for place in same), default=0.0)
    for place in there:
        if place.tight <= closest or place.tight < NEAR_COPY or _is_adjective(inquiry, place):
            continue
        stranger = not any(same_name(fact, place.fact) for fact in claimed)
        if stranger and _fills_the_slot(inquiry, name, place):
            return place
    return None


def _is_adjective(inquiry: Inquiry, place: Place[Name]) -> bool:
    return is_adjective(inquiry.page.document.text, place.fact.span)


def _may_hold(name: Name) -> bool:
    """Whether the claim gives the name an office that one person holds at a time."""
    return name.role is not None and not name.qualifier and office(name.role) in HELD_BY_ONE and not _is_body(name)


def _holds_office(inquiry: Inquiry, name: Name, place: Place[Name]) -> bool:
    """Whether the page gives the claim's office, of the same organisation, to the person at `place`, and now."""
    role = place.fact.role
    if name.role is None or role is None or office(name.role) != office(role):
        return False
    if place.fact.qualifier or _is_body(place.fact):
        return False
    text = inquiry.page.document.text
    around = text[max(0, place.fact.span.start - _FORMER_REACH) : place.fact.span.end + _FORMER_REACH]
    return not _FORMER.search(around) and place.near >= BOUND and _same_body(inquiry, name, place)


def _is_body(name: Name) -> bool:
    """Whether a name is a company's or a council's: "chair of the Regional Council" is no name of a chair."""
    return not LAST_OF_BODY.isdisjoint(name.words.split()) or not LEGAL_FORMS.isdisjoint(letters(name.words).split())


def _same_body(inquiry: Inquiry, name: Name, place: Place[Name]) -> bool:
    """Whether another name of the claim stands in the sentence or the title; the claim may have no other."""
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Name) and fact is not name]
    known = place.sentence.stems | inquiry.page.title
    return not others or any(stems(other.words) <= known for other in others)


def _leads_instead(inquiry: Inquiry, name: Name, place: Place[Name], there: tuple[Place[Name], ...]) -> bool:
    """The claim says that X led; the page says, in a sentence about the same, that Y led, and nowhere that X did."""
    if place.leant < SURE:
        return False
    text = inquiry.page.document.text
    leaders = [p for p in there if _leads(text, p.fact.span)]
    return place in leaders and not any(same_name(name, p.fact) for p in leaders)


def _leads(text: str, span: Span) -> bool:
    return bool(_LED.search(text[max(0, span.start - 8) : span.start]) or _LED.match(text[span.end : span.end + 9]))


def _fills_the_slot(inquiry: Inquiry, name: Name, place: Place[Name]) -> bool:
    """Whether the sentence is nearly the claim's and has this name amid the same words, and the claim's nowhere."""
    if place.tight < NEAR_COPY or sum(slot(inquiry, name, place)) < SAME_SLOT:
        return False
    sentence = letters(place.sentence.span.of(inquiry.page.document.text))
    written, other = letters(name.words), place.fact.span.of(inquiry.page.document.text)
    return not is_spelt_alike(name.words, other) and f" {written} " not in f" {sentence} "


def _is_near_copy(inquiry: Inquiry, place: Place[Name]) -> bool:
    """Whether the sentence holds nearly all of the claim even with the missing name counted: a short one never does."""
    return coverage(inquiry.wanted, place.sentence.stems, inquiry.page.title) >= NEAR_COPY


def _speaks(inquiry: Inquiry, name: Name) -> bool:
    """Whether the claim has the name say something: a body and its spokesman are one speaker."""
    text, place = inquiry.claim.text, inquiry.claim.place_of(name)
    before, after = text[max(0, place.start - _SAYING_REACH) : place.start], text[place.end : place.end + _SAYING_REACH]
    return bool(_SAYING.search(f"{before}|{after}"))
