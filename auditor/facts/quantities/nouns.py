"""What a count counts: the noun behind it, adjectives skipped."""

from __future__ import annotations

import re

from auditor.facts.names.common_words import PLURALS

_NOUN = re.compile(r"[ -](?P<words>[a-z](?:[a-z'-]{0,40}[a-z])?(?: [a-z](?:[a-z'-]{0,40}[a-z])?){0,2})")
_PEOPLE = PLURALS - {"police", "staff", "media", "data", "crew", "personnel"}
_NOT_NOUNS = frozenset(
    """of in on at by for with from to and or but as than that which who while when where after before since until was
    were is are has have had will would could may might be been more less fewer other others such per a an the this
    these it its their his her not also about over under up down into across among between during out so if because
    can cannot must should did does do said says say went came died lived left later earlier ago each every both all
    against without within around near off then now only still there here""".split()
)


def noun_after(text: str, end: int) -> str | None:
    """The first plural within three lower-case words after a figure, else the first word; None before a verb."""
    match = _NOUN.match(text, end)
    if match is None:
        return None
    words = []
    for word in match["words"].split():
        if word in _NOT_NOUNS:
            break
        words.append(word)
        if _is_plural(word):
            return word
    return next((word for word in words if word in PLURALS), words[0] if words else None)


def _is_plural(word: str) -> bool:
    """A plural in s, or a word like "people"; but of "police officers" and "staff members" the second word."""
    return word in _PEOPLE or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
