"""Ordinals and ranks."""

from __future__ import annotations

import pytest
from pages_by_hand import page

from auditor import Verdict, check_claim
from auditor.checks.figuring.ordinals import counted_by
from auditor.facts import find_quantities
from auditor.model import Kind, QuantityKind, Stance
from auditor.text.words import stem

RANK = frozenset({"rank"})


def the_ordinal_counts(text: str) -> frozenset[str]:
    """What the one ordinal of a text counts."""
    (ordinal,) = (found for found in find_quantities(text) if found.kind is QuantityKind.ORDINAL)
    return counted_by(text, ordinal.span)


@pytest.mark.parametrize(
    "text",
    [
        "Rill came 46th in the ranking.",
        "Rill ranked third in the league.",
        "Rill finished joint 4th.",
        "Rill slipped to 12th.",
        "Rill is currently 13th in the league.",
        "Rill is in 13th place in the league.",
        "It was 8th, behind Thornway.",
    ],
)
def test_a_place_in_a_row_is_a_rank(text: str) -> None:
    """Whatever verb leads it."""
    assert the_ordinal_counts(text) == RANK


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("She is the 47th president of the club.", "president"),
        ("The firm marked its 25th anniversary.", "anniversary"),
        ("He leased the entire 28th floor.", "floor"),
        ("It was his fourteenth studio album.", "album"),
        ("The house stands at the 18th hole.", "hole"),
    ],
)
def test_an_ordinal_counts_its_noun(text: str, noun: str) -> None:
    """Within three words behind it."""
    assert stem(noun) in the_ordinal_counts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 2nd Circuit ruled for the firm.",
        "The office stands at 42nd Street.",
        "He signed the 14th Amendment.",
        "They led the 101st Airborne.",
    ],
)
def test_an_ordinal_of_a_name_counts_nothing(text: str) -> None:
    """A court, a street or a law keeps its number."""
    assert not the_ordinal_counts(text)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "In 2024, Rill came 44th in the ranking of the chamber.",
            "In 2024, Rill came 46th in the ranking of the chamber.",
        ),
        ("Rill came third in the chamber's ranking in 2024.", "In 2024 Rill came fourth in the chamber's ranking."),
        (
            "In 2024, Ada Voss became the 47th president of Rill.",
            "In 2024, Ada Voss became the 46th president of Rill.",
        ),
        ("Rill opened the 12th floor of its tower in 2019.", "In 2019 Rill opened the 14th floor of its tower."),
        ("Rill finished 8th of 20 firms in the survey.", "Rill finished 9th of 20 firms in the survey."),
        ("Rill marked its 25th anniversary in 2024.", "Rill marked its 35th anniversary in 2024."),
        ("Rill was ranked 13th in the league in June 2024.", "In June 2024, Rill was ranked 15th in the league."),
        ("Rill came 55th in the ranking of the chamber.", "Rill came 54th in the ranking of the chamber."),
        ("Rill came 101st in the ranking of the chamber.", "Rill came 100th in the ranking of the chamber."),
    ],
)
def test_another_ordinal_in_its_place_is_neither_supported_nor_refuted(claim: str, told: str) -> None:
    """The page gives another one of the same noun; the copy with the page's own is supported."""
    review = check_claim(claim, page(told, "The weather in the hills was mild."))
    assert review.verdict is Verdict.NOT_ENOUGH_INFO
    assert any(found.stance is Stance.NEUTRAL and found.kind is Kind.VALUE for found in review.findings)
    assert check_claim(told, page(told)).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        # another noun, another row
        ("In 2024, Rill came 44th in the ranking.", "In 2024, Rill came 44th in the ranking, in its 25th year there."),
        ("Rill marked its 25th anniversary in 2024.", "In 2024, Rill marked its 25th anniversary on the 3rd floor."),
        ("In 2024 Rill won at the 2nd Circuit.", "In 2024 Rill won at the Second Circuit, its 3rd victory."),
        # the same, in words and digits
        ("Rill ranked 4th in the chamber's survey of 2024.", "Rill ranked fourth in the chamber's survey of 2024."),
        ("Rill came third in 2024.", "Rill came 3rd in 2024."),
        # both are there
        ("Rill came third in the ranking in 2024.", "Rill, fourth in the ranking of 2023, came third in 2024."),
        # turns of phrase
        ("Rill first sold lamps in 2019.", "Rill, a firm in its third decade, first sold lamps in 2019."),
        ("Rill lost $30 million in 2024 on second thoughts.", "In 2024 Rill lost $30 million on second thoughts."),
    ],
)
def test_an_ordinal_of_something_else_takes_no_support_away(claim: str, told: str) -> None:
    """Nor does the same one in another writing."""
    assert check_claim(claim, page(told)).verdict is Verdict.SUPPORTED
