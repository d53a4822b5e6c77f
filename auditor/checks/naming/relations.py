"""Another name in the claim's very relation: led by whom, founded by whom, bought by whom, born where.

A page of a dozen deals holds many leaders; that one of them stands on it says nothing of the others' deals.
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.checks.naming.name_forms import is_adjective, letters, same_name
from auditor.checks.naming.named_with import claimed_names, is_linked, is_spelt_alike, others, speaks_of
from auditor.checks.naming.relation_words import (
    ANY_AFTER,
    ANY_BEFORE,
    CAME_TO,
    LISTED,
    RELATIONS,
    TAKING_PART,
    TOOK_PART,
    Relation,
)
from auditor.checks.placing.binding import SURE, Place
from auditor.model import Inquiry, Name, Sentence, Span

_REACH = 60
# The share of the claim's weight that a sentence and what it leans on must hold to speak of the same at all.
SPOKEN_OF = 0.4


def in_relation_instead(
    inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> tuple[Place[Name], bool] | None:
    """Whom the page has in the name's relation with the claim's subject, and whether that is beyond dispute.

    "Glean’s round was led by Thrive" · "Glean announced a round led by Wellington. … Cursor’s was led by Thrive."
    None where the name itself may have the relation: both stand in a sentence that speaks of any other of the claim's
    names, or on a page whose title does.
    """
    claim = inquiry.claim
    for relation in relations_at(claim.text, claim.place_of(name), _places_of(inquiry)):
        ours = [
            place
            for place in same
            if place.sentence.main
            and _mentions(inquiry, relation, place.sentence)
            and not _took_part(inquiry, relation, place)
        ]
        if any(speaks_of(inquiry, name, place.sentence) for place in ours):
            continue
        theirs = list(_instead(inquiry, name, relation, there, same))
        if theirs:
            best = max(theirs, key=lambda place: place.leant)
            return best, _is_sure(inquiry, relation, best, theirs, same)
    return None


def with_another_only(inquiry: Inquiry, name: Name, same: list[Place[Name]]) -> Place[Name] | None:
    """Where the page has the name in its relation, though only with strangers in paragraphs of their own.

    "Solenne’s round was led by Brightmoor" · "Cartwheel announced a round led by Brightmoor. … Solenne added €18m."
    """
    claim, main = inquiry.claim, [place for place in same if place.sentence.main]
    if not main or not others(inquiry, name) or any(speaks_of(inquiry, name, place.sentence) for place in main):
        return None
    for relation in relations_at(claim.text, claim.place_of(name), _places_of(inquiry)):
        if all(
            _mentions(inquiry, relation, place.sentence) and _is_of_a_stranger(inquiry, place) for place in main
        ) and _has_paragraph(inquiry, name):
            return main[0]
    return None


def relations_at(text: str, span: Span, names: tuple[Span, ...]) -> Iterator[Relation]:
    """The relations in which the name at `span` stands; `names` are the places of all names, to walk back a list."""
    start = _list_start(text, span, names)
    before, after = text[max(0, start - _REACH) : start], text[span.end : span.end + _REACH]
    if not (ANY_BEFORE.search(before) or ANY_AFTER.search(after)):
        return
    for relation in RELATIONS:
        if relation.before.search(before) or relation.after.match(after):
            yield relation


def _list_start(text: str, span: Span, names: tuple[Span, ...]) -> int:
    start = span.start
    for other in sorted((one for one in names if one.end <= span.start), reverse=True):
        if not LISTED.fullmatch(text, other.end, start):
            break
        start = other.start
    return start


def _places_of(inquiry: Inquiry) -> tuple[Span, ...]:
    return tuple(inquiry.claim.place_of(fact) for fact in claimed_names(inquiry))


def _mentions(inquiry: Inquiry, relation: Relation, sentence: Sentence) -> bool:
    return bool(relation.mention.search(sentence.span.of(inquiry.page.document.text)))


def _instead(
    inquiry: Inquiry, name: Name, relation: Relation, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> Iterator[Place[Name]]:
    """The strangers who have the relation in a sentence about the claim's subject that does not hold the name."""
    text, claimed = inquiry.page.document.text, claimed_names(inquiry)
    held = [place for place in same if not _took_part(inquiry, relation, place)]
    holding = {place.sentence.span for place in held}
    blocks = {place.sentence.block.span for place in held if _mentions(inquiry, relation, place.sentence)}
    for place in there:
        fact, sentence = place.fact, place.sentence
        if not sentence.main or place.leant < SPOKEN_OF or sentence.span in holding:
            continue
        if is_adjective(text, fact.span) or text[fact.span.end : fact.span.end + 1] in ("'", "’"):
            continue
        if sentence.block.span in blocks or any(same_name(one, fact) for one in claimed):
            continue
        if relation not in relations_at(text, fact.span, _names_in(sentence)) or is_spelt_alike(name.words, fact.words):
            continue
        if _names_subject(inquiry, name, sentence):
            yield place


def _names_subject(inquiry: Inquiry, name: Name, sentence: Sentence) -> bool:
    """Whether the sentence names, or leans on, another name of the claim; that of the page's title goes unsaid."""
    rest = others(inquiry, name)
    return any(stems <= sentence.stems | sentence.leans_on or stems <= inquiry.page.title for stems in rest)


def _is_sure(
    inquiry: Inquiry, relation: Relation, best: Place[Name], theirs: list[Place[Name]], same: list[Place[Name]]
) -> bool:
    """Whether no other may have it too: one list of one sentence, and names that the page never has together."""
    if not relation.sole or best.leant < SURE or any(place.sentence is not best.sentence for place in theirs):
        return False
    linked = [place for place in same if not _took_part(inquiry, relation, place)]
    if not same or is_linked(inquiry, linked, best):
        return False
    text = inquiry.page.document.text
    if relation.ident == "born":  # who was born in Leeds was born in Yorkshire too
        return any(CAME_TO.search(text, max(0, p.fact.span.start - _REACH), p.fact.span.start) for p in same)
    return relation.ident == "led" or any(_mentions(inquiry, relation, place.sentence) for place in same)


def _took_part(inquiry: Inquiry, relation: Relation, place: Place[Name]) -> bool:
    """Whether the sentence has the name only among those who joined a leader."""
    text, sentence, own = inquiry.page.document.text, place.sentence.span, place.fact.span
    if relation.ident != "led" or relation in relations_at(text, own, _names_in(place.sentence)):
        return False
    return bool(TOOK_PART.search(text, sentence.start, own.start) or TAKING_PART.match(text, own.end, sentence.end))


def _names_in(sentence: Sentence) -> tuple[Span, ...]:
    return tuple(fact.span for fact in sentence.facts if isinstance(fact, Name))


def _is_of_a_stranger(inquiry: Inquiry, place: Place[Name]) -> bool:
    """Whether the paragraph opens with a name that the claim does not have: it is that one's."""
    block, text = place.sentence.block.span, inquiry.page.document.text
    facts = (fact for s in inquiry.page.sentences if block.covers(s.span) for fact in s.facts)
    first = next((fact for fact in facts if isinstance(fact, Name)), None)
    if first is None or first.span.start - block.start > _REACH or is_adjective(text, first.span):
        return False
    return not same_name(first, place.fact) and not any(same_name(one, first) for one in claimed_names(inquiry))


def _has_paragraph(inquiry: Inquiry, name: Name) -> bool:
    """Whether another name of the claim opens a paragraph of the article: the page tells its matter by itself."""
    text = inquiry.page.document.text
    openings = [
        letters(text[s.block.span.start : s.block.span.start + _REACH]) for s in inquiry.page.sentences if s.main
    ]
    rest = [letters(one.words) for one in claimed_names(inquiry) if not same_name(one, name)]
    return any(f" {words} " in f" {opening} " for words in rest for opening in openings)
