"""What a claim calls a person beside the name, where the page never does: “is a former school principal”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.checks.naming.named_with import claimed_names
from auditor.checks.naming.occupation_words import OCCUPATIONS
from auditor.model import Inquiry, Phrase, ReadPage, Span, once_a_page

_WORDS = {word: row.replace(":", "") for row in OCCUPATIONS for word in row.split(" : ")[0].split()}
# "Sabry, a former school principal", "Sabry … is a retired nurse": bounded, as every word might begin one.
_CALLED = re.compile(
    rf"(?:\b(?:is|was)|,|\bas) an? (?P<words>(?:(?:former|retired|trained|ex)[ -])?(?:[a-z-]{{2,20}} ){{0,2}}?"
    rf"(?P<head>{'|'.join(sorted(_WORDS, key=len, reverse=True))}))\b(?![-’'])"
)
_STEM = 5


def unheard_of(inquiry: Inquiry) -> Iterator[Phrase]:
    """The occupations that a claim gives to a person whom the page names, and of which it has no word."""
    claim, names = inquiry.claim, claimed_names(inquiry)
    if not any(len(name.words.split()) > 1 for name in names):
        return
    for found in _CALLED.finditer(claim.text):
        if not any(_begins_like(word, inquiry.page) for word in _WORDS[found["head"]].split()):
            span = Span(*found.span("words")).shift(claim.span.start)
            yield Phrase(span, found["words"])


def _begins_like(word: str, page: ReadPage) -> bool:
    """Whether any word of the page begins as this one: "painted" beside "painter" tells the occupation."""
    return word[:_STEM] in _beginnings(page)


@once_a_page
def _beginnings(page: ReadPage) -> frozenset[str]:
    words = re.findall(r"[a-z]{3,}", f"{page.document.text} {page.document.title or ''}".lower())
    return frozenset(word[:_STEM] for word in words)
