"""Whether words that a page has without quotation marks are anybody's there."""

from __future__ import annotations

import re

from auditor.checks.naming.name_forms import letters
from auditor.checks.quoting.page_quotations import sentence_at
from auditor.checks.quoting.spokesmen import is_body
from auditor.model import Inquiry, Span

_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|I['’]\w+|[Ww]e['’]\w+)\b")
_SAID = re.compile(
    r"\b(?:said|says|told|tells|added|adds|wrote|writes|argued|argues|warned|warns|according to|claim(?:s|ed)"
    r"|call(?:s|ed)|describ(?:es|ed)|insist(?:s|ed)|believ(?:es|ed)|think|thinks|thought|announced|stated|explain(?:s|ed)"
    r"|reads|read|think|felt|feels|hailed|praised|dismissed|denounced)\b"
)


def is_attributed(inquiry: Inquiry, speaker: str, words: Span) -> bool:
    """Whether the page may give these words to anybody: their paragraph or its neighbours say so or name the speaker.

    A page that is the speaker's own gives them all its words: one that bears the name in its title or address, or
    speaks in the first person and names the speaker anywhere.
    """
    document, text = inquiry.page.document, inquiry.page.document.text
    sentence = sentence_at(inquiry.page, words.start)
    blocks = document.blocks
    at = next((n for n, b in enumerate(blocks) if b.span.start <= words.start < b.span.end), 0)
    around = " ".join(block.span.of(text) for block in blocks[max(0, at - 1) : at + 2])
    surname = (letters(speaker).split() or [""])[-1]
    host = re.sub(r"\W", "", document.snapshot.uri_r.lower())
    if _names(surname, around) or _names(surname, document.title or "") or (surname and surname in host):
        return True
    if _SAID.search(sentence.span.of(text)):
        return True
    own = bool(_FIRST_PERSON.search(around))
    return own and (is_body(speaker) or _names(surname, text))


def _names(surname: str, text: str) -> bool:
    return surname in letters(text).split()
