"""Letters that are no accented forms of others to Unicode, yet are written plainly where a keyboard lacks them."""

from __future__ import annotations

# Decomposition (NFKD) leaves these alone: "Łódź" loses its accents and keeps its Ł. Lower and upper case.
_PLAIN = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ə": "a",
    "ı": "i",
    "ĸ": "k",
    "ƒ": "f",
    "ɨ": "i",
    "ʼ": "'",
    "ʻ": "'",
}
PLAIN = {ord(char): plain for char, plain in _PLAIN.items()} | {
    ord(char.upper()): plain.capitalize() for char, plain in _PLAIN.items() if len(char.upper()) == 1 and char != "ı"
}
# Two letters for one with a mark: German writes "ue" for "ü" where it must, Danish "aa" for "å".
_DIGRAPHS = {"ue": "u", "oe": "o", "ae": "a", "aa": "a"}


def without_strokes(text: str) -> str:
    """Letters with strokes and joined letters as plain ones; case and all other characters kept.

    `Łódź` → `Lódź`, `Ærø` → `Aero`, `Straße` → `Strasse`
    """
    return text if text.isascii() else text.translate(PLAIN)


def without_digraphs(word: str) -> str:
    """A word in plain lower-case letters with one letter for each of German's and Danish's pairs.

    For comparing only, since "Samuel" suffers too: `mueller` → `muller`, `aarhus` → `arhus`
    """
    for pair, letter in _DIGRAPHS.items():
        word = word.replace(pair, letter)
    return word
