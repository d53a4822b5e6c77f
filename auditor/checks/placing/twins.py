"""Words of the claim that the page has only in letters that look the same: named in the message, never equated."""

from __future__ import annotations

import re

from auditor.checks.placing.binding import facts_of
from auditor.model import Inquiry, Quantity, ReadPage, Span, once_a_page
from auditor.text.lookalikes import false_digits, foreign_twins, mixed_scripts, odd_letters, skeleton
from auditor.text.normal import fold, plain_letters

# Shorter words ("Al", "I") have twins on every page.
_WORD = re.compile(r"[^\W_]{3,}")
# The words beside a figure are looked for within so many characters.
_REACH = 20


def twin_note(inquiry: Inquiry, words: str) -> str:
    """A sentence about a word of the page that looks like one of the claim's and differs; empty if there is none."""
    for sought in (*_WORD.findall(words), words):
        if theirs := _twin(sought, *_as_seen(inquiry.page)):
            return f" The page has “{theirs}”: the letters look alike but differ: {odd_letters(sought, theirs)}."
    return ""


def disguise_note(text: str, figure: Span) -> str:
    """A sentence about look-alikes in a figure of `text` or beside it (“3O million”, “30 mіllion”); else empty."""
    before = text[max(0, figure.start - _REACH) : figure.start].split(" ")[-2:]
    after = text[figure.end : figure.end + _REACH].split(" ")[:2]
    for word in f"{' '.join(before)}{figure.of(text)}{' '.join(after)}".split():
        named = foreign_twins(word) if mixed_scripts(word) else false_digits(word)
        if named:
            return f" Some characters are not what they look like: {named}."
    return ""


@once_a_page
def disguised_figures(page: ReadPage) -> frozenset[Span]:
    """The places of the page's figures in or beside which letters are not what they look like."""
    text = page.document.text
    return frozenset(printed.span for _, printed in facts_of(page, Quantity) if disguise_note(text, printed.span))


@once_a_page
def _as_seen(page: ReadPage) -> tuple[str, str]:
    """The page as the eye takes it, and as it is written, character by character."""
    return skeleton(page.document.text), fold(page.document.text).text


def _twin(words: str, seen: str, written: str) -> str:
    """The first words of the page with the skeleton of these and other letters."""
    ours, eye = fold(words).text, skeleton(words)
    start = seen.find(eye)
    while start >= 0:
        end = start + len(eye)
        theirs = written[start:end]
        alone = not seen[max(0, start - 1) : start].isalnum() and not seen[end : end + 1].isalnum()
        if alone and plain_letters(theirs) != plain_letters(ours):
            return theirs
        start = seen.find(eye, start + 1)
    return ""
