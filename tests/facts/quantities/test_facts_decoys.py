"""Figures that measure nothing."""

from __future__ import annotations

from itertools import pairwise

import pytest

from auditor.facts import find_quantities
from auditor.facts.quantities.decoys import is_decoy, is_year
from auditor.facts.quantities.figure_reading import read_figure
from auditor.facts.quantities.numerals import numerals
from auditor.text.normal import fold

DECOYS = {
    "model with hyphen": "the GPT-4 model",
    "experts": "an 8×7B mix",
    "experts with x": "an 8x22B mix",
    "version": "Claude 3.7 came out",
    "licence": "under Apache 2.0 terms",
    "version of three parts": "iOS 18.6.2 is out",
    "version word": "since version 3.2 it works",
    "aircraft": "Boeing 737 jets flew",
    "virus": "COVID-19 wards",
    "network": "on 5G networks",
    "decade": "in the '90s",
    "quarter in short": "in 3Q25",
    "telephone, international": "call +44 20 7946 0958 now",
    "telephone, national": "call 020 7946 0958 now",
    "telephone, American": "call (555) 010-4477 now",
    "telephone, hyphens": "call 555-010-4477 now",
    "book number": "it is 978-3-16-148410-0 there",
    "score": "they won 3-1 at home",
    "draw": "a 2–2 draw",
    "score with a word": "after a 1-2 defeat",
    "clock": "at 10:30 sharp",
    "clock with a point": "at 10.30 am sharp",
    "clock in twelves": "at 7pm sharp",
    "clock with points": "at 6 p.m. sharp",
    "list number": "1. First comes this",
    "list number with a bracket": "so\n2) Second comes that",
    "house": "at 12 Baker Street",
    "house with a letter": "at 221B Baker Street",
    "house in two words": "at 40 Old Kent Road",
    "year": "it grew in 2019",
    "year before a word": "the 2020 census",
    "number sign": "seed #7 and No. 8",
    "page": "on page 12 and p. 13",
    "ratio": "about 16:9",
    "day of a month": "on 9 June",
    "day after a month": "on Feb. 11",
    "days of a month": "on Dec. 3-5",
    "ordinal of a month": "the 7th of October",
    "internet address": "host 192.168.10.1 is up",
    "leading nought": "agent 007 came",
}
REAL = {
    "count after a sentence start": ("In 40 towns", "40"),
    "count before a name": ("the 40 Americans", "40"),
    "four digits that count": ("some 2000 homes", "2000"),
    "irregular plural": ("2000 people came", "2000"),
    "millions": ("2000 million pounds", "2000 million pounds"),
    "thousands mark": ("1,984 copies", "1,984"),
    "range, not score": ("3-5 towns", "3-5"),
    "share, not score": ("10-5%", "10"),
    "parameters": ("a 7B model", "7B"),
    "power of ten": ("10⁶ cells", "10⁶"),
    "verb in lower case": ("they may march 40 miles", "40 miles"),
}


@pytest.mark.parametrize("text", DECOYS.values(), ids=DECOYS.keys())
def test_decoys_are_no_quantities(text: str) -> None:
    """Versions, numbers of things, scores, times, addresses and years are left alone."""
    assert [found.span.of(text) for found in find_quantities(text)] == []


@pytest.mark.parametrize(("text", "written"), REAL.values(), ids=REAL.keys())
def test_counts_are_no_decoys(text: str, written: str) -> None:
    """What looks like a year, a name or a score, but counts, is a quantity."""
    assert next(iter(find_quantities(text))).span.of(text) == written


def test_a_unit_makes_a_figure_real() -> None:
    """No neighbour makes a decoy of a figure with a currency or unit, nor of a number word."""
    for text in ("GPT-4% off", "Claude $3.7", "Medium three"):
        folded = fold(text).text
        assert not is_decoy(folded, read_figure(folded, next(numerals(folded))))


@pytest.mark.parametrize(
    ("text", "year"),
    [("in 2000 homes", True), ("2000 homes", False), ("2000 was good", True), ("1499", False), ("2000 results", True)],
)
def test_a_year_counts_nothing(text: str, year: bool) -> None:
    """Four digits from 1500 to 2100 are a year unless a plural follows that no preposition of time has led to."""
    numeral = next(numerals(text))
    assert is_year(text, numeral.start, numeral.end) is year


def test_decoys_do_not_hide_their_neighbours() -> None:
    """Quantities beside decoys are found, each in its place."""
    text = "Won 3-1 before 40,000 fans at 7pm on 9 June with GPT-4 for $5m in 2024."
    spans = [found.span for found in find_quantities(text)]
    assert [span.of(text) for span in spans] == ["40,000", "$5m"]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("end", ["", ".", ")", "\n", ".\n", "\n\n", "\n\nIt rose."])
def test_two_figures_and_a_slash_alone_are_silent(end: str) -> None:
    """A quarter, a mark out of four or the first of April: what no word tells apart is not read."""
    assert list(find_quantities(f"a score of 1/4{end}")) == []
