"""Cheap tests before dear ones drop nothing: each is held against the finder without it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.dates import finding as dates
from auditor.facts.leads import detector, finder
from auditor.facts.quantities import ages, shares, vague
from auditor.text import sentences
from auditor.text.normal import fold

_WORDS = [
    *("every third patient", "half of", "a third of the staff", "tripled", "twice as many", "double the price"),
    *("a quarter-point cut", "tens of millions", "hundreds", "several hundred", "a few dozen", "many thousand"),
    *("six-figure", "7-figure", "a couple of hundred", "dozens", "three-quarter point", "halves", "fivefold"),
    *("May", "on Monday", "last week", "the 1990s", "in 2024", "3 October", "two weeks", "the third quarter", "'90s"),
    *("aged 34", "Ada Voss, 34,", "in her 40s", "over-65s", "$34", "4.5", "34%", "1,234", "anybody", "x", "U.S.", "…"),
]
_GAPS = [
    "",
    " ",
    " ",
    " ",
    "\n",
    "-",
    "(",
    "[",
    '"',
    "'",
    "$",
    "€",
    "/",
    ",",
    ". ",
    "!",
    "?",
    "。",
    "”",
    ")",
    "é",
    "\u200b",
    "i̇",
]
texts = st.lists(st.sampled_from(_WORDS) | st.sampled_from(_GAPS) | st.text(max_size=4), max_size=12).map("".join)


@given(texts)
def test_a_detector_tells_where_finders_find(text: str) -> None:
    """A detector of all words of several finders is true exactly where one of them finds a place."""
    low = text.lower()
    tables = [["every"], ["half", "third", "quarter"], ["tens", r"\d-figure"]]
    told = detector([word for table in tables for word in table])(low)
    assert told == any([*finder(table)(low)] for table in tables)


@pytest.mark.parametrize("room", [shares, vague])
@given(text=texts)
def test_no_vague_or_shared_amount_is_passed_over(room: object, text: str) -> None:
    """What a text without any of the words is spared, none of the finders would have found."""
    if room._has_any(fold(text).text.lower()):  # type: ignore[attr-defined]
        return
    low = fold(text).text.lower()
    finders = [value for name, value in vars(room).items() if name.endswith("_places")]
    assert finders
    assert not [place for find in finders for place in find(low)]


_PLAIN_AGE = re.compile(r"(?<![\d.,$€£%])\d{1,3}(?!\d|[.,:/%-]\d|%)")


@given(texts | st.text(alphabet="0123456789.,$€£%:/- a\n", max_size=20))
def test_numbers_that_may_be_ages_are_all_seen(text: str) -> None:
    """Going from digit to digit finds what looking behind every character finds."""
    assert [m.span() for m in ages._NUMBER.finditer(text)] == [m.span() for m in _PLAIN_AGE.finditer(text)]


@given(texts | st.text(alphabet="0123456789'’ th.-/maynowi", max_size=24), st.integers(0, 5))
def test_what_may_begin_a_date_is_all_seen(text: str, start: int) -> None:
    """The scan with the sign before finds the seeds that the rules are tried at, from any place on."""
    low = text.lower()
    start = min(start, len(low))
    seen = dates._NEXT_SEED.search(" " + low, start)
    plain = dates._SEED.search(low, start)
    assert (seen and (seen.start(), seen.end() - 1, seen.groupdict())) == (plain and (*plain.span(), plain.groupdict()))


_PLAIN_STOP = re.compile(rf"(?<![.!?…])[.!?…]++[{sentences.CLOSING}]*+(?=\s|\Z)|[。！？]++[{sentences.CLOSING}」』]*+")


@given(texts | st.text(alphabet=".!?…。！？”\"')] \na」", max_size=16))
def test_stops_of_sentences_are_all_seen(text: str) -> None:
    """Going from stop to stop finds what looking behind every character finds."""
    assert [m.span() for m in sentences.STOP.finditer(text)] == [m.span() for m in _PLAIN_STOP.finditer(text)]
