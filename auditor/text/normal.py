"""Normal forms of text that keep the way back: every place in the folded text is a place in the text as written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.model import Span
from auditor.text.letters import plain_letters

__all__ = ["Folded", "fold", "plain_letters"]

# Characters that a reader does not see. They stand inside figures and words on real pages (soft hyphens,
# zero-width joiners and marks of direction), and would part what belongs together.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d"
_SINGLE_QUOTES = "‘’‚‛′`´＇"
_DOUBLE_QUOTES = "“”„‟″«»＂"
# The first of ten consecutive decimal digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali, full width.
_ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10)

_TABLE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _SINGLE_QUOTES), "'"),
    **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
    **{code: chr(code - 0xFEE0) for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    ord("％"): "%",
    ord("＄"): "$",
    ord("，"): ",",
    ord("．"): ".",
    # Matching without regard to case takes these for plain letters, though `str.lower` does not.
    ord("ı"): "i",
    ord("İ"): "I",
    ord("ſ"): "s",
}
# A space that may not be broken, or a thin one, before three digits groups thousands, as SI and French print them.
_GROUP = re.compile("(?<=\\d)[\u00a0\u2007\u2008\u2009\u202f](?=\\d{3}(?!\\d))")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in normal form; `offsets[i]` is the place of its i-th character in the text as written.

    `offsets` is None where the two are equally long, which nearly all texts are.
    """

    text: str
    offsets: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """The place in the text as written of `text[start:end]`."""
        if self.offsets is None or start == end:
            return Span(start, end) if self.offsets is None else Span(self.offsets[start], self.offsets[start])
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def fold(text: str) -> Folded:
    """One form for every dash, quotation mark, space and digit; invisible characters gone; case and accents kept.

    Spaces that group thousands become commas: `1 234` with a thin space is `1,234`.

    NFKC is not used: it turns `2½` into `21⁄2` and `10⁶` into `106`.
    """
    folded = _GROUP.sub(",", text).translate(_TABLE)
    if len(folded) == len(text):
        return Folded(folded, None)
    kept = [place for place, char in enumerate(text) if _TABLE.get(ord(char), "") is not None]
    return Folded(folded, (*kept, len(text)))
