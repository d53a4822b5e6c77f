"""One form for each sign: digits, dashes, spaces, quotation marks and letters that are written in many ways."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Spaces that group thousands where digits stand around them (see figure_marks.py): they wait for their neighbours.
GROUPING_SPACES = "\u00a0\u2007\u2008\u2009\u202f"

_SIGNS = {
    **dict.fromkeys("‘’‚‛‹›′‵`´ʹʻʼʽˈ❛❜", "'"),
    **dict.fromkeys("“”„‟″‶«»❝❞〝〞〟「」『』ˮ", '"'),
    # Those that Unicode does not class as dashes.
    **dict.fromkeys("−➖˗⁃", "-"),
    **dict.fromkeys(GROUPING_SPACES),
    "\t": " ",
    "\u2800": " ",  # a cell of Braille without dots
    "٫": ".",
    "٬": ",",
    "،": ",",
    "٪": "%",
    "∕": "/",
    "∗": "*",
    "～": "〜",
    # Matching without regard to case takes these for plain letters, though `str.lower` does not.
    "ı": "i",
    "İ": "I",
    "ſ": "s",
}
# Compatibility forms of one character that differ from it in nothing but their drawing: 𝟏, Ａ, ﹪. Fractions, circled
# digits and superscripts are none of them: they have a meaning of their own.
_SAME_BUT_DRAWN = ("<font>", "<wide>", "<narrow>", "<small>")


@lru_cache(maxsize=8192)
def form(char: str) -> str:
    """The one form of a visible character, itself a single character; most are their own."""
    if char in _SIGNS:
        return _SIGNS[char] or char
    match unicodedata.category(char):
        case "Nd":
            return str(unicodedata.decimal(char))
        case "Pd" if char != "〜":
            return "-"
        case "Zs":
            return " "
        case _:
            return _drawn_plainly(char)


def _drawn_plainly(char: str) -> str:
    parts = unicodedata.decomposition(char).split()
    if len(parts) == 1 or (len(parts) == 2 and parts[0] in _SAME_BUT_DRAWN):
        return form(chr(int(parts[-1], 16)))
    return char
