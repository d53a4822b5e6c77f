"""Characters that a reader does not see."""

from __future__ import annotations

import re
import unicodedata

# Soft hyphen, joiners, fillers, marks of direction, variation selectors, annotation anchors, shorthand and musical
# controls, tags. All that Unicode tells a renderer to pass over, and category Cf but for the Arabic and Syriac signs
# of number and verse, the Kaithi number signs and the hieroglyph joiners, which are drawn.
_INVISIBLE_CLASS = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
INVISIBLE = re.compile(f"[{_INVISIBLE_CLASS}]+")
# Joiners and variation selectors shape what is beside them (emoji, Persian, Devanagari); beside ASCII they only hide.
_SHAPERS = "\u200c\u200d\ufe0e\ufe0f"
# Vietnamese sets two marks on a letter, pointed Hebrew with its accents up to five.
_MOST_MARKS = 8
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def hidden_characters(text: str) -> int:
    """How many characters of a text no reader sees: invisible ones, and marks beyond eight on one letter.

    Joiners and variation selectors beside letters and signs that they shape are not counted, nor a byte order mark
    at the head.
    """
    return sum(_hidden_in(text, run) for run in _NOT_ASCII.finditer(text))


def _hidden_in(text: str, run: re.Match[str]) -> int:
    hidden = marks = 0
    for place in range(*run.span()):
        char = text[place]
        if INVISIBLE.match(char):
            hidden += not (_shapes(text, place) or (char == "\ufeff" and place == 0))
        elif unicodedata.category(char) in ("Mn", "Me"):
            marks += 1
            hidden += marks > _MOST_MARKS
        else:
            marks = 0
    return hidden


def _shapes(text: str, place: int) -> bool:
    return text[place] in _SHAPERS and not text[max(0, place - 1) : place].isascii()
