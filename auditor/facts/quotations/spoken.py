"""Speech told from titles of works, terms, nicknames and scare quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.facts.quotations.saying_words import SMALL_IN_TITLES, TERM_LEADS, WORKS

_FEWEST_WORDS = 4
# A text without spaces has a word in about every two characters.
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Names and terms of these scripts have neither particles nor stops: 「ウイルスバスター モバイル」.
_SENTENCE_OF_SPACELESS = re.compile(r"[\u3041-\u309f\uac00-\ud7af，。、！？；]")
_TERM_LEAD = re.compile(rf"\b(?:{TERM_LEADS})(?:[,:]| an?| the)? ?\Z", re.IGNORECASE)
_WORK_LEAD = re.compile(rf"\b(?:{WORKS})s?,? ?\Z", re.IGNORECASE)
_CAPITALISED_BEFORE = re.compile(r"\b[A-Z][\w.’'-]*+ \Z")
_CAPITALISED_AFTER = re.compile(r" [A-Z][a-zß-ÿ]")
# Code: it("should work"), class="wide".
_CODE_BEFORE = re.compile(r"(?:[=\[{:]|\w\(|(?:^|\s)--?\w[\w-]* ?)\Z")
_ENDS = (".", "!", "?", "。", "！", "？", "…")


def is_spoken(words: str, before: str, after: str, *, said: bool) -> bool:
    """Whether words in marks are speech or writing of somebody, rather than a title, a term or a scare quote.

    `before` and `after` are what stands around the marks; `said` is whether somebody is said to have said them.
    """
    parts = words.split()
    count = max(len(parts), len(_SPACELESS.findall(words)) // 2 if _SENTENCE_OF_SPACELESS.search(words) else 0)
    if _TERM_LEAD.search(before) or (not said and _WORK_LEAD.search(before)) or _is_nickname(parts, before, after):
        return False
    if not said and _CODE_BEFORE.search(before):
        return False
    if _is_titled(parts):
        return said and words.isupper() and count >= _FEWEST_WORDS
    if count >= _FEWEST_WORDS:
        return True
    if said:
        return count > 1 or words.endswith((*_ENDS, ","))
    return words.endswith(_ENDS) and not before.strip()


def is_name(words: str) -> bool:
    """Whether words in marks are a title or a name, whoever stands beside them: Voss filed a mark on “Arduino”."""
    parts = words.split()
    return _is_titled(parts) or (len(parts) == 1 and words[:1].isupper() and words[-1:].isalnum())


def _is_nickname(parts: Sequence[str], before: str, after: str) -> bool:
    """Dwayne “The Rock” Johnson."""
    return len(parts) <= _FEWEST_WORDS and bool(_CAPITALISED_BEFORE.search(before) and _CAPITALISED_AFTER.match(after))


def _is_titled(words: Sequence[str]) -> bool:
    """Whether the words are written as titles are: three capitals or more, or all but the small words."""
    capitals = len([word for word in words if word[0].isupper()])
    if capitals < 2:
        return False
    small = len([word for word in words if word in SMALL_IN_TITLES])
    return capitals > max(2, 0.6 * len(words)) or capitals + small == len(words)
