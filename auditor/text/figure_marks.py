"""Marks whose meaning depends on the digits around them. Each rule puts one character in the place of one."""

from __future__ import annotations

import re

from auditor.text.forms import GROUPING_SPACES

# A rule begins with its mark, which is rare and quickly found, and looks back over so many characters.
_REACH = 7
# What one to three digits may begin a grouped figure: "€1", "CHF1", but not the end of "2024", "Q1" or "0.5". A raised
# digit before them is the mark of a footnote.
_GROUP_HEAD = re.compile(r"(?:(?<![^\W_⁰¹²³⁴-⁹])|(?<=[A-Z]{3}))(?<!\d[.,])\d{1,3}\Z")
_GROUPS = {mark: re.compile(rf"{mark}\d{{3}}(?:{mark}\d{{3}}){{0,11}}(?!\d)") for mark in (*GROUPING_SPACES, "'")}
_POINT = re.compile(r"·\d{1,4}(?![\d·])")
_BEFORE_POINT = re.compile(r"(?<![\d.·])\d{1,3}\Z")
_WAVE = re.compile(r"(?<=[\w%])〜")
_FULL_STOP, _COMMA = re.compile(r"。(?!\d)"), re.compile(r"、(?!\d)")


def fold_figure_marks(text: str) -> str:
    """Marks inside figures in the form that English prints: `1 234` with a thin space, `1'234`, `1·5`, `3〜5`.

    An ideographic stop or comma right before a digit stays as it is, lest it join two figures.
    """
    for mark, groups in _GROUPS.items():
        if mark in text:
            text = _with_commas(text, mark, groups)
    for space in GROUPING_SPACES:
        text = text.replace(space, " ")
    if "·" in text:
        text = _POINT.sub(_point, text)
    if "〜" in text:
        text = _WAVE.sub("-", text).replace("〜", "~")
    if "。" in text or "、" in text:
        text = _COMMA.sub(",", _FULL_STOP.sub(".", text))
    return text


def _with_commas(text: str, mark: str, groups: re.Pattern[str]) -> str:
    def commas(match: re.Match[str]) -> str:
        begun = _GROUP_HEAD.search(_before(match))
        return match[0].replace(mark, ",") if begun else match[0]

    return groups.sub(commas, text)


def _point(match: re.Match[str]) -> str:
    """The raised point of older British print; but "2024·5 min read" are two figures."""
    return match[0].replace("·", ".") if _BEFORE_POINT.search(_before(match)) else match[0]


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _REACH) : match.start()]
