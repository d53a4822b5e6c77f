"""A sentence cut into its clauses, so that what is said of one thing is not heard of another.

No parser: press sentences are cut at their punctuation and at the words that open a clause. A cut too few joins two
clauses, a cut too many parts an adverbial from its verb; neither may decide alone.
"""

from __future__ import annotations

import re

from auditor.model import Span

_OPENERS = (
    "but|while|whilst|whereas|although|though|even though|which|who|whose|where|because|until|unless|after|before|when"
    "|if|despite|compared|versus"
)
# After a comma these open a clause; without one they join words ("bread and butter", "led by").
_AFTER_COMMA = (
    r"and|or|nor|so|yet|as|with|making|bringing|leaving|taking|giving|up|down|from|including|led|according|per|than"
)
# "… and is worth", "… and will close": a second predicate.
_AND_VERB = (
    "is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|does|do|plans?|expects?"
    "|said|says|told|added|announced|now|also|then|later"
)
_BORDER = re.compile(
    rf"""[;:](?=\s) | \s[–—-](?=\s) | — | [()\[\]]
    | ,?\s(?=(?:{_OPENERS})\b)
    | ,\s(?=(?:{_AFTER_COMMA})\b)
    | \s(?=and\s(?:{_AND_VERB})\b)
    | [.!?…]+[”"’)]*(?=\s|\Z)""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDY = re.compile(r"\w")


def clauses(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The clauses of a text, or of a part of it, in order, without the marks and space between them."""
    area = within or Span(0, len(text))
    found, start = [], area.start
    for border in (*_BORDER.finditer(text, area.start, area.end), None):
        end = border.start() if border else area.end
        if _WORDY.search(text, start, end):
            found.append(_trimmed(text, start, end))
        start = border.end() if border else end
    return tuple(found)


def clause_at(text: str, place: Span, within: Span | None = None) -> Span:
    """The clause in which `place` begins; `place` itself where it stands in none."""
    return next((span for span in clauses(text, within) if span.start <= place.start < span.end), place)


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = len(words) - len(words.lstrip(" ,\n\t"))
    return Span(start + left, start + len(words.rstrip(" ,\n\t")))
