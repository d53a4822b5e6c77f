"""Words of the claim that the page has only in letters that look the same: named in the message, never equated."""

from __future__ import annotations

import re

from auditor.model import Inquiry, Quantity
from auditor.text.lookalikes import foreign_twins, mixed_scripts, odd_letters, skeleton
from auditor.text.normal import fold, plain_letters

# Shorter words ("Al", "I") have twins on every page.
_WORD = re.compile(r"[^\W_]{3,}")
# The scale word or unit of a figure begins within so many characters after it.
_UNIT_REACH = 20


def twin_note(inquiry: Inquiry, words: str) -> str:
    """A sentence about a word of the page that looks like one of the claim's and differs; empty if there is none."""
    page = inquiry.page.document.text
    for sought in (*_WORD.findall(words), words):
        if theirs := _twin(sought, page):
            return f" The page has “{theirs}”: the letters look alike but differ: {odd_letters(sought, theirs)}."
    return ""


def disguise_note(inquiry: Inquiry, figure: Quantity) -> str:
    """A sentence about look-alike letters in the claim's figure or the word after it (“30 mіllion”); else empty."""
    place = inquiry.claim.place_of(figure)
    tail = inquiry.claim.text[place.end : place.end + _UNIT_REACH]
    glued = tail[:1].isalpha()
    words = place.of(inquiry.claim.text) + " ".join(tail.split()[: 2 if glued else 1])
    disguised = [word for word in words.split() if mixed_scripts(word)]
    return f" Some letters only look Latin: {foreign_twins(disguised[0])}." if disguised else ""


def _twin(words: str, page: str) -> str:
    """The first words of the page with the skeleton of these and other letters."""
    ours, eye, seen, written = fold(words).text, skeleton(words), skeleton(page), fold(page).text
    start = seen.find(eye)
    while start >= 0:
        end = start + len(eye)
        theirs = written[start:end]
        alone = not seen[max(0, start - 1) : start].isalnum() and not seen[end : end + 1].isalnum()
        if alone and plain_letters(theirs) != plain_letters(ours):
            return theirs
        start = seen.find(eye, start + 1)
    return ""
