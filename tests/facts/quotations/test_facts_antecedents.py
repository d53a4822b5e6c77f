"""Whom a pronoun beside a quotation means."""

from __future__ import annotations

import pytest

from auditor.facts.quotations.antecedents import antecedent


@pytest.mark.parametrize(
    ("before", "pronoun", "meant"),
    [
        ("Mensch joined in 2023. ", "he", "Mensch"),
        ("Ada Voss joined. Voss left. ", "she", "Voss"),
        ("Mensch grew up in Paris. ", "he", "Mensch"),
        ("Mensch left Google in 2023. ", "he", "Mensch"),
        ("Ms Voss joined. ", "she", "Voss"),
        ("Ms Voss joined. ", "he", None),
        ("Voss met Lind. ", "she", None),
        ("Voss joined. There was rain. It stopped. ", "she", None),
        ("Asked about Voss, ", "he", None),
        ("Asked if Voss agreed, ", "he", None),
        ("In a letter to Voss, ", "he", None),
        ("The deal was signed by Voss. ", "he", "Voss"),
        ("Children came. ", "he", None),
        ("Nine African-American voters came. ", "he", None),
        ("Voss’s firm closed. ", "she", None),
        ("Google denied it. ", "it", "Google"),
        ("Google denied it. ", "he", None),
        ("Google met Voss. ", "it", None),
        ("Voss joined. ", "they", None),
        ("Voss joined. ", "we", None),
        ("", "he", None),
    ],
)
def test_one_person_who_fits_is_meant(before: str, pronoun: str, meant: str | None) -> None:
    """The only name of the last sentence that has one; nobody where two fit, or none."""
    assert antecedent(before, pronoun) == meant
