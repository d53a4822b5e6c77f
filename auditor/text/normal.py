"""Normal forms of text that keep the way back: every place in the folded text is a place in the text as written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.model import Span
from auditor.text.figure_marks import fold_figure_marks
from auditor.text.footnotes import TRIGGERS, footnote_edits
from auditor.text.forms import form
from auditor.text.invisible import INVISIBLE
from auditor.text.letters import plain_letters
from auditor.text.shifts import Edit, Shifts, rewrite

__all__ = ["Folded", "fold", "plain_letters"]

# All that can change in a text of plain ASCII: tabs, grave accents as quotation marks, 1'234, footnotes as [3] or *.
_ASCII_TRIGGERS = "\t`'[*"
_GROUPING_APOSTROPHE = re.compile(r"'\d{3}")
_HAS_FORMS = re.compile(r"[\t`\x80-\U0010ffff]+")
# Accents and strokes that stand apart from their letter, as some systems store them, and as floods of them hide it.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0653-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f]+"
)
_MOST_MARKS = 8
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN_DIGITS = str.maketrans(_RAISED + "₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_FRACTION = re.compile(rf"[{_RAISED}]{{1,2}}⁄[₀-₉]{{1,2}}(?![₀-₉])|(?<!\d)\d{{1,2}}⁄\d{{1,2}}(?!\d)")
_FRACTIONS = {unicodedata.normalize("NFKC", char): char for char in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
# More different characters than this are translated in one go, fewer are faster replaced one by one.
_FEW = 12


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in normal form, and the way back to the text as written: the last rewriting first."""

    text: str
    ways: tuple[Shifts, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The place in the text as written of `text[start:end]`."""
        span = Span(start, end)
        for way in self.ways:
            span = way.span(span)
        return span


def fold(text: str) -> Folded:
    """One form for every dash, quotation mark, space and digit; case and accents kept.

    Invisible characters and footnote marks go. Spaces, apostrophes and points inside figures become the marks that
    English prints: `1 234` with a thin space is `1,234`, `1·5` is `1.5`.

    NFKC is not used: it turns `2½` into `21⁄2` and `10⁶` into `106`.
    """
    return Folded(text) if text.isascii() and not _is_triggered(text) else _folded(text)


def _is_triggered(text: str) -> bool:
    """Whether a text of plain ASCII holds anything to fold. Written out, since every finder asks for every sentence."""
    if "[" in text or "*" in text or "`" in text or "\t" in text:
        return True
    return "'" in text and _GROUPING_APOSTROPHE.search(text) is not None


# Several finders fold one and the same text in a row.
@lru_cache(maxsize=16)
def _folded(text: str) -> Folded:
    ways: list[Shifts] = []

    def apply(edits: Iterable[Edit]) -> None:
        nonlocal text
        text, way = rewrite(text, edits)
        if way.at:
            ways.insert(0, way)

    alphabet = "".join(_alphabet(text))
    if INVISIBLE.search(alphabet):
        apply(Edit(*match.span(), "") for match in INVISIBLE.finditer(text))
    changed = {char: form(char) for char in alphabet if form(char) != char}
    text = _in_one_form(text, changed)
    alphabet += "".join(changed.values())
    if _MARKS.search(alphabet):
        apply(_composed(text))
    if "⁄" in alphabet:
        apply(_fractions(text))
    text = fold_figure_marks(text)
    if TRIGGERS.search(alphabet):
        apply(footnote_edits(text))
    return Folded(text, tuple(ways))


def _alphabet(text: str) -> Iterable[str]:
    """The characters of a text that may make a difference, each once: what they are decides what is to be done."""
    return (char for char in _ASCII_TRIGGERS if char in text) if text.isascii() else set(text)


def _in_one_form(text: str, changed: dict[str, str]) -> str:
    if len(changed) > _FEW:
        table = str.maketrans(changed)
        return _HAS_FORMS.sub(lambda run: run[0].translate(table), text)
    for char, plain in changed.items():
        text = text.replace(char, plain)
    return text


def _composed(text: str) -> Iterator[Edit]:
    """Letters made one with the marks after them; marks that no letter is made with are passed over."""
    for marks in _MARKS.finditer(text):
        start, end = marks.span()
        if not start or text[start - 1].isspace():
            yield Edit(start, end, "")
            continue
        letter = text[start - 1] + marks[0][:_MOST_MARKS]
        yield Edit(start - 1, end, form(unicodedata.normalize("NFC", letter)[0]))


def _fractions(text: str) -> Iterator[Edit]:
    """`¹⁄₂` and `1⁄2` with the sloping stroke as the one character `½`."""
    for match in _FRACTION.finditer(text):
        if one := _FRACTIONS.get(match[0].translate(_PLAIN_DIGITS)):
            yield Edit(*match.span(), one)
