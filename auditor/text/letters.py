"""Letters without case and accents, for comparing words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Letters of their own, in the spelling that English newspapers give them: Ægir Æ, Guðmundur, Þór, Əliyev (Aliyev).
# After casefolding, which has taken ß apart already.
_SPELLED = {
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ı": "i",
    "ȷ": "j",
    "ŋ": "n",
    "ə": "a",
    "ǝ": "e",
    "ɛ": "e",
    "ɔ": "o",
    "ɩ": "i",
    "ʊ": "u",
    "ʋ": "v",
    "ɣ": "g",
    "ĸ": "k",
    "ƿ": "w",
}
# Latin Extended-A and -B, the phonetic letters, Extended Additional, -C and -D.
_LATIN = ((0x0100, 0x02B0), (0x1E00, 0x1F00), (0x2C60, 0x2C80), (0xA720, 0xA800))
# "LATIN SMALL LETTER L WITH STROKE" is an l; "LATIN SMALL LETTER TURNED A" is no a.
_WITH = re.compile(r"LATIN SMALL LETTER ([A-Z]) WITH ")


def _with_strokes() -> Iterator[tuple[str, str]]:
    """Every Latin letter that NFKD leaves whole although it is a plain one with a stroke, hook or bar: ł, ø, đ, ħ."""
    for code in (0xF8, *(code for first, end in _LATIN for code in range(first, end))):
        named = _WITH.match(unicodedata.name(chr(code), ""))
        if named and not unicodedata.decomposition(chr(code)):
            yield chr(code), named[1].lower()


_PLAIN = str.maketrans(dict(_with_strokes()) | _SPELLED)


def plain_letters(text: str) -> str:
    """Lower case without accents, strokes and ligatures: `Timothée` and `timothee` are one, and `Łódź` and `lodz`."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text).casefold()
    # A text has few different characters: each of them is looked at once.
    for char in set(parts):
        if unicodedata.combining(char):
            parts = parts.replace(char, "")
        elif ord(char) in _PLAIN:
            parts = parts.replace(char, _PLAIN[ord(char)])
    return parts


# Two letters for one with a mark: German writes "ue" for "ü" where it must, Danish "aa" for "å".
_DIGRAPHS = {"ue": "u", "oe": "o", "ae": "a", "aa": "a"}


def without_digraphs(word: str) -> str:
    """A word in plain lower-case letters with one letter for each of German's and Danish's pairs.

    For comparing only, since "Samuel" suffers too: `mueller` → `muller`, `aarhus` → `arhus`
    """
    for pair, letter in _DIGRAPHS.items():
        word = word.replace(pair, letter)
    return word
