"""Normal forms of text that keep the way back: every place in the folded text is a place in the text as written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from auditor.model import Span
from auditor.text.figure_marks import fold_figure_marks
from auditor.text.footnotes import TRIGGERS, footnote_edits
from auditor.text.forms import form
from auditor.text.invisible import INVISIBLE
from auditor.text.letters import plain_letters
from auditor.text.shifts import Edit, Shifts, rewrite

__all__ = ["Folded", "fold", "plain_letters"]

# All that can change in a text: what is not ASCII, tabs, grave accents as quotation marks, footnotes as [3] or *.
# Figures as 1'234 are looked for in any case.
_TELLING = re.compile(r"[\t`\[*\x80-\U0010ffff]")
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

    work = _work_on("".join(sorted(set(_TELLING.findall(text)))))
    if work.invisible:
        apply(Edit(*match.span(), "") for match in INVISIBLE.finditer(text))
    text = _in_one_form(text, work.changed)
    if work.marks:
        apply(_composed(text))
    if work.fractions:
        apply(_fractions(text))
    text = fold_figure_marks(text)
    if work.footnotes:
        apply(footnote_edits(text))
    return Folded(text, tuple(ways))


class _Work(NamedTuple):
    """What is to be done to a text: characters that change their form, and whether it may hold what else is folded."""

    changed: Mapping[str, str]
    invisible: bool
    marks: bool
    fractions: bool
    footnotes: bool


# Most texts hold the same few: curly marks, a dash, an é.
@lru_cache(maxsize=1024)
def _work_on(alphabet: str) -> _Work:
    """What the telling characters of a text, each once, ask for."""
    changed = {char: form(char) for char in alphabet if form(char) != char}
    alphabet += "".join(changed.values())
    return _Work(
        changed,
        INVISIBLE.search(alphabet) is not None,
        _MARKS.search(alphabet) is not None,
        "⁄" in alphabet,
        TRIGGERS.search(alphabet) is not None,
    )


def _in_one_form(text: str, changed: Mapping[str, str]) -> str:
    if len(changed) > _FEW:
        table = str.maketrans(dict(changed))
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
