"""With whom a page has a name: in a sentence, in its paragraph, in what the sentence leans on."""

from __future__ import annotations

from difflib import SequenceMatcher

from auditor.checks.naming.name_forms import letters, same_name
from auditor.checks.placing.binding import Place
from auditor.checks.placing.subjects import paragraph_stems
from auditor.model import Inquiry, Name, Sentence
from auditor.text.words import stems

# Two names of which this much is the same are two spellings of one: "Łukasz", "Lukasz".
SPELT_ALIKE = 0.8


def claimed_names(inquiry: Inquiry) -> list[Name]:
    """All names of the claim."""
    return [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]


def others(inquiry: Inquiry, name: Name) -> list[frozenset[str]]:
    """The stems of each of the claim's other names."""
    rest = (stems(one.words) for one in claimed_names(inquiry) if not same_name(one, name))
    return [words for words in rest if words]


def speaks_of(inquiry: Inquiry, name: Name, sentence: Sentence) -> bool:
    """Whether a sentence may speak of any of the claim's other names: it, its paragraph or the title has a word of one.

    Any word will do, since this is asked to keep silent. A claim without another name is about anything.
    """
    rest = others(inquiry, name)
    if not rest:
        return True
    there = (sentence.stems, sentence.leans_on, inquiry.page.title)
    if any(not words.isdisjoint(known) for words in rest for known in there):
        return True
    paragraph = paragraph_stems(inquiry.page)[sentence.block.span.start]
    return any(not words.isdisjoint(paragraph) for words in rest)


def is_spelt_alike(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: "Łukasz", "Lukasz"."""
    return SequenceMatcher(None, letters(one), letters(other), autojunk=False).ratio() >= SPELT_ALIKE


def is_linked(inquiry: Inquiry, same: list[Place[Name]], other: Place[Name]) -> bool:
    """Whether a sentence of the page has both names: one may be the other's, as a firm is its founder's."""
    text, last = inquiry.page.document.text, other.fact.words.split()[-1]
    return any(last in place.sentence.span.of(text) for place in same)


def others_named(inquiry: Inquiry, sentence: Sentence) -> bool:
    """Whether a sentence names, or leans on, a name of the claim in full."""
    known = sentence.stems | sentence.leans_on
    return any(stems(name.words) <= known for name in claimed_names(inquiry))
