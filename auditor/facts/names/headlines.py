"""Lines in which a capital says nothing: headlines in title case, lines in capitals."""

from __future__ import annotations

import re

from auditor.facts.dates.calendar_words import MONTH
from auditor.facts.names.common_words import Sense, looks_common, sense
from auditor.facts.names.runs import Token

_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ][\w'’-]*+")
_SMALL = re.compile(r"(?<![\w'’])[a-zß-öø-ÿ]{4,}+")
_FEWEST_WORDS = 5
# Of the words of four letters or more, this share has a capital in a headline.
_SHARE = 0.8
# … and one word of so many is plain.
_PLAIN_OF = 6


def is_headline(line: str) -> bool:
    """Whether nearly every word has a capital, plain ones among them, and the line is no sentence.

    `Netflix Is Testing Human-Curated Collections` is one; `Ada Voss and Bo Lind of Holt Bank met Cy Marsh` is none.
    """
    if line.rstrip().endswith(".") or line.lstrip()[:1].islower():
        return False
    words = _CAPITALISED.findall(line.replace("’", "'"))
    if len(words) < _FEWEST_WORDS or len(words) < _SHARE * (len(words) + len(_SMALL.findall(line))):
        return False
    plain = [word for word in words[1:] if len(word) > 1 and "'s" not in word]
    openers = sum(sense(word) is Sense.OPENER for word in plain)
    looks = sum(looks_common(word) for word in plain)
    nouns = sum(sense(word) is Sense.NOUN for word in plain)
    return (openers > 0 or looks > 1) and openers + 0.5 * (looks + nouns) >= len(words) / _PLAIN_OF


def shouts(words: list[Token]) -> bool:
    """Whether words are in capitals for loudness: `READ MORE`, `BREAKING NEWS`; not `BBC`, `NASA`, `IBM UK`."""
    written = [token.word for token in words]
    return all(word.isupper() or not word[0].isalpha() for word in written) and any(
        len(word) > 3 and word.isupper() and word.isalpha() for word in written
    )


_AFTER_DATELINE = re.compile(
    rf"(?:, [A-Z][\w.]{{1,15}})?(?:, (?:(?:{MONTH})\b\.? \d{{1,2}}|\d{{1,2}} (?:{MONTH})\b\.?)(?:, \d{{4}})?)?"
    r"(?: \([^()\n]{1,40}\))? ?(?:--|[-–—]) ?"
)


def is_dateline(text: str, words: list[Token]) -> bool:
    """Whether words in capitals at the head of a line say where a report was written.

    `MEXICO CITY, Dec 5 (Northwire) - …`, `NEW YORK (AP) — …`; a bare dash comes behind any heading.
    """
    start, end = words[0].start, words[-1].end
    if text[start - 1 : start] not in ("", "\n") or text[end : end + 1] not in (",", " "):
        return False
    found = _AFTER_DATELINE.match(text, end)
    return found is not None and ("," in found[0] or "(" in found[0])
