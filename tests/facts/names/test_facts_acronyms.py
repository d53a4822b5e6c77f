"""Acronyms and what they stand for."""

from __future__ import annotations

import pytest

from auditor.facts.names.acronyms import acronym_of, stands_for


@pytest.mark.parametrize(
    ("words", "acronym"),
    [
        ("European Central Bank", "ECB"),
        ("Federal Bureau of Investigation", "FBI"),
        ("Rolls-Royce Holdings", "RRH"),
        ("Moody’s Investors Service", "MIS"),
    ],
)
def test_first_letters(words: str, acronym: str) -> None:
    """One capital a word, small words left out."""
    assert acronym_of(words) == acronym


@pytest.mark.parametrize(
    ("acronym", "words", "fits"),
    [
        ("E.C.B.", "European Central Bank", True),
        ("DoD", "Department of Defense", True),
        ("NGOs", "Non-Governmental Organisation", True),
        ("FCA", "UK Financial Conduct Authority", True),
        ("ECB", "European Commission", False),
        ("FCA", "Ada Financial Conduct Authority", False),
        ("E", "Europe", False),
        ("Ely", "", False),
    ],
)
def test_what_an_acronym_may_stand_for(acronym: str, words: str, fits: bool) -> None:
    """Points and a plural s do not matter; a single letter stands for nothing."""
    assert stands_for(acronym, words) is fits
