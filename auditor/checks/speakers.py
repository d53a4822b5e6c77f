"""Whether a page gives quoted words to another person than the claim does."""

from __future__ import annotations

import re

from auditor.model import Inquiry, Name, Quotation, Span
from auditor.text.normal import plain_letters

_COMPANY = re.compile(r"\b(?:Inc|Ltd|AI|Group|Ventures|Capital|Bank|University|Council|Committee|News|Times|Club|FC)\b")


def other_speaker(inquiry: Inquiry, claimed: Quotation, there: Quotation) -> Span | None:
    """Where the page names another speaker; None where it names the same one, nobody, or that cannot be told.

    Both must be persons, the page must give the other one beside the words, and the claim's person must not stand
    in that block: "he said" after a sentence about Mensch is Mensch.
    """
    if claimed.speaker is None or there.speaker is None:
        return None
    ours, theirs = claimed.speaker, there.speaker
    if _surname(ours) == _surname(theirs) or _shares_word(ours, theirs) or _shares_word(theirs, inquiry.claim.text):
        return None
    if not (_is_person(inquiry, ours) and _is_person(inquiry, theirs)):
        return None
    text = inquiry.page.document.text
    block = next(b.span for b in inquiry.page.document.blocks if b.span.start <= there.span.start < b.span.end)
    if _shares_word(_surname(ours), block.of(text)):
        return None
    place = text.find(theirs, block.start, block.end)
    return Span(place, place + len(theirs)) if place >= 0 else None


def _surname(name: str) -> str:
    return plain_letters(name).split()[-1]


def _shares_word(name: str, text: str) -> bool:
    words = set(re.findall(r"\w+", plain_letters(text)))
    return any(word in words for word in re.findall(r"\w+", plain_letters(name)))


def _is_person(inquiry: Inquiry, name: str) -> bool:
    """Two capitalised words that are no company's, or a name that claim or page gives an office or a first name."""
    if _COMPANY.search(name):
        return False
    known = [f for f in inquiry.claim.facts if isinstance(f, Name)]
    known += [f for s in inquiry.page.sentences for f in s.facts if isinstance(f, Name)]
    same = [f for f in known if _surname(f.words) == _surname(name) and not _COMPANY.search(f.words)]
    return any(f.role or len(f.words.split()) > 1 for f in same) or len(name.split()) > 1
