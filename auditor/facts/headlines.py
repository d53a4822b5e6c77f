"""Lines in which a capital says nothing: headlines in title case, lines in capitals."""

from __future__ import annotations

import re

from auditor.facts.common_words import Sense, looks_common, sense

_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ][\w'’-]*+")
_SMALL = re.compile(r"(?<![\w'’])[a-zß-öø-ÿ]{4,}+")
_FEWEST_WORDS = 5
# Of the words of four letters or more, this share has a capital in a headline.
_SHARE = 0.8
# … and one word of so many is plain.
_PLAIN_OF = 6


def is_headline(line: str) -> bool:
    """Whether nearly every word has a capital, plain ones among them, and no full stop ends them.

    `Netflix Is Testing Human-Curated Collections` is one; `Ada Voss and Bo Lind of Holt Bank met Cy Marsh` is none.
    """
    if line.rstrip().endswith("."):
        return False
    words = _CAPITALISED.findall(line)
    if len(words) < _FEWEST_WORDS or len(words) < _SHARE * (len(words) + len(_SMALL.findall(line))):
        return False
    openers = sum(len(word) > 1 and sense(word) is Sense.OPENER for word in words[1:])
    looks = sum(looks_common(word) for word in words[1:])
    nouns = sum(sense(word) is Sense.NOUN for word in words[1:])
    return (openers > 0 or looks > 1) and openers + 0.5 * (looks + nouns) >= len(words) / _PLAIN_OF


def shouts(words: list[str]) -> bool:
    """Whether words are in capitals for loudness: `READ MORE`, `BREAKING NEWS`; not `BBC`, `NASA`, `UNESCO`."""
    return any(len(word) > 3 and word.isupper() and word.isalpha() for word in words) and all(
        word.isupper() or not word[0].isalpha() for word in words
    )
